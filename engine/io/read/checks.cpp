// What only the whole scenario shows.
#include <algorithm>

#include "check/check.h"
#include "check/reach.h"
#include "read/readers.h"

namespace demarche::io {
namespace {

void check_flags(Loading& loading) {
  for (std::size_t row = 0; row < loading.uses.flags.size(); ++row) {
    const FlagUse& use = loading.uses.flags[row];
    const std::string name = shown(loading.scenario.flags[row]);
    if (!use.raised.exists()) {
      loading.findings.at_value(code::kFlagNeverRaised, use.read.exists() ? use.read : use.cleared,
                                "no effect raises the flag " + name);
    } else if (!use.read.exists()) {
      loading.findings.at_value(code::kFlagNeverRead, use.raised,
                                "no condition asks for the flag " + name);
    }
  }
}

void warn_unused(Loading& loading, const IdTable& table, const std::vector<bool>& used,
                 const Code& code, const std::string& by_nobody) {
  for (std::size_t row = 0; row < table.size() && row < used.size(); ++row) {
    if (used[row] || !table.where(row).is(JsonNode::Kind::object)) continue;
    const Ref id = table.where(row).member("id");
    if (!id.exists()) continue;
    loading.findings.at_value(
        code, id, by_nobody + " the " + std::string(table.what()) + " " + shown(table.ids()[row]));
  }
}

void check_unused(Loading& loading) {
  const Names& names = loading.names;
  const Scenario& scenario = loading.scenario;
  if (loading.authored())
    warn_unused(loading, names.sources, loading.uses.sources, code::kSourceNeverCited,
                "nothing cites");
  warn_unused(loading, names.goals, loading.uses.goals, code::kNotUsed, "no mandate names");
  std::vector<bool> families(names.families.size()), venues(names.venues.size());
  for (const MoveRule& move : scenario.moves) {
    if (move.family.exists()) families[move.family.index()] = true;
  }
  for (const Issue& issue : scenario.issues) {
    for (const Option& option : issue.options) {
      if (option.venue.exists()) venues[option.venue.index()] = true;
    }
  }
  warn_unused(loading, names.families, families, code::kNotUsed, "no move belongs to");
  warn_unused(loading, names.venues, venues, code::kNotUsed, "no option names");
}

// Moves that are closed at the start: something that can happen has to open them.
void check_closed_moves(Loading& loading) {
  const std::vector<MoveRule>& moves = loading.scenario.moves;
  std::vector<bool> reachable(moves.size()), opened(moves.size());
  for (std::size_t row = 0; row < moves.size(); ++row) reachable[row] = !moves[row].closed;
  for (bool changed = true; changed;) {
    changed = false;
    for (const Uses::Opening& opening : loading.uses.openings) {
      if (opening.kind != Effect::Kind::open_move || opening.subject >= moves.size()) continue;
      opened[opening.subject] = true;
      if (reachable[opening.subject] || (opening.by.exists() && !reachable[opening.by.index()]))
        continue;
      reachable[opening.subject] = true;
      changed = true;
    }
  }
  for (std::size_t row = 0; row < moves.size(); ++row) {
    if (reachable[row]) continue;
    const Ref closed = loading.names.moves.where(row).member("closed");
    const std::string name = shown(moves[row].id);
    if (opened[row]) {
      loading.findings.at_key(code::kOpenEachOther, closed,
                              "only moves that are closed themselves open " + name);
    } else {
      loading.findings.at_key(code::kNeverOpened, closed,
                              "the move " + name + " is closed, and no effect opens it");
    }
  }
}

void check_formats(Loading& loading) {
  const Scenario& scenario = loading.scenario;
  std::vector<bool> opened(scenario.formats.size());
  for (const Uses::Opening& opening : loading.uses.openings) {
    if (opening.kind == Effect::Kind::open_format && opening.subject < opened.size())
      opened[opening.subject] = true;
  }
  bool venue_named = false;
  for (const Issue& issue : scenario.issues) {
    for (const Option& option : issue.options) venue_named = venue_named || option.venue.exists();
  }
  for (std::size_t row = 0; row < scenario.formats.size(); ++row) {
    const Format& format = scenario.formats[row];
    const Ref where = loading.names.formats.where(row);
    if (!format.standing && !format.open_when.exists() && !opened[row]) {
      loading.findings.at_value(code::kNeverMeets, where,
                                "the format " + shown(format.id) + " never meets: nothing opens it",
                                "\"standing\": true, a condition \"open_when\", an option with "
                                "\"format\", or an effect \"open\"");
    }
    if (format.needs_venue && !venue_named) {
      loading.findings.at_key(code::kNoVenueNamed, where.member("needs_venue"),
                              "no option of any issue names a venue");
    }
  }
}

bool can_be_settled(const Scenario& scenario, std::size_t row, bool& on_an_agenda) {
  const Issue& issue = scenario.issues[row];
  for (const Format& format : scenario.formats) {
    if (std::find(format.agenda.begin(), format.agenda.end(), IssueId(row)) == format.agenda.end())
      continue;
    on_an_agenda = true;
    for (std::size_t option = 0; option < issue.options.size(); ++option) {
      if (OptionId(option) == issue.status_quo) continue;
      if (can_settle(format, consent_of(issue, option))) return true;
    }
  }
  return false;
}

void check_agendas(Loading& loading) {
  for (std::size_t row = 0; row < loading.scenario.issues.size(); ++row) {
    const Ref where = loading.names.issues.where(row);
    if (!where.is(JsonNode::Kind::object)) continue;
    bool on_an_agenda = false;
    if (can_be_settled(loading.scenario, row, on_an_agenda)) continue;
    const std::string name = shown(loading.names.issues.ids()[row]);
    if (!on_an_agenda) {
      loading.findings.at_value(code::kNotOnAgenda, where,
                                "no format has the issue " + name + " on its agenda");
    } else {
      const Ref consent = where.member("consent");
      loading.findings.at_key(
          code::kNeverAllPresent, consent.exists() ? consent : where,
          "no format brings together whose consent the issue " + name + " needs");
    }
  }
}

void check_sizes(Loading& loading) {
  constexpr std::size_t kMostCells = 60'000;  // a state refers to them by 16 bits
  std::size_t cells = 0;
  for (const Meter& meter : loading.scenario.meters) cells += meter.start.size();
  const Ref meters = loading.top_level("meters");
  if (cells > kMostCells && meters.exists()) {
    loading.findings.at_key(code::kTooMuch, meters,
                            "the meters have " + std::to_string(cells) +
                                " values together; at most " + std::to_string(kMostCells) + " fit");
  }
}

}  // namespace

void check_sense(Loading& loading) {
  if (!loading.too_much_told) check_flags(loading);
  check_sizes(loading);
  // With tables that are broken the rest would only repeat what was said.
  if (loading.findings.has_errors()) return;
  check_unused(loading);
  check_closed_moves(loading);
  check_formats(loading);
  check_agendas(loading);
  if (loading.authored() && !loading.findings.has_errors()) check_the_whole(loading);
}

}  // namespace demarche::io
