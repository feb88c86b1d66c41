// The program without its window: the app value and everything that it asks of the outside. Tested
// without a display.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "canvas/frame.h"
#include "canvas/metrics.h"
#include "canvas/paint.h"
#include "canvas/text.h"
#include "desktop/autosave.h"
#include "desktop/library.h"
#include "desktop/named_saves.h"
#include "desktop/paper_jobs.h"
#include "desktop/review_jobs.h"
#include "desktop/settings_file.h"
#include "view/app.h"
#include "view/lesson/lesson.h"
#include "view/sounds.h"
#include "view/voice/voice.h"

namespace demarche::desktop {

// Where things are. `own` is the person's folder of games, `config` that of settings; none: they
// are not kept between starts.
struct Places {
  std::filesystem::path assets, scenarios;
  std::optional<std::filesystem::path> own, config = {};
  std::optional<std::filesystem::path> pictures = {};  // none: in `own`
  std::optional<std::filesystem::path> papers = {};    // none: in `own`
};

class Shell {
 public:
  explicit Shell(const Places& places);
  ~Shell();  // asks all work to stop before any of it is waited for

  [[nodiscard]] view::App& app() { return app_; }
  // Sentences about assets that are missing; empty when all is well.
  [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }
  [[nodiscard]] bool wants_to_quit() const { return quit_; }

  // The frame for a window of that size, laid out anew.
  const canvas::Frame& lay_out(int width, int height);
  // The same at the size of the last layout.
  const canvas::Frame& lay_out_again() { return lay_out(width_, height_); }
  [[nodiscard]] const canvas::Frame& frame() const { return frame_; }
  [[nodiscard]] double scale() const { return metrics_.scale; }
  // The surfaces of the frame's layers; only what changed is painted.
  const std::map<std::string, canvas::LayerCache::Entry>& paint();
  [[nodiscard]] std::size_t paints() const { return cache_.paints(); }
  [[nodiscard]] canvas::Painter& painter() { return painter_; }

  // What a person did, in frame coordinates of the last layout. Hover, press and wheel answer
  // whether anything is to be drawn anew.
  void act(const canvas::Action& action);
  void key(const std::string& name, bool shift);
  void type(const std::string& text);  // UTF-8, typed or pasted
  bool hover(canvas::Point at);        // also while the button is held: drags and pans
  bool press(canvas::Point at);
  bool release(canvas::Point at);
  bool wheel(canvas::Point at, double lines);
  // It is that late, in milliseconds from the start of the program. Whether anything is to be drawn
  // anew.
  bool tick(std::int64_t now_ms);
  // The second window of a lesson (shell_lesson.cpp): whether it is wanted, its frame for that
  // size, its picture. Closing it by its own button is an answer, too.
  [[nodiscard]] bool wants_projector() const;
  void close_projector();
  const canvas::Frame& lay_out_projector(int width, int height);
  [[nodiscard]] canvas::Surface paint_projector();
  // A text that was asked to be copied; empty: none. Taking it forgets it.
  [[nodiscard]] std::string take_copied();
  // What a screen reader would say since it was last taken; nothing unless somebody listens:
  // `speak` or Options::read_aloud.
  [[nodiscard]] std::vector<std::string> take_said() { return std::exchange(said_, {}); }
  void speak(bool on) { speaks_ = on; }
  // Planners think beside the window from now on; otherwise each action waits for them.
  void think_aside(bool on) { app_.thinks_aside = on; }
  // The review of the game on the table, computed here and now with so little effort: for pictures
  // and tests, where the same is to come every time.
  void review_at_once(int continuations, int alternatives, int games);
  // The same for the choices of the branch that is shown.
  void pair_at_once(int continuations);
  // The same for the review of a class that has ended.
  void turns_at_once(int continuations);
  // What is to be heard since the last call, and where its files are.
  [[nodiscard]] std::vector<view::Sound> take_cues();
  [[nodiscard]] std::filesystem::path sounds() const { return places_.assets / "sounds"; }
  // Opens a saved game that lies anywhere; the file stays as it is, what is played on is kept as
  // every game. A file that is none is told in the notice, and the title stays.
  void open_file(const std::filesystem::path& file);
  // The window closes, or the program is told to end: keep what there is.
  void close();

