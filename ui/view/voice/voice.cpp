#include "view/voice/voice.h"

#include <algorithm>

namespace demarche::view {
namespace {

using canvas::Frame;
using canvas::Node;
using canvas::Role;

std::string role_in_words(Role role, const Words& words) {
  switch (role) {
    case Role::kButton:
      return words("voice.button");
    case Role::kCard:
      return words("voice.card");
    case Role::kLink:
      return words("voice.link");
    case Role::kTab:
      return words("voice.tab");
    case Role::kChoice:
      return words("voice.choice");
    case Role::kToggle:
      return words("voice.toggle");
    case Role::kField:
      return words("voice.field");
    case Role::kHeading:
      return words("voice.heading");
    case Role::kDialog:
      return words("voice.dialog");
    case Role::kCell:
      return words("voice.option");
    case Role::kPlace:
      return words("voice.place");
    default:
      return "";  // what it is follows from what it says
  }
}

bool is_within(const Frame& frame, const Node& node, const std::string& ancestor) {
  for (const Node* at = &node;; at = &frame.nodes[static_cast<std::size_t>(at->parent)]) {
    if (at->id == ancestor) return true;
    if (at->parent < 0) return false;
  }
}

// A node whose words the node around it has said already, or that only shows them.
bool is_repeated(const Frame& frame, const Node& node) {
  if (node.parent < 0) return false;
  const Node& around = frame.nodes[static_cast<std::size_t>(node.parent)];
  if (node.role == Role::kImage && around.focusable) return true;
  return node.label == around.label && node.value.empty() && !node.focusable;
}

// Lists to which a telling adds by itself: whoever cannot see them hears what is new.
bool grows_by_itself(const Frame& frame, const Node& node) {
  return is_within(frame, node, "steps") || is_within(frame, node, "transcript");
}

void say_screen(Voice& voice, const Frame& frame, std::vector<std::string>& out,
                const Words& words) {
  const Node& root = frame.nodes.front();
  if (root.label != voice.screen) {
    voice = {};
    voice.screen = root.label;
    out.push_back(words("voice.screen", {root.label}));
  }
  const std::string dialog = frame.modal;
  if (dialog != voice.dialog) {
    if (const Node* node = frame.find(dialog)) {
      for (const Node& inside : frame.nodes) {
        const bool text = inside.id == dialog || inside.role == Role::kText;
        if (text && is_within(frame, inside, node->id) && !is_repeated(frame, inside)) {
          out.push_back(in_words(inside, words));
        }
      }
    }
    voice.dialog = dialog;
  }
}

void say_news(Voice& voice, const Frame& frame, std::vector<std::string>& out, const Words& words) {
  for (const Node& node : frame.nodes) {
    if (!grows_by_itself(frame, node) || node.label.empty() || node.role == Role::kScrollBar)
      continue;
    if (!voice.told.insert(node.id + "\n" + node.label).second) continue;
    if (is_repeated(frame, node)) continue;
    std::string line = in_words(node, words);
    if (out.empty() || out.back() != line) out.push_back(std::move(line));
  }
}

void say_notice(Voice& voice, const Frame& frame, std::vector<std::string>& out) {
  const Node* node = frame.find("notice");
  const std::string now = node == nullptr ? "" : node->label;
  if (now != voice.notice && !now.empty()) out.push_back(now);
  voice.notice = now;
}

void say_focus(Voice& voice, const Frame& frame, std::vector<std::string>& out,
               const Words& words) {
  const Node* node = frame.find(frame.focused);
  const std::string now = node == nullptr ? "" : in_words(*node, words);
  const std::string key = node == nullptr ? "" : node->id + "\n" + now;
  if (key != voice.focused && !now.empty()) out.push_back(now);
  voice.focused = key;
}

void add(std::string& out, const std::string& part) {
  if (part.empty()) return;
  if (!out.empty()) out += ", ";
  out += part;
}

// A sentence of its own.
void add_sentence(std::string& out, const std::string& sentence) {
  if (!out.empty()) out += out.back() == '.' || out.back() == '?' ? " " : ". ";
  out += sentence;
}

}  // namespace

std::string in_words(const Node& node, const Words& words) {
  std::string out = node.label;
  add(out, role_in_words(node.role, words));
  add(out, node.role == Role::kField ? node.content : node.value);
  if (node.selected && node.role != Role::kToggle) add(out, words("voice.selected"));
  if (node.expanded) add(out, words("voice.open"));
  if (node.disabled) add(out, words("voice.disabled"));
  if (!node.description.empty() && node.description != node.label) {
    add_sentence(out, node.description);
  }
  if (!node.shortcut.empty()) add_sentence(out, words("voice.key", {node.shortcut}));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

std::vector<std::string> say(Voice& voice, const Frame& frame, const Words& words) {
  std::vector<std::string> out;
  if (frame.nodes.empty()) return out;
  say_screen(voice, frame, out, words);
  say_news(voice, frame, out, words);
  say_notice(voice, frame, out);
  say_focus(voice, frame, out, words);
  return out;
}

std::vector<std::string> read_all(const Frame& frame, const Words& words) {
  std::vector<std::string> out;
  for (const Node& node : frame.nodes) {
    if (node.label.empty() && node.value.empty()) continue;
    if (node.role == Role::kScrollBar || node.pointer_only || is_repeated(frame, node)) continue;
    const bool beside = !frame.beside_modal.empty() && is_within(frame, node, frame.beside_modal);
    if (!frame.modal.empty() && !beside && !is_within(frame, node, frame.modal)) continue;
    out.push_back(in_words(node, words));
  }
  return out;
}

}  // namespace demarche::view
