// Games that differ only in what somebody may not know, and a classroom in which any of them is
// looked at.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "canvas/frame.h"
#include "view/parlour.h"

namespace demarche::view {

// Every shipped scenario that loads, and the two built by hand.
[[nodiscard]] const std::vector<std::shared_ptr<const Scenario>>& every_scenario();

// A lesson about one scenario, every seat a team's.
struct SecretRoom {
  explicit SecretRoom(std::shared_ptr<const Scenario> scenario);

  App& app() { return parlour.app; }
  Play& play() { return *parlour.app.play; }
  // Puts a game in the place of the one on the table; `seat` sits at the keyboard.
  void put(const Game& game, SeatId seat);

  Parlour parlour;
};

// What is looked at.
using Sight = std::function<canvas::Frame(SecretRoom&)>;
[[nodiscard]] canvas::Frame projector_frame(SecretRoom& room);
[[nodiscard]] canvas::Frame panel_frame(SecretRoom& room);

// A secret of the game on the table, changed where it lies. False: there was nothing to change.
struct SecretChange {
  const char* what;
  bool (*make)(Play& play);
};
[[nodiscard]] const std::vector<SecretChange>& secret_changes();

// Whether everybody knows the same of both games, and the same seats are awaited.
[[nodiscard]] bool alike_in_public(const Play& one, const Play& other);

// Plays games at random and in character; at many positions changes all secrets. Answers what the
// sight tells of them, or nothing. `looks`: positions that were compared.
[[nodiscard]] std::string told_of_secrets(const std::shared_ptr<const Scenario>& scenario,
                                          const Sight& sight, int& looks);
// The same with true games: other profiles and the same moves, for as long as everybody knows the
// same of both; and other choices sealed in their planning.
[[nodiscard]] std::string told_of_twins(const std::shared_ptr<const Scenario>& scenario,
                                        const Sight& sight, int& looks);

}  // namespace demarche::view
