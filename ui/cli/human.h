// A person at the table, in the terminal: numbered choices, `?` explains, `why` takes a number
// apart, `undo` takes back.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "cli/transcript.h"
#include "demarche/game.h"
#include "demarche/observe.h"
#include "view/phrases.h"

namespace demarche::cli {

// What became of asking a person.
enum class Answered : std::uint8_t { moved, stopped };

class Human {
 public:
  // `save` is called after each move and on request; it returns the error in words or none.
  Human(Terminal& terminal, const view::Phrases& phrases, Transcript& transcript, bool json,
        SeatId seat, std::function<std::optional<std::string>(const Game&)> save);

  // Asks until one move has been made, or the person stops (end of input, Ctrl-C, `quit`).
  Answered decide(Game& game);
  // The brief: what everyone knows, the own profile, the mandate.
  void tell_brief(const Game& game);

 private:
  // One numbered choice: what is shown, and what it does. A choice without a move changes the draft
  // only.
  struct Choice {
    std::string text;
    std::optional<Move> move;
    Package::Entry entry;
    std::string refusal;  // why not, and what would make it legal; empty: may be chosen
    Run effects;          // shown in words under the choice
    Run failure;
  };

  Answered loop(Game& game);
  bool command(Game& game, const std::string& line, bool& moved);  // false: not understood
  bool choose_number(Game& game, const std::string& line, bool& moved);
  bool make(Game& game, const Move& move);

  void refresh(const Game& game);
  void list_planning(const Game& game);
  void list_proposing(const Game& game);
  void list_answering(const Game& game);
  void list_voting();
  void show_choices(const Game& game);
  void show_choice(std::size_t number, const Choice& choice);
  void add_move(const char* key, Move::Kind kind, std::uint8_t target = 0);
  void show_state(const Game& game);
  void show_table(const Game& game);
  void show_draft(const Game& game);
  void show_help();
  void show_why(const Game& game, const std::string& rest);
  void show_tree(const WhyTree& tree);
  void show_codex(const std::string& rest);

  Terminal& terminal_;
  const view::Phrases& phrases_;
  Transcript& transcript_;
  bool json_;
  SeatId seat_;
  std::function<std::optional<std::string>(const Game&)> save_;
  View view_;
  std::vector<Choice> choices_;
  Package draft_;
  bool show_all_ = false;
  bool shown_ = false;  // the present decision has been laid out
};

}  // namespace demarche::cli
