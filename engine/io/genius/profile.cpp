// What a profile says of the issues of a domain.
#include <algorithm>
#include <cmath>
#include <map>

#include "genius/domain.h"

namespace demarche::io::genius {
namespace {

constexpr double kNothing = 0.00001;  // below this GENIUS takes the largest evaluation as 0

double clamped(double value) { return std::clamp(value, 0.0, 1.0); }

// Triangular evaluation: 0 at `from` and at `to`, 1 at `top`, straight lines between.
double triangular(double x, double from, double to, double top) {
  if (x < from) return 0;
  if (x < top) return (x - from) / (top - from);
  return x < to ? 1 - (x - top) / (to - top) : 0;
}

// An integer issue has a formula, with values already between 0 and 1.
class Formula {
 public:
  Formula(const XmlFile& file, pugi::xml_node issue, int low) : low_(low) {
    const pugi::xml_node node = issue.child("evaluator");
    if (!node) return;
    kind_ = clean(node.attribute("ftype").value());
    from_lowest_ = node.attribute("slope") || node.attribute("offset");
    if (kind_ == "triangular") {
      from_ = file.number(node, "parameter0");
      to_ = file.number(node, "parameter1");
      top_ = file.number(node, "parameter2");
    } else if (kind_ == "constant") {
      offset_ = file.number(node, from_lowest_ ? "offset" : "parameter0");
    } else if (kind_ == "linear" || kind_.empty()) {
      slope_ = file.number_or(node, from_lowest_ ? "slope" : "parameter1", 0);
      offset_ = file.number_or(node, from_lowest_ ? "offset" : "parameter0", 0);
    } else {
      file.complain(code::kNotRepresentable, node,
                    "an evaluator of the type " + shown(kind_) + " cannot be imported",
                    "linear, constant or triangular");
    }
  }

  // Slope and offset count from the lowest value; parameters count from 0, as GENIUS has it.
  [[nodiscard]] double of(int value) const {
    if (kind_ == "triangular") return clamped(triangular(value, from_, to_, top_));
    const double x = from_lowest_ ? value - low_ : value;
    return clamped(slope_ * x + offset_);
  }

