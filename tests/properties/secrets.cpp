#include "properties/secrets.h"

#include "properties/stroll.h"

namespace demarche::test {
namespace {

template <class Row>
Row* rows(State& state, std::uint32_t offset) {
  return reinterpret_cast<Row*>(state.bytes().data() + offset);
}

void change_profiles(const Scenario& scenario, Situation& at, SeatId seat) {
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    if (s == seat.index()) continue;
    std::uint8_t& profile = at.state.head().profile[s];
    profile = static_cast<std::uint8_t>((profile + 1U) % scenario.seats[s].profiles.size());
  }
}

// Cells of a meter that the seat does not see move by one within its bounds, or towards the other
// end.
void change_hidden_meters(const Scenario& scenario, Situation& at, SeatId seat) {
  auto* cells = rows<std::int32_t>(at.state, scenario.layout.meter_cells);
  for (const Meter& meter : scenario.meters) {
    if (meter.everyone_sees || meter.seen_by.has(seat)) continue;
    for (std::size_t c = 0; c < meter.start.size(); ++c) {
      const std::size_t of = meter.scope == Meter::Scope::pair ? c / scenario.seats.size() : c;
      if (meter.scope != Meter::Scope::world && of == seat.index()) continue;
      std::int32_t& cell = cells[meter.first_cell + c];
      cell = cell > meter.low ? meter.low : meter.high;
    }
  }
}

void change_sealed_choices(const Scenario& scenario, Situation& at, SeatId seat) {
  auto* plans = rows<PlannedMove>(at.state, scenario.layout.plans);
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    if (s == seat.index()) continue;
    for (std::size_t slot = 0; slot < scenario.layout.plan_slots; ++slot) {
      plans[s * scenario.layout.plan_slots + slot] = PlannedMove{};
    }
  }
}

void change_effects_to_come(const Scenario& scenario, Situation& at) {
  auto* pending = rows<Pending>(at.state, scenario.layout.pending);
  for (std::size_t slot = 0; slot < scenario.layout.pending_slots; ++slot) {
    if (pending[slot].effect != 0xFFFF && pending[slot].cell == 0xFFFF) pending[slot].due += 1;
  }
}

void change_beliefs_of_others(const Scenario& scenario, Situation& at, SeatId seat) {
  for (std::size_t believer = 0; believer < scenario.seats.size(); ++believer) {
    for (std::size_t other = 0; other < scenario.seats.size(); ++other) {
      if (believer == seat.index()) continue;
      const auto shares = at.beliefs.of(SeatId(believer), SeatId(other));
      if (shares.size() < 2 || shares[0] < 20'000) continue;
      shares[0] -= 5'000;
      shares[1] += 5'000;
    }
  }
}

void change_ballots(Situation& at, SeatId seat) {
  StateHead& head = at.state.head();
  if (head.phase != Phase::voting) return;
  const std::uint32_t others = head.sitting.answered & ~(1U << seat.index());
  head.sitting.accepted ^= others & ~head.sitting.abstained;
}

// What is said in a room in which the seat is neither present nor asked by telephone.
void change_talk(const Scenario& scenario, Situation& at, SeatId seat) {
  SittingState& sitting = at.state.head().sitting;
  if (sitting.format == 0xFF || scenario.formats[sitting.format].open_to_all) return;
  if (((sitting.parties | sitting.asked) >> seat.index() & 1U) != 0) return;
  for (std::size_t i = 0; i < sitting.package_count; ++i) {
    sitting.package_option[i] = sitting.package_option[i] == 0 ? 1 : 0;
  }
  sitting.last_count = 0;
  sitting.accepted = 0;
}

}  // namespace

std::vector<Variant> variants_unknown_to(const Scenario& scenario, const Situation& situation,
                                         SeatId seat) {
  std::vector<Variant> variants;
  const auto add = [&](const char* what, auto change) {
    variants.push_back({what, situation});
    change(variants.back().situation);
    const Situation& made = variants.back().situation;
    // A variant that is no different would try nothing.
    if (made.state == situation.state && made.beliefs == situation.beliefs) variants.pop_back();
  };
  add("profiles of others", [&](Situation& at) { change_profiles(scenario, at, seat); });
  add("the world's seed", [](Situation& at) { at.state.head().world_seed ^= 0x5DEECE66DU; });
  add("hidden meters", [&](Situation& at) { change_hidden_meters(scenario, at, seat); });
  add("sealed choices", [&](Situation& at) { change_sealed_choices(scenario, at, seat); });
  add("effects to come", [&](Situation& at) { change_effects_to_come(scenario, at); });
  add("beliefs of others", [&](Situation& at) { change_beliefs_of_others(scenario, at, seat); });
  add("ballots", [&](Situation& at) { change_ballots(at, seat); });
  add("talk elsewhere", [&](Situation& at) { change_talk(scenario, at, seat); });
  return variants;
}

std::string secrets_change_no_view(const Subject& subject) {
  View view;
  const std::size_t seats = subject.scenario.seats.size();
  std::size_t turn = 0;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId, const Move&) {
    // Two seats at each point, in turn: with fifteen seats all at each would be minutes.
    for (int looks = 0; looks < 2; ++looks, ++turn) {
      const SeatId seat(turn % seats);
      subject.engine.observe(subject.scenario, at.state, at.beliefs, seat, view);
      const std::vector<std::byte> seen = view_bytes(view);
      for (const Variant& variant : variants_unknown_to(subject.scenario, at, seat)) {
        const Situation& other = variant.situation;
        subject.engine.observe(subject.scenario, other.state, other.beliefs, seat, view);
        if (view_bytes(view) != seen) {
          return "the view of seat " + std::to_string(seat.index()) + " shows " + variant.what;
        }
      }
    }
    return std::string();
  });
}

namespace {

// What of the choices of one level depends on a secret, in words, or nothing.
std::string read_by(const Subject& subject, const Situation& at, SeatId seat, Level level,
                    std::uint64_t seed) {
  const Move move = subject.engine.choose(subject.scenario, at, seat, level, seed);
  for (const Variant& variant : variants_unknown_to(subject.scenario, at, seat)) {
    if (subject.engine.choose(subject.scenario, variant.situation, seat, level, seed) != move)
      return variant.what;
  }
  return {};
}

// Decisions that are looked at, one in so many; a planner plays games on for each choice. All of
// them would take minutes under sanitizers.
constexpr std::size_t kTurn = 3, kPlannersTurn = 42 * kTurn;

}  // namespace

std::string secrets_change_no_choice(const Subject& subject) {
  std::size_t decisions = 0;
  return stroll(subject, [&](std::uint64_t seed, const Situation& at, SeatId, const Move&) {
    for (const SeatId seat : awaited_seats(subject.scenario, at.state)) {
      const bool planned = decisions % kPlannersTurn == 0;
      if (decisions++ % kTurn != 0) continue;
      for (const Level level : {Level::newcomer, Level::in_character, Level::planner}) {
        if (level == Level::planner && !planned) continue;
        const std::string what = read_by(subject, at, seat, level, seed);
        if (!what.empty())
          return "the choice of seat " + std::to_string(seat.index()) + " depends on " + what;
      }
    }
    return std::string();
  });
}

}  // namespace demarche::test
