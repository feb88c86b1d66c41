#include <algorithm>

#include "core/program.h"

namespace demarche {
namespace {

std::uint32_t entry_of(const Program& program, ConditionId condition) {
  return condition.exists() ? program.entry[condition.index()] : kHolds;
}

void compile_meters(const Scenario& scenario, Program& out) {
  for (std::size_t row = 0; row < scenario.meters.size(); ++row) {
    const Meter& meter = scenario.meters[row];
    MeterCode code;
    code.first_cell = meter.first_cell;
    code.scope = meter.scope;
    code.everyone_sees = meter.everyone_sees;
    out.meters.push_back(code);
    const std::size_t end = row + 1 < scenario.meters.size() ? scenario.meters[row + 1].first_cell
                                                             : scenario.layout.meters;
    for (std::size_t cell = meter.first_cell; cell < end; ++cell) {
      CellBounds bounds{meter.low, meter.high};
      if (row == Meter::kCapital) {
        const Seat& seat = scenario.seats[cell - meter.first_cell];
        bounds.high = std::min(bounds.high, seat.capital_cap);
      }
      out.bounds.push_back(bounds);
    }
  }
}

SeatSet voters(const Consent& consent) {
  SeatSet set;
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    if (consent.weights[seat] > 0) set.add(SeatId{seat});
  }
  return set;
}

OptionCode compiled(const Scenario& scenario, const Program& program, const Issue& issue,
                    const Option& option) {
  const Consent& consent = option.has_consent ? option.consent : issue.consent;
  OptionCode code;
  code.open = entry_of(program, option.open);
  code.depends = reads_table(scenario, option.open);
  code.venue = option.venue;
  code.format = option.format;
  code.vote = consent.vote;
  if (!consent.vote) code.parties = consent.parties;
  code.asked = consent.vote ? voters(consent) : consent.parties;
  return code;
}

void compile_issues(const Scenario& scenario, Program& out) {
  for (const Issue& issue : scenario.issues) {
    IssueCode code;
    code.first_option = static_cast<std::uint32_t>(out.options.size());
    code.options = static_cast<std::uint8_t>(issue.options.size());
    code.status_quo = static_cast<std::uint8_t>(issue.status_quo.index());
    code.ordered = issue.ordered;
    code.reversible = issue.reversible;
    for (std::uint32_t row = 0; row < issue.options.size(); ++row) {
      const OptionCode option = compiled(scenario, out, issue, issue.options[row]);
      code.all |= 1U << row;
      if (option.may_shut()) code.may_shut |= 1U << row;
      code.parties.bits |= option.parties.bits;
      out.options.push_back(option);
    }
    out.issues.push_back(code);
  }
}

void compile_profile(const Scenario& scenario, const Profile& profile, Program& out) {
  const std::size_t first = out.worth.size();
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    for (std::size_t option = 0; option < scenario.issues[issue].options.size(); ++option) {
      const std::int64_t weight = profile.weights[issue];
      out.worth.push_back(weight * profile.values[issue][option]);
      out.red.push_back(Red::no);
    }
  }
  for (const RedLine& line : profile.red_lines) {
    const IssueCode& issue = out.issues[line.issue.index()];
    for (std::size_t option = 0; option < issue.options; ++option) {
      if ((line.options >> option & 1U) == 0) continue;
      Red& red = out.red[first + issue.first_option + option];
      if (red != Red::always) red = line.unless.exists() ? Red::unless : Red::always;
    }
  }
  for (const IssueCode& issue : out.issues) {
    std::uint32_t always = 0;
    for (std::uint32_t option = 0; option < issue.options; ++option) {
      if (out.red[first + issue.first_option + option] == Red::always) always |= 1U << option;
    }
    out.red_always.push_back(always);
  }
}

void compile_seats(const Scenario& scenario, Program& out) {
  std::uint32_t profiles = 0;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    const Seat& row = scenario.seats[seat];
    out.everyone.add(SeatId{seat});
    if (row.moves_a_round == 0) out.idle.add(SeatId{seat});
    out.seats.push_back({scenario.actor_of(SeatId{seat}).key, row.capital_income, row.support_floor,
                         static_cast<std::uint8_t>(row.moves_a_round)});
    out.first_profile.push_back(profiles);
    profiles += static_cast<std::uint32_t>(row.profiles.size());
    for (const Profile& profile : row.profiles) {
      compile_profile(scenario, profile, out);
    }
    for (const Issue& issue : scenario.issues) {
      out.home.insert(out.home.end(), issue.home[seat].begin(), issue.home[seat].end());
    }
  }
  out.first_profile.push_back(profiles);
}

