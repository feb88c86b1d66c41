// How the kinds of moves and the levels are called in a save. Part of every saved game: never
// rename.
#pragma once

#include <array>
#include <string_view>

#include "demarche/move.h"
#include "demarche/settings.h"

namespace demarche::io {

struct MoveWord {
  Move::Kind kind;
  std::string_view word;
};

inline constexpr std::array<MoveWord, 13> kMoveWords = {{
    {Move::Kind::play, "play"},
    {Move::Kind::withdraw, "withdraw"},
    {Move::Kind::done, "done"},
    {Move::Kind::propose, "propose"},
    {Move::Kind::pass, "pass"},
    {Move::Kind::ask, "ask"},
    {Move::Kind::accept, "accept"},
    {Move::Kind::reject, "reject"},
    {Move::Kind::walk_out, "walk_out"},
    {Move::Kind::vote_yes, "vote_yes"},
    {Move::Kind::vote_no, "vote_no"},
    {Move::Kind::abstain, "abstain"},
    {Move::Kind::inject, "inject"},
}};

inline constexpr std::string_view kFacilitatorWord = "facilitator";
// [level]
inline constexpr std::array<std::string_view, 3> kLevelWords = {"newcomer", "in_character",
                                                                "planner"};
inline constexpr int kSaveFormat = 1;

}  // namespace demarche::io
