// Would the golden set see it? Each of these changes must be found.
#include "desktop/golden_set.h"

#include <catch2/catch.hpp>
#include <functional>

#include "canvas/theme.h"
#include "desktop/digest.h"
#include "desktop/miniature.h"
#include "desktop/room.h"
#include "support/paths.h"

namespace demarche::desktop {
namespace {

using canvas::Frame;
using Pictures = std::map<std::string, canvas::Surface>;

// The settings of the program.
struct Stage {
  Shell shell{nowhere()};
  Frame frame;

  Stage() {
    shell.act({view::verb::go, static_cast<int>(view::Screen::settings), 0, ""});
    frame = shell.lay_out(1280, 720);
  }
  canvas::Surface picture(const Frame& of) { return shell.painter().compose(of, shell.scale()); }
};

// The first short word of the screen.
canvas::TextRun& a_word(Frame& frame) {
  for (canvas::Layer& layer : frame.layers) {
    for (canvas::Item& item : layer.items) {
      auto* text = std::get_if<canvas::TextRun>(&item.shape);
      if (text == nullptr || text->block.lines.size() != 1) continue;
      if (text->block.lines[0].width < 40) return *text;
    }
  }
  FAIL("no short word");
  throw 0;
}

struct Change {
  const char* what;
  std::function<void(Frame&)> make;
};

const std::vector<Change>& changes() {
  static const std::vector<Change> kChanges = {
      {"a word moved by 3 px to the right", [](Frame& frame) { a_word(frame).at.x += 3; }},
      {"a word moved by 3 px upwards", [](Frame& frame) { a_word(frame).at.y -= 3; }},
      {"a word in another colour",
       [](Frame& frame) { a_word(frame).color = canvas::night_theme().warn; }},
      {"a background a little lighter",
       [](Frame& frame) {
         auto& box = std::get<canvas::Box>(frame.layers[0].items[0].shape);
         box.fill.top.b = static_cast<std::uint8_t>(box.fill.top.b + 6);
         box.fill.bottom.b = static_cast<std::uint8_t>(box.fill.bottom.b + 6);
       }},
  };
  return kChanges;
}

TEST_CASE("What a person would see is seen in the miniature and in the digest") {
  Stage stage;
  const canvas::Surface golden = test::miniature(stage.picture(stage.frame));
  CHECK(golden.width == 640);
  CHECK(golden.height == 360);
  for (const Change& change : changes()) {
    INFO(change.what);
    Frame after = stage.frame;
    CHECK(test::compare_miniatures(golden, test::miniature(stage.picture(after))).different == 0);
    change.make(after);
    CHECK_FALSE(test::compare_miniatures(golden, test::miniature(stage.picture(after))).same);
    CHECK(test::digest(after) != test::digest(stage.frame));
  }
}

TEST_CASE("The least change of a colour or a meaning is in the digest") {
  const Stage stage;
  const std::string before = test::digest(stage.frame);
  const std::string drawn = before.substr(0, before.find(" said"));
  Frame frame = stage.frame;
  a_word(frame).color.g ^= 1;
  CHECK(test::digest(frame).substr(0, drawn.size()) != drawn);
  frame = stage.frame;
  frame.nodes.back().label += "!";
  CHECK(test::digest(frame).substr(0, drawn.size()) == drawn);
  CHECK(test::digest(frame) != before);
  frame = stage.frame;
  a_word(frame).at.x += 1e-9;  // the last bits of a calculation
  CHECK(test::digest(frame) == before);
}

TEST_CASE("A miniature is read back as it was written") {
  Stage stage;
  const auto folder = test::fresh_scratch_dir("miniature");
  const canvas::Surface golden = test::miniature(stage.picture(stage.frame));
  const std::string path = (folder / "settings.png").string();
  REQUIRE(test::write_miniature(golden, path));
  CHECK(canvas::read_png(path) == golden);
  CHECK(std::filesystem::file_size(path) < 60000);
  CHECK_FALSE(test::write_miniature(golden, (folder / "no" / "folder.png").string()));
}

TEST_CASE("A scene without a golden and a golden without a scene are found") {
  const auto folder = test::fresh_scratch_dir("pictures");
  Stage stage;
  const canvas::Surface picture = stage.picture(stage.frame);
  const Pictures two = {{"one", picture}, {"two", picture}};
  REQUIRE(test::compare_pictures(folder, two, true).empty());
  CHECK(test::compare_pictures(folder, two, false).empty());
  const Pictures more = {{"one", picture}, {"two", picture}, {"three", picture}};
  CHECK(test::compare_pictures(folder, more, false) ==
        std::vector<std::string>{"three: nobody has approved a picture of this scene"});
  const Pictures less = {{"one", picture}};
  CHECK(test::compare_pictures(folder, less, false) ==
        std::vector<std::string>{"two: approved, but there is no such scene"});
  Pictures changed = two;
  changes()[0].make(stage.frame);
  changed["two"] = stage.picture(stage.frame);
  const auto found = test::compare_pictures(folder, changed, false);
  REQUIRE(found.size() == 1);
  CHECK(found[0].rfind("two: looks otherwise: ", 0) == 0);
  // Approved, all agree; what was removed is gone.
  REQUIRE(test::compare_pictures(folder, less, true).empty());
  CHECK_FALSE(std::filesystem::exists(folder / "two.png"));
}

TEST_CASE("A digest that is missing, one too many and one that differs are found") {
  const auto file = test::fresh_scratch_dir("digests") / "scenes.txt";
  const std::string approved = "a drawn 1 said 1\nb drawn 2 said 2\n";
  CHECK(test::compare_digests(file, approved, false).size() == 2);  // there is no file yet
  REQUIRE(test::compare_digests(file, approved, true).empty());
  CHECK(test::compare_digests(file, approved, false).empty());
  CHECK(test::compare_digests(file, "a drawn 1 said 1\n", false) ==
        std::vector<std::string>{"b: approved, but there is no such scene"});
  CHECK(test::compare_digests(file, approved + "c drawn 3 said 3\n", false) ==
        std::vector<std::string>{"c: nobody has approved this scene"});
  CHECK(test::compare_digests(file, "a drawn 1 said 1\nb drawn 2 said 9\n", false) ==
        std::vector<std::string>{"b: was drawn 2 said 2, is drawn 2 said 9"});
}

}  // namespace
}  // namespace demarche::desktop
