// The layouts of the class's own screen, in every scenario, language and size of text.
#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "view/actions.h"
#include "view/classroom.h"
#include "view/lesson/actions.h"
#include "view/lesson/projector.h"
#include "view/secret_worlds.h"

namespace demarche::view {
namespace {

// A game in character at the planning of its third round, or as far as it came.
void play_on(SecretRoom& room) {
  Game game = *room.play().game;
  while (!game.over() && game.state().head().round < 3) {
    SeatId seat(0);
    while (!game.awaited_people().has(seat)) seat = SeatId(seat.index() + 1);
    game.decide_for(seat);
  }
  room.put(game, SeatId(0));
}

canvas::Frame at(SecretRoom& room, ProjectorLayout layout, int width, int height, double scale) {
  Parlour& parlour = room.parlour;
  parlour.app.lesson->shows = layout;
  const canvas::Metrics metrics = canvas::make_metrics(width, height, scale);
  return layout_projector(parlour.app, {parlour.theme, parlour.text, metrics, {}});
}

// In device pixels, of a frame of 1920x1080.
double smallest_text(const canvas::Frame& frame) {
  constexpr double kScale = 1.5;
  double smallest = 1000;
  for (const canvas::Layer& layer : frame.layers) {
    for (const canvas::Item& item : layer.items) {
      if (const auto* run = std::get_if<canvas::TextRun>(&item.shape)) {
        smallest = std::min(smallest, run->style.size * kScale);
      }
    }
  }
  return smallest;
}

std::string faults_of(SecretRoom& room) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    room.app().options.language = language;
    for (int row = 0; row < kProjectorLayouts; ++row) {
      for (const double scale : {1.0, 1.5}) {
        for (const auto& [width, height] : {std::pair{1920, 1080}, {1280, 720}, {800, 500}}) {
          const canvas::Frame frame =
              at(room, static_cast<ProjectorLayout>(row), width, height, scale);
          const std::string found = canvas::describe(canvas::lint(frame));
          if (found.empty()) continue;
          out += room.play().scenario->id + " " + std::string(language_code(language)) +
                 " layout " + std::to_string(row) + " " + std::to_string(width) + " x" +
                 std::to_string(scale) + "\n" + found;
        }
      }
    }
  }
  return out;
}

TEST_CASE("No layout of the projector has a fault in any scenario, language, size and window") {
  for (const auto& scenario : every_scenario()) {
    SecretRoom room(scenario);
    CHECK(faults_of(room) == "");
    play_on(room);
    CHECK(faults_of(room) == "");
  }
}

// What is asked for of a screen across a room: 28 pixels at 1080 lines.
TEST_CASE("The smallest letters of every layout are large enough for the back row") {
  for (const auto& scenario : every_scenario()) {
    SecretRoom room(scenario);
    play_on(room);
    for (int row = 0; row < kProjectorLayouts; ++row) {
      const canvas::Frame frame = at(room, static_cast<ProjectorLayout>(row), 1920, 1080, 1.0);
      CHECK(smallest_text(frame) >= 28);
      // Nobody scrolls on a projector: all is there, or it is said how much more there is.
      for (const canvas::ScrollArea& area : frame.scrolls) {
        INFO(scenario->id << " " << area.id);
        CHECK(area.limit() <= 0);
      }
    }
  }
}

TEST_CASE("The layout is switched on the panel by mouse and key, on the one screen by key") {
  Classroom room;
  room.parlour.act(verb::teacher);
  const canvas::Frame panel = room.parlour.frame();
  REQUIRE(panel.find("shows/days") != nullptr);
  CHECK(panel.find("shows/map")->disabled);  // no map is loaded here
  CHECK_FALSE(panel.find("shows/map")->description.empty());
  CHECK(asks_for(update(room.app(), panel.find("shows/days")->action), Request::Kind::keep_lesson));
  CHECK(room.lesson().shows == ProjectorLayout::days);
  CHECK(room.projector().find("day/1") != nullptr);
  room.parlour.press("l");
  CHECK(room.lesson().shows == ProjectorLayout::table);
  CHECK(room.projector().find("phase") != nullptr);
  room.parlour.press("p");
  REQUIRE(room.app().screen == Screen::projector);
  room.parlour.press("l");
  CHECK(room.lesson().shows == ProjectorLayout::issues);
  CHECK(room.app().screen == Screen::projector);
  room.parlour.act(verb::projector_layout, 77);
  CHECK(room.lesson().shows == ProjectorLayout::issues);
}

std::ptrdiff_t count_of(const Game& game, Happening::Kind kind) {
  return std::count_if(game.log().begin(), game.log().end(),
                       [&](const Happening& told) { return told.kind == kind; });
}

// A game in character in which something has been settled, whoever drew which profile.
Game one_that_settles(SecretRoom& room) {
  Settings settings = room.play().game->record().settings;
  for (std::uint64_t seed = 1; seed < 40; ++seed) {
    settings.world_seed = settings.policy_seed = seed;
    Game game(*room.play().scenario, settings);
    while (!game.over() && count_of(game, Happening::Kind::settled) == 0) {
      SeatId seat(0);
      while (!game.awaited_people().has(seat)) seat = SeatId(seat.index() + 1);
      game.decide_for(seat);
    }
    if (!game.over()) return game;
  }
  return *room.play().game;
}

TEST_CASE("What the last round changed stands on the projector") {
  SecretRoom room(guarantees());
  room.app().options.language = Language::english;
  const Game game = one_that_settles(room);
  const auto settled = count_of(game, Happening::Kind::settled);
  REQUIRE(settled > 0);
  room.put(game, SeatId(0));
  const auto fresh = [](const canvas::Frame& frame) {
    return std::count_if(frame.nodes.begin(), frame.nodes.end(), [](const canvas::Node& node) {
      return node.role == canvas::Role::kRow && node.value.find(", new") != std::string::npos;
    });
  };
  CHECK(fresh(at(room, ProjectorLayout::table, 1920, 1080, 1.0)) > 0);
  CHECK(fresh(at(room, ProjectorLayout::issues, 1920, 1080, 1.0)) > 0);
  for (const ProjectorLayout layout : {ProjectorLayout::map, ProjectorLayout::days}) {
    const canvas::Frame frame = at(room, layout, 1920, 1080, 1.0);
    CHECK(frame.find("news") != nullptr);
    CHECK(std::any_of(frame.nodes.begin(), frame.nodes.end(), [](const canvas::Node& node) {
      return node.label.find("ettled") != std::string::npos;
    }));
  }
}

}  // namespace
}  // namespace demarche::view
