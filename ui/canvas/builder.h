// FrameBuilder collects items and meaning together: an item can only be drawn while a node is open,
// so nothing is shown that cannot be spoken. Elements (layout.h, kit.h) use it; a screen seldom
// needs it directly, except in custom().
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "canvas/frame.h"
#include "canvas/metrics.h"
#include "canvas/text.h"
#include "canvas/theme.h"
#include "canvas/viewpoint.h"

namespace demarche::canvas {

// What the person is doing just now, owned by the front end's state.
struct Interaction {
  std::string hovered, focused;          // node ids; empty: none
  bool rested = false;                   // the pointer has stayed on the hovered node for a moment
  bool show_focus = true;                // false while only the mouse is used
  std::map<std::string, double> scroll;  // offset by scroll area id; missing: its start or end
  std::map<std::string, Viewpoint> viewpoints;  // by the id of a node that pans; missing: all of it
  std::string dragged;                          // id of the node in the hand; empty: none
  Point drag_from, drag_to;                     // where it was taken, where the pointer is now
  std::string panned;                           // id of a node that the hand is moving; empty: none
  Viewpoint drawn_for;    // what of it is drawn: the rest of the way it is only shifted
  std::string typed_in;   // the field that the caret below is of
  std::size_t caret = 0;  // bytes before it
  // Where the caret stands in a field with that content; in a field not yet typed in: at its end.
  [[nodiscard]] std::size_t caret_in(const std::string& field, const std::string& content) const {
    return field == typed_in && caret <= content.size() ? caret : content.size();
  }

  // Remembers where an area was scrolled to; forgets it at the end of one that follows its end.
  void scroll_to(const ScrollArea& area, double offset);
};

// Keys that a person has changed: the usual one to theirs, both as shown.
using KeyNames = std::map<std::string, std::string>;

// What layout needs to know. Passed by reference down the tree; makes no copies of its members.
struct Sheet {
  const Theme& theme;
  TextMeasurer& text;
  const Metrics& metrics;
  const Interaction& interaction;
  const KeyNames* keys = nullptr;  // none: all keys are the usual ones

  // A usual key as the person has set it.
  std::string key_name(const std::string& usual) const;
  // The style of a role at the current text scale.
  TypeStyle style(Type t) const;
  // A length that grows with the text (icons beside text, rows of text).
  double grow(double length) const { return length * metrics.text_scale; }
  // A height that grows only as far as text of one line needs: controls.
  double control(double height) const;
  TextBlock block(std::string_view words, Type t, double width = -1, int max_lines = 0,
                  Align align = Align::kStart, std::vector<Span> spans = {}) const;
};

class FrameBuilder {
 public:
  // Opens the root node (role screen, labelled `title`) and the layer "base" with the background.
  FrameBuilder(const Sheet& sheet, std::string id, std::string title);
  FrameBuilder(const FrameBuilder&) = delete;
  FrameBuilder& operator=(const FrameBuilder&) = delete;

  const Sheet& sheet() const { return sheet_; }
  Rect bounds() const { return sheet_.metrics.bounds(); }

  // Closes what was opened when it goes out of scope.
  class Scope {
   public:
    Scope(FrameBuilder& builder, int kind) : builder_(&builder), kind_(kind) {}
    Scope(Scope&& other) noexcept : builder_(other.builder_), kind_(other.kind_) {
      other.builder_ = nullptr;
    }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    Scope& operator=(Scope&&) = delete;
    ~Scope() {
      if (builder_ != nullptr) builder_->close(kind_);
    }

   private:
    FrameBuilder* builder_;
    int kind_;
  };

  // A node at `rect` (before scrolling). Items drawn inside belong to it. If its id is taken, a
  // suffix "~2" is added, and the lint reports it; an empty id becomes "<parent>.<number>".
  [[nodiscard]] Scope node(Node n, Rect rect);
  // A layer of its own: for what changes, moves or glows alone.
  [[nodiscard]] Scope layer(std::string_view id, int z_above = 0, double opacity = 1);
  // The same, seen inside `clip` alone: a map that is larger than its window. `scroll`: what is
  // drawn is shown moved by -scroll, which paints nothing anew.
  [[nodiscard]] Scope clipped_layer(std::string_view id, Rect clip, Point scroll = {});
  // Light over a layer (see Flow).
  void flow(Flow f) { frame_.flows.push_back(std::move(f)); }
  // What lies behind text drawn inside (for contrast), and the box it must stay in.
  [[nodiscard]] Scope ground(Fill backdrop, Rect home);
  // Tab comes to what is inside after everything outside.
  [[nodiscard]] Scope late();
  // Content of `extent` height behind `viewport`; opens its own layer. `follows_end`: unless the
  // Interaction holds an offset of it, its end is shown.
  [[nodiscard]] Scope scroll_area(std::string_view id, Rect viewport, double extent,
                                  bool follows_end = false);

  void box(Box b) { put(std::move(b)); }
  // Returns the size that the text took.
  Size text(Point at, std::string_view words, Type t, Tone tone = Tone::kText, double width = -1,
            Align align = Align::kStart);
  void run(TextRun r);  // backdrop and home are filled in
  void icon(Rect square, std::string_view name, Color c) {
    put(Icon{square, std::string(name), c});
  }
  void draw(Shape s) { put(std::move(s)); }

  // A node that has been placed already, to put something beside it; nullptr when there is none.
  const Node* placed(std::string_view id) const { return frame_.find(id); }

  // The part of a placed node that is seen, where it lies in a scroll area.
  Rect seen(const Node& node) const {
    return node.scroll.empty() ? node.rect : intersected(node.rect, frame_.window(node.scroll));
  }
  // All that have been placed so far, for what must keep clear of them.
  const std::vector<Node>& nodes() const { return frame_.nodes; }

  // How far a scroll area that has been placed is scrolled; 0 when there is none.
  double offset_of(std::string_view scroll_area) const {
    const ScrollArea* area = frame_.scroll_area(scroll_area);
    return area == nullptr ? 0 : area->offset;
  }

  // Sums up: hover and focus as layers of their own, layer bounds, order by z.
  Frame finish();

  void modal(std::string id) { frame_.modal = std::move(id); }
  // A group above the modal dialog that takes input as well: what explains something in it.
  void beside_modal(std::string id) { frame_.beside_modal = std::move(id); }
  // Where Tab starts: what the person is to deal with first.
  void initial(std::string id) { frame_.initial = std::move(id); }

 private:
  friend class Scope;
  void close(int kind);
  void put(Shape shape);
  std::string layer_id(std::string_view wanted);
  Point offset() const;
  std::optional<Rect> clip() const;
  void add_hover();
  void add_focus();
  void overlay(std::string_view id, const Node& n, Box box);

  struct Ground {
    Fill backdrop;
    Rect home;
  };
  struct Scrolled {
    std::string id;
    Rect clip;
    double offset = 0;
  };
  const Sheet sheet_;
  Frame frame_;
  std::vector<std::uint32_t> open_nodes_;
  std::vector<std::size_t> open_layers_;
  std::vector<Ground> grounds_;
  int late_ = 0;  // scopes of late() that are open
  std::vector<Scrolled> scrolled_;
  std::map<std::string, int> ids_, layer_ids_;
};

}  // namespace demarche::canvas
