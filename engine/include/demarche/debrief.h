// What a scenario brings for the talk after a game: questions in five phases, what really happened,
// its sources. Read by people; no game and no rule reads it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace demarche {

// From what one felt to what one takes along: the order of a debrief.
enum class DebriefPhase : std::uint8_t { feelings, facts, causes, lessons, reality };
inline constexpr std::size_t kDebriefPhases = 5;

// A text in several languages, by their codes ("en", "uk"), in the order of the file.
struct Translated {
  std::vector<std::pair<std::string, std::string>> by_language;

  [[nodiscard]] bool empty() const { return by_language.empty(); }
  // In that language, else in the first one; empty when there is none at all.
  [[nodiscard]] const std::string& in(const std::string& language) const;
};

struct DebriefSource {
  std::string id, publisher, title, date, address, grade;
};

// What was reported after the time that the game is about.
struct DebriefEntry {
  std::string date;  // ISO, as far as known
  Translated title, text;
  std::vector<std::size_t> sources;  // rows of Debrief::sources
  bool thin = false;                 // the sources are few or weak
};

struct Debrief {
  std::string scenario;     // its id
  std::string known_until;  // ISO, as far as known; empty: not said
  Translated title, note, comparison;
  std::vector<DebriefEntry> entries;                         // in order of time
  std::array<std::vector<Translated>, kDebriefPhases> asks;  // questions of each phase
  std::vector<DebriefSource> sources;
};

}  // namespace demarche
