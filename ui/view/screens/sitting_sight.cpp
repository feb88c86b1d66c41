// What the sitting screen looks at, gathered once a frame.
#include "view/flow.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

// The last proposal of each seat in this sitting.
std::vector<Package> last_offers(const Play& play) {
  std::vector<Package> offers(play.scenario->seats.size());
  for (std::size_t i = sitting_start(play); i < play.heard.size(); ++i) {
    const Happening& told = play.heard[i];
    if (told.kind == Happening::Kind::proposed && told.seat < offers.size()) {
      offers[told.seat] = told.package;
    }
  }
  return offers;
}

SeatSet bound_and_not_asked(const Scenario& scenario, const Package& package, SeatSet needed) {
  SeatSet out;
  for (const Package::Entry& entry : package) out.bits |= scenario.issues[entry.issue].bound.bits;
  out.bits &= ~needed.bits;
  return out;
}

std::int32_t home_change(const Scenario& scenario, const Play& play, SeatId seat,
                         const Package& package) {
  std::int32_t sum = 0;
  for (const Package::Entry& entry : package) {
    const Issue& issue = scenario.issues[entry.issue];
    if (seat.index() >= issue.home.size()) continue;
    const auto& home = issue.home[seat.index()];
    sum += home[entry.option] - home[play.view.issues[entry.issue].standing.index()];
  }
  return sum;
}

// Lets the package be settled in the foresight, as the rules would.
void settle(SittingSight& sight) {
  const Scenario& scenario = *sight.play.scenario;
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    sight.agreed.move(MeterId(Meter::kSupport), SeatId(i), {},
                      home_change(scenario, sight.play, SeatId(i), sight.package));
  }
  for (const Package::Entry& entry : sight.package) {
    sight.agreed.settle(IssueId{entry.issue}, OptionId{entry.option});
  }
  if (sight.package.empty()) return;
  sight.agreed.run(scenario.rules.on_settle);
  for (const Package::Entry& entry : sight.package) {
    sight.agreed.run(scenario.issues[entry.issue].on_settle);
    sight.agreed.run(scenario.issues[entry.issue].options[entry.option].effects);
  }
  if (sight.left_out.empty()) return;
  const Rules& rules = scenario.rules;
  const bool softened = rules.softened_by.exists() && sight.agreed.holds(rules.softened_by);
  sight.agreed.run(softened ? rules.over_head_softened : rules.over_head);
}

}  // namespace

Package last_offer(const Play& play, SeatId seat) {
  const std::vector<Package> offers = last_offers(play);
  return seat.index() < offers.size() ? offers[seat.index()] : Package{};
}

std::vector<SeatId> members(const Scenario& scenario, SeatSet set) {
  std::vector<SeatId> out;
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    if (set.has(SeatId(i))) out.push_back(SeatId(i));
  }
  return out;
}

Move own_move(const SittingSight& sight, Move::Kind kind) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(sight.play.seat.index());
  return move;
}

WhyNot option_refusal(const SittingSight& sight, IssueId issue, OptionId option) {
  const OptionView& seen = sight.play.view.issues[issue.index()].options[option.index()];
  if (!seen.why_not.legal()) return seen.why_not;
  Package alone;
  alone.set(issue, option);
  SeatSet absent = consent_needed(*sight.play.scenario, alone);
  absent.bits &= ~sight.play.view.sitting.parties.bits;
  if (absent.empty() || sight.format.by_telephone) return {};
  WhyNot out;
  out.refusal = Refusal::absent_party;
  out.issue = issue;
  out.option = option;
  out.seat = members(*sight.play.scenario, absent).front();
  return out;
}

SittingSight look_at_sitting(const App& app, const Phrases& phrases) {
  const Play& play = *app.play;
  const Scenario& scenario = *play.scenario;
  const SittingView& sitting = play.view.sitting;
  const bool drafting = play.view.phase == Phase::proposing;
  const Package package = drafting ? play.draft.package : sitting.package;
  Circumstances who;
  who.self = drafting ? play.seat : sitting.proposer;
  who.present = sitting.parties;
  if (!package.empty()) who.consenters = consent_needed(scenario, package);
  who.left_out = bound_and_not_asked(scenario, package, who.consenters);
  SittingSight sight{app,
                     play,
                     phrases,
                     scenario.formats[sitting.format.index()],
                     package,
                     drafting,
                     who.consenters,
                     who.left_out,
                     last_offers(play),
                     Foresight(play, who)};
  settle(sight);
  return sight;
}

}  // namespace demarche::view
