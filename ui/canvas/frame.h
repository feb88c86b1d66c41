// A Frame is the whole of what a screen shows, as a value: layers of items to paint, and nodes that
// say what the items mean. It can be compared, hashed, dumped and linted without painting it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "canvas/color.h"
#include "canvas/geometry.h"
#include "canvas/text.h"
#include "canvas/theme.h"

namespace demarche::canvas {

struct MapAsset;
struct Country;

// ---- Items ------------------------------------------------------------------------------------

// A vertical gradient; equal colours make a flat fill.
struct Fill {
  Color top = kClear, bottom = kClear;
  bool operator==(const Fill&) const = default;
};
inline Fill flat(Color c) { return {c, c}; }

struct Border {
  Color color = kClear;
  double width = 0;
  std::vector<double> dash = {};  // on, off, ... in logical pixels; empty: solid
  bool operator==(const Border&) const = default;
};

struct Shadow {
  double blur = 0, dy = 0;
  Color color = kClear;
  bool operator==(const Shadow&) const = default;
};

// Slanted stripes: `line` wide, `step` apart.
struct Hatch {
  Color color = kClear;
  double line = 2, step = 7;
  bool rising = true;  // true: like '/', false: like '\'
  bool operator==(const Hatch&) const = default;
};

struct Box {
  Rect rect = {};
  double radius = 0;
  Fill fill = {};
  Border border = {};
  Shadow shadow = {};
  Hatch hatch = {};
  bool operator==(const Box&) const = default;
};

struct TextRun {
  Point at = {};  // top left corner of the block
  TextBlock block = {};
  TypeStyle style = {};
  Color color = kClear;
  Color halo = kClear;  // outline behind the letters, for maps
  bool strike = false;  // a line through every line of text
  // For the lint: the two ends of what lies behind, and the box that the text must stay in.
  Fill backdrop = {};
  Rect home = {};
  bool operator==(const TextRun&) const = default;
};

// A glyph of the icon font, centred in a square.
struct Icon {
  Rect rect = {};
  std::string name = {};
  Color color = kClear;
  bool operator==(const Icon&) const = default;
};

// A flag disc by key ("ua", "eu"). `ring` lies outside the rectangle, after a dark gap.
struct Image {
  Rect rect = {};
  std::string key = {};      // of a flag
  std::string letters = {};  // instead of a flag: one or two on a disc of this fill
  Color fill = kClear;
  Color gap = kClear, ring = kClear;
  double gap_width = 1.5, ring_width = 0;
  double opacity = 1;
  bool operator==(const Image&) const = default;
};

// A meter from 0 to 1. The part between `value` and `ghost` is hatched in brass.
struct Bar {
  Rect rect = {};
  double value = 0;
  std::optional<double> ghost = {};
  std::vector<double> ticks = {};  // marks across the bar (floors, thresholds)
  Color well = kClear, fill = kClear, edge = kClear, ghost_color = kClear, tick_color = kClear;
  bool operator==(const Bar&) const = default;
};

// A circle line. segments == 0: an arc of `value` (0 to 1) from the top, clockwise.
// segments > 0: that many parts, `filled` of them lit.
struct Ring {
  Point center = {};
  double radius = 16, width = 4;
  double value = 0;
  int segments = 0, filled = 0;
  Color track = kClear, fill = kClear;
  bool operator==(const Ring&) const = default;
};

// Points joined by straight or smooth lines; closed ones may be filled.
struct Line {
  std::vector<Point> points = {};
  Color color = kClear;
  double width = 1;
  std::vector<double> dash = {};
  bool smooth = false;  // through the points, without overshooting in y
  bool closed = false;
  Fill fill = {};
  bool operator==(const Line&) const = default;
};

// A cubic curve (an arc on the map); the halo is a wider stroke underneath.
struct Curve {
  Point from = {}, control1 = {}, control2 = {}, to = {};
  Color color = kClear, halo = kClear;
  double width = 2;
  std::vector<double> dash = {};
  bool operator==(const Curve&) const = default;
};

enum class MarkerShape : std::uint8_t { kDisc, kDiamond, kSquare, kUp, kDown, kCross, kCheck };

struct Marker {
  Point center = {};
  double size = 6;  // full width
  MarkerShape shape = MarkerShape::kDisc;
  Color fill = kClear, stroke = kClear;
  double stroke_width = 1.3;
  bool operator==(const Marker&) const = default;
};

// The base of a map: sea, halo, countries, borders, coasts, clipped to `rect`.
// Asset coordinates * zoom + origin = frame coordinates.
struct MapBase {
  Rect rect = {};    // the window; colours of the sea run from its top to its bottom
  double spare = 0;  // painted so far beyond each side of it, for a hand that moves the map
  std::shared_ptr<const MapAsset> asset = {};
  Point origin = {};
  double zoom = 1;
  std::vector<std::pair<std::string, Color>> fills = {};  // by country code; others neutral
  Color land = kClear, sea0 = kClear, sea1 = kClear, halo = kClear, coast = kClear, border = kClear;
  Rect painted() const { return rect.grown(spare); }
  bool operator==(const MapBase&) const = default;
};

using Shape = std::variant<Box, TextRun, Icon, Image, Bar, Ring, Line, Curve, Marker, MapBase>;

struct Item {
  Shape shape;
  std::uint32_t node = 0;  // index into Frame::nodes: what this item belongs to
  bool operator==(const Item&) const = default;
};

// Everything an item can colour, shadows and rings included.
Rect ink_bounds(const Shape& shape);

// ---- Layers -----------------------------------------------------------------------------------

// What is painted onto one surface. Items are in frame coordinates before scrolling; at composition
// the surface moves by -scroll and is cut by `clip`. So scrolling repaints nothing.
struct Layer {
  std::string id = {};  // stable from frame to frame
  Rect rect = {};       // bounds of the items, before scrolling
  std::optional<Rect> clip = {};
  Point scroll = {};
  double opacity = 1;
  int z = 0;  // lower first; equal: in order of the frame
  std::vector<Item> items = {};
  bool operator==(const Layer&) const = default;
};

// Hash of what is painted: rect and items; not of clip, scroll, opacity, z or node numbers.
// Equal for equal pixels on every compiler.
std::uint64_t content_hash(const Layer& layer);

// ---- Meaning ----------------------------------------------------------------------------------

enum class Role : std::uint8_t {
  kScreen,
  kGroup,
  kHeading,
  kText,
  kButton,
  kCard,
  kLink,
  kTab,
  kChoice,  // one of several
  kToggle,
  kField,
  kList,
  kRow,
  kTrack,
  kCell,
  kMeter,
  kImage,
  kChart,
  kMap,
  kPlace,
  kDialog,
  kTooltip,
  kToast,
  kScrollBar,
};
const char* role_name(Role role);

// What kind of number a node shows.
enum class Measure : std::uint8_t {
  kNone,
  kLevel,     // what the rules move: support, trust, money; always shown
  kCount,     // how many, which round, which day; always shown
  kEstimate,  // a chance, a worth, a statistic: what somebody may wish to see in words alone
};

// What activating a node asks for. Opaque here: the view made it and the view understands it.
struct Action {
  std::string verb = {};  // empty: nothing
  int a = 0, b = 0;
  std::string text = {};
  bool operator==(const Action&) const = default;
  explicit operator bool() const { return !verb.empty(); }
};

// The land of a country as the shape of a node: the pointer is on the node only where the land is
// seen. `country` lives in the map's asset.
struct LandShape {
  std::shared_ptr<const Country> country = {};
  Point origin = {};  // sheet pixel p is seen at origin + p * zoom
  double zoom = 1;
  std::vector<Rect> under = {};  // panels that lie over the map
  bool operator==(const LandShape&) const = default;
  bool holds(Point point) const;
};

struct Node {
  std::string id = {};  // unique in a frame, stable from frame to frame
  Role role = Role::kText;
  std::string label = {};        // what it is
  std::string value = {};        // what it says now
  std::string description = {};  // why, or more about it
  std::string shortcut = {};     // key that does the same, as shown ("Enter", "1")
  Action action = {};
  // Carrying: what a drop of this node on one that takes its verb asks for, and the verb that may
  // be dropped here. Whatever can be dragged can also be done by keys.
  Action drag = {};
  std::string takes = {};
  bool pans = false;  // dragging on it moves what it shows, the wheel makes it larger (viewpoint.h)
  // Of a slider: so many places lie along it from left to right. Pressing and dragging on it asks
  // for `action` with the place under the hand, from 0, as `a`. Keys have another way to the same.
  int places = 0;
  // Of a field: what each change asks for, with the new content as text; and what it holds now.
  Action edit = {};
  std::string content = {};
  bool focusable = false;     // reached by Tab and by the mouse
  bool pointer_only = false;  // for the mouse; the keyboard has another way to the same
  bool late = false;          // Tab comes to it after everything else; set in a bar by the builder
  bool disabled = false;      // focusable all the same: it says why not
  bool selected = false;
  bool expanded = false;
  Measure measure = Measure::kNone;
  double radius = 0;                   // of the focus ring
  std::optional<LandShape> land = {};  // a node that is not its rectangle; it shows hover itself
  // Set by the builder:
  bool focused = false;
  Rect rect = {};           // where it is seen, after scrolling
  std::string scroll = {};  // id of the scroll area that holds it
  int z = 0;
  std::int32_t parent = -1;
  bool operator==(const Node&) const = default;
};

struct ScrollArea {
  std::string id = {};
  Rect viewport = {};
  double extent = 0;         // height of the content
  double offset = 0;         // 0 to extent - viewport.h
  bool follows_end = false;  // shows its end until somebody scrolls away from it
  std::string inside =
      {};  // id of the area that holds it and scrolls it with the rest; empty: none
  bool operator==(const ScrollArea&) const = default;
  double limit() const { return extent > viewport.h ? extent - viewport.h : 0; }
  // An offset within the content.
  double within(double wanted) const {
    return wanted < 0 ? 0 : wanted < limit() ? wanted : limit();
  }
};

// Light that runs along a curve: what was just said along a channel. It lies over its layer and is
// no part of it, so moving it repaints nothing; pictures show it as it stands at time 0.
struct Flow {
  std::string over = {};  // id of the layer that it lies over
  Rect clip = {};
  Curve path = {};    // colour of the beads; width and dash are not used
  double size = 5;    // diameter of a bead
  double gap = 40;    // from bead to bead
  double speed = 70;  // logical pixels a second, from `from` to `to`
  bool operator==(const Flow&) const = default;
};
struct Bead {
  Point at = {};
  double size = 0;
  double opacity = 1;  // beads come and go at the ends
};
// Where the beads of a flow are after `seconds`.
std::vector<Bead> beads_of(const Flow& flow, double seconds);

struct Frame {
  Size size = {};
  std::vector<Layer> layers = {};  // in painting order
  std::vector<Flow> flows = {};    // over layers; moved by the window
  std::vector<Node> nodes = {};    // parents before children, in reading order
  std::vector<ScrollArea> scrolls = {};
  std::string modal = {};         // id of the dialog that takes all input; empty: none
  std::string beside_modal = {};  // id of a group that takes input beside the dialog; empty: none
  std::string initial = {};       // id of the node where Tab starts; empty: in reading order
  std::string focused = {};       // id of the focused node; empty: none
  bool operator==(const Frame&) const = default;

  const Node* find(std::string_view id) const;
  const Layer* layer(std::string_view id) const;
  const ScrollArea* scroll_area(std::string_view id) const;
  // Where what lies in a scroll area is seen: its viewport as far as those around it show it; the
  // whole screen when there is no such area.
  Rect window(std::string_view scroll_area) const;
};

}  // namespace demarche::canvas
