// From a question to the tree that answers it.
#include "view/review/after.h"
#include "view/why/figures.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

void explain_row(const Asked& asked, const std::vector<LevelView>& levels, Causes& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= levels.size()) return;
  explain_level(asked, levels[row].meter, levels[row].of, levels[row].in, out);
}

SeatId seat_or_none(int row) {
  return row > 0 ? SeatId(static_cast<std::size_t>(row - 1)) : SeatId{};
}

// The inverse of level_subject.
void explain_any_level(const Asked& asked, Causes& out) {
  const auto meter = static_cast<std::size_t>(asked.subject / (64 * 64));
  if (meter >= asked.play.scenario->meters.size()) return;
  explain_level(asked, MeterId(meter), seat_or_none(asked.subject / 64 % 64),
                seat_or_none(asked.subject % 64), out);
}

bool about_a_package(WhyAbout about) {
  return about == WhyAbout::judgement || about == WhyAbout::home || about == WhyAbout::acceptance;
}

void explain_afterwards(const Asked& asked, WhyAbout about, Causes& out) {
  switch (about) {
    case WhyAbout::result:
      return explain_result(asked, out);
    case WhyAbout::mandate:
      return explain_mandate(asked, out);
    case WhyAbout::hold:
      return explain_hold(asked, out);
    case WhyAbout::worth_there:
      return explain_worth_there(asked, out);
    case WhyAbout::review_odds:
      return explain_review_odds(asked, out);
    case WhyAbout::review_part:
      return explain_review_part(asked, out);
    case WhyAbout::review_mean:
      return explain_review_mean(asked, out);
    case WhyAbout::agreement:
      return explain_agreement(asked, out);
    case WhyAbout::games_share:
      return explain_games_share(asked, out);
    case WhyAbout::games_rank:
      return explain_games_rank(asked, out);
    case WhyAbout::branch_share:
      return explain_branch_share(asked, out);
    case WhyAbout::branch_mean:
      return explain_branch_mean(asked, out);
    case WhyAbout::hands:
      return explain_hands(asked, out);
    case WhyAbout::pledged_there:
      return explain_pledged_there(asked, out);
    case WhyAbout::class_round:
      return explain_class_round(asked, out);
    case WhyAbout::forecasts:
      return explain_forecasts(asked, out);
    default:
      return;
  }
}

void explain_into(const Asked& asked, WhyAbout about, Causes& out) {
  switch (about) {
    case WhyAbout::utility:
      return explain_worth(asked, out);
    case WhyAbout::outlook:
      return explain_time(asked, out);
    case WhyAbout::odds:
      return explain_chance(asked, out);
    case WhyAbout::level:
      return explain_row(asked, asked.play.view.world, out);
    case WhyAbout::own_level:
      return explain_row(asked, asked.play.view.own, out);
    case WhyAbout::support:
      return explain_level(asked, MeterId(Meter::kSupport),
                           SeatId(static_cast<std::size_t>(asked.subject)), {}, out);
    case WhyAbout::trust:
      return explain_trust(asked, out);
    case WhyAbout::capital:
      return explain_capital(asked, out);
    case WhyAbout::judgement:
      return explain_own_judgement(asked, out);
    case WhyAbout::home:
      return explain_own_home(asked, out);
    case WhyAbout::acceptance:
      return explain_acceptance(asked, out);
    case WhyAbout::meter:
      return explain_any_level(asked, out);
    case WhyAbout::cause:
      return explain_cause(asked, out);
    case WhyAbout::issue:
      return explain_issue(asked, out);
    case WhyAbout::undertaking:
      return explain_undertaking(asked, out);
    case WhyAbout::profile:
      return explain_profile(asked, out);
    case WhyAbout::idea:
      return explain_idea(asked, out);
    case WhyAbout::deadline:
      return explain_deadline(asked, out);
    default:
      return explain_afterwards(asked, about, out);
  }
}

// A replay shows the table as it was then.
const Play& play_of(const App& app) {
  const bool replayed = app.screen == Screen::replay && app.after && app.after->replay.shown;
  return replayed ? *app.after->replay.shown : *app.play;
}

bool about_a_record(WhyAbout about) {
  return about == WhyAbout::record_seat || about == WhyAbout::record_endings;
}

}  // namespace

Package package_of(const Play& play) {
  return play.view.phase == Phase::proposing ? play.draft.package : play.view.sitting.package;
}

Causes explain(const App& app, WhyAbout about, int subject) {
  Causes out;
  if (about_a_record(about)) {
    explain_record(app, about, subject, out);
    return out;
  }
  if (!app.play || subject < 0) return out;
  const Play& play = play_of(app);
  const SittingView& sitting = play.view.sitting;
  if (about_a_package(about) && !(sitting.in_session && sitting.present)) return out;
  const Phrases phrases(*play.scenario, app.options.language, !app.figures_hidden);
  explain_into({app, play, phrases, subject}, about, out);
  if (app.figures_hidden && measure_of(about) == canvas::Measure::kEstimate) in_words_alone(out);
  return out;
}

}  // namespace demarche::view
