#include "demarche/choose.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <compare>
#include <span>

#include "choose/levels.h"
#include "choose/workspace.h"
#include "demarche/limits.h"
#include "demarche/observe.h"
#include "rules/table.h"

namespace demarche {

Move Desk::move(Move::Kind kind) const {
  Move made;
  made.kind = kind;
  made.seat = static_cast<std::uint8_t>(seat.value);
  if (kind == Move::Kind::play) made.target = Move::kNobody;
  return made;
}

std::uint64_t name_of(const Scenario& scenario, const Move& move) {
  DrawKey name;
  name.kind = Draw::policy;
  name.who = static_cast<std::uint64_t>(move.kind);
  if (move.kind == Move::Kind::play) name.what = scenario.moves[move.what].key;
  const bool aimed =
      (move.kind == Move::Kind::play || move.kind == Move::Kind::ask) && move.target < 32;
  if (aimed) name.whom = scenario.actor_of(SeatId(move.target)).key;
  return mix(0, name);
}

namespace {

struct Drawn {
  std::uint32_t lot = 0;
  std::uint32_t row = 0;
  friend auto operator<=>(const Drawn&, const Drawn&) = default;
};

// Fills the beginning of `out` with all issues, in an order drawn by lots.
std::span<const Drawn> shuffled(const Desk& desk, std::uint64_t attempt,
                                std::array<Drawn, Limits::kIssues>& out) {
  const auto& issues = desk.scenario.issues;
  assert(issues.size() <= out.size());
  for (std::size_t i = 0; i < issues.size(); ++i)
    out[i] = {desk.lots.draw(issues[i].key, attempt, 1U << 30), static_cast<std::uint32_t>(i)};
  std::sort(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(issues.size()));
  return {out.data(), issues.size()};
}

}  // namespace

Package random_package(const Desk& desk, std::uint64_t attempt) {
  const auto& issues = desk.scenario.issues;
  const std::int32_t span = std::max(desk.legal.most - desk.legal.least, 0);
  const std::int32_t wanted =
      desk.legal.least + static_cast<std::int32_t>(desk.lots.draw(
                             key_of("size"), attempt, static_cast<std::uint32_t>(span) + 1));
  Package package;
  std::array<Drawn, Limits::kIssues> order;
  for (const Drawn& drawn : shuffled(desk, attempt, order)) {
    const std::size_t i = drawn.row;
    if (package.count >= wanted || package.count >= Package::kMost) break;
    const std::uint32_t options = desk.legal.options[i];
    if (options == 0) continue;
    auto skip = desk.lots.draw(issues[i].key, attempt + 1'000'000,
                               static_cast<std::uint32_t>(__builtin_popcount(options)));
    std::uint32_t left = options;
    for (; skip > 0; --skip) left &= left - 1;
    package.set(IssueId(i), OptionId(static_cast<std::size_t>(__builtin_ctz(left))));
  }
  Move move = desk.move(Move::Kind::propose);
  move.package = package;
  return desk.may(move) ? package : Package{};
}

namespace {

constexpr std::uint64_t kTriesAtRandom = 16;

// Everything that a decision looks at, made from what the seat may know. `list_all`: what is legal
// is listed; in character nobody looks at the list.
template <class Decide>
Move at_the_desk(const Scenario& scenario, const Situation& situation, SeatId seat, Level level,
                 std::uint64_t policy_seed, bool list_all, WorkspaceParts& space, Decide decide) {
  State& concealed = space.concealed;
  conceal(scenario, situation.state, seat, concealed);
  assert(awaited(scenario, concealed).has(seat));
  const Lots lots(scenario, concealed, seat, policy_seed);
  LegalMoves& legal = space.legal;
  if (list_all) legal_moves(scenario, concealed, seat, legal);
  const Desk desk{
      scenario, concealed, situation.beliefs, seat, profile_of(concealed, seat), level, lots,
      legal,    space};
  return decide(desk);
}

Move decide_by_level(const Desk& desk) {
  const bool newcomer = desk.level == Level::newcomer;
  switch (desk.state.head().phase) {
    case Phase::planning:
      return newcomer ? plan_newcomer(desk) : plan_in_character(desk);
    case Phase::proposing:
      return newcomer ? propose_newcomer(desk) : propose_in_character(desk);
    case Phase::answering:
      return answer(desk);
    case Phase::voting:
      return vote(desk);
    case Phase::over:
      break;
  }
  return desk.move(Move::Kind::done);
}

Move decide_at_random(const Desk& desk) {
  if (desk.legal.may_propose && desk.lots.once_in(key_of("propose"), 2)) {
    for (std::uint64_t attempt = 0; attempt < kTriesAtRandom; ++attempt) {
      Move move = desk.move(Move::Kind::propose);
      move.package = random_package(desk, attempt);
      if (!move.package.empty()) return move;
    }
  }
  const Move* best = nullptr;
  std::uint32_t highest = 0;
  for (const Move& move : desk.legal.moves) {
    if (move.kind == Move::Kind::withdraw)
      continue;  // taking back is not a choice but a change of mind
    const std::uint32_t lot = desk.lots.draw(name_of(desk.scenario, move), 1, 1U << 30);
    if (best != nullptr && lot <= highest) continue;
    best = &move;
    highest = lot;
  }
  assert(best != nullptr);
  return *best;
}

}  // namespace

Move choose(const Scenario& scenario, const Situation& situation, SeatId seat, Level level,
            std::uint64_t policy_seed, Workspace& space) {
  if (level == Level::planner)
    return choose_planning(scenario, situation, seat, policy_seed, {}, space).move;
  const bool list_all = level == Level::newcomer;
  return at_the_desk(scenario, situation, seat, level, policy_seed, list_all, space.parts(),
                     decide_by_level);
}

Move choose(const Scenario& scenario, const Situation& situation, SeatId seat, Level level,
            std::uint64_t policy_seed) {
  Workspace space;
  return choose(scenario, situation, seat, level, policy_seed, space);
}

Move choose_random(const Scenario& scenario, const Situation& situation, SeatId seat,
                   std::uint64_t policy_seed) {
  Workspace space;
  return choose_random(scenario, situation, seat, policy_seed, space);
}

Move choose_random(const Scenario& scenario, const Situation& situation, SeatId seat,
                   std::uint64_t policy_seed, Workspace& space) {
  return at_the_desk(scenario, situation, seat, Level::newcomer, policy_seed, true, space.parts(),
                     decide_at_random);
}

}  // namespace demarche
