// Values as they were measured, for analysis.
#include "read/readers.h"

namespace demarche::io {
namespace {

// One value of an option: 0 to 1, or null where the status quo only means "not decided".
double read_value(Loading& loading, Ref ref, Range range, bool of_status_quo) {
  if (!ref.is(JsonNode::Kind::null)) return read_real(loading, ref, range);
  if (!of_status_quo) {
    loading.findings.at_value(code::kWrongType, ref,
                              "only the status quo may be null, which means that it is no outcome",
                              "a number from 0 to 1");
  }
  return ExactValues::kNoOutcome;
}

std::vector<double> read_row(Loading& loading, Ref ref, Range range, std::size_t issue) {
  const std::size_t count = loading.names.options[issue].size();
  const OptionId status_quo = loading.scenario.issues[issue].status_quo;
  std::vector<double> row;
  if (expect_kind(loading, ref, JsonNode::Kind::list)) {
    for (const Ref element : children(ref))
      row.push_back(read_value(loading, element, range, OptionId(row.size()) == status_quo));
    if (row.size() != count) {
      loading.findings.at_value(code::kOptionCount, ref,
                                "numbers here: " + std::to_string(row.size()) +
                                    "; wanted: " + std::to_string(count) + ", one for each option");
    }
  }
  row.resize(count, 0.0);
  return row;
}

}  // namespace

ExactValues read_exact(Loading& loading, Ref ref, const Shape& shape) {
  const IdTable& issues = loading.names.issues;
  ExactValues exact;
  ShapeReader object(loading, ref, shape);
  exact.present = true;
  exact.weights.assign(issues.size(), 0.0);
  for (const IdTable& options : loading.names.options) exact.values.emplace_back(options.size());
  if (const Ref weights = object.find("weights"); weights.exists()) {
    std::vector<bool> named(issues.size());
    for (const Keyed& entry : read_keyed(loading, weights, issues)) {
      named[entry.row] = true;
      exact.weights[entry.row] = read_real(loading, entry.value, object.range("weights"));
    }
    expect_every_issue(loading, weights, named, "weights");
  }
  if (const Ref values = object.find("values"); values.exists()) {
    std::vector<bool> named(issues.size());
    for (const Keyed& entry : read_keyed(loading, values, issues)) {
      named[entry.row] = true;
      exact.values[entry.row] = read_row(loading, entry.value, object.range("values"), entry.row);
    }
    expect_every_issue(loading, values, named, "values");
  }
  exact.reservation = object.real("reservation");
  exact.discount = object.real("discount");
  return exact;
}

}  // namespace demarche::io
