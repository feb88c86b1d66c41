// The loop: lay out, ask, understand, do.
#include "cli/human.h"

#include <algorithm>

#include "demarche/io/report.h"

namespace demarche::cli {
namespace {

std::string first_word(const std::string& line) { return line.substr(0, line.find(' ')); }

std::string rest_of(const std::string& line) {
  const std::size_t blank = line.find(' ');
  return blank == std::string::npos
             ? ""
             : line.substr(line.find_first_not_of(' ', blank) == std::string::npos
                               ? line.size()
                               : line.find_first_not_of(' ', blank));
}

std::string trimmed(const std::string& line) {
  const std::size_t from = line.find_first_not_of(" \t");
  if (from == std::string::npos) return "";
  return line.substr(from, line.find_last_not_of(" \t") - from + 1);
}

}  // namespace

Human::Human(Terminal& terminal, const view::Phrases& phrases, Transcript& transcript, bool json,
             SeatId seat, std::function<std::optional<std::string>(const Game&)> save)
    : terminal_(terminal),
      phrases_(phrases),
      transcript_(transcript),
      json_(json),
      seat_(seat),
      save_(std::move(save)) {}

Answered Human::decide(Game& game) {
  draft_ = {};
  shown_ = false;
  return loop(game);
}

Answered Human::loop(Game& game) {
  while (true) {
    refresh(game);
    if (!shown_ || json_) show_choices(game);
    shown_ = true;
    const std::optional<std::string> line = terminal_.ask(json_ ? "" : "> ");
    if (!line || terminal_.gone()) return Answered::stopped;
    const std::string text = trimmed(*line);
    if (text == "quit" || text == "q") return Answered::stopped;
    bool moved = false;
    if (!command(game, text, moved)) terminal_.line(phrases_.words()("terminal.not-understood"));
    if (moved) return Answered::moved;
  }
}

bool Human::command(Game& game, const std::string& line, bool& moved) {
  const std::string word = first_word(line);
  if (line.empty()) {
    shown_ = false;
    return true;
  }
  if (choose_number(game, line, moved)) return true;
  if (word == "?" || word == "help") return show_help(), true;
  if (word == "why") return show_why(game, rest_of(line)), true;
  if (word == "table" || word == "t") return show_table(game), true;
  if (word == "brief") return tell_brief(game), true;
  if (word == "codex") return show_codex(rest_of(line)), true;
  if (word == "all") return show_all_ = !show_all_, shown_ = false, true;
  if (word == "undo") {
    if (!draft_.empty()) {
      draft_ = {};
    } else if (!game.undo(seat_)) {
      terminal_.line(phrases_.words()("terminal.nothing-to-undo"));
    }
    shown_ = false;
    return true;
  }
  if (word == "save") {
    const std::optional<std::string> error = save_(game);
    terminal_.line(error ? *error : phrases_.words()("terminal.saved"));
    return true;
  }
  return false;
}

bool Human::choose_number(Game& game, const std::string& line, bool& moved) {
  if (line.empty() ||
      !std::all_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return false;
  if (line.size() > 4) return false;
  const auto number = static_cast<std::size_t>(std::stoul(line));
  if (number < 1 || number > choices_.size()) return false;
  const Choice& choice = choices_[number - 1];
  if (!choice.refusal.empty()) {
    terminal_.paragraph(choice.refusal);
    return true;
  }
  if (!choice.move) {
    const IssueId issue{choice.entry.issue};
    const OptionId option{choice.entry.option};
    draft_.set(issue, draft_.option_for(issue) == option ? OptionId{} : option);
    shown_ = false;
    return true;
  }
  moved = make(game, *choice.move);
  return true;
}

bool Human::make(Game& game, const Move& move) {
  const WhyNot why = game.make(move);
  if (!why.legal()) {
    terminal_.paragraph(phrases_.why_not(why, view_));
    return false;
  }
  const std::optional<std::string> error = save_(game);
  if (error) terminal_.line(*error);
  return true;
}

void Human::refresh(const Game& game) {
  observe(game.scenario(), game.state(), game.situation().beliefs, seat_, view_);
  choices_.clear();
  switch (view_.phase) {
    case Phase::planning:
      return list_planning(game);
    case Phase::proposing:
      return list_proposing(game);
    case Phase::answering:
      return list_answering(game);
    case Phase::voting:
      return list_voting();
    case Phase::over:
      return;
  }
}

void Human::add_move(const char* key, Move::Kind kind, std::uint8_t target) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(seat_.index());
  move.target = target;
  Choice choice;
  choice.text = phrases_.words()(key);
  choice.move = move;
  choices_.push_back(std::move(choice));
}

void Human::list_planning(const Game&) {
  for (const bool legal : {true, false}) {
    if (!legal && !show_all_) break;
    for (const MoveView& offered : view_.moves) {
      if (offered.why_not.legal() != legal) continue;
      const MoveRule& rule = phrases_.scenario().moves[offered.move.index()];
      Choice choice;
      Move move;
      move.kind = Move::Kind::play;
      move.seat = static_cast<std::uint8_t>(seat_.index());
      move.what = offered.move.value;
      move.target = offered.target.exists() ? static_cast<std::uint8_t>(offered.target.index())
                                            : Move::kNobody;
      choice.move = move;
      choice.text = phrases_.move(offered.move, offered.target) + " · " +
                    phrases_.words()("terminal.cost", {rule.cost}) + " · " +
                    phrases_.odds(offered.odds);
      choice.effects = rule.success;
      choice.failure = rule.failure;
      if (!legal) choice.refusal = phrases_.why_not(offered.why_not, view_);
      choices_.push_back(std::move(choice));
    }
  }
  add_move("terminal.done", Move::Kind::done);
}

void Human::list_proposing(const Game& game) {
  const Format& format = game.scenario().formats[view_.sitting.format.index()];
  for (const IssueId issue : format.agenda) {
    const IssueView& seen = view_.issues[issue.index()];
    for (std::size_t row = 0; row < seen.options.size(); ++row) {
      const OptionView& option = seen.options[row];
      if (option.stands) continue;
      Choice choice;
      choice.entry = {static_cast<std::uint8_t>(issue.index()), static_cast<std::uint8_t>(row)};
      choice.text = phrases_.issue(issue) + ": " + phrases_.option(issue, OptionId(row));
      if (draft_.option_for(issue) == OptionId(row)) choice.text = "[x] " + choice.text;
      if (!option.why_not.legal()) choice.refusal = phrases_.why_not(option.why_not, view_);
      if (choice.refusal.empty() || show_all_) choices_.push_back(std::move(choice));
    }
  }
  if (!draft_.empty()) {
    Move move;
    move.kind = Move::Kind::propose;
    move.seat = static_cast<std::uint8_t>(seat_.index());
    move.package = draft_;
    Choice choice;
    choice.text = phrases_.words()("terminal.propose", {phrases_.package(draft_)});
    choice.refusal = phrases_.why_not(why_not(game.scenario(), game.state(), move), view_);
    choice.move = move;
    choices_.push_back(std::move(choice));
  }
  add_move("terminal.pass", Move::Kind::pass);
  for (std::size_t other = 0; other < view_.seats.size(); ++other) {
    if (SeatId(other) == seat_ || !view_.sitting.parties.has(SeatId(other))) continue;
    Move move;
    move.kind = Move::Kind::ask;
    move.seat = static_cast<std::uint8_t>(seat_.index());
    move.target = static_cast<std::uint8_t>(other);
    if (!why_not(game.scenario(), game.state(), move).legal()) continue;
    Choice choice;
    choice.text = phrases_.words()("terminal.ask", {phrases_.seat(SeatId(other))});
    choice.move = move;
    choices_.push_back(std::move(choice));
  }
  add_move("terminal.walk-out", Move::Kind::walk_out);
}

void Human::list_answering(const Game& game) {
  add_move("terminal.accept", Move::Kind::accept);
  choices_.back().refusal =
      phrases_.why_not(why_not(game.scenario(), game.state(), *choices_.back().move), view_);
  add_move("terminal.reject", Move::Kind::reject);
  add_move("terminal.walk-out", Move::Kind::walk_out);
  choices_.back().refusal =
      phrases_.why_not(why_not(game.scenario(), game.state(), *choices_.back().move), view_);
}

void Human::list_voting() {
  add_move("terminal.vote-yes", Move::Kind::vote_yes);
  add_move("terminal.vote-no", Move::Kind::vote_no);
  add_move("terminal.abstain", Move::Kind::abstain);
}

}  // namespace demarche::cli
