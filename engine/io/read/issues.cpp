// Issues with their options.
#include "read/readers.h"

namespace demarche::io {
namespace {

constexpr Scope kSettling{.self = true, .consenters = true, .left_out = true, .present = true};

Option read_option(Loading& loading, Ref ref, const Shape& shape, const std::string& id) {
  Option option;
  ShapeReader object(loading, ref, shape);
  (void)object.find("id");
  option.id = id;
  option.name = object.text("name");
  option.text = object.text("text");
  if (const Ref consent = object.find("consent"); consent.exists()) {
    option.has_consent = true;
    option.consent = read_consent(loading, consent, object.type("consent"));
  }
  option.open = condition_if_any(loading, object, "open", {});
  option.closed_text = object.text("closed_text");
  option.effects = effects_if_any(loading, object, "effects", kSettling);
  option.venue = object.id<VenueId>("venue", loading.names.venues);
  option.format = object.id<FormatId>("format", loading.names.formats);
  if (option.format.exists())
    loading.uses.openings.push_back({Effect::Kind::open_format, option.format.index(), {}});
  return option;
}

void read_home(Loading& loading, ShapeReader& object, Issue& issue, std::size_t options) {
  issue.home.assign(loading.scenario.seats.size(), std::vector<std::int32_t>(options, 0));
  const Ref found = object.find("home");
  if (!found.exists()) return;
  for (const Keyed& entry : read_keyed(loading, found, loading.names.seats)) {
    if (entry.row >= issue.home.size()) continue;
    issue.home[entry.row] =
        read_numbers(loading, entry.value, options, object.range("home"), "one for each option");
  }
}

void read_issue(Loading& loading, Ref ref, std::size_t row) {
  const IdTable& options = loading.names.options[row];
  ShapeReader object(loading, ref, row_shape("issues"));
  (void)object.find("id");
  Issue issue;
  issue.id = loading.names.issues.ids()[row];
  issue.name = object.text("name");
  issue.question = object.text("question");
  issue.ordered = object.truth("ordered");
  issue.reversible = object.truth("reversible");
  const auto elements = object.list("options");
  for (std::size_t i = 0; i < elements.size() && i < options.size(); ++i) {
    issue.options.push_back(
        read_option(loading, elements[i], object.shape("options"), options.ids()[i]));
  }
  issue.status_quo = object.id<OptionId>("status_quo", options);
  if (const Ref consent = object.find("consent"); consent.exists())
    issue.consent = read_consent(loading, consent, object.type("consent"));
  issue.bound = object.seats("bound");
  read_home(loading, object, issue, issue.options.size());
  issue.on_settle = effects_if_any(loading, object, "on_settle", kSettling);
  issue.codex = read_codex_key(loading, object, issue.id);
  loading.scenario.issues[row] = std::move(issue);
}

}  // namespace

void read_issues(Loading& loading) {
  const auto elements = read_table(loading, "issues");
  for (std::size_t row = 0; row < elements.size() && row < loading.scenario.issues.size(); ++row) {
    read_issue(loading, elements[row], row);
  }
}

}  // namespace demarche::io
