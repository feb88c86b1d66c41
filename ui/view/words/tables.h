// The tables of words, by topic. A new topic is one more function here and one more line in
// words.cpp.
#pragma once

#include <span>

#include "view/words.h"

namespace demarche::view {

std::span<const WordEntry> common_words();      // buttons, keys, numbers, dates
std::span<const WordEntry> phrase_words();      // refusals, happenings, conditions, effects, terms
std::span<const WordEntry> title_words();       // title, settings
std::span<const WordEntry> settings_words();    // what can be set
std::span<const WordEntry> key_words();         // the screen of keys
std::span<const WordEntry> voice_words();       // spoken mode
std::span<const WordEntry> save_words();        // saved games, share codes
std::span<const WordEntry> pack_words();        // packs that cannot be played
std::span<const WordEntry> seat_words();        // scenario and seat, briefing
std::span<const WordEntry> table_words();       // table
std::span<const WordEntry> sitting_words();     // sitting
std::span<const WordEntry> log_words();         // the log
std::span<const WordEntry> why_words();         // trees of causes, words of the game
std::span<const WordEntry> why_after_words();   // trees of causes after a game and beside it
std::span<const WordEntry> reveal_words();      // reveal
std::span<const WordEntry> map_words();         // map
std::span<const WordEntry> codex_words();       // codex
std::span<const WordEntry> outcome_words();     // outcome
std::span<const WordEntry> terminal_words();    // what only the terminal says
std::span<const WordEntry> analysis_words();    // analysis, tournament
std::span<const WordEntry> courses_words();     // what if, tables side by side, decisions in words
std::span<const WordEntry> lesson_words();      // several persons at one keyboard, a lesson
std::span<const WordEntry> projector_words();   // the class's own screen, silence
std::span<const WordEntry> review_words();      // the review of decisions
std::span<const WordEntry> guide_words();       // the first game's hints
std::span<const WordEntry> record_words();      // one's own games that have ended
std::span<const WordEntry> print_words();       // briefs, plates and forms on paper
std::span<const WordEntry> teaching_words();    // the teacher's pages and the class report
std::span<const WordEntry> after_words();       // review, replay and branch on the desktop
std::span<const WordEntry> forecast_words();    // the forecast ledger
std::span<const WordEntry> vote_words();        // rewind and vote
std::span<const WordEntry> tables_words();      // several tables of one world
std::span<const WordEntry> debrief_words();     // the debrief
std::span<const WordEntry> delegation_words();  // messages, who is here, pass words
std::span<const WordEntry> paper_words();       // printing from the program

// Guessing before a decision of the review opens.
std::span<const WordEntry> guess_words();

}  // namespace demarche::view
