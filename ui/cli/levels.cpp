#include "cli/levels.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace demarche::cli {
namespace {

using Changes = std::vector<const Happening*>;

constexpr int kFewestAmong = 5;               // delegations, each in each of the others
constexpr std::size_t kFewestTowardsOne = 5;  // delegations

std::string change_text(std::int32_t amount) {
  return (amount < 0 ? "−" : "+") + std::to_string(amount < 0 ? -amount : amount);
}

// Everybody that takes part in these changes of pairs.
SeatSet seats_of(const Changes& changes) {
  SeatSet seats;
  for (const Happening* change : changes) {
    seats.add(SeatId(std::size_t{change->seat}));
    seats.add(SeatId(std::size_t{change->target}));
  }
  return seats;
}

bool of_pair(const Happening& change) {
  return change.seat != Move::kNobody && change.target != Move::kNobody;
}

bool each_once(const Changes& changes) {
  std::set<std::pair<std::uint8_t, std::uint8_t>> pairs;
  for (const Happening* change : changes) pairs.emplace(change->seat, change->target);
  return pairs.size() == changes.size();
}

bool each_in_each(const Changes& changes) {
  const int seats = seats_of(changes).size();
  return seats >= kFewestAmong && changes.size() == static_cast<std::size_t>(seats * (seats - 1));
}

// What has the same key, in the order in which it was first told.
template <class Key>
std::vector<Changes> grouped(const Changes& changes, Key key) {
  std::map<decltype(key(std::declval<const Happening&>())), std::size_t> rows;
  std::vector<Changes> groups;
  for (const Happening* change : changes) {
    const auto [at, fresh] = rows.emplace(key(*change), groups.size());
    if (fresh) groups.emplace_back();
    groups[at->second].push_back(change);
  }
  return groups;
}

class Telling {
 public:
  Telling(const view::Phrases& phrases, SeatId me) : phrases_(phrases), me_(me) {}

  // Each change in its place; what is told together stands in the place of the first.
  std::string line(const Changes& changes) {
    Changes pairs;
    for (const Happening* change : changes) {
      if (of_pair(*change)) pairs.push_back(change);
    }
    for (const Changes& alike : grouped(pairs, [](const Happening& change) {
           return std::pair(change.what, change.amount);
         })) {
      fold(alike);
    }
    std::string out;
    for (const Happening* change : changes) {
      const auto together = together_.find(change);
      const std::string sentence =
          together == together_.end() ? phrases_.happening(*change, me_) : together->second;
      if (!out.empty() && !sentence.empty()) out += ' ';
      out += sentence;
    }
    return out;
  }

 private:
  // A pair that moved twice by the same step is told twice, so nothing is folded there.
  void fold(const Changes& alike) {
    if (!each_once(alike)) return;
    const std::string name = phrases_.meter(MeterId{alike.front()->what}, {}, {});
    const std::string by = change_text(alike.front()->amount);
    if (each_in_each(alike)) {
      return tell_together(
          alike, phrases_.words()("told.meter-among", {name, seats_of(alike).size(), by}));
    }
    for (const Changes& towards : grouped(alike, [](const Happening& c) { return c.target; })) {
      if (towards.size() < kFewestTowardsOne) continue;
      const std::string in = phrases_.seat(SeatId(std::size_t{towards.front()->target}));
      const auto many = static_cast<std::int64_t>(towards.size());
      tell_together(towards, phrases_.words()("told.meter-towards", {name, many, in, by}));
    }
  }

  void tell_together(const Changes& changes, const std::string& sentence) {
    for (const Happening* change : changes) together_[change];
    together_[changes.front()] = sentence;
  }

  const view::Phrases& phrases_;
  SeatId me_;
  std::map<const Happening*, std::string> together_;  // empty: told with another
};

}  // namespace

std::string level_line(const view::Phrases& phrases, SeatId me,
                       std::span<const Happening* const> changes) {
  Changes told;
  for (const Happening* change : changes) {
    // What everyone receives each round is told by the state of the own seat.
    if (change->what != Meter::kCapital) told.push_back(change);
  }
  return told.empty() ? std::string() : Telling(phrases, me).line(told);
}

}  // namespace demarche::cli
