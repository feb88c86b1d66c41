// From a scenario to its table.
#include "demarche/io/csv.h"
#include "matrix/sheet.h"

namespace demarche::io {
namespace {

using namespace matrix;

class Writer {
 public:
  Writer(const Sheet& sheet, std::size_t language)
      : sheet_(sheet), scenario_(sheet.scenario()), language_(language) {}

  std::string table() {
    std::vector<std::string> head{"issue", "line", "option", "name"};
    for (const Column& column : sheet_.columns()) head.push_back(column.name);
    out_ = csv_line(head);
    for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) {
      const Issue& rule = scenario_.issues[issue];
      add(issue, Kind::weight, "", rule.name,
          [&](const Column& column) { return weight(column, issue); });
      for (std::size_t option = 0; option < rule.options.size(); ++option) {
        add(issue, Kind::value, rule.options[option].id, rule.options[option].name,
            [&](const Column& column) { return value(column, issue, option); });
      }
      for (std::size_t option = 0; option < rule.options.size(); ++option) {
        add(issue, Kind::red_line, rule.options[option].id, rule.options[option].name,
            [&](const Column& column) { return std::string(sheet_.mark(column, issue, option)); });
      }
    }
    return std::move(out_);
  }

 private:
  template <class Cell>
  void add(std::size_t issue, Kind kind, const std::string& option, TextId name, Cell cell) {
    std::vector<std::string> cells{scenario_.issues[issue].id,
                                   std::string(kKinds[static_cast<std::size_t>(kind)]), option,
                                   scenario_.text(name, language_)};
    for (const Column& column : sheet_.columns()) cells.push_back(cell(column));
    out_ += csv_line(cells);
  }

  std::string weight(const Column& column, std::size_t issue) const {
    if (!column.profile) return "";
    return std::to_string(sheet_.weight(column, issue).node().whole);
  }

  std::string value(const Column& column, std::size_t issue, std::size_t option) const {
    const Ref own = sheet_.values(column, issue);
    return own.exists() ? std::to_string(children(own)[option].node().whole) : "";
  }

  const Sheet& sheet_;
  const Scenario& scenario_;
  std::size_t language_;
  std::string out_;
};

std::size_t row_of(const Scenario& scenario, std::string_view language) {
  for (std::size_t row = 0; row < scenario.languages.size(); ++row) {
    if (scenario.languages[row] == language) return row;
  }
  return 0;
}

}  // namespace

MatrixTable export_matrix(const std::vector<File>& files, std::string_view language) {
  Loaded loaded = load_scenario(files);
  MatrixTable out;
  out.diagnostics = std::move(loaded.diagnostics);
  if (!loaded.scenario) return out;
  const Sheet sheet(files, *loaded.scenario);
  out.csv = Writer(sheet, row_of(*loaded.scenario, language)).table();
  return out;
}

}  // namespace demarche::io
