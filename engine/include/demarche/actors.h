// Who takes part: actors, seats, the profiles that a seat may turn out to have, mandates.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/ids.h"
#include "demarche/logic.h"

namespace demarche {

// A point on the globe in thousandths of a degree; longitude -180,000 to 180,000, latitude -90,000
// to 90,000.
struct Place {
  bool known = false;
  std::int32_t longitude = 0;
  std::int32_t latitude = 0;
  TextId name;
};

// A party: state, coalition, organisation, host.
struct Actor {
  enum class Kind : std::uint8_t { seat, member, host, background };
  std::string id;
  std::uint64_t key = 0;
  Kind kind = Kind::background;
  TextId name, short_name, text;
  Place place;
  std::uint32_t colour = 0;  // 0xRRGGBB
  std::string flag;          // name of a picture in assets/flags; empty: none
  std::vector<SourceId> sources;
  SeatId seat;  // exists when kind == seat
  CodexId codex;
};

// A red line: options of an issue that a profile never signs, unless its condition holds.
struct RedLine {
  IssueId issue;
  std::uint32_t options = 0;  // bit o: OptionId(o)
  ConditionId unless;         // none: never lifted
  TextId text;
};

// What a mandate asks of a seat; kept or not at the ending.
struct Goal {
  std::string id;
  TextId text;
  ConditionId when;
};

struct MandateGoal {
  GoalId goal;
  bool primary = false;
};

// How demand falls over time (Faratin, Sierra and Jennings 1998).
enum class Tactic : std::uint8_t { boulware, linear, conceder };

// What a profile is worth as it was measured, where the integers of the rules would round it: read
// by analysis alone, by no rule. Utility of an outcome: the sum of weight x value over the issues.
struct ExactValues {
  static constexpr double kNoOutcome = -1.0;  // of a status quo that only means "not decided"
  bool present = false;
  std::vector<double> weights;              // one an issue, 0 to 1000; need not add up to 1
  std::vector<std::vector<double>> values;  // [issue][option], 0 to 1, or kNoOutcome
  double reservation = 0;                   // utility without agreement
  double discount = 1;  // above 0, at most 1: share of a utility that is left at the deadline
};

// What an actor really wants (its Harsanyi type). Secret until the ending; only its own seat sees
// which was drawn.
struct Profile {
  std::string id;
  std::uint64_t key = 0;
  std::uint32_t draw_weight = 1;
  TextId name, description, brief;                // description is public, brief is the seat's own
  std::vector<std::int32_t> weights;              // one an issue, sum 1000
  std::vector<std::vector<std::int32_t>> values;  // [issue][option], 0 to Scenario::value_scale
  std::vector<RedLine> red_lines;
  std::int32_t outlook_base = 0;  // points of utility, 0 to 1000 scale
  Run outlook_terms;              // rows of Scenario::terms
  Tactic tactic = Tactic::linear;
  std::int32_t ambition_start = 1000;  // per mille of the best gain
  std::int32_t ambition_end = 200;
  std::vector<std::int32_t> likes;  // one a move, relative weight, at least 0
  std::vector<MandateGoal> mandate;
  ExactValues exact;
};

// A seat that a person or the computer plays.
struct Seat {
  ActorId actor;
  std::int32_t capital_start = 0, capital_income = 0, capital_cap = 0;
  std::int32_t moves_a_round = 0;
  std::int32_t support_start = 50, support_floor = 0;
  TextId brief;
  std::vector<Profile> profiles;  // 1 to 8
  std::vector<TextId> refusals;   // one an issue: how this delegation words a refusal; may be empty
};

// A named joint draw of profiles.
struct Constellation {
  std::string id;
  std::uint64_t key = 0;
  TextId name;
  std::uint32_t weight = 1;
  std::vector<ProfileId> profiles;  // one a seat; none: that seat draws on its own
};

}  // namespace demarche
