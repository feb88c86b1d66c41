#include "canvas/metrics.h"

#include <algorithm>

namespace demarche::canvas {

Metrics make_metrics(int device_width, int device_height, double text_scale) {
  const double w = std::max(1, device_width), h = std::max(1, device_height);
  Metrics m;
  m.scale = std::clamp(std::min(w / 1280.0, h / 720.0), kMinScale, kMaxScale);
  m.size = {w / m.scale, h / m.scale};
  m.text_scale = std::clamp(text_scale, kMinTextScale, kMaxTextScale);
  return m;
}

}  // namespace demarche::canvas
