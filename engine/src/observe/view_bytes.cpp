#include <type_traits>

#include "demarche/observe.h"

namespace demarche {
namespace {

// Writes values one after the other, least significant byte first; every list after its length.
class Writer {
 public:
  template <class T>
  void number(T value) {
    static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
    const auto bits = static_cast<std::uint64_t>(value);
    for (std::size_t byte = 0; byte < sizeof(T); ++byte) {
      bytes_.push_back(static_cast<std::byte>(bits >> (8 * byte) & 0xFFU));
    }
  }
  template <class Tag>
  void put(Id<Tag> value) {
    number(value.value);
  }
  void put(TextId text) { number(text.value); }
  void put(SeatSet set) { number(set.bits); }
  void put(bool value) { number(static_cast<std::uint8_t>(value)); }
  void put(std::int32_t value) { number(value); }
  void put(std::uint8_t value) { number(value); }
  void put(Phase phase) { number(phase); }
  template <class T>
  void put(const std::vector<T>& list) {
    number(static_cast<std::uint64_t>(list.size()));
    for (const auto& value : list) put(value);
  }
  void put(const Package& package) {
    for (const Package::Entry& entry : package.entries) all(entry.issue, entry.option);
    put(package.count);
  }
  void put(const WhyNot& why) {
    number(why.refusal);
    all(why.issue, why.option, why.seat, why.needed, why.present, why.condition);
  }
  void put(const OptionView& option) {
    all(option.stands, option.status_quo, option.red_line, option.why_not);
  }
  void put(const IssueView& issue) {
    all(issue.issue, issue.standing, issue.settled_round, issue.rests_until, issue.options);
  }
  void put(const LevelView& level) {
    all(level.meter, level.of, level.in, level.seen, level.level, level.band);
  }
  void put(const SeatView& seat) {
    all(seat.seat, seat.human, seat.support, seat.support_floor, seat.trust_in_me, seat.my_trust,
        seat.beliefs, seat.planning_done);
  }
  void put(const PlanView& plan) { all(plan.move, plan.target, plan.odds); }
  void put(const MoveView& move) { all(move.move, move.target, move.odds, move.why_not); }
  void put(const SittingView& view) {
    all(view.in_session, view.present, view.format, view.venue, view.parties, view.exchange,
        view.exchanges, view.proposer, view.counter, view.package, view.refused, view.asked,
        view.answered, view.accepted);
  }
  void put(const FormatView& view) {
    all(view.format, view.standing, view.opened, view.due, view.held);
  }
  void put(const VenueView& view) { all(view.venue, view.open, view.named); }
  void put(const UndertakingView& view) { all(view.undertaking, view.steps); }
  void put(const SeatResult::Kept& kept) { all(kept.goal, kept.primary, kept.kept); }
  void put(const State& state) {
    number(static_cast<std::uint64_t>(state.bytes().size()));
    bytes_.insert(bytes_.end(), state.bytes().begin(), state.bytes().end());
  }
  template <class... Fields>
  void all(const Fields&... fields) {
    (put(fields), ...);
  }

  [[nodiscard]] std::vector<std::byte> take() && { return std::move(bytes_); }

 private:
  std::vector<std::byte> bytes_;
};

}  // namespace

std::vector<std::byte> view_bytes(const View& view) {
  Writer writer;
  writer.all(view.seat, view.profile, view.round, view.rounds, view.phase, view.awaited,
             view.my_turn, view.capital, view.capital_cap, view.income, view.moves_left,
             view.utility, view.outlook, view.seats, view.issues, view.world, view.own, view.plan,
             view.moves, view.formats, view.venues, view.undertakings, view.mandate, view.flags,
             view.sitting, view.ending, view.known);
  return std::move(writer).take();
}

}  // namespace demarche
