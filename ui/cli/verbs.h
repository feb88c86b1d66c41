// The verbs of `demarche`. Each returns the exit code: 0 fine, 1 findings, 2 usage or environment.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/batch/simulate.h"
#include "demarche/settings.h"
#include "view/words.h"

namespace demarche::cli {

struct PlayOptions {
  std::string scenario;           // an id under scenarios/, or a path
  std::string seat;               // empty: asked for (or none with --auto)
  std::uint64_t seed = 0;         // world and policy; 0: from the clock, and told
  std::uint64_t policy_seed = 0;  // 0: as seed
  Level level = Level::in_character;
  std::uint32_t simulations = 0;  // of a planner's decision; 0: as usual
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

// Many computed games, or part i of n of them.
struct SimulateOptions {
  std::string scenario;
  std::int64_t games = 1000;
  std::uint64_t seed = 1;
  batch::Policy policy = batch::Policy::in_character;
  std::string constellation;  // empty: drawn
  int jobs = 0;               // threads; 0: all cores
  std::string part;           // "i/n"; empty: the whole
  std::string output;         // shard file; continued when it is there
  bool json = false;
};
int simulate(const SimulateOptions& options);

struct MergeOptions {
  std::vector<std::string> files;
  std::string output;
  bool json = false;
};
int merge(const MergeOptions& options);

// Whether the games of a scenario are as they should be.
struct BalanceOptions {
  std::string scenario;
  std::int64_t games = 10000;
  std::uint64_t seed = 1;
  int jobs = 0;
  bool deep = false;  // what needs the planner, too
  bool json = false;
  std::string html;  // file
};
int balance(const BalanceOptions& options);

// What each level is worth in each seat, the others in character.
struct LadderOptions {
  std::string scenario;
  std::int64_t games = 0;  // of each level in each seat; 0: batch::usual_games
  std::uint64_t seed = 1;
  int jobs = 0;
  bool json = false;
};
int ladder(const LadderOptions& options);

int list(bool json, view::Language language);

struct CheckOptions {
  std::vector<std::string> paths;
  bool json = false;
  bool strict = false;     // warnings fail, too
  bool deep = false;       // play games, too, and tell what never happened
  bool languages = false;  // count what is translated, too
  bool expect = false;     // play games, too, and compare them with `expect`
  std::int64_t games = 0;  // so many; 0: 2000 for deep, 1000 for expect
};
int check(const CheckOptions& options);

// What codes of findings mean.
struct ExplainOptions {
  std::vector<std::string> codes;  // as "D0123"
  bool all = false;
  bool json = false;  // both languages, one object a line
  view::Language language = view::Language::english;
};
int explain(const ExplainOptions& options);

// The folder of a scenario as one ZIP file; whether such files are sound; one of them unpacked to
// where scenarios are found.
struct PackOptions {
  std::string folder;
  std::string output;  // file
  bool json = false;
};
int pack_scenario(const PackOptions& options);

struct VerifyOptions {
  std::vector<std::string> files;
  bool json = false;
};
int verify_packs(const VerifyOptions& options);

struct InstallOptions {
  std::string file;
  std::string to;  // a folder of scenarios; empty: the person's own
  bool replace = false;
  bool json = false;
};
int install_pack(const InstallOptions& options);

// A saved game as a short text, and the text as a saved game again.
struct ShareOptions {
  std::string file;
  bool every_move = false;  // leave nothing to computed seats
  bool json = false;
};
int share(const ShareOptions& options);

struct OpenOptions {
  std::string code;      // "-": from standard input
  std::string save;      // file
  std::string scenario;  // id or path; empty: the installed one that the code names
  bool json = false;
  view::Language language = view::Language::english;
};
int open(const OpenOptions& options);

// What could be agreed on, at the start of a scenario or at a round of a save.
struct AnalyseOptions {
  std::string subject;        // id of a scenario, path of one, or a save
  std::string constellation;  // of a scenario; empty: the likeliest profiles
  std::uint64_t seed = 1;     // of a scenario: events of the first round
  std::int32_t round = 0;     // of a save: as that round began; 0: as it stands
  bool json = false;
  view::Language language = view::Language::english;
};
int analyse_subject(const AnalyseOptions& options);

// What each decision of a saved game was worth, and what others and chance changed.
struct ReviewOptions {
  std::string file;
  std::string seat;  // empty: the persons' seats, or all where no person plays
  int effort = 1;    // times as many continuations as for a first answer
  int jobs = 0;      // threads; 0: as many as the machine has
  bool json = false;
  std::string html;  // file for the page; empty: none
  view::Language language = view::Language::english;
};
int review(const ReviewOptions& options);

// Another choice in a saved game, beside the real one.
struct WhatIfOptions {
  std::string file;
  std::int32_t round = 0;
  std::string seat;
  std::string move;           // as it is typed, or as a save writes it (io/move.h)
  std::int32_t decision = 0;  // of the seat in that round, from 1; 0: the first of the right kind
  bool json = false;
  std::string save;  // file for the game with the other choice; empty: not saved
  view::Language language = view::Language::english;
};
int what_if(const WhatIfOptions& options);

// Tables that met the same world, side by side.
struct CompareOptions {
  std::vector<std::string> files;  // saves, from two
  bool json = false;
  view::Language language = view::Language::english;
};
int compare(const CompareOptions& options);

// A two-party domain of GENIUS, written as a scenario.
struct ImportOptions {
  std::string domain;
  std::vector<std::string> profiles;  // two
  std::string output;
};
int import_genius(const ImportOptions& options);

// Published tactics against each other over two-party scenarios.
struct TournamentOptions {
  std::vector<std::string> scenarios;  // ids or paths
  std::vector<std::string> tactics;    // ids; empty: all
  std::int32_t steps = 200;
  std::uint64_t seed = 1;
  bool json = false;
};
int tournament(const TournamentOptions& options);

// Documents for a lesson on paper, of a scenario or of a saved game.
struct PrintOptions {
  std::string subject;            // id of a scenario, path of one, or a save
  std::vector<std::string> what;  // names of documents (print.h), or "all"
  std::vector<view::Language> languages;
  std::string seat;            // empty: all
  std::uint64_t seed = 0;      // what draws the mandates of a scenario; 0: seed 1
  std::string constellation;   // of a scenario; empty: drawn
  bool open_mandates = false;  // briefs without a drawn mandate
  std::string folder;          // where the files go; made when it is missing
};
int print_papers(const PrintOptions& options);

struct BenchOptions {
  bool signature = false;
  bool json = false;
  bool quick = false;  // a rough measure, in less than half a minute
  int games = 0;       // a row; 0: as many as fill the time
};
int bench(const BenchOptions& options);

}  // namespace demarche::cli
