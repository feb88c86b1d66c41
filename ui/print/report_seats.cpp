// What each delegation made of the game: in the order of the seats, without a rank.
#include "print/parts.h"
#include "print/report_parts.h"
#include "view/screens/bar.h"
#include "view/screens/outcome_hold.h"

namespace demarche::print {
namespace {

using namespace canvas;

constexpr std::size_t kDriversShown = 6;

std::string issues_of(const view::Phrases& phrases, const std::vector<IssueOutcome>& outcomes) {
  std::string out;
  for (const IssueOutcome& one : outcomes) {
    out += (out.empty() ? "" : ", ") + phrases.issue(one.issue) + " " + change_text(one.change);
  }
  return out.empty() ? phrases.words()("outcome.nothing") : out;
}

Element list(const std::string& name, const std::string& items) {
  Words line;
  line.strong(name + ": ").say(items);
  return plain(std::move(line));
}

Element goal(const view::Phrases& phrases, const SeatResult::Kept& kept) {
  const view::Words& words = phrases.words();
  Words line;
  line.say(phrases.text(phrases.scenario().goals[kept.goal.index()].text) + " ");
  line.strong(words(kept.kept ? "outcome.kept" : "outcome.not-kept"));
  return row({icon(kept.kept ? "check" : "x", 13), grow(plain(std::move(line)))}, 7,
             Across::kStart);
}

Element numbers(const view::Phrases& phrases, const SeatResult& seat) {
  const view::Words& words = phrases.words();
  const std::string id = "seat/" + std::to_string(seat.seat.index());
  const auto bar = [&](const char* name, const char* key, std::int32_t value) {
    return meter_row(
        {.id = id + "/" + name, .label = words(key), .value = value, .low = 0, .high = 1000}, 112);
  };
  return column({bar("end", "outcome.result-now", seat.result),
                 bar("start", "outcome.result-start", seat.at_start),
                 bar("without", "outcome.result-without", seat.without_agreement)},
                1);
}

Block seat_block(const view::Phrases& phrases, const SeatResult& seat) {
  const view::Words& words = phrases.words();
  const Profile& profile =
      phrases.scenario().seats[seat.seat.index()].profiles[seat.profile.index()];
  Words name;
  name.strong(phrases.seat(seat.seat)).say("  " + phrases.text(profile.name), Tone::kSoft);
  std::string open;
  for (const IssueId issue : seat.left_open) {
    open += (open.empty() ? "" : ", ") + phrases.issue(issue);
  }
  Elements left{row({flag(view::flag_of(phrases, seat.seat), {.size = 22}),
                     grow(canvas::words(std::move(name), {.type = Type::kLabel}))},
                    9),
                list(words("outcome.gained"), issues_of(phrases, seat.gained)),
                list(words("outcome.gave"), issues_of(phrases, seat.gave)),
                list(words("outcome.left-open"), open.empty() ? words("outcome.nothing") : open)};
  Elements right{numbers(phrases, seat)};
  for (const SeatResult::Kept& kept : seat.mandate) right.push_back(goal(phrases, kept));
  return {framed(row({grow(column(std::move(left), 4)), grow(column(std::move(right), 4))}, 24,
                     Across::kStart),
                 Insets::both(14, 10)),
          8, false, false};
}

}  // namespace

std::vector<Block> report_seats(const view::Phrases& phrases, const Outcome& outcome) {
  const view::Words& words = phrases.words();
  std::vector<Block> blocks{{section(words("report.delegations")), 18, true, false},
                            {small(words("report.no-rank")), 2, true, false}};
  for (const SeatResult& seat : outcome.seats) blocks.push_back(seat_block(phrases, seat));
  return blocks;
}

std::vector<Block> report_durability(const view::Phrases& phrases,
                                     const DurabilityResult& durability) {
  if (!durability.present) return {};
  Element hold = row({grow(exactly(view::survival(phrases, durability), 0, 240)),
                      grow(view::drivers(phrases, durability, kDriversShown), 1.2)},
                     20, Across::kStart);
  return {{std::move(hold), 14, true, false},
          {small(phrases.words()("outcome.directions")), 4, false, false}};
}

}  // namespace demarche::print
