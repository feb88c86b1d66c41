// What a teacher sets before a lesson stands in its save: read again, and played again from a copy
// in another folder, it is all there.
#include <catch2/catch.hpp>
#include <filesystem>

#include "demarche/state.h"
#include "desktop/room.h"
#include "view/lesson/actions.h"
#include "view/lesson/lesson.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

TEST_CASE("A copy of a lesson's save in another folder has the teacher's settings and the game") {
  const Places places = empty_home("lesson_settings"), elsewhere = empty_home("lesson_elsewhere");
  Settings settings;
  std::uint64_t state = 0;
  {
    Shell shell(places);
    shell.app().options.first_run = false;
    act(shell, verb::go, static_cast<int>(Screen::lesson));
    act(shell, verb::note_read);
    act(shell, verb::plan_rounds, 3);
    act(shell, verb::plan_profile, 0, 1);
    act(shell, verb::plan_profile, 2, 0);
    act(shell, verb::plan_event, 1);
    act(shell, verb::plan_event, 0);
    act(shell, verb::plan_figures);
    act(shell, verb::start_lesson);
    act(shell, verb::teacher);
    for (int phase = 0; phase < 30; ++phase) act(shell, verb::go_on_now);
    settings = shell.app().play->game->record().settings;
    state = hash(shell.app().play->game->state());
    shell.close();
  }
  CHECK(settings.rounds == 3);
  CHECK(settings.fixed_profiles.at(0) == ProfileId(1));
  CHECK(settings.fixed_profiles.at(2) == ProfileId(0));
  CHECK_FALSE(settings.fixed_profiles.at(1).exists());
  CHECK(settings.events_left_out == std::vector<EventId>{EventId(0), EventId(1)});
  CHECK(settings.figures_hidden);

  std::filesystem::create_directories(*elsewhere.own);
  const std::filesystem::path copy = *elsewhere.own / "from a stick.json";
  std::filesystem::copy_file(*places.own / "autosave-1.json", copy);
  Shell other(elsewhere);
  other.open_file(copy);
  REQUIRE(other.app().play != nullptr);
  const Game& again = *other.app().play->game;
  CHECK(again.record().settings == settings);
  CHECK(hash(again.state()) == state);
  CHECK(again.state().head().rounds == 3);
  CHECK(other.app().lesson == nullptr);  // teams and names stayed beside the first save
  CHECK(other.app().figures_hidden);     // the teacher's wish did not
}

TEST_CASE("A lesson that is continued has its layout, silence and hidden figures again") {
  const Places places = empty_home("lesson_kept_settings");
  {
    Shell shell(places);
    shell.app().options.first_run = false;
    act(shell, verb::go, static_cast<int>(Screen::lesson));
    act(shell, verb::note_read);
    act(shell, verb::start_lesson);
    act(shell, verb::teacher);
    act(shell, verb::act_for, 0);
    act(shell, verb::set_silence, 25);
    act(shell, verb::projector_layout, static_cast<int>(view::ProjectorLayout::days));
    act(shell, verb::hide_figures);
    shell.close();
  }
  Shell again(places);
  press(again, "c");
  REQUIRE(again.app().lesson != nullptr);
  CHECK(again.app().lesson->silence_seconds == 25);
  CHECK(again.app().lesson->shows == view::ProjectorLayout::days);
  CHECK(again.app().figures_hidden);
}

}  // namespace
}  // namespace demarche::desktop
