#include "canvas/kit.h"
#include "view/actions.h"
#include "view/app.h"
#include "view/guide/guide.h"

namespace demarche::view {
namespace {

using namespace canvas;

// The first node of the frame whose id begins so: a card, a row, a meter.
const Node* subject(const FrameBuilder& builder, std::string_view prefix) {
  for (const Node& node : builder.nodes()) {
    if (std::string_view(node.id).substr(0, prefix.size()) == prefix) return &node;
  }
  return nullptr;
}

Element answer(const char* id, std::string label, const char* shortcut, const char* verb_name) {
  ButtonOptions options;
  options.id = id;
  options.label = std::move(label);
  options.shortcut = shortcut;
  options.small = true;
  options.action = {verb_name, 0, 0, ""};
  return button(std::move(options));
}

}  // namespace

void draw_guide(FrameBuilder& builder, const App& app, const Words& words) {
  const std::optional<std::size_t> row = hint_now(app);
  if (!row || app.overlay.kind != Overlay::Kind::none) return;
  const Node* node = subject(builder, hint(*row).anchor);
  if (node == nullptr) return;  // on another tab: told when it is seen
  const Rect seen = builder.seen(*node);
  if (seen.empty()) return;
  const std::string id = hint(*row).id;
  CoachOptions options;
  options.id = "guide";
  options.title = words("guide.hint-" + id);
  options.text = words("guide.text-" + id);
  options.progress = words("guide.progress", {static_cast<int>(app.guide.told.count()) + 1,
                                              static_cast<int>(hint_count())});
  options.buttons = {answer("guide/next", words("guide.understood"), "G", verb::guide_next),
                     answer("guide/leave", words("guide.leave"), "L", verb::guide_leave)};
  coach(builder, seen, std::move(options));
}

}  // namespace demarche::view
