#include "desktop/room.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

namespace demarche::desktop {

Places nowhere() {
  return {test::source_dir() / "assets", test::source_dir() / "scenarios", std::nullopt,
          std::nullopt};
}

Places empty_home(const std::string& name) {
  Places places = nowhere();
  places.own = test::fresh_scratch_dir(name);
  places.config = *places.own / "config";
  std::filesystem::create_directories(*places.config);
  return places;
}

void act(Shell& shell, const char* verb, int a, int b) { shell.act({verb, a, b, ""}); }

void press(Shell& shell, const std::string& key) {
  shell.lay_out_again();
  shell.key(key, false);
}

void sit_down(Shell& shell, std::uint64_t seed) {
  namespace verb = view::verb;
  std::size_t row = 0;
  while (shell.app().shelves.at(row).id != "guarantees") ++row;
  act(shell, verb::go, static_cast<int>(view::Screen::seat));
  act(shell, verb::pick_scenario, static_cast<int>(row));
  act(shell, verb::note_read);
  shell.app().setup.seed = seed;
  act(shell, verb::start_game);
  REQUIRE(shell.app().screen == view::Screen::briefing);
  act(shell, verb::start_game);
  REQUIRE(shell.app().screen == view::Screen::table);
}

canvas::Point middle(Shell& shell, const std::string& node) {
  const canvas::Node* found = shell.lay_out_again().find(node);
  INFO(node);
  REQUIRE(found != nullptr);
  return {found->rect.x + found->rect.w / 2, found->rect.y + found->rect.h / 2};
}

}  // namespace demarche::desktop
