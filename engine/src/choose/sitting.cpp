// At the table: proposing, asking, answering, voting.
#include <algorithm>

#include "choose/levels.h"
#include "choose/workspace.h"
#include "demarche/judge.h"
#include "judge/counter.h"
#include "play/legality.h"
#include "rules/package_of.h"

namespace demarche {

namespace {

constexpr std::uint64_t kTriesOfNewcomer = 24;

Move propose(const Desk& desk, const Package& package) {
  Move move = desk.move(Move::Kind::propose);
  move.package = package;
  return !package.empty() && desk.may(move) ? move : desk.move(Move::Kind::pass);
}

// Who is answered by a counter: whoever asked, or proposed what was refused.
SeatId asker_of(const State& state) {
  const std::uint8_t asker = state.head().sitting.asked_by;
  return asker == 0xFF ? SeatId{} : SeatId(asker);
}

bool countering(const State& state) { return state.head().sitting.countering != 0; }

Move counter_offer(const Desk& desk) {
  return propose(desk,
                 counter(desk.scenario, desk.state, desk.beliefs, desk.seat, asker_of(desk.state),
                         package_refused(desk.state.head().sitting), desk.space.offer.offers));
}

// A seat whose red lines are put before it late in the game may leave the room, once.
bool walks_out(const Desk& desk, const Judgement& judgement) {
  const StateHead& head = desk.state.head();
  const Profile& profile = desk.scenario.seats[desk.seat.index()].profiles[desk.profile.index()];
  return desk.level == Level::in_character &&
         judgement.reason == Happening::Reason::not_ours_to_sign &&
         profile.tactic == Tactic::boulware && 2 * head.round > head.rounds &&
         !SeatSet{head.walked_out_once}.has(desk.seat) &&
         desk.lots.once_in(key_of("walk out"), 6) && desk.may(Move::Kind::walk_out);
}

bool accepts(const Desk& desk, const Judgement& judgement) {
  if (desk.level == Level::in_character) return judgement.accepts;
  // A newcomer does not know how much could be had: most of what is better than waiting will do.
  return judgement.gain > judgement.outlook && !desk.lots.once_in(key_of("accept"), 4);
}

Judgement judgement_of(const Desk& desk) {
  return judge(desk.scenario, desk.state, desk.seat, desk.profile,
               package_on_table(desk.state.head().sitting));
}

}  // namespace

Move propose_in_character(const Desk& desk) {
  if (countering(desk.state)) return counter_offer(desk);
  if (!may_propose(desk.scenario, desk.state, desk.seat)) return desk.move(Move::Kind::pass);
  const Offer offer =
      best_offer(desk.scenario, desk.state, desk.beliefs, desk.seat, desk.lots, desk.space.offer);
  if (offer.package.empty()) return desk.move(Move::Kind::pass);
  if (offer.acceptance == 0 && offer.hardest.exists() && desk.lots.once_in(key_of("ask"), 3)) {
    Move ask = desk.move(Move::Kind::ask);
    ask.target = static_cast<std::uint8_t>(offer.hardest.value);
    if (desk.may(ask)) return ask;
  }
  return propose(desk, offer.package);
}

Move propose_newcomer(const Desk& desk) {
  if (countering(desk.state)) return counter_offer(desk);
  for (std::uint64_t attempt = 0; desk.legal.may_propose && attempt < kTriesOfNewcomer; ++attempt) {
    const Package package = random_package(desk, attempt);
    if (package.empty()) continue;
    const Judgement judgement = judge(desk.scenario, desk.state, desk.seat, desk.profile, package);
    if (judgement.gain > judgement.outlook) return propose(desk, package);
  }
  return desk.move(Move::Kind::pass);
}

Move answer(const Desk& desk) {
  const Judgement judgement = judgement_of(desk);
  if (accepts(desk, judgement) && desk.may(Move::Kind::accept))
    return desk.move(Move::Kind::accept);
  return desk.move(walks_out(desk, judgement) ? Move::Kind::walk_out : Move::Kind::reject);
}

Move vote(const Desk& desk) {
  const Judgement judgement = judgement_of(desk);
  const bool against = judgement.reason == Happening::Reason::not_ours_to_sign ||
                       judgement.gain <= judgement.outlook;
  if (accepts(desk, judgement) && desk.may(Move::Kind::vote_yes))
    return desk.move(Move::Kind::vote_yes);
  if (against && desk.may(Move::Kind::vote_no)) return desk.move(Move::Kind::vote_no);
  return desk.move(Move::Kind::abstain);
}

}  // namespace demarche
