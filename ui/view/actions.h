// The verbs of actions: what a node may ask for. Every screen uses these names; update()
// understands them.
#pragma once

namespace demarche::view::verb {

inline constexpr const char* go = "go";  // a: Screen
inline constexpr const char* back = "back";
inline constexpr const char* quit = "quit";
inline constexpr const char* continue_game = "continue";  // a: 0 newest, n of App::others_kept
inline constexpr const char* pick_scenario = "scenario";  // a: row of shelves
inline constexpr const char* pick_seat = "seat";          // a: seat
inline constexpr const char* set_level = "level";         // a: seat or -1 for all, b: Level
inline constexpr const char* new_seed = "new-seed";
inline constexpr const char* hide_mandate = "hide-mandate";
inline constexpr const char* note_read = "note-read";
inline constexpr const char* start_game = "start";
inline constexpr const char* pick_move = "move";  // a: move, b: target seat or -1; again: unpick
inline constexpr const char* choose_move = "choose";  // seals the picked move into the round
inline constexpr const char* withdraw = "withdraw";   // a: number of the sealed choice
inline constexpr const char* family = "family";       // a: family, -1 sensible, -2 all
inline constexpr const char* undo = "undo";
inline constexpr const char* seal = "seal";            // ends planning
inline constexpr const char* pick_option = "option";   // a: issue, b: option; again: unpick
inline constexpr const char* table_package = "table";  // proposes the drafted package
inline constexpr const char* pass = "pass";
inline constexpr const char* ask = "ask";  // a: seat; -1 opens the choice
inline constexpr const char* accept = "accept";
inline constexpr const char* reject = "reject";
inline constexpr const char* walk_out = "walk-out";
inline constexpr const char* vote = "vote";            // a: 0 no, 1 yes, 2 abstain
inline constexpr const char* tab = "tab";              // a: which part is shown where not all fit
inline constexpr const char* open_next = "open-next";  // reveal: one more
inline constexpr const char* open_all = "open-all";
inline constexpr const char* tell_on = "tell-on";          // reveal: go on
inline constexpr const char* codex = "codex";              // a: entry
inline constexpr const char* source = "source";            // a: source
inline constexpr const char* why = "why";                  // a: WhyAbout (why.h), b: its subject
inline constexpr const char* overlay = "overlay";          // a: Overlay::Kind
inline constexpr const char* close = "close";              // the overlay
inline constexpr const char* set_language = "language";    // a: row of App::languages
inline constexpr const char* text_size = "text-size";      // a: percent
inline constexpr const char* palette = "palette";          // a: 0 standard, 1 colour-blind
inline constexpr const char* motion = "motion";            // a: 0 full, 1 reduced
inline constexpr const char* full_screen = "full-screen";  // a: 0, 1
inline constexpr const char* sound = "sound";              // a: 0, 1
inline constexpr const char* save_now = "save";
inline constexpr const char* first_game = "first-game";    // with hints
inline constexpr const char* guide_next = "guide-next";    // this hint is understood
inline constexpr const char* guide_leave = "guide-leave";  // no more hints
inline constexpr const char* leave = "leave";              // to the title, saved

}  // namespace demarche::view::verb
