// One drawing of one map: knows where things went, so that the next finds a free place. Private to
// the map of the kit.
#pragma once

#include <vector>

#include "canvas/kit/map.h"

namespace demarche::canvas {

// How a sheet lies in a rectangle: sheet pixel p is seen at origin + p * zoom.
struct MapFit {
  double zoom = 1;
  Point origin;
  Point at(Point p) const { return {p.x * zoom + origin.x, p.y * zoom + origin.y}; }
};
MapFit map_fit(const Rect& frame, Rect rect, Insets covered);

std::vector<double> dash_of(ArcKind kind);

class MapDrawing {
 public:
  MapDrawing(FrameBuilder& builder, Rect rect, const MapOptions& o);
  void draw();

 private:
  // map.cpp
  FrameBuilder::Scope part_of_map(const char* name);
  Point place(double lon, double lat) const;
  bool is_free(const Rect& r) const;
  bool shown(std::size_t pin) const;
  void base();
  void lands();
  void lit();
  // map_pins.cpp
  double size_of(const MapPin& p) const;
  Rect mark_rect(std::size_t i) const;
  void place_pins();
  void push(std::size_t i, std::size_t j);
  void pin(const MapPin& p, Point at);
  void mark(const MapPin& p, Point at);
  void moved(const MapPin& p, Point at);
  void guests(const MapPin& p, Point at);
  void flag_disc(const MapPin& p, Point at);
  // map_arcs.cpp
  Curve curve_of(const MapArc& a) const;
  void arcs(bool passing);
  void plates(bool passing);
  void keep_clear(const Curve& c);
  void plate(const MapArc& a, const Curve& c);
  void plate_at(const MapArc& a, const Rect& r, const Element& delta, Size extra);
  // map_names.cpp
  void names();
  void pin_name(std::size_t i);
  Point word_place(const MapWord& w) const;
  void word(const MapWord& w);
  bool written(const Rect& r, const std::string& words, Type type, Tone tone);

  FrameBuilder& builder_;
  const Sheet& sheet_;
  Rect rect_, free_;
  const MapOptions& o_;
  MapFit fit_;
  std::vector<Point> at_;
  std::vector<Rect> taken_;
};

}  // namespace demarche::canvas
