// What never happened in many games.
#include "demarche/batch/absences.h"

#include <algorithm>

namespace demarche::batch {
namespace {

class Absences {
 public:
  Absences(const Scenario& scenario, const Tally& tally)
      : scenario_(scenario),
        tally_(tally),
        games_(std::to_string(tally.games()) + (tally.games() == 1 ? " game" : " games")) {}

  std::vector<io::Absence> made() {
    endings();
    events();
    moves();
    options();
    return std::move(found_);
  }

 private:
  // Whether the author says that it may be rare.
  template <class Same>
  [[nodiscard]] bool expected_rare(Expectation::Kind kind, Same same) const {
    return std::any_of(
        scenario_.expectations.begin(), scenario_.expectations.end(), [&](const Expectation& one) {
          return one.kind == kind && one.low <= 0 && !one.reason.empty() && same(one);
        });
  }
  void endings();
  void events();
  void moves();
  void options();

  const Scenario& scenario_;
  const Tally& tally_;
  const std::string games_;
  std::vector<io::Absence> found_;
};

std::string quoted(const std::string& id) { return "\"" + id + "\""; }

void Absences::endings() {
  const Sheet& sheet = tally_.of(About::endings);
  for (std::size_t row = 0; row < scenario_.endings.size(); ++row) {
    const std::string& id = scenario_.endings[row].id;
    if (sheet.at(row, OfEndings::games) > 0) continue;
    if (expected_rare(Expectation::Kind::ending,
                      [&](const Expectation& one) { return one.ending == EndingId(row); }))
      continue;
    found_.push_back({"/endings/" + id, "the ending " + quoted(id) + " came in none of " + games_});
  }
}

void Absences::events() {
  const Sheet& sheet = tally_.of(About::events);
  for (std::size_t row = 0; row < scenario_.events.size(); ++row) {
    const EventRule& event = scenario_.events[row];
    if (sheet.at(row, OfEvents::came) > 0 || event.trigger == EventRule::Trigger::inject) continue;
    if (expected_rare(Expectation::Kind::event,
                      [&](const Expectation& one) { return one.event == EventId(row); }))
      continue;
    found_.push_back(
        {"/events/" + event.id, "the event " + quoted(event.id) + " came in none of " + games_});
  }
}

void Absences::moves() {
  const Sheet& sheet = tally_.of(About::moves);
  for (std::size_t row = 0; row < scenario_.moves.size(); ++row) {
    if (sheet.at(row, OfMoves::chosen) > 0) continue;
    const std::string& id = scenario_.moves[row].id;
    const std::int64_t chances = sheet.at(row, OfMoves::chances);
    const std::string what = "the move " + quoted(id);
    found_.push_back({"/moves/" + id, chances == 0 ? what + " was possible in none of " + games_
                                                   : what + " was played in none of " + games_ +
                                                         ", though it was possible " +
                                                         std::to_string(chances) +
                                                         (chances == 1 ? " time" : " times")});
  }
}

void Absences::options() {
  const Sheet& sheet = tally_.of(About::options);
  std::size_t row = 0;
  for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) {
    const Issue& about = scenario_.issues[issue];
    for (std::size_t option = 0; option < about.options.size(); ++option, ++row) {
      if (OptionId(option) == about.status_quo || sheet.at(row, OfOptions::settled) > 0) continue;
      if (expected_rare(Expectation::Kind::option, [&](const Expectation& one) {
            return one.issue == IssueId(issue) && one.option == OptionId(option);
          }))
        continue;
      const std::string& id = about.options[option].id;
      found_.push_back({"/issues/" + about.id + "/options/" + id,
                        "the option " + quoted(id) + " of the issue " + quoted(about.id) +
                            " was settled in none of " + games_});
    }
  }
}

}  // namespace

std::vector<io::Absence> absences_in(const Scenario& scenario, const Tally& tally) {
  return Absences(scenario, tally).made();
}

}  // namespace demarche::batch
