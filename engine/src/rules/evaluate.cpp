#include "rules/evaluate.h"

#include <cstring>

#include "core/block.h"
#include "rules/course.h"
#include "rules/steps.h"

namespace demarche {
namespace {

// One reader for conditions and terms alike.
class Reader {
 public:
  Reader(const Scenario& scenario, const State& state, const Moment& moment)
      : scenario_(scenario),
        program_(*scenario.program),
        state_(state),
        block_(scenario, state),
        moment_(moment) {}

  [[nodiscard]] bool test_holds(const Test& test) const;
  [[nodiscard]] std::int64_t value(std::size_t term, const std::int32_t* margins) const;

 private:
  [[nodiscard]] bool option_holds(const Test& test) const;
  [[nodiscard]] bool enough_hold(const Test& test) const;
  [[nodiscard]] bool node_holds(const Condition& node) const;
  [[nodiscard]] bool meter_holds(const Condition& node) const;
  [[nodiscard]] bool played_holds(const Condition& node) const;
  [[nodiscard]] std::int32_t meter(MeterId meter, SeatId of, SeatId in) const;
  [[nodiscard]] std::int64_t mean(const Term& term) const;
  [[nodiscard]] std::int32_t pledges(std::size_t undertaking, std::uint8_t step) const;
  [[nodiscard]] std::int64_t node_value(const Term& term, const std::int32_t* margins) const;

