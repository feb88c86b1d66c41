// The parts of a share code, written and read: head, settings, moves. What is read fits the
// scenario, or the reader has failed.
#pragma once

#include "demarche/game.h"
#include "demarche/io/share_code.h"
#include "share/bits.h"

namespace demarche::io {

void write_head(BitWriter& bits, const ShareHead& head);
[[nodiscard]] ShareHead read_head(BitReader& bits);

void write_settings(BitWriter& bits, const Scenario& scenario, const Settings& settings);
[[nodiscard]] Settings read_settings(BitReader& bits, const Scenario& scenario);

// Returns how many moves were left out.
std::size_t write_moves(BitWriter& bits, const Game& game, Carried carried);
// Plays them in a game that has just begun.
void read_moves(BitReader& bits, bool some_left_out, Game& game);

// Searches that were cut short, by rows of the moves.
void write_cut_short(BitWriter& bits, const Record& record);
[[nodiscard]] std::vector<CutShort> read_cut_short(BitReader& bits, std::size_t moves);

}  // namespace demarche::io
