// Every scene in every language, size of text, palette and window, laid out and linted without a
// picture: lint.h says which criterion of WCAG 2.2 each kind of fault breaks. What needs a person's
// hand as well: the focus on its way through every scene, and the keys.
#include <catch2/catch.hpp>
#include <iterator>
#include <set>

#include "canvas/lint.h"
#include "desktop/scripted.h"

namespace demarche::desktop {
namespace {

using view::Language;
using view::Palette;

constexpr Palette kEveryPalette[] = {Palette::standard, Palette::colour_blind,
                                     Palette::high_contrast};
static_assert(std::size(kEveryPalette) == view::kPalettes);

// The window of a laptop, that of a projector, and the smallest that there is.
constexpr std::pair<int, int> kWindows[] = {{1280, 720}, {1920, 1080}, {800, 500}};

// A game is played in each language and size of text, for a script may go another way there; each
// scene is then laid out in every palette and window. Answers how many frames were looked at.
std::size_t check_scene(const Scene& scene, Shell& shell, const std::string& game) {
  view::Options& options = shell.app().options;
  const Palette kept = options.palette;
  std::size_t frames = 0;
  for (const Palette palette : kEveryPalette) {
    options.palette = palette;
    for (const auto& [width, height] : kWindows) {
      const std::string faults = canvas::describe(canvas::lint(shell.lay_out(width, height)));
      INFO(scene.name << " in " << game << ", palette " << static_cast<int>(palette) << ", "
                      << width << "x" << height << "\n"
                      << faults);
      CHECK(faults.empty());
      ++frames;
    }
  }
  options.palette = kept;
  return frames;
}

// What the class sees in the second window of a lesson.
void check_projector(const Scene& scene, Shell& shell, const std::string& game) {
  if (!shell.app().lesson) return;
  for (const auto& [width, height] : kWindows) {
    const std::string faults =
        canvas::describe(canvas::lint(shell.lay_out_projector(width, height)));
    INFO("projector at " << scene.name << " in " << game << ", " << width << "x" << height << "\n"
                         << faults);
    CHECK(faults.empty());
  }
}

// Answers how many frames were looked at.
std::size_t check_every_scene(const std::string& scenario, const std::vector<int>& sizes) {
  std::size_t frames = 0;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const int percent : sizes) {
      const Script script{.scenario = scenario, .language = language, .text_percent = percent};
      visit_scenes(script, [&](const Scene& scene, Shell& shell) {
        const std::string game = scenario + " " + short_name(script);
        frames += check_scene(scene, shell, game);
        check_projector(scene, shell, game);
      });
    }
  }
  return frames;
}

TEST_CASE("Every screen and everything that is asked above one has a scene") {
  std::set<view::Screen> screens;
  std::set<view::Overlay::Kind> overlays;
  CHECK(visit_scenes({}, [&](const Scene&, Shell& shell) {
          screens.insert(shell.app().screen);
          overlays.insert(shell.app().overlay.kind);
        }).empty());
  for (int screen = 0; screen <= static_cast<int>(view::Screen::debrief); ++screen) {
    INFO("screen " << screen);
    CHECK(screens.count(static_cast<view::Screen>(screen)) == 1);
  }
  for (int overlay = 0; overlay <= static_cast<int>(view::Overlay::Kind::write_message);
       ++overlay) {
    INFO("overlay " << overlay);
    CHECK(overlays.count(static_cast<view::Overlay::Kind>(overlay)) == 1);
  }
}

TEST_CASE("A reader trips over nothing on any scene, in any language, size, palette and window") {
  const std::vector<int> sizes(std::begin(view::kTextSizes), std::end(view::kTextSizes));
  const std::size_t combinations = 2 * sizes.size() * view::kPalettes * std::size(kWindows);
  CHECK(check_every_scene("guarantees", sizes) == scenes().size() * combinations);
}

// A short game does not come to every scene; what it comes to is whole.
TEST_CASE("A reader trips over nothing in the harbour") {
  CHECK(check_every_scene("harbour", {100, 150}) > 1500);
}

TEST_CASE("A reader trips over nothing in the council") {
  CHECK(check_every_scene("council", {100, 150}) > 1500);
}

TEST_CASE("A reader trips over nothing in the bargaining") {
  CHECK(check_every_scene("bargaining", {100, 150}) > 1500);
}

}  // namespace
}  // namespace demarche::desktop
