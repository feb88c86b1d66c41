#include "matrix/sheet.h"

#include "findings.h"

namespace demarche::io::matrix {
namespace {

// The element of a list with that id.
Ref with_id(Ref list, const std::string& id) {
  for (const Ref element : children(list)) {
    const Ref found = element.member("id");
    if (found.exists() && found.node().text == id) return element;
  }
  return {};
}

}  // namespace

Sheet::Sheet(const std::vector<File>& files, const Scenario& scenario) : scenario_(scenario) {
  Findings none;  // they have been loaded
  for (const File& file : files) parse(documents_.emplace_back(file.name, file.bytes), {}, none);
  add_columns();
}

Ref Sheet::top(std::string_view key) const {
  for (const Document& document : documents_) {
    const Ref found = Ref{&document, 0}.member(key);
    if (found.exists()) return found;
  }
  return {};
}

void Sheet::add_columns() {
  const Ref actors = top("actors");
  for (std::size_t seat = 0; seat < scenario_.seats.size(); ++seat) {
    const std::string& id = scenario_.actor_of(SeatId(seat)).id;
    const Ref object = with_id(actors, id).member("seat");
    columns_.push_back({seat, std::nullopt, id, object});
    const std::vector<Profile>& profiles = scenario_.seats[seat].profiles;
    for (std::size_t row = 0; row < profiles.size(); ++row) {
      columns_.push_back({seat, row, id + "/" + profiles[row].id,
                          with_id(object.member("profiles"), profiles[row].id)});
    }
  }
}

Ref Sheet::issue(std::size_t row) const { return with_id(top("issues"), scenario_.issues[row].id); }

Ref Sheet::option(std::size_t issue, std::size_t row) const {
  return with_id(this->issue(issue).member("options"), scenario_.issues[issue].options[row].id);
}

Ref Sheet::values(const Column& column, std::size_t issue) const {
  const Ref all = column.object.member("values");
  return all.exists() ? all.member(scenario_.issues[issue].id) : Ref{};
}

Ref Sheet::weight(const Column& column, std::size_t issue) const {
  const Ref all = column.object.member("weights");
  return all.exists() ? all.member(scenario_.issues[issue].id) : Ref{};
}

std::vector<Ref> Sheet::red_lines(const Column& column, std::size_t issue) const {
  std::vector<Ref> out;
  const Ref all = column.profile ? column.object.member("red_lines") : Ref{};
  if (!all.exists()) return out;
  for (const Ref line : children(all)) {
    if (line.member("issue").node().text == scenario_.issues[issue].id) out.push_back(line);
  }
  return out;
}

bool Sheet::names(Ref red_line, std::size_t issue, std::size_t option) const {
  for (const Ref named : children(red_line.member("options"))) {
    if (named.node().text == scenario_.issues[issue].options[option].id) return true;
  }
  return false;
}

std::string_view Sheet::mark(const Column& column, std::size_t issue, std::size_t option) const {
  std::string_view found;
  for (const Ref line : red_lines(column, issue)) {
    if (!names(line, issue, option)) continue;
    if (!line.member("unless").exists()) return kAlways;
    found = kUnless;
  }
  return found;
}

}  // namespace demarche::io::matrix
