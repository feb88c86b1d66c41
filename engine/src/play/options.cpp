#include <algorithm>
#include <array>

#include "play/legality.h"
#include "rules/availability.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {
namespace {

// Whether a condition can hold with some package in the table.
enum class Possible : std::uint8_t { no, perhaps, yes };

class Possibility {
 public:
  Possibility(const Scenario& scenario, const State& state, const Moment& moment)
      : scenario_(scenario), state_(state), moment_(moment) {}

  [[nodiscard]] Possible of(ConditionId condition) const {
    return condition.exists() ? of_node(condition.index()) : Possible::yes;
  }

 private:
  [[nodiscard]] Possible of_node(std::size_t node) const {
    const Condition& row = scenario_.conditions[node];
    switch (row.kind) {
      case Condition::Kind::table:
        return Possible::perhaps;
      case Condition::Kind::all:
        return of_children(node, row.size, 0, true);
      case Condition::Kind::any:
        return of_children(node, row.size, 1, false);
      case Condition::Kind::count:
        return of_children(node, row.size, row.bounds.low, false);
      case Condition::Kind::negation:
        return static_cast<Possible>(2 - static_cast<int>(of_node(node + 1)));
      default:
        return holds(scenario_, state_, ConditionId{node}, moment_) ? Possible::yes : Possible::no;
    }
  }

  // At least `least` children, or all of them.
  [[nodiscard]] Possible of_children(std::size_t node, std::size_t size, std::int32_t least,
                                     bool all) const {
    std::int32_t certain = 0;
    std::int32_t possible = 0;
    std::int32_t children = 0;
    for (std::size_t child = node + 1; child < node + size;
         child += scenario_.conditions[child].size) {
      const Possible found = of_node(child);
      certain += found == Possible::yes ? 1 : 0;
      possible += found != Possible::no ? 1 : 0;
      ++children;
    }
    if (all) least = children;
    if (certain >= least) return Possible::yes;
    return possible >= least ? Possible::perhaps : Possible::no;
  }

  const Scenario& scenario_;
  const State& state_;
  const Moment& moment_;
};

// How many combinations of issues that an option may depend on are tried before it is left out.
// Reached only where more than five issues depend on each other.
constexpr int kMostTries = 4000;

// Looks, for one option after the other, for a legal package that holds it. Most options are legal
// alone. Where one needs others, only issues that the conditions involved look at are combined; the
// rest of the package is filled with what home likes best.
class Finder {
 public:
  Finder(const Scenario& scenario, const State& state, SeatId seat)
      : scenario_(scenario),
        state_(state),
        seat_(seat),
        format_(scenario.formats[state.head().sitting.format]),
        table_(standing_table(scenario, state)) {
    for (const IssueId issue : format_.agenda) {
      candidates_[issue.index()] = entry_options(scenario, state, issue);
    }
  }

  [[nodiscard]] bool may_stand(IssueId issue, std::size_t option) {
    if (!possible(issue, option)) return false;
    Package package;
    package.set(issue, OptionId{option});
    const WhyNot alone = why_not_together(scenario_, state_, seat_, package);
    if (alone.legal() && format_.least <= 1) return true;
    tries_ = kMostTries;
    dependent_ = dependent_issues(package);
    return combine(package, 0);
  }

  [[nodiscard]] std::uint32_t candidates(IssueId issue) const { return candidates_[issue.index()]; }

 private:
  static Package::Entry entry(IssueId issue, std::size_t option) {
    return {static_cast<std::uint8_t>(issue.index()), static_cast<std::uint8_t>(option)};
  }

  [[nodiscard]] bool possible(IssueId issue, std::size_t option) const;
  [[nodiscard]] std::uint64_t read_by(ConditionId condition) const;
  [[nodiscard]] std::uint64_t read_by(IssueId issue, std::size_t option) const;
  [[nodiscard]] std::uint64_t dependent_issues(const Package& package) const;
  [[nodiscard]] bool combine(Package& package, std::size_t place);
  [[nodiscard]] bool completes(Package package) const;
  [[nodiscard]] bool add_best(Package& package) const;
  [[nodiscard]] bool fits(const Package& package, IssueId issue, std::size_t option) const;

