// The verbs of `demarche`. Each returns the exit code: 0 fine, 1 findings, 2 usage or environment.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/settings.h"
#include "view/words.h"

namespace demarche::cli {

struct PlayOptions {
  std::string scenario;           // an id under scenarios/, or a path
  std::string seat;               // empty: asked for (or none with --auto)
  std::uint64_t seed = 0;         // world and policy; 0: from the clock, and told
  std::uint64_t policy_seed = 0;  // 0: as seed
  Level level = Level::in_character;
  std::string constellation;
  bool automatic = false;
  bool json = false;
  view::Language language = view::Language::english;
  std::string save;     // file; empty: an autosave of the person's own
  std::string picture;  // file for the outcome screen
};
int play(const PlayOptions& options);

struct ReplayOptions {
  std::string file;
  bool json = false;
  view::Language language = view::Language::english;
  std::string picture;
};
int replay_file(const ReplayOptions& options);

// A game that was left, played on from where it stands and saved into the same file.
struct ResumeOptions {
  std::string file;  // empty: the person's own autosave
  bool json = false;
  view::Language language = view::Language::english;
};
int resume(const ResumeOptions& options);

int list(bool json, view::Language language);
int check(const std::vector<std::string>& paths, bool json);

struct BenchOptions {
  bool signature = false;
  bool json = false;
  bool quick = false;  // a rough measure, in less than half a minute
  int games = 0;       // a row; 0: as many as fill the time
};
int bench(const BenchOptions& options);

}  // namespace demarche::cli
