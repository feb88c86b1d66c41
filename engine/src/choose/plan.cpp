// Planning: which scenario move to seal, or that it is enough.
#include <algorithm>
#include <span>
#include <vector>

#include "choose/levels.h"
#include "choose/sense.h"
#include "choose/workspace.h"
#include "core/block.h"
#include "play/legality.h"
#include "rules/evaluate.h"

namespace demarche {

namespace {

SeatId target_of(std::uint8_t target) {
  return target == Move::kNobody ? SeatId{} : SeatId(target);
}

std::int64_t like_of(const Desk& desk, std::size_t move) {
  const Profile& profile = desk.scenario.seats[desk.seat.index()].profiles[desk.profile.index()];
  return move < profile.likes.size() ? profile.likes[move] : 0;
}

// How much a seat in character is drawn to a move at a target; 0: not at all. Likes, times odds,
// times what there is to gain; less for what it has done before; more for what serves its wants,
// less for what works against them.
std::int64_t appeal(const Desk& desk, const Wants& wants, MoveId move, SeatId target) {
  const std::int64_t like = like_of(desk, move.index());
  if (like <= 0) return 0;
  const Sense sense = sense_of(desk.scenario, desk.state, wants, desk.seat, move, target);
  if (!sense.changes_anything) return 0;
  const MoveUse& use = *Block(desk.scenario, desk.state).use(move, desk.seat);
  const std::int64_t novelty = 2000 / (2 + use.successes + use.failures);
  const std::int64_t hope = odds(desk.scenario, desk.state, desk.seat, move, target);
  const std::int64_t room = std::max<std::int64_t>(sense.room, 30);
  std::int64_t score = like * hope * room / 1000 * novelty;
  if (sense.serves > 0) score *= 2;
  if (sense.hinders > sense.serves) score /= 3;
  return std::max<std::int64_t>(score, 0);
}

// Whether what is legal with nothing sealed still is.
class SealedSoFar {
 public:
  explicit SealedSoFar(const Desk& desk)
      : desk_(desk),
        plan_(plan_of(desk.scenario, desk.state, desk.seat)),
        left_(capital_left(desk.scenario, desk.state, desk.seat)) {
    for (const PlannedMove& row : plan_) sealed_ += row.move != PlannedMove{}.move ? 1 : 0;
  }

  [[nodiscard]] bool full() const {
    return sealed_ >= desk_.scenario.program->seats[desk_.seat.index()].moves_a_round;
  }
  // Another move that is sealed forbids nothing but by its price.
  [[nodiscard]] bool leaves(const PlanningMemory::Wish& wish) const {
    const Program& program = *desk_.scenario.program;
    if (!program.reads_capital && !has(wish.move)) return program.moves[wish.move].cost <= left_;
    return why_not_play(desk_.scenario, desk_.state, desk_.seat, MoveId(wish.move), wish.target)
        .legal();
  }

