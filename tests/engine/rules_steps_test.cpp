#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

#include "demarche/chance.h"
#include "rules/steps.h"

using namespace demarche;

namespace {

// Steps of some members, drawn.
std::vector<std::uint8_t> drawn_steps(std::uint32_t count, std::uint64_t seed) {
  std::vector<std::uint8_t> steps;
  for (std::uint32_t row = 0; row < count; ++row) {
    const std::uint32_t step = draw(seed, {Draw::member, 0, row}, Limits::kSteps + 1);
    steps.push_back(static_cast<std::uint8_t>(step));
  }
  return steps;
}

}  // namespace

TEST_CASE("Members are counted eight at a time as one by one") {
  for (std::uint32_t count = 0; count <= 70; ++count) {
    const std::vector<std::uint8_t> steps = drawn_steps(count, count);
    for (std::uint8_t step = 1; step <= Limits::kSteps; ++step) {
      const auto wanted = std::count_if(steps.begin(), steps.end(),
                                        [step](std::uint8_t one) { return one >= step; });
      REQUIRE(standing_at_least(steps.data(), count, step) == wanted);
    }
  }
}

TEST_CASE("Members at a step are the bits of those who stand there") {
  for (std::uint32_t count = 0; count <= 64; ++count) {
    const std::vector<std::uint8_t> steps = drawn_steps(count, 100 + count);
    for (std::uint8_t step = 0; step <= Limits::kSteps; ++step) {
      std::uint64_t wanted = 0;
      for (std::uint32_t row = 0; row < count; ++row)
        wanted |= std::uint64_t{steps[row] == step ? 1U : 0U} << row;
      REQUIRE(standing_at(steps.data(), count, step) == wanted);
    }
  }
}

TEST_CASE("Every member of an undertaking stands at step 0 or above") {
  const std::vector<std::uint8_t> steps = {9, 9, 0, 1, 2};
  UndertakingCode undertaking;
  undertaking.first_member = 2;
  undertaking.members = 3;
  CHECK(members_from(undertaking, steps.data(), 0) == 3);
  CHECK(members_from(undertaking, steps.data(), 1) == 2);
  CHECK(members_from(undertaking, steps.data(), 3) == 0);
}
