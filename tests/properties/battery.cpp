#include "properties/battery.h"

namespace demarche::test {

const std::vector<Check>& battery() {
  static const std::vector<Check> kChecks = {
      {"legal moves are sorted and unique", legal_moves_are_sorted_and_unique},
      {"why_not agrees with legal_moves", why_not_agrees_with_legal_moves},
      {"a copy plays identically", a_copy_plays_identically},
      {"a record replays to the same hashes", a_record_replays_to_the_same_hashes},
      {"secrets change no view", secrets_change_no_view},
      {"secrets change no choice", secrets_change_no_choice},
      {"secrets change no imagined world", secrets_change_no_imagined_world},
      {"imagined worlds look like the real one", imagined_worlds_look_like_the_real_one},
      {"unused rows change no draw", unused_rows_change_no_draw},
      {"every game ends", every_game_ends},
      {"levels stay within bounds", levels_stay_within_bounds},
      {"results are in range", results_are_in_range},
      {"shown odds are the odds drawn", shown_odds_are_the_odds_drawn},
      {"playouts go as games do", playouts_go_as_games_do},
      {"sampled moves are legal", sampled_moves_are_legal},
      {"play allocates nothing", play_allocates_nothing},
  };
  return kChecks;
}

}  // namespace demarche::test
