// The causes of a number in words: engine trees, and levels told from what the seat has heard.
#include <string>

#include "canvas/kit/label.h"
#include "view/foresee.h"
#include "view/overlays/history.h"
#include "view/phrases.h"
#include "view/screens/bar.h"
#include "view/why.h"

namespace demarche::view {
namespace {

struct Asked {
  const Play& play;
  const Phrases& phrases;
  int subject;
};

std::string term_value(const Phrases& phrases, const WhyTerm& term) {
  if (term.kind == WhyTerm::Kind::home_floor) return canvas::number_text(term.value);
  if (term.unit == WhyTerm::Unit::per_mille) {
    const std::int32_t rounded = (term.amount + (term.amount < 0 ? -5 : 5)) / 10;
    if (term.kind == WhyTerm::Kind::total || term.kind == WhyTerm::Kind::base) {
      return percent(phrases.words(), term.amount);
    }
    return canvas::change_text(rounded);
  }
  return term.kind == WhyTerm::Kind::total ? canvas::number_text(term.amount)
                                           : canvas::change_text(term.amount);
}

void add_tree(const Phrases& phrases, const WhyTree& tree, Overlay& out) {
  for (const WhyTerm& term : tree) {
    if (term.depth == 0) continue;
    const bool plain = term.kind == WhyTerm::Kind::home_floor || term.kind == WhyTerm::Kind::base ||
                       term.kind == WhyTerm::Kind::utility_issue;
    const int sign = plain || term.amount == 0 ? 0 : term.amount > 0 ? 1 : -1;
    out.why.push_back({phrases.why_term(term), term_value(phrases, term), term.depth - 1, sign});
  }
  if (!tree.empty()) out.value = term_value(phrases, tree.front());
}

Package package_of(const Play& play) {
  return play.view.phase == Phase::proposing ? play.draft.package : play.view.sitting.package;
}

void explain_worth(const Asked& asked, Overlay& out) {
  WhyTree tree;
  explain_utility(*asked.play.scenario, asked.play.known, asked.play.seat, asked.play.view.profile,
                  tree);
  out.title = asked.phrases.words()("why.utility");
  out.text = asked.phrases.words()("why.utility-means");
  add_tree(asked.phrases, tree, out);
}

void explain_time(const Asked& asked, Overlay& out) {
  WhyTree tree;
  explain_outlook(*asked.play.scenario, asked.play.known, asked.play.seat, asked.play.view.profile,
                  tree);
  out.title = asked.phrases.words()("why.outlook");
  out.text = asked.phrases.words()("why.outlook-means");
  add_tree(asked.phrases, tree, out);
}

void explain_chance(const Asked& asked, Overlay& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.view.moves.size()) return;
  const MoveView& move = asked.play.view.moves[row];
  WhyTree tree;
  explain_odds(*asked.play.scenario, asked.play.known, asked.play.seat, move.move, move.target,
               tree);
  out.title = asked.phrases.move(move.move, move.target);
  out.text = asked.phrases.words()("why.odds-means");
  add_tree(asked.phrases, tree, out);
}

void explain_own_judgement(const Asked& asked, Overlay& out) {
  WhyTree tree;
  explain_judgement(*asked.play.scenario, asked.play.known, asked.play.seat,
                    asked.play.view.profile, package_of(asked.play), tree);
  out.title = asked.phrases.words()("why.judgement");
  out.text = asked.phrases.words()("why.judgement-means");
  add_tree(asked.phrases, tree, out);
}

void explain_own_home(const Asked& asked, Overlay& out) {
  WhyTree tree;
  explain_home(*asked.play.scenario, asked.play.known, asked.play.seat, package_of(asked.play),
               tree);
  out.title = asked.phrases.words()("why.home");
  out.text = asked.phrases.words()("why.home-means");
  add_tree(asked.phrases, tree, out);
}

void explain_meter(const Asked& asked, const LevelView& level, Overlay& out) {
  out.title = asked.phrases.meter(level.meter, level.of, level.in);
  out.text = asked.phrases.text(asked.play.scenario->meters[level.meter.index()].text);
  add_history(asked.play, asked.phrases, level.meter, level.of, level.in, 0, out);
  out.value = std::to_string(level.level);
}

void explain_row(const Asked& asked, const std::vector<LevelView>& levels, Overlay& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row < levels.size()) explain_meter(asked, levels[row], out);
}

