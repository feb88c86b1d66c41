// Names beside marks, of countries and of waters: each where there is room, or not at all.
#include <array>

#include "canvas/kit/map_drawing.h"

namespace demarche::canvas {

// Names after all marks, the important ones first.
void MapDrawing::names() {
  const auto words = [this](bool waters) {
    for (const MapWord& w : o_.words) {
      if ((w.type == Type::kMapWater) == waters) word(w);
    }
  };
  const auto marks = [this](PinKind kind) {
    for (std::size_t i = 0; i < o_.pins.size(); ++i) {
      if (o_.pins[i].kind == kind) pin_name(i);
    }
  };
  marks(PinKind::kCity);
  words(false);
  marks(PinKind::kVenue);
  marks(PinKind::kFlag);
  words(true);
}

// Around a mark: right, left, below, above.
void MapDrawing::pin_name(std::size_t i) {
  const MapPin& p = o_.pins[i];
  const Point at = at_[i];
  if (p.name.empty() || o_.view.zoom < p.name_from || !shown(i)) return;
  const Size s = sheet_.block(p.name, Type::kMapPlace).size;
  const double away = size_of(p) / 2 + 4;
  const std::array<Point, 6> tries{{{at.x + away, at.y - s.h / 2},
                                    {at.x - away - s.w, at.y - s.h / 2},
                                    {at.x - s.w / 2, at.y + away},
                                    {at.x - s.w / 2, at.y - away - s.h},
                                    {at.x + away * 0.7, at.y - away * 0.7 - s.h},
                                    {at.x + away * 0.7, at.y + away * 0.7}}};
  const Tone tone = p.kind == PinKind::kVenue ? Tone::kBrass : Tone::kText;
  for (const Point& t : tries) {
    if (written({t.x, t.y, s.w, s.h}, p.name, Type::kMapPlace, tone)) return;
  }
}

Point MapDrawing::word_place(const MapWord& w) const {
  const Country* country =
      o_.asset && !w.country.empty() ? find_country(*o_.asset, w.country) : nullptr;
  return country == nullptr ? place(w.lon, w.lat) : fit_.at(country->label);
}

void MapDrawing::word(const MapWord& w) {
  const Size s = sheet_.block(w.text, w.type).size;
  const Point at = word_place(w);
  for (const double dy : {0.0, -14.0, 14.0, -28.0, 28.0, -42.0, 42.0}) {
    for (const double dx : {0.0, -24.0, 24.0, -48.0, 48.0, -76.0, 76.0}) {
      const Rect r{at.x - s.w / 2 + dx, at.y - s.h / 2 + dy, s.w, s.h};
      if (written(r, w.text, w.type, w.tone)) return;
    }
  }
}

bool MapDrawing::written(const Rect& r, const std::string& words, Type type, Tone tone) {
  if (!is_free(r)) return false;
  taken_.push_back(r);
  Node node;
  node.role = Role::kText;
  node.label = words;
  const auto scope = builder_.node(std::move(node), r);
  TextRun run;
  run.at = {r.x, r.y};
  run.style = sheet_.style(type);
  run.block = sheet_.block(words, type);
  run.color = sheet_.theme.tone(tone);
  run.halo = faded(sheet_.theme.night0, 0.75);
  builder_.run(std::move(run));
  return true;
}

}  // namespace demarche::canvas
