// A scenario out of a domain and two parties: fictional, two seats, alternating proposals.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <numeric>

#include "demarche/io/genius.h"
#include "demarche/move.h"
#include "genius/domain.h"
#include "genius/ids.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;
using namespace genius;

constexpr int kRounds = 10, kExchanges = 8;
constexpr int kScale = 1'000'000;
const char* const kOpen = "not_agreed";

Json text(const std::string& english, const std::string& ukrainian) {
  return {{"en", english}, {"uk", ukrainian}};
}

// Names of a domain are as they are in every language.
Json name(const std::string& of_domain) { return text(of_domain, of_domain); }

double sum_of_weights(const PartyValues& party) {
  double sum = 0;
  for (const IssueValues& issue : party.issues) sum += issue.weight;
  return sum;
}

// Whole numbers that add up to 1000, by largest remainder; equal ones when all weights are 0.
std::vector<int> points(const PartyValues& party) {
  constexpr int kSum = 1000;
  std::vector<double> shares;
  for (const IssueValues& issue : party.issues) shares.push_back(issue.weight);
  double sum = sum_of_weights(party);
  if (sum <= 0) {
    shares.assign(shares.size(), 1.0);
    sum = static_cast<double>(shares.size());
  }
  std::vector<int> whole;
  std::vector<std::size_t> order(shares.size());
  for (double& share : shares) {
    share *= kSum / sum;
    whole.push_back(static_cast<int>(share));
    share -= whole.back();
  }
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
  const int missing = kSum - std::accumulate(whole.begin(), whole.end(), 0);
  for (int i = 0; i < missing; ++i) ++whole[order[static_cast<std::size_t>(i) % order.size()]];
  return whole;
}

class Writer {
 public:
  Writer(const std::string& title, std::string id, const std::vector<DomainIssue>& issues,
         const std::array<PartyValues, 2>& parties)
      : title_(title), id_(std::move(id)), issues_(issues), parties_(parties) {
    IdMaker issue_ids("issue"), seat_ids("party");
    for (const char* word :
         {"self", "target", "others", "all", "consenters", "left_out", "present", "facilitator"}) {
      seat_ids.take(word);
    }
    for (const PartyValues& party : parties_) seats_.push_back(seat_ids.make(party.name));
    for (const DomainIssue& issue : issues_) {
      issue_ids_.push_back(issue_ids.make(issue.name));
      IdMaker option_ids("value");
      option_ids.take(kOpen);
      std::vector<std::string>& options = option_ids_.emplace_back();
      for (const std::string& value : issue.values) options.push_back(option_ids.make(value));
    }
  }

  [[nodiscard]] Json scenario() const {
    Json out;
    out["format"] = 1;
    out["id"] = id_;
    out["title"] = name(title_);
    out["summary"] =
        text("Two parties, " + std::to_string(issues_.size()) +
                 (issues_.size() == 1 ? " issue" : " issues") + "; a domain imported from GENIUS.",
             "Дві сторони; питань: " + std::to_string(issues_.size()) +
                 ". Область, імпортована з GENIUS.");
    out["languages"] = {"en", "uk"};
    out["fictional"] = true;
    out["value_scale"] = kScale;
    for (int round = 1; round <= kRounds; ++round) {
      const std::string number = std::to_string(round);
      out["rounds"].push_back({{"dates", text("Session " + number, "Засідання " + number)}});
    }
    for (std::size_t seat = 0; seat < seats_.size(); ++seat) out["actors"].push_back(actor(seat));
    out["goals"] = Json::array();
    for (std::size_t row = 0; row < issues_.size(); ++row) out["issues"].push_back(issue(row));
    out["positions"] = Json::array();
    out["formats"] = tables();
    out["families"] = Json::array();
    out["moves"] = Json::array();
    out["endings"] = endings();
    return out;
  }

 private:
  [[nodiscard]] Json issue(std::size_t row) const {
    const DomainIssue& issue = issues_[row];
    Json options = Json::array();
    options.push_back(
        {{"id", kOpen},
         {"name", text("Not agreed", "Не узгоджено")},
         {"text", text("Nothing has been agreed on this.", "Щодо цього ще нічого не узгоджено.")}});
    for (std::size_t value = 0; value < issue.values.size(); ++value) {
      options.push_back({{"id", option_ids_[row][value]},
                         {"name", name(issue.values[value])},
                         {"text", name(issue.name + ": " + issue.values[value])}});
    }
    return {{"id", issue_ids_[row]},
            {"name", name(issue.name)},
            {"question", text("What is agreed on: " + issue.name + "?",
                              "Що узгоджено щодо: " + issue.name + "?")},
            {"ordered", false},
            {"status_quo", kOpen},
            {"consent", seats_},
            {"options", std::move(options)}};
  }

