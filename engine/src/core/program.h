// What the rules read while a game is played: the tables of a scenario once more, flat, without a
// string, in the order in which they are needed.
//
// Made by `compile`, which `finish` calls; never changed afterwards. Rows have the same numbers as
// in Scenario unless said otherwise. Nothing here means anything that Scenario does not say.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "demarche/beliefs.h"
#include "demarche/scenario.h"

namespace demarche {

// One test of a compiled condition: looks at one place, then goes on at `yes` or at `no`.
struct Test {
  enum class Kind : std::uint8_t {
    byte,    // the byte of the state at `place`
    cell,    // the meter cell at the byte `place` of the state
    option,  // the byte at `place` in the table, or what would stand there with a package
    node,    // row `place` of Scenario::conditions, which needs the moment's words to be read
    count,   // how many hold of the conditions listed at `place` of Program::counted
  };
  Kind kind = Kind::byte;
  std::uint32_t place = 0;
  std::int32_t low = 0;
  std::uint32_t span = 0;  // what is looked at holds from low to low + span
  std::uint32_t yes = 0, no = 0;
};
// Instead of a further test: the condition holds, or does not.
inline constexpr std::uint32_t kHolds = 0xFFFFFFFF, kFails = 0xFFFFFFFE;

struct TermCode {
  enum class Kind : std::uint8_t {
    byte,
    cell,       // places as in Test
    condition,  // `place`: its first test
    node,       // row of Scenario::terms, which needs the moment's words
  };
  Kind kind = Kind::node;
  std::uint32_t place = 0;
  std::int32_t above = 0, times = 0, add = 0;
};

struct CellBounds {
  std::int32_t low = 0, high = 0;  // of capital: no more than its seat's purse holds
};

struct MeterCode {
  std::uint32_t first_cell = 0;
  Meter::Scope scope = Meter::Scope::world;
  bool everyone_sees = true;
};

struct OptionCode {
  std::uint32_t open = kHolds;
  VenueId venue;
  FormatId format;
  SeatSet parties;       // whose consent it needs, when it is not voted on
  SeatSet asked;         // those, or who has a vote
  bool depends = false;  // whether it is open may depend on the rest of a package
  [[nodiscard]] bool may_shut() const {
    return open != kHolds || venue.exists() || format.exists();
  }
  bool vote = false;
};

struct IssueCode {
  std::uint32_t first_option = 0;  // into `options`
  std::uint8_t options = 0;
  std::uint8_t status_quo = 0;
  bool ordered = true;
  bool reversible = false;
  std::uint32_t all = 0;       // bits over its options
  std::uint32_t may_shut = 0;  // of those, the ones that are not open whatever happens
  SeatSet parties;             // without whom some option cannot be settled
};

struct FormatCode {
  std::uint64_t key = 0;
  SeatSet parties;
  std::uint32_t open_when = kFails;  // of one that nothing opens by itself
  std::uint8_t least = 1, most = 1, exchanges = 1;
  bool standing = false, needs_venue = false, by_telephone = false, reopens = false;
  bool open_to_all = false, has_additions = false;
  SeatId mediator;
  std::uint64_t agenda = 0;                   // bits over issues
  std::uint32_t first_issue = 0, issues = 0;  // the same into `agendas`
};

// Whether an option is a red line of a profile.
enum class Red : std::uint8_t { no, always, unless };

struct MoveCode {
  std::uint64_t key = 0;
  SeatSet by, targets;
  std::int32_t cost = 0, cooldown = 0, odds_base = 0, leak = 0;
  std::uint32_t when = kHolds;
  Run odds_terms, success, failure;
  bool targeted = false, once = false, certain = false, closed = false, covert = false;
};

// A scenario move at a target that a seat may ever choose.
struct Play {
  std::uint16_t move = 0;
  std::uint8_t target = 0xFF;
  std::int32_t cost = 0;
};

struct EventCode {
  std::uint64_t key = 0;
  std::uint32_t when = kHolds;
  std::int32_t round = 0, chance = 0;
  std::uint16_t row = 0;
  bool again = false;
};

struct RiseCode {
  std::uint32_t when = kHolds;
  std::uint32_t first_word = 0;  // into `tier_words`: 64 members of the undertaking each
  std::uint8_t to = 1, members_step = 0;
  std::int32_t members_base = 0, members_spread = 0;
  std::int32_t readiness_base = 0, readiness_spread = 0;
  Run readiness_terms;
};
struct MemberCode {
  std::uint64_t key = 0;  // of its actor
  std::uint16_t tier = 0, undertaking = 0;
};
struct UndertakingCode {
  std::uint64_t key = 0;
  std::uint32_t first_member = 0, members = 0;  // into `members`, and cells of the state
  std::uint32_t first_rise = 0, rises = 0;
};

struct DriftCode {
  MeterId meter;
  SeatId of, in;
  std::int32_t amount = 0;
};

struct SeatCode {
  std::uint64_t key = 0;  // of its actor
  std::int32_t income = 0;
  std::int32_t support_floor = 0;
  std::uint8_t moves_a_round = 0;
};

struct EndingCode {
  std::uint32_t when = kHolds;
  bool early = false;
};

// One of several to be drawn: walked in the order of their keys, so that their order in the file
// is without consequence.
struct Candidate {
  std::uint32_t below = 0;  // drawn when the lot is below this and not below the one before
  std::uint32_t row = 0;
};

struct Program {
  SeatSet everyone;
  SeatSet idle;  // seats that never plan
  std::vector<SeatCode> seats;

