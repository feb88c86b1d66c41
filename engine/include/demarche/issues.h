// What is negotiated, and where: issues with their options, public positions, formats, venues.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/actors.h"

namespace demarche {

// Whose agreement settles something: either all of `parties`, or a vote.
struct Consent {
  enum class Abstention : std::uint8_t { not_counted, counts_against };
  SeatSet parties;  // all of them, when this is no vote
  bool vote = false;
  std::int32_t needed = 0;            // sum of weights of the votes in favour
  std::vector<std::int32_t> weights;  // one a seat; 0: has no vote
  SeatSet veto;                       // a vote against by one of these defeats it
  SeatSet must_abstain;
  Abstention abstention = Abstention::not_counted;
};

struct Option {
  std::string id;
  std::uint64_t key = 0;
  TextId name, text, closed_text;  // closed_text: why it is not open yet
  bool has_consent = false;        // own consent instead of the issue's
  Consent consent;
  ConditionId open;  // none: always open
  Run effects;       // when settled, rows of Scenario::effects
  VenueId venue;     // the venue it names
  FormatId format;   // the format it opens
};

struct Issue {
  std::string id;
  std::uint64_t key = 0;
  TextId name, question;
  bool ordered = true;
  bool reversible = false;
  OptionId status_quo;
  Consent consent;
  SeatSet bound;                                // parties whom the result binds, asked or not
  std::vector<Option> options;                  // 2 to 32
  std::vector<std::vector<std::int32_t>> home;  // [seat][option]: points of support at home
  Run on_settle;
  CodexId codex;
};

// What an actor says in public.
struct Position {
  enum class Firmness : std::uint8_t { open, preferred, firm };
  ActorId actor;
  IssueId issue;
  OptionId option;
  Firmness firmness = Firmness::preferred;
  TextId text;
  SourceId source;  // none: an assumption, with its reason
  TextId assumption_reason;
};

// A bounded integer of the world, of an actor, of a pair. Rows 0, 1, 2 are always support, trust,
// capital.
struct Meter {
  enum class Scope : std::uint8_t { world, actor, pair };
  enum class Good : std::uint8_t { none, up, down };
  struct Band {
    std::int32_t from = 0;
    TextId text;
  };
  static constexpr std::size_t kSupport = 0, kTrust = 1, kCapital = 2;

  std::string id;
  std::uint64_t key = 0;
  TextId name, text;
  Scope scope = Scope::world;
  Good good = Good::none;
  std::int32_t low = 0, high = 100;
  std::int32_t drift = 0;           // added at the close of each round
  std::vector<std::int32_t> start;  // 1, seats, or seats * seats [of * seats + in]
  std::vector<Band> bands;          // ascending
  bool everyone_sees = true;
  SeatSet seen_by;               // otherwise
  std::uint32_t first_cell = 0;  // into the meters of the state
};

// The constellation in which parties meet.
struct Format {
  struct Addition {  // a seat that joins when a condition holds
    SeatId seat;
    ConditionId when;
  };
  std::string id;
  std::uint64_t key = 0;
  TextId name, text;
  SeatSet parties;
  std::vector<Addition> additions;
  std::vector<IssueId> agenda;
  std::int32_t exchanges = 1;
  std::int32_t least = 1, most = 1;  // issues in one package
  bool standing = false;             // meets every round
  ConditionId open_when;             // opened at the close of a round in which it holds
  bool needs_venue = false;
  bool by_telephone = false;
  bool reopens = false;      // rest and ladder rule do not hold here
  bool open_to_all = false;  // what is said is seen by everyone
  SeatId mediator;           // only it proposes
  Run effects;               // when held
  CodexId codex;
};

struct Venue {
  std::string id;
  std::uint64_t key = 0;
  TextId name, text;
  Place place;
  ActorId host;
  ConditionId open;
  Run effects;  // on a meeting held there
  CodexId codex;
};

}  // namespace demarche