 private:
  void load_map();
  // The pointer (shell_pointer.cpp).
  struct Held {
    canvas::Point from, last;
    std::string node, panned;  // ids, empty: none
    bool moved = false;        // far enough to be no click
    int place = -1;            // of a slider: where the hand was last
  };
  bool move_held(canvas::Point at);
  bool slide(const canvas::Node& node, canvas::Point at);
  bool click(const canvas::Node& node);
  void drop(const canvas::Node& carried, canvas::Point at);
  void carry_out(const std::vector<view::Request>& requests);
  void carry_out(const view::Request& request);
  void load_options();
  void keep_options();
  // The review (shell_review.cpp).
  [[nodiscard]] FinishedGame finished_game();
  [[nodiscard]] std::optional<std::filesystem::path> review_place() const;
  void open_kept_review();
  void keep_review();
  void work_on_review(bool on);
  struct PairAtWork {
    std::uint64_t ticket = 0;
    std::size_t move = 0;
    Move other;
    friend bool operator==(const PairAtWork&, const PairAtWork&) = default;
  };
  bool tend_background();
  bool tend_pairs();
  // Planners that think (shell_thinking.cpp).
  bool tend_others();
  void keep_branch();
  void hear();
  // The saves (shell_saves.cpp).
  struct Kept;
  [[nodiscard]] std::string save_bytes();
  void save();
  void save_told();
  void save_when_moved();
  bool make_room();
  [[nodiscard]] std::optional<Kept> read_kept(const AutosaveSlot& slot, std::string& fault);
  [[nodiscard]] bool spare(const AutosaveSlot& slot);
  void save_lesson();
  // What lies beside a save: of whom the file is decides what becomes of a damaged one.
  enum class Whose : std::uint8_t { ours, theirs };
  [[nodiscard]] std::shared_ptr<view::Lesson> read_lesson_of(const std::filesystem::path& save,
                                                             Whose whose, const Game& game,
                                                             std::string& fault);
  void take_lesson(std::shared_ptr<view::Lesson> lesson);
  void open_continued(int number);
  // Games under a name, codes, pictures (shell_named.cpp).
  bool carry_out_named(const view::Request& request);
  [[nodiscard]] std::optional<Kept> read_game(const std::filesystem::path& file,
                                              std::string& fault);
  void list_saves();
  void save_as(const std::string& name);
  void open_save(const std::string& name);
  void open_code(const std::string& code);
  void take_picture();
  void listen();
  void read_screen();
  void offer_continued();
  // One's own games that have ended (shell_record.cpp).
  void load_record();
  void keep_record();
  void write_record();
  // Opened again (shell_past.cpp).
  void keep_moves(view::Ended& game);
  void keep_newest_moves();
  void look_over_past();
  [[nodiscard]] std::optional<Kept> read_past(const view::Ended& game, std::string& fault);
  void open_past(int row, const std::string& what);
  bool looks_back();
  void offer_own();
  bool offer_ended(const Kept& kept, int number);
  // What is around a game (shell_around.cpp): saves of other tables, forecasts beside a save.
  void open_tables(const std::string& folder);
  [[nodiscard]] std::optional<view::OpenedTable> opened_table(const std::filesystem::path& file,
                                                              std::string& fault) const;
  void save_ledger();
  void open_ledger(const std::filesystem::path& save, Whose whose);
  [[nodiscard]] std::optional<std::string> write_beside(const std::filesystem::path& save);
  // Its long work: futures of a vote, the review of a class; papers (shell_papers.cpp).
  void play_futures(bool on);
  void print_papers(const std::string& folder, bool on);
  [[nodiscard]] bool paper_source(PaperWork& work, std::string& fault);
  bool tend_around();
  bool tend_futures();
  bool tend_turns();
  bool tend_papers();
  [[nodiscard]] std::uint64_t fresh_seed() const;

  Places places_;
  std::vector<std::string> problems_;
  canvas::AssetStore assets_;
  canvas::TextMeasurer text_;
  canvas::Painter painter_;
  canvas::LayerCache cache_;
  canvas::Metrics metrics_;
  canvas::Theme theme_;
  canvas::Frame frame_;
  canvas::Metrics projector_metrics_;
  canvas::Frame projector_;
  Library library_;
  std::optional<SettingsFile> settings_;
  Tongues tongues_;
  std::unique_ptr<AutosaveSlot> slot_;
  std::unique_ptr<NamedSaves> named_;
  // A restored game has the rules of its save, which may not be the installed ones.
  const Scenario* restored_ = nullptr;
  std::string restored_rules_;
  // What the slot holds: which game, after how many moves; how much of it had been told.
  const Game* saved_ = nullptr;
  std::size_t saved_moves_ = 0, saved_told_ = 0;
  const Game* recorded_ = nullptr;   // the game that was looked at when it was over
  const Game* looked_at_ = nullptr;  // a game of the record: it has no place among the saves
  std::filesystem::path looked_at_review_;
  const Game* came_over_ = nullptr;  // the game that was over when it came to the table
  std::string saved_ledger_;         // the file beside it; empty: none yet
  // Slots of the games that are offered: App::continued, App::others_kept.
  std::vector<int> offered_;
  int ended_ = 0;  // of App::ended
  std::string copied_;
  view::Voice voice_;
  std::vector<std::string> said_;
  bool speaks_ = false;
  std::uint64_t tickets_ = 0, working_for_ = 0;  // of After: games reviewed, the one at work
  std::uint64_t kept_for_ = 0;                   // of After: whose kept review was looked for
  std::optional<PairAtWork> pair_at_work_;
  view::Audible heard_;
  std::vector<view::Sound> cues_;
  std::optional<Held> held_;
  view::App app_;
  int width_ = 1280, height_ = 720;  // of the last layout, device pixels
  bool quit_ = false;
  bool letter_led_ = false;  // the last key was a letter that moved the focus
  bool at_title_ = true, at_saves_ = false;
  const Game* thinking_for_ = nullptr;
  // The last members: their threads end before anything else.
  Background background_, others_, futures_, turns_, papers_, pairs_;
};

}  // namespace demarche::desktop
