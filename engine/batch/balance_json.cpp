// The balance report as JSON. Numbers have six decimals, whatever the locale.
#include "demarche/batch/balance.h"
#include "json/write.h"

namespace demarche::batch {
namespace {

using io::JsonWriter;

void number(JsonWriter& out, std::string_view key, double value) {
  out.key(key);
  out.raw(decimal(value, 6));
}

void interval(JsonWriter& out, std::string_view key, const Interval& measured) {
  number(out, key, measured.value);
  number(out, "low", measured.low);
  number(out, "high", measured.high);
}

void numbers(JsonWriter& out, std::string_view key, const std::vector<double>& values) {
  out.key(key);
  out.open_list();
  for (const double value : values) out.raw(decimal(value, 6));
  out.close_list();
}

// A list of one object for each row of a sheet, its id first.
template <class Members>
void rows(JsonWriter& out, std::string_view key, const Sheet& sheet, Members members) {
  out.line();
  out.key(key);
  out.open_list();
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    out.line();
    out.open_object();
    out.member("id", sheet.rows[row]);
    members(row);
    out.close_object();
  }
  out.close_list();
}

void put_endings(JsonWriter& out, const Tally& tally) {
  const Sheet& sheet = tally.of(About::endings);
  rows(out, "endings", sheet, [&](std::size_t row) {
    interval(out, "share", share(sheet.at(row, OfEndings::games), tally.games()));
  });
}

void put_constellations(JsonWriter& out, const Scenario& scenario, const Balance& balance) {
  out.line();
  out.key("constellations");
  out.open_list();
  for (const ConstellationGames& played : balance.constellations) {
    out.line();
    out.open_object();
    out.member("id", scenario.constellations[played.constellation.index()].id);
    out.member("games", played.tally.games());
    const Sheet& sheet = played.tally.of(About::endings);
    rows(out, "endings", sheet, [&](std::size_t row) {
      number(out, "share", share(sheet.at(row, OfEndings::games), played.tally.games()).value);
    });
    out.close_object();
  }
  out.close_list();
}

void put_moves_and_options(JsonWriter& out, const Tally& tally) {
  const Sheet& moves = tally.of(About::moves);
  rows(out, "moves", moves, [&](std::size_t row) {
    out.member("legal", moves.at(row, OfMoves::chances));
    out.member("chosen", moves.at(row, OfMoves::chosen));
  });
  const Sheet& options = tally.of(About::options);
  rows(out, "options", options, [&](std::size_t row) {
    number(out, "settled", share(options.at(row, OfOptions::settled), tally.games()).value);
    number(out, "stands", share(options.at(row, OfOptions::stands), tally.games()).value);
  });
}

void put_venues_and_events(JsonWriter& out, const Scenario& scenario, const Tally& tally) {
  const Sheet& venues = tally.of(About::venues);
  const std::int64_t meetings = tally.of(About::games).at(0, OfGames::meetings);
  rows(out, "venues", venues, [&](std::size_t row) {
    out.member("meetings", venues.at(row, OfVenues::meetings));
    number(out, "share", share(venues.at(row, OfVenues::meetings), meetings).value);
  });
  const Sheet& events = tally.of(About::events);
  rows(out, "events", events, [&](std::size_t row) {
    out.member("came", events.at(row, OfEvents::came));
    number(out, "games", share(events.at(row, OfEvents::games), tally.games()).value);
    if (scenario.events[row].trigger != EventRule::Trigger::chance) return;
    number(out, "stated", scenario.events[row].chance / 1000.0);
    out.member("chances", events.at(row, OfEvents::chances));
    out.member("drawn", events.at(row, OfEvents::drawn));
  });
}

void put_seats(JsonWriter& out, const Tally& tally) {
  const Sheet& sheet = tally.of(About::seats);
  rows(out, "seats", sheet, [&](std::size_t row) {
    const auto at = [&](std::size_t column) { return sheet.at(row, column); };
    interval(out, "result", mean(tally.games(), at(OfSeats::result), at(OfSeats::result_squared)));
    number(out, "gain", mean(tally.games(), at(OfSeats::gain), at(OfSeats::gain_squared)).value);
    number(out, "goals_kept", share(at(OfSeats::goals_kept), at(OfSeats::goals)).value);
    number(out, "primary_kept", share(at(OfSeats::primary_kept), at(OfSeats::primary)).value);
    number(out, "decisions",
           mean(tally.games(), at(OfSeats::decisions), at(OfSeats::decisions_squared)).value);
    const Interval order = first_word(sheet, row);
    out.key("first_word");
    out.open_object();
    interval(out, "difference", order);
    out.member("opened", at(OfSeats::opened));
    out.member("waited", at(OfSeats::waited));
    out.close_object();
  });
}

void put_bounds(JsonWriter& out, const std::vector<Bound>& bounds) {
  out.line();
  out.key("bounds");
  out.open_list();
  for (const Bound& bound : bounds) {
    out.line();
    out.open_object();
    out.member("id", bound.id);
    interval(out, "value", {bound.value, bound.low, bound.high});
    out.member("holds", bound.holds);
    out.member("note", bound.note);
    out.close_object();
  }
  out.close_list();
}

void put_factors(JsonWriter& out, const Balance& balance) {
  out.line();
  out.key("sensitivity");
  out.open_object();
  out.member("games", balance.factor_games);
  out.key("factors");
  out.open_list();
  for (const Factor& factor : balance.factors) {
    out.line();
    out.open_object();
    out.member("id", factor.id);
    out.member("smaller", factor.smaller);
    out.member("larger", factor.larger);
    numbers(out, "down", factor.down);
    numbers(out, "up", factor.up);
    out.close_object();
  }
  out.close_list();
  out.close_object();
}

}  // namespace

std::string balance_json(const Scenario& scenario, const Balance& balance) {
  JsonWriter out;
  out.open_object();
  out.member("games", balance.drawn.games());
  put_endings(out, balance.drawn);
  put_constellations(out, scenario, balance);
  put_moves_and_options(out, balance.drawn);
  put_venues_and_events(out, scenario, balance.drawn);
  put_seats(out, balance.drawn);
  put_bounds(out, bounds_of(scenario, balance));
  put_factors(out, balance);
  if (balance.ladder) {
    out.line();
    out.key("ladder");
    out.raw(ladder_json(scenario, *balance.ladder));
  }
  out.close_object();
  return out.take() + "\n";
}

}  // namespace demarche::batch
