// Typed places inside the block of bytes of a state. Only the engine sees them.
#pragma once

#include <type_traits>

#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

// Pointers to the arrays of one state, const or not. Cheap to make; valid until the state is
// resized.
template <class S>
class Block {
  template <class T>
  using Place = std::conditional_t<std::is_const_v<S>, const T, T>*;

 public:
  Block(const Scenario& scenario, S& state)
      : layout_(&scenario.layout), bytes_(state.bytes().data()) {}

  [[nodiscard]] Place<StateHead> head() const { return at<StateHead>(0); }
  [[nodiscard]] Place<std::int32_t> losses() const { return at<std::int32_t>(layout_->losses); }
  [[nodiscard]] Place<std::int32_t> cells() const { return at<std::int32_t>(layout_->meter_cells); }
  [[nodiscard]] Place<Pending> pending() const { return at<Pending>(layout_->pending); }
  [[nodiscard]] Place<PlannedMove> plan(SeatId seat) const {
    return at<PlannedMove>(layout_->plans) + seat.index() * layout_->plan_slots;
  }
  [[nodiscard]] Place<MoveUse> use(MoveId move, SeatId seat) const {
    return at<MoveUse>(layout_->move_uses) + move.index() * layout_->seats + seat.index();
  }
  // Whether effects have opened (1) or closed (2) a move; kept with seat 0.
  [[nodiscard]] Place<std::uint8_t> move_opened(MoveId move) const {
    return &use(move, SeatId{0})->opened;
  }
  [[nodiscard]] Place<std::uint8_t> table() const { return at<std::uint8_t>(layout_->table); }
  [[nodiscard]] Place<std::uint8_t> settled() const { return at<std::uint8_t>(layout_->settled); }
  [[nodiscard]] Place<std::uint8_t> reopened() const { return at<std::uint8_t>(layout_->reopened); }
  [[nodiscard]] Place<std::uint32_t> consented() const {
    return at<std::uint32_t>(layout_->consented);
  }
  [[nodiscard]] Place<std::uint8_t> flags() const { return at<std::uint8_t>(layout_->flag_bytes); }
  [[nodiscard]] Place<FormatState> formats() const {
    return at<FormatState>(layout_->format_bytes);
  }
  [[nodiscard]] Place<std::uint8_t> venues() const {
    return at<std::uint8_t>(layout_->venue_bytes);
  }
  [[nodiscard]] Place<std::uint8_t> events() const {
    return at<std::uint8_t>(layout_->event_bytes);
  }
  [[nodiscard]] Place<std::uint8_t> members() const {
    return at<std::uint8_t>(layout_->member_steps);
  }

 private:
  template <class T>
  [[nodiscard]] Place<T> at(std::uint32_t offset) const {
    return reinterpret_cast<Place<T>>(bytes_ + offset);
  }

  const StateLayout* layout_;
  Place<std::byte> bytes_;
};

// What MoveUse::opened and the bytes of venues hold.
inline constexpr std::uint8_t kOpenedByEffect = 1, kClosedByEffect = 2;

}  // namespace demarche
