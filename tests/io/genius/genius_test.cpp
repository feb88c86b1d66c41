// Domains of GENIUS of many shapes, imported, and their analysis against a count of our own.
#include "demarche/io/genius.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/analyse/analysis.h"
#include "demarche/game.h"

using namespace demarche;

namespace {

// A domain is written down twice: as XML for the importer, as tables for the count.
struct Topic {
  std::string name;
  std::vector<std::string> values;                 // discrete
  int low = 0, high = -1;                          // integer, when high >= low
  std::array<double, 2> weight{};                  // as written
  std::array<std::vector<double>, 2> evaluations;  // discrete: as written, negative: left out
  std::array<std::string, 2> evaluator;            // integer: the attributes of the element
  std::array<std::vector<double>, 2> wanted;       // what each value is worth, 0 to 1
};

std::string items(const Topic& issue, int party) {
  std::string out;
  // Profiles list the items backwards: names decide, not places.
  for (std::size_t i = 0; i < issue.values.size(); ++i) {
    const std::size_t at = party < 0 ? i : issue.values.size() - 1 - i;
    const double evaluation =
        party < 0 ? -1 : issue.evaluations[static_cast<std::size_t>(party)][at];
    out += "<item index=\"" + std::to_string(at + 1) + "\" value=\"" + issue.values[at] + "\"" +
           (evaluation < 0 ? "" : " evaluation=\"" + std::to_string(evaluation) + "\"") + "/>\n";
  }
  return out;
}

std::string issue_xml(const Topic& issue, std::size_t index, int party) {
  const bool whole = issue.high >= issue.low;
  std::string out = "<issue index=\"" + std::to_string(index) + "\" name=\"" + issue.name +
                    "\" type=\"" + (whole ? "integer" : "discrete") + "\"";
  if (whole) {
    out += " lowerbound=\"" + std::to_string(issue.low) + "\" upperbound=\"" +
           std::to_string(issue.high) + "\"";
  }
  out += ">\n" + items(issue, party);
  if (whole && party >= 0)
    out += "<evaluator " + issue.evaluator[static_cast<std::size_t>(party)] + "/>\n";
  return out + "</issue>\n";
}

// party -1: the domain. The second half of the issues stands in an objective of its own.
io::File xml(const std::vector<Topic>& issues, int party, const std::string& ends, bool nested) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE utility_space>\n";
  out += "<utility_space number_of_issues=\"" + std::to_string(issues.size()) +
         "\">\n<!-- a comment -->\n<objective index=\"0\" name=\"root\" type=\"objective\">\n";
  for (std::size_t i = 0; i < issues.size(); ++i) {
    if (nested && i == issues.size() / 2)
      out += "<objective index=\"99\" name=\"inner\" type=\"objective\">\n";
    if (party >= 0) {
      out += "<weight index=\"" + std::to_string(i + 1) + "\" value=\"" +
             std::to_string(issues[i].weight[static_cast<std::size_t>(party)]) + "\"/>\n";
    }
    out += issue_xml(issues[i], i + 1, party);
  }
  out += nested ? "</objective></objective>" : "</objective>";
  const std::string name = party < 0 ? "domain" : party == 0 ? "anna" : "boris";
  return {name + ".xml", out + ends + "</utility_space>\n"};
}

io::ImportedScenario import(const std::vector<Topic>& issues, bool nested = false,
                            const std::array<std::string, 2>& ends = {}) {
  return io::import_genius({xml(issues, -1, "", nested),
                            {{xml(issues, 0, ends[0], nested), xml(issues, 1, ends[1], nested)}},
                            ""});
}

Scenario loaded(const io::ImportedScenario& imported) {
  for (const io::Diagnostic& finding : imported.diagnostics) UNSCOPED_INFO(io::to_text(finding));
  REQUIRE(imported.diagnostics.empty());
  io::Loaded read = io::load_scenario({{"scenario.json", imported.scenario}});
  for (const io::Diagnostic& finding : read.diagnostics) UNSCOPED_INFO(io::to_text(finding));
  REQUIRE(read.diagnostics.empty());
  return std::move(*read.scenario);
}

