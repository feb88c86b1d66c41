// What must hold for every scenario, whatever is in it. One list of checks, run by name.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "demarche/choose.h"
#include "demarche/imagine.h"
#include "demarche/observe.h"
#include "demarche/play.h"

namespace demarche::test {

// The engine under test. A test of the battery itself hands in a faulty part.
struct Engine {
  std::function<void(const Scenario&, const State&, const Beliefs&, SeatId, View&)> observe =
      demarche::observe;
  std::function<Move(const Scenario&, const Situation&, SeatId, Level, std::uint64_t)> choose =
      [](const Scenario& scenario, const Situation& situation, SeatId seat, Level level,
         std::uint64_t policy_seed) {
        if (level != Level::planner)
          return demarche::choose(scenario, situation, seat, level, policy_seed);
        // A short search reads what a long one reads.
        Workspace space;
        return choose_planning(scenario, situation, seat, policy_seed, {4, {}}, space).move;
      };
  std::function<void(const Scenario&, const State&, SeatId, LegalMoves&)> legal_moves =
      demarche::legal_moves;
  std::function<void(const Scenario&, Situation&, const Move&, Log*)> apply = demarche::apply;
  std::function<void(const Scenario&, State&, const Move&)> advance_playout =
      demarche::advance_playout;
  std::function<Move(const Scenario&, const State&, SeatId, std::uint64_t)> sample_move =
      demarche::sample_move;
  std::function<void(const Scenario&, const Situation&, SeatId, std::uint64_t, Situation&)>
      imagine = demarche::imagine;
};

// How much is tried. Games are random, by seeds from 1.
struct Effort {
  std::uint64_t games = 12;
  std::size_t packages = 60;  // sampled at each proposal where there are too many for all
};

struct Subject {
  const Scenario& scenario;
  Engine engine = {};
  Effort effort = {};
};

// Each answers with the first thing that is wrong, in words, or with nothing.
[[nodiscard]] std::string legal_moves_are_sorted_and_unique(const Subject& subject);
[[nodiscard]] std::string why_not_agrees_with_legal_moves(const Subject& subject);
[[nodiscard]] std::string a_copy_plays_identically(const Subject& subject);
[[nodiscard]] std::string a_record_replays_to_the_same_hashes(const Subject& subject);
[[nodiscard]] std::string secrets_change_no_view(const Subject& subject);
[[nodiscard]] std::string secrets_change_no_choice(const Subject& subject);
[[nodiscard]] std::string secrets_change_no_imagined_world(const Subject& subject);
[[nodiscard]] std::string imagined_worlds_look_like_the_real_one(const Subject& subject);
[[nodiscard]] std::string unused_rows_change_no_draw(const Subject& subject);
[[nodiscard]] std::string every_game_ends(const Subject& subject);
[[nodiscard]] std::string levels_stay_within_bounds(const Subject& subject);
[[nodiscard]] std::string results_are_in_range(const Subject& subject);
[[nodiscard]] std::string shown_odds_are_the_odds_drawn(const Subject& subject);
[[nodiscard]] std::string playouts_go_as_games_do(const Subject& subject);
[[nodiscard]] std::string sampled_moves_are_legal(const Subject& subject);
[[nodiscard]] std::string play_allocates_nothing(const Subject& subject);

struct Check {
  const char* name;
  std::string (*run)(const Subject&);
};
[[nodiscard]] const std::vector<Check>& battery();

}  // namespace demarche::test
