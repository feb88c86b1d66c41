#include "desktop/speech.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace demarche::desktop {

void Speech::say(const std::vector<std::string>& lines, const std::string& language) {
  while (waitpid(-1, nullptr, WNOHANG) > 0) {  // those that have spoken
  }
  if (absent_ || lines.empty()) return;
  std::string text;
  for (const std::string& line : lines) text += line + ".\n";
  std::string program = "spd-say", option = "--language", of = language, end = "--";
  char* arguments[] = {program.data(), option.data(), of.data(), end.data(), text.data(), nullptr};
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  for (const int stream : {0, 1, 2}) {
    posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0);
  }
  pid_t child = 0;
  absent_ = posix_spawnp(&child, program.c_str(), &files, nullptr, arguments, environ) != 0;
  posix_spawn_file_actions_destroy(&files);
}

}  // namespace demarche::desktop
