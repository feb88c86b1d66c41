// Published tactics for two parties that propose in turn, as functions over an outcome space.
//
// Sources and formulas: docs/analysis.md. A tactic knows its own ranking of the outcomes and what
// it has heard, nothing of the other party's values.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "demarche/analyse/outcomes.h"

namespace demarche::analyse {

enum class Bargaining : std::uint8_t {
  boulware,     // concedes late: share t^4 of the way at time t (Faratin, Sierra and Jennings 1998)
  linear,       // share t
  conceder,     // concedes early: share t^(1/4)
  tit_for_tat,  // concedes by what the other's last step was worth to it (the same source)
  micro,        // one new outcome for each new one heard, best first (de Jonge 2022)
  random,       // any outcome that is acceptable
  hardliner,    // its best outcome, always
};

struct NamedTactic {
  std::string_view id;  // as on the command line: "tit-for-tat"
  Bargaining tactic = Bargaining::linear;
};
[[nodiscard]] std::span<const NamedTactic> bargaining_tactics();
[[nodiscard]] std::string_view id_of(Bargaining tactic);

// The outcomes as one party sees them.
struct Ranking {
  std::vector<double> utility;       // [row of the list]
  std::vector<std::uint32_t> order;  // rows by descending utility, equal ones in their order
  std::size_t acceptable = 0;        // so many at the head of `order` are worth the reservation
};
[[nodiscard]] Ranking ranking_of(const OutcomeList& list, std::size_t seat, double reservation);

// One party in one negotiation. A value: copy it to look ahead.
class Bargainer {
 public:
  Bargainer(Bargaining tactic, const Ranking& ranking, std::uint64_t seed)
      : tactic_(tactic), ranking_(&ranking), seed_(seed) {}

  // What it proposes now, a row of the list; none when nothing is acceptable to it. Time: 0 at the
  // start, 1 at the deadline.
  [[nodiscard]] std::optional<std::uint32_t> propose(double time);
  // Takes in a proposal of the other party.
  void hear(std::uint32_t outcome);
  // Whether it prefers a proposal to what it would propose itself next (Baarslag, Hindriks and
  // Jonker 2013, "AC next"), and to having nothing.
  [[nodiscard]] bool accepts(std::uint32_t outcome, std::uint32_t own_next) const;

 private:
  [[nodiscard]] std::uint32_t near(double target);
  [[nodiscard]] std::uint32_t mirrored();
  [[nodiscard]] std::uint32_t next_new();
  [[nodiscard]] std::uint32_t any_of(std::size_t first, std::size_t count);
  [[nodiscard]] double best() const { return ranking_->utility[ranking_->order.front()]; }
  [[nodiscard]] double least() const;

  Bargaining tactic_;
  const Ranking* ranking_;
  std::uint64_t seed_;
  std::uint32_t draws_ = 0;
  std::size_t proposed_ = 0;  // MiCRO: different outcomes proposed, those at the head of order
  std::vector<std::uint32_t> heard_;  // different outcomes heard, sorted
  std::optional<double> last_target_;
  std::optional<double> last_heard_, before_last_;  // their utility to this party
};

}  // namespace demarche::analyse
