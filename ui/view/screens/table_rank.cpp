// Which moves make sense now: those that change something, best for the own delegation first.
#include <algorithm>
#include <cstdlib>

#include "view/screens/table_parts.h"

namespace demarche::view {
namespace {

// Weights of the ranking, in points of a meter. A display order, not a rule.
constexpr double kOwnSupport = 1.0, kTrustInMe = 0.6, kOtherTrust = 0.15, kWorld = 1.0;
constexpr double kGoal = 1.5, kFlagOfGoal = 12, kOpens = 0.15, kCost = 2.0, kLike = 0.4;

Circumstances circumstances(const Play& play, const MoveView& move) {
  Circumstances who;
  who.self = play.seat;
  who.target = move.target;
  return who;
}

const Profile& own_profile(const Play& play) {
  return play.scenario->seats[play.seat.index()].profiles[play.view.profile.index()];
}

// Meters and flags that open goals of the own mandate ask for.
bool goals_ask_for(const Play& play, Condition::Kind kind, std::uint16_t subject) {
  const std::vector<Condition>& nodes = play.scenario->conditions;
  for (const SeatResult::Kept& goal : play.view.mandate) {
    const ConditionId when = play.scenario->goals[goal.goal.index()].when;
    if (goal.kept || !when.exists()) continue;
    for (std::size_t at = when.index(); at < when.index() + nodes[when.index()].size; ++at) {
      if (nodes[at].kind == kind && nodes[at].subject == subject) return true;
    }
  }
  return false;
}

double worth(const Play& play, const Shift& shift) {
  const Meter& meter = play.scenario->meters[shift.meter.index()];
  const double by = shift.by();
  const bool asked = goals_ask_for(play, Condition::Kind::meter, shift.meter.value);
  if (meter.scope == Meter::Scope::world) {
    const double side = meter.good == Meter::Good::down ? -1
                        : meter.good == Meter::Good::up ? 1
                                                        : 0;
    return by * side * kWorld + (asked ? std::abs(by) * kGoal : 0);
  }
  if (meter.scope == Meter::Scope::actor) return shift.of == play.seat ? by * kOwnSupport : 0;
  return by * (shift.in == play.seat ? kTrustInMe : kOtherTrust);
}

bool venue_open(const Play& play, const Foresight& when, VenueId venue) {
  if (!venue.exists() || play.view.venues[venue.index()].open) return true;
  const std::vector<Effect>& effects = play.scenario->effects;
  for (const std::uint32_t row : when.openings()) {
    const bool this_one =
        effects[row].kind == Effect::Kind::open_venue && effects[row].subject == venue.value;
    if (this_one) return true;
  }
  const ConditionId open = play.scenario->venues[venue.index()].open;
  return open.exists() && when.holds(open);
}

bool open_then(const Play& play, const Foresight& when, const Option& option) {
  return when.holds(option.open) && venue_open(play, when, option.venue);
}

// Options that are closed now and would be open.
std::vector<std::pair<IssueId, OptionId>> opened_options(const Play& play, const Foresight& then) {
  const Foresight now(play, {});
  std::vector<std::pair<IssueId, OptionId>> out;
  for (const IssueView& view : play.view.issues) {
    const Issue& issue = play.scenario->issues[view.issue.index()];
    for (std::size_t i = 0; i < issue.options.size(); ++i) {
      const bool shut = view.options[i].why_not.refusal == Refusal::option_not_open;
      const Option& option = issue.options[i];
      const bool opens = shut && open_then(play, then, option) && !open_then(play, now, option);
      if (opens) out.emplace_back(view.issue, OptionId(i));
    }
  }
  return out;
}

double worth_of_opening(const Play& play, const std::pair<IssueId, OptionId>& option) {
  const Profile& profile = own_profile(play);
  const auto& values = profile.values[option.first.index()];
  const std::size_t stands = play.view.issues[option.first.index()].standing.index();
  const double gain = values[option.second.index()] - values[stands];
  return gain > 0 ? kOpens * gain * profile.weights[option.first.index()] / 100.0 : 0;
}

double score_of(const Play& play, const MoveCard& card, const Foresight& then) {
  const MoveRule& rule = play.scenario->moves[card.move->move.index()];
  double good = 0, bad = 0;
  for (const Shift& shift : card.success) good += worth(play, shift);
  for (const Shift& shift : card.failure) bad += worth(play, shift);
  for (const FlagId flag : then.raised()) {
    if (goals_ask_for(play, Condition::Kind::flag, flag.value)) good += kFlagOfGoal;
  }
  for (const auto& option : card.opens) good += worth_of_opening(play, option);
  const double odds = card.move->odds / 1000.0;
  const Profile& profile = own_profile(play);
  const std::size_t row = card.move->move.index();
  const double like = row < profile.likes.size() ? profile.likes[row] : 0;
  return odds * good + (1 - odds) * bad - kCost * rule.cost + kLike * like;
}

bool changes_something(const MoveCard& card, const Foresight& then) {
  return !card.success.empty() || !card.opens.empty() || !then.raised().empty() ||
         !then.openings().empty();
}

bool picked(const Play& play, const MoveView& move) {
  return play.draft.move == move.move && play.draft.target == move.target;
}

// One card a move: at the target picked, else at the best legal one.
void gather(const Play& play, std::vector<MoveCard>& cards) {
  for (const MoveView& move : play.view.moves) {
    MoveCard card = card_of(play, move);
    const auto same = std::find_if(cards.begin(), cards.end(), [&](const MoveCard& other) {
      return other.move->move == move.move;
    });
    if (same == cards.end()) {
      card.targets.push_back(&move);
      cards.push_back(std::move(card));
      continue;
    }
    same->targets.push_back(&move);
    const bool keeps = picked(play, *same->move) || (same->legal() && !card.legal()) ||
                       (same->legal() == card.legal() && same->score >= card.score);
    if (keeps && !picked(play, move)) continue;
    card.targets = std::move(same->targets);
    *same = std::move(card);
  }
}

}  // namespace

MoveCard card_of(const Play& play, const MoveView& move) {
  const MoveRule& rule = play.scenario->moves[move.move.index()];
  MoveCard card;
  card.move = &move;
  Foresight then(play, circumstances(play, move));
  then.run(rule.success);
  Foresight otherwise(play, circumstances(play, move));
  otherwise.run(rule.failure);
  card.success = strongest_first(play, then);
  card.failure = strongest_first(play, otherwise);
  card.opens = opened_options(play, then);
  card.score = score_of(play, card, then);
  if (!changes_something(card, then)) card.score += MoveCard::kPointless;
  return card;
}

TableSight look_at_table(const App& app, const Phrases& phrases) {
  const Play& play = *app.play;
  TableSight sight{app, play, phrases, {}, std::nullopt, std::nullopt};
  gather(play, sight.cards);
  std::stable_sort(sight.cards.begin(), sight.cards.end(),
                   [](const MoveCard& a, const MoveCard& b) {
                     if (a.legal() != b.legal()) return a.legal();
                     return a.score > b.score;
                   });
  if (!play.draft.move.exists()) return sight;
  for (const MoveCard& card : sight.cards) {
    if (!picked(play, *card.move)) continue;
    sight.picked = card;
    sight.ghost.emplace(play, circumstances(play, *card.move));
    sight.ghost->run(play.scenario->moves[card.move->move.index()].success);
  }
  return sight;
}

std::vector<const MoveCard*> shown_cards(const TableSight& sight) {
  const Draft& draft = sight.play.draft;
  const bool sensible = !draft.all_moves && !draft.family.exists();
  std::vector<const MoveCard*> out;
  for (const MoveCard& card : sight.cards) {
    const MoveRule& rule = sight.play.scenario->moves[card.move->move.index()];
    if (draft.family.exists() && rule.family != draft.family) continue;
    const bool chosen = picked(sight.play, *card.move);
    const bool fits = card.sensible() && out.size() < kSensible;
    if (sensible && !fits && !chosen) continue;
    out.push_back(&card);
  }
  return out;
}

}  // namespace demarche::view
