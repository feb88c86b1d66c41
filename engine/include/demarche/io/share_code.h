// Share codes: a game as a short text that another machine, with the same scenario installed, plays
// again to the same hash. docs/share-code.md is the format.
//
// What follows from the seeds is left out: moves of computed seats that do not look ahead. So a
// game with one person is a code of one or two lines, where its save has the rules of its scenario.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "demarche/game.h"

namespace demarche::io {

inline constexpr std::uint32_t kShareFormat = 1;  // 1 to 31: the third character of a code
// Of what computed seats choose. Whoever changes a choice that a code may leave out raises it: a
// golden test notices. Codes that leave nothing out do not depend on it.
inline constexpr std::uint32_t kChoicesVersion = 1;

enum class Carried : std::uint8_t {
  what_does_not_follow,  // moves of persons, planners and the facilitator, and what is unexpected
  every_move,            // longer; independent of what computed seats choose
};

// The code of a game as it stands, over or not: groups of five characters with hyphens between.
// Cannot fail for a scenario whose id is one (is_id). Plays the game once more.
[[nodiscard]] std::string share_code(const Game& game,
                                     Carried carried = Carried::what_does_not_follow);

// Why a text does not become a game.
struct ShareFault {
  enum class Kind : std::uint8_t {
    none,
    no_code,         // does not begin as one
    newer_format,    // `found`: its version
    character,       // `found` at `place`: no code has it
    too_long,        // more than kMostCharacters
    mistyped,        // the checksum differs, or the text ends too early
    damaged,         // the checksum is right, what it protects is no game
    other_scenario,  // `found`: its id, `wanted`: the code's
    other_rules,     // of the scenario; digests
    other_version,   // of the rules of the program
    other_choices,   // of computed seats
    ends_otherwise,  // hashes
  };
  Kind kind = Kind::none;
  std::size_t place = 0;      // of the character, from 1, in code points
  std::string found, wanted;  // what is here, what the code needs
};
inline constexpr std::size_t kMostCharacters = 1'000'000;

// One or two English sentences: what is wrong, and what would be right. Empty: nothing is.
[[nodiscard]] std::string to_text(const ShareFault& fault);

// What a code says before its scenario is known.
struct ShareHead {
  std::string scenario_id;
  std::uint64_t scenario_digest = 0;
  std::uint32_t rules_version = 0;
  std::uint32_t choices_version = 0;  // 0: every move stands in the code
};
struct ReadShareHead {
  std::optional<ShareHead> head;
  ShareFault fault;  // when there is none
};
// Capitals or small letters; O counts as 0, I and L as 1; blanks, line breaks and hyphens anywhere.
// Any text may be given; the checksum is compared.
[[nodiscard]] ReadShareHead read_share_head(std::string_view text);

struct SharedGame {
  std::optional<Game> game;  // refers to the scenario
  ShareFault fault;          // when there is none
};
// Plays the game of a code. Fine only if it ends in the state that was shared.
[[nodiscard]] SharedGame read_share_code(const Scenario& scenario, std::string_view text);

// {"scenario", "digest", "code", "characters", "moves", "over", "hash"}: a code as one object.
[[nodiscard]] std::string share_json(const Game& game, const std::string& code);

}  // namespace demarche::io