void explain_support(const Asked& asked, Overlay& out) {
  const SeatView& seat = asked.play.view.seats[static_cast<std::size_t>(asked.subject)];
  LevelView level;
  level.meter = MeterId(Meter::kSupport);
  level.of = seat.seat;
  level.level = seat.support;
  explain_meter(asked, level, out);
}

// Trust of a delegation, and below it its support at home.
void explain_trust(const Asked& asked, Overlay& out) {
  const SeatView& seat = asked.play.view.seats[static_cast<std::size_t>(asked.subject)];
  LevelView level;
  level.meter = MeterId(Meter::kTrust);
  level.of = seat.seat;
  level.in = asked.play.seat;
  level.level = seat.trust_in_me;
  explain_meter(asked, level, out);
  out.title = asked.phrases.words()("common.trust-of", {asked.phrases.seat(seat.seat)});
  out.why.push_back({asked.phrases.words()("common.support-of", {asked.phrases.seat(seat.seat)}),
                     std::to_string(seat.support), 0, 0});
  add_history(asked.play, asked.phrases, MeterId(Meter::kSupport), seat.seat, {}, 1, out);
}

void explain_capital(const Asked& asked, Overlay& out) {
  const Words& words = asked.phrases.words();
  const Seat& rule = asked.play.scenario->seats[asked.play.seat.index()];
  std::int32_t income = 0;
  for (const Happening& told : asked.play.heard) {
    const bool own = told.kind == Happening::Kind::income && told.seat == asked.play.seat.index();
    if (own) income += told.amount;
  }
  const std::int32_t rest = asked.play.view.capital - rule.capital_start - income;
  out.title = words("common.capital");
  out.text = words("common.capital-means");
  out.value = std::to_string(asked.play.view.capital);
  out.why.push_back({words("why.start"), std::to_string(rule.capital_start), 0, 0});
  out.why.push_back({words("why.income"), canvas::change_text(income), 0, income > 0 ? 1 : 0});
  if (rest != 0) {
    out.why.push_back({words("why.spent"), canvas::change_text(rest), 0, rest > 0 ? 1 : -1});
  }
}

void explain_acceptance(const Asked& asked, Overlay& out) {
  const Words& words = asked.phrases.words();
  const SeatView& seat = asked.play.view.seats[static_cast<std::size_t>(asked.subject)];
  out.title = words("why.acceptance", {asked.phrases.seat(seat.seat)});
  out.text = words("why.acceptance-means");
  for (std::size_t i = 0; i < seat.beliefs.size(); ++i) {
    const ProfileId profile(i);
    const Judgement judged =
        judge(*asked.play.scenario, asked.play.known, seat.seat, profile, package_of(asked.play));
    out.why.push_back({asked.phrases.belief(seat.seat, profile, seat.beliefs[i]),
                       words(judged.accepts ? "why.would-accept" : "why.would-refuse"), 0,
                       judged.accepts ? 1 : -1});
    if (judged.accepts) continue;
    out.why.push_back({asked.phrases.reason(judged.reason, judged.issue), "", 1, 0});
  }
}

}  // namespace

Overlay explain(const App& app, WhyAbout about, int subject, std::string anchor) {
  Overlay out;
  out.kind = Overlay::Kind::why;
  out.anchor = std::move(anchor);
  const Phrases phrases(*app.play->scenario, app.options.language);
  const Asked asked{*app.play, phrases, subject};
  switch (about) {
    case WhyAbout::utility:
      explain_worth(asked, out);
      break;
    case WhyAbout::outlook:
      explain_time(asked, out);
      break;
    case WhyAbout::odds:
      explain_chance(asked, out);
      break;
    case WhyAbout::level:
      explain_row(asked, app.play->view.world, out);
      break;
    case WhyAbout::own_level:
      explain_row(asked, app.play->view.own, out);
      break;
    case WhyAbout::support:
      explain_support(asked, out);
      break;
    case WhyAbout::trust:
      explain_trust(asked, out);
      break;
    case WhyAbout::capital:
      explain_capital(asked, out);
      break;
    case WhyAbout::judgement:
      explain_own_judgement(asked, out);
      break;
    case WhyAbout::home:
      explain_own_home(asked, out);
      break;
    case WhyAbout::acceptance:
      explain_acceptance(asked, out);
      break;
  }
  return out;
}

}  // namespace demarche::view
