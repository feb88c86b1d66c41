// What lies above a screen: tooltips with causes, dialogs, toasts.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit/control.h"
#include "canvas/layout.h"

namespace demarche::canvas {

// One cause in a tree of causes. Children are indented under it.
struct Cause {
  std::string label = {}, value = {};
  Tone tone = Tone::kText;
  std::vector<Cause> parts = {};
  std::string note = {};  // source or formula, soft, under the label
};

struct PopoverOptions {
  std::string id = {}, title = {}, value = {}, text = {};
  std::vector<Cause> causes = {};
  std::string hint = {};  // last line, soft: "Esc closes"
  double width = 320;     // at 100 % text
};
// Places a popover beside `anchor` (a node's rect) where there is room, inside the screen, above
// everything. When higher than the screen it scrolls.
void popover(FrameBuilder& builder, Rect anchor, PopoverOptions options);
// The same with a body of one's own; of `options` counts what it is called and how wide it is.
void popover(FrameBuilder& builder, Rect anchor, PopoverOptions options, Element body);

// Where something of that size lies beside `anchor`: right, left, below or above it, inside the
// screen; the first of these places that covers none of `others`, or else the one that covers
// least.
[[nodiscard]] Rect beside(Rect anchor, Size size, const Rect& screen,
                          const std::vector<Rect>& others = {});
// The raised surface that a popover lies on.
[[nodiscard]] Box raised_surface(const Theme& theme, Rect rect);

struct DialogOptions {
  std::string id = {}, title = {};
  double width = 480;  // at 100 % text; at most the screen
};
// A dialog in the middle over a veil; takes all input. The body scrolls when too high.
void dialog(FrameBuilder& builder, DialogOptions options, Element body, Elements buttons);

struct ToastOptions {
  std::string id = {}, text = {}, icon = {};
  Tone tone = Tone::kText;
};
void toast(FrameBuilder& builder, ToastOptions options);

}  // namespace demarche::canvas
