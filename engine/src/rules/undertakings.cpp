#include "rules/undertakings.h"

#include <algorithm>
#include <array>
#include <bit>

#include "core/block.h"
#include "demarche/chance.h"
#include "demarche/limits.h"
#include "rules/evaluate.h"
#include "rules/steps.h"

namespace demarche {
namespace {

// Thresholds of members, the same all game: keyed by names, never by places in the file.
class Thresholds {
 public:
  explicit Thresholds(std::uint64_t world_seed)
      : begun_(mixing::absorb(mixing::absorb(0, world_seed),
                              static_cast<std::uint64_t>(Draw::member) << 32)) {}

  // What all thresholds of a member in an undertaking share.
  [[nodiscard]] std::uint64_t begun_for(const MemberCode& member, std::uint64_t undertaking) const {
    return mixing::absorb(mixing::absorb(begun_, member.key), undertaking);
  }
  // As `draw` with this member as who, the undertaking as what, `which` as whom.
  [[nodiscard]] static std::int32_t of(std::uint64_t begun, std::uint64_t which,
                                       std::int32_t spread) {
    if (spread <= 1) return 0;
    return static_cast<std::int32_t>(
        reduced(mixing::absorb(begun, which), static_cast<std::uint32_t>(spread)));
  }

 private:
  std::uint64_t begun_ = 0;
};

// Readiness that a rise finds beyond its base, for all members alike; below 0: it lifts nobody.
std::int64_t readiness_beyond_base(const Course& course, const RiseCode& rise) {
  if (!holds(course.scenario, course.state(), rise.when)) return -1;
  return rise.readiness_base + sum_terms(course.scenario, course.state(), rise.readiness_terms, {});
}

// What a rise asks of each member beyond its base, and what there is. What is reached whatever is
// drawn is not drawn.
struct Beyond {
  std::int64_t there = 0;
  std::int32_t spread = 0;
  [[nodiscard]] bool certain() const { return there >= spread - 1; }
};

// Those of `candidates`, who stand just below, whom a rise lifts.
std::uint64_t lifted(const Course& course, const Thresholds& thresholds,
                     const UndertakingCode& undertaking, const RiseCode& rise,
                     const std::uint8_t* steps, std::uint32_t first_cell,
                     std::uint64_t candidates) {
  // Whoever may rise stands just below: if that is enough, it is counted, too.
  const std::int64_t among_others = rise.to > rise.members_step ? 1 : 0;
  const std::int64_t others =
      std::int64_t{members_from(undertaking, steps, rise.members_step)} - among_others;
  if (others < rise.members_base) return 0;
  const std::int64_t readiness = readiness_beyond_base(course, rise);
  if (readiness < 0) return 0;
  const Beyond members{others - rise.members_base, rise.members_spread};
  const Beyond ready{readiness, rise.readiness_spread};
  if (members.certain() && ready.certain()) return candidates;
  const std::uint64_t which = std::uint64_t{rise.to} * 2;
  std::uint64_t rising = 0;
  for (; candidates != 0; candidates &= candidates - 1) {
    const auto row = static_cast<std::uint32_t>(std::countr_zero(candidates));
    const std::uint64_t begun =
        thresholds.begun_for(course.program.members[first_cell + row], undertaking.key);
    if ((members.certain() || members.there >= Thresholds::of(begun, which, members.spread)) &&
        (ready.certain() || ready.there >= Thresholds::of(begun, which + 1, ready.spread))) {
      rising |= std::uint64_t{1} << row;
    }
  }
  return rising;
}

// Bits over all members.
using Rising = std::array<std::uint64_t, Limits::kMembers / 64 + 1>;

void find_rising(const Course& course, const Thresholds& thresholds,
                 const UndertakingCode& undertaking, const std::uint8_t* steps, Rising& rising) {
  for (std::uint32_t word = 0; 64 * word < undertaking.members; ++word) {
    const std::uint32_t first_cell = undertaking.first_member + 64 * word;
    const std::uint32_t count = std::min<std::uint32_t>(64, undertaking.members - 64 * word);
    std::array<std::uint64_t, Limits::kSteps + 1> at_step;
    std::uint32_t known = 0;  // bits over at_step
    std::uint64_t found = 0;
    for (std::uint32_t row = 0; row < undertaking.rises; ++row) {
      const RiseCode& rise = course.program.rises[undertaking.first_rise + row];
      if (rise.to == 0) continue;
      const auto below = static_cast<std::uint8_t>(rise.to - 1);
      if ((known >> below & 1U) == 0) {
        at_step[below] = standing_at(steps + first_cell, count, below);
        known |= 1U << below;
      }
      const std::uint64_t candidates =
          at_step[below] & ~found & course.program.tier_words[rise.first_word + word];
      if (candidates == 0) continue;
      found |= lifted(course, thresholds, undertaking, rise, steps, first_cell, candidates);
    }
    const std::uint32_t shift = first_cell % 64;
    rising[first_cell / 64] |= found << shift;
    if (shift != 0) rising[first_cell / 64 + 1] |= found >> (64 - shift);
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
  place.draw = Thresholds::of(thresholds.begun_for(member, undertaking), 0, 1'000'000);
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
