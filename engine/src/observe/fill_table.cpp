#include "core/block.h"
#include "observe/fill.h"
#include "rules/package_of.h"
#include "rules/table.h"

namespace demarche {
namespace {

std::int32_t level_of(const Scenario& scenario, const State& known, std::size_t meter, SeatId of,
                      SeatId in = {}) {
  return meter_value(scenario, known, MeterId{meter}, of, in);
}

void fill_beliefs(const Scenario& scenario, const Beliefs& beliefs, const View& view,
                  SeatView& out) {
  const std::size_t profiles = scenario.seats[out.seat.index()].profiles.size();
  out.beliefs.assign(profiles, 0);
  if (out.seat == view.seat) {
    out.beliefs[view.profile.index()] = 1'000'000;
    return;
  }
  const std::span<const std::int32_t> held = beliefs.of(view.seat, out.seat);
  out.beliefs.assign(held.begin(), held.end());
}

// The format in session whose room this seat is in; none: the rules of an ordinary format apply.
FormatId own_format(const View& view) {
  const SittingState& sitting = view.known.head().sitting;
  const bool present = SeatSet{sitting.parties}.has(view.seat);
  return present ? FormatId{sitting.format} : FormatId{};
}

// Legality of proposing the option alone, in a sitting with its issue on the agenda.
WhyNot why_not_alone(const Scenario& scenario, const View& view, IssueId issue, OptionId option) {
  Package package;
  package.set(issue, option);
  if (standing_table(scenario, view.known)[issue.index()] == option.index()) {
    WhyNot why;
    why.refusal = Refusal::stands_already;
    why.issue = issue;
    why.option = option;
    return why;
  }
  WhyNot why = why_not_movable(scenario, view.known, issue, option, own_format(view));
  if (why.legal()) why = why_not_open(scenario, view.known, issue, option, package);
  if (why.legal()) why = why_not_sign(scenario, view.known, view.seat, view.profile, package);
  return why;
}

void fill_option(const Scenario& scenario, const View& view, const IssueView& issue,
                 std::size_t row, OptionView& out) {
  const OptionId option{row};
  Package package;
  package.set(issue.issue, option);
  out.stands = issue.standing == option;
  out.status_quo = scenario.issues[issue.issue.index()].status_quo == option;
  out.red_line =
      crosses_red_line(scenario, view.known, view.seat, view.profile, issue.issue, option, package);
  out.why_not = why_not_alone(scenario, view, issue.issue, option);
}

}  // namespace

void fill_seats(const Scenario& scenario, const Beliefs& beliefs, View& out) {
  const StateHead& head = out.known.head();
  out.seats.resize(scenario.seats.size());
  for (std::size_t row = 0; row < scenario.seats.size(); ++row) {
    SeatView& seat = out.seats[row];
    seat.seat = SeatId{row};
    seat.human = SeatSet{head.human_seats}.has(seat.seat);
    seat.support = level_of(scenario, out.known, Meter::kSupport, seat.seat);
    seat.support_floor = scenario.seats[row].support_floor;
    const bool other = seat.seat != out.seat;
    seat.trust_in_me =
        other ? level_of(scenario, out.known, Meter::kTrust, seat.seat, out.seat) : 0;
    seat.my_trust = other ? level_of(scenario, out.known, Meter::kTrust, out.seat, seat.seat) : 0;
    seat.planning_done = SeatSet{head.planning_done}.has(seat.seat);
    fill_beliefs(scenario, beliefs, out, seat);
  }
}

void fill_issues(const Scenario& scenario, View& out) {
  out.issues.resize(scenario.issues.size());
  for (std::size_t row = 0; row < scenario.issues.size(); ++row) {
    IssueView& issue = out.issues[row];
    issue.issue = IssueId{row};
    issue.standing = OptionId{std::size_t{standing_table(scenario, out.known)[row]}};
    issue.settled_round = settled_rounds(scenario, out.known)[row];
    issue.rests_until = rests_until(scenario, out.known, issue.issue);
    issue.options.resize(scenario.issues[row].options.size());
    for (std::size_t option = 0; option < issue.options.size(); ++option) {
      fill_option(scenario, out, issue, option, issue.options[option]);
    }
  }
}

void fill_sitting(const Scenario& scenario, View& out) {
  const SittingState& sitting = out.known.head().sitting;
  const auto seat = [](std::uint8_t byte) {
    return byte == Move::kNobody ? SeatId{} : SeatId{std::size_t{byte}};
  };
  SittingView& view = out.sitting;
  view = SittingView{};
  view.in_session = sitting.format != SittingState{}.format;
  if (!view.in_session) return;
  view.format = FormatId{std::size_t{sitting.format}};
  if (sitting.venue != SittingState{}.venue) view.venue = VenueId{std::size_t{sitting.venue}};
  view.parties = {sitting.parties};
  view.present = view.parties.has(out.seat) || sitting.proposer != Move::kNobody ||
                 scenario.formats[sitting.format].open_to_all;
  if (!view.present) return;
  view.exchange = sitting.exchange;
  view.exchanges = sitting.exchanges;
  view.proposer = seat(sitting.proposer);
  view.counter = sitting.countering != 0;
  view.package = package_on_table(sitting);
  view.refused = package_refused(sitting);
  view.asked = {sitting.asked};
  view.answered = {sitting.answered};
  view.accepted = {sitting.accepted};
}

}  // namespace demarche
