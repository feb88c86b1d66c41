// Printing from the program: which papers, of what, in which languages, into which folder. The
// front end makes and writes the files.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace demarche::view {

struct App;

// In the order in which a lesson needs them.
enum class Paper : std::uint8_t {
  briefs,
  knowledge,
  plates,
  forms,
  teacher,
  report,
  decisions,
  forecasts,
};
inline constexpr int kPapers = 8;

// What is printed of: the scenario of a lesson that is being set up, the game on the table, or a
// game under a name.
enum class PapersOf : std::uint8_t { lesson, game, saved };

struct PaperDesk {
  PapersOf of = PapersOf::lesson;
  std::string saved;            // name of the saved game
  bool saved_over = false;      // and whether it has ended
  std::uint32_t papers = 0;     // bits by Paper
  std::uint32_t languages = 0;  // bits by row of App::languages
  bool open_mandates = false;   // briefs without a drawn mandate: the teacher says which
  std::string folder;           // as it was typed; empty: `place`
  // The front end's:
  std::string place;               // where papers go when nothing is typed; empty: nowhere
  std::uint64_t ticket = 0;        // which printing is under way; 0: none
  int per_mille = 0;               // how far it is
  std::string folder_written;      // of the last printing
  std::vector<std::string> files;  // names of what it wrote
  std::string fault;               // why it did not write all; empty: it did
};

// Why a paper cannot be printed of what there is, as a key of words; null: it can.
[[nodiscard]] const char* why_no_paper(const App& app, Paper paper);
// Papers that are asked for and can be printed, in their order.
[[nodiscard]] std::vector<Paper> papers_wanted(const App& app);
// Why nothing can be printed now, as a key of words; null: it can.
[[nodiscard]] const char* why_no_printing(const App& app);

}  // namespace demarche::view
