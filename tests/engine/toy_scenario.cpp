#include "engine/toy_scenario.h"

#include <utility>

#include "engine/draft.h"

namespace demarche::test {
namespace {

using namespace toy;

const SeatSet kEveryone = seats_of({0, 1, 2});

void add_seats(Draft& draft) {
  draft.seat("north", 3, 2, 2);
  draft.seat("south", 3, 2, 2);
  draft.seat("guild", 4, 1, 2);
  draft.own_meters(50);
  draft.scenario.meters[Meter::kCapital].everyone_sees = false;
  draft.meter("calm", Meter::Scope::world, 50, -1);
  draft.meter("fleet", Meter::Scope::actor, 10);
  draft.meter("debt", Meter::Scope::pair, 5);
  const MeterId rumour = draft.meter("rumour", Meter::Scope::world, 30);
  draft.scenario.meters[rumour.index()].everyone_sees = false;
  draft.scenario.meters[rumour.index()].seen_by = seats_of({1});
  Meter& calm = draft.scenario.meters[kCalm.index()];
  calm.bands = {{0, draft.text("stormy")}, {40, draft.text("calm")}};
  draft.flag("letter");
  draft.flag("road");
}

void add_issues(Draft& draft) {
  draft.issue("fare", consent_of({0, 1}), {"none", "small", "fair", "full"});
  draft.issue("schedule", consent_of({0, 1, 2}), {"none", "daily", "hourly", "always"});
  draft.issue("colours", consent_of({0, 1}), {"white", "blue", "green"});
  draft.issue("inspection", consent_of({0, 2}), {"none", "yearly", "monthly"});
  draft.issue("place", consent_of({0, 1}), {"nowhere", "harbour", "hill"});
  Consent vote = consent_of({});
  vote.vote = true;
  vote.needed = 3;
  vote.weights = {2, 2, 1};
  vote.veto = seats_of({0});
  draft.issue("charter", vote, {"none", "short", "long"});
  draft.issue("meeting", consent_of({0, 1}), {"none", "summit"});

  std::vector<Issue>& issues = draft.scenario.issues;
  issues[kColours.index()].ordered = false;
  issues[kPlace.index()].ordered = false;
  issues[kFare.index()].bound = seats_of({2});
  issues[kInspection.index()].bound = seats_of({1});
  issues[kInspection.index()].reversible = true;
  issues[kFare.index()].home[0] = {0, 2, 4, 6};
  issues[kFare.index()].home[1] = {0, -4, -12, -35};
  issues[kSchedule.index()].home[1] = {0, 4, 8, 12};
  issues[kFare.index()].options[3].open = draft.when(option_in(kSchedule, at_least(2)));
  issues[kSchedule.index()].options[2].open = draft.when(option_in(kFare, at_least(1)));
  issues[kSchedule.index()].options[3].open = draft.when(flag_up(kLetter));
  issues[kPlace.index()].options[1].venue = kHarbour;
  issues[kPlace.index()].options[2].venue = kHill;
  issues[kMeeting.index()].options[1].format = kSummit;
  issues[kInspection.index()].options[2].effects =
      draft.effects({add_to(kFleet, -3, named(kSouth))});
  issues[kFare.index()].on_settle = draft.effects({add_to(kCalm, 2)});
}

void add_formats(Draft& draft) {
  draft.format("council", kEveryone, {kFare, kSchedule, kColours, kInspection}, 2, 2);
  draft.format("desk", seats_of({0, 1}), {kFare, kSchedule, kPlace, kMeeting}, 2, 2);
  draft.format("mediation", kEveryone, {kFare, kColours}, 2, 2);
  draft.format("assembly", kEveryone, {kCharter}, 1, 1);
  draft.format("summit", seats_of({0, 1}), {kFare, kSchedule, kColours, kInspection}, 3, 3);
  std::vector<Format>& formats = draft.scenario.formats;
  formats[kCouncil.index()].standing = true;
  formats[kDesk.index()].standing = true;
  formats[kDesk.index()].by_telephone = true;
  formats[kMediation.index()].mediator = kGuild;
  formats[kAssembly.index()].standing = true;
  formats[kAssembly.index()].open_to_all = true;
  Format& summit = formats[kSummit.index()];
  summit.additions = {{kGuild, draft.when(option_in(kSchedule, at_least(2)))}};
  summit.needs_venue = true;
  summit.by_telephone = true;
  summit.reopens = true;
  summit.effects = draft.effects({add_to(kCalm, 5)});
  draft.venue("harbour");
  draft.venue("hill");
  draft.scenario.venues[kHarbour.index()].effects = draft.effects({add_to(kCalm, 3)});
  draft.scenario.venues[kHill.index()].open = draft.when(flag_up(kRoad));
}

void add_undertaking(Draft& draft) {
  Undertaking relief;
  relief.id = "relief";
  relief.name = relief.text = draft.text("relief");
  relief.steps = {draft.text("listens"), draft.text("agrees"), draft.text("offers"),
                  draft.text("sends")};
  relief.tiers = {{"near", draft.text("near")}, {"far", draft.text("far")}};
  for (int member = 0; member < 6; ++member) {
    Actor actor;
    actor.id = "member " + std::to_string(member);
    actor.kind = Actor::Kind::member;
    actor.name = actor.short_name = draft.text(actor.id);
    Undertaking::Member row;
    row.actor = ActorId{draft.scenario.actors.size()};
    row.tier = member < 2 ? 0 : 1;
    draft.scenario.actors.push_back(std::move(actor));
    relief.members.push_back(row);
  }
  Undertaking::Rise rise;
  rise.text = draft.text("enough others have");
  rise.readiness_base = 20;
  rise.readiness_spread = 60;
  rise.readiness_terms = draft.terms({meter_term(kCalm, 40, 1000)});
  relief.rises.push_back(rise);  // near, to 1
  rise = {};
  rise.tier = 1;
  rise.members_step = 1;
  rise.members_base = 1;
  rise.members_spread = 2;
  relief.rises.push_back(rise);  // far, to 1
  rise = {};
  rise.to = 2;
  rise.when = draft.when(any_of({option_in(kSchedule, at_least(1)), flag_up(kLetter)}));
  rise.members_step = 1;
  rise.members_base = 3;
  relief.rises.push_back(rise);  // near, to 2
  rise.tier = 1;
  rise.members_step = 2;
  rise.members_base = 1;
  rise.members_spread = 3;
  relief.rises.push_back(rise);  // far, to 2
  draft.scenario.undertakings.push_back(std::move(relief));
}

void add_moves(Draft& draft) {
  draft.scenario.families.push_back({"talk", draft.text("talk"), "talk"});
  draft.move("call", kEveryone, 1, 600);
  draft.move("letter", seats_of({2}), 2, 0);
  draft.move("whisper", seats_of({0}), 1, 700);
  draft.move("campaign", kEveryone, 1, 500);
  draft.move("open_mediation", seats_of({2}), 1, 800);
  draft.move("reopen_fare", seats_of({2}), 0, 900);
  draft.move("promise", seats_of({1}), 1, 990);
  draft.move("gift", kEveryone, 1, 0);
  draft.move("audit", kEveryone, 1, 500);
  draft.move("alarm", seats_of({0}), 0, 0);
}

void fill_moves(Draft& draft) {
  const Who self = word(Who::Kind::self);
  const Who target = word(Who::Kind::target);
  std::vector<MoveRule>& moves = draft.scenario.moves;
  for (const MoveId move : {kCall, kWhisper, kGift}) {
    moves[move.index()].targeted = true;
    moves[move.index()].targets = kEveryone;
  }
  MoveRule& call = moves[kCall.index()];
  call.odds_terms = draft.terms({meter_term(kTrust, 50, 4000, target, self)});
  call.success = draft.effects({add_to(kTrust, 5, target, self), add_to(kTrust, 3, self, target)});
  call.failure = draft.effects({add_to(kTrust, -2, target, self)});
  MoveRule& letter = moves[kLetterMove.index()];
  letter.certain = letter.once = true;
  Effect pledge = effect_on(Effect::Kind::pledge, kRelief.index());
  pledge.count = 2;
  pledge.step = 2;
  letter.success = draft.effects({raise(kLetter), pledge});
  MoveRule& whisper = moves[kWhisper.index()];
  whisper.covert = true;
  whisper.leak = 400;
  whisper.success = draft.effects({add_to(kRumour, 10), add_to(kTrust, 4, target, self)});
  MoveRule& campaign = moves[kCampaign.index()];
  campaign.cooldown = 2;
  campaign.success = draft.effects({lasting(2, add_to(kSupport, 6, self))});
  Effect open = effect_on(Effect::Kind::open_format, kMediation.index());
  moves[kOpenMediation.index()].success = draft.effects({open});
  moves[kReopenFare.index()].closed = true;
  moves[kReopenFare.index()].success =
      draft.effects({effect_on(Effect::Kind::reopen, kFare.index())});
  moves[kPromise.index()].success = draft.effects({after(1, add_to(kCalm, 8))});
  MoveRule& gift = moves[kGift.index()];
  gift.certain = true;
  gift.success =
      draft.effects({between(1, 3, add_to(kDebt, 0, target, self)), add_to(kCapital, 1, target)});
  moves[kAudit.index()].when = draft.when(meter_in(kCalm, at_least(40)));
  moves[kAudit.index()].success = draft.effects({add_to(kFleet, 2, self)});
  MoveRule& alarm = moves[kAlarm.index()];
  alarm.certain = true;
  alarm.success = draft.effects({add_to(kCalm, -30), lasting(1, raise(kRoad))});
}

void add_events(Draft& draft) {
  draft.event("fog", EventRule::Trigger::dated);
  draft.event("storm", EventRule::Trigger::condition);
  draft.event("gulls", EventRule::Trigger::chance);
  draft.event("visit", EventRule::Trigger::inject);
  std::vector<EventRule>& events = draft.scenario.events;
  events[kFog.index()].round = 2;
  events[kFog.index()].effects = draft.effects({add_to(kCalm, -4)});
  events[kStorm.index()].when = draft.when(meter_in(kCalm, at_most(20)));
  Effect say = effect_on(Effect::Kind::say, 0);
  say.text = draft.text("the fare may be talked about again");
  events[kStorm.index()].effects =
      draft.effects({effect_on(Effect::Kind::open_move, kReopenFare.index()), say});
  events[kGulls.index()].chance = 500;
  events[kGulls.index()].again = true;
  events[kGulls.index()].effects =
      draft.effects({between(-3, 3, add_to(kSupport, 0, word(Who::Kind::all)))});
  events[kVisit.index()].inject = true;
  events[kVisit.index()].effects = draft.effects({add_to(kCalm, 1)});
}

void add_rules(Draft& draft) {
  const Who self = word(Who::Kind::self);
  const Who consenters = word(Who::Kind::consenters);
  const Who left_out = word(Who::Kind::left_out);
  Rules& rules = draft.scenario.rules;
  rules.on_settle = draft.effects({add_to(kTrust, 3, consenters, consenters)});
  rules.walk_out = draft.effects(
      {add_to(kCapital, -1, self), add_to(kTrust, -5, word(Who::Kind::present), self)});
  rules.walk_out_once = draft.effects({add_to(kSupport, 4, self)});
  rules.go_back = draft.effects({add_to(kTrust, -6, consenters, self)});
  rules.over_head = draft.effects({add_to(kTrust, -8, left_out, self)});
  rules.over_head_softened = draft.effects({add_to(kTrust, -2, left_out, self)});
  rules.softened_by = draft.when(flag_up(kLetter));
  Durability& durability = draft.scenario.durability;
  durability.present = true;
  durability.base = 300;
  durability.terms = draft.terms({meter_term(kCalm, 50, -2000)});
  durability.text = draft.text("how long it may hold");
}

void add_endings(Draft& draft) {
  draft.ending(
      "pact",
      draft.when(all_of({option_in(kFare, at_least(1)), option_in(kSchedule, at_least(2))})), true);
  draft.ending("quiet", draft.when(meter_in(kCalm, at_least(95))), false, true);
  draft.ending("drift", {}, false);
  draft.scenario.goals.push_back(
      {"a_fare", draft.text("a fare is agreed"), draft.when(option_in(kFare, at_least(1)))});
  draft.scenario.goals.push_back(
      {"calm_lake", draft.text("the lake is calm"), draft.when(meter_in(kCalm, at_least(50)))});
  draft.scenario.achievements.push_back({"summit_held", draft.text("met"), draft.text("they met"),
                                         draft.when(was_held(kSummit)), SeatId{}});
}

void add_profiles(Draft& draft) {
  //                                    fare sched colours inspect place charter meeting
  draft.profile(kNorth, "firm", {400, 200, 100, 100, 50, 100, 50},
                {false, true, false, true, false, false, true});
  draft.profile(kNorth, "open", {200, 200, 100, 100, 100, 200, 100},
                {false, false, false, false, false, false, false});
  draft.profile(kSouth, "firm", {300, 300, 100, 50, 50, 150, 50},
                {true, false, true, true, true, false, false});
  draft.profile(kSouth, "open", {100, 400, 100, 100, 100, 100, 100},
                {true, false, false, false, false, false, false});
  draft.profile(kGuild, "firm", {100, 400, 50, 300, 50, 50, 50},
                {true, false, false, false, false, true, false});
  draft.profile(kGuild, "open", {50, 400, 50, 300, 50, 100, 50},
                {false, false, false, false, false, false, false});
  for (Seat& seat : draft.scenario.seats) {
    for (Profile& profile : seat.profiles) {
      profile.outlook_base = -20;
      profile.outlook_terms = draft.terms({meter_term(kCalm, 50, 1000)});
      profile.mandate = {{GoalId{0}, true}, {GoalId{1}, false}};
    }
    seat.profiles[0].tactic = Tactic::boulware;
    seat.profiles[1].ambition_start = 500;
  }
  // North never signs "always" unless the road is open, South no fair fare without a schedule.
  draft.scenario.seats[0].profiles[0].red_lines.push_back(
      {kSchedule, 1U << 3, draft.when(flag_up(kRoad)), draft.text("not always")});
  draft.scenario.seats[1].profiles[0].red_lines.push_back(
      {kFare, 1U << 2, draft.when(option_in(kSchedule, at_least(1))),
       draft.text("not for nothing")});
  draft.scenario.seats[1].profiles[0].outlook_terms =
      draft.terms({meter_term(kCalm, 50, 1000), meter_term(kRumour, 30, 500)});
}

Draft draft_toy() {
  Draft draft;
  draft.scenario.id = "ferry";
  draft.scenario.title = draft.text("The ferry");
  draft.scenario.fictional = true;
  draft.scenario.rounds.resize(4);
  add_seats(draft);
  add_issues(draft);
  add_formats(draft);
  add_undertaking(draft);
  add_moves(draft);
  fill_moves(draft);
  add_events(draft);
  add_rules(draft);
  add_endings(draft);
  add_profiles(draft);
  return draft;
}

}  // namespace

Scenario toy_scenario() {
  Draft draft = draft_toy();
  finish(draft.scenario);
  return std::move(draft.scenario);
}

Scenario open_toy_scenario() {
  Draft draft = draft_toy();
  draft.scenario.open_planning = true;
  finish(draft.scenario);
  return std::move(draft.scenario);
}

Settings toy_settings(std::uint64_t world_seed) {
  Settings settings;
  settings.world_seed = world_seed;
  settings.fixed_profiles = {ProfileId{0}, ProfileId{0}, ProfileId{0}};
  return settings;
}

}  // namespace demarche::test
