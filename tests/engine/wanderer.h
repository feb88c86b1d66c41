// Plays without any sense, but legally: for properties that must hold wherever a game may lead.
#pragma once

#include "demarche/play.h"

namespace demarche::test {

class Wanderer {
 public:
  explicit Wanderer(std::uint64_t seed) : state_(seed) {}

  // A number from 0 to n - 1.
  std::uint32_t below(std::uint32_t n);
  // A legal move of a seat that is awaited. Packages are tried by their factors.
  Move move(const Scenario& scenario, const State& state, SeatId seat);
  // One of the seats that are awaited.
  SeatId seat(SeatSet awaited);

 private:
  Package package(const Scenario& scenario);

  std::uint64_t state_;
  LegalMoves moves_;
};

}  // namespace demarche::test
