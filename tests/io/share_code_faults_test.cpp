// Share codes that are mistyped, damaged or of something else: refused with a reason, always.
#include <catch2/catch.hpp>

#include "demarche/io/share_code.h"
#include "engine/toy_scenario.h"
#include "io/sealed_code.h"
#include "io/shared_games.h"

namespace demarche::test {
namespace {

using Kind = io::ShareFault::Kind;

Settings one_person() {
  Settings settings;
  settings.human_seats = {1};
  return settings;
}

// "ferry": 6 bits for its length, 6 a letter, 64 of the digest.
constexpr std::size_t kVersionBits = 6 + 5 * 6 + 64;

Kind fault_in(const Scenario& scenario, const std::string& text) {
  const io::SharedGame shared = io::read_share_code(scenario, text);
  CHECK(shared.game.has_value() == (shared.fault.kind == Kind::none));
  CHECK(io::to_text(shared.fault).empty() == shared.game.has_value());
  return shared.fault.kind;
}

}  // namespace

TEST_CASE("The change of any one character of a code is refused") {
  const Scenario toy = toy_scenario();
  const std::string code = io::share_code(game_with_people(toy, one_person()));
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '-') continue;
    for (const char other : std::string("0123456789ABCDEFGHJKMNPQRSTUVWXYZ?")) {
      if (other == code[at]) continue;
      std::string changed = code;
      changed[at] = other;
      INFO(changed);
      CHECK_FALSE(io::read_share_code(toy, changed).game);
    }
  }
}

TEST_CASE("Exchanged neighbours, missing ends and doubled characters are refused") {
  const Scenario toy = toy_scenario();
  const std::string code = io::share_code(game_with_people(toy, one_person()));
  for (std::size_t at = 0; at + 1 < code.size(); ++at) {
    INFO(at);
    CHECK(fault_in(toy, code.substr(0, at)) != Kind::none);
    std::string doubled = code, exchanged = code;
    doubled.insert(at, 1, code[at]);
    std::swap(exchanged[at], exchanged[at + 1]);
    if (code[at] != '-') CHECK(fault_in(toy, doubled) != Kind::none);
    if (code[at] != '-' && code[at + 1] != '-' && code[at] != code[at + 1])
      CHECK(fault_in(toy, exchanged) != Kind::none);
  }
}

TEST_CASE("A code may be typed in small letters, with look-alikes and in other groups") {
  const Scenario toy = toy_scenario();
  const Game game = game_with_people(toy, one_person());
  std::string typed = " ";
  for (const char letter : io::share_code(game)) {
    if (letter == '-') continue;
    typed += letter == '0' ? 'o' : letter == '1' ? 'l' : static_cast<char>(std::tolower(letter));
    typed += typed.size() % 3 == 0 ? " -\r\n\t" : "";
  }
  const io::SharedGame shared = io::read_share_code(toy, typed);
  REQUIRE(shared.game);
  check_same_game(*shared.game, game);
}

TEST_CASE("Texts that are no code are told so, however long or strange") {
  const Scenario toy = toy_scenario();
  for (const char* text : {"", "DM", "hello world", "DM0-11111", "{\"demarche_save\":1}"})
    CHECK(fault_in(toy, text) == Kind::no_code);
  CHECK(fault_in(toy, "DM1") == Kind::mistyped);
  CHECK(fault_in(toy, "DM2-ABCDE") == Kind::newer_format);
  CHECK(fault_in(toy, "DM1-" + std::string(900'000, 'Z')) == Kind::mistyped);
  CHECK(fault_in(toy, "DM1-" + std::string(1'000'000, 'Z')) == Kind::too_long);
  const io::SharedGame cyrillic = io::read_share_code(toy, "DM1-00ї00");
  CHECK(cyrillic.fault.kind == Kind::character);
  CHECK(cyrillic.fault.place == 7);
  CHECK(cyrillic.fault.found == "ї");
}

TEST_CASE("A code of another scenario or of other rules is refused by name") {
  Scenario toy = toy_scenario();
  const std::string code = io::share_code(game_with_people(toy, one_person()));
  const io::ReadShareHead head = io::read_share_head(code);
  REQUIRE(head.head);
  CHECK(head.head->scenario_id == "ferry");
  CHECK(head.head->choices_version == io::kChoicesVersion);
  toy.id = "lake";
  CHECK(io::to_text(io::read_share_code(toy, code).fault) ==
        "the code is of a game of the scenario ferry, not of lake");
  toy.id = "ferry";
  toy.digest ^= 1;
  CHECK(fault_in(toy, code) == Kind::other_rules);
}

TEST_CASE("A code of other versions of the rules or of the choices is refused as such") {
  const Scenario toy = toy_scenario();
  const Game game = game_with_people(toy, one_person());
  std::vector<std::uint8_t> body = body_of(io::share_code(game));
  CHECK(fault_in(toy, sealed(body)) == Kind::none);
  set_bits(body, kVersionBits + 5, 5, 15);
  CHECK(fault_in(toy, sealed(body)) == Kind::other_choices);
  set_bits(body, kVersionBits, 5, 15);
  CHECK(fault_in(toy, sealed(body)) == Kind::other_version);
  // With every move in it, the choices do not matter.
  const io::ReadShareHead head = io::read_share_head(io::share_code(game, io::Carried::every_move));
  REQUIRE(head.head);
  CHECK(head.head->choices_version == 0);
}

TEST_CASE("A game that does not come to the state that was shared is refused") {
  const Scenario toy = toy_scenario();
  std::vector<std::uint8_t> body = body_of(io::share_code(Game(toy, one_person())));
  CHECK(fault_in(toy, sealed(body)) == Kind::none);
  // World seed 9 instead of 1: one group of four bits.
  set_bits(body, kVersionBits + 10, 5, 9);
  CHECK(fault_in(toy, sealed(body)) == Kind::ends_otherwise);
}

TEST_CASE("Whatever a code with a right checksum says, it is a game or a fault") {
  const Scenario toy = toy_scenario();
  const std::vector<std::uint8_t> good =
      body_of(io::share_code(game_with_people(toy, one_person())));
  std::uint64_t lot = 1;
  int refused = 0;
  for (int i = 0; i < 3000; ++i) {
    std::vector<std::uint8_t> body = good;
    for (int change = 0; change <= i % 4; ++change) {
      lot = lot * 6364136223846793005U + 1442695040888963407U;
      // The first half of the changes spares the head.
      const std::size_t first = i % 2 == 0 ? kVersionBits / 5 + 2 : 0;
      const std::size_t at = first + (lot >> 33U) % (body.size() - first);
      body[at] = static_cast<std::uint8_t>(lot >> 28U & 31U);
    }
    if (i % 7 == 0) body.resize((lot >> 40U) % body.size());
    if (fault_in(toy, sealed(body)) != Kind::none) ++refused;
  }
  CHECK(refused > 2500);
}

}  // namespace demarche::test
