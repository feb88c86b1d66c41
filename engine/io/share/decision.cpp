#include "share/decision.h"

#include <algorithm>
#include <bit>

#include "demarche/choose.h"

namespace demarche::io {
namespace {

constexpr SeatId kFacilitatorSeat{std::size_t{Move::kFacilitator}};

// Legal moves but packages, then a package, then (of the first decider) somebody else's move.
struct Alternatives {
  LegalMoves legal;
  bool others = false;
  [[nodiscard]] std::size_t package() const { return legal.moves.size(); }
  [[nodiscard]] std::size_t other() const { return package() + (legal.may_propose ? 1 : 0); }
  [[nodiscard]] std::size_t count() const { return other() + (others ? 1 : 0); }
};

Alternatives alternatives(const Game& game, SeatId seat, bool others) {
  Alternatives all;
  legal_moves(game.scenario(), game.state(), seat, all.legal);
  all.others = others;
  return all;
}

void write_package(BitWriter& bits, const LegalMoves& legal, const Package& package) {
  for (std::size_t issue = 0; issue < legal.options.size(); ++issue) {
    const std::uint32_t open = legal.options.at(issue);
    if (open == 0) continue;
    const OptionId option = package.option_for(IssueId(issue));
    bits.bit(option.exists());
    if (!option.exists()) continue;
    const std::uint32_t below = open & ((1U << option.index()) - 1U);
    bits.one_of(static_cast<std::uint64_t>(std::popcount(below)),
                static_cast<std::uint64_t>(std::popcount(open)));
  }
}

// The option with so many others of the set before it.
OptionId option_at(std::uint32_t open, std::uint64_t rank) {
  for (; rank > 0; --rank) open &= open - 1U;
  return OptionId(static_cast<std::size_t>(std::countr_zero(open)));
}

Package read_package(BitReader& bits, const LegalMoves& legal) {
  Package package;
  for (std::size_t issue = 0; issue < legal.options.size(); ++issue) {
    const std::uint32_t open = legal.options.at(issue);
    if (open == 0 || !bits.bit()) continue;
    const std::uint64_t rank = bits.one_of(static_cast<std::uint64_t>(std::popcount(open)));
    if (!package.set(IssueId(issue), option_at(open, rank))) bits.fail();
  }
  return package;
}

Level level_of(const Settings& settings, SeatId seat) {
  return seat.index() < settings.levels.size() ? settings.levels[seat.index()]
                                               : Level::in_character;
}

void add_all(SeatSet seats, std::vector<SeatId>& list) {
  for (; !seats.empty(); seats.bits &= seats.bits - 1U)
    list.emplace_back(static_cast<std::size_t>(std::countr_zero(seats.bits)));
}

}  // namespace

std::optional<Move> move_that_follows(const Game& game, Workspace& space) {
  const Settings& settings = game.record().settings;
  if (game.over() || !game.awaited_people().empty()) return std::nullopt;
  const SeatSet waiting = awaited(game.scenario(), game.state());
  const SeatId seat(static_cast<std::size_t>(std::countr_zero(waiting.bits)));
  const Level level = level_of(settings, seat);
  if (level == Level::planner) return std::nullopt;
  return choose(game.scenario(), game.situation(), seat, level, settings.policy_seed, space);
}

std::vector<SeatId> deciders(const Game& game) {
  std::vector<SeatId> list;
  if (game.over()) return list;
  const SeatSet people = game.awaited_people();
  add_all(people, list);
  add_all({awaited(game.scenario(), game.state()).bits & ~people.bits}, list);
  LegalMoves injects;
  legal_moves(game.scenario(), game.state(), kFacilitatorSeat, injects);
  if (!injects.moves.empty()) list.push_back(kFacilitatorSeat);
  return list;
}

void write_decision(BitWriter& bits, const Game& game, const Move& move) {
  const std::vector<SeatId> all = deciders(game);
  const SeatId seat(std::size_t{move.seat});
  Alternatives open = alternatives(game, all[0], all.size() > 1);
  if (seat != all[0]) {
    bits.one_of(open.other(), open.count());
    const auto at = std::find(all.begin(), all.end(), seat) - all.begin();
    bits.one_of(static_cast<std::uint64_t>(at - 1), all.size() - 1);
    open = alternatives(game, seat, false);
  }
  if (move.kind == Move::Kind::propose) {
    bits.one_of(open.package(), open.count());
    return write_package(bits, open.legal, move.package);
  }
  const std::vector<Move>& moves = open.legal.moves;
  const auto at = std::lower_bound(moves.begin(), moves.end(), move) - moves.begin();
  bits.one_of(static_cast<std::uint64_t>(at), open.count());
}

Move read_decision(BitReader& bits, const Game& game) {
  const std::vector<SeatId> all = deciders(game);
  if (all.empty()) {
    bits.fail();
    return {};
  }
  SeatId seat = all[0];
  Alternatives open = alternatives(game, seat, all.size() > 1);
  std::uint64_t chosen = bits.one_of(open.count());
  if (open.others && chosen == open.other()) {
    seat = all[static_cast<std::size_t>(bits.one_of(all.size() - 1)) + 1];
    open = alternatives(game, seat, false);
    chosen = bits.one_of(open.count());
  }
  if (chosen < open.package()) return open.legal.moves[static_cast<std::size_t>(chosen)];
  Move move;
  move.kind = Move::Kind::propose;
  move.seat = static_cast<std::uint8_t>(seat.index());
  move.package = read_package(bits, open.legal);
  return move;
}

}  // namespace demarche::io
