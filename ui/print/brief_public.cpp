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
  Element first = column({section(title), std::move(items.front())}, 2);
  items.front() = parts.empty() ? std::move(first) : pad(std::move(first), {0, 4, 0, 0});
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

// Which positions a delegation does not want to move from, as it says in public.
std::vector<const Position*> firm_positions(const Scenario& scenario, SeatId seat) {
  std::vector<const Position*> firm;
  for (const Position& position : scenario.positions) {
    if (scenario.actors[position.actor.index()].seat == seat &&
        position.firmness == Position::Firmness::firm) {
      firm.push_back(&position);
    }
  }
  return firm;
}

std::string origin(const view::Phrases& phrases, const Position& position, Citations& citations) {
  if (position.source.exists()) return citations.cite({position.source});
  return "(" + phrases.words()("briefing.assumed") + ")";
}

// One a line with what was said, or all in one paragraph.
Elements said_in_public(const view::Phrases& phrases, SeatId seat, bool roomy,
                        Citations& citations) {
  Elements items;
  Words all;
  for (const Position* position : firm_positions(phrases.scenario(), seat)) {
    Words line;
    Words& words = roomy ? line : all;
    words.strong(phrases.issue(position->issue) + ": " +
                 phrases.option(position->issue, position->option) + ". ");
    if (roomy) words.say(phrases.text(position->text) + " ");
    words.say(origin(phrases, *position, citations) + " ", Tone::kSoft);
    if (roomy) items.push_back(bullet(plain(std::move(line))));
  }
  if (!all.pieces().empty()) items.push_back(plain(std::move(all)));
  return items;
}

Element job_lines(const view::Words& words) {
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

Element job_paragraph(const view::Words& words) {
  Words all;
  all.strong(words("print.jobs") + ". ");
  for (std::size_t i = 0; i < std::size(kJobs); ++i) {
    all.strong(words(kJobs[i]) + ": ").say(words(kJobTasks[i]));
    all.say(i + 1 < std::size(kJobs) ? "; " : ".");
  }
  return plain(std::move(all));
}

// The rights of everyone stand on each brief; the whole note at least on the knowledge sheet.
Block content_note(const view::Phrases& phrases, bool whole) {
  const view::Words& words = phrases.words();
  Words note;
  note.strong(words("briefing.before") + ". ");
  note.say(whole ? phrases.text(phrases.scenario().content_note) : words("print.short-note"));
  return {framed(canvas::words(std::move(note), {.type = Type::kCaption}), Insets::both(12, 6)), 9,
          false, false};
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
  if (!scenario.content_note.empty()) blocks.push_back(content_note(phrases, full.roomy));
  Elements parts;
  add(parts, words("print.who"), {plain(phrases.text(scenario.seats[seat.index()].brief))});
  add(parts, words("print.known"), known(phrases, seat, full, citations));
  add(parts, words("print.red-lines"), said_in_public(phrases, seat, full.roomy, citations));
  if (full.roomy) add(parts, words("print.jobs"), {job_lines(words)});
  blocks.push_back({two_columns(sheet, page_width(), parts, full.roomy ? 5 : 3), 8, false, false});
  if (!full.roomy) blocks.push_back({job_paragraph(words), 6, false, false});
  return blocks;
}

}  // namespace demarche::print
