// Pages as they are laid out, before they become a file.
#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/kit/label.h"
#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "print/brief.h"
#include "print/press.h"
#include "print/teacher_times.h"
#include "support/golden.h"

namespace demarche::print {
namespace {

// The smallest letters of a page, in points.
double smallest(const canvas::PdfPage& page) {
  double least = 99;
  for (const canvas::PastedFrame& pasted : page.frames) {
    for (const canvas::Layer& layer : pasted.frame.layers) {
      for (const canvas::Item& item : layer.items) {
        const auto* run = std::get_if<canvas::TextRun>(&item.shape);
        if (run != nullptr) least = std::min(least, run->style.size * pasted.scale);
      }
    }
  }
  return least;
}

void check_pages(const std::string& id, view::Language language) {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped(id);
  const Game game = played(*scenario, 7);
  const view::Phrases phrases(*scenario, language);
  const Pages pages = all_pages(phrases, game, press.tools());
  REQUIRE(pages.size() > scenario->seats.size());
  for (const canvas::PdfPage& page : pages) {
    CHECK(smallest(page) >= kLeastPoints);
    for (const canvas::PastedFrame& pasted : page.frames) {
      const std::string faults = canvas::describe(canvas::lint(pasted.frame));
      INFO(id << " " << view::language_code(language) << " " << pasted.frame.nodes[0].label << "\n"
              << written(page).substr(0, 200));
      CHECK(faults.empty());
      if (!faults.empty()) FAIL_CHECK(faults);
    }
  }
}

TEST_CASE("No text is cut, covered or unspoken on any page of the shipped scenarios, in English") {
  for (const std::string& id : shipped_ids()) check_pages(id, view::Language::english);
}

TEST_CASE(
    "No text is cut, covered or unspoken on any page of the shipped scenarios, in Ukrainian") {
  for (const std::string& id : shipped_ids()) check_pages(id, view::Language::ukrainian);
}

TEST_CASE("A brief is one page for every seat and every mandate of the shipped scenarios") {
  Press press;
  for (const std::string& id : shipped_ids()) {
    const std::shared_ptr<const Scenario> scenario = shipped(id);
    for (const view::Language language : kBoth) {
      const view::Phrases phrases(*scenario, language);
      for (std::size_t seat = 0; seat < scenario->seats.size(); ++seat) {
        for (const Pages& brief : briefs_of(phrases, SeatId(seat), press.tools())) {
          INFO(id << " " << phrases.seat(SeatId(seat)));
          CHECK(brief.size() == 1);
        }
      }
    }
  }
}

TEST_CASE("A brief of a drawn mandate names no other mandate of the seat") {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  const view::Phrases phrases(*scenario, view::Language::english);
  const std::string page = written(
      brief_pages(phrases, {SeatId(std::size_t{0}), ProfileId(std::size_t{0})}, press.tools())
          .front());
  const std::vector<Profile>& profiles = scenario->seats[0].profiles;
  CHECK(page.find(phrases.text(profiles[0].name)) != std::string::npos);
  CHECK(page.find(phrases.text(profiles[1].name)) == std::string::npos);
  CHECK(page.find(phrases.text(profiles[2].name)) == std::string::npos);
}

TEST_CASE("What is for one delegation alone is on no sheet for everyone") {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  const view::Phrases phrases(*scenario, view::Language::english);
  std::string everyone;
  for (const canvas::PdfPage& page : knowledge_pages(phrases, {}, true, press.tools())) {
    everyone += written(page);
  }
  REQUIRE_FALSE(scenario->facts.empty());
  for (const Fact& fact : scenario->facts) {
    const std::string begin = phrases.text(fact.text).substr(0, 40);
    INFO(begin);
    CHECK((everyone.find(begin) != std::string::npos) == fact.seats.empty());
  }
}

TEST_CASE("A text that is too long for a page goes on to the next one") {
  Press press;
  Scenario scenario = *shipped("harbour");
  std::string& brief = scenario.texts[0][scenario.seats[0].brief.value];
  while (brief.size() < 9000) brief += " And the wall is still broken, as it was last year.";
  const view::Phrases phrases(scenario, view::Language::english);
  const Pages pages =
      brief_pages(phrases, {SeatId(std::size_t{0}), ProfileId(std::size_t{0})}, press.tools());
  CHECK(pages.size() > 1);
}

TEST_CASE("A single line is never left over for a last page of its own") {
  Press press;
  const Paper paper(press.tools(), 1.0);
  const view::Words words(view::Language::english);
  const Foot foot{"Demarche", &words};
  const auto lines_on = [](const canvas::Frame& page) {
    return std::count_if(page.nodes.begin(), page.nodes.end(), [](const canvas::Node& node) {
      return node.label.rfind("Line ", 0) == 0;
    });
  };
  std::vector<Block> blocks;
  std::size_t turned = 0;  // how often a further line begins a page
  for (int line = 0; line < 120; ++line) {
    const std::size_t before = blocks.empty() ? 0 : flow(paper, "Lines", blocks, foot).size();
    blocks.push_back({canvas::text("Line " + std::to_string(line)), 8, false, false});
    const auto pages = flow(paper, "Lines", blocks, foot);
    if (before == 0 || pages.size() == before) continue;
    ++turned;
    CHECK(lines_on(pages.back()) > 2);
    std::ptrdiff_t all = 0;
    for (const canvas::Frame& page : pages) all += lines_on(page);
    CHECK(all == line + 1);
  }
  CHECK(turned >= 2);
}

TEST_CASE("Every student of a class of any size has a seat in a delegation of one to six") {
  for (int seats = 2; seats <= 15; ++seats) {
    for (int students = 2; students <= 90; ++students) {
      const Seating sat = seating(students, seats);
      INFO(students << " students, " << seats << " seats");
      CHECK(sat.tables * sat.delegations * sat.most >= students);
      CHECK(sat.tables * sat.delegations * sat.least <= students);
      CHECK(sat.most <= 6);
      CHECK(sat.delegations <= seats);
    }
  }
}

std::string tree_of(const Pages& pages) {
  std::string out;
  for (const canvas::PdfPage& page : pages) {
    for (const canvas::PastedFrame& pasted : page.frames) {
      out += canvas::semantic_tree(pasted.frame) + "\n";
    }
  }
  return out;
}

TEST_CASE("The papers of the harbour say what a person has read and found good") {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped("harbour");
  const Game game = played(*scenario, 7);
  for (const view::Language language : kBoth) {
    const view::Phrases phrases(*scenario, language);
    const std::string end = "_" + std::string(view::language_code(language)) + ".txt";
    const Briefed briefed{SeatId(std::size_t{0}), ProfileId(std::size_t{0})};
    test::check_golden("print/brief" + end, tree_of(brief_pages(phrases, briefed, press.tools())));
    test::check_golden("print/form" + end, tree_of(form_pages(phrases, press.tools())));
    test::check_golden("print/teacher" + end,
                       tree_of(teacher_pages(phrases, drawn_by(*scenario), press.tools())));
    test::check_golden("print/report" + end, tree_of(report_pages(phrases, game, press.tools())));
  }
}

}  // namespace
}  // namespace demarche::print
