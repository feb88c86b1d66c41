// A voice from outside: the program `spd-say` of speech-dispatcher, where it is installed.
#pragma once

#include <string>
#include <vector>

namespace demarche::desktop {

class Speech {
 public:
  // Hands lines over to be spoken; what is being said is broken off, as screen readers do. Without
  // that program nothing happens, and it is not looked for again.
  void say(const std::vector<std::string>& lines, const std::string& language);

 private:
  bool absent_ = false;
};

}  // namespace demarche::desktop
