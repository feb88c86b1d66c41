// Conditions compiled to tests with two ways on, terms to what they look at.
#include <algorithm>
#include <cstddef>
#include <type_traits>

#include "core/program.h"
#include "demarche/state.h"

namespace demarche {
namespace {

constexpr std::uint32_t kNowhere = 0xFFFFFFFF;

// The byte of a cell that is read alike by everyone at every moment, or nowhere: other seats may
// see another level, and one's own capital is less what one has sealed.
std::uint32_t plain_cell(const Scenario& scenario, std::uint16_t subject, const Who& of,
                         const Who& in) {
  const Meter& meter = scenario.meters[subject];
  if (!meter.everyone_sees || subject == Meter::kCapital) return kNowhere;
  const bool of_one = of.kind == Who::Kind::seat;
  const bool in_another = in.kind == Who::Kind::seat && in.seat != of.seat;
  std::size_t cell = meter.first_cell;
  switch (meter.scope) {
    case Meter::Scope::world:
      break;
    case Meter::Scope::actor:
      if (!of_one) return kNowhere;
      cell += of.seat.index();
      break;
    case Meter::Scope::pair:
      if (!of_one || !in_another) return kNowhere;
      cell += of.seat.index() * scenario.seats.size() + in.seat.index();
      break;
  }
  return scenario.layout.meter_cells + static_cast<std::uint32_t>(cell * sizeof(std::int32_t));
}

class ConditionCompiler {
 public:
  ConditionCompiler(const Scenario& scenario, Program& out) : scenario_(scenario), out_(out) {}

  // Roots first, so that what is read together lies together; then nodes inside, which only
  // searches ask for by themselves.
  void run() {
    const std::size_t rows = scenario_.conditions.size();
    std::vector<bool> is_root(rows);
    out_.entry.assign(rows, kHolds);
    for (std::size_t row = 0; row < rows; row += scenario_.conditions[row].size) {
      is_root[row] = true;
      out_.entry[row] = compile(row, kHolds, kFails);
    }
    for (std::size_t row = 0; row < rows; ++row) {
      if (!is_root[row]) out_.entry[row] = compile(row, kHolds, kFails);
    }
  }

 private:
  std::uint32_t add(Test test) {
    out_.tests.push_back(test);
    return static_cast<std::uint32_t>(out_.tests.size() - 1);
  }

  [[nodiscard]] std::vector<std::size_t> children_of(std::size_t node) const {
    std::vector<std::size_t> children;
    const std::size_t end = node + scenario_.conditions[node].size;
    for (std::size_t child = node + 1; child < end; child += scenario_.conditions[child].size) {
      children.push_back(child);
    }
    return children;
  }

  std::uint32_t compile(std::size_t node, std::uint32_t yes, std::uint32_t no) {
    const Condition& row = scenario_.conditions[node];
    switch (row.kind) {
      case Condition::Kind::all:
        return every(children_of(node), yes, no);
      case Condition::Kind::any:
        return some(children_of(node), yes, no);
      case Condition::Kind::count:
        return at_least(children_of(node), row.bounds.low, yes, no);
      case Condition::Kind::negation:
        return compile(node + 1, no, yes);
      default:
        return leaf(node, yes, no);
    }
  }

  std::uint32_t every(const std::vector<std::size_t>& children, std::uint32_t yes,
                      std::uint32_t no) {
    std::uint32_t next = yes;
    for (std::size_t child = children.size(); child-- > 0;) {
      next = compile(children[child], next, no);
    }
    return next;
  }

  std::uint32_t some(const std::vector<std::size_t>& children, std::uint32_t yes,
                     std::uint32_t no) {
    std::uint32_t next = no;
    for (std::size_t child = children.size(); child-- > 0;) {
      next = compile(children[child], yes, next);
    }
    return next;
  }

  std::uint32_t at_least(const std::vector<std::size_t>& children, std::int32_t least,
                         std::uint32_t yes, std::uint32_t no) {
    const auto count = static_cast<std::int32_t>(children.size());
    if (least <= 0) return yes;
    if (least > count) return no;
    if (least == 1) return some(children, yes, no);
    if (least == count) return every(children, yes, no);
    std::vector<std::uint32_t> entries;
    for (const std::size_t child : children) entries.push_back(compile(child, kHolds, kFails));
    Test test;
    test.kind = Test::Kind::count;
    test.place = static_cast<std::uint32_t>(out_.counted.size());
    test.low = least;
    test.yes = yes;
    test.no = no;
    out_.counted.push_back(static_cast<std::uint32_t>(entries.size()));
    out_.counted.insert(out_.counted.end(), entries.begin(), entries.end());
    return add(test);
  }