 private:
  [[nodiscard]] bool has(std::uint16_t move) const {
    return std::any_of(plan_.begin(), plan_.end(),
                       [&](const PlannedMove& row) { return row.move == move; });
  }
  const Desk& desk_;
  std::span<const PlannedMove> plan_;
  std::int32_t left_ = 0, sealed_ = 0;
};

struct Pick {
  std::uint16_t move = 0;
  std::uint8_t target = Move::kNobody;
  std::int64_t appeal = 0;
};

// Draws a move in proportion to its appeal. The same move at many targets is one wish, not many:
// its target is drawn first, then it stands among the others with the appeal that it has at that
// target.
Pick drawn_pick(const Desk& desk, const SealedSoFar& sealed, PlanningMemory& memory) {
  Pick best;
  Race among_moves;
  std::vector<PlanningMemory::Wish>& wishes = memory.wishes;
  for (std::size_t w = 0; w < wishes.size();) {
    const std::uint16_t move = wishes[w].move;
    const std::uint64_t key = desk.scenario.program->moves[move].key;
    Pick pick;
    Race among_targets;
    for (; w < wishes.size() && wishes[w].move == move; ++w) {
      PlanningMemory::Wish& wish = wishes[w];
      if (wish.appeal == 0 || !sealed.leaves(wish)) continue;
      if (wish.appeal == PlanningMemory::kUnknown)
        wish.appeal = appeal(desk, memory.wants, MoveId(move), target_of(wish.target));
      if (wish.appeal == 0) continue;
      // A move without a target races alone.
      const std::int64_t time =
          wish.target == Move::kNobody
              ? 0
              : desk.lots.waiting_time(key, desk.scenario.program->seats[wish.target].key);
      if (among_targets.enter(time, wish.appeal)) pick = {move, wish.target, wish.appeal};
    }
    if (pick.appeal == 0) continue;
    if (among_moves.enter(desk.lots.waiting_time(key, 0), pick.appeal)) best = pick;
  }
  return best;
}

// Appeal of the best move that only its price forbids now, at its first target.
std::int64_t appeal_of_saving(const Desk& desk, PlanningMemory& memory) {
  std::int64_t most = 0;
  const std::int32_t capital = capital_left(desk.scenario, desk.state, desk.seat);
  for (std::size_t m = 0; m < desk.scenario.moves.size(); ++m) {
    const MoveCode& rule = desk.scenario.program->moves[m];
    if (!rule.by.has(desk.seat) || rule.cost <= capital || like_of(desk, m) <= 0) continue;
    std::uint8_t target = Move::kNobody;
    for (std::size_t t = 0; rule.targeted && t < desk.scenario.seats.size(); ++t) {
      if (!rule.targets.has(SeatId(t)) || SeatId(t) == desk.seat) continue;
      target = static_cast<std::uint8_t>(t);
      break;
    }
    const WhyNot why = why_not_play(desk.scenario, desk.state, desk.seat, MoveId(m), target);
    if (why.refusal != Refusal::too_dear) continue;
    std::int64_t& known = memory.saving[m];
    if (known == PlanningMemory::kUnknown)
      known = appeal(desk, memory.wants, MoveId(m), target_of(target));
    most = std::max(most, known);
  }
  return most;
}

// Saves for something dearer when that draws it clearly more and what it saves is not lost at the
// cap.
bool saves(const Desk& desk, PlanningMemory& memory, const Pick& pick) {
  const Seat& seat = desk.scenario.seats[desk.seat.index()];
  const std::int32_t capital = capital_left(desk.scenario, desk.state, desk.seat);
  if (desk.state.head().round >= desk.state.head().rounds) return false;
  if (capital + seat.capital_income > seat.capital_cap) return false;
  if (desk.scenario.program->moves[pick.move].cost == 0) return false;
  return desk.lots.once_in(key_of("save"), 2) && appeal_of_saving(desk, memory) > 2 * pick.appeal;
}

}  // namespace

Move plan_in_character(const Desk& desk) {
  const SealedSoFar sealed(desk);
  if (sealed.full()) return desk.move(Move::Kind::done);
  PlanningMemory& memory = desk.space.planning;
  memory.recall(desk.scenario, desk.state, desk.seat, desk.profile);
  const Pick pick = drawn_pick(desk, sealed, memory);
  if (pick.appeal == 0 || saves(desk, memory, pick)) return desk.move(Move::Kind::done);
  Move move = desk.move(Move::Kind::play);
  move.what = pick.move;
  move.target = pick.target;
  return move;
}

Move plan_newcomer(const Desk& desk) {
  Wants& indifferent = desk.space.wants;
  find_wants(desk.scenario, desk.state, desk.seat, desk.profile, indifferent);
  Move best = desk.move(Move::Kind::done);
  std::uint32_t highest = desk.lots.draw(name_of(desk.scenario, best), 0, 1'000'000);
  for (const Move& move : desk.legal.moves) {
    if (move.kind != Move::Kind::play) continue;
    const Sense sense = sense_of(desk.scenario, desk.state, indifferent, desk.seat,
                                 MoveId(move.what), target_of(move.target));
    if (!sense.changes_anything) continue;
    const std::uint32_t drawn_lot = desk.lots.draw(name_of(desk.scenario, move), 0, 1'000'000);
    if (drawn_lot <= highest) continue;
    highest = drawn_lot;
    best = move;
  }
  return best;
}

}  // namespace demarche
