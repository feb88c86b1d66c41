#include "game_count.h"

#include "demarche/chance.h"

namespace demarche::batch {
namespace {

void count(Sheet& sheet, std::size_t row, std::size_t column, std::int64_t amount = 1) {
  sheet.at(row, column) += amount;
}

}  // namespace

GameCount::GameCount(const Scenario& scenario, SeatId only) : scenario_(scenario), only_(only) {
  std::size_t options = 0;
  for (const Issue& issue : scenario.issues) {
    first_option_.push_back(options);
    options += issue.options.size();
  }
  settled_.resize(options);
}

void GameCount::begin(Tally& tally) {
  tally_ = &tally;
  const std::size_t seats = scenario_.seats.size();
  settled_.assign(settled_.size(), false);
  event_round_.assign(scenario_.events.size(), 0);
  held_.assign(scenario_.formats.size(), false);
  chance_round_.assign(scenario_.moves.size() * seats, 0);
  chosen_round_.assign(scenario_.moves.size() * seats, 0);
  planned_round_.assign(seats, 0);
  word_.assign(seats, Word::none);
  decisions_.assign(seats, 0);
  sitting_is_new_ = false;
  met_at_a_venue_ = false;
}

void GameCount::hear(const Log& log) {
  for (const Happening& told : log) hear_one(told);
}

void GameCount::hear_one(const Happening& told) {
  switch (told.kind) {
    case Happening::Kind::event:
      count(tally_->of(About::events), told.what, OfEvents::came);
      count(tally_->of(About::games), 0, OfGames::events);
      if (event_round_[told.what] == 0) event_round_[told.what] = told.round;
      break;
    case Happening::Kind::move_succeeded:
      if (!counts_moves_of(SeatId(std::size_t{told.seat}))) break;
      count(tally_->of(About::moves), told.what, OfMoves::succeeded);
      break;
    case Happening::Kind::sitting_began:
      hear_sitting(told);
      break;
    case Happening::Kind::settled:
      hear_settled(told);
      break;
    default:
      break;
  }
}

void GameCount::hear_sitting(const Happening& told) {
  count(tally_->of(About::formats), told.what, OfFormats::meetings);
  held_[told.what] = true;
  sitting_is_new_ = true;
  if (told.venue >= scenario_.venues.size()) return;
  count(tally_->of(About::venues), told.venue, OfVenues::meetings);
  count(tally_->of(About::games), 0, OfGames::meetings);
  if (scenario_.formats[told.what].needs_venue) met_at_a_venue_ = true;
}

void GameCount::hear_settled(const Happening& told) {
  count(tally_->of(About::games), 0, OfGames::settlements);
  count(tally_->of(About::rounds), told.round - 1U, OfRounds::settlements);
  for (const Package::Entry& entry : told.package)
    settled_[first_option_[entry.issue] + entry.option] = true;
}

void GameCount::before(const State& state, SeatId seat) {
  ++decisions_[seat.index()];
  if (state.head().phase == Phase::planning && counts_moves_of(seat)) note_chances(state, seat);
  if (state.head().phase == Phase::proposing && sitting_is_new_) note_first_word(state, seat);
}

bool GameCount::may_play(const State& state, SeatId seat, std::size_t move) const {
  Move tried;
  tried.kind = Move::Kind::play;
  tried.seat = static_cast<std::uint8_t>(seat.value);
  tried.what = static_cast<std::uint16_t>(move);
  tried.target = Move::kNobody;
  const MoveRule& rule = scenario_.moves[move];
  if (!rule.targeted) return why_not(scenario_, state, tried).legal();
  for (std::size_t target = 0; target < scenario_.seats.size(); ++target) {
    tried.target = static_cast<std::uint8_t>(target);
    if (rule.targets.has(SeatId(target)) && why_not(scenario_, state, tried).legal()) return true;
  }
  return false;
}

// In sealed planning nothing becomes legal after the first choice of a round; in open planning what
// others do may open a move later.
void GameCount::note_chances(const State& state, SeatId seat) {
  const std::uint8_t round = state.head().round;
  if (planned_round_[seat.index()] == round && !scenario_.open_planning) return;
  planned_round_[seat.index()] = round;
  for (std::size_t move = 0; move < scenario_.moves.size(); ++move) {
    std::uint8_t& counted = chance_round_[move * scenario_.seats.size() + seat.index()];
    if (counted == round || !scenario_.moves[move].by.has(seat)) continue;
    if (!may_play(state, seat, move)) continue;
    counted = round;
    count(tally_->of(About::moves), move, OfMoves::chances);
  }
}

void GameCount::note_first_word(const State& state, SeatId seat) {
  sitting_is_new_ = false;
  const SittingState& sitting = state.head().sitting;
  if (scenario_.formats[sitting.format].mediator.exists()) return;
  for (std::size_t party = 0; party < scenario_.seats.size(); ++party) {
    if (!SeatSet{sitting.parties}.has(SeatId(party)) || word_[party] != Word::none) continue;
    word_[party] = party == seat.index() ? Word::opened : Word::waited;
  }
}

void GameCount::decided(const State& state, const Move& move) {
  if (move.kind != Move::Kind::play || !counts_moves_of(SeatId(move.seat))) return;
  std::uint8_t& counted = chosen_round_[move.what * scenario_.seats.size() + move.seat];
  if (counted == state.head().round) return;
  counted = state.head().round;
  count(tally_->of(About::moves), move.what, OfMoves::chosen);
}

// The draws of an event by chance are known without playing: docs/rules.md, section 1.
void GameCount::finish_events(std::int32_t rounds, std::uint64_t world_seed) {
  Sheet& sheet = tally_->of(About::events);
  for (std::size_t row = 0; row < scenario_.events.size(); ++row) {
    if (event_round_[row] != 0) count(sheet, row, OfEvents::games);
    const EventRule& event = scenario_.events[row];
    if (event.trigger != EventRule::Trigger::chance) continue;
    const std::int32_t last = event_round_[row] != 0 && !event.again ? event_round_[row] : rounds;
    for (std::int32_t round = 1; round <= last; ++round) {
      DrawKey key;
      key.kind = Draw::event;
      key.round = static_cast<std::uint32_t>(round);
      key.what = event.key;
      count(sheet, row, OfEvents::chances);
      if (static_cast<std::int32_t>(draw(world_seed, key, 1000)) < event.chance)
        count(sheet, row, OfEvents::drawn);
    }
  }
}

void GameCount::finish_options(const State& state) {
  Sheet& sheet = tally_->of(About::options);
  for (std::size_t row = 0; row < settled_.size(); ++row) {
    if (settled_[row]) count(sheet, row, OfOptions::settled);
  }
  const auto table = standing_table(scenario_, state);
  for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue)
    count(sheet, first_option_[issue] + table[issue], OfOptions::stands);
}