  std::uint32_t leaf(std::size_t node, std::uint32_t yes, std::uint32_t no) {
    const Condition& row = scenario_.conditions[node];
    const StateLayout& layout = scenario_.layout;
    const Bounds risen{1, INT32_MAX};
    switch (row.kind) {
      case Condition::Kind::flag:
        return look(Test::Kind::byte, layout.flag_bytes + row.subject, risen, yes, no);
      case Condition::Kind::round:
        return look(Test::Kind::byte, offsetof(StateHead, round), row.bounds, yes, no);
      case Condition::Kind::table:
        return look(Test::Kind::option, layout.table + row.subject, row.bounds, yes, no);
      case Condition::Kind::settled:
        return look(Test::Kind::byte, layout.settled + row.subject, risen, yes, no);
      case Condition::Kind::opened:
        if (scenario_.formats[row.subject].standing) return yes;
        return look(Test::Kind::byte, format_byte(row, offsetof(FormatState, opened)), risen, yes,
                    no);
      case Condition::Kind::held:
        return look(Test::Kind::byte, format_byte(row, offsetof(FormatState, held)),
                    row.bounds == Bounds{} ? risen : row.bounds, yes, no);
      case Condition::Kind::meter: {
        const std::uint32_t place = plain_cell(scenario_, row.subject, row.of, row.in);
        if (place != kNowhere) return look(Test::Kind::cell, place, row.bounds, yes, no);
        break;
      }
      default:
        break;
    }
    return look(Test::Kind::node, static_cast<std::uint32_t>(node), {}, yes, no);
  }

  [[nodiscard]] std::uint32_t format_byte(const Condition& row, std::size_t member) const {
    return scenario_.layout.format_bytes +
           static_cast<std::uint32_t>(row.subject * sizeof(FormatState) + member);
  }

  std::uint32_t look(Test::Kind kind, std::uint32_t place, Bounds bounds, std::uint32_t yes,
                     std::uint32_t no) {
    if (bounds.low > bounds.high) return no;
    Test test;
    test.kind = kind;
    test.place = place;
    test.low = bounds.low;
    test.span = static_cast<std::uint32_t>(bounds.high) - static_cast<std::uint32_t>(bounds.low);
    test.yes = yes;
    test.no = no;
    return add(test);
  }

  const Scenario& scenario_;
  Program& out_;
};

TermCode compiled(const Scenario& scenario, const Program& program, std::size_t row) {
  const Term& term = scenario.terms[row];
  TermCode code;
  code.place = static_cast<std::uint32_t>(row);
  code.above = term.above;
  code.times = term.times;
  code.add = term.add;
  if (term.kind == Term::Kind::condition) {
    code.kind = TermCode::Kind::condition;
    code.place = term.when.exists() ? program.entry[term.when.index()] : kHolds;
  } else if (term.kind == Term::Kind::round) {
    code.kind = TermCode::Kind::byte;
    code.place = offsetof(StateHead, round);
  } else if (term.kind == Term::Kind::meter) {
    const std::uint32_t place = plain_cell(scenario, term.subject, term.of, term.in);
    if (place == kNowhere) return code;
    code.kind = TermCode::Kind::cell;
    code.place = place;
  }
  return code;
}

bool reads_capital(const Scenario& scenario) {
  const auto reads = [](const auto& row) {
    using Row = std::decay_t<decltype(row)>;
    return row.kind == Row::Kind::meter && row.subject == Meter::kCapital;
  };
  return std::any_of(scenario.conditions.begin(), scenario.conditions.end(), reads) ||
         std::any_of(scenario.terms.begin(), scenario.terms.end(), reads);
}

}  // namespace

void compile_logic(const Scenario& scenario, Program& out) {
  ConditionCompiler(scenario, out).run();
  for (std::size_t row = 0; row < scenario.terms.size(); ++row) {
    out.terms.push_back(compiled(scenario, out, row));
  }
  out.reads_capital = reads_capital(scenario);
}

}  // namespace demarche
