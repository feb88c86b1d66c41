#include <algorithm>

#include "canvas/kit/control.h"

namespace demarche::canvas {
namespace {

constexpr double kLeastHeight = 40;
constexpr Insets kPadding = Insets::both(12, 8);

const std::string& shown(const FieldOptions& o) {
  return o.value.empty() ? o.placeholder : o.value;
}

// The caret stands behind what is before it, as if that were all: where a word is carried over to
// the next line it may stand at the end of the last.
void draw_caret(FrameBuilder& builder, Rect rect, const FieldOptions& o) {
  const Sheet& sheet = builder.sheet();
  const std::size_t caret = sheet.interaction.caret_in(o.id, o.value);
  const TextBlock before = sheet.block(o.value.substr(0, caret), Type::kBody, rect.w);
  const double line = TextMeasurer::line_height(sheet.style(Type::kBody));
  Box mark;
  mark.rect = {rect.x, rect.y, 2, line};
  if (!before.lines.empty()) {
    mark.rect.x += before.lines.back().x + before.lines.back().width;
    mark.rect.y += before.size.h - line;
  }
  mark.fill = flat(sheet.theme.brass);
  builder.box(std::move(mark));
}

void draw_field(FrameBuilder& builder, Rect rect, const FieldOptions& o) {
  const Sheet& sheet = builder.sheet();
  Box well;
  well.rect = rect;
  well.radius = kButtonRadius;
  well.fill = flat(sheet.theme.well);
  well.border = {sheet.theme.edge, 1, {}};
  const auto ground = builder.ground(well.fill, rect);
  builder.box(std::move(well));
  const Rect room = rect.inset(kPadding);
  const double height = sheet.block(shown(o), Type::kBody, room.w).size.h;
  const Rect line{room.x, room.y + (room.h - height) / 2, room.w, height};
  builder.text({line.x, line.y}, shown(o), Type::kBody,
               o.value.empty() ? Tone::kFaint : Tone::kText, line.w);
  if (sheet.interaction.focused == o.id) draw_caret(builder, line, o);
}

}  // namespace

Element text_field(FieldOptions o) {
  Node node;
  node.id = o.id;
  node.role = Role::kField;
  node.label = o.label;
  node.value = shown(o);
  node.description = o.description;
  node.shortcut = o.shortcut;
  node.content = o.value;
  node.edit = o.edit;
  node.action = o.action;
  node.focusable = true;
  node.radius = kButtonRadius;
  const auto size = [o](const Sheet& sheet, double width) {
    const double room = std::max(1.0, width - kPadding.across());
    const double height = sheet.block(shown(o), Type::kBody, room).size.h;
    return Size{width, std::max(sheet.control(kLeastHeight), height + kPadding.down())};
  };
  const auto draw = [o](FrameBuilder& builder, Rect rect) { draw_field(builder, rect, o); };
  return meaning(std::move(node), custom(size, draw));
}

}  // namespace demarche::canvas
