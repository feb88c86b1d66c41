// What the program asks its window to let sound.
#include <catch2/catch.hpp>

#include "desktop/room.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Sound;

TEST_CASE("A sealed round is heard once, and nothing when the sound is off") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  static_cast<void>(shell.take_cues());
  act(shell, verb::seal);
  const std::vector<Sound> cues = shell.take_cues();
  REQUIRE_FALSE(cues.empty());
  CHECK(cues.front() == Sound::seal);
  CHECK(shell.take_cues().empty());
  press(shell, "F8");
  CHECK_FALSE(shell.app().options.sound);
  CHECK_FALSE(shell.app().notice.empty());  // the twin that is seen
  act(shell, verb::codex, 0);
  CHECK(shell.take_cues().empty());
  press(shell, "F8");
  act(shell, verb::back);
  CHECK(shell.take_cues() == std::vector<Sound>{Sound::page});
}

}  // namespace
}  // namespace demarche::desktop
