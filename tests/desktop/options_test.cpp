#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"
#include "desktop/settings_file.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

void put(const std::filesystem::path& file, const std::string& bytes) {
  REQUIRE_FALSE(io::write_file_whole(file, bytes).has_value());
}

TEST_CASE("Options come back from their file as they were") {
  const Places places = empty_home("kept");
  for (const int percent : view::kTextSizes) {
    for (unsigned bits = 0; bits < 256; bits += 5) {
      const auto bit = [&](unsigned number) { return (bits >> number & 1U) != 0; };
      view::Options options;
      options.language = bit(0) ? view::Language::ukrainian : view::Language::english;
      options.text_percent = percent;
      options.palette = static_cast<view::Palette>(bits % view::kPalettes);
      options.reveal_speed = static_cast<view::RevealSpeed>(bits % view::kRevealSpeeds);
      options.reduced_motion = bit(1);
      options.full_screen = bit(2);
      options.first_run = bit(3);
      options.sound = bit(4);
      options.read_aloud = bit(5);
      options.figures = bit(6);
      options.volume = static_cast<int>(bits) % 11 * 10;
      if (bit(7)) options.keys = {{"table/seal", "Q"}};
      REQUIRE(options_of(preferences_of(options), view::own_languages()) == options);
    }
  }
  const std::vector<view::Language> own = view::own_languages();
  view::Options set;
  set.text_percent = 125;
  set.keys = {{"table/seal", "Q"}};
  CHECK_FALSE(SettingsFile(*places.config, std::nullopt, own).write(set).has_value());
  SettingsFile again(*places.config, std::nullopt, own);
  CHECK(again.read() == set);
  CHECK(again.trouble().empty());
}

TEST_CASE("What an older version kept is taken over once") {
  const Places places = empty_home("older");
  put(*places.own / "options.txt", "language uk\ntext 125\ncolour-blind yes\nfirst-run no\n");
  {
    Shell shell(places);
    CHECK(shell.app().options.language == view::Language::ukrainian);
    CHECK(shell.app().options.text_percent == 125);
    CHECK(shell.app().options.palette == view::Palette::colour_blind);
    CHECK_FALSE(shell.app().options.first_run);
  }
  CHECK_FALSE(std::filesystem::exists(*places.own / "options.txt"));
  put(*places.own / "options.txt", "text 150\n");
  CHECK(Shell(places).app().options.text_percent == 125);
}

TEST_CASE("Damaged settings are named, set aside and never lost") {
  const Places places = empty_home("damaged");
  const std::vector<view::Language> own = view::own_languages();
  SettingsFile settings(*places.config, std::nullopt, own);
  const std::string damaged =
      "{\"demarche_settings\": 1,\n \"text_percent\": 150,\n \"volume\": 900}";
  for (int number = 1; number <= 2; ++number) {
    put(settings.file(), damaged);
    Shell shell(places);
    const std::string aside = "settings.damaged-" + std::to_string(number) + ".json";
    CHECK(contains(shell.app().notice, ":3:12: "));
    CHECK(contains(shell.app().notice, aside));
    CHECK(io::read_whole_file(*places.config / aside) == damaged);
    CHECK(shell.app().options.text_percent == 150);
    CHECK(shell.app().options.volume == view::Options{}.volume);
    CHECK(Shell(places).app().notice.empty());
  }
}

TEST_CASE("A folder of settings that cannot be written to is said and not fatal") {
  Places places = empty_home("locked");
  places.config = "/dev/null/config";
  Shell shell(places);
  CHECK(shell.app().notice.empty());
  act(shell, verb::text_size, 125);
  CHECK(shell.app().options.text_percent == 125);
  CHECK_FALSE(shell.app().notice.empty());
}

TEST_CASE("Each setting takes effect at once and is there at the next start") {
  const Places places = empty_home("settings");
  view::Options set;
  {
    Shell shell(places);
    shell.lay_out(1280, 720);
    act(shell, verb::go, static_cast<int>(view::Screen::settings));
    shell.lay_out_again();
    const canvas::Frame before = shell.frame();
    act(shell, verb::set_language, static_cast<int>(view::Language::ukrainian));
    CHECK(shell.lay_out_again().nodes.front().label != before.nodes.front().label);
    const canvas::Frame small = shell.lay_out_again();
    act(shell, verb::text_size, 150);
    CHECK_FALSE(shell.lay_out_again() == small);
    for (const int palette : {1, 2}) {
      const canvas::Frame other = shell.lay_out_again();
      act(shell, verb::palette, palette);
      CHECK_FALSE(shell.lay_out_again() == other);
    }
    act(shell, verb::motion, 1);
    act(shell, verb::sound, 0);
    act(shell, verb::volume, 30);
    act(shell, verb::reveal_speed, static_cast<int>(view::RevealSpeed::fast));
    act(shell, verb::figures, 1);
    press(shell, "F11");
    set = shell.app().options;
  }
  CHECK(set.language == view::Language::ukrainian);
  CHECK(set.text_percent == 150);
  CHECK(set.palette == view::Palette::high_contrast);
  CHECK(set.reduced_motion);
  CHECK(set.full_screen);
  CHECK_FALSE(set.sound);
  CHECK(set.volume == 30);
  CHECK(set.figures);
  Shell again(places);
  CHECK(again.app().options == set);
}

}  // namespace
}  // namespace demarche::desktop
