// demarche review: the decisions of a saved game, what each was worth and what came of it.
#include "demarche/batch/review.h"

#include <algorithm>

#include "cli/playing.h"
#include "cli/progress.h"
#include "cli/review_page.h"
#include "cli/review_text.h"
#include "cli/revived.h"
#include "cli/seats.h"
#include "cli/verbs.h"
#include "demarche/io/review_report.h"
#include "demarche/io/save.h"

namespace demarche::cli {
namespace {

using view::ReviewedGame;

// Whose decisions: the seat that was asked for, else the persons', else everybody's.
std::vector<SeatId> seats_of(const Scenario& scenario, const Record& record, SeatId asked) {
  if (asked.exists()) return {asked};
  std::vector<SeatId> people, all;
  for (std::size_t row = 0; row < scenario.seats.size(); ++row) {
    all.emplace_back(row);
    if (record.settings.human_seats.has(SeatId(row))) people.emplace_back(row);
  }
  return people.empty() ? all : people;
}

// How much is played for a review of so many seats: a first answer comes in about the same time for
// one and for five, on fewer continuations each.
analyse::ReviewEffort effort_for(std::size_t seats, int times) {
  constexpr int kFewest = 8, kShared = 48;
  analyse::ReviewEffort effort;
  const int each = std::max(kFewest, kShared / static_cast<int>(seats));
  effort.continuations = times * std::min(effort.continuations, each);
  return effort;
}

// None when somebody stopped it.
std::optional<analyse::Review> reviewed(const Game& game, SeatId seat,
                                        const analyse::ReviewEffort& effort, int jobs) {
  std::optional<Progress> progress;
  batch::ReviewWatch watch;
  watch.goes_on = [] { return !interrupted(); };
  watch.heard = [&](std::size_t done, std::size_t all) {
    if (!progress)
      progress.emplace(game.scenario().actor_of(seat).id, static_cast<std::int64_t>(all));
    progress->reached(static_cast<std::int64_t>(done));
  };
  return batch::review_game(game.scenario(), game.record(), seat, effort, jobs, watch);
}

}  // namespace

int review(const ReviewOptions& options) {
  const Revived revived = revive(options.file);
  if (!revived.game) return revived.exit_code;
  if (!revived.sound) return 1;
  const Game& game = *revived.game;
  const Scenario& scenario = *revived.scenario;
  const SeatId asked = seat_by_id(scenario, options.seat);
  if (!options.seat.empty() && !asked.exists()) return usage(no_such_seat(scenario, options.seat));
  const std::vector<SeatId> seats = seats_of(scenario, game.record(), asked);
  const analyse::ReviewEffort effort = effort_for(seats.size(), options.effort);
  const view::Phrases phrases(scenario, options.language);
  const ReviewedGame told{&phrases, analyse::moves_made(scenario, game.record())};
  std::vector<analyse::Review> reviews;
  Terminal terminal;
  if (!options.json) begin_review(terminal, phrases);
  for (const SeatId seat : seats) {
    std::optional<analyse::Review> review = reviewed(game, seat, effort, options.jobs);
    if (!review) return usage("stopped before all was reviewed");
    if (!options.json) tell_review(terminal, told, *review);
    reviews.push_back(std::move(*review));
  }
  if (!options.html.empty()) {
    if (const auto error = io::write_file_whole(options.html, review_page(told, reviews)))
      return usage(*error);
  }
  if (!options.json) {
    end_review(terminal, phrases);
    return 0;
  }
  terminal.line(io::review_json(scenario, game.record(), reviews, effort,
                                [&](const Move& move) { return phrases.choice(move); }));
  return 0;
}

}  // namespace demarche::cli
