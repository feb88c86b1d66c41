// Somebody at the display beside the program: another client of X that resizes and closes windows,
// as a window manager would.
#pragma once

#include <string>

struct _XDisplay;  // Xlib's own name; its header defines words that others use

namespace demarche::desktop {

class Visitor {
 public:
  Visitor();
  ~Visitor();
  Visitor(const Visitor&) = delete;
  Visitor& operator=(const Visitor&) = delete;

  // Finds the top window of that name; false when there is none.
  [[nodiscard]] bool find(const std::string& name);
  void resize(unsigned width, unsigned height);
  // Asks it to close, as its cross does.
  void ask_to_close();

 private:
  _XDisplay* display_;
  unsigned long found_ = 0;
};

}  // namespace demarche::desktop
