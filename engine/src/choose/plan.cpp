// Planning: which scenario move to seal, or that it is enough.
#include <algorithm>
#include <vector>

#include "choose/levels.h"
#include "choose/sense.h"
#include "core/block.h"
#include "rules/evaluate.h"

namespace demarche {

namespace {

SeatId target_of(const Move& move) {
  return move.target == Move::kNobody ? SeatId{} : SeatId(move.target);
}

// How much a seat in character is drawn to a move at a target; 0: not at all. Likes, times odds,
// times what there is to gain; less for what it has done before; more for what serves its wants,
// less for what works against them.
std::int64_t appeal(const Desk& desk, const Wants& wants, const Move& move) {
  const MoveId id(move.what);
  const Profile& profile = desk.scenario.seats[desk.seat.index()].profiles[desk.profile.index()];
  const std::int64_t like = move.what < profile.likes.size() ? profile.likes[move.what] : 0;
  if (like <= 0) return 0;
  const Sense sense = sense_of(desk.scenario, desk.state, wants, desk.seat, id, target_of(move));
  if (!sense.changes_anything) return 0;
  const MoveUse& use = *Block(desk.scenario, desk.state).use(id, desk.seat);
  const std::int64_t novelty = 2000 / (2 + use.successes + use.failures);
  const std::int64_t hope = odds(desk.scenario, desk.state, desk.seat, id, target_of(move));
  const std::int64_t room = std::max<std::int64_t>(sense.room, 30);
  std::int64_t score = like * hope * room / 1000 * novelty;
  if (sense.serves > 0) score *= 2;
  if (sense.hinders > sense.serves) score /= 3;
  return score;
}

struct Pick {
  Move move;
  std::int64_t appeal = 0;
};

std::uint64_t key_of_target(const Desk& desk, const Move& move) {
  const SeatId target = target_of(move);
  return target.exists() ? desk.scenario.actor_of(target).key : 1;
}

// Draws a move in proportion to its appeal. The same move at many targets is one wish, not many:
// its target is drawn first, then it stands among the others with the appeal that it has at that
// target.
Pick drawn_pick(const Desk& desk, const Wants& wants) {
  std::vector<Pick> aimed(desk.scenario.moves.size());
  std::vector<Race> among_targets(aimed.size());
  for (const Move& move : desk.legal.moves) {
    if (move.kind != Move::Kind::play) continue;
    const std::int64_t score = appeal(desk, wants, move);
    if (score <= 0) continue;
    const std::uint64_t key = desk.scenario.moves[move.what].key;
    const std::int64_t time = desk.lots.waiting_time(key, key_of_target(desk, move));
    if (among_targets[move.what].enter(time, score)) aimed[move.what] = {move, score};
  }
  Pick best;
  Race among_moves;
  for (std::size_t m = 0; m < aimed.size(); ++m) {
    if (aimed[m].appeal <= 0) continue;
    const std::int64_t time = desk.lots.waiting_time(desk.scenario.moves[m].key, 0);
    if (among_moves.enter(time, aimed[m].appeal)) best = aimed[m];
  }
  return best;
}

// Appeal of the best move that only its price forbids now, at its first target.
std::int64_t appeal_of_saving(const Desk& desk, const Wants& wants) {
  std::int64_t most = 0;
  const std::int32_t capital = capital_left(desk.scenario, desk.state, desk.seat);
  for (std::size_t m = 0; m < desk.scenario.moves.size(); ++m) {
    const MoveRule& rule = desk.scenario.moves[m];
    if (!rule.by.has(desk.seat) || rule.cost <= capital) continue;
    Move move = desk.move(Move::Kind::play);
    move.what = static_cast<std::uint16_t>(m);
    for (std::size_t t = 0; rule.targeted && t < desk.scenario.seats.size(); ++t) {
      if (!rule.targets.has(SeatId(t)) || SeatId(t) == desk.seat) continue;
      move.target = static_cast<std::uint8_t>(t);
      break;
    }
    if (why_not(desk.scenario, desk.state, move).refusal == Refusal::too_dear) {
      most = std::max(most, appeal(desk, wants, move));
    }
  }
  return most;
}

// Saves for something dearer when that draws it clearly more and what it saves is not lost at the
// cap.
bool saves(const Desk& desk, const Wants& wants, const Pick& pick) {
  const Seat& seat = desk.scenario.seats[desk.seat.index()];
  const std::int32_t capital = capital_left(desk.scenario, desk.state, desk.seat);
  if (desk.state.head().round >= desk.state.head().rounds) return false;
  if (capital + seat.capital_income > seat.capital_cap) return false;
  if (desk.scenario.moves[pick.move.what].cost == 0) return false;
  return appeal_of_saving(desk, wants) > 2 * pick.appeal && desk.lots.once_in(key_of("save"), 2);
}

}  // namespace

Move plan_in_character(const Desk& desk) {
  const Wants wants = wants_of(desk.scenario, desk.state, desk.seat, desk.profile);
  const Pick pick = drawn_pick(desk, wants);
  if (pick.appeal <= 0 || saves(desk, wants, pick)) return desk.move(Move::Kind::done);
  return pick.move;
}

Move plan_newcomer(const Desk& desk) {
  const Wants indifferent = wants_of(desk.scenario, desk.state, desk.seat, desk.profile);
  Move best = desk.move(Move::Kind::done);
  std::uint32_t highest = desk.lots.draw(name_of(desk.scenario, best), 0, 1'000'000);
  for (const Move& move : desk.legal.moves) {
    if (move.kind != Move::Kind::play) continue;
    const Sense sense = sense_of(desk.scenario, desk.state, indifferent, desk.seat,
                                 MoveId(move.what), target_of(move));
    if (!sense.changes_anything) continue;
    const std::uint32_t drawn_lot = desk.lots.draw(name_of(desk.scenario, move), 0, 1'000'000);
    if (drawn_lot <= highest) continue;
    highest = drawn_lot;
    best = move;
  }
  return best;
}

}  // namespace demarche
