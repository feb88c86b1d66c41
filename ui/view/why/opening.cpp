// Nodes that open trees.
#include "canvas/metrics.h"
#include "view/why/about.h"
#include "view/why/parts.h"

namespace demarche::view {

bool opens_as_cause(Happening::Kind kind) {
  return is_cause(kind) && kind != Happening::Kind::round_began;
}

int outcome_subject(OutcomeOf which, SeatId seat) {
  const int row = seat.exists() ? static_cast<int>(seat.index()) : 0;
  return static_cast<int>(which) * 64 + row;
}

canvas::Element estimate(canvas::Element inside) {
  if (inside == nullptr) return inside;
  canvas::Node node;
  node.role = canvas::Role::kGroup;
  node.measure = canvas::Measure::kEstimate;
  return canvas::meaning(std::move(node), std::move(inside));
}

canvas::Element opening(canvas::Node node, canvas::Action action, canvas::Element inside) {
  node.action = std::move(action);
  node.focusable = static_cast<bool>(node.action);
  if (node.radius == 0) node.radius = 5;
  return canvas::meaning(std::move(node),
                         canvas::at_least(std::move(inside), 0, canvas::kMinTarget));
}

}  // namespace demarche::view
