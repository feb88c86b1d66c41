#include "engine/two_parties.h"

#include <cmath>

#include "demarche/chance.h"
#include "engine/draft.h"

namespace demarche::test {
namespace {

Draft empty_draft() {
  Draft draft;
  draft.scenario.id = "two";
  draft.scenario.title = draft.text("Two parties");
  draft.scenario.rounds.resize(3);
  draft.seat("first", 0, 0, 0);
  draft.seat("second", 0, 0, 0);
  draft.own_meters(50);
  return draft;
}

void add_issue(Draft& draft, std::size_t row, std::size_t options) {
  const IssueId id = draft.issue("issue " + std::to_string(row), consent_of({0, 1}), {"open"});
  Issue& issue = draft.scenario.issues[id.index()];
  issue.ordered = false;
  for (std::size_t option = 0; option < options; ++option) {
    Option one;
    one.id = "option " + std::to_string(option);
    one.name = draft.text(one.id);
    issue.options.push_back(std::move(one));
  }
  issue.home.assign(2, std::vector<std::int32_t>(options + 1, 0));
}

void add_exact(Draft& draft, std::size_t seat, const std::vector<double>& weights,
               const std::vector<std::vector<double>>& values) {
  const std::size_t issues = draft.scenario.issues.size();
  Profile& profile = draft.profile(SeatId(seat), "own", std::vector<std::int32_t>(issues, 1),
                                   std::vector<bool>(issues));
  profile.exact.present = true;
  profile.exact.weights = weights;
  for (const std::vector<double>& row : values) {
    std::vector<double>& all = profile.exact.values.emplace_back();
    all.push_back(ExactValues::kNoOutcome);
    all.insert(all.end(), row.begin(), row.end());
  }
}

double lot(std::uint64_t seed, std::size_t what, std::size_t whom, std::uint32_t n) {
  return draw(seed, {Draw::amount, 1, 0, what, whom}, n);
}

}  // namespace

Scenario two_party_scenario(const std::vector<double>& weights,
                            const std::vector<std::vector<std::vector<double>>>& values) {
  Draft draft = empty_draft();
  for (std::size_t issue = 0; issue < weights.size(); ++issue)
    add_issue(draft, issue, values[0][issue].size());
  for (std::size_t seat = 0; seat < 2; ++seat) add_exact(draft, seat, weights, values[seat]);
  SeatSet both = seats_of({0, 1});
  draft.format("table", both, {}, 4, 1);
  for (std::size_t issue = 0; issue < weights.size(); ++issue)
    draft.scenario.formats[0].agenda.push_back(IssueId(issue));
  draft.scenario.formats[0].standing = true;
  draft.ending("end", {}, false);
  finish(draft.scenario);
  return draft.scenario;
}

Scenario two_party_scenario(std::uint64_t seed, const PartyShape& shape) {
  std::vector<double> weights;
  for (std::size_t issue = 0; issue < shape.issues; ++issue)
    weights.push_back((1 + lot(seed, issue, 99, 9)) / (10.0 * double(shape.issues)));
  std::vector<std::vector<std::vector<double>>> values(2);
  const auto levels = static_cast<std::uint32_t>(shape.levels);
  for (std::size_t seat = 0; seat < 2; ++seat) {
    for (std::size_t issue = 0; issue < shape.issues; ++issue) {
      std::vector<double>& row = values[seat].emplace_back();
      for (std::size_t option = 0; option < shape.options; ++option) {
        const std::size_t key = issue * 100 + option;
        const double value = lot(seed, key, shape.opposed ? 0 : seat, levels) / (levels - 1);
        row.push_back(shape.opposed && seat == 1 ? 1 - value : value);
      }
    }
  }
  return two_party_scenario(weights, values);
}

}  // namespace demarche::test
