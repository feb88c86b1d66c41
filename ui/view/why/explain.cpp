// From a question to the tree that answers it.
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
  }
}

}  // namespace

Package package_of(const Play& play) {
  return play.view.phase == Phase::proposing ? play.draft.package : play.view.sitting.package;
}

Causes explain(const App& app, WhyAbout about, int subject) {
  Causes out;
  if (!app.play || subject < 0) return out;
  const SittingView& sitting = app.play->view.sitting;
  if (about_a_package(about) && !(sitting.in_session && sitting.present)) return out;
  const Phrases phrases(*app.play->scenario, app.options.language);
  explain_into({app, *app.play, phrases, subject}, about, out);
  return out;
}

}  // namespace demarche::view
