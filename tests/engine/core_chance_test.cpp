#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "demarche/chance.h"
#include "demarche/ids.h"

using namespace demarche;

TEST_CASE("A draw is a pure function of its key") {
  const DrawKey key{Draw::move, 3, key_of("a"), key_of("call"), key_of("b")};
  CHECK(draw(7, key, 1000) == draw(7, key, 1000));
  CHECK(mix(7, key) == 0xC5E0EF1E29321E08U);  // part of every saved game: never to change
}

TEST_CASE("Each part of the key counts") {
  const DrawKey key{Draw::move, 3, 11, 12, 13};
  const std::uint64_t bits = mix(7, key);
  CHECK(mix(8, key) != bits);
  CHECK(mix(7, {Draw::leak, 3, 11, 12, 13}) != bits);
  CHECK(mix(7, {Draw::move, 4, 11, 12, 13}) != bits);
  CHECK(mix(7, {Draw::move, 3, 10, 12, 13}) != bits);
  CHECK(mix(7, {Draw::move, 3, 12, 11, 13}) != bits);
  CHECK(mix(7, {Draw::move, 3, 11, 12, 14}) != bits);
}

TEST_CASE("Draws are uniform within four standard errors") {
  constexpr int kDraws = 100'000;
  for (const std::uint32_t n : {2U, 7U, 1000U}) {
    std::vector<int> counts(n);
    for (std::uint32_t round = 0; round < kDraws; ++round) {
      ++counts[draw(round % 100, {Draw::event, round / 100, 1, 2, 3}, n)];
    }
    const double expected = double{kDraws} / n;
    const double error = std::sqrt(expected * (1.0 - 1.0 / n));
    double worst = 0;
    for (const int count : counts) worst = std::max(worst, std::abs(count - expected) / error);
    INFO("n = " << n);
    CHECK(worst < 4.5);  // of up to a thousand cells
  }
}

TEST_CASE("Every kind of draw meets its odds within four standard errors in 100,000 draws") {
  constexpr std::uint32_t kDraws = 100'000;
  for (std::uint8_t kind = 1; kind <= static_cast<std::uint8_t>(Draw::policy); ++kind) {
    for (const std::uint32_t odds : {50U, 300U, 600U, 950U}) {
      std::uint32_t met = 0;
      for (std::uint32_t game = 0; game < kDraws; ++game) {
        const DrawKey key{static_cast<Draw>(kind), game % 6, key_of("north"), odds, 0};
        met += draw(game / 6, key, 1000) < odds ? 1U : 0U;
      }
      const double share = odds / 1000.0;
      const double error = std::sqrt(kDraws * share * (1 - share));
      INFO("kind " << int{kind} << ", odds " << odds);
      CHECK(std::abs(met - kDraws * share) < 4 * error);
    }
  }
}

TEST_CASE("The key of an id depends on its text alone and never changes") {
  CHECK(key_of("ua") == key_of(std::string("u") + "a"));
  CHECK(key_of("ua") != key_of("au"));
  CHECK(key_of("") != key_of("a"));
  CHECK(key_of("ukraine") == 0x96A575FEC744C11CU);
}