void compile_moves(const Scenario& scenario, Program& out) {
  for (const MoveRule& rule : scenario.moves) {
    MoveCode code;
    code.key = rule.key;
    code.by = rule.by;
    code.targets = rule.targets;
    code.cost = rule.cost;
    code.cooldown = rule.cooldown;
    code.odds_base = rule.odds_base;
    code.leak = rule.leak;
    code.when = entry_of(out, rule.when);
    code.odds_terms = rule.odds_terms;
    code.success = rule.success;
    code.failure = rule.failure;
    code.targeted = rule.targeted;
    code.once = rule.once;
    code.certain = rule.certain;
    code.closed = rule.closed;
    code.covert = rule.covert;
    if (rule.covert) out.covert_moves.push_back(static_cast<std::uint16_t>(out.moves.size()));
    out.moves.push_back(code);
  }
}

void compile_formats(const Scenario& scenario, Program& out) {
  for (const Format& format : scenario.formats) {
    FormatCode code;
    code.key = format.key;
    code.parties = format.parties;
    if (format.open_when.exists()) code.open_when = entry_of(out, format.open_when);
    code.least = static_cast<std::uint8_t>(std::clamp(format.least, 0, 255));
    code.most = static_cast<std::uint8_t>(format.most);
    code.exchanges = static_cast<std::uint8_t>(format.exchanges);
    code.standing = format.standing;
    code.needs_venue = format.needs_venue;
    code.by_telephone = format.by_telephone;
    code.reopens = format.reopens;
    code.open_to_all = format.open_to_all;
    code.has_additions = !format.additions.empty();
    code.mediator = format.mediator;
    code.first_issue = static_cast<std::uint32_t>(out.agendas.size());
    for (const IssueId issue : format.agenda) code.agenda |= std::uint64_t{1} << issue.index();
    for (std::uint64_t left = code.agenda; left != 0; left &= left - 1) {
      out.agendas.push_back(static_cast<std::uint8_t>(__builtin_ctzll(left)));
      ++code.issues;
    }
    out.formats.push_back(code);
  }
}

void add_plays(const Scenario& scenario, SeatId seat, std::uint8_t target, Program& out) {
  const bool aimed = target < scenario.seats.size();
  for (std::size_t row = 0; row < out.moves.size(); ++row) {
    const MoveCode& move = out.moves[row];
    if (!move.by.has(seat) || move.targeted != aimed) continue;
    if (aimed && !move.targets.has(SeatId{std::size_t{target}})) continue;
    out.plays.push_back({static_cast<std::uint16_t>(row), target, move.cost});
  }
}

// The plays of a seat again, in other orders.
void order_plays(SeatId seat, Program& out) {
  const auto from = out.first_play[seat.index()], to = out.first_play[seat.index() + 1];
  std::stable_sort(out.plays_by_move.begin() + from, out.plays_by_move.begin() + to,
                   [](const Play& a, const Play& b) { return a.move < b.move; });
  std::stable_sort(out.plays_by_cost.begin() + from, out.plays_by_cost.begin() + to,
                   [](const Play& a, const Play& b) { return a.cost < b.cost; });
  auto dearer = from;
  for (std::int32_t capital = 0; capital <= out.dearest; ++capital) {
    while (dearer < to && out.plays_by_cost[dearer].cost <= capital) ++dearer;
    out.affordable.push_back(dearer - from);
  }
}

void compile_plays(const Scenario& scenario, Program& out) {
  for (std::size_t row = 0; row < scenario.seats.size(); ++row) {
    out.first_play.push_back(static_cast<std::uint32_t>(out.plays.size()));
    for (std::size_t target = 0; target < scenario.seats.size(); ++target) {
      if (target != row) add_plays(scenario, SeatId{row}, static_cast<std::uint8_t>(target), out);
    }
    add_plays(scenario, SeatId{row}, 0xFF, out);
  }
  out.first_play.push_back(static_cast<std::uint32_t>(out.plays.size()));
  out.plays_by_cost = out.plays_by_move = out.plays;
  for (const Play& play : out.plays) out.dearest = std::max(out.dearest, play.cost);
  for (std::size_t row = 0; row < scenario.seats.size(); ++row) order_plays(SeatId{row}, out);
}

