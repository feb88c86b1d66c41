// The debrief file: the shipped one is whole, a damaged one says where.
#include "demarche/io/debrief.h"

#include <catch2/catch.hpp>

#include "support/paths.h"

namespace demarche::io {
namespace {

constexpr const char* kSmall = R"({
  "format": 1, "scenario": "lake",
  "questions": [{"phase": "lessons", "text": {"en": "What will you try?", "uk": "Що спробуєте?"}}],
  "sources": [{"id": "a", "publisher": "P", "title": "T"}],
  "entries": [{"date": "2025-10", "title": {"en": "Later"}, "text": {"en": "It rained."},
               "sources": ["a"], "thin": true}]
})";

TEST_CASE("The debrief of the article has questions in every phase and a source for every entry") {
  const ReadDebrief read = load_debrief(test::source_dir() / "scenarios" / "guarantees");
  CHECK(read.diagnostics.empty());
  REQUIRE(read.debrief.has_value());
  CHECK(read.debrief->scenario == "guarantees");
  for (const std::vector<Translated>& asks : read.debrief->asks) CHECK(asks.size() >= 2);
  REQUIRE(read.debrief->entries.size() > 5);
  for (const DebriefEntry& entry : read.debrief->entries) {
    CHECK_FALSE(entry.sources.empty());
    CHECK(entry.text.by_language.size() == 2);
  }
}

TEST_CASE("A small debrief is read with its dates, sources and words") {
  const ReadDebrief read = read_debrief({"debrief.json", kSmall});
  REQUIRE(read.debrief.has_value());
  CHECK(read.debrief->entries.front().date == "2025-10");
  CHECK(read.debrief->entries.front().thin);
  CHECK(read.debrief->entries.front().sources == std::vector<std::size_t>{0});
  const auto lessons = static_cast<std::size_t>(DebriefPhase::lessons);
  REQUIRE(read.debrief->asks.at(lessons).size() == 1);
  CHECK(read.debrief->asks.at(lessons).front().in("uk") == "Що спробуєте?");
  CHECK(read.debrief->entries.front().title.in("uk") == "Later");
}

TEST_CASE("A debrief that names a source which is not there says so at its place") {
  std::string text = kSmall;
  text.replace(text.find("[\"a\"]"), 5, "[\"b\"]");
  const ReadDebrief read = read_debrief({"debrief.json", text});
  CHECK_FALSE(read.debrief.has_value());
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics.front().code == "D0301");
  CHECK(read.diagnostics.front().line == 6);
}

TEST_CASE("A debrief cut short or with an unknown phase is refused") {
  CHECK_FALSE(read_debrief({"debrief.json", std::string(kSmall).substr(0, 90)}).debrief);
  std::string text = kSmall;
  text.replace(text.find("lessons"), 7, "grading");
  CHECK_FALSE(read_debrief({"debrief.json", text}).debrief.has_value());
}

TEST_CASE("A scenario that names no debrief has none and no complaint") {
  const ReadDebrief read = load_debrief(test::source_dir() / "scenarios" / "harbour");
  CHECK_FALSE(read.debrief.has_value());
  CHECK(read.diagnostics.empty());
}

}  // namespace
}  // namespace demarche::io
