// A person at the table, in the terminal: numbered choices, `?` explains, `why` takes a number
// apart, `undo` takes back.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "demarche/game.h"
#include "view/app.h"
#include "view/move_card.h"
#include "view/phrases.h"
#include "view/why.h"

namespace demarche::cli {

// What became of asking a person.
enum class Answered : std::uint8_t { moved, undone, stopped };

class Human {
 public:
  // Called after each move and on request; the error in words, or none.
  using Save = std::function<std::optional<std::string>(const Game&)>;

  Human(Terminal& terminal, const view::Phrases& phrases, bool json,
        std::shared_ptr<const Scenario> scenario, Game game, SeatId seat, Save save);

  [[nodiscard]] Game& game() { return *app_.play->game; }
  // Asks until one move has been made or taken back, or the person stops (end of input, Ctrl-C,
  // `quit`).
  Answered decide();
  // The note, what everyone knows, the own profile, the mandate.
  void tell_brief();

 private:
  // One numbered choice: what is shown, and what it does.
  struct Choice {
    enum class Act : std::uint8_t { make, open_issue, put, aim, back };
    Act act = Act::make;
    std::string heading;             // of the group that begins here; empty: the group goes on
    std::string text;                // the line itself
    std::vector<std::string> notes;  // lines under it
    std::string refusal;             // why not, and what would make it legal; empty: possible
    Move move;                       // make; aim: its `what`
    Package::Entry entry;            // open_issue: its issue; put: into the draft, or out of it
  };
  // A word that may be typed, in each language, and what it does with the rest of the line.
  struct Command {
    std::vector<std::string> words;
    void (Human::*handler)(const std::string& rest);
    bool in_json;  // whether a program that plays may use it
  };
  static const std::vector<Command>& commands();

  [[nodiscard]] view::Play& play() { return *app_.play; }
  [[nodiscard]] const view::Play& play() const { return *app_.play; }
  [[nodiscard]] const Scenario& scenario() const { return *app_.play->scenario; }
  [[nodiscard]] const view::Words& words() const { return phrases_.words(); }
  [[nodiscard]] Package& draft() { return app_.play->draft.package; }
  void say(const std::string& text);

  // human.cpp: the loop
  Answered loop();
  bool understood(const std::string& line);
  bool choose_number(const std::string& line);
  void choose(const Choice& choice);
  void make(const Move& move);
  void go_back(const std::string& rest);
  void undo(const std::string& rest);
  void save(const std::string& rest);
  void seal(const std::string& rest);
  void toggle_all(const std::string& rest);
  void stop(const std::string& rest);

  // human_lists.cpp, human_draft.cpp: what may be chosen now
  void list();
  void list_planning();
  void list_targets();
  void list_proposing();
  void list_issue();
  void list_answering();
  void list_voting();
  [[nodiscard]] std::vector<view::MoveCard> cards() const;
  [[nodiscard]] Choice choice_of(const view::MoveCard& card) const;
  [[nodiscard]] Choice choice_of_issue(IssueId issue) const;
  [[nodiscard]] Choice choice_of_option(IssueId issue, OptionId option) const;
  [[nodiscard]] std::string odds_of(const view::MoveCard& card) const;
  [[nodiscard]] std::vector<std::string> consequences(Run run, SeatId target) const;
  void add_consequences(Choice& choice, const MoveRule& rule, SeatId target, bool name_it) const;
  void group(std::vector<view::MoveCard> sorted, bool by_table_order);
  Choice& add(const char* key, Move::Kind kind, std::uint8_t target = 0);
  void add_back();

  // human_shows.cpp: how things stand
  void show_choices();
  void show_choice(std::size_t number, const Choice& choice);
  void show_planning();
  void show_sitting();
  void show_package(const Package& package);
  void show_likely_answers(const Package& package);
  void show_table(const std::string& rest);
  void show_issue(IssueId issue);
  void show_sides(const std::string& rest);
  void show_news(const std::string& rest);

  // human_explains.cpp: why, and what is what
  void show_help(const std::string& rest);
  void explain_choice(const Choice& choice);
  void show_why(const std::string& rest);
  void show_number(view::WhyAbout about, int subject);
  void show_names_of_numbers();
  void show_codex(const std::string& rest);
  void show_entry(const CodexEntry& entry);
  void show_brief(const std::string& rest);
  void show_facts(const std::string& rest);
  // The row that a typed number names among the choices; none when it names none.
  [[nodiscard]] const Choice* numbered(const std::string& text) const;

  Terminal& terminal_;
  const view::Phrases& phrases_;
  bool json_;
  Save save_;
  view::App app_;  // holds the game, the seat's view of it and the draft; no screen is drawn
  std::vector<Choice> choices_;
  LegalMoves legal_;  // while drafting: which options may stand in some package
  MoveId aiming_;     // a targeted move whose target is being chosen
  IssueId drafting_;  // an issue whose option is being chosen
  bool show_all_ = false;
  bool shown_ = false;    // the present choices have been laid out
  bool moved_ = false;    // a move has been made
  bool undone_ = false;   // one has been taken back
  bool stopped_ = false;  // the person wants to leave
};

}  // namespace demarche::cli
