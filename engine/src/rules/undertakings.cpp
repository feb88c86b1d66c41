#include "rules/undertakings.h"

#include <algorithm>
#include <array>

#include "core/block.h"
#include "demarche/chance.h"
#include "demarche/limits.h"
#include "rules/evaluate.h"

namespace demarche {
namespace {

using StepCounts = std::array<std::int32_t, Limits::kSteps + 1>;

// How many members stand at each step or above.
StepCounts counted(const Undertaking& undertaking, const std::uint8_t* steps) {
  StepCounts counts{};
  for (const Undertaking::Member& member : undertaking.members) {
    for (std::size_t step = 0; step <= steps[member.cell]; ++step) ++counts[step];
  }
  return counts;
}

// A member's own threshold, the same all game: keyed by names, never by places in the file.
std::int32_t threshold(const Course& course, const Undertaking& undertaking,
                       const Undertaking::Member& member, std::uint64_t which,
                       std::int32_t spread) {
  if (spread <= 1) return 0;
  DrawKey key;
  key.kind = Draw::member;
  key.who = course.scenario.actors[member.actor.index()].key;
  key.what = undertaking.key;
  key.whom = which;
  return static_cast<std::int32_t>(
      draw(course.head().world_seed, key, static_cast<std::uint32_t>(spread)));
}

bool rises(const Course& course, const Undertaking& undertaking, const Undertaking::Member& member,
           const Undertaking::Rise& rise, const StepCounts& counts) {
  const std::uint8_t step = Block(course.scenario, course.state()).members()[member.cell];
  if (rise.tier != member.tier || rise.to != step + 1) return false;
  if (!holds(course.scenario, course.state(), rise.when)) return false;
  const std::uint64_t which = std::uint64_t{rise.to} * 2;
  const std::int32_t others = counts[rise.members_step] - (step >= rise.members_step ? 1 : 0);
  if (others <
      rise.members_base + threshold(course, undertaking, member, which, rise.members_spread)) {
    return false;
  }
  const std::int64_t readiness = rise.readiness_base + sum_terms(course.scenario, course.state(),
                                                                 rise.readiness_terms, Moment{});
  return readiness >= threshold(course, undertaking, member, which + 1, rise.readiness_spread);
}

void rise_to(const Course& course, const Undertaking& undertaking, std::size_t row,
             std::uint8_t step) {
  Block(course.scenario, course.state()).members()[undertaking.members[row].cell] = step;
  course.tell(Happening::Kind::member_rose, all_seats(course.scenario), [&](Happening& told) {
    told.what = static_cast<std::uint16_t>(&undertaking - course.scenario.undertakings.data());
    told.member = static_cast<std::uint16_t>(row);
    told.amount = step;
  });
}

bool may_rise(const Course& course, const Undertaking& undertaking,
              const Undertaking::Member& member, const StepCounts& counts) {
  return std::any_of(undertaking.rises.begin(), undertaking.rises.end(),
                     [&](const Undertaking::Rise& rise) {
                       return rises(course, undertaking, member, rise, counts);
                     });
}

// Order of readiness: greater is readier.
struct Readiness {
  std::int32_t tier = 0;  // negative, so that the lowest tier is greatest
  std::int32_t step = 0;
  std::int32_t draw = 0;
  std::uint64_t key = 0;
  friend auto operator<=>(const Readiness&, const Readiness&) = default;
};

Readiness readiness_of(const Course& course, const Undertaking& undertaking,
                       const Undertaking::Member& member) {
  Readiness readiness;
  readiness.step = Block(course.scenario, course.state()).members()[member.cell];
  readiness.tier = -static_cast<std::int32_t>(member.tier);
  readiness.draw = threshold(course, undertaking, member, 0, 1'000'000);
  readiness.key = course.scenario.actors[member.actor.index()].key;
  return readiness;
}

}  // namespace

void step_undertakings(const Course& course) {
  std::array<bool, Limits::kMembers> rising{};
  const std::uint8_t* const steps = Block(course.scenario, course.state()).members();
  for (const Undertaking& undertaking : course.scenario.undertakings) {
    const StepCounts counts = counted(undertaking, steps);
    for (const Undertaking::Member& member : undertaking.members) {
      rising[member.cell] = may_rise(course, undertaking, member, counts);
    }
  }
  for (const Undertaking& undertaking : course.scenario.undertakings) {
    for (std::size_t row = 0; row < undertaking.members.size(); ++row) {
      const std::uint32_t cell = undertaking.members[row].cell;
      if (rising[cell]) {
        rise_to(course, undertaking, row, static_cast<std::uint8_t>(steps[cell] + 1));
      }
    }
  }
}

void pledge(const Course& course, const Effect& effect) {
  const Undertaking& row = course.scenario.undertakings[effect.subject];
  const std::uint8_t* const steps = Block(course.scenario, course.state()).members();
  for (std::uint8_t done = 0; done < effect.count; ++done) {
    std::size_t readiest = row.members.size();
    Readiness best;
    for (std::size_t place = 0; place < row.members.size(); ++place) {
      const Undertaking::Member& member = row.members[place];
      const bool other_tier = effect.tier != Effect{}.tier && effect.tier != member.tier;
      if (other_tier || steps[member.cell] >= effect.step) continue;
      const Readiness readiness = readiness_of(course, row, member);
      if (readiest == row.members.size() || readiness > best) {
        readiest = place;
        best = readiness;
      }
    }
    if (readiest == row.members.size()) return;
    rise_to(course, row, readiest, effect.step);
  }
}

}  // namespace demarche
