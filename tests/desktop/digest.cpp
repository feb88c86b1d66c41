#include "desktop/digest.h"

#include <cstdio>
#include <map>
#include <sstream>

#include "canvas/hash.h"
#include "canvas/semantic.h"

namespace demarche::test {
namespace {

using canvas::Hasher;

std::string hexadecimal(const Hasher& hasher) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hasher.value()));
  return text;
}

void add(Hasher& hasher, const canvas::Layer& layer) {
  hasher.add(layer.id);
  hasher.add(layer.clip);
  hasher.add(layer.scroll);
  hasher.add(layer.opacity * 1000);
  hasher.add(layer.z);
  hasher.add(canvas::content_hash(layer));
}

void add(Hasher& hasher, const canvas::Flow& flow) {
  hasher.add(flow.over);
  hasher.add(flow.clip);
  for (const canvas::Point point :
       {flow.path.from, flow.path.control1, flow.path.control2, flow.path.to}) {
    hasher.add(point);
  }
  hasher.add(flow.path.color);
  for (const double length : {flow.size, flow.gap, flow.speed}) hasher.add(length);
}

// The rest of a node stands in the semantic tree.
void add(Hasher& hasher, const canvas::Node& node) {
  hasher.add(node.rect);
  for (const canvas::Action* action : {&node.action, &node.drag, &node.edit}) {
    hasher.add(action->verb);
    hasher.add(action->a);
    hasher.add(action->b);
    hasher.add(action->text);
  }
  hasher.add(node.takes);
  hasher.add(node.content);
  hasher.add(node.pans);
  hasher.add(node.pointer_only);
  hasher.add(node.late);
}

std::map<std::string, std::string> by_name(const std::string& lines) {
  std::map<std::string, std::string> all;
  std::istringstream text(lines);
  std::string name, rest;
  while (text >> name && std::getline(text, rest)) all[name] = rest;
  return all;
}

}  // namespace

std::string digest(const canvas::Frame& frame) {
  Hasher drawn, said;
  drawn.add(frame.size.w);
  drawn.add(frame.size.h);
  for (const canvas::Layer& layer : frame.layers) add(drawn, layer);
  for (const canvas::Flow& flow : frame.flows) add(drawn, flow);
  said.add(canvas::semantic_tree(frame));
  for (const canvas::Node& node : frame.nodes) add(said, node);
  said.add(frame.modal);
  said.add(frame.initial);
  return "drawn " + hexadecimal(drawn) + " said " + hexadecimal(said);
}

std::vector<std::string> differences(const std::string& approved, const std::string& now) {
  const auto before = by_name(approved), after = by_name(now);
  std::vector<std::string> out;
  for (const auto& [name, line] : before) {
    const auto found = after.find(name);
    if (found == after.end()) {
      out.push_back(name + ": approved, but there is no such scene");
    } else if (found->second != line) {
      out.push_back(name + ": was" + line + ", is" + found->second);
    }
  }
  for (const auto& [name, line] : after) {
    if (before.count(name) == 0) out.push_back(name + ": nobody has approved this scene");
  }
  return out;
}

}  // namespace demarche::test
