// Documents for a lesson on paper: a scenario, or a game that was played, becomes PDF files and a
// table of decisions. Pure: equal arguments give equal bytes; nothing is read or written here.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "canvas/assets.h"
#include "canvas/text.h"
#include "demarche/game.h"
#include "demarche/scenario.h"
#include "view/lesson/ledger.h"
#include "view/lesson/message.h"
#include "view/words.h"

namespace demarche::print {

enum class Document : std::uint8_t {
  briefs,     // a page for each delegation
  knowledge,  // what everyone knows, and what each delegation knows besides, with sources
  plates,     // name plates to fold, and cards for the jobs in a delegation
  forms,      // a form for packages
  teacher,    // the teacher's pages: preparation, timetables, care, debrief, sources
  report,     // what a class did; needs a game
  decisions,  // one row for each decision, as CSV; needs a game
  forecasts,  // one row for each number that was said, as CSV; needs a game and its ledger
};
inline constexpr Document kDocuments[] = {
    Document::briefs,  Document::knowledge, Document::plates,    Document::forms,
    Document::teacher, Document::report,    Document::decisions, Document::forecasts};
// "briefs", "knowledge", ...: as it is typed, and how its files begin.
[[nodiscard]] const char* document_name(Document document);
// Whether a document tells of a game that was played.
[[nodiscard]] bool needs_game(Document document);

// Whose private mandate a brief prints.
enum class Mandates : std::uint8_t {
  drawn,  // of the profile that the settings draw
  open,   // all that the seat may be given, to be ticked by hand
};

struct Options {
  std::vector<Document> documents;
  std::vector<view::Language> languages;
  SeatId seat;  // briefs, knowledge and plates of this one; none: of all
  Mandates mandates = Mandates::drawn;
  Settings settings;           // what draws the profiles of briefs
  const Game* game = nullptr;  // for report, decisions and forecasts; of the same scenario
  std::vector<view::TeacherMessage> messages = {};  // of its lesson, for report
  const view::Ledger* ledger = nullptr;  // of that game, brought up to date; for forecasts
  // Asked every few milliseconds by what takes long; false: nobody wants the papers any more, and
  // those that come are of no use. Empty: nobody is asked.
  std::function<bool()> goes_on = {};
};

struct PrintedFile {
  std::string name;       // "briefs_en.pdf"
  std::string bytes;      // empty: it could not be made, for want of memory
  std::size_t pages = 0;  // of a PDF
};

// What drawing needs; one of each for a thread.
struct Tools {
  canvas::TextMeasurer& text;
  const canvas::AssetStore& assets;
};

// The documents in every language asked for, in the order of `documents`. Those that need a game
// or a ledger are left out where there is none (see needs_game: front ends ask first).
[[nodiscard]] std::vector<PrintedFile> print_documents(const Scenario& scenario,
                                                       const Options& options, Tools tools);

}  // namespace demarche::print
