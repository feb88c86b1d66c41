// The engine's trees in words: worth, time, odds, judgement, home, and how another may answer.
#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

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

// What a term opens: its own number, or the word that it stands for.
canvas::Action opened_by(const WhyTerm& term) {
  switch (term.kind) {
    case WhyTerm::Kind::issue_gain:
    case WhyTerm::Kind::utility_issue:
    case WhyTerm::Kind::home_option:
      return why_action(WhyAbout::issue, term.subject);
    case WhyTerm::Kind::outlook:
      return why_action(WhyAbout::outlook, 0);
    case WhyTerm::Kind::spent_losses:
      return why_idea(Idea::reservation);
    case WhyTerm::Kind::best_gain:
      return why_idea(Idea::worth);
    case WhyTerm::Kind::ambition:
    case WhyTerm::Kind::demand:
      return why_idea(Idea::ambition);
    case WhyTerm::Kind::trust_factor:
      return why_idea(Idea::trust);
    case WhyTerm::Kind::home_floor:
      return why_idea(Idea::floor);
    case WhyTerm::Kind::probability:
      return why_action(WhyAbout::acceptance, term.subject);
    default:
      return {};
  }
}

bool is_part_of_a_sum(const WhyTerm& term) {
  switch (term.kind) {
    case WhyTerm::Kind::home_floor:
    case WhyTerm::Kind::best_gain:
    case WhyTerm::Kind::ambition:
    case WhyTerm::Kind::trust_factor:
    case WhyTerm::Kind::probability:
    case WhyTerm::Kind::total:
    case WhyTerm::Kind::base:
      return false;
    default:
      return true;
  }
}

}  // namespace

void add_engine_tree(const Phrases& phrases, const WhyTree& tree, Causes& out) {
  for (const WhyTerm& term : tree) {
    if (term.depth == 0) continue;
    const bool plain = term.kind == WhyTerm::Kind::home_floor || term.kind == WhyTerm::Kind::base ||
                       term.kind == WhyTerm::Kind::utility_issue;
    CauseLine line;
    line.label = phrases.why_term(term);
    line.value = term_value(phrases, term);
    line.depth = term.depth - 1;
    line.sign = plain || term.amount == 0 ? 0 : term.amount > 0 ? 1 : -1;
    if (is_part_of_a_sum(term)) line.amount = term.amount;
    line.opens = opened_by(term);
    out.lines.push_back(std::move(line));
  }
  if (!tree.empty()) out.value = term_value(phrases, tree.front());
}

void explain_worth(const Asked& asked, Causes& out) {
  WhyTree tree;
  explain_utility(*asked.play.scenario, asked.play.known, asked.play.seat, asked.play.view.profile,
                  tree);
  out.title = asked.phrases.words()("why.utility");
  out.text = asked.phrases.words()("why.utility-means");
  out.delta = canvas::Change{asked.play.view.utility - asked.play.before.utility};
  add_engine_tree(asked.phrases, tree, out);
}

void explain_time(const Asked& asked, Causes& out) {
  WhyTree tree;
  explain_outlook(*asked.play.scenario, asked.play.known, asked.play.seat, asked.play.view.profile,
                  tree);
  out.title = asked.phrases.words()("why.outlook");
  out.text = asked.phrases.words()("why.outlook-means");
  add_engine_tree(asked.phrases, tree, out);
}

void explain_chance(const Asked& asked, Causes& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.view.moves.size()) return;
  const MoveView& move = asked.play.view.moves[row];
  WhyTree tree;
  explain_odds(*asked.play.scenario, asked.play.known, asked.play.seat, move.move, move.target,
               tree);
  out.title = asked.phrases.move(move.move, move.target);
  out.text = asked.phrases.words()("why.odds-means");
  add_engine_tree(asked.phrases, tree, out);
}

void explain_own_judgement(const Asked& asked, Causes& out) {
  WhyTree tree;
  explain_judgement(*asked.play.scenario, asked.play.known, asked.play.seat,
                    asked.play.view.profile, package_of(asked.play), tree);
  out.title = asked.phrases.words()("why.judgement");
  out.text = asked.phrases.words()("why.judgement-means");
  add_engine_tree(asked.phrases, tree, out);
}

void explain_own_home(const Asked& asked, Causes& out) {
  WhyTree tree;
  explain_home(*asked.play.scenario, asked.play.known, asked.play.seat, package_of(asked.play),
               tree);
  out.title = asked.phrases.words()("why.home");
  out.text = asked.phrases.words()("why.home-means");
  add_engine_tree(asked.phrases, tree, out);
}

void explain_acceptance(const Asked& asked, Causes& out) {
  const Words& words = asked.phrases.words();
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.view.seats.size()) return;
  const SeatView& seat = asked.play.view.seats[row];
  out.title = words("why.acceptance", {asked.phrases.seat(seat.seat)});
  out.text = words("why.acceptance-means");
  out.flag = flag_of(asked.phrases, seat.seat);
  for (std::size_t i = 0; i < seat.beliefs.size(); ++i) {
    const ProfileId profile(i);
    const Judgement judged =
        judge(*asked.play.scenario, asked.play.known, seat.seat, profile, package_of(asked.play));
    CauseLine line;
    line.label = asked.phrases.belief(seat.seat, profile, seat.beliefs[i]);
    line.value = words(judged.accepts ? "why.would-accept" : "why.would-refuse");
    line.sign = judged.accepts ? 1 : -1;
    line.opens = why_action(WhyAbout::profile, profile_subject(seat.seat, profile));
    out.lines.push_back(std::move(line));
    if (judged.accepts) continue;
    out.lines.push_back({.label = asked.phrases.reason(judged.reason, judged.issue), .depth = 1});
  }
}

}  // namespace demarche::view
