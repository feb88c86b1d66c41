// The knowledge sheet: every fact with its kind, what is said against it, and its sources.
#include "print/brief.h"
#include "print/documents.h"
#include "print/parts.h"
#include "view/screens/bar.h"

namespace demarche::print {
namespace {

using namespace canvas;

Element head(const view::Phrases& phrases, const std::string& title, const std::string& key) {
  const Scenario& scenario = phrases.scenario();
  const view::Words& words = phrases.words();
  std::string kicker = words("print.knowledge-of", {phrases.text(scenario.title)});
  if (!scenario.knowledge_until.empty()) {
    kicker += " · " + words("seat.knowledge", {phrases.date(scenario.knowledge_until)});
  }
  return document_head(kicker, title, key, nullptr);
}

// Publisher, title, date: what is needed to look it up.
Element source_entry(const view::Phrases& phrases, int number, SourceId id) {
  const Source& source = phrases.scenario().sources[id.index()];
  Words line;
  line.strong(std::to_string(number) + " " + source.publisher + ". ", Tone::kSoft);
  line.say(source.title + ", " + phrases.date(source.date) + ".", Tone::kSoft);
  return canvas::words(std::move(line), {.type = Type::kCaption});
}

void add_facts(std::vector<Block>& blocks, const view::Phrases& phrases,
               const std::vector<const Fact*>& facts) {
  Citations citations;
  for (const Fact* fact : facts) {
    Element words = plain(fact_words(phrases, *fact, true, citations));
    Elements line{grow(bullet(std::move(words)))};
    if (!fact->date.empty()) {
      line.push_back(exactly(small(phrases.date(fact->date)), 140));
    }
    blocks.push_back({row(std::move(line), 14, Across::kStart), 5, false, false});
  }
  if (citations.cited().empty()) return;
  blocks.push_back({section(phrases.words()("teaching.sources")), 14, true, false});
  int number = 0;
  for (const SourceId id : citations.cited()) {
    blocks.push_back({source_entry(phrases, ++number, id), 2, false, false});
  }
}

// The rounds with their dates: for everyone.
void add_rounds(std::vector<Block>& blocks, const view::Phrases& phrases) {
  blocks.push_back({section(phrases.words()("print.rounds")), 14, true, false});
  int number = 0;
  for (const Round& round : phrases.scenario().rounds) {
    Words line;
    line.strong(phrases.text(round.title) + ". ").say(phrases.text(round.text));
    Elements parts{grow(numbered(++number, plain(std::move(line))))};
    if (!round.dates.empty()) parts.push_back(exactly(small(phrases.text(round.dates)), 150));
    blocks.push_back({row(std::move(parts), 14, Across::kStart), 4, false, false});
  }
}

}  // namespace

Pages knowledge_pages(const view::Phrases& phrases, const std::vector<SeatId>& seats, bool everyone,
                      Tools tools) {
  const Scenario& scenario = phrases.scenario();
  const view::Words& words = phrases.words();
  const Paper paper(tools, 1.0);
  Pages pages;
  const auto add = [&](const std::string& title, const std::vector<Block>& blocks) {
    for (Frame& frame : flow(paper, title, blocks, model_foot(words))) {
      pages.push_back(on_a4(std::move(frame)));
    }
  };
  if (everyone) {
    std::vector<const Fact*> shared;
    for (const Fact& fact : scenario.facts) {
      if (fact.seats.empty()) shared.push_back(&fact);
    }
    std::vector<Block> blocks{{head(phrases, words("print.everyone"), "")},
                              {plain(phrases.text(scenario.summary))}};
    if (!scenario.content_note.empty()) {
      Words note;
      note.strong(words("briefing.before") + ". ").say(phrases.text(scenario.content_note));
      blocks.push_back({framed(plain(std::move(note)), Insets::both(12, 7)), 10, false, false});
    }
    if (shared.empty()) blocks.push_back({plain(words("print.no-facts"))});
    add_rounds(blocks, phrases);
    if (!shared.empty()) blocks.push_back({section(words("print.everyone")), 14, true, false});
    add_facts(blocks, phrases, shared);
    add(words("print.everyone"), blocks);
  }
  for (const SeatId seat : seats) {
    const std::vector<const Fact*> own = facts_of(scenario, seat);
    if (own.empty()) continue;
    std::vector<Block> blocks{{head(phrases, phrases.seat(seat), view::flag_of(phrases, seat))}};
    blocks.push_back({section(words("briefing.known")), 10, true, false});
    add_facts(blocks, phrases, own);
    add(phrases.seat(seat), blocks);
  }
  return pages;
}

}  // namespace demarche::print
