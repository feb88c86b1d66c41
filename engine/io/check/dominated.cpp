// Moves that nobody has a reason to play, because another does the same for less.
#include <algorithm>

#include "check/check.h"

namespace demarche::io {
namespace {

// Whether parts of logic are the same, apart from their texts and from where they stand.
class Sameness {
 public:
  explicit Sameness(const Scenario& scenario) : scenario_(scenario) {}

  [[nodiscard]] bool of(ConditionId a, ConditionId b) const {
    if (!a.exists() || !b.exists()) return a.exists() == b.exists();
    const std::size_t size = scenario_.conditions[a.index()].size;
    if (scenario_.conditions[b.index()].size != size) return false;
    for (std::size_t i = 0; i < size; ++i) {
      if (!same(scenario_.conditions[a.index() + i], scenario_.conditions[b.index() + i]))
        return false;
    }
    return true;
  }
  [[nodiscard]] bool effects(Run a, Run b) const {
    if (a.count != b.count) return false;
    for (std::uint32_t i = 0; i < a.count; ++i) {
      if (!same(scenario_.effects[a.first + i], scenario_.effects[b.first + i])) return false;
    }
    return true;
  }
  [[nodiscard]] bool terms(Run a, Run b) const {
    if (a.count != b.count) return false;
    for (std::uint32_t i = 0; i < a.count; ++i) {
      if (!same(scenario_.terms[a.first + i], scenario_.terms[b.first + i])) return false;
    }
    return true;
  }

 private:
  static bool same(const Condition& a, const Condition& b) {
    return a.kind == b.kind && a.result == b.result && a.step == b.step && a.size == b.size &&
           a.subject == b.subject && a.of == b.of && a.in == b.in && a.bounds == b.bounds;
  }
  [[nodiscard]] bool same(const Effect& a, const Effect& b) const {
    // What is said is a deed of its own: two moves may differ by it alone.
    if (a.kind == Effect::Kind::say || b.kind == Effect::Kind::say) return false;
    return a.kind == b.kind && a.sets == b.sets && a.random == b.random && a.after == b.after &&
           a.lasts == b.lasts && a.step == b.step && a.count == b.count && a.subject == b.subject &&
           a.tier == b.tier && a.of == b.of && a.in == b.in && a.amount == b.amount &&
           a.low == b.low && a.high == b.high && of(a.when, b.when) && effects(a.then, b.then) &&
           effects(a.otherwise, b.otherwise);
  }
  [[nodiscard]] bool same(const Term& a, const Term& b) const {
    return a.kind == b.kind && a.step == b.step && a.subject == b.subject && a.of == b.of &&
           a.in == b.in && a.above == b.above && a.times == b.times && a.add == b.add &&
           of(a.when, b.when);
  }

  const Scenario& scenario_;
};

bool within(SeatSet some, SeatSet all) { return (some.bits & ~all.bits) == 0; }

// Whether whoever may play `move` may play `other` as often, at whom it likes, for no more.
bool asks_no_more(const MoveRule& other, const MoveRule& move, const Sameness& sameness) {
  return within(move.by, other.by) && other.targeted == move.targeted &&
         within(move.targets, other.targets) && other.cost <= move.cost &&
         (!other.once || move.once) && other.cooldown <= move.cooldown && !other.closed &&
         (!other.when.exists() || sameness.of(other.when, move.when)) &&
         other.covert == move.covert && other.leak == move.leak;
}

bool does_the_same(const MoveRule& other, const MoveRule& move, const Sameness& sameness) {
  return other.certain == move.certain && other.odds_base == move.odds_base &&
         sameness.terms(other.odds_terms, move.odds_terms) &&
         sameness.effects(other.success, move.success) &&
         sameness.effects(other.failure, move.failure);
}

// Moves whose having been played is asked for, or that effects open and close: not the same as any.
std::vector<bool> moves_of_their_own(const Scenario& scenario) {
  std::vector<bool> own(scenario.moves.size());
  const auto mark = [&](std::size_t row) {
    if (row < own.size()) own[row] = true;
  };
  for (const Condition& condition : scenario.conditions) {
    if (condition.kind == Condition::Kind::played) mark(condition.subject);
  }
  for (const Effect& effect : scenario.effects) {
    if (effect.kind == Effect::Kind::open_move || effect.kind == Effect::Kind::close_move)
      mark(effect.subject);
  }
  return own;
}

}  // namespace

void check_dominated(Loading& loading) {
  const std::vector<MoveRule>& moves = loading.scenario.moves;
  const Sameness sameness(loading.scenario);
  const std::vector<bool> own = moves_of_their_own(loading.scenario);
  for (std::size_t row = 0; row < moves.size(); ++row) {
    if (own[row] || moves[row].success.empty()) continue;
    for (std::size_t other = 0; other < moves.size(); ++other) {
      if (other == row || own[other] || !asks_no_more(moves[other], moves[row], sameness) ||
          !does_the_same(moves[other], moves[row], sameness))
        continue;
      // Of two that are wholly alike the later one is told.
      if (other > row && asks_no_more(moves[row], moves[other], sameness)) continue;
      loading.findings.at_value(code::kDominatedMove, loading.names.moves.where(row).member("id"),
                                "the move " + shown(moves[other].id) + " does the same as " +
                                    shown(moves[row].id) + " and asks for no more",
                                "another effect, other odds, or one move less");
      break;
    }
  }
}

}  // namespace demarche::io
