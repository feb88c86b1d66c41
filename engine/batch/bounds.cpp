// The table of bounds that a tuned scenario has to keep.
#include <algorithm>
#include <cmath>

#include "deep_bounds.h"
#include "demarche/batch/balance.h"

namespace demarche::batch {
namespace {

constexpr double kEndingLeast = 0.015, kEndingMost = 0.35;
constexpr double kCommonestMost = 0.70;
constexpr double kExceptionsMost = 3;
constexpr double kGoalsLeast = 0.15, kGoalsMost = 0.60;
constexpr double kOptionLeast = 0.005;
constexpr double kVenueLeast = 0.10, kVenueMost = 0.60;
constexpr double kStandardErrors = 3;
constexpr double kRoundMost = 0.30, kFirstRoundMost = 0.20, kLastRoundsLeast = 0.30;
constexpr double kLeadersLeast = 0.20, kLeadersMost = 0.50;
constexpr double kDecisionsLeast = 25, kDecisionsMost = 45;
constexpr double kMinutesLeast = 15, kMinutesMost = 35;
constexpr double kSecondsOfDecision = 35;  // what a person takes, from games played by hand

double ratio(std::int64_t count, std::int64_t n) {
  return n > 0 ? static_cast<double>(count) / static_cast<double>(n) : 0;
}

bool is_share(const Bound& bound) { return bound.high <= 1; }
bool is_whole(double number) { return number == std::floor(number); }

std::string per_mille(double share) { return decimal(share * 1000, 0) + " per mille"; }

class Table {
 public:
  Table(const Scenario& scenario, const Balance& balance)
      : scenario_(scenario), balance_(balance), drawn_(balance.drawn) {}

  std::vector<Bound> made() {
    endings();
    constellations();
    goals();
    moves();
    options();
    venues();
    events();
    pacing();
    leaders();
    length();
    return std::move(bounds_);
  }

 private:
  void add(std::string id, double value, double low, double high, std::string note) {
    bounds_.push_back(
        {std::move(id), value, low, high, value >= low && value <= high, std::move(note)});
  }

  void endings();
  void constellations();
  [[nodiscard]] const Expectation* exception_of(ConstellationId row, EndingId commonest) const;
  void goals();
  void moves();
  void options();
  [[nodiscard]] const Expectation* for_the_record(std::size_t issue, std::size_t option) const;
  void venues();
  void events();
  void pacing();
  void leaders();
  void length();

  const Scenario& scenario_;
  const Balance& balance_;
  const Tally& drawn_;
  std::vector<Bound> bounds_;
};

void Table::endings() {
  const Sheet& sheet = drawn_.of(About::endings);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    add("ending/" + sheet.rows[row], ratio(sheet.at(row, OfEndings::games), drawn_.games()),
        kEndingLeast, kEndingMost, "share of games");
  }
}

// What the author says of a constellation in which one ending may come oftener than the bound.
const Expectation* Table::exception_of(ConstellationId row, EndingId commonest) const {
  for (const Expectation& expectation : scenario_.expectations) {
    if (expectation.kind == Expectation::Kind::ending && expectation.constellation == row &&
        expectation.ending == commonest && expectation.high > kCommonestMost * 1000 &&
        !expectation.reason.empty())
      return &expectation;
  }
  return nullptr;
}

void Table::constellations() {
  double exceptions = 0;
  for (const ConstellationGames& played : balance_.constellations) {
    const Sheet& sheet = played.tally.of(About::endings);
    const auto most = std::max_element(sheet.numbers.begin(), sheet.numbers.end());
    const double value = ratio(*most, played.tally.games());
    const std::string& id = scenario_.constellations[played.constellation.index()].id;
    const EndingId commonest(static_cast<std::size_t>(most - sheet.numbers.begin()));
    std::string note = "share of its commonest ending, " + sheet.rows[commonest.index()];
    const Expectation* exception = exception_of(played.constellation, commonest);
    const bool excused = value > kCommonestMost && exception != nullptr;
    if (value > kCommonestMost) ++exceptions;
    if (excused) note += "; an exception: " + exception->reason;
    add("constellation/" + id, value, 0, kCommonestMost, note);
    if (excused) bounds_.back().holds = true;
  }
  if (balance_.constellations.empty()) return;
  add("constellation_exceptions", exceptions, 0, kExceptionsMost,
      "constellations above the bound; each must have its reason in `expect`");
}

void Table::goals() {
  const Sheet& sheet = drawn_.of(About::seats);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const std::int64_t asked = sheet.at(row, OfSeats::primary);
    if (asked == 0) continue;
    add("goals/" + sheet.rows[row], ratio(sheet.at(row, OfSeats::primary_kept), asked), kGoalsLeast,
        kGoalsMost, "share of primary goals kept, in character");
  }
}

void Table::moves() {
  const Sheet& sheet = drawn_.of(About::moves);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const std::int64_t chances = sheet.at(row, OfMoves::chances);
    const double value = ratio(sheet.at(row, OfMoves::chosen), chances);
    const char* note = chances == 0         ? "never legal"
                       : value < kMoveLeast ? "hardly ever worth it, in character"
                       : value > kMoveMost  ? "nearly always taken, in character"
                                            : "share of its chances, in character";
    add("move/" + sheet.rows[row], value, kMoveLeast, kMoveMost, note);
  }
}

