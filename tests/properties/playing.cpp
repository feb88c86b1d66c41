// Copies, records, endings, bounds, results, odds.
#include "demarche/game.h"
#include "demarche/result.h"
#include "properties/stroll.h"

namespace demarche::test {

std::string a_copy_plays_identically(const Subject& subject) {
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId, const Move& move) {
    Situation one = at;
    Situation two = at;
    subject.engine.apply(subject.scenario, one, move, nullptr);
    Log log;
    subject.engine.apply(subject.scenario, two, move, &log);
    if (!(one.state == two.state)) return std::string("two copies differ after the same move");
    if (!(one.beliefs == two.beliefs)) return std::string("beliefs of two copies differ");
    return std::string();
  });
}

std::string a_record_replays_to_the_same_hashes(const Subject& subject) {
  for (std::uint64_t seed = 1; seed <= subject.effort.games; ++seed) {
    Game game(subject.scenario, stroll_settings(seed));
    for (std::uint64_t step = 0; !game.over(); ++step) {
      const SeatId seat = one_awaited(subject.scenario, game.state(), seed + step);
      const Move move = choose_random(subject.scenario, game.situation(), seat, seed);
      if (!game.make(move).legal()) return "an illegal move, " + place(seed, game.state());
    }
    ReplayFault fault;
    const Game again = replay(subject.scenario, game.record(), fault);
    if (fault.kind != ReplayFault::Kind::none) {
      return "replay stopped at round " + std::to_string(fault.round) + ", move " +
             std::to_string(fault.move) + ", game " + std::to_string(seed);
    }
    if (!(again.state() == game.state())) return "replay differs, game " + std::to_string(seed);
  }
  return {};
}

std::string every_game_ends(const Subject& subject) {
  std::string wrong =
      stroll(subject, [](std::uint64_t, const Situation&, SeatId, const Move&) { return ""; });
  for (std::uint64_t seed = 1; wrong.empty() && seed <= subject.effort.games; ++seed) {
    for (const Level level : {Level::newcomer, Level::in_character}) {
      Settings settings = stroll_settings(seed);
      settings.levels.assign(subject.scenario.seats.size(), level);
      Game game(subject.scenario, settings);
      std::size_t decisions = 0;
      while (!game.over() && ++decisions <= most_decisions(subject.scenario)) {
        game.decide_for(one_awaited(subject.scenario, game.state(), seed));
      }
      if (!game.over()) wrong = "computed seats do not end, " + place(seed, game.state());
    }
  }
  return wrong;
}

std::string levels_stay_within_bounds(const Subject& subject) {
  const Scenario& scenario = subject.scenario;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId, const Move&) {
    const auto cells = meter_cells(scenario, at.state);
    for (std::size_t m = 0; m < scenario.meters.size(); ++m) {
      const Meter& meter = scenario.meters[m];
      for (std::size_t c = 0; c < meter.start.size(); ++c) {
        const std::int32_t level = cells[meter.first_cell + c];
        if (level < meter.low || level > meter.high) return meter.id + " is out of bounds";
      }
    }
    for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
      if (standing_table(scenario, at.state)[i] >= scenario.issues[i].options.size()) {
        return scenario.issues[i].id + " stands at no option";
      }
    }
    const StateHead& head = at.state.head();
    const bool in_time = head.round >= 1 && head.round <= head.rounds;
    return std::string(in_time ? "" : "the round is out of bounds");
  });
}

namespace {

std::string wrong_with(const Scenario& scenario, const Outcome& made) {
  if (!made.ending.exists() || made.ending.index() >= scenario.endings.size()) return "no ending";
  for (const SeatResult& seat : made.seats) {
    for (const std::int32_t points : {seat.result, seat.at_start, seat.without_agreement}) {
      if (points < 0 || points > 1000) return "a result out of range";
    }
    if (seat.gained.size() + seat.gave.size() + seat.left_open.size() > scenario.issues.size()) {
      return "an issue is counted twice";
    }
    const auto& profiles = scenario.seats[seat.seat.index()].profiles;
    if (seat.mandate.size() != profiles[seat.profile.index()].mandate.size())
      return "a goal is missing";
  }
  if (!made.durability.present) return {};
  std::int64_t sum = 0;
  for (const WhyTerm& term : made.durability.drivers) sum += term.depth == 1 ? term.amount : 0;
  if (sum != made.durability.hazard) return "drivers do not add up to the hazard";
  std::int32_t last = 1000;
  for (const std::int32_t alive : made.durability.survival) {
    if (alive < 0 || alive > last) return "survival rises";
    last = alive;
  }
  return made.durability.survival.size() == 11 ? "" : "survival is not for ten years";
}

}  // namespace

std::string results_are_in_range(const Subject& subject) {
  for (std::uint64_t seed = 1; seed <= subject.effort.games; ++seed) {
    Game game(subject.scenario, stroll_settings(seed));
    game.run_computed();
    const std::string wrong = wrong_with(subject.scenario, outcome(subject.scenario, game.state()));
    if (!wrong.empty()) return wrong + ", game " + std::to_string(seed);
  }
  return {};
}

namespace {

// What a view says of the moves that its seat has sealed.
std::vector<std::pair<PlanView, SeatId>> sealed(const Subject& subject, const Situation& at,
                                                View& view) {
  std::vector<std::pair<PlanView, SeatId>> plans;
  for (std::size_t s = 0; s < subject.scenario.seats.size(); ++s) {
    subject.engine.observe(subject.scenario, at.state, at.beliefs, SeatId(s), view);
    for (const PlanView& plan : view.plan) plans.emplace_back(plan, SeatId(s));
  }
  return plans;
}

bool drawn_as_shown(const std::pair<PlanView, SeatId>& plan, const Log& log) {
  for (const Happening& happening : log) {
    const bool drawn = happening.kind == Happening::Kind::move_succeeded ||
                       happening.kind == Happening::Kind::move_failed;
    if (happening.kind == Happening::Kind::move_void || drawn) {
      const std::uint8_t target = plan.first.target.exists()
                                      ? static_cast<std::uint8_t>(plan.first.target.value)
                                      : Move::kNobody;
      if (happening.seat != plan.second.value || happening.what != plan.first.move.value) continue;
      if (happening.target != target) continue;
      return !drawn || happening.amount == plan.first.odds;
    }
  }
  return false;
}

}  // namespace

std::string shown_odds_are_the_odds_drawn(const Subject& subject) {
  if (subject.scenario.open_planning) return {};  // nothing is sealed there
  View view;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId seat, const Move& move) {
    const bool last =
        move.kind == Move::Kind::done && awaited(subject.scenario, at.state).size() == 1;
    if (!last || at.state.head().phase != Phase::planning) return std::string();
    static_cast<void>(seat);
    const auto plans = sealed(subject, at, view);
    Situation next = at;
    Log log;
    subject.engine.apply(subject.scenario, next, move, &log);
    for (const auto& plan : plans) {
      if (!drawn_as_shown(plan, log))
        return "other odds than shown for " + subject.scenario.moves[plan.first.move.index()].id;
    }
    return std::string();
  });
}

}  // namespace demarche::test