struct Spot {
  std::array<double, 2> utilities{};
  std::vector<std::size_t> values;
};

std::vector<Spot> count(const std::vector<Topic>& issues) {
  std::vector<Spot> spots(1);
  for (const Topic& issue : issues) {
    std::vector<Spot> longer;
    for (const Spot& spot : spots) {
      for (std::size_t v = 0; v < issue.wanted[0].size(); ++v) {
        Spot next = spot;
        for (std::size_t p = 0; p < 2; ++p)
          next.utilities[p] += issue.weight[p] * issue.wanted[p][v];
        next.values.push_back(v);
        longer.push_back(std::move(next));
      }
    }
    spots = std::move(longer);
  }
  return spots;
}

constexpr double kNear = 1e-9;

bool beats(const Spot& a, const Spot& b) {
  const auto& x = a.utilities;
  const auto& y = b.utilities;
  return x[0] > y[0] - kNear && x[1] > y[1] - kNear && (x[0] > y[0] + kNear || x[1] > y[1] + kNear);
}

bool same(const Spot& a, std::span<const double> b) {
  return std::abs(a.utilities[0] - b[0]) < kNear && std::abs(a.utilities[1] - b[1]) < kNear;
}

void check_analysis(const Scenario& scenario, const std::vector<Topic>& issues) {
  const Situation begun = start(scenario, {});
  const analyse::Analysis analysis =
      analyse::analysis_of(scenario, begun.state, analyse::likeliest_profiles(scenario), {});
  const std::vector<Spot> spots = count(issues);
  REQUIRE(analysis.outcomes == spots.size());
  std::size_t matched = 0;
  for (std::size_t row = 0; row < analysis.efficient.size(); ++row) {
    // The package that is named has these utilities.
    CHECK(same(spots[analysis.efficient.numbers[row]], analysis.efficient.of(row)));
    ++matched;
  }
  CHECK(matched > 0);
  double product = -1, share = -1, gain = -1, sum = -1;
  std::array<double, 2> ideal{};
  for (const Spot& spot : spots) {
    for (std::size_t p = 0; p < 2; ++p) ideal[p] = std::max(ideal[p], spot.utilities[p]);
  }
  for (const Spot& spot : spots) {
    const bool beaten = std::any_of(spots.begin(), spots.end(),
                                    [&](const Spot& other) { return beats(other, spot); });
    bool listed = false;
    for (std::size_t row = 0; row < analysis.efficient.size(); ++row)
      listed = listed || same(spot, analysis.efficient.of(row));
    CHECK(listed != beaten);
    const auto& u = spot.utilities;
    product = std::max(product, u[0] * u[1]);
    share = std::max(share, std::min(u[0] / ideal[0], u[1] / ideal[1]));
    gain = std::max(gain, std::min(u[0], u[1]));
    sum = std::max(sum, u[0] + u[1]);
  }
  REQUIRE(analysis.nash.has_value());
  const auto& n = analysis.nash->utilities;
  CHECK(n[0] * n[1] == Approx(product));
  const auto& k = analysis.kalai_smorodinsky->utilities;
  CHECK(std::min(k[0] / ideal[0], k[1] / ideal[1]) == Approx(share));
  const auto& e = analysis.egalitarian->utilities;
  CHECK(std::min(e[0], e[1]) == Approx(gain));
  CHECK(analysis.max_welfare->utilities[0] + analysis.max_welfare->utilities[1] == Approx(sum));
}

Topic discrete(const std::string& name, std::vector<std::string> values,
               std::array<double, 2> weight, std::array<std::vector<double>, 2> evaluations) {
  Topic issue{name, std::move(values), 0, -1, weight, std::move(evaluations), {}, {}};
  for (std::size_t p = 0; p < 2; ++p) {
    const double most = *std::max_element(issue.evaluations[p].begin(), issue.evaluations[p].end());
    for (const double e : issue.evaluations[p])
      issue.wanted[p].push_back(e <= 0 || most <= 0 ? 0 : e / most);
  }
  return issue;
}

