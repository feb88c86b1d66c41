#include "desktop/signals.h"

#include <ctime>
#include <initializer_list>

namespace demarche::desktop {

EndSignals::EndSignals() : set_() {
  sigemptyset(&set_);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set_, signal);
  pthread_sigmask(SIG_BLOCK, &set_, nullptr);
}

bool EndSignals::come() const {
  const timespec at_once{0, 0};
  return sigtimedwait(&set_, nullptr, &at_once) > 0;
}

}  // namespace demarche::desktop
