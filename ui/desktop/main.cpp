// demarche-desktop: reads the command line, opens the window, or takes pictures without one.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "demarche/io/data_dir.h"
#include "demarche/io/user_dir.h"
#include "desktop/audio.h"
#include "desktop/display.h"
#include "desktop/picture_folder.h"
#include "desktop/screenshots.h"
#include "desktop/shell.h"
#include "desktop/signals.h"
#include "desktop/window.h"

namespace demarche::desktop {
namespace {

struct Arguments {
  bool check_display = false, check_sound = false;
  std::string screenshot, size = "1280x720", save;
  ScreenshotOptions screenshots;
  WindowOptions window;
};

int complain(const std::string& message) {
  std::fprintf(stderr, "demarche-desktop: %s\n", message.c_str());
  return 2;
}

void describe(CLI::App& program, Arguments& arguments) {
  program.add_option("file", arguments.save, "a saved game that is opened at once");
  program.add_flag("--check-display", arguments.check_display,
                   "exit with 0 when a window can be opened");
  program.add_flag("--check-sound", arguments.check_sound,
                   "play a chime; exit with 0 when a sound device answers");
  program.add_option(
      "--screenshot", arguments.screenshot,
      "write a picture of every screen of a scripted game into this folder; needs no display");
  program.add_option("--scenario", arguments.screenshots.scenario, "scenario of the scripted game")
      ->default_val("guarantees");
  program.add_option("--seed", arguments.screenshots.seed, "seed of the scripted game")
      ->default_val(7);
  program.add_option("--size", arguments.size, "WIDTHxHEIGHT of window or pictures, from 800x500")
      ->default_val("1280x720");
  program.add_flag("--speak", arguments.window.speak,
                   "write what a screen reader would say to standard output, line by line");
  program.add_option(
      "--tree", arguments.window.tree_file,
      "keep the meaning of the screen as text in this file, for tests and screen readers");
}

// "1280x720"; false when it is anything else or too small.
bool read_size(const std::string& text, int& width, int& height) {
  return std::sscanf(text.c_str(), "%dx%d", &width, &height) == 2 && width >= 800 &&
         height >= 500 && width <= 7680 && height <= 4320;
}

std::optional<Places> find_places() {
  const std::optional<std::filesystem::path> data = io::data_dir();
  if (!data) return std::nullopt;
  return Places{*data / "assets", *data / "scenarios", io::user_dir(),
                io::config_dir(), picture_folder(),    paper_folder()};
}

// 0 when every picture was taken and a reader would trip over nothing in them; else 1.
int take_screenshots(const Places& places, const ScreenshotOptions& options) {
  const Screenshots taken = write_screenshots(places, options);
  for (const std::string& file : taken.files) std::printf("%s\n", file.c_str());
  for (const std::string& file : taken.absent) {
    std::printf("%s: not taken, this game never came to it\n", file.c_str());
  }
  for (const std::string& fault : taken.faults) std::fprintf(stderr, "%s", fault.c_str());
  if (!taken.error.empty()) return complain(taken.error);
  return taken.faults.empty() ? 0 : 1;
}

int show_window(const Places& places, const WindowOptions& options, const std::string& save) {
  if (!display_answers()) {
    return complain(
        "no display answers, so no window can be opened. Play in the terminal: demarche play "
        "guarantees");
  }
  const EndSignals signals;
  Shell shell(places);
  if (!shell.problems().empty()) return complain(shell.problems().front());
  if (!save.empty()) shell.open_file(save);
  Window window(shell, options, signals);
  window.run();
  return 0;
}

// 0 when it was played to its end.
int play_a_chime(const Places& places) {
  constexpr int kPatience = 300;  // hundredths of a second
  const std::unique_ptr<Audio> audio = open_audio(places.assets / "sounds");
  audio->play(view::Sound::chime, 100);
  for (int i = 0; audio->busy() && i < kPatience; ++i) sf::sleep(sf::milliseconds(10));
  return audio->sounds() && !audio->busy() ? 0 : 1;
}

int run(Arguments& arguments) {
  if (arguments.check_display) return display_answers() ? 0 : 1;
  int width = 0, height = 0;
  if (!read_size(arguments.size, width, height))
    return complain("--size must be like 1280x720, at least 800x500");
  const std::optional<Places> places = find_places();
  if (!places)
    return complain(
        "no folders `scenarios` and `assets` found; set DEMARCHE_DATA to where they are");
  if (arguments.check_sound) return play_a_chime(*places);
  if (!arguments.screenshot.empty()) {
    arguments.screenshots.folder = arguments.screenshot;
    arguments.screenshots.width = width;
    arguments.screenshots.height = height;
    return take_screenshots(*places, arguments.screenshots);
  }
  arguments.window.width = static_cast<unsigned>(width);
  arguments.window.height = static_cast<unsigned>(height);
  return show_window(*places, arguments.window, arguments.save);
}

}  // namespace
}  // namespace demarche::desktop

int main(int argc, char** argv) {
  CLI::App program{"Demarche: negotiations that people play. A classroom model, not a forecast."};
  demarche::desktop::Arguments arguments;
  demarche::desktop::describe(program, arguments);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : 2;
  }
  return demarche::desktop::run(arguments);
}
