#include "display/visitor.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace demarche::desktop {

Visitor::Visitor() : display_(XOpenDisplay(nullptr)) {}

Visitor::~Visitor() {
  if (display_ != nullptr) XCloseDisplay(display_);
}

bool Visitor::find(const std::string& name) {
  if (display_ == nullptr) return false;
  ::Window root = 0, parent = 0, *children = nullptr;
  unsigned count = 0;
  found_ = 0;
  if (XQueryTree(display_, DefaultRootWindow(display_), &root, &parent, &children, &count) == 0) {
    return false;
  }
  for (unsigned i = 0; i < count; ++i) {
    char* title = nullptr;
    if (XFetchName(display_, children[i], &title) != 0 && title != nullptr && name == title) {
      found_ = children[i];
    }
    if (title != nullptr) XFree(title);
  }
  if (children != nullptr) XFree(children);
  return found_ != 0;
}

void Visitor::resize(unsigned width, unsigned height) {
  XResizeWindow(display_, found_, width, height);
  XSync(display_, False);
}

void Visitor::ask_to_close() {
  XEvent event{};
  event.xclient.type = ClientMessage;
  event.xclient.window = found_;
  event.xclient.message_type = XInternAtom(display_, "WM_PROTOCOLS", False);
  event.xclient.format = 32;
  event.xclient.data.l[0] = static_cast<long>(XInternAtom(display_, "WM_DELETE_WINDOW", False));
  event.xclient.data.l[1] = CurrentTime;
  XSendEvent(display_, found_, False, NoEventMask, &event);
  XSync(display_, False);
}

}  // namespace demarche::desktop