  [[nodiscard]] Json profile(const PartyValues& party) const {
    constexpr double kPoints = 1000.0;
    Json weights, exact_weights, exact_values;
    const std::vector<int> whole = points(party);
    for (std::size_t row = 0; row < issues_.size(); ++row) {
      weights[issue_ids_[row]] = whole[row];
      exact_weights[issue_ids_[row]] = party.issues[row].weight;
      Json values = {nullptr};
      for (const double value : party.issues[row].values) values.push_back(value);
      exact_values[issue_ids_[row]] = std::move(values);
    }
    // The rules' weights add up to a whole, so the reservation value is a part of it.
    const double sum = sum_of_weights(party);
    const double share = sum > 0 ? std::min(1.0, party.reservation / sum) : 0.0;
    const auto outlook = std::lround(share * kPoints);
    Json exact = {{"weights", exact_weights}, {"values", exact_values}};
    if (party.reservation != 0) exact["reservation"] = party.reservation;
    if (party.discount != 1) exact["discount"] = party.discount;
    return {{"id", "imported"},
            {"name", text("As imported", "Як імпортовано")},
            {"description", text("Values as the imported profile has them.",
                                 "Цінності такі, як в імпортованому профілі.")},
            {"brief", text("Reach what is worth most to you; without agreement you have " +
                               std::to_string(outlook) + " of 1000.",
                           "Здобудьте найцінніше для вас; без угоди ви маєте " +
                               std::to_string(outlook) + " із 1000.")},
            {"weights", weights},
            {"outlook", {{"base", outlook}}},
            {"tactic", "linear"},
            {"ambition", {{"start", 1000}, {"end", 0}}},
            {"mandate", Json::array()},
            {"exact", exact}};
  }

  [[nodiscard]] Json actor(std::size_t seat) const {
    const PartyValues& party = parties_[seat];
    const double sum = sum_of_weights(party);
    Json values;
    for (std::size_t row = 0; row < issues_.size(); ++row) {
      Json of_issue = {0};
      // Where no issue weighs anything the points of `points` must not count.
      for (const double value : party.issues[row].values)
        of_issue.push_back(sum > 0 ? std::lround(value * kScale) : 0);
      values[issue_ids_[row]] = std::move(of_issue);
    }
    return {{"id", seats_[seat]},
            {"kind", "seat"},
            {"name", name(party.name)},
            {"colour", seat == 0 ? "#56B4E9" : "#E69F00"},
            {"seat",
             {{"capital", {{"start", 0}, {"income", 0}, {"cap", 0}}},
              {"moves", 0},
              {"support", {{"start", 50}, {"floor", 0}}},
              {"brief", text("You negotiate for: " + party.name + ".",
                             "Ви ведете переговори за сторону: " + party.name + ".")},
              {"values", values},
              {"profiles", Json::array({profile(party)})}}}};
  }

  // A package covers all issues of its table. Where there are more than a package holds, several
  // tables share them.
  [[nodiscard]] Json tables() const {
    const std::size_t all = issues_.size();
    const std::size_t count = (all + Package::kMost - 1) / Package::kMost;
    Json out = Json::array();
    for (std::size_t row = 0, from = 0; row < count; ++row) {
      const std::size_t to = all * (row + 1) / count;
      const std::string number = count == 1 ? "" : " " + std::to_string(row + 1);
      Json agenda = Json::array();
      for (; from < to; ++from) agenda.push_back(issue_ids_[from]);
      const std::size_t size = agenda.size();
      out.push_back(
          {{"id", count == 1 ? "table" : "table_" + std::to_string(row + 1)},
           {"name", text("The table" + number, "Стіл" + number)},
           {"text", text("Both parties propose in turn.", "Сторони пропонують по черзі.")},
           {"parties", seats_},
           {"agenda", std::move(agenda)},
           {"exchanges", kExchanges},
           {"least", size},
           {"most", size},
           {"standing", true}});
    }
    return out;
  }

  [[nodiscard]] Json endings() const {
    Json all = Json::array();
    for (const std::string& id : issue_ids_) all.push_back({{"settled", id}});
    return {{{"id", "agreement"},
             {"name", text("Agreement", "Угода")},
             {"text", text("Everything has been agreed.", "Усе узгоджено.")},
             {"when", {{"all", all}}},
             {"agreement", true},
             {"early", true}},
            {{"id", "no_agreement"},
             {"name", text("No agreement", "Без угоди")},
             {"text", text("Time ran out before everything was agreed.",
                           "Час вийшов раніше, ніж усе узгодили.")}}};
  }

  const std::string& title_;
  std::string id_;
  const std::vector<DomainIssue>& issues_;
  const std::array<PartyValues, 2>& parties_;
  std::vector<std::string> seats_, issue_ids_;
  std::vector<std::vector<std::string>> option_ids_;
};

}  // namespace

ImportedScenario import_genius(const GeniusDomain& files) {
  Findings findings;
  const XmlFile domain(files.domain, findings);
  const XmlFile first(files.profiles[0], findings), second(files.profiles[1], findings);
  const std::vector<DomainIssue> issues = read_domain(domain);
  ImportedScenario imported;
  // With a domain that is broken the profiles would only repeat what was said.
  if (!findings.has_errors()) {
    const std::array<PartyValues, 2> parties = {read_profile(first, issues),
                                                read_profile(second, issues)};
    if (!findings.has_errors()) {
      const std::string title = title_of(files.domain.name);
      const std::string id = files.id.empty() ? IdMaker("domain").make(title) : files.id;
      imported.scenario = Writer(title, id, issues, parties).scenario().dump(2, ' ', false) + "\n";
      // What is too large for a scenario as a whole shows only now.
      imported.diagnostics = load_scenario({{"scenario.json", imported.scenario}}).diagnostics;
      if (!imported.diagnostics.empty()) imported.scenario.clear();
      return imported;
    }
  }
  imported.diagnostics = findings.sorted();
  return imported;
}

}  // namespace demarche::io
