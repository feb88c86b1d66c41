// Tracks: rows of equal cells, one an option, in order, with discs for who stands where.
#pragma once

#include <string>
#include <vector>

#include "canvas/layout.h"

namespace demarche::canvas {

// A flag disc on a cell.
struct Disc {
  std::string flag = {};
  std::string who = {};  // spoken
  bool own = false;      // ringed white
};

struct Cell {
  std::string id = {}, label = {};
  std::string value = {};        // spoken state in the reader's language: "stands; your red line"
  std::string description = {};  // why not, or what it would do
  std::vector<Disc> discs = {};
  bool stands = false;      // filled
  bool status_quo = false;  // diamond
  bool settled = false;     // lock and underline
  bool shut = false;        // not open yet: faint
  bool struck = false;      // closed by a rule: line through
  bool red_line = false;    // hatched, label on a plate
  bool would_open = false;  // dashed brass
  bool picked = false;      // brass and check
  Action action = {};
  Action drag = {};  // what dropping it asks for; empty: it stays where it is
  bool operator==(const Cell&) const = default;
};

struct Track {
  std::string id = {}, label = {};
  std::string note = {};          // under the label: "needs UA US EU"
  std::string note_icon = {};     // "lock"
  std::string note_in_full = {};  // told on the label where the note is cut short for room
  std::string description = {};
  std::vector<Cell> cells = {};
  Action action = {};  // on the label: open the codex
};

struct BoardOptions {
  std::string id = {}, label = {};
  double label_width = 122;  // at 100 % text
  double row_height = 40;    // at least; grows with the text and with wrapped labels
  bool framed = false;       // open cells have an outline (drafting)
};
// All tracks of a board. A cell with a longer label is wider than the others of its track; where
// they do not all fit on one line, labels wrap between words. Where a track's longest words do not
// fit beside the names, every track is drawn with its name above its cells. Words keep 6 px from
// the side of an outlined cell.
Element board(std::vector<Track> tracks, BoardOptions options);

enum class LegendMark : std::uint8_t {
  kDisc,
  kDiamond,
  kStands,
  kRedLine,
  kWouldOpen,
  kPicked,
  kLock
};
struct LegendEntry {
  LegendMark mark = LegendMark::kDisc;
  std::string label = {};
  std::string flag = {};  // for kDisc
};
Element legend(std::vector<LegendEntry> entries);

}  // namespace demarche::canvas
