#include "matrix/wishes.h"

#include <algorithm>
#include <charconv>

#include "suggest.h"

namespace demarche::io::matrix {
namespace {

constexpr std::string_view kFixed[] = {"issue", "line", "option", "name"};
constexpr std::int32_t kPerMille = 1000;

// A line's place in the scenario.
struct Row {
  std::size_t issue = 0, option = 0;
  Kind kind = Kind::weight;
  auto operator<=>(const Row&) const = default;
};

// Spaces that a spreadsheet or a hand leaves around a cell.
std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

class Reader {
 public:
  Reader(const Sheet& sheet, const Document& table, Findings& findings)
      : sheet_(sheet), scenario_(sheet.scenario()), table_(table), findings_(findings) {}

  Wishes read() {
    const std::vector<CsvLine> lines = read_csv(table_, findings_);
    if (lines.empty()) {
      findings_.about_file(code::kEmptyFile, table_.name(), "the table has no line");
    } else if (read_head(lines.front())) {
      for (std::size_t i = 1; i < lines.size(); ++i) read_line(lines[i]);
    }
    return std::move(wishes_);
  }

 private:
  void complain(const Code& code, const CsvCell& cell, std::string message,
                std::string suggestion = {}) {
    findings_.add(code, table_, cell.start, std::max(cell.end, cell.start + 1), std::move(message),
                  std::move(suggestion));
  }

  bool read_head(const CsvLine& head) {
    for (std::size_t i = 0; i < std::size(kFixed); ++i) {
      if (i < head.size() && trimmed(head[i].text) == kFixed[i]) continue;
      complain(code::kMalformed, i < head.size() ? head[i] : head.back(),
               "the first line begins with issue, line, option, name",
               "`demarche matrix export` writes such a table");
      return false;
    }
    std::vector<std::string> known;
    for (const Column& column : sheet_.columns()) known.push_back(column.name);
    columns_.assign(head.size(), std::nullopt);
    for (std::size_t i = std::size(kFixed); i < head.size(); ++i) {
      const std::string name(trimmed(head[i].text));
      if (name.empty()) continue;  // a spare column of the spreadsheet
      const auto found = std::find(known.begin(), known.end(), name);
      if (found == known.end()) {
        complain(code::kUnknownReference, head[i],
                 "no seat and no profile is called " + shown(name), suggest(name, known));
        continue;
      }
      const auto column = static_cast<std::size_t>(found - known.begin());
      if (!wishes_.heads.emplace(column, head[i]).second)
        complain(code::kRepeated, head[i], "the column " + shown(name) + " stands twice");
      columns_[i] = column;
    }
    return true;
  }

  template <class Rows>
  std::optional<std::size_t> find(const CsvCell& cell, const Rows& rows, const char* what) {
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    const std::string id(trimmed(cell.text));
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
    complain(code::kUnknownReference, cell, "no " + std::string(what) + " is called " + shown(id),
             suggest(id, ids));
    return std::nullopt;
  }

  std::optional<Row> row_of(const CsvLine& line) {
    if (line.size() < std::size(kFixed)) {
      complain(code::kMalformed, line.back(), "the line ends before its name");
      return std::nullopt;
    }
    Row row;
    const auto kind = std::find(std::begin(kKinds), std::end(kKinds), trimmed(line[1].text));
    if (kind == std::end(kKinds)) {
      complain(code::kUnknownWord, line[1], shown(line[1].text) + " is no kind of line",
               suggest(trimmed(line[1].text), {std::begin(kKinds), std::end(kKinds)}));
      return std::nullopt;
    }
    row.kind = static_cast<Kind>(kind - std::begin(kKinds));
    const auto issue = find(line[0], scenario_.issues, "issue");
    if (!issue) return std::nullopt;
    row.issue = *issue;
    if (row.kind == Kind::weight) {
      if (trimmed(line[2].text).empty()) return row;
      complain(code::kMalformed, line[2], "a weight is of the whole issue, not of an option",
               "leave this cell empty");
      return std::nullopt;
    }
    const auto option = find(line[2], scenario_.issues[row.issue].options, "option of this issue");
    if (!option) return std::nullopt;
    row.option = *option;
    return row;
  }

  void read_line(const CsvLine& line) {
    const std::optional<Row> row = row_of(line);
    if (!row) return;
    if (std::find(seen_.begin(), seen_.end(), *row) != seen_.end()) {
      complain(code::kRepeated, line[0], "this line stands twice in the table");
      return;
    }
    seen_.push_back(*row);
    for (std::size_t i = std::size(kFixed); i < line.size(); ++i) {
      if (i < columns_.size() && columns_[i]) {
        read_cell(line[i], *row, *columns_[i]);
      } else if (!trimmed(line[i].text).empty() && i >= columns_.size()) {
        complain(code::kBadLength, line[i], "this cell stands beyond the last column");
      }
    }
  }

  void read_cell(const CsvCell& cell, const Row& row, std::size_t column) {
    const Spot spot{column, row.issue, row.option};
    const bool of_profile = sheet_.columns()[column].profile.has_value();
    if (!of_profile && row.kind != Kind::value) {
      if (trimmed(cell.text).empty()) return;
      complain(code::kExcludes, cell, "weights and red lines are of profiles, not of a seat",
               "leave this cell empty");
    } else if (row.kind == Kind::red_line) {
      read_mark(cell, spot);
    } else {
      const bool weight = row.kind == Kind::weight;
      const auto number =
          read_number(cell, weight ? kPerMille : scenario_.value_scale, !weight && of_profile);
      if (number) (weight ? wishes_.weights : wishes_.values)[spot] = *number;
    }
  }

  // What a cell says; nothing, with a finding, when it may not.
  std::optional<Number> read_number(const CsvCell& cell, std::int32_t most, bool may_be_empty) {
    const std::string_view text = trimmed(cell.text);
    const std::string range = "a whole number from 0 to " + std::to_string(most);
    Number out;
    out.cell = cell;
    if (text.empty()) {
      if (may_be_empty) return out;
      complain(code::kMissingKey, cell, "a number is missing here", range);
      return std::nullopt;
    }
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= most) {
      out.number = number;
      return out;
    }
    complain(code::kOutOfRange, cell, shown(text) + " is not " + range);
    return std::nullopt;
  }

  void read_mark(const CsvCell& cell, const Spot& spot) {
    const std::string_view text = trimmed(cell.text);
    if (!text.empty() && text != kAlways && text != "X" && text != kUnless) {
      complain(code::kUnknownWord, cell, shown(text) + " is no mark of a red line",
               "x: never signed; if: never signed unless a condition holds; empty: no red line");
      return;
    }
    const Issue& issue = scenario_.issues[spot.issue];
    if (!text.empty() && issue.status_quo == OptionId(spot.option)) {
      complain(code::kStatusQuoRefused, cell,
               "this option stands already: nobody is asked to sign it");
      return;
    }
    wishes_.red_lines[spot] = {text.empty() ? "" : text == kUnless ? kUnless : kAlways, cell};
  }

  const Sheet& sheet_;
  const Scenario& scenario_;
  const Document& table_;
  Findings& findings_;
  std::vector<std::optional<std::size_t>> columns_;  // of each cell of a line
  std::vector<Row> seen_;
  Wishes wishes_;
};

}  // namespace

Wishes read_wishes(const Sheet& sheet, const Document& table, Findings& findings) {
  return Reader(sheet, table, findings).read();
}

}  // namespace demarche::io::matrix
