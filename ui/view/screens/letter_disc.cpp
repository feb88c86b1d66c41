#include "view/screens/letter_disc.h"

namespace demarche::view {

using namespace canvas;

void draw_letter_disc(FrameBuilder& builder, Rect target, Node node, const std::string& letter) {
  constexpr double kDisc = 24;
  const Sheet& sheet = builder.sheet();
  const bool shown = node.selected;
  node.role = Role::kButton;
  node.focusable = true;
  node.radius = kPill;
  const auto scope = builder.node(std::move(node), target);
  Box round;
  round.rect = target.inset((kLetterTarget - kDisc) / 2);
  round.radius = kDisc / 2;
  round.fill = flat(shown ? sheet.theme.brass0 : sheet.theme.night0);
  round.border = {sheet.theme.brass, 1.5, {}};
  const Fill behind = round.fill;
  builder.box(std::move(round));
  const auto ground = builder.ground(behind, target);
  const Size size = sheet.block(letter, Type::kCaption).size;
  const Point centre = target.center();
  builder.text({centre.x - size.w / 2, centre.y - size.h / 2}, letter, Type::kCaption,
               shown ? Tone::kInk : Tone::kBrass);
}

}  // namespace demarche::view