  // The beginning
  Beliefs prior_beliefs;                            // of everybody, before anything is seen
  std::vector<std::byte> start;                     // the block of a state before anything is drawn
  std::vector<Candidate> constellations;            // empty: none is drawn
  std::vector<std::uint32_t> constellation_by_lot;  // [lot]: its row, where there are few lots
  std::uint64_t constellation_key = 0;              // of that draw
  std::vector<Candidate> profiles;                  // from first_profile[seat] on

  // Conditions and terms
  std::vector<Test> tests;
  std::vector<std::uint32_t> counted;  // number of conditions, then the first test of each
  std::vector<std::uint32_t> entry;    // [row of Scenario::conditions]: its first test
  std::vector<TermCode> terms;
  bool reads_capital = false;  // some condition or term does, and so what a seat has sealed

  // Meters
  std::vector<MeterCode> meters;
  std::vector<CellBounds> bounds;  // [cell]

  // Issues. Options of all issues together, in their order.
  std::vector<IssueCode> issues;
  std::vector<OptionCode> options;
  std::vector<std::int32_t> home;            // [seat * options + option]
  std::vector<std::uint32_t> first_profile;  // [seat], and the end
  std::vector<std::int64_t> worth;           // [profile * options + option]: weight x value
  std::vector<Red> red;                      // [profile * options + option]
  std::vector<std::uint32_t> red_always;     // [profile * issues + issue]: bits over its options

  // Formats
  std::vector<FormatCode> formats;
  std::vector<std::uint8_t> agendas;  // issues, ascending in each agenda

  // Moves
  std::vector<MoveCode> moves;
  std::vector<std::uint16_t> covert_moves;
  std::vector<std::uint32_t> first_play;  // [seat], and the end
  std::vector<Play> plays;                // in the order of Move
  std::vector<Play> plays_by_cost;        // each seat's again, the cheapest first
  std::vector<Play> plays_by_move;        // and again, by move, then by target
  std::int32_t dearest = 0;               // cost of a play
  std::vector<std::uint32_t> affordable;  // [seat * (dearest + 1) + capital]: how many of those

  // The course of a round
  std::vector<std::uint32_t> first_dated;  // [round], and the end: into dated
  std::vector<EventCode> dated, conditional, by_chance;
  std::vector<UndertakingCode> undertakings;
  std::vector<MemberCode> members;
  std::vector<std::uint64_t> tier_words;  // bits over members that are of a certain tier
  std::vector<RiseCode> rises;
  std::vector<DriftCode> drifts;
  std::vector<EndingCode> endings;

  // How many of the seat's plays, the cheapest first, cost no more than that.
  [[nodiscard]] std::uint32_t plays_for(SeatId seat, std::int32_t capital) const {
    if (capital < 0) return 0;
    const auto row = static_cast<std::size_t>(capital < dearest ? capital : dearest);
    return affordable[seat.index() * (static_cast<std::size_t>(dearest) + 1) + row];
  }
  [[nodiscard]] std::uint32_t option_row(std::size_t issue, std::size_t option) const {
    return issues[issue].first_option + static_cast<std::uint32_t>(option);
  }
  [[nodiscard]] const OptionCode& option(std::size_t issue, std::size_t option) const {
    return options[option_row(issue, option)];
  }
  // Changes of support at home of a seat, [option]; worth and red lines of a profile, [option].
  [[nodiscard]] const std::int32_t* home_of(SeatId seat) const {
    return home.data() + seat.index() * options.size();
  }
  [[nodiscard]] const std::int64_t* worth_of(SeatId seat, ProfileId profile) const {
    return worth.data() + (first_profile[seat.index()] + profile.index()) * options.size();
  }
  [[nodiscard]] std::uint32_t red_always_of(SeatId seat, ProfileId profile,
                                            std::size_t issue) const {
    return red_always[(first_profile[seat.index()] + profile.index()) * issues.size() + issue];
  }
  [[nodiscard]] const Red* red_of(SeatId seat, ProfileId profile) const {
    return red.data() + (first_profile[seat.index()] + profile.index()) * options.size();
  }
};

// Whether what a condition says can change with the options of a package.
[[nodiscard]] bool reads_table(const Scenario& scenario, ConditionId condition);

// Compiles the tables of a scenario whose layout and keys are set.
[[nodiscard]] Program compile(const Scenario& scenario);
// Parts of it: conditions and terms (the meters must be there), what a game begins with.
void compile_logic(const Scenario& scenario, Program& out);
void compile_start(const Scenario& scenario, Program& out);

}  // namespace demarche
