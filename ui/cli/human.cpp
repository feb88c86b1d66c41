// The loop: lay out, ask, understand, do.
#include "cli/human.h"

#include <algorithm>

#include "demarche/io/report.h"
#include "view/flow.h"

namespace demarche::cli {
namespace {

std::string trimmed(const std::string& line) {
  const std::size_t from = line.find_first_not_of(" \t");
  if (from == std::string::npos) return "";
  return line.substr(from, line.find_last_not_of(" \t") - from + 1);
}

}  // namespace

Human::Human(Terminal& terminal, const view::Phrases& phrases, bool json,
             std::shared_ptr<const Scenario> scenario, Game game, SeatId seat, Save save)
    : terminal_(terminal), phrases_(phrases), json_(json), save_(std::move(save)) {
  app_.options.language = phrases.words().language();
  app_.play = std::make_unique<view::Play>();
  app_.play->scenario = std::move(scenario);
  app_.play->game = std::make_unique<Game>(std::move(game));
  app_.play->seat = seat;
  view::refresh(*app_.play);
}

const std::vector<Human::Command>& Human::commands() {
  static const std::vector<Command> all = {
      {{"?", "help", "допомога"}, &Human::show_help, false},
      {{"why", "чому"}, &Human::show_why, false},
      {{"table", "стіл"}, &Human::show_table, false},
      {{"sides", "сторони"}, &Human::show_sides, false},
      {{"news", "новини"}, &Human::show_news, false},
      {{"brief", "завдання"}, &Human::show_brief, false},
      {{"facts", "факти"}, &Human::show_facts, false},
      {{"codex", "довідник"}, &Human::show_codex, false},
      {{"all", "усе"}, &Human::toggle_all, true},
      {{"undo", "скасувати"}, &Human::undo, true},
      {{"back", "назад"}, &Human::go_back, true},
      {{"seal", "запечатати"}, &Human::seal, true},
      {{"save", "зберегти"}, &Human::save, true},
      {{"quit", "q", "вийти"}, &Human::stop, true},
  };
  return all;
}

Answered Human::decide() {
  draft() = {};
  aiming_ = {};
  drafting_ = {};
  shown_ = moved_ = undone_ = stopped_ = false;
  return loop();
}

Answered Human::loop() {
  while (!moved_ && !undone_ && !stopped_) {
    view::refresh(play());
    list();
    if (!shown_ || json_) show_choices();
    shown_ = true;
    const std::optional<std::string> line = terminal_.ask(json_ ? "" : "> ");
    if (!line || terminal_.gone()) return Answered::stopped;
    if (!understood(trimmed(*line))) say(words()("terminal.not-understood"));
  }
  return moved_ ? Answered::moved : undone_ ? Answered::undone : Answered::stopped;
}

// One line for a person, one object for a program.
void Human::say(const std::string& text) {
  if (json_) {
    terminal_.line(io::note_json(text));
  } else {
    terminal_.paragraph(text);
  }
}

bool Human::understood(const std::string& line) {
  if (line.empty()) {
    go_back({});
    return true;
  }
  if (choose_number(line)) return true;
  const std::string word = folded(line.substr(0, line.find(' ')));
  const std::string rest = trimmed(line.substr(std::min(line.size(), word.size())));
  for (const Command& command : commands()) {
    if (std::find(command.words.begin(), command.words.end(), word) == command.words.end())
      continue;
    if (json_ && !command.in_json) return false;
    (this->*command.handler)(rest);
    return true;
  }
  return false;
}

const Human::Choice* Human::numbered(const std::string& text) const {
  const bool digits = !text.empty() && text.size() <= 3 &&
                      text.find_first_not_of("0123456789") == std::string::npos;
  const std::size_t number = digits ? std::stoul(text) : 0;
  return number >= 1 && number <= choices_.size() ? &choices_[number - 1] : nullptr;
}

bool Human::choose_number(const std::string& line) {
  const Choice* found = numbered(line);
  if (found == nullptr) return false;
  const Choice choice = *found;  // the list may change under it
  if (choice.refusal.empty()) {
    choose(choice);
  } else {
    say(choice.refusal);
  }
  return true;
}

void Human::choose(const Choice& choice) {
  shown_ = false;
  switch (choice.act) {
    case Choice::Act::make:
      return make(choice.move);
    case Choice::Act::aim:
      aiming_ = MoveId{choice.move.what};
      return;
    case Choice::Act::open_issue:
      drafting_ = IssueId{choice.entry.issue};
      return;
    case Choice::Act::put: {
      const IssueId issue{choice.entry.issue};
      const OptionId option{choice.entry.option};
      draft().set(issue, draft().option_for(issue) == option ? OptionId{} : option);
      drafting_ = {};
      return;
    }
    case Choice::Act::back:
      aiming_ = {};
      drafting_ = {};
      return;
  }
}

void Human::make(const Move& move) {
  const WhyNot why = game().make(move);
  if (!why.legal()) return say(phrases_.why_not(why, play().view));
  moved_ = true;
  const std::optional<std::string> error = save_(game());
  if (error) say(*error);
}

void Human::go_back(const std::string&) {
  aiming_ = {};
  drafting_ = {};
  shown_ = false;
}

void Human::undo(const std::string&) {
  if (!draft().empty()) {
    draft() = {};
    return go_back({});
  }
  undone_ = game().undo(play().seat);
  if (!undone_) say(words()("terminal.nothing-to-undo"));
}

void Human::save(const std::string&) {
  const std::optional<std::string> error = save_(game());
  say(error ? *error : words()("terminal.saved"));
}

void Human::seal(const std::string&) {
  if (play().view.phase != Phase::planning) return say(words()("terminal.not-understood"));
  Move move;
  move.kind = Move::Kind::done;
  move.seat = static_cast<std::uint8_t>(play().seat.index());
  make(move);
}

void Human::toggle_all(const std::string&) {
  show_all_ = !show_all_;
  shown_ = false;
}

void Human::stop(const std::string&) { stopped_ = true; }

}  // namespace demarche::cli
