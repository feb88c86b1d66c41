#include "monkey/monkey.h"

#include <array>
#include <cmath>
#include <deque>
#include <iterator>
#include <map>
#include <memory>
#include <random>

#include "canvas/focus.h"
#include "canvas/lint.h"
#include "desktop/script.h"
#include "view/actions.h"

namespace demarche::monkey {
namespace {

namespace verb = view::verb;
using desktop::Shell;
using view::Screen;

constexpr std::size_t kPatience = 12;    // steps on one screen
constexpr std::size_t kRemembered = 12;  // steps that a finding tells

bool sane(const canvas::Rect& r) {
  return std::isfinite(r.x) && std::isfinite(r.y) && std::isfinite(r.w) && std::isfinite(r.h) &&
         r.w >= 0 && r.h >= 0;
}

void look_at_nodes(const canvas::Frame& frame, std::vector<std::string>& out) {
  std::set<std::string> ids;
  for (const canvas::Node& n : frame.nodes) {
    if (!ids.insert(n.id).second) out.push_back("two nodes are named " + n.id);
    if (!sane(n.rect)) out.push_back(n.id + " is nowhere");
    for (const std::string* words : {&n.label, &n.value, &n.description}) {
      if (words->find("«") == 0 && words->find('.') != std::string::npos &&
          words->find(' ') == std::string::npos) {
        out.push_back(n.id + " has no words: " + *words);
      }
    }
  }
}

// The monkey's own die: raw numbers of a generator that is the same everywhere.
class Die {
 public:
  explicit Die(std::uint64_t seed) : engine_(seed) {}
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
  bool one_in(std::size_t count) { return below(count) == 0; }

 private:
  std::mt19937_64 engine_;
};

class Monkey {
 public:
  Monkey(const desktop::Places& places, const Habits& habits)
      : places_(places), habits_(habits), die_(habits.seed) {
    open();
    for (std::size_t row = 0; row < shell_->app().shelves.size(); ++row) {
      if (shell_->app().shelves[row].id == habits.scenario) shell_->app().setup.scenario = row;
    }
    shell_->app().setup.seed = habits.seed;
  }

  Findings play() {
    look();
    while (found_.faults.empty() && found_.steps < habits_.steps) {
      ++found_.steps;
      bored_ = shell_->app().screen == before_ ? bored_ + 1 : 0;
      before_ = shell_->app().screen;
      if (bored_ > kPatience) {
        leave();
      } else {
        step();
      }
      if (shell_->wants_to_quit()) {
        did("starts the program anew");
        open();
      }
      look();
    }
    return std::move(found_);
  }

 private:
  void open() {
    shell_.reset();  // its place must be free before the next one takes one
    shell_ = std::make_unique<Shell>(places_);
    // Planners look at nothing: their patience would be time, and time is chance.
    shell_->app().goes_on = [](std::uint32_t) { return false; };
    shell_->lay_out(width_, height_);
  }

  void did(std::string what) {
    done_.push_back(std::move(what));
    if (done_.size() > kRemembered) done_.pop_front();
  }

  void step() {
    switch (die_.below(16)) {
      case 0:
        return resize();
      case 1:
        return set_something();
      case 2:
        return drag();
      case 3:
        return wheel();
      case 4:
        return type();
      case 5:
        return wait();
      case 6:
      case 7:
      case 8:
        return press_key();
      case 9:
        return decide();
      default:
        return click();
    }
  }

  canvas::Point anywhere() {
    const canvas::Size size = shell_->frame().size;
    return {static_cast<double>(die_.below(static_cast<std::size_t>(size.w))),
            static_cast<double>(die_.below(static_cast<std::size_t>(size.h)))};
  }

  // What can be done comes first, where second: a list of eighty entries is one thing to do.
  const canvas::Node* something() {
    std::map<std::string, std::vector<const canvas::Node*>> by_verb;
    for (const canvas::Node& n : shell_->frame().nodes) {
      if (n.focusable) by_verb[n.action.verb].push_back(&n);
    }
    if (by_verb.empty()) return nullptr;
    const auto& nodes =
        std::next(by_verb.begin(), static_cast<std::ptrdiff_t>(die_.below(by_verb.size())))->second;
    return nodes[die_.below(nodes.size())];
  }

  void click() {
    const canvas::Node* node = something();
    if (node == nullptr) return;
    const canvas::Point at = die_.one_in(8) ? anywhere() : node->rect.center();
    did("clicks " + node->id);
    shell_->hover(at);
    shell_->press(at);
    shell_->lay_out_again();
    shell_->release(at);
  }

  void press_key() {
    static constexpr std::array kKeys = {"Tab",  "Enter",     "Space",  "Escape",   "Up",   "Down",
                                         "Left", "Right",     "PageUp", "PageDown", "Home", "End",
                                         "?",    "Backspace", "Delete", "F11",      "F12",  "1",
                                         "2",    "3",         "4"};
    std::string name = kKeys[die_.below(kKeys.size())];
    if (die_.one_in(2)) name = std::string(1, static_cast<char>('a' + die_.below(26)));
    const bool shift = die_.one_in(6);
    did("presses " + std::string(shift ? "Shift+" : "") + name);
    shell_->key(name, shift);
  }

