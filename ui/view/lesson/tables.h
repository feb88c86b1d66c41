// Several tables of one world: saves of other laptops beside the game that is on this one. No
// ranking: the order is that in which they were opened.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "demarche/analyse/courses.h"
#include "view/futures.h"

namespace demarche::view {

inline constexpr std::size_t kMostTables = 8;

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
  bool too_many = false;  // it would be the ninth
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

// Compares the tables: the first one decides which world it is. `faults`: files that could not be
// opened at all.
[[nodiscard]] Tables compared(std::string folder, const std::vector<OpenedTable>& opened,
                              std::vector<RefusedTable> faults);

}  // namespace demarche::view
