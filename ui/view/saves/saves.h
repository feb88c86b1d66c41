// Saved games as the screen of saves shows them, and what a person is doing with them.
#pragma once

#include <string>
#include <vector>

namespace demarche::view {

struct SavedGame {
  std::string name;            // as the person called it; no two are alike
  std::string scenario, seat;  // in the reader's language
  int round = 0;
  bool over = false;
  std::string when;   // local time, "2026-11-30 21:10"
  std::string fault;  // why it cannot be opened; empty: it can
};

struct Saves {
  std::vector<SavedGame> listed;  // the newest first; filled by the front end
  bool kept = true;               // false: there is no folder to keep anything in
  std::string name;               // under which the game on the table is to be saved, as typed
  int renaming = -1;              // row of `listed` whose name is being changed
  std::string new_name;
  int deleting = -1;    // row that is asked about once more
  std::string deleted;  // name of what was deleted last and can be brought back; empty: nothing
  std::string code;     // a share code, as typed or pasted
  std::string code_fault;
};

}  // namespace demarche::view
