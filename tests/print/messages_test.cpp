// What the teacher wrote in a lesson, in the class's report.
#include <catch2/catch.hpp>

#include "print/press.h"

namespace demarche::print {
namespace {

std::string report_with(const std::vector<view::TeacherMessage>& messages) {
  static const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  static const Game game = played(*scenario, 7);
  Press press;
  const view::Phrases phrases(*scenario, view::Language::english);
  std::string all;
  for (const canvas::PdfPage& page : report_pages(phrases, game, press.tools(), messages)) {
    all += written(page);
  }
  return all;
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE(
    "The class's report has the teacher's messages, to whom they were, as they were written") {
  const std::string none = report_with({});
  CHECK_FALSE(holds(none, "The teacher"));
  view::TeacherMessage all, one, taken_back;
  all.text = "Ten minutes <b>left</b>.";
  one.to = SeatId(0);
  one.round = 2;
  one.text = "Read the note.";
  taken_back.round = 99;
  taken_back.text = "Of a round that is gone.";
  const std::string report = report_with({all, one, taken_back});
  CHECK(holds(report, "The teacher, to everyone: Ten minutes <b>left</b>."));
  CHECK(holds(report, "The teacher, to Ukraine: Read the note."));
  CHECK(holds(report, "Of a round that is gone."));
  CHECK(report.find("Ten minutes") < report.find("Read the note."));
  CHECK(report.find("Read the note.") < report.find("Of a round that is gone."));
}

}  // namespace
}  // namespace demarche::print
