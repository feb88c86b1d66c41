// Issues with their options.
#include "read/readers.h"

namespace demarche::io {
namespace {

constexpr Scope kSettling{.self = true, .consenters = true, .left_out = true, .present = true};

Option read_option(Loading& loading, Ref ref, const std::string& id) {
  Option option;
  ObjectReader object(loading, ref, "an option");
  (void)object.required("id");
  option.id = id;
  option.name = object.text("name");
  option.text = object.text("text");
  if (const Ref consent = object.optional("consent"); consent.exists()) {
    option.has_consent = true;
    option.consent = read_consent(loading, consent);
  }
  option.open = condition_if_any(loading, object, "open", {});
  option.closed_text = object.text_if_any("closed_text");
  option.effects = effects_if_any(loading, object, "effects", kSettling);
  if (const Ref venue = object.optional("venue"); venue.exists()) {
    option.venue = read_id<VenueId>(loading, venue, loading.names.venues);
  }
  if (const Ref format = object.optional("format"); format.exists()) {
    option.format = read_id<FormatId>(loading, format, loading.names.formats);
    if (option.format.exists()) {
      loading.uses.openings.push_back({Effect::Kind::open_format, option.format.index(), {}});
    }
  }
  return option;
}

void read_home(Loading& loading, ObjectReader& object, Issue& issue, std::size_t options) {
  issue.home.assign(loading.scenario.seats.size(), std::vector<std::int32_t>(options, 0));
  const Ref found = object.optional("home");
  if (!found.exists()) return;
  for (const Keyed& entry : read_keyed(loading, found, loading.names.seats)) {
    if (entry.row >= issue.home.size()) continue;
    issue.home[entry.row] =
        read_numbers(loading, entry.value, options, {-100, 100}, "one for each option");
  }
}

void read_issue(Loading& loading, Ref ref, std::size_t row) {
  const IdTable& options = loading.names.options[row];
  ObjectReader object(loading, ref, "an issue");
  (void)object.required("id");
  Issue issue;
  issue.id = loading.names.issues.ids()[row];
  issue.name = object.text("name");
  issue.question = object.text("question");
  issue.ordered = object.truth_or("ordered", true);
  issue.reversible = object.truth("reversible");
  if (const Ref list = object.required("options"); list.exists()) {
    const auto elements = read_list(loading, list, {2, Most::options});
    for (std::size_t i = 0; i < elements.size() && i < options.size(); ++i) {
      issue.options.push_back(read_option(loading, elements[i], options.ids()[i]));
    }
  }
  if (const Ref status_quo = object.required("status_quo"); status_quo.exists()) {
    issue.status_quo = read_id<OptionId>(loading, status_quo, options);
  }
  if (const Ref consent = object.required("consent"); consent.exists())
    issue.consent = read_consent(loading, consent);
  if (const Ref bound = object.optional("bound"); bound.exists()) {
    issue.bound = read_seats(loading, bound, {0, Most::seats});
  }
  read_home(loading, object, issue, issue.options.size());
  issue.on_settle = effects_if_any(loading, object, "on_settle", kSettling);
  issue.codex = read_codex_key(loading, object, issue.id);
  loading.scenario.issues[row] = std::move(issue);
}

}  // namespace

void read_issues(Loading& loading) {
  const auto elements = read_table(loading, "issues", loading.names.issues, 1);
  for (std::size_t row = 0; row < elements.size() && row < loading.scenario.issues.size(); ++row) {
    read_issue(loading, elements[row], row);
  }
}

}  // namespace demarche::io
