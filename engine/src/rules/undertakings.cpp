#include "rules/undertakings.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/block.h"
#include "demarche/chance.h"
#include "demarche/limits.h"
#include "rules/evaluate.h"

namespace demarche {
namespace {

using StepCounts = std::array<std::int32_t, Limits::kSteps + 1>;

// How many members stand at each step or above.
StepCounts counted(const UndertakingCode& undertaking, const std::uint8_t* steps) {
  StepCounts counts{};
  std::size_t highest = 0;
  for (std::uint32_t row = 0; row < undertaking.members; ++row) {
    const std::uint8_t step = steps[undertaking.first_member + row];
    ++counts[step];
    highest = std::max<std::size_t>(highest, step);
  }
  for (; highest > 0; --highest) counts[highest - 1] += counts[highest];
  return counts;
}

// A member's own threshold, the same all game: keyed by names, never by places in the file.
std::int32_t threshold(const Course& course, std::uint64_t undertaking, const MemberCode& member,
                       std::uint64_t which, std::int32_t spread) {
  if (spread <= 1) return 0;
  DrawKey key;
  key.kind = Draw::member;
  key.who = member.key;
  key.what = undertaking;
  key.whom = which;
  return static_cast<std::int32_t>(
      draw(course.head().world_seed, key, static_cast<std::uint32_t>(spread)));
}

// Whether there is as much as a threshold asks for; drawn only where the draw matters.
bool reaches(const Course& course, std::uint64_t undertaking, const MemberCode& member,
             std::uint64_t which, std::int32_t spread, std::int64_t beyond_base) {
  if (beyond_base < 0) return false;
  return beyond_base >= spread - 1 ||
         beyond_base >= threshold(course, undertaking, member, which, spread);
}

// What a rise asks of all members alike.
struct Readiness {
  bool possible = false;
  std::int64_t beyond_base = 0;
};

Readiness readiness_for(const Course& course, const RiseCode& rise) {
  Readiness readiness;
  if (!holds(course.scenario, course.state(), rise.when)) return readiness;
  readiness.beyond_base =
      rise.readiness_base + sum_terms(course.scenario, course.state(), rise.readiness_terms, {});
  readiness.possible = readiness.beyond_base >= 0;
  return readiness;
}

// Bits over members.
using Rising = std::array<std::uint64_t, Limits::kMembers / 64>;

// Marks the members that a rise lifts.
void mark(const Course& course, const UndertakingCode& undertaking, const RiseCode& rise,
          const std::uint8_t* steps, const StepCounts& counts, Rising& rising) {
  if (rise.to == 0 || counts[rise.to - 1U] == counts[rise.to]) return;  // nobody stands just below
  const Readiness readiness = readiness_for(course, rise);
  if (!readiness.possible) return;
  const std::uint64_t which = std::uint64_t{rise.to} * 2;
  const bool among_others = rise.to > rise.members_step;  // whoever may rise is counted, too
  const std::int32_t others = counts[rise.members_step] - (among_others ? 1 : 0);
  for (std::uint32_t row = 0; row < rise.members; ++row) {
    const std::uint16_t cell = course.program.by_tier[rise.first_member + row];
    const std::uint64_t bit = std::uint64_t{1} << (cell % 64U);
    if (rise.to != steps[cell] + 1 || (rising[cell / 64U] & bit) != 0) continue;
    const MemberCode& member = course.program.members[cell];
    const bool lifted = reaches(course, undertaking.key, member, which, rise.members_spread,
                                std::int64_t{others} - rise.members_base) &&
                        reaches(course, undertaking.key, member, which + 1, rise.readiness_spread,
                                readiness.beyond_base);
    if (lifted) rising[cell / 64U] |= bit;
  }
}

void rise_to(const Course& course, std::uint32_t cell, std::uint8_t step) {
  Block(course.scenario, course.state()).members()[cell] = step;
  course.tell(Happening::Kind::member_rose, all_seats(course.scenario), [&](Happening& told) {
    const std::uint16_t undertaking = course.program.members[cell].undertaking;
    told.what = undertaking;
    told.member =
        static_cast<std::uint16_t>(cell - course.program.undertakings[undertaking].first_member);
    told.amount = step;
  });
}

// Order of readiness: greater is readier.
struct InLine {
  std::int32_t tier = 0;  // negative, so that the lowest tier is greatest
  std::int32_t step = 0;
  std::int32_t draw = 0;
  std::uint64_t key = 0;
  friend auto operator<=>(const InLine&, const InLine&) = default;
};

InLine in_line_of(const Course& course, std::uint64_t undertaking, std::uint32_t cell) {
  const MemberCode& member = course.program.members[cell];
  InLine place;
  place.step = Block(course.scenario, course.state()).members()[cell];
  place.tier = -static_cast<std::int32_t>(member.tier);
  place.draw = threshold(course, undertaking, member, 0, 1'000'000);
  place.key = member.key;
  return place;
}

}  // namespace

void step_undertakings(const Course& course) {
  const Program& program = course.program;
  if (program.rises.empty()) return;
  Rising rising{};
  const std::uint8_t* const steps = Block(course.scenario, course.state()).members();
  for (const UndertakingCode& undertaking : program.undertakings) {
    const StepCounts counts = counted(undertaking, steps);
    for (std::uint32_t row = 0; row < undertaking.rises; ++row) {
      mark(course, undertaking, program.rises[undertaking.first_rise + row], steps, counts, rising);
    }
  }
  for (std::size_t word = 0; word < rising.size(); ++word) {
    for (std::uint64_t left = rising[word]; left != 0; left &= left - 1) {
      const auto cell =
          static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(left)));
      rise_to(course, cell, static_cast<std::uint8_t>(steps[cell] + 1));
    }
  }
}

void pledge(const Course& course, const Effect& effect) {
  const UndertakingCode& undertaking = course.program.undertakings[effect.subject];
  const std::uint8_t* const steps = Block(course.scenario, course.state()).members();
  for (std::uint8_t done = 0; done < effect.count; ++done) {
    std::uint32_t readiest = undertaking.first_member + undertaking.members;
    const std::uint32_t none = readiest;
    InLine best;
    for (std::uint32_t cell = undertaking.first_member; cell < none; ++cell) {
      const std::uint16_t tier = course.program.members[cell].tier;
      const bool other_tier = effect.tier != Effect{}.tier && effect.tier != tier;
      if (other_tier || steps[cell] >= effect.step) continue;
      const InLine in_line = in_line_of(course, undertaking.key, cell);
      if (readiest == none || in_line > best) {
        readiest = cell;
        best = in_line;
      }
    }
    if (readiest == none) return;
    rise_to(course, readiest, effect.step);
  }
}

}  // namespace demarche