void GameCount::finish_seat(const SeatResult& made) {
  Sheet& sheet = tally_->of(About::seats);
  const std::size_t seat = made.seat.index();
  const std::int64_t points = made.result, gain = made.result - made.at_start;
  count(sheet, seat, OfSeats::result, points);
  count(sheet, seat, OfSeats::result_squared, points * points);
  count(sheet, seat, OfSeats::gain, gain);
  count(sheet, seat, OfSeats::gain_squared, gain * gain);
  count(sheet, seat, OfSeats::decisions, decisions_[seat]);
  count(sheet, seat, OfSeats::decisions_squared, decisions_[seat] * decisions_[seat]);
  for (const SeatResult::Kept& goal : made.mandate) {
    count(sheet, seat, OfSeats::goals);
    if (goal.kept) count(sheet, seat, OfSeats::goals_kept);
    if (goal.primary) count(sheet, seat, OfSeats::primary);
    if (goal.primary && goal.kept) count(sheet, seat, OfSeats::primary_kept);
  }
  if (word_[seat] == Word::none) return;
  const std::size_t column =
      word_[seat] == Word::opened ? std::size_t{OfSeats::opened} : std::size_t{OfSeats::waited};
  count(sheet, seat, column);
  count(sheet, seat, column + 1, points);
  count(sheet, seat, column + 2, points * points);
}

void GameCount::finish(const State& state, std::uint64_t world_seed) {
  count(tally_->of(About::games), 0, OfGames::games);
  if (met_at_a_venue_) count(tally_->of(About::games), 0, OfGames::at_a_venue);
  count(tally_->of(About::endings), ending(state).index(), OfEndings::games);
  for (std::size_t format = 0; format < held_.size(); ++format) {
    if (held_[format]) count(tally_->of(About::formats), format, OfFormats::games);
  }
  finish_events(state.head().round, world_seed);
  finish_options(state);
  for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat)
    finish_seat(result(scenario_, state, SeatId(seat)));
}

}  // namespace demarche::batch
