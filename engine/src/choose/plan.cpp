// Planning: which scenario move to seal, or that it is enough.
#include <algorithm>

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

// The same move at many targets is one wish, not many: the move is drawn by one number, its target
// by another.
std::int64_t drawn(const Desk& desk, const Move& move, std::int64_t score) {
  const MoveRule& rule = desk.scenario.moves[move.what];
  const SeatId target = target_of(move);
  const std::uint64_t whom = target.exists() ? desk.scenario.actor_of(target).key : 1;
  const std::int64_t of_move = 200 + desk.lots.draw(rule.key, 0, 1001);
  const std::int64_t of_target = 700 + desk.lots.draw(rule.key, whom, 301);
  return score / 1000 * of_move * of_target / 1000;
}

struct Pick {
  Move move;
  std::int64_t appeal = 0;
  std::int64_t value = 0;
};

Pick best_pick(const Desk& desk, const Wants& wants) {
  Pick best;
  for (const Move& move : desk.legal.moves) {
    if (move.kind != Move::Kind::play) continue;
    const std::int64_t score = appeal(desk, wants, move);
    if (score <= 0) continue;
    const std::int64_t value = drawn(desk, move, score);
    if (value <= best.value) continue;
    best = {move, score, value};
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
  const Pick pick = best_pick(desk, wants);
  if (pick.value <= 0 || saves(desk, wants, pick)) return desk.move(Move::Kind::done);
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
