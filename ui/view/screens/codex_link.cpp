#include "view/screens/codex_link.h"

#include "view/actions.h"

namespace demarche::view {

using namespace canvas;

namespace {

Node link_node(std::string id, CodexId entry, std::string name) {
  Node node;
  node.id = std::move(id);
  node.role = Role::kLink;
  node.label = std::move(name);
  node.radius = 6;
  if (entry.exists()) {
    node.action = {verb::codex, static_cast<int>(entry.index()), 0, ""};
    node.focusable = true;
  }
  return node;
}

}  // namespace

Element codex_link(std::string id, CodexId entry, std::string name, Element inside) {
  Node node = link_node(std::move(id), entry, std::move(name));
  return meaning(std::move(node), at_least(std::move(inside), kMinTarget, kMinTarget));
}

Element pointer_link(std::string id, CodexId entry, std::string name, Element inside) {
  Node node = link_node(std::move(id), entry, std::move(name));
  node.pointer_only = node.focusable;
  return meaning(std::move(node), at_least(std::move(inside), kMinTarget, kMinTarget));
}

Element seat_link(const Phrases& phrases, std::string id, SeatId seat, Element inside) {
  return codex_link(std::move(id), phrases.scenario().actor_of(seat).codex, phrases.seat(seat),
                    std::move(inside));
}

}  // namespace demarche::view