  const Scenario& scenario_;
  const Program& program_;
  const State& state_;
  Block<const State> block_;
  const Moment& moment_;
};

bool within(const Test& test, std::int32_t value) {
  return static_cast<std::uint32_t>(value) - static_cast<std::uint32_t>(test.low) <= test.span;
}

std::int32_t byte_at(const std::byte* bytes, std::uint32_t place) {
  return std::to_integer<std::int32_t>(bytes[place]);
}

std::int32_t cell_at(const std::byte* bytes, std::uint32_t place) {
  std::int32_t level = 0;
  std::memcpy(&level, bytes + place, sizeof level);
  return level;
}

// What is no plain byte or cell.
bool Reader::test_holds(const Test& test) const {
  switch (test.kind) {
    case Test::Kind::option:
      return option_holds(test);
    case Test::Kind::count:
      return enough_hold(test);
    default:
      return node_holds(scenario_.conditions[test.place]);
  }
}

bool Reader::option_holds(const Test& test) const {
  const IssueId issue{std::size_t{test.place} - scenario_.layout.table};
  return within(test, standing(state_, scenario_, issue, moment_.package).value);
}

bool Reader::enough_hold(const Test& test) const {
  const std::uint32_t* const firsts = program_.counted.data() + test.place + 1;
  std::int32_t held = 0;
  for (std::uint32_t child = 0; child < firsts[-1] && held < test.low; ++child) {
    held += demarche::holds(scenario_, state_, firsts[child], moment_) ? 1 : 0;
  }
  return held >= test.low;
}

// What needs the moment's words.
bool Reader::node_holds(const Condition& node) const {
  switch (node.kind) {
    case Condition::Kind::meter:
      return meter_holds(node);
    case Condition::Kind::pledges:
      return node.bounds.hold(pledges(node.subject, node.step));
    case Condition::Kind::played:
      return played_holds(node);
    case Condition::Kind::profile: {
      const ProfileId profile =
          moment_.profile.exists() || !moment_.self.exists()
              ? moment_.profile
              : ProfileId{std::size_t{state_.head().profile[moment_.self.index()]}};
      return profile.value == node.subject;
    }
    default:
      return false;  // everything else is a test of its own
  }
}

std::int32_t Reader::meter(MeterId meter, SeatId of, SeatId in) const {
  const std::int32_t level = meter_as_known(scenario_, state_, moment_.knower, meter, of, in);
  if (meter.index() == Meter::kCapital && of == moment_.self) {
    return level - sealed_cost(scenario_, state_, of);
  }
  return level;
}

// A word for several seats asks the same of each of them.
bool Reader::meter_holds(const Condition& node) const {
  const MeterId id{node.subject};
  const Meter::Scope scope = program_.meters[node.subject].scope;
  if (scope == Meter::Scope::world) return node.bounds.hold(meter(id, {}, {}));
  SeatSet of = seats_meant(scenario_, node.of, moment_);
  if (of.empty()) return false;
  while (!of.empty()) {
    const SeatId first = take_first(of);
    if (scope == Meter::Scope::actor) {
      if (!node.bounds.hold(meter(id, first, {}))) return false;
      continue;
    }
    SeatSet in = seats_meant(scenario_, node.in, moment_);
    in.remove(first);
    if (in.empty()) return false;
    while (!in.empty()) {
      if (!node.bounds.hold(meter(id, first, take_first(in)))) return false;
    }
  }
  return true;
}

bool Reader::played_holds(const Condition& node) const {
  SeatSet of = node.of.kind == Who::Kind::none ? program_.everyone
                                               : seats_meant(scenario_, node.of, moment_);
  std::int32_t times = 0;
  while (!of.empty()) {
    const MoveUse& use = *block_.use(MoveId{node.subject}, take_first(of));
    if (node.result != Condition::Result::failure) times += use.successes;
    if (node.result != Condition::Result::success) times += use.failures;
  }
  return node.bounds == Bounds{} ? times > 0 : node.bounds.hold(times);
}

std::int32_t Reader::pledges(std::size_t undertaking, std::uint8_t step) const {
  return members_from(program_.undertakings[undertaking], block_.members(), step);
}

// A word for several seats stands for their mean, rounded towards zero; for nobody, 0.
std::int64_t Reader::mean(const Term& term) const {
  const MeterId id{term.subject};
  const Meter::Scope scope = program_.meters[term.subject].scope;
  if (scope == Meter::Scope::world) return meter(id, {}, {});
  std::int64_t sum = 0;
  std::int64_t count = 0;
  for (SeatSet of = seats_meant(scenario_, term.of, moment_); !of.empty();) {
    const SeatId first = take_first(of);
    SeatSet in =
        scope == Meter::Scope::actor ? set_of(first) : seats_meant(scenario_, term.in, moment_);
    if (scope == Meter::Scope::pair) in.remove(first);
    while (!in.empty()) {
      sum += meter(id, first, take_first(in));
      ++count;
    }
  }
  return count == 0 ? 0 : sum / count;
}

std::int64_t Reader::node_value(const Term& term, const std::int32_t* margins) const {
  switch (term.kind) {
    case Term::Kind::meter:
      return mean(term);
    case Term::Kind::pledges:
      return pledges(term.subject, term.step);
    case Term::Kind::margin: {
      const SeatSet of = seats_meant(scenario_, term.of, moment_);
      if (margins == nullptr || of.empty()) return 0;
      return margins[__builtin_ctz(of.bits)];
    }
    default:
      return 0;  // everything else is compiled
  }
}

std::int64_t Reader::value(std::size_t term, const std::int32_t* margins) const {
  const TermCode& code = program_.terms[term];
  switch (code.kind) {
    case TermCode::Kind::byte:
      return byte_at(state_.bytes().data(), code.place);
    case TermCode::Kind::cell:
      return cell_at(state_.bytes().data(), code.place);
    case TermCode::Kind::condition:
      return demarche::holds(scenario_, state_, code.place, moment_) ? 1 : 0;
    case TermCode::Kind::node:
      break;
  }
  return node_value(scenario_.terms[term], margins);
}

// A byte or a cell of the state; with a package on the table, options need more than a look.
bool is_plain(const Test& test, const Moment& moment) {
  return test.kind == Test::Kind::byte || test.kind == Test::Kind::cell ||
         (test.kind == Test::Kind::option && moment.package == nullptr);
}

bool plain_holds(const Test& test, const std::byte* bytes) {
  return within(test, test.kind == Test::Kind::cell ? cell_at(bytes, test.place)
                                                    : byte_at(bytes, test.place));
}

// Tests of every kind, from `first` on: a function of its own, so that plain ones alone need no
// room on the stack.
[[gnu::noinline]] bool holds_from_any(const Scenario& scenario, const State& state,
                                      std::uint32_t first, const Moment& moment) {
  const Test* const tests = scenario.program->tests.data();
  const std::byte* const bytes = state.bytes().data();
  const Reader reader(scenario, state, moment);
  do {
    const Test& test = tests[first];
    const bool held = is_plain(test, moment) ? plain_holds(test, bytes) : reader.test_holds(test);
    first = held ? test.yes : test.no;
  } while (first < kFails);
  return first == kHolds;
}

}  // namespace

bool holds_from(const Scenario& scenario, const State& state, std::uint32_t first,
                const Moment& moment) {
  const Test* const tests = scenario.program->tests.data();
  const std::byte* const bytes = state.bytes().data();
  do {
    const Test& test = tests[first];
    if (!is_plain(test, moment)) return holds_from_any(scenario, state, first, moment);
    first = plain_holds(test, bytes) ? test.yes : test.no;
  } while (first < kFails);
  return first == kHolds;
}

std::int64_t sum_terms(const Scenario& scenario, const State& state, Run terms,
                       const Moment& moment, const std::int32_t* margins, WhyTree* why,
                       std::uint8_t depth) {
  const Reader reader(scenario, state, moment);
  std::int64_t sum = 0;
  for (std::uint32_t row = terms.first; row < terms.first + terms.count; ++row) {
    const TermCode& term = scenario.program->terms[row];
    const std::int64_t value = reader.value(row, margins);
    const std::int64_t amount = term.kind == TermCode::Kind::condition
                                    ? value * term.add
                                    : (value - term.above) * term.times / 1000;
    sum += amount;
    if (why == nullptr || amount == 0) continue;
    WhyTerm told;
    told.depth = depth;
    told.kind = WhyTerm::Kind::scenario_term;
    told.amount = static_cast<std::int32_t>(amount);
    told.value = static_cast<std::int32_t>(value);
    told.text = scenario.terms[row].text;
    why->push_back(told);
  }
  return sum;
}

SeatSet who_sees_hidden(const Scenario& scenario, MeterId meter, SeatId of) {
  const Meter& row = scenario.meters[meter.index()];
  SeatSet set = row.seen_by;
  if (row.scope != Meter::Scope::world && of.exists()) set.add(of);
  return set;
}

std::int32_t meter_value(const Scenario& scenario, const State& state, MeterId meter, SeatId of,
                         SeatId in) {
  return Block(scenario, state).cells()[cell_of(scenario, meter, of, in)];
}

std::int32_t level_at_start(const Scenario& scenario, MeterId meter, std::size_t cell) {
  if (meter.index() == Meter::kCapital) return scenario.seats[cell].capital_start;
  if (meter.index() == Meter::kSupport) return scenario.seats[cell].support_start;
  return scenario.meters[meter.index()].start[cell];
}

OptionId standing(const State& state, const Scenario& scenario, IssueId issue,
                  const Package* package) {
  if (package != nullptr) {
    const OptionId proposed = package->option_for(issue);
    if (proposed.exists()) return proposed;
  }
  return OptionId{std::size_t{Block(scenario, state).table()[issue.index()]}};
}

}  // namespace demarche
