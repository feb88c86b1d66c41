// The program's own words: every key has an entry, every entry a use, both languages the same
// placeholders.
#include "view/words.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>

#include "support/paths.h"

namespace demarche::view {
namespace {

std::string contents(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

// Texts between quotes on one line, escapes left alone.
void add_literals(const std::string& source, std::set<std::string>& out) {
  std::istringstream lines(source);
  for (std::string line; std::getline(lines, line);) {
    std::size_t at = 0;
    while ((at = line.find('"', at)) != std::string::npos) {
      const std::size_t end = line.find('"', at + 1);
      if (end == std::string::npos) break;
      out.insert(line.substr(at + 1, end - at - 1));
      at = end + 1;
    }
  }
}

// Every literal of the front ends, the tables of words left out.
std::set<std::string> literals() {
  std::set<std::string> out;
  const std::filesystem::path tables = test::source_dir() / "ui" / "view" / "words";
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(test::source_dir() / "ui")) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() != ".cpp" && path.extension() != ".h") continue;
    if (path.parent_path() == tables) continue;
    add_literals(contents(path), out);
  }
  return out;
}

// "{0} {1|one|many}" gives "01", in ascending order, each once.
std::string placeholders(std::string_view pattern) {
  std::set<char> found;
  for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
    if (pattern[i] == '{') found.insert(pattern[i + 1]);
  }
  return {found.begin(), found.end()};
}

// Ukrainian counts need three forms, English ones two.
bool has_plural_forms(std::string_view pattern, std::size_t wanted) {
  std::size_t at = 0;
  while ((at = pattern.find('{', at)) != std::string_view::npos) {
    const std::size_t end = pattern.find('}', at);
    const std::string_view inside = pattern.substr(at, end - at);
    const auto bars = static_cast<std::size_t>(std::count(inside.begin(), inside.end(), '|'));
    if (bars != 0 && bars != wanted) return false;
    at = end;
  }
  return true;
}

TEST_CASE("No key of the words stands twice") {
  const std::vector<WordEntry> words = all_words();
  REQUIRE(words.size() > 200);
  for (std::size_t i = 1; i < words.size(); ++i) CHECK(words[i].key != words[i - 1].key);
}

// Keys that are put together begin with a literal that ends in a dash: "codex.kind-".
bool begins(const std::string& key, const std::string& literal) {
  return literal.size() > 1 && literal.back() == '-' &&
         key.compare(0, literal.size(), literal) == 0;
}

bool named_by(const std::set<std::string>& literals, const std::string& key) {
  return literals.count(key) == 1 ||
         std::any_of(literals.begin(), literals.end(),
                     [&](const std::string& literal) { return begins(key, literal); });
}

TEST_CASE("Every entry of the words is used somewhere in the front ends") {
  const std::set<std::string> used = literals();
  for (const WordEntry& entry : all_words()) {
    INFO(entry.key);
    CHECK(named_by(used, std::string(entry.key)));
  }
}

TEST_CASE("Every key that the front ends name has an entry") {
  std::set<std::string> topics, keys;
  for (const WordEntry& entry : all_words()) {
    keys.insert(std::string(entry.key));
    topics.insert(std::string(entry.key.substr(0, entry.key.find('.'))));
  }
  for (const std::string& literal : literals()) {
    const std::size_t dot = literal.find('.');
    if (dot == std::string::npos || dot + 1 == literal.size()) continue;
    if (topics.count(literal.substr(0, dot)) == 0) continue;
    if (literal.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string::npos) {
      continue;
    }
    if (literal.size() > 4 && literal.compare(literal.size() - 4, 4, ".txt") == 0) continue;
    INFO(literal);
    CHECK((keys.count(literal) == 1 ||
           std::any_of(keys.begin(), keys.end(),
                       [&](const std::string& key) { return begins(key, literal); })));
  }
}

TEST_CASE("Both languages of an entry have the same placeholders and are not empty") {
  for (const WordEntry& entry : all_words()) {
    INFO(entry.key);
    CHECK(placeholders(entry.english) == placeholders(entry.ukrainian));
    CHECK_FALSE(entry.english.empty());
    CHECK_FALSE(entry.ukrainian.empty());
    CHECK(has_plural_forms(entry.english, 2));
    CHECK(has_plural_forms(entry.ukrainian, 3));
  }
}

TEST_CASE("Counts follow the plural rules of both languages") {
  const Words english(Language::english), ukrainian(Language::ukrainian);
  CHECK(english("table.needs-votes", {1}) == "needs 1 vote");
  CHECK(english("table.needs-votes", {9}) == "needs 9 votes");
  CHECK(ukrainian("table.needs-votes", {1}) == "потрібно 1 голос");
  CHECK(ukrainian("table.needs-votes", {3}) == "потрібно 3 голоси");
  CHECK(ukrainian("table.needs-votes", {11}) == "потрібно 11 голосів");
  CHECK(ukrainian("table.needs-votes", {21}) == "потрібно 21 голос");
}

TEST_CASE("A key without an entry shows itself between angle marks") {
  CHECK(Words(Language::english)("no.such-thing") == "«no.such-thing»");
}

}  // namespace
}  // namespace demarche::view
