// Refusals with what would make the move legal, reasons, terms of a why-tree.
#include "view/phrases.h"

namespace demarche::view {
namespace {

// "Needs: contact at least 40 (now 38)." where the condition is one meter that the view holds.
std::string condition_sentence(const Phrases& phrases, const WhyNot& why, const View& view) {
  const std::string needs = phrases.condition(why.condition);
  if (why.condition.exists()) {
    const Condition& node = phrases.scenario().conditions[why.condition.index()];
    if (node.kind == Condition::Kind::meter && node.of.kind == Who::Kind::none) {
      for (const LevelView& level : view.world) {
        if (level.meter.value == node.subject)
          return phrases.words()("no.condition-now", {needs, level.level});
      }
    }
  }
  return phrases.words()("no.condition", {needs});
}

std::string option_sentence(const Phrases& phrases, const WhyNot& why) {
  const Option& option = phrases.scenario().issues[why.issue.index()].options[why.option.index()];
  const std::string issue = phrases.issue(why.issue);
  const std::string name = phrases.text(option.name);
  if (!option.closed_text.empty()) {
    return phrases.words()("no.option-not-open-text",
                           {issue, name, phrases.text(option.closed_text)});
  }
  if (why.condition.exists()) {
    return phrases.words()("no.option-not-open", {issue, name, phrases.condition(why.condition)});
  }
  return phrases.words()("no.option-closed", {issue, name});
}

// The red line of the own profile that holds an option back; null when there is none.
const RedLine* red_line_of(const Scenario& scenario, const WhyNot& why, const View& view) {
  for (const RedLine& line :
       scenario.seats[view.seat.index()].profiles[view.profile.index()].red_lines) {
    const bool crosses = why.option.exists() && (line.options >> why.option.index() & 1U) != 0;
    if (line.issue == why.issue && crosses) return &line;
  }
  return nullptr;
}

// In the words of the brief, with what would lift it.
std::string red_line_sentence(const Phrases& phrases, const WhyNot& why, const View& view) {
  const Words& words = phrases.words();
  const std::string issue = phrases.issue(why.issue);
  const std::string option = phrases.option(why.issue, why.option);
  const RedLine* line = red_line_of(phrases.scenario(), why, view);
  if (line == nullptr || line->text.empty()) return words("no.red-line", {issue, option});
  const std::string said = words("no.red-line-text", {issue, option, phrases.text(line->text)});
  if (!line->unless.exists()) return said;
  return words("no.red-line-lifted", {said, phrases.condition(line->unless)});
}

std::string simple_key(Refusal refusal) {
  switch (refusal) {
    case Refusal::game_over:
      return "no.game-over";
    case Refusal::not_your_turn:
      return "no.not-your-turn";
    case Refusal::wrong_phase:
      return "no.wrong-phase";
    case Refusal::unknown:
      return "no.unknown";
    case Refusal::not_yours:
      return "no.not-yours";
    case Refusal::bad_target:
      return "no.bad-target";
    case Refusal::already_chosen:
      return "no.already-chosen";
    case Refusal::no_more_moves:
      return "no.no-more-moves";
    case Refusal::used_up:
      return "no.used-up";
    case Refusal::closed:
      return "no.closed";
    case Refusal::empty_package:
      return "no.empty-package";
    case Refusal::asked_already:
      return "no.asked-already";
    case Refusal::must_abstain:
      return "no.must-abstain";
    default:
      return "";
  }
}

const char* reason_key(Happening::Reason reason) {
  switch (reason) {
    case Happening::Reason::none:
      return "";
    case Happening::Reason::not_ours_to_sign:
      return "reason.not-ours";
    case Happening::Reason::cannot_carry_home:
      return "reason.home";
    case Happening::Reason::a_little_short:
      return "reason.little-short";
    case Happening::Reason::far_apart:
      return "reason.far-apart";
  }
  return "";
}

}  // namespace

std::string Phrases::why_not(const WhyNot& why, const View& view) const {
  switch (why.refusal) {
    case Refusal::none:
      return "";
    case Refusal::too_dear:
      return words_("no.too-dear", {why.needed, why.present});
    case Refusal::cooling_down:
      return words_("no.cooling-down", {why.needed});
    case Refusal::condition:
      return condition_sentence(*this, why, view);
    case Refusal::too_few_issues:
      return words_("no.too-few", {why.needed, why.present});
    case Refusal::too_many_issues:
      return words_("no.too-many", {why.needed, why.present});
    case Refusal::not_on_agenda:
      return words_("no.not-on-agenda", {issue(why.issue)});
    case Refusal::stands_already:
      return words_("no.stands-already", {issue(why.issue)});
    case Refusal::option_not_open:
      return option_sentence(*this, why);
    case Refusal::ladder:
      return words_("no.ladder", {issue(why.issue)});
    case Refusal::resting:
      return resting(why.issue, why.needed, view);
    case Refusal::red_line:
      return red_line_sentence(*this, why, view);
    case Refusal::home_floor:
      return words_("no.home-floor", {why.needed, why.present});
    case Refusal::absent_party:
      // One who is asked by telephone: the only way to be absent from one's own sitting.
      if (why.seat == view.seat) return words_("no.by-telephone");
      return words_("no.absent-party", {seat(why.seat)});
    case Refusal::only_mediator:
      return words_("no.only-mediator", {seat(why.seat)});
    default:
      return words_(simple_key(why.refusal));
  }
}

std::string Phrases::resting(IssueId issue_id, std::int32_t until, const View& view) const {
  if (until > view.rounds) return words_("no.resting-to-end", {issue(issue_id)});
  return words_("no.resting", {issue(issue_id), until});
}

std::string Phrases::move_refusal(const MoveView& offered, const View& view) const {
  const std::string rule = why_not(offered.why_not, view);
  const TextId own = scenario_->moves[offered.move.index()].why_not_text;
  if (offered.why_not.refusal != Refusal::condition || own.empty()) return rule;
  return text(own) + " " + rule;
}

std::string Phrases::own_words(SeatId speaker, IssueId issue) const {
  const std::vector<TextId>& refusals = scenario_->seats[speaker.index()].refusals;
  const bool spoken = issue.exists() && issue.index() < refusals.size();
  return spoken ? text(refusals[issue.index()]) : "";
}

std::string Phrases::reason(Happening::Reason reason, IssueId issue_id) const {
  if (reason == Happening::Reason::none) return "";
  const std::string base = words_(reason_key(reason));
  return issue_id.exists() ? words_("reason.on", {base, issue(issue_id)}) : base;
}

std::string Phrases::why_term(const WhyTerm& term) const {
  if (!term.text.empty()) return text(term.text);
  switch (term.kind) {
    case WhyTerm::Kind::total:
      return words_("term.total");
    case WhyTerm::Kind::base:
    case WhyTerm::Kind::scenario_term:
      return words_("term.base");
    case WhyTerm::Kind::clamp:
      return words_("term.clamp");
    case WhyTerm::Kind::issue_gain:
    case WhyTerm::Kind::utility_issue:
    case WhyTerm::Kind::home_option:
      return issue(IssueId{term.subject});
    case WhyTerm::Kind::outlook:
      return words_("term.outlook");
    case WhyTerm::Kind::spent_losses:
      return words_("term.spent");
    case WhyTerm::Kind::best_gain:
      return words_("term.best");
    case WhyTerm::Kind::ambition:
      return words_("term.ambition");
    case WhyTerm::Kind::trust_factor:
      return words_("term.trust");
    case WhyTerm::Kind::telephone:
      return words_("term.telephone");
    case WhyTerm::Kind::demand:
      return words_("term.demand");
    case WhyTerm::Kind::home_floor:
      return words_("term.floor");
    case WhyTerm::Kind::probability:
      return words_("term.probability", {seat(SeatId{term.subject})});
  }
  return "";
}

}  // namespace demarche::view
