// All that is written: immutable once loaded, compiled to tables, no JSON left.
//
// Built by demarche::io::load_scenario (or by hand in tests, followed by `finish`). Every id below
// is the row of a table here. Texts are kept for every language that the scenario declares.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "demarche/actors.h"
#include "demarche/ids.h"
#include "demarche/issues.h"
#include "demarche/layout.h"
#include "demarche/logic.h"

namespace demarche {

struct Program;  // what the rules read while a game is played; private to the engine

struct Family {
  std::string id;
  TextId name;
  std::string icon;
};

// A move that seats may choose while planning.
struct MoveRule {
  std::string id;
  std::uint64_t key = 0;
  FamilyId family;
  std::string icon;  // empty: the family's
  TextId name, text, success_text, failure_text, why_not_text;
  SeatSet by;
  bool targeted = false;
  SeatSet targets;  // of a targeted move; never oneself
  std::int32_t cost = 0;
  ConditionId when;
  bool once = false;           // a game and seat
  std::int32_t cooldown = 0;   // rounds until the same seat may use it again
  bool certain = false;        // succeeds without a draw
  bool closed = false;         // needs an effect that opens it
  bool covert = false;         // seen by its target alone, unless it leaks
  std::int32_t leak = 0;       // per mille
  std::int32_t odds_base = 0;  // per mille
  Run odds_terms, success, failure;
};

// A joint undertaking: members' pledges that need each other (threshold cascade, Granovetter 1978).
struct Undertaking {
  struct Member {
    ActorId actor;
    std::uint16_t tier = 0;
    std::int32_t weight = 1;
    std::uint8_t start = 0;  // step
    std::uint32_t cell = 0;  // into the members of the state
  };
  struct Tier {
    std::string id;
    TextId name;
  };
  // A member of `tier` rises to `to` when `when` holds, at least members_base +
  // draw(members_spread) others stand at `members_step` or above, and readiness_base + terms >=
  // draw(readiness_spread). Draws are fixed for a game.
  struct Rise {
    std::uint16_t tier = 0;
    std::uint8_t to = 1;
    ConditionId when;
    std::uint8_t members_step = 0;
    std::int32_t members_base = 0, members_spread = 0;
    std::int32_t readiness_base = 0, readiness_spread = 0;
    Run readiness_terms;
    TextId text;
  };
  std::string id;
  std::uint64_t key = 0;
  TextId name, text;
  std::vector<TextId> steps;  // names of the steps, from 0
  std::vector<Tier> tiers;
  std::vector<Member> members;
  std::vector<Rise> rises;
  CodexId codex;
};

struct EventRule {
  enum class Trigger : std::uint8_t { dated, condition, chance, inject };
  std::string id;
  std::uint64_t key = 0;
  TextId title, text;
  Trigger trigger = Trigger::dated;
  bool again = false;       // may fire in more than one round
  bool inject = false;      // a teacher may fire it by hand (whatever its trigger)
  std::int32_t round = 0;   // dated
  std::int32_t chance = 0;  // per mille a round
  ConditionId when;         // condition; chance: in addition
  Run effects;
  SourceId source;  // none: invented
};

struct Ending {
  std::string id;
  TextId name, text;
  ConditionId when;
  bool agreement = false;
  bool early = false;
};

struct Achievement {
  std::string id;
  TextId name, text;
  ConditionId when;
  SeatId seat;  // none: for any seat
};

// Yearly hazard of an agreement, per mille: base + terms, clamped. Direction of drivers: Fortna
// 2003; Walter 2002.
struct Durability {
  bool present = false;
  std::int32_t base = 0, low = 10, high = 950;
  Run terms;
  TextId text;
};

struct Rules {
  std::int32_t rest = 2;  // rounds between two settlements of one issue
  std::int32_t odds_low = 50, odds_high = 950;
  Run on_settle;                      // `all consenters` and the like; self is the proposer
  Run walk_out, walk_out_once;        // self walks out; the second only the first time in a game
  Run go_back;                        // self proposed to go back on a reversible issue
  Run over_head, over_head_softened;  // `left_out` are the bound who were not asked
  ConditionId softened_by;

