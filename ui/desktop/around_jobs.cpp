#include "desktop/around_jobs.h"

#include <algorithm>
#include <utility>

#include "demarche/batch/review.h"
#include "demarche/batch/share_out.h"
#include "view/lesson/around.h"

namespace demarche::desktop {

Job futures_job(FinishedGame game, std::size_t move, Move other) {
  return [game = std::move(game), move, other](JobWatch& watch) -> HandOver {
    analyse::PlayOnWatch on;
    on.goes_on = [&watch] { return watch.goes_on(); };
    on.heard = [&watch](std::size_t done, std::size_t all) { watch.reached(done, all); };
    WhyNot why_not;
    std::optional<view::Futures> found =
        view::futures_of(*game.scenario, game.record, move, other, why_not, on);
    if (!found) return {};
    auto futures = std::make_shared<const view::Futures>(std::move(*found));
    return [futures, ticket = game.ticket](view::App& app) {
      view::put_futures(app, ticket, *futures);
    };
  };
}

Job turns_job(FinishedGame game, std::vector<SeatId> seats, int continuations) {
  return [game = std::move(game), seats = std::move(seats),
          continuations](JobWatch& watch) -> HandOver {
    // One thread is left to the window.
    const int jobs = std::max(1, static_cast<int>(batch::threads_here()) - 1);
    std::vector<std::shared_ptr<const analyse::Review>> reviews;
    for (const SeatId seat : seats) {
      batch::ReviewWatch on;
      on.goes_on = [&watch] { return watch.goes_on(); };
      on.heard = [&watch, before = reviews.size(), count = seats.size()](std::size_t done,
                                                                         std::size_t all) {
        watch.reached(before * all + done, count * all);
      };
      analyse::ReviewEffort effort;
      effort.continuations = continuations;
      std::optional<analyse::Review> review =
          batch::review_game(*game.scenario, game.record, seat, effort, jobs, on);
      if (!review) return {};
      reviews.push_back(std::make_shared<const analyse::Review>(std::move(*review)));
    }
    return [reviews, ticket = game.ticket](view::App& app) {
      if (app.play && app.around.turns.ticket == ticket) app.around.turns.reviews = reviews;
    };
  };
}

}  // namespace demarche::desktop
