#include "demarche/io/rules_differ.h"

#include <map>

#include "findings.h"
#include "json/document.h"
#include "read/value.h"

namespace demarche::io {
namespace {

using Parts = std::map<std::string, std::string>;  // the bytes of each value, by its key

std::optional<Parts> parts_of(const std::string& rules) {
  Findings findings;
  Document document("rules", rules);
  const Ref root{&document, 0};
  if (!parse(document, JsonLimits{}, findings) || !root.is(JsonNode::Kind::object)) {
    return std::nullopt;
  }
  Parts parts;
  for (const Ref member : children(root)) {
    const JsonNode& node = member.node();
    parts[node.key] = rules.substr(node.start, node.end - node.start);
  }
  return parts;
}

}  // namespace

std::optional<std::vector<std::string>> rules_that_differ(const std::string& one,
                                                          const std::string& other) {
  const std::optional<Parts> here = parts_of(one), there = parts_of(other);
  if (!here || !there) return std::nullopt;
  Parts both = *here;
  both.insert(there->begin(), there->end());
  std::vector<std::string> keys;
  for (const auto& [key, value] : both) {
    const auto left = here->find(key), right = there->find(key);
    const bool alike =
        left != here->end() && right != there->end() && left->second == right->second;
    if (!alike) keys.push_back(key);
  }
  return keys;
}

}  // namespace demarche::io
