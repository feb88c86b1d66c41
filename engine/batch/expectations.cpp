// What an author expects, beside what came.
#include "demarche/batch/balance.h"
#include "json/write.h"

namespace demarche::batch {
namespace {

using Kind = Expectation::Kind;

std::size_t option_row(const Scenario& scenario, IssueId issue, OptionId option) {
  std::size_t row = option.index();
  for (std::size_t i = 0; i < issue.index(); ++i) row += scenario.issues[i].options.size();
  return row;
}

std::int64_t count_of(const Scenario& scenario, const Expectation& expectation,
                      const Tally& tally) {
  switch (expectation.kind) {
    case Kind::ending:
      return tally.of(About::endings).at(expectation.ending.index(), OfEndings::games);
    case Kind::option:
      return tally.of(About::options)
          .at(option_row(scenario, expectation.issue, expectation.option), OfOptions::settled);
    case Kind::event:
      return tally.of(About::events).at(expectation.event.index(), OfEvents::games);
    case Kind::events:
      return tally.of(About::games).at(0, OfGames::events);
    case Kind::result:
      return tally.of(About::seats).at(expectation.seat.index(), OfSeats::result);
  }
  return 0;
}

bool is_share(Kind kind) { return kind != Kind::events && kind != Kind::result; }

std::string what(const Scenario& scenario, const Expectation& expectation) {
  switch (expectation.kind) {
    case Kind::ending:
      return "ending " + scenario.endings[expectation.ending.index()].id;
    case Kind::option: {
      const Issue& issue = scenario.issues[expectation.issue.index()];
      return "option " + issue.id + "/" + issue.options[expectation.option.index()].id + " settled";
    }
    case Kind::event:
      return "event " + scenario.events[expectation.event.index()].id;
    case Kind::events:
      return "events a game";
    case Kind::result:
      return "result of seat " + scenario.actor_of(expectation.seat).id;
  }
  return "";
}

std::string subject(const Scenario& scenario, const Expectation& expectation) {
  if (!expectation.constellation.exists()) return what(scenario, expectation);
  return what(scenario, expectation) + " in constellation " +
         scenario.constellations[expectation.constellation.index()].id;
}

}  // namespace

Met meets(const Scenario& scenario, const Expectation& expectation, const Tally& tally) {
  if (tally.games() == 0) return {};
  const double scale = is_share(expectation.kind) ? 1000 : 1;
  const double value = scale * static_cast<double>(count_of(scenario, expectation, tally)) /
                       static_cast<double>(tally.games());
  return {value, value >= expectation.low && value <= expectation.high};
}

std::string in_words(const Scenario& scenario, const Expectation& expectation, const Met& met) {
  std::string words = subject(scenario, expectation) + ": " + decimal(met.value, 1);
  if (is_share(expectation.kind)) words += " per mille of games";
  return words + ", " + std::to_string(expectation.low) + " to " +
         std::to_string(expectation.high) + " expected";
}

std::string expectation_json(const Scenario& scenario, const Expectation& expectation,
                             const Met& met) {
  io::JsonWriter out;
  out.open_object();
  out.member("expectation", subject(scenario, expectation));
  out.member("place", expectation.place);
  out.key("value");
  out.raw(decimal(met.value, 6));
  out.member("low", std::int64_t{expectation.low});
  out.member("high", std::int64_t{expectation.high});
  out.member("holds", met.holds);
  out.close_object();
  return out.take();
}

}  // namespace demarche::batch
