// The lines and columns of the table, and where in the files each stands.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "demarche/io/matrix.h"
#include "json/document.h"

namespace demarche::io::matrix {

// What a line is of.
enum class Kind : std::uint8_t { weight, value, red_line };
inline constexpr std::string_view kKinds[] = {"weight", "value", "red line"};

// A red line in a cell: none, one that always holds, one with a condition.
inline constexpr std::string_view kAlways = "x", kUnless = "if";

// A seat, or one of its profiles.
struct Column {
  std::size_t seat = 0;
  std::optional<std::size_t> profile;
  std::string name;  // "ua", "ua/firm"
  Ref object;        // with `values`; of a profile with `weights` and `red_lines` too
};

// The files, parsed, with what the table is about. The scenario is one that loads.
class Sheet {
 public:
  Sheet(const std::vector<File>& files, const Scenario& scenario);
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  [[nodiscard]] const Scenario& scenario() const { return scenario_; }
  [[nodiscard]] const std::deque<Document>& documents() const { return documents_; }
  [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
  // The object of an issue, or of one of its options.
  [[nodiscard]] Ref issue(std::size_t row) const;
  [[nodiscard]] Ref option(std::size_t issue, std::size_t row) const;

  // The list of a column's own values of an issue; none: a profile that has its seat's.
  [[nodiscard]] Ref values(const Column& column, std::size_t issue) const;
  [[nodiscard]] Ref weight(const Column& column, std::size_t issue) const;
  // The red lines of a profile at an issue, in the order of the file.
  [[nodiscard]] std::vector<Ref> red_lines(const Column& column, std::size_t issue) const;
  // Whether such a red line names an option.
  [[nodiscard]] bool names(Ref red_line, std::size_t issue, std::size_t option) const;
  // "", kAlways or kUnless.
  [[nodiscard]] std::string_view mark(const Column& column, std::size_t issue,
                                      std::size_t option) const;

 private:
  [[nodiscard]] Ref top(std::string_view key) const;
  void add_columns();

  const Scenario& scenario_;
  std::deque<Document> documents_;  // stays where it is: places refer to it
  std::vector<Column> columns_;
};

}  // namespace demarche::io::matrix
