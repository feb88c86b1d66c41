// What is shared while a scenario is read: the documents, the ids that exist, the tables being
// filled, the findings.
//
// Reading has three steps. `declare` walks over the lists and learns every id. The readers then
// fill the tables, with each reference looked up among all ids, so the order in the files does not
// matter. `check_sense` looks at the whole.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "demarche/scenario.h"
#include "findings.h"
#include "json/document.h"
#include "shape/shape.h"

namespace demarche::io {

// Authored: by people, everything is asked for. Rules part: of a save, without texts and sources.
enum class Mode : std::uint8_t { authored, rules_part };

// The ids of one table in the order of their rows, and where each stands.
class IdTable {
 public:
  IdTable(std::string_view what, std::size_t most) : what_(what), most_(most) {}

  // One row, whatever the id; "" when it has none. Rows beyond the limit of the table are not
  // added.
  void add(std::string id, Ref where);
  [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const;
  [[nodiscard]] std::string_view what() const { return what_; }
  [[nodiscard]] std::size_t size() const { return ids_.size(); }
  [[nodiscard]] std::size_t most() const { return most_; }
  [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
  [[nodiscard]] Ref where(std::size_t row) const { return where_[row]; }

 private:
  std::string_view what_;
  std::size_t most_;
  std::vector<std::string> ids_;
  std::vector<Ref> where_;
  std::unordered_map<std::string, std::size_t> rows_;
};

struct Names {
  IdTable actors{"actor", Most::actors}, seats{"seat", Most::seats}, issues{"issue", Most::issues};
  IdTable meters{"meter", Most::meters}, formats{"format", Most::formats},
      venues{"venue", Most::venues};
  IdTable families{"family", Most::families}, moves{"move", Most::moves};
  IdTable undertakings{"undertaking", Most::undertakings}, events{"event", Most::events};
  IdTable endings{"ending", Most::endings}, goals{"goal", Most::goals};
  IdTable achievements{"achievement", Most::achievements}, sources{"source", Most::sources};
  IdTable codex{"codex entry", Most::codex}, constellations{"constellation", Most::constellations};
  std::vector<IdTable> options, profiles, tiers;  // of each issue, seat, undertaking
  std::vector<std::size_t> steps, members;        // of each undertaking: how many
  std::vector<SeatId> seat_of_actor;
};

// Where a flag is first raised, read, cleared.
struct FlagUse {
  Ref raised, read, cleared;
};

// What the checks at the end want to know.
struct Uses {
  std::vector<FlagUse> flags;                   // by row of Scenario::flags
  std::vector<bool> sources, goals;             // by row: cited, named by a mandate
  std::vector<std::vector<SeatId>> goal_seats;  // by row: seats with a mandate that names it
  // Who opens a move, format or venue: the move whose effect does, or none for anything else.
  struct Opening {
    Effect::Kind kind = Effect::Kind::open_move;
    std::size_t subject = 0;
    MoveId by;
  };
  std::vector<Opening> openings;
  MoveId move_being_read;
};

// What becomes of a value in the rules part.
enum class Fate : std::uint8_t { kept, left_out, emptied };

// Which keys of which objects readers have asked for, and which of those the table does not have.
// For the test that the table and the readers agree.
struct Asked {
  std::map<const Shape*, std::set<std::string_view>> keys;
  std::set<std::string> strangers;
};

struct Loading {
  explicit Loading(Findings& collected) : findings(collected) {}

  Findings& findings;
  Mode mode = Mode::authored;
  const Scenario* installed = nullptr;  // lends texts, sources and codex to a rules part
  const Document* head = nullptr;
  std::map<std::string, Ref> top;  // top-level keys of all files
  Scenario scenario;
  bool languages_known = false;  // otherwise nothing can be said about those of texts
  bool too_much_told = false;
  Names names;
  Uses uses;
  Asked* asked = nullptr;  // filled when somebody wants to know
  std::unordered_map<std::string, std::uint32_t> installed_texts;  // by path
  std::map<const Document*, std::vector<Fate>> fates;

  [[nodiscard]] bool authored() const { return mode == Mode::authored; }
  // "did you mean ...", unless there are findings enough.
  [[nodiscard]] std::string suggestion(std::string_view word,
                                       const std::vector<std::string>& valid) const;
  // The one finding that more rows than fit are wanted.
  void tell_too_much(Ref ref, const std::string& what);
  [[nodiscard]] Ref top_level(const std::string& key) const;
  void set_fate(Ref ref, Fate fate);
  [[nodiscard]] Fate fate(Ref ref) const;
};

}  // namespace demarche::io
