// A letter that leads to a field is not typed into it; the next one is.
#include <catch2/catch.hpp>

#include "desktop/room.h"

namespace demarche::desktop {
namespace {

// As a window tells of a letter: first the key, then what it types.
void letter(Shell& shell, const std::string& name) {
  press(shell, name);
  shell.lay_out_again();
  shell.type(name);
}

TEST_CASE("The letter that leads to a field does not stand in it") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  press(shell, "n");  // the log
  shell.lay_out_again();
  letter(shell, "f");
  REQUIRE(shell.lay_out_again().find(shell.app().interaction.focused)->edit);
  CHECK(shell.lay_out_again().find(shell.app().interaction.focused)->content.empty());
  letter(shell, "f");
  CHECK(shell.lay_out_again().find(shell.app().interaction.focused)->content == "f");
}

}  // namespace
}  // namespace demarche::desktop
