// Choosing what is printed, as a person does.
#include "view/papers/papers.h"

#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "view/actions.h"
#include "view/papers/verbs.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

std::string faults(Parlour& parlour) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const int percent : {100, 150}) {
      parlour.app.options.language = language;
      parlour.metrics = canvas::make_metrics(1280, 720, percent / 100.0);
      out += canvas::describe(canvas::lint(parlour.frame()));
    }
  }
  parlour.app.options.language = Language::english;
  return out;
}

void open(Parlour& parlour, PapersOf of, int row = 0) {
  parlour.act(verb::open_papers, static_cast<int>(of), row);
  REQUIRE(parlour.app.screen == Screen::papers);
}

TEST_CASE("Before a game papers that tell of one are closed and say why") {
  Parlour parlour(guarantees());
  parlour.app.papers.place = "/papers";
  open(parlour, PapersOf::lesson);
  CHECK(papers_wanted(parlour.app) == std::vector<Paper>{Paper::briefs, Paper::knowledge,
                                                         Paper::plates, Paper::forms,
                                                         Paper::teacher});
  const canvas::Frame frame = parlour.frame();
  const canvas::Node* report = frame.find("paper/report");
  REQUIRE(report != nullptr);
  CHECK(report->disabled);
  CHECK_FALSE(report->description.empty());
  CHECK(frame.find("papers/seed") != nullptr);
  CHECK(faults(parlour) == "");
  CHECK(asks_for(parlour.press("Enter"), Request::Kind::print_papers));
}

TEST_CASE("Nothing is printed without a paper, a language, a seed or a folder") {
  Parlour parlour(guarantees());
  open(parlour, PapersOf::lesson);
  CHECK(why_no_printing(parlour.app) == std::string("papers.no-folder"));
  CHECK_FALSE(asks_for(parlour.act(verb::print_papers), Request::Kind::print_papers));
  CHECK_FALSE(parlour.app.notice.empty());
  update(parlour.app, canvas::Action{verb::paper_folder, 0, 0, "/papers"});
  CHECK(why_no_printing(parlour.app) == nullptr);
  update(parlour.app, canvas::Action{verb::paper_seed, 0, 0, "12a3"});
  CHECK(parlour.app.setup.seed == 123);
  update(parlour.app, canvas::Action{verb::paper_seed, 0, 0, ""});
  CHECK(why_no_printing(parlour.app) == std::string("papers.no-seed"));
  update(parlour.app, canvas::Action{verb::paper_seed, 0, 0, "7"});
  parlour.act(verb::paper_language, 0);
  CHECK(why_no_printing(parlour.app) == std::string("papers.no-language"));
  parlour.act(verb::paper_language, 1);
  for (int paper = 0; paper < 5; ++paper) parlour.act(verb::paper, paper);
  CHECK(why_no_printing(parlour.app) == std::string("papers.none-chosen"));
  CHECK(parlour.frame().find("papers/print")->disabled);
  CHECK(faults(parlour) == "");
}

TEST_CASE("A game that goes on has no report, one that is over has, from its outcome by a key") {
  Parlour parlour(ferry());
  parlour.sit_down(SeatId(0), 1);
  open(parlour, PapersOf::game);
  CHECK(papers_wanted(parlour.app).empty());
  parlour.press("Escape");
  REQUIRE(parlour.play_until(Screen::outcome));
  parlour.press("p");
  REQUIRE(parlour.app.screen == Screen::papers);
  CHECK(papers_wanted(parlour.app) == std::vector<Paper>{Paper::report, Paper::decisions});
  CHECK(parlour.frame().find("paper/forecasts")->disabled);
  CHECK(parlour.frame().find("papers/seed") == nullptr);
  CHECK(faults(parlour) == "");
  parlour.app.papers.ticket = 1;
  CHECK(faults(parlour) == "");
  CHECK(asks_for(parlour.press("x"), Request::Kind::print_papers));
  parlour.app.papers.ticket = 0;
  parlour.app.papers.fault = "report_en.pdf could not be written: no room";
  parlour.app.papers.files = {"report_en.pdf"};
  parlour.app.papers.folder_written = "/home/somebody/Documents/Demarche/lake-7";
  CHECK(faults(parlour) == "");
}

TEST_CASE("A named game is printed from the list of saves, unless it cannot be read") {
  Parlour parlour(ferry());
  parlour.app.saves.listed = {{"lesson one", "Lake", "North", 4, true, "2026-11-30 21:10", ""},
                              {"torn", "", "", 0, false, "2026-11-30 21:11", "cut short"}};
  parlour.act(verb::open_papers, static_cast<int>(PapersOf::saved), 1);
  CHECK(parlour.app.screen != Screen::papers);
  open(parlour, PapersOf::saved, 0);
  CHECK(parlour.app.papers.saved == "lesson one");
  CHECK(papers_wanted(parlour.app) == std::vector<Paper>{Paper::report, Paper::decisions});
  CHECK(faults(parlour) == "");
}

}  // namespace
}  // namespace demarche::view