 private:
  int low_;
  std::string kind_;
  bool from_lowest_ = false;
  double slope_ = 0, offset_ = 0, from_ = 0, to_ = 0, top_ = 0;
};

std::vector<double> whole_number_values(const XmlFile& file, pugi::xml_node node,
                                        const DomainIssue& issue) {
  const pugi::xml_node bounds = bounds_of(node);
  const int low = bounds.attribute("lowerbound") ? file.whole(bounds, "lowerbound") : issue.low;
  const Formula formula(file, node, low);
  std::vector<double> values;
  for (std::size_t i = 0; i < issue.values.size(); ++i)
    values.push_back(formula.of(issue.low + static_cast<int>(i)));
  return values;
}

double evaluation_of(const XmlFile& file, pugi::xml_node item) {
  const std::string text = clean(item.attribute("evaluation").value());
  if (text.empty() || text == "null") return 0;
  const double evaluation = file.number(item, "evaluation");
  if (evaluation >= 0) return evaluation;
  file.complain(code::kNotRepresentable, item,
                "a negative evaluation; values of a scenario lie between 0 and the largest");
  return 0;
}

std::vector<double> discrete_values(const XmlFile& file, pugi::xml_node node,
                                    const DomainIssue& issue) {
  std::map<std::string, double> evaluations;
  double largest = 0;
  std::size_t count = 0;
  for (const pugi::xml_node item : node.children("item")) {
    std::string value = clean(item.attribute("value").value());
    if (value.empty()) value = "value " + std::to_string(count + 1);
    ++count;
    if (std::find(issue.values.begin(), issue.values.end(), value) == issue.values.end()) {
      file.complain(
          code::kGeniusMismatch, item,
          "the issue " + shown(issue.name) + " of the domain has no value " + shown(value));
    }
    evaluations[value] = evaluation_of(file, item);
  }
  for (const auto& [value, evaluation] : evaluations) largest = std::max(largest, evaluation);
  std::vector<double> values;
  for (const std::string& value : issue.values) {
    const auto found = evaluations.find(value);
    const double evaluation = found == evaluations.end() ? 0 : found->second;
    values.push_back(largest < kNothing ? 0 : evaluation / largest);
  }
  return values;
}

double weight_of(const XmlFile& file, pugi::xml_node issue) {
  constexpr double kMost = 1000;
  const std::string index = clean(issue.attribute("index").value());
  const auto fits = [&](const pugi::xml_node& node) {
    return std::string_view(node.name()) == "weight" &&
           clean(node.attribute("index").value()) == index;
  };
  pugi::xml_node weight = issue.parent().find_child(fits);
  if (!weight) weight = file.root().find_node(fits);
  if (weight) {
    const double value = file.number(weight, "value");
    if (value >= 0 && value <= kMost) return value;
    file.complain(code::kNotRepresentable, weight, "a weight below 0 or above 1000");
    return 0;
  }
  file.complain(code::kGeniusMismatch, issue,
                "no weight has the index " + shown(index) + " of this issue",
                "an element <weight index=\"" + index + "\" value=\"...\"> beside it");
  return 0;
}

// The issue of the profile for one of the domain: by its name where that names one issue in both,
// else by its index.
pugi::xml_node find_issue(const std::vector<pugi::xml_node>& nodes,
                          const std::vector<DomainIssue>& issues, const DomainIssue& issue) {
  const auto named = [&](pugi::xml_node node) {
    return clean(node.attribute("name").value()) == issue.name;
  };
  const auto same_name = [&](const DomainIssue& other) { return other.name == issue.name; };
  if (std::count_if(nodes.begin(), nodes.end(), named) == 1 &&
      std::count_if(issues.begin(), issues.end(), same_name) == 1) {
    return *std::find_if(nodes.begin(), nodes.end(), named);
  }
  const std::string index = std::to_string(issue.index);
  const auto found = std::find_if(nodes.begin(), nodes.end(), [&](pugi::xml_node node) {
    return clean(node.attribute("index").value()) == index;
  });
  return found == nodes.end() ? pugi::xml_node() : *found;
}

void read_ends(const XmlFile& file, PartyValues& party) {
  constexpr double kMost = 1000;
  const auto named = [&](const char* name) {
    return file.root().find_node(
        [name](const pugi::xml_node& node) { return std::string_view(node.name()) == name; });
  };
  if (const pugi::xml_node node = named("reservation")) {
    party.reservation = file.number(node, "value");
    if (party.reservation < 0 || party.reservation > kMost) {
      file.complain(code::kNotRepresentable, node, "a reservation value below 0 or above 1000");
    }
  }
  if (const pugi::xml_node node = named("discount_factor")) {
    const double discount = file.number(node, "value");
    // GENIUS takes what is no discount as none.
    party.discount = discount > 0 && discount <= 1 ? discount : 1;
  }
}

}  // namespace

PartyValues read_profile(const XmlFile& file, const std::vector<DomainIssue>& issues) {
  PartyValues party;
  party.name = title_of(file.name());
  if (!file.root() || !is_additive(file)) return party;
  const std::vector<pugi::xml_node> nodes = issues_below(file, file.root());
  if (nodes.size() > issues.size()) {
    file.complain(code::kGeniusMismatch, nodes.back(),
                  "this profile has " + std::to_string(nodes.size()) + " issues, the domain " +
                      std::to_string(issues.size()));
  }
  for (const DomainIssue& issue : issues) {
    const pugi::xml_node node = find_issue(nodes, issues, issue);
    IssueValues& values = party.issues.emplace_back();
    values.values.assign(issue.values.size(), 0.0);
    if (!node) {
      file.complain(code::kGeniusMismatch, file.root(),
                    "this profile does not have the issue " + shown(issue.name) + ", index " +
                        std::to_string(issue.index));
      continue;
    }
    values.weight = weight_of(file, node);
    values.values = issue.whole_numbers ? whole_number_values(file, node, issue)
                                        : discrete_values(file, node, issue);
  }
  read_ends(file, party);
  return party;
}

}  // namespace demarche::io::genius