void compile_events(const Scenario& scenario, Program& out) {
  for (std::size_t row = 0; row < scenario.events.size(); ++row) {
    const EventRule& event = scenario.events[row];
    EventCode code;
    code.key = event.key;
    code.when = entry_of(out, event.when);
    code.round = event.round;
    code.chance = event.chance;
    code.row = static_cast<std::uint16_t>(row);
    code.again = event.again;
    if (event.trigger == EventRule::Trigger::dated) out.dated.push_back(code);
    if (event.trigger == EventRule::Trigger::condition) out.conditional.push_back(code);
    if (event.trigger == EventRule::Trigger::chance) out.by_chance.push_back(code);
  }
  std::stable_sort(out.dated.begin(), out.dated.end(),
                   [](const EventCode& a, const EventCode& b) { return a.round < b.round; });
  for (std::int32_t round = 0; round <= 256; ++round) {
    const auto first = std::lower_bound(
        out.dated.begin(), out.dated.end(), round,
        [](const EventCode& event, std::int32_t wanted) { return event.round < wanted; });
    out.first_dated.push_back(static_cast<std::uint32_t>(first - out.dated.begin()));
  }
}

// Each cell of a meter that drifts, but for what a seat would be to itself.
void compile_drifts(const Scenario& scenario, Program& out) {
  const std::size_t seats = scenario.seats.size();
  for (std::size_t row = 0; row < scenario.meters.size(); ++row) {
    const Meter& meter = scenario.meters[row];
    if (meter.drift == 0) continue;
    const bool of_pairs = meter.scope == Meter::Scope::pair;
    const bool of_world = meter.scope == Meter::Scope::world;
    for (std::size_t of = 0; of < (of_world ? 1 : seats); ++of) {
      for (std::size_t in = 0; in < (of_pairs ? seats : 1); ++in) {
        if (of_pairs && in == of) continue;
        out.drifts.push_back({MeterId{row}, of_world ? SeatId{} : SeatId{of},
                              of_pairs ? SeatId{in} : SeatId{}, meter.drift});
      }
    }
  }
}

RiseCode compiled(const Program& program, const Undertaking::Rise& rise, std::uint32_t first_word) {
  RiseCode code;
  code.when = entry_of(program, rise.when);
  code.first_word = first_word;
  code.to = rise.to;
  code.members_step = rise.members_step;
  code.members_base = rise.members_base;
  code.members_spread = rise.members_spread;
  code.readiness_base = rise.readiness_base;
  code.readiness_spread = rise.readiness_spread;
  code.readiness_terms = rise.readiness_terms;
  return code;
}

void add_tier_words(const Undertaking& undertaking, std::uint16_t tier, Program& out) {
  const std::size_t first = out.tier_words.size();
  out.tier_words.resize(first + (undertaking.members.size() + 63) / 64);
  for (std::size_t row = 0; row < undertaking.members.size(); ++row) {
    if (undertaking.members[row].tier != tier) continue;
    out.tier_words[first + row / 64] |= std::uint64_t{1} << row % 64;
  }
}

void compile_undertakings(const Scenario& scenario, Program& out) {
  for (const Undertaking& undertaking : scenario.undertakings) {
    UndertakingCode code;
    code.key = undertaking.key;
    code.first_member = static_cast<std::uint32_t>(out.members.size());
    code.members = static_cast<std::uint32_t>(undertaking.members.size());
    code.first_rise = static_cast<std::uint32_t>(out.rises.size());
    code.rises = static_cast<std::uint32_t>(undertaking.rises.size());
    out.undertakings.push_back(code);
    for (const Undertaking::Member& member : undertaking.members) {
      out.members.push_back({scenario.actors[member.actor.index()].key, member.tier,
                             static_cast<std::uint16_t>(out.undertakings.size() - 1)});
    }
    for (const Undertaking::Rise& rise : undertaking.rises) {
      out.rises.push_back(compiled(out, rise, static_cast<std::uint32_t>(out.tier_words.size())));
      add_tier_words(undertaking, rise.tier, out);
    }
  }
}

}  // namespace

bool reads_table(const Scenario& scenario, ConditionId condition) {
  if (!condition.exists()) return false;
  const Condition* const root = &scenario.conditions[condition.index()];
  return std::any_of(root, root + root->size,
                     [](const Condition& node) { return node.kind == Condition::Kind::table; });
}

Program compile(const Scenario& scenario) {
  Program program;
  compile_meters(scenario, program);
  compile_logic(scenario, program);
  compile_issues(scenario, program);
  compile_seats(scenario, program);
  compile_formats(scenario, program);
  compile_moves(scenario, program);
  compile_plays(scenario, program);
  compile_events(scenario, program);
  compile_undertakings(scenario, program);
  compile_drifts(scenario, program);
  for (const Ending& ending : scenario.endings) {
    program.endings.push_back({entry_of(program, ending.when), ending.early});
  }
  compile_start(scenario, program);
  return program;
}

}  // namespace demarche