  // Once ballots are opened; `consenters` voted in favour.
  Run vote_unanimous;  // all in favour who need not abstain; self is the proposer; after settling
  Run vote_short;      // lost for want of votes; self is the proposer
  Run vote_vetoed;     // lost by a veto alone; once for each that cast one: self is it
};

struct Round {
  TextId dates, title, text;
};

struct Source {
  std::string id, publisher, title, date, address, grade;
};

// What a delegation may know at the start, with its sources: shown in the briefing.
struct Fact {
  enum class Kind : std::uint8_t { fact, said, reported, disputed };
  Kind kind = Kind::fact;
  TextId text, note;  // note: who says what, of a disputed one
  std::string date;   // ISO, as far as known
  std::vector<SourceId> sources;
  SeatSet seats;  // for whose briefing; empty: everyone's
};

struct CodexEntry {
  std::string id, kind;
  TextId title, text;
  std::vector<CodexId> links;
  std::vector<SourceId> sources;
};

// What the author expects of many computed games (demarche check --expect, demarche balance).
struct Expectation {
  enum class Kind : std::uint8_t {
    ending,  // share of games that end so, per mille
    option,  // share of games in which it is settled, per mille
    event,   // share of games in which it comes, per mille
    events,  // how many events come in a game, mean
    result,  // result of a seat, mean, 0 to 1000
  };
  Kind kind = Kind::ending;
  EndingId ending;
  IssueId issue;
  OptionId option;
  EventId event;
  SeatId seat;
  ConstellationId constellation;  // none: as drawn
  std::int32_t low = 0, high = 1000;
  std::string reason;  // in the author's words; may be empty
  std::string place;   // where it stands, as "endings.json:370:5"; empty: not from a file
};

struct Scenario {
  // Head
  std::string id;
  std::int32_t format = 1;
  std::uint64_t digest = 0;  // of the rules part
  TextId title, summary, content_note, notes;
  TextId knowledge_note;
  std::string knowledge_from, knowledge_until;  // ISO dates, empty when fictional
  std::vector<std::string> languages;           // of every text
  bool fictional = false;
  bool has_map = false;
  std::string map_frame;
  bool open_planning = false;
  std::int32_t value_scale = 100;
  std::vector<Round> rounds;

  // Tables
  std::vector<Actor> actors;
  std::vector<Seat> seats;
  std::vector<Constellation> constellations;
  std::vector<Issue> issues;
  std::vector<Position> positions;
  std::vector<Meter> meters;  // 0 support, 1 trust, 2 capital, then the scenario's
  std::vector<std::string> flags;
  std::vector<Format> formats;
  std::vector<Venue> venues;
  std::vector<Family> families;
  std::vector<MoveRule> moves;
  std::vector<Undertaking> undertakings;
  std::vector<EventRule> events;
  std::vector<Ending> endings;
  std::vector<Goal> goals;
  std::vector<Achievement> achievements;
  std::vector<Source> sources;
  std::vector<CodexEntry> codex;
  std::vector<Fact> facts;
  std::vector<Expectation> expectations;
  Rules rules;
  Durability durability;

  // Compiled logic
  std::vector<Condition> conditions;
  std::vector<Effect> effects;
  std::vector<Term> terms;

  // Texts: [language][TextId]; row 0 is the empty text. text_paths: where each stands, as
  // "/moves/call/name".
  std::vector<std::vector<std::string>> texts;
  std::vector<std::string> text_paths;

  // Set by finish: places in the state, and the tables above once more as the rules read them.
  // A copy of a scenario shares its program, which never changes.
  StateLayout layout;
  std::shared_ptr<const Program> program;

  // The text in a language, 0 to languages.size() - 1.
  [[nodiscard]] const std::string& text(TextId row, std::size_t language) const;
  [[nodiscard]] const Actor& actor_of(SeatId seat) const {
    return actors[seats[seat.index()].actor.index()];
  }
};

// Computes what follows from the tables: cells of meters and members, the layout of the state, keys
// of ids, the program. Call once after the tables are filled; whoever changes a table afterwards
// calls it again, or the rules go on with what was there before.
void finish(Scenario& scenario);

}  // namespace demarche
