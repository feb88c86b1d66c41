// Formats and venues.
#include "read/readers.h"

namespace demarche::io {
namespace {

constexpr Scope kInTheRoom{.present = true};

void read_additions(Loading& loading, ShapeReader& object, Format& format) {
  for (const Ref element : object.list("additions")) {
    ShapeReader reader(loading, element, object.shape("additions"));
    Format::Addition addition;
    addition.seat = reader.seat("seat");
    addition.when = condition_if_any(loading, reader, "when", {});
    if (addition.seat.exists() && format.parties.has(addition.seat)) {
      loading.findings.at_value(code::kRepeated, element,
                                "this seat is one of the parties already");
    }
    format.additions.push_back(addition);
  }
}

void read_agenda(Loading& loading, ShapeReader& object, Format& format) {
  std::vector<bool> seen(loading.names.issues.size());
  for (const Ref element : object.list("agenda")) {
    const auto issue = read_id<IssueId>(loading, element, loading.names.issues);
    if (!issue.exists()) continue;
    if (seen[issue.index()]) {
      loading.findings.at_value(code::kRepeated, element,
                                shown(element.node().text) + " stands twice in this list");
    }
    seen[issue.index()] = true;
    format.agenda.push_back(issue);
  }
}

void read_package_size(Loading& loading, ShapeReader& object, Format& format) {
  format.least = object.whole("least");
  format.most = object.whole("most");
  if (format.least > format.most) {
    loading.findings.at_value(code::kPackageSize, object.ref(),
                              "the least size of a package is above the greatest");
  } else if (!format.agenda.empty() &&
             format.least > static_cast<std::int32_t>(format.agenda.size())) {
    loading.findings.at_value(code::kPackageSize, object.ref(),
                              "a package needs more issues than the agenda has");
  }
}

Format read_format(Loading& loading, Ref ref, const std::string& id) {
  Format format;
  ShapeReader object(loading, ref, row_shape("formats"));
  (void)object.find("id");
  format.id = id;
  format.name = object.text("name");
  format.text = object.text("text");
  format.parties = object.seats("parties");
  read_additions(loading, object, format);
  read_agenda(loading, object, format);
  format.exchanges = object.whole("exchanges");
  read_package_size(loading, object, format);
  format.standing = object.truth("standing");
  format.open_when = condition_if_any(loading, object, "open_when", {});
  format.needs_venue = object.truth("needs_venue");
  format.by_telephone = object.truth("by_telephone");
  format.reopens = object.truth("reopens");
  format.open_to_all = object.truth("public");
  if (const Ref mediator = object.find("mediator"); mediator.exists()) {
    format.mediator = read_seat(loading, mediator);
    if (format.mediator.exists() && !format.parties.has(format.mediator)) {
      loading.findings.at_value(code::kMediatorAbsent, mediator,
                                "the mediator is not one of the parties");
    }
  }
  format.effects = effects_if_any(loading, object, "effects", kInTheRoom);
  format.codex = read_codex_key(loading, object, id);
  return format;
}

Venue read_venue(Loading& loading, Ref ref, const std::string& id) {
  Venue venue;
  ShapeReader object(loading, ref, row_shape("venues"));
  (void)object.find("id");
  venue.id = id;
  venue.name = object.text("name");
  venue.text = object.text("text");
  venue.place = read_place(loading, object);
  venue.host = object.id<ActorId>("host", loading.names.actors);
  venue.open = condition_if_any(loading, object, "open", {});
  venue.effects = effects_if_any(loading, object, "effects", kInTheRoom);
  venue.codex = read_codex_key(loading, object, id);
  return venue;
}

}  // namespace

void read_formats(Loading& loading) {
  const auto elements = read_table(loading, "formats");
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.formats.push_back(
        read_format(loading, elements[row], loading.names.formats.ids()[row]));
  }
}

void read_venues(Loading& loading) {
  const auto elements = read_table(loading, "venues");
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.venues.push_back(
        read_venue(loading, elements[row], loading.names.venues.ids()[row]));
  }
}

}  // namespace demarche::io