Topic whole(const std::string& name, int low, int high, std::array<double, 2> weight,
            std::array<std::string, 2> evaluator, std::array<std::vector<double>, 2> wanted) {
  return {name, {}, low, high, weight, {}, std::move(evaluator), std::move(wanted)};
}

void play_to_the_end(const Scenario& scenario) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Settings settings;
    settings.world_seed = settings.policy_seed = seed;
    Game game(scenario, settings);
    game.run_computed();
    CHECK(game.over());
  }
}

const std::vector<Topic>& many_shapes() {
  static const std::vector<Topic> issues = {
      discrete("Price & terms", {"1,000 $", "1.000 $", "&lt;b&gt;"}, {0.3, 0.25},
               {{{1, 2, 4}, {5, 3, -1}}}),
      discrete("Колір", {"червоний", "синій"}, {0.2, 0.35}, {{{0, 0}, {7, 7}}}),
      discrete("single", {"only"}, {0.1, 0.1}, {{{3}, {0}}}),
      whole("days", -2, 3, {0.25, 0.2},
            {"ftype=\"linear\" slope=\"0.2\" offset=\"0\"",
             "ftype=\"triangular\" parameter0=\"-3\" parameter1=\"3\" parameter2=\"0\""},
            {{{0, 0.2, 0.4, 0.6, 0.8, 1}, {1 / 3.0, 2 / 3.0, 1, 2 / 3.0, 1 / 3.0, 0}}}),
      whole("discount", 5, 7, {0.15, 0.1},
            {"ftype=\"linear\" slope=\"-0.7\" offset=\"1\"",
             "ftype=\"linear\" slope=\"0.9\" offset=\"0.1\""},
            {{{1, 0.3, 0}, {0.1, 1, 1}}})};
  return issues;
}

}  // namespace

TEST_CASE("Discrete and integer issues are worth what GENIUS has them worth") {
  for (const bool nested : {false, true}) {
    CAPTURE(nested);
    const Scenario scenario = loaded(import(many_shapes(), nested));
    check_analysis(scenario, many_shapes());
    play_to_the_end(scenario);
  }
}

TEST_CASE("Names become ids that differ, whatever the names are") {
  const Scenario scenario = loaded(import(many_shapes()));
  std::vector<std::string> ids;
  for (const Issue& issue : scenario.issues) ids.push_back(issue.id);
  CHECK(ids == std::vector<std::string>{"price_terms", "issue", "single", "days", "discount"});
  CHECK(scenario.issues[0].options[1].id == "value_1_000");
  CHECK(scenario.issues[0].options[2].id == "value_1_000_2");
  CHECK(scenario.issues[3].options[1].id == "minus_2");
  CHECK(scenario.issues[3].options[6].id == "value_3");
  CHECK(scenario.text(scenario.issues[1].options[1].name, 0) == "червоний");
  CHECK(scenario.actor_of(SeatId(0)).id == "anna");
  CHECK(scenario.id == "domain");
}

