// What never happens, whatever is played.
#include "check/check.h"
#include "check/reach.h"

namespace demarche::io {
namespace {

class Happening {
 public:
  explicit Happening(Loading& loading)
      : loading_(loading),
        scenario_(loading.scenario),
        reach_(reach_of(loading.scenario)),
        judge_(scenario_, reach_, reach_.options) {}

  void endings();
  void events();
  void moves();
  void issues();

 private:
  // Tells it of a row whose condition cannot hold. What is beyond the range of a value by itself
  // has been told at the condition (D0421).
  void tell(const Code& code, Ref row, const std::string& what, ConditionId condition);
  void option(std::size_t issue, std::size_t option);
  [[nodiscard]] std::string reason(ConditionId condition) const;
  [[nodiscard]] bool told_already(ConditionId condition) const;
  [[nodiscard]] bool can_be_settled(std::size_t issue, std::size_t option) const;
  [[nodiscard]] bool for_the_record(std::size_t issue, std::size_t option) const;

  Loading& loading_;
  const Scenario& scenario_;
  const Reach reach_;
  const Judge judge_;
};

std::string and_so(const Condition& leaf, const Scenario& scenario, const Reach& reach) {
  switch (leaf.kind) {
    case Condition::Kind::flag:
      return "nothing that can happen raises the flag " + shown(scenario.flags[leaf.subject]);
    case Condition::Kind::meter: {
      const Meter& meter = scenario.meters[leaf.subject];
      const Cells cells = cells_of(meter, scenario.seats.size(), leaf.of, leaf.in);
      const Interval interval = hull(reach.meters[leaf.subject], cells);
      return "the meter " + shown(meter.id) + " stays there from " + std::to_string(interval.low) +
             " to " + std::to_string(interval.high);
    }
    case Condition::Kind::settled:
      return "the issue " + shown(scenario.issues[leaf.subject].id) + " is never settled";
    case Condition::Kind::table:
      return "no such option of the issue " + shown(scenario.issues[leaf.subject].id) +
             " ever stands";
    case Condition::Kind::pledges:
      return "no member of the undertaking " + shown(scenario.undertakings[leaf.subject].id) +
             " ever rises";
    case Condition::Kind::opened:
    case Condition::Kind::held:
      return "the format " + shown(scenario.formats[leaf.subject].id) + " never meets";
    case Condition::Kind::played:
      return "the move " + shown(scenario.moves[leaf.subject].id) +
             " is never played as it is asked for";
    default:
      return "its condition excludes what always holds";
  }
}

std::string Happening::reason(ConditionId condition) const {
  const std::size_t row = judge_.blocker(condition);
  if (row >= scenario_.conditions.size()) return "";
  return and_so(scenario_.conditions[row], scenario_, reach_);
}

bool Happening::told_already(ConditionId condition) const {
  const std::size_t row = judge_.blocker(condition);
  if (row >= scenario_.conditions.size()) return false;
  const Condition& leaf = scenario_.conditions[row];
  const auto outside = [&](std::int64_t low, std::int64_t high) {
    return leaf.bounds.low > high || leaf.bounds.high < low;
  };
  if (leaf.kind == Condition::Kind::round)
    return outside(1, static_cast<std::int64_t>(scenario_.rounds.size()));
  if (leaf.kind == Condition::Kind::meter)
    return outside(scenario_.meters[leaf.subject].low, scenario_.meters[leaf.subject].high);
  if (leaf.kind == Condition::Kind::pledges) {
    const auto& members = scenario_.undertakings[leaf.subject].members;
    return outside(0, static_cast<std::int64_t>(members.size()));
  }
  return false;
}

void Happening::tell(const Code& code, Ref row, const std::string& what, ConditionId condition) {
  if (told_already(condition)) return;
  const Ref id = row.member("id");
  loading_.findings.at_value(code, id.exists() ? id : row, what, reason(condition));
}

void Happening::endings() {
  std::size_t always = scenario_.endings.size();  // the first that holds at every end
  for (std::size_t row = 0; row < scenario_.endings.size(); ++row) {
    const Ending& ending = scenario_.endings[row];
    const Truth truth = judge_.of(ending.when);
    const Ref where = loading_.names.endings.where(row);
    if (reach_.ordered[row]) {
      continue;
    } else if (always < row) {
      loading_.findings.at_value(
          code::kEndingNeverReached, where.member("id"),
          "the ending " + shown(ending.id) + " is never reached",
          "the ending " + shown(scenario_.endings[always].id) + " before it always holds");
    } else if (!truth.holds) {
      tell(code::kEndingNeverReached, where, "the ending " + shown(ending.id) + " is never reached",
           ending.when);
    } else if (!truth.fails) {
      always = row;
    }
  }
}

void Happening::events() {
  for (std::size_t row = 0; row < scenario_.events.size(); ++row) {
    const EventRule& event = scenario_.events[row];
    if (reach_.events[row]) continue;
    const Ref where = loading_.names.events.where(row);
    const std::string what = "the event " + shown(event.id) + " never comes";
    if (judge_.of(event.when).holds) {
      loading_.findings.at_key(code::kEventNeverComes, where.member("chance"), what,
                               "its chance is nothing");
    } else {
      tell(code::kEventNeverComes, where, what, event.when);
    }
  }
}

void Happening::moves() {
  for (std::size_t row = 0; row < scenario_.moves.size(); ++row) {
    const MoveRule& move = scenario_.moves[row];
    if (reach_.moves[row]) continue;
    const Ref where = loading_.names.moves.where(row);
    const std::string what = "the move " + shown(move.id) + " is never possible";
    if (!reach_.moves_opened[row] && !judge_.of(move.when).holds) {
      tell(code::kMoveNeverPlayed, where, what, move.when);
    } else if (move.closed && !reach_.moves_opened[row]) {
      loading_.findings.at_value(code::kMoveNeverPlayed, where.member("id"), what,
                                 "nothing that can happen opens it");
    } else {
      loading_.findings.at_value(code::kMoveNeverPlayed, where.member("id"), what,
                                 "nobody who may play it has a move a round and a cap of capital "
                                 "that reaches its cost");
    }
  }
}

// By its consent alone, as D0422 and D0423 have told it of whole issues.
bool Happening::can_be_settled(std::size_t issue, std::size_t option) const {
  const Consent& consent = consent_of(scenario_.issues[issue], option);
  for (const Format& format : scenario_.formats) {
    for (const IssueId on_agenda : format.agenda) {
      if (on_agenda == IssueId(issue) && can_settle(format, consent)) return true;
    }
  }
  return false;
}

// The author expects that it may never be settled, and says why.
bool Happening::for_the_record(std::size_t issue, std::size_t option) const {
  for (const Expectation& one : scenario_.expectations) {
    if (one.kind == Expectation::Kind::option && one.issue == IssueId(issue) &&
        one.option == OptionId(option) && one.low <= 0 && !one.reason.empty())
      return true;
  }
  return false;
}

void Happening::option(std::size_t issue, std::size_t option) {
  const Option& row = scenario_.issues[issue].options[option];
  const Ref where = loading_.names.options[issue].where(option);
  const std::string what = "the option " + shown(row.id) + " of the issue " +
                           shown(scenario_.issues[issue].id) + " is never settled";
  if (!judge_.of(row.open).holds) {
    tell(code::kOptionNeverSettled, where, what, row.open);
    return;
  }
  const bool refused = always_refused(scenario_, judge_, issue, option);
  const bool closed = row.venue.exists() && !reach_.venues[row.venue.index()];
  loading_.findings.at_value(code::kOptionNeverSettled, where.member("id"), what,
                             refused
                                 ? "a red line of somebody whose consent it needs is never lifted"
                             : closed ? "the venue that it names is never open"
                                      : "no format that could settle it ever meets");
}

void Happening::issues() {
  for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) {
    const Issue& row = scenario_.issues[issue];
    std::vector<std::size_t> never;
    bool all_refused = true;
    for (std::size_t option = 0; option < row.options.size(); ++option) {
      if (OptionId(option) == row.status_quo) continue;
      const bool stands = (reach_.options[issue] >> option & 1U) != 0;
      if (stands || !always_refused(scenario_, judge_, issue, option)) all_refused = false;
      if (!stands && can_be_settled(issue, option) && !for_the_record(issue, option))
        never.push_back(option);
    }
    if (never.empty()) continue;
    if (all_refused) {
      loading_.findings.at_value(
          code::kAllRefused, loading_.names.issues.where(issue).member("id"),
          "every option of the issue " + shown(row.id) +
              " is a red line of somebody whose consent it needs, whatever the profiles",
          "leave one option that all of them may sign, or an \"unless\" that can hold");
      continue;
    }
    for (const std::size_t one : never) option(issue, one);
  }
}

}  // namespace

void check_happening(Loading& loading) {
  Happening happening(loading);
  happening.endings();
  happening.events();
  happening.moves();
  happening.issues();
}

void check_the_whole(Loading& loading) {
  check_happening(loading);
  check_meters(loading);
  check_dominated(loading);
  check_numbers(loading);
}

}  // namespace demarche::io
