// One move as text: as a save writes it, and as a person types it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demarche/io/diagnostic.h"
#include "demarche/move.h"
#include "demarche/scenario.h"

namespace demarche::io {

// As in a save: {"seat":"ua","propose":{"form":"binding"}}.
[[nodiscard]] std::string move_json(const Scenario& scenario, const Move& move);

// As it is typed, by ids and without the seat: "play call ru", "propose form=binding burden=fund",
// "ask ru", "withdraw 0", "pass". read_move reads it back.
[[nodiscard]] std::string move_words(const Scenario& scenario, const Move& move);

struct ReadMove {
  std::optional<Move> move;             // none: something is wrong with the text
  std::vector<Diagnostic> diagnostics;  // then at least one
};
// Either form. In JSON the seat may be left out; it must be `seat` otherwise. Whether the move is
// legal anywhere is not asked. `name`: what the text is called in what is found wrong with it.
[[nodiscard]] ReadMove read_move(const Scenario& scenario, SeatId seat, const std::string& text,
                                 const std::string& name);

}  // namespace demarche::io
