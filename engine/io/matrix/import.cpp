// From a table back into the files of a scenario.
#include <functional>

#include "json/encoding.h"
#include "matrix/apply.h"

namespace demarche::io {
namespace {

using namespace matrix;

// Weights that would no longer add up, told at the head of their column.
void check_sums(const Sheet& sheet, const Wishes& wishes, const Document& table,
                Findings& findings) {
  for (const auto& [row, head] : wishes.heads) {
    const Column& column = sheet.columns()[row];
    if (!column.profile) continue;
    std::int64_t sum = 0;
    for (std::size_t issue = 0; issue < sheet.scenario().issues.size(); ++issue) {
      const auto wish = wishes.weights.find({row, issue, 0});
      sum += wish != wishes.weights.end() && wish->second.number
                 ? *wish->second.number
                 : sheet.weight(column, issue).node().whole;
    }
    if (sum == 1000) continue;
    findings.add(
        code::kWeightsSum, table, head.start, head.end,
        "the weights of " + column.name + " add up to " + std::to_string(sum) + ", not to 1000");
  }
}

// One step: the same files with what `change` splices into them.
std::vector<File> after(const std::vector<File>& files, const Scenario& scenario,
                        const std::function<void(const Sheet&, Splices&)>& change) {
  const Sheet sheet(files, scenario);
  Splices splices;
  change(sheet, splices);
  std::vector<File> out;
  for (const Document& document : sheet.documents())
    out.push_back({document.name(), splices.applied(document)});
  return out;
}

std::vector<File> different(const std::vector<File>& before, std::vector<File> now) {
  std::vector<File> out;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (now[i].bytes != before[i].bytes) out.push_back(std::move(now[i]));
  }
  return out;
}

}  // namespace

MatrixChange import_matrix(const std::vector<File>& files, const File& table) {
  MatrixChange out;
  Loaded loaded = load_scenario(files);
  if (!loaded.scenario) {
    out.diagnostics = std::move(loaded.diagnostics);
    return out;
  }
  const Scenario& scenario = *loaded.scenario;
  Findings findings;
  const Document document(table.name, table.bytes);
  if (!check_encoding(document, JsonLimits{}, findings)) {
    out.diagnostics = findings.sorted();
    return out;
  }
  const Sheet sheet(files, scenario);
  const Wishes wishes = read_wishes(sheet, document, findings);
  check_sums(sheet, wishes, document, findings);
  std::vector<File> now = after(files, scenario, [&](const Sheet& at, Splices& splices) {
    out.numbers = change_numbers(at, wishes, splices);
  });
  now = after(now, scenario, [&](const Sheet& at, Splices& splices) {
    change_lists(at, wishes, document, splices, findings);
  });
  now = after(now, scenario, [&](const Sheet& at, Splices& splices) {
    out.new_lines = change_red_lines(at, wishes, document, splices, findings);
  });
  out.diagnostics = findings.sorted();
  if (findings.has_errors()) return out;
  const Loaded again = load_scenario(now);
  if (!again.scenario) {
    out.diagnostics = again.diagnostics;
    return out;
  }
  out.changed = different(files, std::move(now));
  return out;
}

}  // namespace demarche::io
