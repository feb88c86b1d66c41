#include "engine/draft.h"

#include <utility>

namespace demarche::test {
namespace {

Nodes leaf(Condition::Kind kind, std::size_t subject, Bounds bounds = {}) {
  Condition node;
  node.kind = kind;
  node.subject = static_cast<std::uint16_t>(subject);
  node.bounds = bounds;
  return {node};
}

Nodes head(Condition::Kind kind, std::initializer_list<Nodes> children, Bounds bounds = {}) {
  Nodes nodes = leaf(kind, 0xFFFF, bounds);
  for (const Nodes& child : children) nodes.insert(nodes.end(), child.begin(), child.end());
  nodes.front().size = static_cast<std::uint16_t>(nodes.size());
  return nodes;
}

}  // namespace

Nodes flag_up(FlagId flag) { return leaf(Condition::Kind::flag, flag.index()); }

Nodes meter_in(MeterId meter, Bounds bounds, Who of, Who in) {
  Nodes nodes = leaf(Condition::Kind::meter, meter.index(), bounds);
  nodes.front().of = of;
  nodes.front().in = in;
  return nodes;
}

Nodes option_in(IssueId issue, Bounds bounds) {
  return leaf(Condition::Kind::table, issue.index(), bounds);
}

Nodes is_settled(IssueId issue) { return leaf(Condition::Kind::settled, issue.index()); }

Nodes pledged(UndertakingId undertaking, std::uint8_t step, Bounds bounds) {
  Nodes nodes = leaf(Condition::Kind::pledges, undertaking.index(), bounds);
  nodes.front().step = step;
  return nodes;
}

Nodes round_in(Bounds bounds) { return leaf(Condition::Kind::round, 0xFFFF, bounds); }

Nodes was_held(FormatId format) { return leaf(Condition::Kind::held, format.index()); }

Nodes was_played(MoveId move, Who of, Condition::Result result) {
  Nodes nodes = leaf(Condition::Kind::played, move.index());
  nodes.front().of = of;
  nodes.front().result = result;
  return nodes;
}

Nodes has_profile(ProfileId profile) { return leaf(Condition::Kind::profile, profile.index()); }

Nodes all_of(std::initializer_list<Nodes> children) { return head(Condition::Kind::all, children); }

Nodes any_of(std::initializer_list<Nodes> children) { return head(Condition::Kind::any, children); }

Nodes none_of(const Nodes& child) { return head(Condition::Kind::negation, {child}); }

Nodes at_least_of(int least, std::initializer_list<Nodes> children) {
  return head(Condition::Kind::count, children, at_least(least));
}

Effect add_to(MeterId meter, std::int32_t amount, Who of, Who in) {
  Effect effect = effect_on(Effect::Kind::meter, meter.index());
  effect.amount = amount;
  effect.of = of;
  effect.in = in;
  return effect;
}

Effect raise(FlagId flag) { return effect_on(Effect::Kind::flag, flag.index()); }

Effect effect_on(Effect::Kind kind, std::size_t subject) {
  Effect effect;
  effect.kind = kind;
  effect.subject = static_cast<std::uint16_t>(subject);
  return effect;
}

Effect after(int rounds, Effect effect) {
  effect.after = static_cast<std::uint8_t>(rounds);
  return effect;
}

Effect lasting(int rounds, Effect effect) {
  effect.lasts = static_cast<std::uint8_t>(rounds);
  return effect;
}

Effect between(std::int32_t low, std::int32_t high, Effect effect) {
  effect.random = true;
  effect.low = low;
  effect.high = high;
  return effect;
}

Term meter_term(MeterId meter, std::int32_t above, std::int32_t times, Who of, Who in) {
  Term term;
  term.kind = Term::Kind::meter;
  term.subject = static_cast<std::uint16_t>(meter.index());
  term.above = above;
  term.times = times;
  term.of = of;
  term.in = in;
  return term;
}

SeatSet seats_of(std::initializer_list<std::size_t> seats) {
  SeatSet set;
  for (const std::size_t seat : seats) set.add(SeatId{seat});
  return set;
}

Consent consent_of(std::initializer_list<std::size_t> seats) {
  Consent consent;
  consent.parties = seats_of(seats);
  return consent;
}

TextId Draft::text(std::string_view words) {
  if (scenario.texts.empty()) {
    scenario.languages = {"en"};
    scenario.texts = {{""}};
    scenario.text_paths = {""};
  }
  scenario.texts[0].emplace_back(words);
  scenario.text_paths.emplace_back("/" + std::string(words));
  return TextId{static_cast<std::uint32_t>(scenario.texts[0].size() - 1)};
}

ConditionId Draft::when(const Nodes& nodes) {
  const ConditionId id{scenario.conditions.size()};
  scenario.conditions.insert(scenario.conditions.end(), nodes.begin(), nodes.end());
  return id;
}

Run Draft::effects(std::vector<Effect> rows) {
  const Run run{static_cast<std::uint32_t>(scenario.effects.size()),
                static_cast<std::uint32_t>(rows.size())};
  for (Effect& row : rows) {
    row.key = key_of("effect " + std::to_string(next_effect_++));
    scenario.effects.push_back(row);
  }
  return run;
}

Run Draft::terms(std::vector<Term> rows) {
  const Run run{static_cast<std::uint32_t>(scenario.terms.size()),
                static_cast<std::uint32_t>(rows.size())};
  for (Term& row : rows) {
    if (row.text.empty()) row.text = text("a term");
    scenario.terms.push_back(row);
  }
  return run;
}

SeatId Draft::seat(std::string_view id, std::int32_t capital, std::int32_t income,
                   std::int32_t moves_a_round) {
  const SeatId seat_id{scenario.seats.size()};
  Actor actor;
  actor.id = id;
  actor.kind = Actor::Kind::seat;
  actor.name = actor.short_name = text(id);
  actor.seat = seat_id;
  Seat seat;
  seat.actor = ActorId{scenario.actors.size()};
  seat.capital_start = capital;
  seat.capital_income = income;
  seat.capital_cap = 10;
  seat.moves_a_round = moves_a_round;
  seat.support_floor = 20;
  scenario.actors.push_back(std::move(actor));
  scenario.seats.push_back(std::move(seat));
  return seat_id;
}

void Draft::own_meters(std::int32_t trust) {
  const std::size_t seats = scenario.seats.size();
  for (const char* id : {"support", "trust", "capital"}) {
    Meter meter;
    meter.id = id;
    meter.name = text(id);
    meter.scope = meter.id == "trust" ? Meter::Scope::pair : Meter::Scope::actor;
    scenario.meters.push_back(std::move(meter));
  }
  for (const Seat& seat : scenario.seats) {
    scenario.meters[Meter::kSupport].start.push_back(seat.support_start);
    scenario.meters[Meter::kCapital].start.push_back(seat.capital_start);
  }
  scenario.meters[Meter::kTrust].start.assign(seats * seats, trust);
}

MeterId Draft::meter(std::string_view id, Meter::Scope scope, std::int32_t start,
                     std::int32_t drift) {
  const std::size_t seats = scenario.seats.size();
  Meter meter;
  meter.id = id;
  meter.name = text(id);
  meter.scope = scope;
  meter.drift = drift;
  const std::size_t cells = scope == Meter::Scope::world   ? 1
                            : scope == Meter::Scope::actor ? seats
                                                           : seats * seats;
  meter.start.assign(cells, start);
  scenario.meters.push_back(std::move(meter));
  return MeterId{scenario.meters.size() - 1};
}

FlagId Draft::flag(std::string_view id) {
  scenario.flags.emplace_back(id);
  return FlagId{scenario.flags.size() - 1};
}

IssueId Draft::issue(std::string_view id, Consent consent,
                     std::initializer_list<std::string_view> options) {
  Issue issue;
  issue.id = id;
  issue.name = issue.question = text(id);
  issue.consent = std::move(consent);
  issue.status_quo = OptionId{0};
  for (const std::string_view option_id : options) {
    Option option;
    option.id = option_id;
    option.name = text(option_id);
    issue.options.push_back(std::move(option));
  }
  issue.home.assign(scenario.seats.size(), std::vector<std::int32_t>(options.size(), 0));
  scenario.issues.push_back(std::move(issue));
  return IssueId{scenario.issues.size() - 1};
}

FormatId Draft::format(std::string_view id, SeatSet parties, std::initializer_list<IssueId> agenda,
                       std::int32_t exchanges, std::int32_t most) {
  Format format;
  format.id = id;
  format.name = text(id);
  format.parties = parties;
  format.agenda = agenda;
  format.exchanges = exchanges;
  format.most = most;
  scenario.formats.push_back(std::move(format));
  return FormatId{scenario.formats.size() - 1};
}

VenueId Draft::venue(std::string_view id) {
  Venue venue;
  venue.id = id;
  venue.name = text(id);
  scenario.venues.push_back(std::move(venue));
  return VenueId{scenario.venues.size() - 1};
}

MoveId Draft::move(std::string_view id, SeatSet by, std::int32_t cost, std::int32_t odds) {
  MoveRule move;
  move.id = id;
  move.name = text(id);
  move.family = FamilyId{0};
  move.by = by;
  move.cost = cost;
  move.odds_base = odds;
  scenario.moves.push_back(std::move(move));
  return MoveId{scenario.moves.size() - 1};
}

EventId Draft::event(std::string_view id, EventRule::Trigger trigger) {
  EventRule event;
  event.id = id;
  event.title = event.text = text(id);
  event.trigger = trigger;
  scenario.events.push_back(std::move(event));
  return EventId{scenario.events.size() - 1};
}

EndingId Draft::ending(std::string_view id, ConditionId when, bool agreement, bool early) {
  Ending ending;
  ending.id = id;
  ending.name = ending.text = text(id);
  ending.when = when;
  ending.agreement = agreement;
  ending.early = early;
  scenario.endings.push_back(std::move(ending));
  return EndingId{scenario.endings.size() - 1};
}

Profile& Draft::profile(SeatId seat, std::string_view id, std::vector<std::int32_t> weights,
                        std::vector<bool> falling) {
  Profile profile;
  profile.id = id;
  profile.name = profile.description = profile.brief = text(id);
  profile.weights = std::move(weights);
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    const auto options = static_cast<std::int32_t>(scenario.issues[issue].options.size());
    std::vector<std::int32_t> values;
    for (std::int32_t option = 0; option < options; ++option) {
      const std::int32_t rising = 100 * option / (options - 1);
      values.push_back(falling[issue] ? 100 - rising : rising);
    }
    profile.values.push_back(std::move(values));
  }
  profile.likes.assign(scenario.moves.size(), 1);
  scenario.seats[seat.index()].profiles.push_back(std::move(profile));
  return scenario.seats[seat.index()].profiles.back();
}

}  // namespace demarche::test