// An option that the author says is hardly ever settled, and why it is there all the same.
const Expectation* Table::for_the_record(std::size_t issue, std::size_t option) const {
  for (const Expectation& expectation : scenario_.expectations) {
    if (expectation.kind == Expectation::Kind::option && expectation.low == 0 &&
        expectation.issue == IssueId(issue) && expectation.option == OptionId(option) &&
        !expectation.reason.empty())
      return &expectation;
  }
  return nullptr;
}

void Table::options() {
  const Sheet& sheet = drawn_.of(About::options);
  std::size_t row = 0;
  for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) {
    for (std::size_t option = 0; option < scenario_.issues[issue].options.size(); ++option, ++row) {
      const bool status_quo = scenario_.issues[issue].status_quo == OptionId(option);
      const std::size_t column =
          status_quo ? std::size_t{OfOptions::stands} : std::size_t{OfOptions::settled};
      const double value = ratio(sheet.at(row, column), drawn_.games());
      const Expectation* record = for_the_record(issue, option);
      std::string note = status_quo ? "share of games at whose end it stands (it does at the start)"
                                    : "share of games in which it is settled";
      if (value < kOptionLeast && record != nullptr)
        note += "; there for the record: " + record->reason;
      add("option/" + sheet.rows[row], value, kOptionLeast, 1, note);
      if (record != nullptr) bounds_.back().holds = true;
    }
  }
}

void Table::venues() {
  const Sheet& sheet = drawn_.of(About::venues);
  const std::int64_t meetings = drawn_.of(About::games).at(0, OfGames::meetings);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    add("venue/" + sheet.rows[row], ratio(sheet.at(row, OfVenues::meetings), meetings), kVenueLeast,
        kVenueMost, "share of meetings at a venue");
  }
}

void Table::events() {
  const Sheet& sheet = drawn_.of(About::events);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const EventRule& event = scenario_.events[row];
    if (event.trigger != EventRule::Trigger::chance) continue;
    const std::int64_t chances = sheet.at(row, OfEvents::chances);
    const double stated = event.chance / 1000.0;
    const double margin = kStandardErrors * standard_error(stated, chances);
    const bool free = !event.when.exists();
    add("event/" + event.id, ratio(sheet.at(row, OfEvents::drawn), chances), stated - margin,
        stated + margin,
        "stated " + per_mille(stated) + " a round" +
            (free ? "" : "; its number is judged, it has a condition, too"));
    // Without a condition every draw brings it: anything else is a fault of the engine.
    if (!free || sheet.at(row, OfEvents::drawn) == sheet.at(row, OfEvents::came)) continue;
    bounds_.back().holds = false;
    bounds_.back().note += "; it did not come whenever it was drawn";
  }
}

void Table::pacing() {
  const Sheet& sheet = drawn_.of(About::rounds);
  const std::int64_t all = drawn_.of(About::games).at(0, OfGames::settlements);
  const std::size_t rounds = sheet.rows.size();
  if (rounds < 3) return;  // the first and the last two would be the same rounds
  for (std::size_t row = 0; row < rounds; ++row) {
    add("pacing/round_" + sheet.rows[row], ratio(sheet.at(row, OfRounds::settlements), all), 0,
        row == 0 ? kFirstRoundMost : kRoundMost, "share of all settlements");
  }
  const std::int64_t last =
      sheet.at(rounds - 1, OfRounds::settlements) + sheet.at(rounds - 2, OfRounds::settlements);
  add("pacing/last_two_rounds", ratio(last, all), kLastRoundsLeast, 1, "share of all settlements");
}

void Table::leaders() {
  const bool any = std::any_of(scenario_.formats.begin(), scenario_.formats.end(),
                               [](const Format& format) { return format.needs_venue; });
  if (!any) return;
  add("leaders", ratio(drawn_.of(About::games).at(0, OfGames::at_a_venue), drawn_.games()),
      kLeadersLeast, kLeadersMost, "share of games in which a format that needs a venue meets");
}

void Table::length() {
  const Sheet& sheet = drawn_.of(About::seats);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const double decisions = ratio(sheet.at(row, OfSeats::decisions), drawn_.games());
    add("decisions/" + sheet.rows[row], decisions, kDecisionsLeast, kDecisionsMost,
        "decisions a game");
    add("minutes/" + sheet.rows[row], decisions * kSecondsOfDecision / 60, kMinutesLeast,
        kMinutesMost, "minutes a game, at 35 seconds a decision");
  }
}

}  // namespace

std::string value_in_words(const Bound& bound) {
  if (is_share(bound)) return decimal(bound.value * 100, 1) + " %";
  return decimal(bound.value, is_whole(bound.low) ? 1 : 2);
}

std::string wanted_in_words(const Bound& bound) {
  if (is_share(bound))
    return decimal(bound.low * 100, 1) + " to " + decimal(bound.high * 100, 1) + " %";
  const std::string low = decimal(bound.low, is_whole(bound.low) ? 0 : 2);
  return bound.high >= kOpenEnd ? "at least " + low : low + " to " + decimal(bound.high, 0);
}

std::vector<Bound> bounds_of(const Scenario& scenario, const Balance& balance) {
  std::vector<Bound> bounds = Table(scenario, balance).made();
  if (balance.ladder) {
    const std::vector<Bound> deep = deep_bounds(scenario, *balance.ladder);
    bounds.insert(bounds.end(), deep.begin(), deep.end());
  }
  return bounds;
}

}  // namespace demarche::batch
