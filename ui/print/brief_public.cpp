// The half of a brief that lies above the fold.
#include <algorithm>

#include "print/brief.h"
#include "print/parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

// A heading with the first of its items, so that the two are never parted.
void add(Elements& parts, const std::string& title, Elements items) {
  if (items.empty()) return;
  items.front() = column({section(title), std::move(items.front())}, 2);
  for (Element& item : items) parts.push_back(std::move(item));
}

Elements known(const view::Phrases& phrases, SeatId seat, const Fullness& full,
               Citations& citations) {
  const std::vector<const Fact*> facts = facts_of(phrases.scenario(), seat);
  Elements items;
  for (const Fact* fact : facts) {
    if (items.size() == full.facts) break;
    // Of a disputed fact the note says who says what.
    const bool note = full.notes || fact->kind == Fact::Kind::disputed;
    items.push_back(bullet(plain(fact_words(phrases, *fact, note, citations))));
  }
  if (phrases.scenario().facts.empty()) return items;
  const auto left = static_cast<std::int64_t>(facts.size() - items.size());
  const view::Words& words = phrases.words();
  items.push_back(small(left > 0 ? words("print.more-known", {left}) : words("print.see-known")));
  return items;
}

// What the delegation says in public and does not want to move from; else what it prefers.
Elements said_in_public(const view::Phrases& phrases, SeatId seat, bool with_texts,
                        Citations& citations) {
  const Scenario& scenario = phrases.scenario();
  Elements items;
  for (const Position& position : scenario.positions) {
    if (scenario.actors[position.actor.index()].seat != seat ||
        position.firmness != Position::Firmness::firm) {
      continue;
    }
    Words line;
    line.strong(phrases.issue(position.issue) + ": " +
                phrases.option(position.issue, position.option) + ". ");
    if (with_texts) line.say(phrases.text(position.text) + " ");
    if (position.source.exists()) {
      line.say(citations.cite({position.source}), Tone::kSoft);
    } else {
      line.say("(" + phrases.words()("briefing.assumed") + ")", Tone::kSoft);
    }
    items.push_back(bullet(plain(std::move(line))));
  }
  return items;
}

Element jobs(const view::Words& words) {
  Elements rows;
  for (std::size_t i = 0; i < std::size(kJobs); ++i) {
    if (i > 0) rows.push_back(rule());
    Words name;
    name.strong(words(kJobs[i]));
    rows.push_back(row({exactly(plain(std::move(name)), 92), grow(plain(words(kJobTasks[i])))}, 8,
                       Across::kStart));
  }
  return column(std::move(rows), 2);
}

}  // namespace

std::vector<const Fact*> facts_of(const Scenario& scenario, SeatId seat) {
  std::vector<const Fact*> facts;
  for (const Fact& fact : scenario.facts) {
    if (!fact.seats.empty() && fact.seats.has(seat)) facts.push_back(&fact);
  }
  return facts;
}

Words fact_words(const view::Phrases& phrases, const Fact& fact, bool note, Citations& citations) {
  Words line;
  if (fact.kind == Fact::Kind::reported) line.strong(phrases.words()("print.reported") + " ");
  if (fact.kind == Fact::Kind::disputed) line.strong(phrases.words()("print.disputed") + " ");
  line.say(phrases.text(fact.text));
  if (note && !fact.note.empty()) line.say(" " + phrases.text(fact.note), Tone::kSoft);
  const std::string cited = citations.cite(fact.sources);
  if (!cited.empty()) line.say(" " + cited, Tone::kSoft);
  return line;
}

std::vector<Block> public_half(const view::Phrases& phrases, SeatId seat, const Fullness& full,
                               const Sheet& sheet, Citations& citations) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  std::vector<Block> blocks;
  if (!scenario.content_note.empty()) {
    Words note;
    note.strong(words("briefing.before") + ". ").say(phrases.text(scenario.content_note));
    blocks.push_back({framed(canvas::words(std::move(note), {.type = Type::kCaption}),
                             Insets::both(12, 7)),
                      10, false, false});
  }
  Elements parts;
  add(parts, words("print.who"), {plain(phrases.text(scenario.seats[seat.index()].brief))});
  add(parts, words("print.known"), known(phrases, seat, full, citations));
  add(parts, words("print.red-lines"),
      said_in_public(phrases, seat, full.position_texts, citations));
  add(parts, words("print.jobs"), {jobs(words)});
  blocks.push_back({two_columns(sheet, page_width(), parts, 5), 9, false, false});
  return blocks;
}

}  // namespace demarche::print
