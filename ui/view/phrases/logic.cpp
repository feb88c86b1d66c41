// Conditions, effects and terms in words.
#include <climits>

#include "view/phrases.h"

namespace demarche::view {
namespace {

// A change with its sign: "+5", "−2".
std::string signed_number(std::int32_t amount) {
  return (amount < 0 ? "−" : "+") + std::to_string(amount < 0 ? -amount : amount);
}

// What a who means in words, for pairs and rows that name no seat.
std::string who_text(const Phrases& phrases, const Who& who) {
  const Words& words = phrases.words();
  switch (who.kind) {
    case Who::Kind::none:
      return "";
    case Who::Kind::seat:
      return phrases.seat(who.seat);
    case Who::Kind::self:
      return words("who.self");
    case Who::Kind::target:
      return words("who.target");
    case Who::Kind::others:
      return words("who.others");
    case Who::Kind::all:
      return words("who.all");
    case Who::Kind::consenters:
      return words("who.consenters");
    case Who::Kind::left_out:
      return words("who.left-out");
    case Who::Kind::present:
      return words("who.present");
  }
  return "";
}

std::string meter_text(const Phrases& phrases, std::uint16_t meter, const Who& of, const Who& in) {
  const std::string name = phrases.meter(MeterId{meter});
  const std::string first = who_text(phrases, of);
  const std::string second = who_text(phrases, in);
  if (!first.empty() && !second.empty()) return phrases.words()("pair", {name, first, second});
  return first.empty() ? name : phrases.words()("of", {name, first});
}

std::string bounded(const Words& words, const std::string& what, const Bounds& bounds) {
  if (bounds.high == INT32_MAX) return words("if.at-least", {what, bounds.low});
  if (bounds.low == INT32_MIN) return words("if.at-most", {what, bounds.high});
  if (bounds.low == bounds.high) return words("if.exactly", {what, bounds.low});
  return words("if.between", {what, bounds.low, bounds.high});
}

std::string table_text(const Phrases& phrases, const Condition& node) {
  const IssueId issue{node.subject};
  const auto options =
      static_cast<std::int32_t>(phrases.scenario().issues[issue.index()].options.size());
  const auto name = [&](std::int32_t row) {
    return phrases.option(issue, OptionId(static_cast<std::size_t>(row)));
  };
  const std::int32_t low = node.bounds.low < 0 ? 0 : node.bounds.low;
  const std::int32_t high = node.bounds.high >= options ? options - 1 : node.bounds.high;
  const Words& words = phrases.words();
  if (low == high) return words("if.table-is", {phrases.issue(issue), name(low)});
  if (high == options - 1) return words("if.table-at-least", {phrases.issue(issue), name(low)});
  if (low == 0) return words("if.table-at-most", {phrases.issue(issue), name(high)});
  return words("if.table-between", {phrases.issue(issue), name(low), name(high)});
}

std::string played_text(const Phrases& phrases, const Condition& node) {
  const Words& words = phrases.words();
  const std::string name = phrases.move(MoveId{node.subject});
  const char* key = node.result == Condition::Result::success   ? "if.played-success"
                    : node.result == Condition::Result::failure ? "if.played-failure"
                                                                : "if.played";
  const std::string base = words(key, {name});
  const std::string by = who_text(phrases, node.of);
  return by.empty() ? base : words("if.played-by", {base, by});
}

std::string pledges_text(const Phrases& phrases, const Condition& node) {
  const Undertaking& undertaking = phrases.scenario().undertakings[node.subject];
  const std::string what = phrases.words()(
      "if.pledges", {phrases.text(undertaking.name), phrases.text(undertaking.steps[node.step])});
  return bounded(phrases.words(), what, node.bounds);
}

// Whether a run of effects raises a flag, in a branch or at once.
bool raises(const Scenario& scenario, Run run, std::uint16_t flag) {
  for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
    const Effect& effect = scenario.effects[i];
    if (effect.kind == Effect::Kind::flag && effect.subject == flag) return true;
    if (effect.kind == Effect::Kind::branch &&
        (raises(scenario, effect.then, flag) || raises(scenario, effect.otherwise, flag)))
      return true;
  }
  return false;
}

// A flag has no name of its own: it is what raises it, moves first, then options that settle.
// Events stay unnamed, since a condition must not tell what is still to come.
std::string flag_text(const Phrases& phrases, std::uint16_t flag) {
  const Scenario& scenario = phrases.scenario();
  const Words& words = phrases.words();
  std::string out;
  const auto add = [&](const std::string& one) {
    out += (out.empty() ? "" : words("if.any")) + one;
  };
  for (std::size_t i = 0; i < scenario.moves.size(); ++i) {
    const bool either = raises(scenario, scenario.moves[i].failure, flag);
    if (raises(scenario, scenario.moves[i].success, flag))
      add(words(either ? "if.played" : "if.played-success", {phrases.move(MoveId(i))}));
  }
  for (std::size_t i = 0; i < scenario.issues.size() && out.empty(); ++i) {
    const std::vector<Option>& options = scenario.issues[i].options;
    for (std::size_t row = 0; row < options.size(); ++row) {
      if (raises(scenario, options[row].effects, flag))
        add(words("if.table-is",
                  {phrases.issue(IssueId(i)), phrases.option(IssueId(i), OptionId(row))}));
    }
  }
  return out.empty() ? words("if.flag") : out;
}

std::string node_text(const Phrases& phrases, std::size_t at);

// Children of the node at `at`, joined.
std::string children_text(const Phrases& phrases, std::size_t at, const std::string& between) {
  const std::vector<Condition>& nodes = phrases.scenario().conditions;
  std::string out;
  for (std::size_t child = at + 1; child < at + nodes[at].size; child += nodes[child].size) {
    if (!out.empty()) out += between;
    out += node_text(phrases, child);
  }
  return out.empty() ? phrases.words()("if.always") : out;
}

std::string node_text(const Phrases& phrases, std::size_t at) {
  const Condition& node = phrases.scenario().conditions[at];
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  switch (node.kind) {
    case Condition::Kind::all:
      return children_text(phrases, at, words("if.all"));
    case Condition::Kind::any:
      return children_text(phrases, at, words("if.any"));
    case Condition::Kind::negation:
      return words("if.not", {children_text(phrases, at, words("if.all"))});
    case Condition::Kind::count:
      return words("if.count", {node.bounds.low, children_text(phrases, at, words("list.comma"))});
    case Condition::Kind::flag:
      return flag_text(phrases, node.subject);
    case Condition::Kind::meter:
      return bounded(words, meter_text(phrases, node.subject, node.of, node.in), node.bounds);
    case Condition::Kind::round:
      return bounded(words, words("if.round"), node.bounds);
    case Condition::Kind::table:
      return table_text(phrases, node);
    case Condition::Kind::settled:
      return words("if.settled", {phrases.issue(IssueId{node.subject})});
    case Condition::Kind::pledges:
      return pledges_text(phrases, node);
    case Condition::Kind::opened:
      return words("if.opened", {phrases.text(scenario.formats[node.subject].name)});
    case Condition::Kind::held:
      return words("if.held", {phrases.text(scenario.formats[node.subject].name)});
    case Condition::Kind::played:
      return played_text(phrases, node);
    case Condition::Kind::profile:
      return words("if.profile");
  }
  return "";
}

std::string amount_text(const Phrases& phrases, const Effect& effect) {
  const std::string what = meter_text(phrases, effect.subject, effect.of, effect.in);
  const Words& words = phrases.words();
  if (effect.sets) return words("do.set", {what, effect.amount});
  if (effect.random)
    return words("do.range", {what, signed_number(effect.low), signed_number(effect.high)});
  return words("do.amount", {what, signed_number(effect.amount)});
}

std::string opened_name(const Phrases& phrases, const Effect& effect) {
  const Scenario& scenario = phrases.scenario();
  switch (effect.kind) {
    case Effect::Kind::open_move:
    case Effect::Kind::close_move:
      return phrases.move(MoveId{effect.subject});
    case Effect::Kind::open_format:
    case Effect::Kind::close_format:
      return phrases.text(scenario.formats[effect.subject].name);
    default:
      return phrases.text(scenario.venues[effect.subject].name);
  }
}

std::string bare_effect(const Phrases& phrases, const Effect& effect) {
  const Words& words = phrases.words();
  switch (effect.kind) {
    case Effect::Kind::meter:
      return amount_text(phrases, effect);
    case Effect::Kind::pledge: {
      const Undertaking& undertaking = phrases.scenario().undertakings[effect.subject];
      return words("do.pledge", {phrases.text(undertaking.name), int{effect.count},
                                 phrases.text(undertaking.steps[effect.step])});
    }
    case Effect::Kind::open_move:
    case Effect::Kind::open_format:
    case Effect::Kind::open_venue:
      return words("do.open", {opened_name(phrases, effect)});
    case Effect::Kind::close_move:
    case Effect::Kind::close_format:
    case Effect::Kind::close_venue:
      return words("do.close", {opened_name(phrases, effect)});
    case Effect::Kind::reopen:
      return words("do.reopen", {phrases.issue(IssueId{effect.subject})});
    case Effect::Kind::end:
      return words("do.end");
    case Effect::Kind::flag:
    case Effect::Kind::clear:
    case Effect::Kind::say:
    case Effect::Kind::branch:
      return "";
  }
  return "";
}

}  // namespace

std::string Phrases::condition(ConditionId condition) const {
  return condition.exists() ? node_text(*this, condition.index()) : words_("if.always");
}

std::string Phrases::effect(const Effect& effect) const {
  const std::string bare = bare_effect(*this, effect);
  if (bare.empty()) return bare;
  if (effect.after > 0) return words_("do.later", {bare, int{effect.after}});
  if (effect.lasts > 0) return words_("do.for", {bare, int{effect.lasts}});
  return bare;
}

std::vector<std::string> Phrases::effects(Run run) const {
  std::vector<std::string> out;
  for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
    const std::string one = effect(scenario_->effects[i]);
    if (!one.empty()) out.push_back(one);
  }
  return out;
}

}  // namespace demarche::view
