#include <catch2/catch.hpp>

#include "studio.h"

namespace demarche::canvas {

TEST_CASE("the fonts of the project are all there", "[canvas][text]") {
  Studio studio;
  for (const std::string& problem : studio.text.problems()) UNSCOPED_INFO(problem);
  REQUIRE(studio.text.problems().empty());
}

TEST_CASE("a folder without fonts is reported and nothing falls over", "[canvas][text]") {
  TextMeasurer text("/nowhere/at/all");
  REQUIRE_FALSE(text.problems().empty());
  REQUIRE(text.problems().front().find("/nowhere/at/all") != std::string::npos);
  TextRequest request;
  request.text = "word";
  REQUIRE(text.block(request).lines.size() == 1);
}

TEST_CASE("words wrap within the width offered and no line is wider", "[canvas][text]") {
  Studio studio;
  const TextBlock b =
      studio.block("The working delegations meet in Geneva on Thursday morning", 140);
  REQUIRE(b.lines.size() > 2);
  REQUIRE(b.broken_words == 0);
  for (const TextLine& line : b.lines) REQUIRE(line.width <= 140.1);
  REQUIRE(b.size.h == Approx(static_cast<double>(b.lines.size()) * 14.5 * 1.35));
}

TEST_CASE("a text offered exactly its own width stays on one line", "[canvas][text]") {
  Studio studio;
  for (const char* words : {"Security guarantees", "Гарантії безпеки", "AVATO To", "1111 2222"}) {
    const double width = studio.block(words).size.w;
    REQUIRE(studio.block(words, width).lines.size() == 1);
  }
}

TEST_CASE("a word wider than the room is parted, and the block says so", "[canvas][text]") {
  Studio studio;
  const TextBlock b = studio.block("Підстрахування", 40);
  REQUIRE(b.lines.size() > 1);
  REQUIRE(b.broken_words == static_cast<int>(b.lines.size()) - 1);
  std::string all;
  for (const TextLine& line : b.lines) all += line.text;
  REQUIRE(all == "Підстрахування");  // no hyphen is added
}

TEST_CASE("a limit on lines ends in an ellipsis that still fits", "[canvas][text]") {
  Studio studio;
  const TextBlock b = studio.block("one two three four five six seven eight nine ten", 90, 2);
  REQUIRE(b.lines.size() == 2);
  REQUIRE(b.cut);
  REQUIRE(b.lines.back().width <= 90.1);
  REQUIRE(b.lines.back().text.find("…") != std::string::npos);
  REQUIRE_FALSE(studio.block("one", 90, 2).cut);
}

TEST_CASE("tabular figures have one width, others have not", "[canvas][text]") {
  Studio studio;
  const TypeStyle figure = type_style(Type::kFigure), body = type_style(Type::kBody);
  REQUIRE(studio.text.width("1111", figure) == Approx(studio.text.width("0000", figure)));
  REQUIRE(studio.text.width("1111", body) < studio.text.width("0000", body) - 1);
}

TEST_CASE("markup is shown as it is written", "[canvas][text]") {
  Studio studio;
  const TextBlock b = studio.block("<span size='900pt'>x</span> & <b>");
  REQUIRE(b.lines.size() == 1);
  REQUIRE(b.size.h < 30);
  REQUIRE(b.lines[0].text == "<span size='900pt'>x</span> & <b>");
}

TEST_CASE("controls and directional overrides do not reach the screen", "[canvas][text]") {
  REQUIRE(sanitised("a\u202Eb\u2066c\u0007d\te") == "abcd e");
  REQUIRE(sanitised("two\nlines") == "two\nlines");
  REQUIRE(sanitised("\xFF ok").find("ok") != std::string::npos);
  REQUIRE(sanitised(std::string(3 * kLongestText, 'x')).size() == kLongestText);
}

TEST_CASE("a character that no font has is counted", "[canvas][text]") {
  Studio studio;
  REQUIRE(studio.block("Ґ ґ Є є Ї ї І і ’ — « » № − → ±").missing_glyphs == 0);
  REQUIRE(studio.block("字").missing_glyphs > 0);
}

TEST_CASE("a text measured again is not shaped again", "[canvas][text]") {
  Studio studio;
  studio.block("Measured once", 100);
  const std::size_t shaped = studio.text.shaped();
  studio.block("Measured once", 100);
  REQUIRE(studio.text.shaped() == shaped);
  studio.block("Measured once", 50);
  REQUIRE(studio.text.shaped() > shaped);
}

TEST_CASE("line breaks are those of the measuring at every scale of painting", "[canvas][text]") {
  Studio studio;
  const TextBlock b = studio.block("Слова для зустрічі, які прочитали б усі делегації", 120);
  for (const TextLine& line : b.lines) {
    for (const double scale : {0.8, 1.0, 1.5, 2.25}) {
      REQUIRE(studio.text.line(line.text, type_style(Type::kBody), line.spans, scale) != nullptr);
    }
  }
  REQUIRE(studio.block("Слова для зустрічі, які прочитали б усі делегації", 120) == b);
}

}  // namespace demarche::canvas
