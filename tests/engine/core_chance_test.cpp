#include <array>
#include <catch2/catch.hpp>
#include <cmath>

#include "demarche/chance.h"
#include "demarche/ids.h"

using namespace demarche;

TEST_CASE("A draw is a pure function of its key") {
  const DrawKey key{Draw::move, 3, key_of("a"), key_of("call"), key_of("b")};
  CHECK(draw(7, key, 1000) == draw(7, key, 1000));
  CHECK(mix(7, key) == 0x2FE74E53F2FD0C0BU);  // part of every saved game: never to change
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

TEST_CASE("The key of an id depends on its text alone and never changes") {
  CHECK(key_of("ua") == key_of(std::string("u") + "a"));
  CHECK(key_of("ua") != key_of("au"));
  CHECK(key_of("") != key_of("a"));
  CHECK(key_of("ukraine") == 0);
}
