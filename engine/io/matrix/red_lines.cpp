#include <algorithm>

#include "demarche/io/diagnostic.h"
#include "matrix/apply.h"

namespace demarche::io::matrix {
namespace {

// The red lines of one profile as they shall be.
class Lines {
 public:
  Lines(const Sheet& sheet, const Wishes& wishes, std::size_t row, const Document& table,
        Findings& findings)
      : sheet_(sheet),
        wishes_(wishes),
        row_(row),
        column_(sheet.columns()[row]),
        table_(table),
        findings_(findings) {}

  void change(Splices& splices, std::vector<std::string>& told) {
    for (std::size_t issue = 0; issue < sheet_.scenario().issues.size(); ++issue) judge(issue);
    if (gone_.empty() && come_.empty()) return;
    std::vector<std::string> items;
    const Ref all = column_.object.member("red_lines");
    if (all.exists()) {
      for (const Ref line : children(all)) keep(line, items);
    }
    for (const auto& [issue, options] : come_) {
      if (options.empty()) continue;
      items.push_back(fresh(issue, options));
      told.push_back(column_.name + ", " + sheet_.scenario().issues[issue].id);
    }
    if (all.exists()) {
      splices.replace(all, rebuilt(all, items));
    } else {
      std::string text = "\"red_lines\": [";
      for (std::size_t i = 0; i < items.size(); ++i) text += (i > 0 ? ", " : "") + items[i];
      const Ref last = column_.object.member("weights");
      splices.replace(*last.document, last.node().end, last.node().end,
                      following_member(last, text + "]"));
    }
  }

 private:
  void judge(std::size_t issue) {
    const std::size_t options = sheet_.scenario().issues[issue].options.size();
    for (std::size_t option = 0; option < options; ++option) {
      const auto wish = wishes_.red_lines.find({row_, issue, option});
      if (wish == wishes_.red_lines.end()) continue;
      const std::string_view stands = sheet_.mark(column_, issue, option);
      const std::string_view wanted = wish->second.mark;
      if (wanted == stands) continue;
      if (wanted.empty()) {
        gone_.push_back({issue, option});
      } else if (wanted == kAlways && stands.empty()) {
        come_[issue].push_back(option);
      } else {
        refuse(wish->second.cell, wanted);
      }
    }
  }

  void refuse(const CsvCell& cell, std::string_view wanted) {
    findings_.add(code::kExcludes, table_, cell.start, std::max(cell.end, cell.start + 1),
                  wanted == kUnless ? "a condition cannot be written in a table"
                                    : "this red line has a condition",
                  wanted == kUnless ? "write \"unless\" into the red line in the file"
                                    : "take \"unless\" out of the red line in the file");
  }

  [[nodiscard]] bool is_gone(std::size_t issue, std::size_t option) const {
    return std::find(gone_.begin(), gone_.end(), std::pair{issue, option}) != gone_.end();
  }

  // A line that stands, without the options that go and, when it always holds, with those that
  // come.
  void keep(Ref line, std::vector<std::string>& items) {
    const auto& issues = sheet_.scenario().issues;
    const std::string& id = line.member("issue").node().text;
    const auto found = std::find_if(issues.begin(), issues.end(),
                                    [&](const Issue& issue) { return issue.id == id; });
    const auto issue = static_cast<std::size_t>(found - issues.begin());
    const Ref options = line.member("options");
    std::vector<std::string> names;
    for (std::size_t option = 0; option < found->options.size(); ++option) {
      if (sheet_.names(line, issue, option) && !is_gone(issue, option))
        names.push_back("\"" + found->options[option].id + "\"");
    }
    const auto coming = come_.find(issue);
    if (coming != come_.end() && !line.member("unless").exists()) {
      for (const std::size_t option : coming->second)
        names.push_back("\"" + found->options[option].id + "\"");
      coming->second.clear();
    }
    if (names.empty()) return;
    std::string text = raw(line);
    if (names.size() != children(options).size()) {
      const std::size_t from = options.node().start - line.node().start;
      text.replace(from, options.node().end - options.node().start, rebuilt(options, names));
    }
    items.push_back(std::move(text));
  }

  // The words of a new red line are the name of its option until somebody writes better ones.
  std::string fresh(std::size_t issue, const std::vector<std::size_t>& options) const {
    std::string names;
    for (const std::size_t option : options) {
      names += (names.empty() ? "\"" : ", \"") +
               sheet_.scenario().issues[issue].options[option].id + "\"";
    }
    return "{ \"issue\": \"" + sheet_.scenario().issues[issue].id + "\", \"options\": [" + names +
           "], \"text\": " + raw(sheet_.option(issue, options.front()).member("name")) + " }";
  }

  const Sheet& sheet_;
  const Wishes& wishes_;
  std::size_t row_;
  const Column& column_;
  const Document& table_;
  Findings& findings_;
  std::vector<std::pair<std::size_t, std::size_t>> gone_;  // issue, option
  std::map<std::size_t, std::vector<std::size_t>> come_;   // options by issue
};

}  // namespace

std::vector<std::string> change_red_lines(const Sheet& sheet, const Wishes& wishes,
                                          const Document& table, Splices& splices,
                                          Findings& findings) {
  std::vector<std::string> told;
  for (std::size_t row = 0; row < sheet.columns().size(); ++row) {
    if (sheet.columns()[row].profile)
      Lines(sheet, wishes, row, table, findings).change(splices, told);
  }
  return told;
}

}  // namespace demarche::io::matrix
