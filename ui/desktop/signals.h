// Being told to end from outside: Ctrl-C in the terminal, a session that logs out.
#pragma once

#include <csignal>

namespace demarche::desktop {

// Holds SIGINT, SIGTERM and SIGHUP back from the moment it is made, so that the program can look
// for them between two events and keep the game before it ends. Make it before any thread starts.
class EndSignals {
 public:
  EndSignals();
  // Whether one has come; takes it.
  [[nodiscard]] bool come() const;

 private:
  sigset_t set_;
};

}  // namespace demarche::desktop
