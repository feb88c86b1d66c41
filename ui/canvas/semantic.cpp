#include "canvas/semantic.h"

#include <cmath>

namespace demarche::canvas {
namespace {

int depth_of(const Frame& frame, const Node& node) {
  int depth = 0;
  for (std::int32_t p = node.parent; p >= 0; p = frame.nodes[static_cast<std::size_t>(p)].parent) {
    ++depth;
  }
  return depth;
}

// One line stays one line, whatever the text holds.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else if (c == '"') {
      out += "\\\"";
    } else {
      out += c;
    }
  }
  return out;
}

std::string states(const Node& n) {
  std::string out;
  const auto add = [&out](bool on, const char* name) {
    if (!on) return;
    out += out.empty() ? "" : ", ";
    out += name;
  };
  add(n.focusable && !n.pointer_only, "stop");
  add(n.pointer_only, "pointer");
  add(n.focused, "focused");
  add(n.selected, "selected");
  add(n.disabled, "disabled");
  add(n.expanded, "expanded");
  return out;
}

std::string line_of(const Frame& frame, const Node& n) {
  std::string out(static_cast<std::size_t>(2 * depth_of(frame, n)), ' ');
  out += role_name(n.role);
  if (!n.label.empty()) out.append(" \"").append(one_line(n.label)).append("\"");
  if (!n.value.empty()) out.append(" = ").append(one_line(n.value));
  if (!n.description.empty()) out.append(" (").append(one_line(n.description)).append(")");
  if (!n.shortcut.empty()) out.append(" [").append(n.shortcut).append("]");
  const std::string flags = states(n);
  if (!flags.empty()) out.append(" {").append(flags).append("}");
  out.append(" #").append(n.id);
  return out;
}

std::string whole(double v) { return std::to_string(std::lround(v)); }

}  // namespace

std::string semantic_tree(const Frame& frame) {
  std::string out;
  for (const Node& n : frame.nodes) out.append(line_of(frame, n)).append("\n");
  return out;
}

std::string semantic_map(const Frame& frame) {
  std::string out;
  for (const Node& n : frame.nodes) {
    out.append(line_of(frame, n)).append(" @");
    out.append(whole(n.rect.x)).append(",").append(whole(n.rect.y)).append(" ");
    out.append(whole(n.rect.w)).append("x").append(whole(n.rect.h)).append("\n");
  }
  return out;
}

std::string spoken(const Node& node, const VoiceWords& words) {
  std::string out = node.label;
  const auto add = [&out](const std::string& part) {
    if (part.empty()) return;
    if (!out.empty()) out += ", ";
    out += part;
  };
  add(node.value);
  if (node.selected) add(words.selected);
  if (node.expanded) add(words.expanded);
  if (node.disabled) add(words.disabled);
  if (!node.description.empty()) out.append(". ").append(node.description);
  return out;
}

}  // namespace demarche::canvas