  void drag() {
    const canvas::Point from = anywhere(), to = anywhere();
    did("drags");
    shell_->press(from);
    shell_->lay_out_again();
    shell_->hover({(from.x + to.x) / 2, (from.y + to.y) / 2});
    shell_->lay_out_again();
    shell_->hover(to);
    shell_->lay_out_again();
    shell_->release(to);
  }

  void wheel() {
    did("turns the wheel");
    shell_->wheel(anywhere(), static_cast<double>(die_.below(7)) - 3);
  }

  void type() {
    static constexpr std::array kTexts = {"Round one",        "Їжак 2",   "a\nb",
                                          "\xF0\x9F\x98\x80", "\xFF\xC3", "\xE2\x80\xAE turned"};
    did("types");
    shell_->type(kTexts[die_.below(kTexts.size())]);
  }

  void wait() {
    did("waits");
    now_ms_ += static_cast<std::int64_t>(die_.below(90000));
    shell_->tick(now_ms_);
  }

  void resize() {
    width_ = 800 + static_cast<int>(die_.below(1800));
    height_ = 500 + static_cast<int>(die_.below(1100));
    did("resizes to " + std::to_string(width_) + "x" + std::to_string(height_));
  }

  void set_something() {
    static constexpr std::array kSizes = {100, 115, 125, 150};
    const std::size_t what = die_.below(4);
    did("sets option " + std::to_string(what));
    const auto on = static_cast<int>(die_.below(2));
    if (what == 0) shell_->act({verb::set_language, on, 0, ""});
    if (what == 1) shell_->act({verb::text_size, kSizes[die_.below(kSizes.size())], 0, ""});
    if (what == 2) shell_->act({verb::palette, on, 0, ""});
    if (what == 3) shell_->act({verb::motion, on, 0, ""});
  }

  // So that games go on and end, too.
  void decide() {
    const Screen screen = shell_->app().screen;
    if (!shell_->app().play || screen == Screen::title) return sit_down();
    const bool in_game =
        shell_->app().play &&
        (screen == Screen::table || screen == Screen::sitting || screen == Screen::reveal);
    if (!in_game) return;
    shell_->act({verb::close, 0, 0, ""});
    did("decides as the computer would");
    for (std::size_t i = 0; i < 1 + die_.below(6); ++i) {
      if (shell_->app().play->game->over()) break;
      desktop::decide(*shell_);
      ++found_.decisions;
    }
    if (shell_->app().play->game->over()) ++found_.endings;
  }

  // Somewhere for long enough: back, or on.
  void leave() {
    bored_ = 0;
    did("has had enough");
    shell_->act({verb::close, 0, 0, ""});
    shell_->act({die_.one_in(4) ? verb::leave : verb::back, 0, 0, ""});
    decide();
  }

  void sit_down() {
    did("sits down to a new game");
    shell_->act({verb::go, static_cast<int>(Screen::seat), 0, ""});
    shell_->act({verb::note_read, 0, 0, ""});
    shell_->act({verb::start_game, 0, 0, ""});
    shell_->act({verb::start_game, 0, 0, ""});
  }

  void look() {
    const canvas::Frame& frame = shell_->lay_out(width_, height_);
    found_.visited.insert(shell_->app().screen);
    std::vector<std::string> wrong = faults(frame);
    if (habits_.lint) {
      const std::vector<canvas::Fault> lint = canvas::lint(frame);
      if (!lint.empty()) wrong.push_back(canvas::describe(lint));
    }
    if (habits_.paints_every > 0 && found_.steps % habits_.paints_every == 0) shell_->paint();
    for (std::string& fault : wrong) report(std::move(fault));
  }

  void report(std::string fault) {
    fault += " [screen " + std::to_string(static_cast<int>(shell_->app().screen)) + ", " +
             std::to_string(width_) + "x" + std::to_string(height_) + ", text " +
             std::to_string(shell_->app().options.text_percent) + "]";
    for (const std::string& step : done_) fault += "\n  " + step;
    found_.faults.push_back(std::move(fault));
  }

  desktop::Places places_;
  Habits habits_;
  Die die_;
  std::unique_ptr<Shell> shell_;
  int width_ = 1280, height_ = 720;
  std::int64_t now_ms_ = 0;
  std::size_t bored_ = 0;
  Screen before_ = Screen::title;
  std::deque<std::string> done_;
  Findings found_;
};

}  // namespace

std::vector<std::string> faults(const canvas::Frame& frame) {
  std::vector<std::string> out;
  look_at_nodes(frame, out);
  if (!frame.focused.empty() && frame.find(frame.focused) == nullptr) {
    out.push_back("the focus is on nothing");
  }
  if (canvas::tab_order(frame).empty()) out.push_back("no key leads on from here");
  for (const canvas::Layer& layer : frame.layers) {
    if (!sane(layer.rect)) out.push_back("layer " + layer.id + " is nowhere");
  }
  return out;
}

Findings let_loose(const desktop::Places& places, const Habits& habits) {
  return Monkey(places, habits).play();
}

}  // namespace demarche::monkey
