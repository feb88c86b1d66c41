#include "engine/wanderer.h"

#include "demarche/chance.h"

namespace demarche::test {

std::uint32_t Wanderer::below(std::uint32_t n) {
  DrawKey key;
  key.what = state_++;
  return draw(0x77616E646572U, key, n);
}

SeatId Wanderer::seat(SeatSet awaited) {
  std::uint32_t skip = below(static_cast<std::uint32_t>(awaited.size()));
  while (skip-- > 0) awaited.bits &= awaited.bits - 1;
  return SeatId{static_cast<std::size_t>(__builtin_ctz(awaited.bits))};
}

Package Wanderer::package(const Scenario& scenario) {
  Package package;
  const auto least = static_cast<std::uint32_t>(moves_.least);
  const std::uint32_t size = least + below(static_cast<std::uint32_t>(moves_.most) - least + 1);
  for (std::uint32_t tries = 0; tries < 40 && package.count < size; ++tries) {
    const IssueId issue{std::size_t{below(static_cast<std::uint32_t>(scenario.issues.size()))}};
    const auto options = static_cast<std::uint32_t>(scenario.issues[issue.index()].options.size());
    const std::size_t option = below(options);
    if ((moves_.options[issue.index()] >> option & 1U) != 0) package.set(issue, OptionId{option});
  }
  return package;
}

Move Wanderer::move(const Scenario& scenario, const State& state, SeatId seat) {
  legal_moves(scenario, state, seat, moves_);
  if (moves_.may_propose && below(4) != 0) {
    for (int tries = 0; tries < 20; ++tries) {
      Move move;
      move.kind = Move::Kind::propose;
      move.seat = static_cast<std::uint8_t>(seat.index());
      move.package = package(scenario);
      if (why_not(scenario, state, move).legal()) return move;
    }
  }
  return moves_.moves[below(static_cast<std::uint32_t>(moves_.moves.size()))];
}

}  // namespace demarche::test
