// The teacher's pages: what to do before, during and after.
#include <algorithm>

#include "print/documents.h"
#include "print/parts.h"
#include "print/teacher_times.h"

namespace demarche::print {
namespace {

using namespace canvas;

constexpr const char* kPreparation[] = {"teaching.prepare-1", "teaching.prepare-2",
                                        "teaching.prepare-3", "teaching.prepare-4",
                                        "teaching.prepare-5", "teaching.prepare-6"};
constexpr const char* kCare[] = {"teaching.care-1", "teaching.care-2", "teaching.care-3",
                                 "teaching.care-4", "teaching.care-5", "teaching.care-6",
                                 "teaching.care-7", "teaching.care-8", "teaching.care-9"};

struct Phase {
  const char* name;
  std::initializer_list<const char*> questions;
};
const Phase kPhases[] = {
    {"teaching.phase-feelings", {"teaching.ask-1", "teaching.ask-2", "teaching.ask-3"}},
    {"teaching.phase-facts", {"teaching.ask-4", "teaching.ask-5"}},
    {"teaching.phase-causes", {"teaching.ask-6", "teaching.ask-7", "teaching.ask-8"}},
    {"teaching.phase-lessons", {"teaching.ask-9", "teaching.ask-10"}},
    {"teaching.phase-reality", {"teaching.ask-11", "teaching.ask-12"}},
};

// A heading with its items, in one piece.
Element group(const std::string& title, Elements items, double gap = 3) {
  items.insert(items.begin(), section(title));
  return column(std::move(items), gap);
}

Element preparation(const view::Words& words) {
  Elements items;
  for (const char* key : kPreparation) items.push_back(ticked(plain(words(key))));
  return group(words("teaching.prepare"), std::move(items));
}

Element care(const view::Words& words, const Sheet& sheet) {
  Elements items;
  for (const char* key : kCare) items.push_back(bullet(plain(words(key))));
  return group(words("teaching.care"), {two_columns(sheet, page_width(), items, 3)});
}

Element debrief(const view::Words& words, const Sheet& sheet) {
  Elements phases;
  int number = 0;
  for (const Phase& phase : kPhases) {
    Words name;
    name.strong(words(phase.name));
    Elements lines{plain(std::move(name))};
    for (const char* question : phase.questions) {
      lines.push_back(numbered(++number, plain(words(question))));
    }
    phases.push_back(column(std::move(lines), 2));
  }
  return group(words("teaching.debrief"), {two_columns(sheet, page_width(), phases, 7)});
}

// The notes of the scenario's authors, sentence after sentence as they stand.
Element about(const view::Phrases& phrases) {
  Elements items;
  const Scenario& scenario = phrases.scenario();
  if (!scenario.content_note.empty()) {
    Words note;
    note.strong(phrases.words()("briefing.before") + ". ").say(phrases.text(scenario.content_note));
    items.push_back(plain(std::move(note)));
  }
  if (!scenario.knowledge_note.empty())
    items.push_back(plain(phrases.text(scenario.knowledge_note)));
  if (!scenario.notes.empty()) items.push_back(plain(phrases.text(scenario.notes)));
  if (items.empty()) return nothing();
  return group(phrases.words()("teaching.about"), std::move(items), 5);
}

// Which mandates the briefs of this print have: nobody else reads this.
std::string mandates_of(const view::Phrases& phrases, const Drawn& drawn) {
  std::string all;
  for (std::size_t seat = 0; seat < drawn.profiles.size(); ++seat) {
    const ProfileId profile = drawn.profiles[seat];
    if (!profile.exists()) return phrases.words()("teaching.mandates-open");
    const Profile& row = phrases.scenario().seats[seat].profiles[profile.index()];
    all += (all.empty() ? "" : "; ") + phrases.seat(SeatId(seat)) + ": " + phrases.text(row.name);
  }
  return all + ".";
}

Element this_print(const view::Phrases& phrases, const Drawn& drawn) {
  const view::Words& words = phrases.words();
  Words line;
  line.strong(words("teaching.this-print", {std::to_string(drawn.seed)}) + " ");
  line.say(mandates_of(phrases, drawn));
  return framed(plain(std::move(line)), Insets::both(12, 7));
}

Element source_entry(const view::Phrases& phrases, const Source& source) {
  Words line;
  line.strong(source.publisher + ". ", Tone::kSoft);
  line.say(source.title + ", " + phrases.date(source.date) + ".", Tone::kSoft);
  return canvas::words(std::move(line), {.type = Type::kCaption});
}

std::vector<Block> blocks_of(const view::Phrases& phrases, const Drawn& drawn, const Sheet& sheet) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  std::vector<Block> blocks{{document_head(words("teaching.of", {phrases.text(scenario.title)}),
                                           words("teaching.title"), "", nullptr)},
                            {plain(phrases.text(scenario.summary) + " " + words("outcome.model") +
                                   " " + words("teaching.no-winner")),
                             8, false, false}};
  blocks.push_back({preparation(words), 12, false, false});
  blocks.push_back({this_print(phrases, drawn), 8, false, false});
  blocks.push_back(
      {timetables(words, sheet, static_cast<int>(scenario.rounds.size())), 14, false, false});
  blocks.push_back({class_sizes(words, static_cast<int>(scenario.seats.size())), 14, false, false});
  blocks.push_back({care(words, sheet), 14, false, false});
  blocks.push_back({debrief(words, sheet), 14, false, false});
  if (Element notes = about(phrases)) blocks.push_back({std::move(notes), 14, false, false});
  if (scenario.sources.empty()) return blocks;
  blocks.push_back({section(words("teaching.sources")), 16, true, false});
  for (const Source& source : scenario.sources) {
    blocks.push_back({source_entry(phrases, source), 2, false, false});
  }
  return blocks;
}

}  // namespace

Pages teacher_pages(const view::Phrases& phrases, const Drawn& drawn, Tools tools) {
  const Paper paper(tools, 1.0);
  Pages pages;
  for (Frame& frame : flow(paper, phrases.words()("teaching.title"),
                           blocks_of(phrases, drawn, paper.sheet()), model_foot(phrases.words()))) {
    pages.push_back(on_a4(std::move(frame)));
  }
  return pages;
}

}  // namespace demarche::print
