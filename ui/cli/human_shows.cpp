// What a person sees in the terminal: state, table, choices, explanations.
#include "cli/human.h"
#include "demarche/io/report.h"

namespace demarche::cli {

void Human::show_choices(const Game& game) {
  if (json_) {
    std::vector<std::string> texts;
    for (const Choice& choice : choices_) texts.push_back(choice.text);
    terminal_.line(io::choices_json(game.scenario(), seat_, texts));
    return;
  }
  if (view_.phase == Phase::planning) {
    show_state(game);
  } else {
    show_draft(game);
  }
  terminal_.heading(phrases_.words()("terminal.choices"));
  for (std::size_t i = 0; i < choices_.size(); ++i) show_choice(i + 1, choices_[i]);
  terminal_.line(terminal_.ink(phrases_.words()("terminal.hint"), Ink::soft));
}

void Human::show_choice(std::size_t number, const Choice& choice) {
  const std::string label = padded(std::to_string(number) + ".", 4) + choice.text;
  terminal_.paragraph(choice.refusal.empty() ? label : terminal_.ink(label, Ink::soft), 4);
  if (!choice.refusal.empty()) {
    terminal_.paragraph("    " + choice.refusal, 4);
    return;
  }
  const auto effects = [&](const char* key, Run run) {
    std::string list;
    for (const std::string& one : phrases_.effects(run)) list += (list.empty() ? "" : "; ") + one;
    if (!list.empty()) terminal_.paragraph("    " + phrases_.words()(key, {list}), 6);
  };
  effects("terminal.if-success", choice.effects);
  effects("terminal.if-failure", choice.failure);
}

void Human::show_state(const Game&) {
  const view::Words& words = phrases_.words();
  const SeatView& own = view_.seats[seat_.index()];
  terminal_.line();
  terminal_.line(
      words("terminal.own", {phrases_.seat(seat_), view_.capital, own.support, own.support_floor}));
  for (const LevelView& level : view_.world) {
    const std::string band = phrases_.text(level.band);
    terminal_.line("  " + padded(phrases_.meter(level.meter), 28) +
                   padded(std::to_string(level.level), 6) + band);
  }
  for (const PlanView& planned : view_.plan) {
    terminal_.line("  " + words("terminal.planned", {phrases_.move(planned.move, planned.target),
                                                     phrases_.odds(planned.odds)}));
  }
  terminal_.line("  " + words("terminal.moves-left", {view_.moves_left}));
}

void Human::show_table(const Game&) {
  const Scenario& scenario = phrases_.scenario();
  terminal_.heading(phrases_.words()("terminal.table"));
  for (const IssueView& seen : view_.issues) {
    const Issue& issue = scenario.issues[seen.issue.index()];
    std::string line;
    for (std::size_t row = 0; row < issue.options.size(); ++row) {
      const OptionView& option = seen.options[row];
      std::string name = phrases_.text(issue.options[row].name);
      if (option.stands) name = "[" + name + "]";
      if (option.red_line) name += " " + phrases_.words()("terminal.red-line-mark");
      for (const Position& position : scenario.positions) {
        if (position.issue == seen.issue && position.option == OptionId(row) &&
            scenario.actors[position.actor.index()].seat.exists()) {
          name += " (" + phrases_.seat_short(scenario.actors[position.actor.index()].seat) + ")";
        }
      }
      line += (row == 0 ? "" : " | ") + name;
    }
    terminal_.line(terminal_.ink(phrases_.text(issue.name), Ink::strong));
    terminal_.paragraph("  " + line, 4);
  }
}

void Human::show_draft(const Game& game) {
  const view::Words& words = phrases_.words();
  const SittingView& sitting = view_.sitting;
  const Format& format = game.scenario().formats[sitting.format.index()];
  terminal_.heading(words("terminal.sitting",
                          {phrases_.text(format.name), sitting.exchange + 1, sitting.exchanges}));
  terminal_.paragraph("  " + words("terminal.in-room", {phrases_.seats(sitting.parties)}), 4);
  const Package& package = view_.phase == Phase::proposing ? draft_ : sitting.package;
  if (package.empty()) return;
  if (view_.phase != Phase::proposing) {
    terminal_.paragraph("  " + words("terminal.offered",
                                     {phrases_.seat(sitting.proposer), phrases_.package(package)}),
                        4);
  }
  const Judgement judged = judge(game.scenario(), game.state(), seat_, view_.profile, package);
  terminal_.paragraph("  " + words("terminal.for-you", {judged.gain, judged.home}), 4);
  if (view_.phase != Phase::proposing) return;
  const SeatSet needed = consent_needed(game.scenario(), package);
  for (std::size_t other = 0; other < view_.seats.size(); ++other) {
    if (SeatId(other) == seat_ || !needed.has(SeatId(other))) continue;
    const std::int32_t chance = believed_acceptance(
        game.scenario(), game.state(), game.situation().beliefs, seat_, SeatId(other), package);
    const char* key = chance < 150000   ? "terminal.would-refuse"
                      : chance < 450000 ? "terminal.leans-to-refuse"
                      : chance < 850000 ? "terminal.leans-to-accept"
                                        : "terminal.would-accept";
    terminal_.line("  " + words(key, {phrases_.seat(SeatId(other))}));
  }
}

void Human::show_help() {
  for (const char* key :
       {"terminal.help-number", "terminal.help-why", "terminal.help-table", "terminal.help-undo",
        "terminal.help-all", "terminal.help-codex", "terminal.help-save", "terminal.help-quit"}) {
    terminal_.paragraph("  " + phrases_.words()(key), 10);
  }
}

void Human::show_tree(const WhyTree& tree) {
  for (const WhyTerm& term : tree) {
    const std::string indent(static_cast<std::size_t>(term.depth) * 2 + 2, ' ');
    const std::string amount =
        term.unit == WhyTerm::Unit::millionths
            ? std::to_string((term.amount + 5000) / 10000) + " %"
            : std::to_string(term.amount) + (term.unit == WhyTerm::Unit::per_mille ? " ‰" : "");
    terminal_.line(indent + padded(phrases_.why_term(term), 56 - indent.size()) + " " + amount);
  }
}

void Human::show_why(const Game& game, const std::string& rest) {
  const Scenario& scenario = game.scenario();
  WhyTree tree;
  const bool numbered =
      !rest.empty() && rest.find_first_not_of("0123456789") == std::string::npos && rest.size() < 5;
  const std::size_t number = numbered ? std::stoul(rest) : 0;
  if (numbered && number >= 1 && number <= choices_.size()) {
    const Choice& choice = choices_[number - 1];
    if (choice.move && choice.move->kind == Move::Kind::play) {
      const SeatId target =
          choice.move->target == Move::kNobody ? SeatId{} : SeatId(choice.move->target);
      explain_odds(scenario, game.state(), seat_, MoveId{choice.move->what}, target, tree);
      return show_tree(tree);
    }
  }
  const Package& package = view_.phase == Phase::proposing ? draft_ : view_.sitting.package;
  if (!package.empty()) {
    explain_judgement(scenario, game.state(), seat_, view_.profile, package, tree);
    show_tree(tree);
    tree.clear();
    explain_home(scenario, game.state(), seat_, package, tree);
    return show_tree(tree);
  }
  terminal_.line(phrases_.words()("terminal.why-utility"));
  explain_utility(scenario, game.state(), seat_, view_.profile, tree);
  show_tree(tree);
  tree.clear();
  terminal_.line(phrases_.words()("terminal.why-outlook"));
  explain_outlook(scenario, game.state(), seat_, view_.profile, tree);
  show_tree(tree);
}

void Human::show_codex(const std::string& rest) {
  const Scenario& scenario = phrases_.scenario();
  for (const CodexEntry& entry : scenario.codex) {
    if (entry.id != rest && phrases_.text(entry.title) != rest) continue;
    terminal_.heading(phrases_.text(entry.title));
    terminal_.paragraph(phrases_.text(entry.text));
    for (const SourceId source : entry.sources) {
      const Source& from = scenario.sources[source.index()];
      terminal_.paragraph(
          "  " + from.publisher + ": " + from.title + ", " + from.date + ", " + from.address, 4);
    }
    return;
  }
  std::string all;
  for (const CodexEntry& entry : scenario.codex) all += (all.empty() ? "" : ", ") + entry.id;
  terminal_.paragraph(phrases_.words()("terminal.codex-entries", {all}));
}

void Human::tell_brief(const Game& game) {
  const Scenario& scenario = game.scenario();
  observe(scenario, game.state(), game.situation().beliefs, seat_, view_);
  const Seat& seat = scenario.seats[seat_.index()];
  const Profile& profile = seat.profiles[view_.profile.index()];
  if (!scenario.content_note.empty()) {
    terminal_.heading(phrases_.words()("terminal.before-you-read"));
    terminal_.paragraph(phrases_.text(scenario.content_note));
  }
  terminal_.heading(phrases_.seat(seat_));
  terminal_.paragraph(phrases_.text(seat.brief));
  terminal_.line();
  terminal_.paragraph(phrases_.text(profile.name) + ". " + phrases_.text(profile.brief));
  for (const SeatResult::Kept& goal : view_.mandate) {
    const std::string rank =
        phrases_.words()(goal.primary ? "terminal.primary" : "terminal.secondary");
    terminal_.paragraph(
        "  - " + rank + ": " + phrases_.text(scenario.goals[goal.goal.index()].text), 4);
  }
}

}  // namespace demarche::cli
