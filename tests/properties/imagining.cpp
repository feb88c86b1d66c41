// Worlds that a seat imagines.
#include "demarche/imagine.h"
#include "properties/battery.h"
#include "properties/secrets.h"
#include "properties/stroll.h"

namespace demarche::test {
namespace {

// Looks at the imagined worlds of every seat that may decide.
template <class Look>
std::string look_ahead(const Subject& subject, Look look) {
  return stroll(subject, [&](std::uint64_t seed, const Situation& at, SeatId, const Move&) {
    for (const SeatId seat : awaited_seats(subject.scenario, at.state)) {
      Situation imagined;
      subject.engine.imagine(subject.scenario, at, seat, seed, imagined);
      const std::string wrong = look(seed, at, seat, imagined);
      if (!wrong.empty()) return "seat " + std::to_string(seat.index()) + " " + wrong;
    }
    return std::string();
  });
}

// What the seat knows is the same, but for what is thought to be chosen again.
bool knows_the_same(const Scenario& scenario, const State& real, const State& imagined,
                    SeatId seat) {
  State known, believed;
  conceal(scenario, real, seat, known);
  conceal(scenario, imagined, seat, believed);
  believed.head().planning_done = known.head().planning_done;
  believed.head().sitting.answered = known.head().sitting.answered;
  believed.head().sitting.turn = known.head().sitting.turn;
  return believed == known;
}

bool comes_to_an_end(const Scenario& scenario, Situation at, std::uint64_t seed) {
  for (std::size_t step = 0; !ending(at.state).exists(); ++step) {
    if (step > most_decisions(scenario)) return false;
    const SeatId seat = one_awaited(scenario, at.state, seed + step);
    apply(scenario, at, choose_random(scenario, at, seat, seed + step));
  }
  return true;
}

}  // namespace

std::string secrets_change_no_imagined_world(const Subject& subject) {
  constexpr std::size_t kTurn = 3;  // one decision in three
  std::size_t turn = 0;
  return look_ahead(subject, [&](std::uint64_t seed, const Situation& at, SeatId seat,
                                 const Situation& imagined) {
    if (turn++ % kTurn != 0) return std::string();
    for (const Variant& variant : variants_unknown_to(subject.scenario, at, seat)) {
      Situation other;
      subject.engine.imagine(subject.scenario, variant.situation, seat, seed, other);
      if (other.state != imagined.state || !(other.beliefs == imagined.beliefs)) {
        return "imagines by what it may not know: " + variant.what;
      }
    }
    return std::string();
  });
}

// The seat sees the same and may do the same, and the imagined game goes on to its end.
std::string imagined_worlds_look_like_the_real_one(const Subject& subject) {
  const Scenario& scenario = subject.scenario;
  std::size_t turn = 0;
  return look_ahead(subject,
                    [&](std::uint64_t seed, const Situation& at, SeatId seat,
                        const Situation& imagined) -> std::string {
                      if (!knows_the_same(scenario, at.state, imagined.state, seat))
                        return "sees another world than the real one";
                      if (!awaited(scenario, imagined.state).has(seat))
                        return "may not decide there";
                      const bool looked_at =
                          turn++ % 7 == 0;  // one in seven to its end: games are long
                      if (looked_at && !comes_to_an_end(scenario, imagined, seed))
                        return "imagines a game that does not end";
                      return {};
                    });
}

}  // namespace demarche::test
