#include "rules_part.h"

#include <algorithm>

#include "json/write.h"

namespace demarche::io {
namespace {

// "30.50" and "30.5" are one number, and so are "30.0" and 30.
std::string shortest(std::string number) {
  if (number.find_first_of("eE") != std::string::npos) return number;
  while (number.back() == '0') number.pop_back();
  if (number.back() == '.') number.pop_back();
  return number == "-0" ? "0" : number;
}

class Canonical {
 public:
  explicit Canonical(const Loading* loading) : loading_(loading) {}

  void value(Ref ref) {
    const JsonNode& node = ref.node();
    if (fate(ref) == Fate::emptied) {
      out_ += "{}";
      return;
    }
    switch (node.kind) {
      case JsonNode::Kind::null:
        out_ += "null";
        break;
      case JsonNode::Kind::boolean:
        out_ += node.truth ? "true" : "false";
        break;
      case JsonNode::Kind::whole:
        out_ += std::to_string(node.whole);
        break;
      case JsonNode::Kind::fraction:
        out_ += shortest(node.text);
        break;
      case JsonNode::Kind::text:
        out_ += json_text(node.text);
        break;
      case JsonNode::Kind::list:
        list(ref);
        break;
      case JsonNode::Kind::object:
        object(children(ref));
        break;
    }
  }

  void object(std::vector<Ref> members) {
    std::sort(members.begin(), members.end(),
              [](const Ref& a, const Ref& b) { return a.node().key < b.node().key; });
    out_ += '{';
    bool first = true;
    for (const Ref member : members) {
      if (fate(member) == Fate::left_out) continue;
      out_ += (first ? "" : ",") + json_text(member.node().key) + ":";
      first = false;
      value(member);
    }
    out_ += '}';
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  [[nodiscard]] Fate fate(Ref ref) const {
    return loading_ == nullptr ? Fate::kept : loading_->fate(ref);
  }
  void list(Ref ref) {
    out_ += '[';
    bool first = true;
    for (const Ref element : children(ref)) {
      if (!first) out_ += ',';
      first = false;
      value(element);
    }
    out_ += ']';
  }

  const Loading* loading_;
  std::string out_;
};

}  // namespace

std::string rules_part_of(const Loading& loading) {
  std::vector<Ref> members;
  for (const auto& [key, ref] : loading.top) members.push_back(ref);
  Canonical canonical_json(&loading);
  canonical_json.object(std::move(members));
  return canonical_json.take();
}

std::string canonical(Ref ref) {
  Canonical canonical_json(nullptr);
  canonical_json.value(ref);
  return canonical_json.take();
}

}  // namespace demarche::io
