// Marks of places: dots, diamonds, flags in rings; discs that touch move apart.
#include <algorithm>
#include <cmath>

#include "canvas/kit/map_drawing.h"

namespace demarche::canvas {
namespace {

constexpr double kDiscSize = 19, kDotSize = 8, kVenueSize = 15, kApart = 2;
constexpr double kGuestSize = 15, kGuestGap = 3;
constexpr int kSettling = 24;  // rounds of moving discs apart

}  // namespace

double MapDrawing::size_of(const MapPin& p) const {
  if (p.kind == PinKind::kCity) return kDotSize;
  const double own = sheet_.grow(p.kind == PinKind::kVenue ? kVenueSize : kDiscSize);
  return own + (p.pledge >= 0 ? 10 : 3);
}

// Cities and venues stay where they are.
void MapDrawing::place_pins() {
  for (const MapPin& p : o_.pins) at_.push_back(place(p.lon, p.lat));
  for (int round = 0; round < kSettling; ++round) {
    for (std::size_t i = 0; i < at_.size(); ++i) {
      for (std::size_t j = i + 1; j < at_.size(); ++j) push(i, j);
    }
  }
  for (std::size_t i = 0; i < at_.size(); ++i) taken_.push_back(mark_rect(i));
}

void MapDrawing::push(std::size_t i, std::size_t j) {
  const bool moves_i = o_.pins[i].kind == PinKind::kFlag;
  const bool moves_j = o_.pins[j].kind == PinKind::kFlag;
  const double wanted = (size_of(o_.pins[i]) + size_of(o_.pins[j])) / 2 + kApart;
  double dx = at_[j].x - at_[i].x, dy = at_[j].y - at_[i].y;
  const double length = std::sqrt(dx * dx + dy * dy);
  if (length >= wanted || (!moves_i && !moves_j)) return;
  if (length < 0.01) dx = 1, dy = 0;
  const double by = (wanted - length) / std::max(length, 1.0) * (moves_i && moves_j ? 0.5 : 1.0);
  if (moves_i) at_[i] = {at_[i].x - dx * by, at_[i].y - dy * by};
  if (moves_j) at_[j] = {at_[j].x + dx * by, at_[j].y + dy * by};
}

Rect MapDrawing::mark_rect(std::size_t i) const {
  const double d = size_of(o_.pins[i]);
  return {at_[i].x - d / 2, at_[i].y - d / 2, d, d};
}

void MapDrawing::pin(const MapPin& p, Point at) {
  Node node;
  node.id = p.id;
  node.role = Role::kPlace;
  node.label = p.label;
  node.value = p.value;
  node.description = p.description;
  node.action = p.action;
  node.focusable = static_cast<bool>(p.action);
  node.radius = kMinTarget / 2;
  const double d = std::max(kMinTarget, size_of(p));
  const auto scope = builder_.node(std::move(node), {at.x - d / 2, at.y - d / 2, d, d});
  mark(p, at);
  moved(p, at);
  guests(p, at);
}

void MapDrawing::mark(const MapPin& p, Point at) {
  if (p.kind == PinKind::kFlag) return flag_disc(p, at);
  const Theme& theme = sheet_.theme;
  Marker m;
  m.center = at;
  m.size = p.kind == PinKind::kCity ? kDotSize : sheet_.grow(kVenueSize);
  m.shape = p.kind == PinKind::kCity ? MarkerShape::kDisc : MarkerShape::kDiamond;
  m.fill = p.kind == PinKind::kCity ? theme.text : p.active ? theme.brass : theme.night0;
  m.stroke = p.kind == PinKind::kCity ? theme.night0 : p.shut ? theme.soft : theme.brass;
  m.stroke_width = 2;
  builder_.draw(m);
}

// An arrow for a step up or down.
void MapDrawing::moved(const MapPin& p, Point at) {
  if (p.moved == 0) return;
  const Theme& theme = sheet_.theme;
  const double away = size_of(p) / 2 - 1;
  Marker m;
  m.center = {at.x + away, at.y - away};
  m.size = 13;
  m.fill = theme.night0;
  m.stroke = p.moved > 0 ? theme.good : theme.bad;
  m.stroke_width = 1.2;
  builder_.draw(m);
  m.size = 6;
  m.shape = p.moved > 0 ? MarkerShape::kUp : MarkerShape::kDown;
  m.fill = m.stroke;
  m.stroke = kClear;
  builder_.draw(m);
}

// Who sits here now, on a plate below the mark or above it.
void MapDrawing::guests(const MapPin& p, Point at) {
  if (p.guests.empty()) return;
  const Theme& theme = sheet_.theme;
  const double disc = sheet_.grow(kGuestSize), step = disc + kGuestGap;
  const double w = step * static_cast<double>(p.guests.size()) + 9, h = disc + 8;
  const double away = size_of(p) / 2 + 3;
  for (const double top : {at.y + away, at.y - away - h}) {
    const Rect plate{at.x - w / 2, top, w, h};
    if (!free_.holds(plate)) continue;
    taken_.push_back(plate);
    builder_.box({.rect = plate,
                  .radius = h / 2,
                  .fill = flat(theme.night0),
                  .border = {theme.brass, 1, {}}});
    double x = plate.x + 6;
    for (const std::string& key : p.guests) {
      Image image = flag_image(theme, key);
      image.rect = {x, plate.y + 4, disc, disc};
      builder_.draw(std::move(image));
      x += step;
    }
    return;
  }
}

void MapDrawing::flag_disc(const MapPin& p, Point at) {
  const Theme& theme = sheet_.theme;
  const double d = sheet_.grow(kDiscSize);
  Image image = flag_image(theme, p.flag);
  image.rect = {at.x - d / 2, at.y - d / 2, d, d};
  image.gap = theme.night0;
  builder_.draw(std::move(image));
  if (p.pledge < 0) return;
  Ring ring;
  ring.center = at;
  ring.radius = d / 2 + 3.2;
  ring.width = 2.4;
  ring.segments = 4;
  ring.filled = p.pledge;
  ring.track = faded(theme.night0, 0.75);
  ring.fill = p.moved > 0 ? theme.good : theme.text;
  builder_.draw(ring);
}

}  // namespace demarche::canvas
