// Several tables of one world: saves of other laptops beside the game that is on this one. No
// ranking: the order is that in which they were opened.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "demarche/analyse/courses.h"
#include "view/futures.h"

namespace demarche::view {

inline constexpr std::size_t kMostTables = 12;

// A game under the name of its file. The game refers to the scenario.
struct OpenedTable {
  std::string name;
  std::shared_ptr<const Scenario> scenario;
  std::shared_ptr<const Game> game;
};

// A file that is not compared, and why.
struct RefusedTable {
  std::string name;
  analyse::WorldDiffers differs = analyse::WorldDiffers::no;
  std::string fault;      // what is wrong with the file; empty: see `differs`
  bool too_many = false;  // it would be one more than fit
};

// What is told of a table, worked out once.
struct ComparedTable {
  std::string name;
  std::shared_ptr<const Scenario> scenario;
  Course course;
  std::vector<analyse::Step> steps;
  SeatSet people;                         // seats of persons
  std::vector<std::vector<int>> pledges;  // [undertaking][step]: members at that step or above
};

struct Tables {
  std::string folder;                 // as it was typed; empty: where this program keeps its games
  bool asked = false;                 // whether it has been looked into
  bool folder_missing = false;        // or it cannot be opened
  std::vector<ComparedTable> tables;  // at most kMostTables, all of one world
  std::vector<RefusedTable> refused;
  std::vector<analyse::Parting> partings;
};

// Which world is compared: that of the first table (a game is on this one), or, where there is
// none, the one that most of them share; of several the first.
enum class WorldOf : std::uint8_t { first, most };

// Compares the tables. `faults`: files that could not be opened at all.
[[nodiscard]] Tables compared(std::string folder, const std::vector<OpenedTable>& opened,
                              std::vector<RefusedTable> faults, WorldOf world = WorldOf::first);

// All of their games are over: nothing is secret any more.
[[nodiscard]] bool all_over(const Tables& tables);

}  // namespace demarche::view
