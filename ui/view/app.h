// The program between two inputs, as a value: which screen, which game, what is being drafted.
//
// One road from state to pixels: `layout(app, sheet)` gives a frame, `update(app, action)` answers
// what a person did. Files, clocks and windows are the front end's: update returns requests for
// them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "canvas/builder.h"
#include "canvas/frame.h"
#include "canvas/map_asset.h"
#include "demarche/debrief.h"
#include "demarche/game.h"
#include "demarche/observe.h"
#include "demarche/result.h"
#include "view/guide/guide.h"
#include "view/keys/bindings.h"
#include "view/lesson/around_game.h"
#include "view/log/search.h"
#include "view/map/state.h"
#include "view/papers/papers.h"
#include "view/record/record.h"
#include "view/saves/saves.h"
#include "view/settings/options.h"
#include "view/sharing.h"
#include "view/why/trees.h"
#include "view/words.h"

namespace demarche::view {

struct Lesson;      // lesson/lesson.h
struct LessonPlan;  // lesson/plan.h

enum class Screen : std::uint8_t {
  title,
  seat,
  briefing,
  table,
  sitting,
  reveal,
  map,
  codex,
  outcome,
  settings,
  record,
  handover,
  lesson,     // set-up of a lesson
  teacher,    // the teacher's panel
  projector,  // what the class sees, on the one screen that there is
  keys,       // all keys, to be changed
  saves,      // games kept under a name, share codes
  review,     // of a game that is over: its decisions, the agreement, other games
  replay,     // of a game, move by move
  branch,     // another choice, both futures
  forecasts,  // the ledger
  vote,       // rewind and vote
  vote_futures,
  tables,  // of one world
  debrief,
  papers,  // printing
};

// A scenario that may be played, or the reason why not.
struct Shelf {
  std::string id;
  std::shared_ptr<const Scenario> scenario;     // null: broken
  std::string error;                            // first finding, when broken
  std::shared_ptr<const Debrief> debrief = {};  // null: the scenario brings none
  std::string fault = {};  // code of that finding, of a pack that is broken itself; else empty
};

// What is chosen before a game starts.
struct Setup {
  std::size_t scenario = 0;  // row of App::shelves
  SeatId seat{0};
  SeatSet friends;            // other seats that people at this keyboard play
  std::vector<Level> levels;  // one a seat
  std::uint64_t seed = 1;
  bool mandate_hidden = false;
  bool note_read = false;
};

// What a person is doing at the table and in a sitting, before it is sealed or tabled.
struct Draft {
  MoveId move;  // selected card: its effects are drawn as ghosts
  SeatId target;
  FamilyId family;  // filter of the cards; none: the sensible ones
  bool all_moves = false;
  Package package;            // being drafted in a sitting
  std::vector<Package> undo;  // earlier drafts
  std::vector<Package> redo;  // drafts that were undone, the last undone at the end
  SeatId asking;              // whom the "what would you accept?" dialog is about to ask
  int tab = 0;                // which part is shown where not all fit (table, sitting)
};

// How far the reveal has been told.
struct Telling {
  std::size_t from = 0;    // index into Play::heard: first happening of this telling
  std::size_t to = 0;      // one past its last
  std::size_t opened = 0;  // items opened so far (of telling_steps, screens.h)
  bool paused = false;
  std::int64_t opened_ms = 0;  // when the last one was opened, as App::now_ms
};

// A game on the table.
struct Play {
  std::shared_ptr<const Scenario> scenario;
  std::unique_ptr<Game> game;
  SeatId seat;
  View view;             // what the seat may know, refreshed after each move
  State known;           // the state with everything blanked that the seat may not know (conceal):
                         // the only state that judging functions are given here
  View before;           // the same when the person last sealed a round (in round 1: at the start):
                         // changes are level and delta against it
  Log heard;             // what it has heard so far
  std::size_t told = 0;  // happenings of `heard` that have been shown
  Draft draft;
  Telling telling;
  std::optional<Outcome> outcome;
  Sharing sharing;  // several persons at one keyboard
  MapState map;
  // Since when others have been deciding beside the screen, as App::now_ms; none: they are not.
  std::optional<std::int64_t> thinking = {};
};

struct After;  // view/review/after.h

// An overlay above the screen.
struct Overlay {
  enum class Kind : std::uint8_t {
    none,
    keys,
    confirm_leave,
    ask,
    log,
    walk_out,
    days,
    message,
    write_message
  };
  Kind kind = Kind::none;
  std::string anchor;  // node that had the focus before
};

struct App {
  Options options;
  std::vector<Language> languages = own_languages();  // those that may be chosen
  Screen screen = Screen::title;
  std::vector<Screen> back;  // where Escape leads
  std::vector<Shelf> shelves;
  std::shared_ptr<const canvas::MapAsset> map;  // geography; null: boards are round tables
  std::string continued;  // label of the game that "continue" would open; empty: none
  std::vector<std::string> others_kept;  // labels of older games that can be continued
  std::string ended;  // label of the last game that is over and can be looked back at; empty: none
  Saves saves;
  KeyChange key_change;
  Setup setup;
  GoesOn goes_on;  // how long planners may think: the front end knows the time
  // The front end lets planners think beside the screen (flow.h, others_decided).
  bool thinks_aside = false;
  std::unique_ptr<Play> play;
  std::shared_ptr<Lesson> lesson;    // that the game of `play` belongs to; null: none
  std::shared_ptr<LessonPlan> plan;  // of a lesson that is being set up; null: not yet looked at
  bool figures_hidden = false;       // a teacher's wish: words instead of odds
  std::shared_ptr<After> after;      // review, replay and branches of it; null: not asked for
  CodexId codex;                     // entry shown
  std::vector<CodexId> codex_back;
  SourceId source;          // source shown beside it
  Guide guide;              // of the first game
  std::vector<Ended> past;  // own games that have ended, newest last
  RecordDesk record;
  AroundGame around;  // forecasts, votes, tables, debrief of `play`
  PaperDesk papers;
  Overlay overlay;
  WhyTrees whys;
  LogSearch log;
  std::string notice;               // a toast: "Saved."; empty: none
  canvas::Interaction interaction;  // focus, hover, scroll
  std::int64_t now_ms = 0;          // time of the front end, from its start (time.h)
  std::int64_t hovered_since_ms = 0;
};

// What update asks of the front end.
struct Request {
  enum class Kind : std::uint8_t {
    quit,
    save,            // save: the game of `play`, after each move that cannot be undone
    open_continued,  // number: 0 the one of App::continued, n the nth of App::others_kept, -1 the
                     // one of App::ended
    options_changed,
    new_seed,
    copy_text,
    keep_lesson,  // App::lesson has changed
    projector,    // number: 1 opens the second window, 0 closes it
    picture,      // of what is shown now, as a file
    read_screen,  // aloud
    save_as,      // text: the name
    open_save,    // text: the name, as in the next ones
    rename_save,  // number: row of Saves::listed; text: the new name
    duplicate_save,
    delete_save,
    undelete_save,
    copy_code,     // share code of the game on the table, to the clipboard
    open_code,     // text: a share code
    review,        // number: 1 goes on with the review of `after`, 0 stops
    keep_branch,   // save: the game of `play` was begun from another, which keeps its place
    open_tables,   // text: a folder with saves; empty: where games are kept
    play_futures,  // number: 1 plays those of App::around.vote, 0 stops
    print_papers,  // number: 1 prints what App::papers says, 0 stops
    past_game,     // number: row of App::past; text: verb::review, replay or copy_code of it
  };
  Kind kind;
  std::string text;
  int number = 0;
};

// How the game that a setup describes begins. Before the start only the own drawn profile is read
// from it.
[[nodiscard]] Settings settings_of(const Setup& setup, const Scenario& scenario);

// Draws the screen. Pure: equal arguments give equal frames.
[[nodiscard]] canvas::Frame layout(const App& app, const canvas::Sheet& sheet);

// Answers an action of a node of the last frame (see the verbs in actions.h).
std::vector<Request> update(App& app, const canvas::Action& action);

// Answers a key by its name ("Enter", "Escape", "Tab", "Up", "z", "?"): shortcuts of nodes, focus,
// scrolling, back.
std::vector<Request> key(App& app, const canvas::Frame& frame, const std::string& name, bool shift);

// Answers what was typed or pasted into the field that has the focus; without one: in vain.
std::vector<Request> type(App& app, const canvas::Frame& frame, const std::string& text);

// Puts a game on the table: the person's seat set, computed seats run to the first decision. What
// has been revealed and not yet told is told first. `told`: how many happenings had been told when
// the game was kept; unknown: all before the person's last decision.
// Where several persons play, the hand-over comes first; `told_by_seat`: the marks of each seat.
void begin(App& app, std::shared_ptr<const Scenario> scenario, Game game, SeatId seat,
           std::optional<std::size_t> told = std::nullopt,
           const std::vector<std::optional<std::size_t>>& told_by_seat = {});

}  // namespace demarche::view
