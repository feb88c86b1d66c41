// Languages that files bring: found, chosen, kept.
#include <catch2/catch.hpp>
#include <fstream>

#include "desktop/room.h"
#include "support/paths.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

// A folder of assets with everything of ours and one language more.
std::filesystem::path assets_with(const std::string& name, const std::string& file,
                                  const std::string& text) {
  const std::filesystem::path folder = test::fresh_scratch_dir(name);
  for (const char* part : {"fonts", "icons", "flags", "map", "sounds"}) {
    std::filesystem::create_directory_symlink(test::source_dir() / "assets" / part, folder / part);
  }
  std::filesystem::create_directory(folder / "languages");
  std::ofstream(folder / "languages" / file) << text;
  return folder;
}

constexpr const char* kPolish = R"({"format": 1, "code": "pl", "name": "Polski",
  "plurals": [{"class": "one", "when": "n = 1"}, {"class": "other"}],
  "words": {"settings.title": "Ustawienia"}})";

TEST_CASE("A language from a file can be chosen, speaks at once, and is there at the next start") {
  Places places = empty_home("polish_home");
  places.assets = assets_with("polish", "pl.json", kPolish);
  {
    Shell shell(places);
    REQUIRE(shell.app().languages.size() == 3);
    act(shell, verb::go, static_cast<int>(view::Screen::settings));
    REQUIRE(shell.lay_out(1280, 720).find("language/pl") != nullptr);
    act(shell, verb::set_language, 2);
    const view::Words words(shell.app().options.language);
    CHECK(words("settings.title") == "Ustawienia");
    CHECK(words("settings.back") == "Back");
    act(shell, verb::set_language, 3);  // there is none
    CHECK(view::language_code(shell.app().options.language) == "pl");
  }
  Shell again(places);
  CHECK(view::language_code(again.app().options.language) == "pl");
}

TEST_CASE("A language that is gone leaves English, is said so, and is back with its file") {
  Places places = empty_home("gone_home");
  const std::filesystem::path with_polish = assets_with("gone", "pl.json", kPolish);
  places.assets = with_polish;
  {
    Shell shell(places);
    act(shell, verb::set_language, 2);
  }
  places.assets = test::source_dir() / "assets";
  {
    Shell shell(places);
    CHECK(shell.app().options.language == view::Language::english);
    CHECK(shell.app().notice == "The language \"pl\" is not here: English is shown instead.");
    act(shell, verb::text_size, 150);  // written, and the code with it
  }
  places.assets = with_polish;
  {
    Shell shell(places);
    CHECK(view::language_code(shell.app().options.language) == "pl");
    CHECK(shell.app().options.text_percent == 150);
  }
  places.assets = test::source_dir() / "assets";
  {
    Shell shell(places);
    act(shell, verb::set_language, 1);
    act(shell, verb::set_language, 0);  // chosen by the person now
  }
  places.assets = with_polish;
  CHECK(Shell(places).app().options.language == view::Language::english);
}

TEST_CASE("A language file that cannot be used is said so, and the program starts without it") {
  Places places = nowhere();
  places.assets = assets_with("broken", "pl.json", "{\"format\": 1,}");
  Shell shell(places);
  CHECK(shell.app().languages.size() == view::kLanguages);
  CHECK(shell.app().notice.find("pl.json:1:") != std::string::npos);
  places.assets = assets_with("english", "en.json", R"({"format": 1, "code": "en", "name": "Other",
    "plurals": [{"class": "other"}], "words": {}})");
  CHECK(Shell(places).app().notice == "en.json: this language is in the program");
}

}  // namespace
}  // namespace demarche::desktop
