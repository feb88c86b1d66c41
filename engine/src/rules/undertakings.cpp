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

// Thresholds of members, the same all game: keyed by names, never by places in the file.
class Thresholds {
 public:
  explicit Thresholds(std::uint64_t world_seed)
      : begun_(mixing::absorb(mixing::absorb(0, world_seed),
                              static_cast<std::uint64_t>(Draw::member) << 32)) {}

  // As `draw` with this member as who, the undertaking as what, `which` as whom.
  [[nodiscard]] std::int32_t of(const MemberCode& member, std::uint64_t undertaking,
                                std::uint64_t which, std::int32_t spread) const {
    if (spread <= 1) return 0;
    const std::uint64_t bits = mix_ended(mixing::absorb(begun_, member.key), undertaking, which);
    return static_cast<std::int32_t>(reduced(bits, static_cast<std::uint32_t>(spread)));
  }
  // Whether what there is beyond a base is as much as a threshold asks for; drawn only where the
  // draw matters.
  [[nodiscard]] bool reached(const MemberCode& member, std::uint64_t undertaking,
                             std::uint64_t which, std::int32_t spread,
                             std::int64_t beyond_base) const {
    if (beyond_base < 0) return false;
    return beyond_base >= spread - 1 || beyond_base >= of(member, undertaking, which, spread);
  }

 private:
  std::uint64_t begun_ = 0;
};

// Readiness that a rise finds beyond its base, for all members alike; below 0: it lifts nobody.
std::int64_t readiness_beyond_base(const Course& course, const RiseCode& rise) {
  if (!holds(course.scenario, course.state(), rise.when)) return -1;
  return rise.readiness_base + sum_terms(course.scenario, course.state(), rise.readiness_terms, {});
}

// 64 members of an undertaking: bits over them.
struct Word {
  std::uint32_t first_cell = 0;
  std::array<std::uint64_t, Limits::kSteps + 1> at_step{};
};

Word word_of(const UndertakingCode& undertaking, std::uint32_t word, const std::uint8_t* steps) {
  Word made;
  made.first_cell = undertaking.first_member + 64 * word;
  const std::uint32_t count = std::min<std::uint32_t>(64, undertaking.members - 64 * word);
  for (std::uint32_t row = 0; row < count; ++row) {
    made.at_step[steps[made.first_cell + row]] |= std::uint64_t{1} << row;
  }
  return made;
}

// Those of `candidates`, who stand just below, whom a rise lifts.
std::uint64_t lifted(const Course& course, const Thresholds& thresholds,
                     const UndertakingCode& undertaking, const RiseCode& rise,
                     const StepCounts& counts, std::uint32_t first_cell, std::uint64_t candidates) {
  const bool among_others = rise.to > rise.members_step;  // whoever may rise is counted, too
  const std::int64_t others = std::int64_t{counts[rise.members_step]} - (among_others ? 1 : 0);
  if (others < rise.members_base) return 0;
  const std::int64_t readiness = readiness_beyond_base(course, rise);
  if (readiness < 0) return 0;
  const std::uint64_t which = std::uint64_t{rise.to} * 2;
  std::uint64_t rising = 0;
  for (; candidates != 0; candidates &= candidates - 1) {
    const auto row = static_cast<std::uint32_t>(std::countr_zero(candidates));
    const MemberCode& member = course.program.members[first_cell + row];
    if (thresholds.reached(member, undertaking.key, which, rise.members_spread,
                           others - rise.members_base) &&
        thresholds.reached(member, undertaking.key, which + 1, rise.readiness_spread, readiness)) {
      rising |= std::uint64_t{1} << row;
    }
  }
  return rising;
}

// Bits over all members.
using Rising = std::array<std::uint64_t, Limits::kMembers / 64 + 1>;

void find_rising(const Course& course, const Thresholds& thresholds,
                 const UndertakingCode& undertaking, const std::uint8_t* steps, Rising& rising) {
  const StepCounts counts = counted(undertaking, steps);
  for (std::uint32_t word = 0; 64 * word < undertaking.members; ++word) {
    const Word members = word_of(undertaking, word, steps);
    std::uint64_t found = 0;
    for (std::uint32_t row = 0; row < undertaking.rises; ++row) {
      const RiseCode& rise = course.program.rises[undertaking.first_rise + row];
      if (rise.to == 0) continue;
      const std::uint64_t candidates = members.at_step[rise.to - 1U] & ~found &
                                       course.program.tier_words[rise.first_word + word];
      if (candidates == 0) continue;
      found |=
          lifted(course, thresholds, undertaking, rise, counts, members.first_cell, candidates);
    }
    const std::uint32_t shift = members.first_cell % 64;
    rising[members.first_cell / 64] |= found << shift;
    if (shift != 0) rising[members.first_cell / 64 + 1] |= found >> (64 - shift);
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

InLine in_line_of(const Course& course, const Thresholds& thresholds, std::uint64_t undertaking,
                  std::uint32_t cell) {
  const MemberCode& member = course.program.members[cell];
  InLine place;
  place.step = Block(course.scenario, course.state()).members()[cell];
  place.tier = -static_cast<std::int32_t>(member.tier);
  place.draw = thresholds.of(member, undertaking, 0, 1'000'000);
  place.key = member.key;
  return place;
}

}  // namespace

void step_undertakings(const Course& course) {
  const Program& program = course.program;
  if (program.rises.empty()) return;
  const Thresholds thresholds(course.head().world_seed);
  const std::uint8_t* const steps = Block(course.scenario, course.state()).members();
  Rising rising{};
  for (const UndertakingCode& undertaking : program.undertakings) {
    find_rising(course, thresholds, undertaking, steps, rising);
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
  const Thresholds thresholds(course.head().world_seed);
  const std::uint8_t* const steps = Block(course.scenario, course.state()).members();
  for (std::uint8_t done = 0; done < effect.count; ++done) {
    std::uint32_t readiest = undertaking.first_member + undertaking.members;
    const std::uint32_t none = readiest;
    InLine best;
    for (std::uint32_t cell = undertaking.first_member; cell < none; ++cell) {
      const std::uint16_t tier = course.program.members[cell].tier;
      const bool other_tier = effect.tier != Effect{}.tier && effect.tier != tier;
      if (other_tier || steps[cell] >= effect.step) continue;
      const InLine in_line = in_line_of(course, thresholds, undertaking.key, cell);
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
