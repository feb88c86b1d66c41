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

}  // namespace

std::string secrets_change_no_imagined_world(const Subject& subject) {
  return look_ahead(subject, [&](std::uint64_t seed, const Situation& at, SeatId seat,
                                 const Situation& imagined) {
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
                    [&](std::uint64_t seed, const Situation& at, SeatId seat, Situation imagined) {
                      State known, believed;
                      conceal(scenario, at.state, seat, known);
                      conceal(scenario, imagined.state, seat, believed);
                      believed.head().planning_done =
                          known.head().planning_done;  // whoever is thought to choose again
                      believed.head().sitting.answered = known.head().sitting.answered;
                      believed.head().sitting.turn = known.head().sitting.turn;
                      if (believed != known)
                        return std::string("sees another world than the real one");
                      if (!awaited(scenario, imagined.state).has(seat))
                        return std::string("may not decide there");
                      if (turn++ % 7 != 0)
                        return std::string();  // one in seven to its end: games are long
                      for (std::size_t step = 0; !ending(imagined.state).exists(); ++step) {
                        if (step > most_decisions(scenario))
                          return std::string("imagines a game that does not end");
                        const SeatId next = one_awaited(scenario, imagined.state, seed + step);
                        const Move move = choose_random(scenario, imagined, next, seed + step);
                        apply(scenario, imagined, move);
                      }
                      return std::string();
                    });
}

}  // namespace demarche::test