TEST_CASE("Weights stand as they are for the analysis and add up to a thousand for the rules") {
  const std::vector<Topic> issues = {discrete("a", {"x", "y"}, {0.3, 0.5}, {{{1, 2}, {2, 1}}}),
                                     discrete("b", {"x", "y"}, {0.3, 0.5}, {{{1, 2}, {2, 1}}}),
                                     discrete("c", {"x", "y"}, {0.3, 0.5}, {{{1, 2}, {2, 1}}})};
  const Scenario scenario = loaded(import(issues));
  const Profile& profile = scenario.seats[0].profiles[0];
  CHECK(profile.weights == std::vector<std::int32_t>{334, 333, 333});
  CHECK(profile.exact.weights == std::vector<double>{0.3, 0.3, 0.3});
  CHECK(profile.values[0] == std::vector<std::int32_t>{0, 500'000, 1'000'000});
  check_analysis(scenario, issues);
}

TEST_CASE("Reservation value and discount are kept, and the rules wait for the same share") {
  const std::vector<Topic> issues = {discrete("a", {"x", "y"}, {0.5, 1.0}, {{{1, 2}, {2, 1}}})};
  const Scenario scenario =
      loaded(import(issues, false,
                    {"<discount_factor value=\"0.9\"/><reservation value=\"0.25\"/>",
                     "<discount_factor value=\"0\"/>"}));
  const Profile& first = scenario.seats[0].profiles[0];
  const Profile& second = scenario.seats[1].profiles[0];
  CHECK(first.exact.reservation == 0.25);
  CHECK(first.exact.discount == 0.9);
  CHECK(first.outlook_base == 500);  // 0.25 of the 0.5 that there is
  CHECK(second.exact.reservation == 0);
  CHECK(second.exact.discount == 1);
}

TEST_CASE("A profile may list its issues in another order under other numbers") {
  const std::vector<Topic> issues = {discrete("a", {"x", "y"}, {0.3, 0.4}, {{{1, 4}, {2, 1}}}),
                                     discrete("b", {"u", "v"}, {0.7, 0.6}, {{{3, 2}, {1, 5}}})};
  std::vector<Topic> turned = {issues[1], issues[0]};
  const Scenario scenario = loaded(io::import_genius(
      {xml(issues, -1, "", false), {{xml(turned, 0, "", false), xml(issues, 1, "", false)}}, ""}));
  check_analysis(scenario, issues);
}

TEST_CASE("Where nothing is worth anything the scenario still plays") {
  const std::vector<Topic> issues = {discrete("a", {"x", "y"}, {0, 0.5}, {{{1, 2}, {0, 0}}}),
                                     discrete("b", {"x", "y"}, {0, 0.5}, {{{1, 2}, {0, 0}}})};
  const Scenario scenario = loaded(import(issues));
  CHECK(scenario.seats[0].profiles[0].weights == std::vector<std::int32_t>{500, 500});
  CHECK(scenario.seats[0].profiles[0].values[0] == std::vector<std::int32_t>{0, 0, 0});
  play_to_the_end(scenario);
}

TEST_CASE("Twelve issues are more than a package holds and are shared by two tables") {
  std::vector<Topic> issues;
  for (int i = 0; i < 12; ++i) {
    issues.push_back(discrete("issue " + std::to_string(i), {"x", "y"}, {0.083, 0.0835},
                              {{{1.0 + i % 3, 2}, {2, 1.0 + i % 2}}}));
  }
  const Scenario scenario = loaded(import(issues));
  REQUIRE(scenario.formats.size() == 2);
  for (const Format& format : scenario.formats) {
    CHECK(format.least == 6);
    CHECK(format.most == 6);
    CHECK(format.agenda.size() == 6);
  }
  check_analysis(scenario, issues);
  play_to_the_end(scenario);
}

TEST_CASE("What a scenario cannot hold is said with its line and nothing is written") {
  const std::vector<Topic> issues = {discrete("a", {"x", "y"}, {0.5, 1.0}, {{{1, 2}, {2, 1}}})};
  io::File domain = xml(issues, -1, "", false);
  const io::File profile = xml(issues, 0, "", false);
  const auto findings = [&](const std::string& from, const std::string& to) {
    io::File broken = domain;
    const std::size_t at = broken.bytes.find(from);
    REQUIRE(at != std::string::npos);
    broken.bytes.replace(at, from.size(), to);
    const io::ImportedScenario imported = io::import_genius({broken, {{profile, profile}}, ""});
    CHECK(imported.scenario.empty());
    REQUIRE_FALSE(imported.diagnostics.empty());
    return imported.diagnostics.front();
  };
  const io::Diagnostic real = findings("type=\"discrete\"", "type=\"real\"");
  CHECK(real.code == "D0603");
  CHECK(real.line == 6);
  CHECK(real.file == "domain.xml");
  std::string many;
  for (int i = 0; i < 31; ++i) many += "<item value=\"v" + std::to_string(i) + "\"/>";
  CHECK(findings("<item index=\"1\"", many + "<item index=\"1\"").code == "D0603");
}
