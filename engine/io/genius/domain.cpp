#include "genius/domain.h"

#include <algorithm>
#include <filesystem>

#include "read/loading.h"

namespace demarche::io::genius {
namespace {

// One option of a scenario's issue says that nothing has been agreed.
constexpr std::size_t kMostValues = Most::options - 1;

std::string type_of(pugi::xml_node issue) {
  for (const char* attribute : {"type", "vtype", "etype"}) {
    const std::string type = clean(issue.attribute(attribute).value());
    if (!type.empty()) return type;
  }
  return "discrete";
}

void read_numbers(const XmlFile& file, pugi::xml_node node, DomainIssue& issue) {
  issue.whole_numbers = true;
  const pugi::xml_node bounds = bounds_of(node);
  const int low = file.whole(bounds, "lowerbound"), high = file.whole(bounds, "upperbound");
  issue.low = low;
  if (high < low) {
    file.complain(code::kGeniusShape, bounds, "the upper bound lies below the lower bound");
    return;
  }
  const std::size_t count = static_cast<std::size_t>(high - low) + 1;
  if (count > kMostValues) {
    file.complain(code::kNotRepresentable, node,
                  "the issue " + shown(issue.name) + " has " + std::to_string(count) +
                      " values; a scenario holds at most " + std::to_string(kMostValues));
    return;
  }
  for (int value = low; value <= high; ++value) issue.values.push_back(std::to_string(value));
}

void read_items(const XmlFile& file, pugi::xml_node node, DomainIssue& issue) {
  std::size_t count = 0;
  for (const pugi::xml_node item : node.children("item")) {
    ++count;
    std::string value = clean(item.attribute("value").value());
    if (value.empty()) value = "value " + std::to_string(count);
    if (count <= kMostValues) issue.values.push_back(std::move(value));
  }
  if (count == 0) {
    file.complain(code::kGeniusShape, node, "the issue " + shown(issue.name) + " has no values");
  } else if (count > kMostValues) {
    file.complain(code::kNotRepresentable, node,
                  "the issue " + shown(issue.name) + " has " + std::to_string(count) +
                      " values; a scenario holds at most " + std::to_string(kMostValues));
  }
}

DomainIssue read_issue(const XmlFile& file, pugi::xml_node node, std::size_t place) {
  DomainIssue issue;
  issue.name = clean(node.attribute("name").value());
  if (issue.name.empty()) issue.name = "issue " + std::to_string(place + 1);
  issue.index = node.attribute("index") ? file.whole(node, "index") : static_cast<int>(place) + 1;
  const std::string type = type_of(node);
  if (type == "integer" && (bounds_of(node).attribute("lowerbound") || !node.child("item"))) {
    read_numbers(file, node, issue);
  } else if (type == "discrete" || type == "integer") {
    read_items(file, node, issue);
  } else {
    file.complain(code::kNotRepresentable, node,
                  "the issue " + shown(issue.name) + " is of the type " + shown(type) +
                      "; a scenario has options, so discrete and integer issues alone can be "
                      "imported");
  }
  return issue;
}

}  // namespace

pugi::xml_node bounds_of(pugi::xml_node issue) {
  const pugi::xml_node range = issue.child("range");
  return !issue.attribute("lowerbound") && range ? range : issue;
}

std::vector<pugi::xml_node> issues_below(const XmlFile& file, pugi::xml_node root) {
  constexpr int kDeepest = 64;
  std::vector<pugi::xml_node> found;
  int depth = 0;
  // Depth first and without recursion: how deep a file goes is its author's affair.
  for (pugi::xml_node node = root; node;) {
    const bool issue = std::string_view(node.name()) == "issue";
    if (issue) found.push_back(node);
    if (!issue && node.first_child() && depth < kDeepest) {
      node = node.first_child();
      ++depth;
      continue;
    }
    if (!issue && node.first_child())
      file.complain(code::kNotRepresentable, node, "objectives are nested too deeply");
    while (node != root && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (node == root) break;
    node = node.next_sibling();
  }
  return found;
}

bool is_additive(const XmlFile& file) {
  const pugi::xml_node space = file.root();
  const pugi::xml_node other = space.find_node([](const pugi::xml_node& node) {
    const std::string_view name(node.name());
    const std::string_view type(node.attribute("type").value());
    return name == "ufun" || name == "hyperRectangle" || name == "utility" ||
           (name == "utility_space" && (type == "nonlinear" || type == "constraint"));
  });
  if (!other) return true;
  file.complain(code::kNotRepresentable, other,
                "this utility space is not additive; a scenario weighs issue by issue, so it "
                "cannot be imported");
  return false;
}

std::vector<DomainIssue> read_domain(const XmlFile& file) {
  std::vector<DomainIssue> issues;
  if (!file.root() || !is_additive(file)) return issues;
  const std::vector<pugi::xml_node> nodes = issues_below(file, file.root());
  if (nodes.empty()) {
    file.complain(code::kGeniusShape, file.root(), "this file has no issue",
                  "an element <issue> in an <objective> in a <utility_space>");
  } else if (nodes.size() > Most::issues) {
    file.complain(code::kNotRepresentable, nodes[Most::issues],
                  "the domain has " + std::to_string(nodes.size()) +
                      " issues; a scenario holds at most " + std::to_string(Most::issues));
    return issues;
  }
  for (const pugi::xml_node node : nodes) {
    issues.push_back(read_issue(file, node, issues.size()));
    const auto same = std::find_if(issues.begin(), issues.end() - 1, [&](const DomainIssue& issue) {
      return issue.index == issues.back().index;
    });
    if (same != issues.end() - 1) {
      file.complain(code::kGeniusShape, node,
                    "the issues " + shown(same->name) + " and " + shown(issues.back().name) +
                        " have one index, " + std::to_string(same->index));
    }
  }
  return issues;
}

std::string title_of(const std::string& file_name) {
  std::string title = std::filesystem::path(file_name).stem().string();
  std::replace(title.begin(), title.end(), '_', ' ');
  title = clean(title.c_str());
  return title.empty() ? "unnamed" : title;
}

}  // namespace demarche::io::genius