  const Scenario& scenario_;
  const State& state_;
  SeatId seat_;
  const Format& format_;
  std::span<const std::uint8_t> table_;
  std::array<std::uint32_t, 64> candidates_{};
  std::uint64_t dependent_ = 0;
  int tries_ = 0;
};

// Whether the option can be open, and no red line, whatever else the package holds.
bool Finder::possible(IssueId issue, std::size_t option) const {
  const Option& row = scenario_.issues[issue.index()].options[option];
  Moment moment;
  if (Possibility(scenario_, state_, moment).of(row.open) == Possible::no) return false;
  if (row.venue.exists() && !venue_open(scenario_, state_, row.venue)) return false;
  if (row.format.exists() && format_closed(scenario_, state_, row.format)) return false;
  const ProfileId profile = profile_of(state_, seat_);
  if (!profile.exists()) return true;
  moment.self = seat_;
  moment.profile = profile;
  const std::vector<RedLine>& lines =
      scenario_.seats[seat_.index()].profiles[profile.index()].red_lines;
  return std::none_of(lines.begin(), lines.end(), [&](const RedLine& line) {
    if (line.issue != issue || (line.options >> option & 1U) == 0) return false;
    return !line.unless.exists() ||
           Possibility(scenario_, state_, moment).of(line.unless) == Possible::no;
  });
}

// Issues whose standing option a condition looks at.
std::uint64_t Finder::read_by(ConditionId condition) const {
  if (!condition.exists()) return 0;
  std::uint64_t issues = 0;
  const std::size_t first = condition.index();
  for (std::size_t node = first; node < first + scenario_.conditions[first].size; ++node) {
    const Condition& row = scenario_.conditions[node];
    if (row.kind == Condition::Kind::table) issues |= std::uint64_t{1} << row.subject;
  }
  return issues;
}

std::uint64_t Finder::read_by(IssueId issue, std::size_t option) const {
  std::uint64_t issues = read_by(scenario_.issues[issue.index()].options[option].open);
  const ProfileId profile = profile_of(state_, seat_);
  if (!profile.exists()) return issues;
  const Seat& seat = scenario_.seats[seat_.index()];
  for (const RedLine& line : seat.profiles[profile.index()].red_lines) {
    if (line.issue == issue && (line.options >> option & 1U) != 0) issues |= read_by(line.unless);
  }
  return issues;
}

// Issues outside the package that may decide whether it is legal: what its conditions look at, what
// the conditions of those options look at, and so on.
std::uint64_t Finder::dependent_issues(const Package& package) const {
  std::uint64_t inside = 0;
  std::uint64_t found = 0;
  for (const Package::Entry& row : package) {
    inside |= std::uint64_t{1} << row.issue;
    found |= read_by(IssueId{row.issue}, row.option);
  }
  for (std::uint64_t before = 0; before != found;) {
    before = found;
    for (const IssueId issue : format_.agenda) {
      if ((found >> issue.index() & 1U) == 0) continue;
      const std::size_t options = scenario_.issues[issue.index()].options.size();
      for (std::size_t option = 0; option < options; ++option) {
        if ((candidates(issue) >> option & 1U) != 0) found |= read_by(issue, option);
      }
    }
  }
  return found & ~inside;
}

// Tries every combination of the dependent issues from a place of the agenda on: left as it stands
// first, then each candidate.
bool Finder::combine(Package& package, std::size_t place) {
  while (place < format_.agenda.size() && (dependent_ >> format_.agenda[place].index() & 1U) == 0) {
    ++place;
  }
  if (place == format_.agenda.size()) return --tries_ >= 0 && completes(package);
  if (combine(package, place + 1)) return true;
  if (package.count >= format_.most) return false;
  const IssueId issue = format_.agenda[place];
  for (std::uint32_t left = candidates(issue); left != 0 && tries_ > 0; left &= left - 1) {
    package.set(issue, OptionId{static_cast<std::size_t>(__builtin_ctz(left))});
    if (combine(package, place + 1)) return true;
    package.set(issue, OptionId{});
  }
  return false;
}

bool Finder::fits(const Package& package, IssueId issue, std::size_t option) const {
  Package with = package;
  with.set(issue, OptionId{option});
  return why_not_open(scenario_, state_, issue, OptionId{option}, with).legal() &&
         !crosses_red_line(scenario_, state_, seat_, profile_of(state_, seat_), issue,
                           OptionId{option}, with);
}

// Adds the option that support at home likes best, of issues that nothing in the package depends
// on.
bool Finder::add_best(Package& package) const {
  Package::Entry best;
  std::int32_t best_change = INT32_MIN;
  for (const IssueId issue : format_.agenda) {
    if (package.option_for(issue).exists() || (dependent_ >> issue.index() & 1U) != 0) continue;
    const std::vector<std::int32_t>& home = scenario_.issues[issue.index()].home[seat_.index()];
    for (std::uint32_t left = candidates(issue); left != 0; left &= left - 1) {
      const auto option = static_cast<std::size_t>(__builtin_ctz(left));
      const std::int32_t change = home[option] - home[table_[issue.index()]];
      if (change <= best_change || !fits(package, issue, option)) continue;
      best_change = change;
      best = entry(issue, option);
    }
  }
  if (best_change == INT32_MIN || (best_change <= 0 && package.count >= format_.least)) {
    return false;
  }
  return package.set(IssueId{best.issue}, OptionId{best.option});
}

bool Finder::completes(Package package) const {
  while (package.count < format_.most &&
         (package.count < format_.least || !carried_home(scenario_, state_, seat_, package))) {
    if (!add_best(package)) break;
  }
  return package.count >= format_.least &&
         why_not_together(scenario_, state_, seat_, package).legal();
}

}  // namespace

namespace {

// Looks for the options that may stand; `found(issue, option)` says whether to go on.
template <class Found>
void look_for_options(const Scenario& scenario, const State& state, SeatId seat, Found found) {
  const Format& format = scenario.formats[state.head().sitting.format];
  if (format.mediator.exists() && format.mediator != seat) return;
  Finder finder(scenario, state, seat);
  for (const IssueId issue : format.agenda) {
    for (std::uint32_t left = finder.candidates(issue); left != 0; left &= left - 1) {
      const auto option = static_cast<std::size_t>(__builtin_ctz(left));
      if (finder.may_stand(issue, option) && !found(issue, option)) return;
    }
  }
}

}  // namespace

void find_options(const Scenario& scenario, const State& state, SeatId seat, LegalMoves& out) {
  look_for_options(scenario, state, seat, [&](IssueId issue, std::size_t option) {
    out.options[issue.index()] |= 1U << option;
    out.may_propose = true;
    return true;
  });
}

bool may_propose(const Scenario& scenario, const State& state, SeatId seat) {
  bool may = false;
  look_for_options(scenario, state, seat, [&](IssueId, std::size_t) {
    may = true;
    return false;
  });
  return may;
}

}  // namespace demarche
