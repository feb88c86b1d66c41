// demarche: the terminal program. Reads the command line, calls one verb.
#include <CLI/CLI.hpp>
#include <map>
#include <string>

#include "cli/authoring.h"
#include "cli/describe.h"
#include "cli/languages.h"
#include "cli/matrix.h"
#include "cli/terminal.h"
#include "cli/verbs.h"

namespace demarche::cli {
namespace {

// An option whose value is one of a few names; another name is answered with those there are.
template <class Value>
void add_named(CLI::App& verb, const std::string& option, const std::map<std::string, Value>& names,
               Value& value, const std::string& what) {
  std::string all;
  for (const auto& [name, meant] : names) all += (all.empty() ? "" : "|") + name;
  verb.add_option_function<std::string>(
          option, [&value, names](const std::string& name) { value = names.at(name); }, what)
      ->check([names, all](const std::string& name) {
        return names.count(name) == 1 ? "" : "there is no \"" + name + "\"; there are: " + all;
      })
      ->option_text(all);
}

void add_play(CLI::App& program, PlayOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand("play", "play a scenario in the terminal");
  verb->add_option("scenario", options.scenario, "id of a shipped scenario, or a path")->required();
  verb->add_option("--seat", options.seat, "seat to play, by its id, as ua");
  verb->add_option("--seed", options.seed, "seed of the world; the same seed meets the same world");
  verb->add_option("--policy-seed", options.policy_seed,
                   "seed of the computed seats' choices (else the seed)");
  add_named<Level>(*verb, "--level",
                   {{"newcomer", Level::newcomer},
                    {"in-character", Level::in_character},
                    {"planner", Level::planner}},
                   options.level, "how the computed seats choose");
  verb->add_option("--simulations", options.simulations,
                   "how many continuations a planner compares in a decision, at most")
      ->check(CLI::Range(1, 1'000'000));
  verb->add_option("--constellation", options.constellation,
                   "named draw of the profiles, by its id");
  verb->add_flag("--auto", options.automatic, "the computer plays every seat");
  verb->add_flag("--json", options.json, "one JSON object a line");
  verb->add_option("--save", options.save, "save the game to this file");
  verb->add_option("--picture", options.picture, "write the outcome screen to this PNG file");
  add_language(*verb, options.language, found);
}

void add_replay(CLI::App& program, ReplayOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand("replay", "play a saved game again and tell it");
  verb->add_option("file", options.file, "a saved game")->required();
  verb->add_flag("--json", options.json, "one JSON object a line");
  verb->add_option("--picture", options.picture, "write the outcome screen to this PNG file");
  add_language(*verb, options.language, found);
}

void add_resume(CLI::App& program, ResumeOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand("resume", "play on a game that was left");
  verb->add_option("file", options.file, "a saved game (else the one that was left last)");
  verb->add_flag("--json", options.json, "one JSON object a line");
  add_language(*verb, options.language, found);
}

void add_share(CLI::App& program, ShareOptions& options) {
  CLI::App* verb = program.add_subcommand("share", "a saved game as a short text, to pass on");
  verb->footer(
      "Example:\n"
      "  demarche share game.json\n"
      "Whoever has the same scenario plays the same game again: demarche open. What the computed\n"
      "seats do follows from the seeds and is left out. Format: docs/share-code.md");
  verb->add_option("file", options.file, "a saved game")->required();
  verb->add_flag("--every-move", options.every_move,
                 "leave nothing out: longer, for programs whose computed seats choose otherwise");
  verb->add_flag("--json", options.json, "one JSON object");
}

void add_open(CLI::App& program, OpenOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand("open", "make a saved game of a share code");
  verb->footer(
      "Examples:\n"
      "  demarche open DM1-9GG00-... --save game.json\n"
      "  demarche open - --save game.json < mail.txt\n"
      "Small letters, blanks and line breaks do not matter. Exit code 1: the code is mistyped, or "
      "of\n"
      "another scenario or version; it is said which.");
  verb->add_option("code", options.code, "a share code; - reads standard input")->required();
  verb->add_option("--save", options.save, "save the game to this file")->required();
  verb->add_option("--scenario", options.scenario,
                   "id or path of its scenario (else the installed one)");
  verb->add_flag("--json", options.json, "one JSON object a line");
  add_language(*verb, options.language, found);
}

void add_analyse(CLI::App& program, AnalyseOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand(
      "analyse", "what could be agreed on: outcomes, Pareto frontier, solutions, zone");
  verb->footer(
      "Examples:\n"
      "  demarche analyse guarantees                   the zone of agreement at the start\n"
      "  demarche analyse game.json --round 3 --json   the same for a saved game, as round 3 "
      "began\n"
      "Definitions: docs/analysis.md");
  verb->add_option("subject", options.subject, "id of a scenario, a path, or a saved game")
      ->required();
  verb->add_option("--round", options.round, "of a saved game: as this round began")
      ->check(CLI::Range(1, 250));
  verb->add_option("--constellation", options.constellation,
                   "of a scenario: named draw of the profiles (else the likeliest)");
  verb->add_option("--seed", options.seed, "of a scenario: seed of the world");
  verb->add_flag("--json", options.json, "one JSON object");
  add_language(*verb, options.language, found);
}

void add_review(CLI::App& program, ReviewOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand(
      "review", "what each decision of a saved game was worth, and what others and chance changed");
  verb->footer(
      "Examples:\n"
      "  demarche review game.json --html review.html\n"
      "  demarche review game.json --seat ua --effort 8 --json\n"
      "The result is what was expected at first, and what opportunity, choice, others and chance\n"
      "made of it: docs/analysis.md, \"The review\". In this model; a classroom model, not a\n"
      "forecast.");
  verb->add_option("file", options.file, "a saved game")->required();
  verb->add_option(
      "--seat", options.seat,
      "whose decisions, by its id, as ua (else the persons', or all of computed seats)");
  verb->add_option("--effort", options.effort,
                   "1: a first answer; n: n times as many continuations")
      ->check(CLI::Range(1, 1000));
  verb->add_option("--jobs", options.jobs, "threads; else as many as the machine has")
      ->check(CLI::Range(1, 1024));
  verb->add_option("--html", options.html, "write the review as a page to this file");
  verb->add_flag("--json", options.json, "one JSON object");
  add_language(*verb, options.language, found);
}

void add_what_if(CLI::App& program, WhatIfOptions& options, const Found& found) {
  CLI::App* verb =
      program.add_subcommand("whatif", "another choice in a saved game, in the same world");
  verb->footer(
      "Examples:\n"
      "  demarche whatif game.json --round 3 --seat ua --move \"propose form=political\"\n"
      "  demarche whatif game.json --round 2 --seat tr --move done --save other.json\n"
      "A move is typed by ids: play MOVE [SEAT], done, withdraw N, propose ISSUE=OPTION ..., "
      "pass,\n"
      "ask SEAT, accept, reject, walk_out, vote_yes, vote_no, abstain; or as a save writes it. "
      "One\n"
      "that is not possible there is answered with those that are. Exit code 2.\n"
      "Three columns: as it was played; the real choice, then in character; the other choice, "
      "then\n"
      "in character. Chance is the same on every side: docs/analysis.md");
  verb->add_option("file", options.file, "a saved game")->required();
  verb->add_option("--round", options.round, "round of the decision")
      ->required()
      ->check(CLI::Range(1, 250));
  verb->add_option("--seat", options.seat, "whose decision, by its id, as ua")->required();
  verb->add_option("--move", options.move, "the other choice")->required();
  verb->add_option("--decision", options.decision,
                   "which of the seat's decisions in that round, from 1 (else the first that could "
                   "have been such a move)")
      ->check(CLI::Range(1, 1000));
  verb->add_option("--save", options.save, "save the game with the other choice to this file");
  verb->add_flag("--json", options.json, "one JSON object");
  add_language(*verb, options.language, found);
}

void add_compare(CLI::App& program, CompareOptions& options, const Found& found) {
  CLI::App* verb =
      program.add_subcommand("compare", "tables that met the same world, side by side");
  verb->footer(
      "Example:\n"
      "  demarche compare morning.json evening.json --json\n"
      "Where they parted and what it cost. Games of another scenario, seed or set-up are refused "
      "by\n"
      "name, exit code 1. No ranking.");
  verb->add_option("files", options.files, "saved games, two or more")->required();
  verb->add_flag("--json", options.json, "one JSON object");
  add_language(*verb, options.language, found);
}

void add_import(CLI::App& program, ImportOptions& options) {
  CLI::App* verb =
      program.add_subcommand("import", "make a scenario out of another program's files");
  verb->require_subcommand(1);
  CLI::App* genius =
      verb->add_subcommand("genius", "a two-party domain of GENIUS: additive, discrete or integer");
  genius->footer(
      "Example:\n"
      "  demarche import genius --domain energy.xml --profile buyer.xml --profile seller.xml \\\n"
      "    -o energy/scenario.json\n"
      "What a scenario cannot represent is an error that names its line: docs/analysis.md");
  genius->add_option("--domain", options.domain, "XML file of the domain")->required();
  genius->add_option("--profile", options.profiles, "XML file of a party's profile; twice")
      ->required()
      ->expected(2);
  genius->add_option("-o,--output", options.output, "scenario file to write; its folder is made")
      ->required();
}

void add_tournament(CLI::App& program, TournamentOptions& options) {
  CLI::App* verb = program.add_subcommand(
      "tournament", "published tactics against each other over two-party scenarios");
  verb->footer(
      "Example:\n"
      "  demarche tournament energy laptop --tactics boulware,conceder,micro --steps 200 --json\n"
      "Tactics: boulware, linear, conceder, tit-for-tat, micro, random, hardliner.\n"
      "Sources: docs/analysis.md");
  verb->add_option("scenarios", options.scenarios, "ids of scenarios, or paths")->required();
  verb->add_option("--tactics", options.tactics, "tactics, with commas between (else all)")
      ->delimiter(',')
      ->expected(1, 1000)
      ->allow_extra_args(false);
  verb->add_option("--steps", options.steps, "proposals of each party at most")
      ->check(CLI::Range(1, 1000000));
  verb->add_option("--seed", options.seed, "seed of the tactics that draw");
  verb->add_flag("--json", options.json, "one JSON object");
}

void add_simulate(CLI::App& program, SimulateOptions& options) {
  CLI::App* verb = program.add_subcommand("simulate", "play many computed games and add them up");
  verb->add_option("scenario", options.scenario, "id of a shipped scenario, or a path")->required();
  verb->add_option("--games", options.games, "how many games there are, in all shards together")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
  verb->add_option("--seed", options.seed, "the seed that all games follow from");
  add_named<batch::Policy>(*verb, "--policy",
                           {{"in-character", batch::Policy::in_character},
                            {"newcomer", batch::Policy::newcomer},
                            {"planner", batch::Policy::planner},
                            {"random", batch::Policy::random}},
                           options.policy, "how every seat chooses");
  verb->add_option("--constellation", options.constellation, "one draw of the profiles, by its id");
  verb->add_option("--jobs", options.jobs, "threads; else as many as the machine has")
      ->check(CLI::Range(1, 1024));
  verb->add_option("--shard", options.part, "play part i of n only, as 3/8");
  verb->add_option("-o,--output", options.output,
                   "write the shard to this file; one that is there is continued");
  verb->add_flag("--json", options.json, "print the shard");
  verb->footer(
      "Examples:\n"
      "  demarche simulate guarantees --games 10000 --seed 1\n"
      "  demarche simulate guarantees --games 1000000 --seed 1 --shard 3/8 -o 3.json\n"
      "Ctrl-C leaves the file whole; the same command goes on. The numbers are the same with any\n"
      "number of threads and shards. Exit code 1: stopped before the end, or the file is of\n"
      "another batch.");
}

void add_merge(CLI::App& program, MergeOptions& options) {
  CLI::App* verb = program.add_subcommand("merge", "add up shards of one batch");
  verb->add_option("files", options.files, "shards that simulate has written")->required();
  verb->add_option("-o,--output", options.output, "write the sum to this file");
  verb->add_flag("--json", options.json, "print the sum as a shard");
  verb->footer(
      "Example:\n"
      "  demarche merge 1.json 2.json 3.json -o whole.json\n"
      "A file that is damaged, of another batch, or has games that another has, is named.");
}

void add_balance(CLI::App& program, BalanceOptions& options) {
  CLI::App* verb =
      program.add_subcommand("balance", "say whether a scenario's games are as they should be");
  verb->add_option("scenario", options.scenario, "id of a shipped scenario, or a path")->required();
  verb->add_option("--games", options.games, "games with profiles drawn; the rest is scaled to it")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{10'000'000}));
  verb->add_option("--seed", options.seed, "the seed that all games follow from");
  verb->add_option("--jobs", options.jobs, "threads; else as many as the machine has")
      ->check(CLI::Range(1, 1024));
  verb->add_flag("--deep", options.deep, "what needs the level planner, too");
  verb->add_flag("--json", options.json, "the report as one object");
  verb->add_option("--html", options.html, "write the report as a page to this file");
  verb->footer(
      "Examples:\n"
      "  demarche balance guarantees\n"
      "  demarche balance my_scenario --games 1000 --html report.html\n"
      "Exit code 1: a bound does not hold.");
}

void add_ladder(CLI::App& program, LadderOptions& options) {
  CLI::App* verb =
      program.add_subcommand("ladder", "say what each level is worth in each seat of a scenario");
  verb->add_option("scenario", options.scenario, "id of a shipped scenario, or a path")->required();
  verb->add_option("--games", options.games,
                   "games of each level in each seat; else 64, and less with more than five seats")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000}));
  verb->add_option("--seed", options.seed, "the seed that all games follow from");
  verb->add_option("--jobs", options.jobs, "threads; else as many as the machine has")
      ->check(CLI::Range(1, 1024));
  verb->add_flag("--json", options.json, "one JSON object");
  verb->footer(
      "Example:\n"
      "  demarche ladder guarantees --games 200\n"
      "One seat plays at the level, the others in character; all levels meet the same worlds.");
}

void add_check(CLI::App& program, CheckOptions& options) {
  CLI::App* verb = program.add_subcommand("check", "check scenario files; all findings at once");
  verb->add_option("paths", options.paths, "scenario folders, files or packs, or a folder of them")
      ->required();
  verb->add_flag("--json", options.json, "one JSON object a line");
  verb->add_flag("--strict", options.strict, "warnings fail, too");
  verb->add_flag("--deep", options.deep,
                 "play 2,000 games, too, and tell which endings, events, moves and options never "
                 "came");
  verb->add_flag("--expect", options.expect,
                 "play games, too, and compare them with what the scenario expects");
  verb->add_flag("--languages", options.languages,
                 "count the words of each language, of the program and of the scenarios");
  verb->add_option("--games", options.games, "games that --expect (1000) and --deep (2000) play")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{10'000'000}));
  verb->footer(
      "Examples:\n"
      "  demarche check scenarios\n"
      "  demarche check scenarios --strict\n"
      "  demarche check scenarios/guarantees --deep --expect\n"
      "  demarche check scenarios --languages\n"
      "Exit code: 0 no error (with --strict: no warning either), 1 something to mend, 2 a mistake "
      "in "
      "the call.\n"
      "\"_allow\": [\"D0123\"] on an object silences a warning or hint there and below; demarche "
      "explain D0123 says what a code means.");
}

struct Arguments {
  const Found found = found_languages();
  PrintOptions print;
  AnalyseOptions analyse;
  ReviewOptions review;
  WhatIfOptions what_if;
  CompareOptions compare;
  TournamentOptions tournament;
  ImportOptions importing;
  MatrixOptions matrix;
  PlayOptions play;
  ResumeOptions resume;
  ReplayOptions replay;
  ShareOptions share;
  OpenOptions open;
  BenchOptions bench;
  SimulateOptions simulate;
  MergeOptions merge;
  BalanceOptions balance;
  LadderOptions ladder;
  CheckOptions check;
  SchemaOptions schema;
  PackOptions packing;
  VerifyOptions verifying;
  InstallOptions installing;
  TidyOptions tidy;
  ExplainOptions explain;
  bool list_json = false;
  view::Language list_language = view::Language::english;
};

void describe(CLI::App& program, Arguments& arguments) {
  program.require_subcommand(1);
  add_play(program, arguments.play, arguments.found);
  add_resume(program, arguments.resume, arguments.found);
  add_replay(program, arguments.replay, arguments.found);
  add_share(program, arguments.share);
  add_open(program, arguments.open, arguments.found);
  add_review(program, arguments.review, arguments.found);
  add_what_if(program, arguments.what_if, arguments.found);
  add_compare(program, arguments.compare, arguments.found);
  add_analyse(program, arguments.analyse, arguments.found);
  add_print(program, arguments.print, arguments.found);
  add_import(program, arguments.importing);
  add_matrix(program, arguments.matrix);
  add_tournament(program, arguments.tournament);
  CLI::App* listing = program.add_subcommand("list", "list the scenarios that are here");
  listing->add_flag("--json", arguments.list_json, "one JSON object a line");
  add_language(*listing, arguments.list_language, arguments.found);
  add_check(program, arguments.check);
  add_schema(program, arguments.schema);
  add_packs(program, arguments.packing, arguments.verifying, arguments.installing);
  add_fmt(program, arguments.tidy);
  add_explain(program, arguments.explain, arguments.found);
  add_simulate(program, arguments.simulate);
  add_merge(program, arguments.merge);
  add_balance(program, arguments.balance);
  add_ladder(program, arguments.ladder);
  CLI::App* benching =
      program.add_subcommand("bench", "measure the engine, or print its signature");
  benching->add_flag("--signature", arguments.bench.signature,
                     "one number that every build must print");
  benching->add_flag("--json", arguments.bench.json, "the figures as JSON");
  benching->add_flag("--quick", arguments.bench.quick, "less exact, in less than half a minute");
  benching->add_option("--games", arguments.bench.games, "games a row (else as time allows)")
      ->check(CLI::Range(1, 1000000));
}

int run(CLI::App& program, const Arguments& arguments) {
  if (program.got_subcommand("play")) return play(arguments.play);
  if (program.got_subcommand("resume")) return resume(arguments.resume);
  if (program.got_subcommand("replay")) return replay_file(arguments.replay);
  if (program.got_subcommand("share")) return share(arguments.share);
  if (program.got_subcommand("open")) return open(arguments.open);
  if (program.got_subcommand("review")) return review(arguments.review);
  if (program.got_subcommand("whatif")) return what_if(arguments.what_if);
  if (program.got_subcommand("compare")) return compare(arguments.compare);
  if (program.got_subcommand("analyse")) return analyse_subject(arguments.analyse);
  if (program.got_subcommand("import")) return import_genius(arguments.importing);
  if (program.got_subcommand("matrix")) return matrix(arguments.matrix);
  if (program.got_subcommand("tournament")) return tournament(arguments.tournament);
  if (program.got_subcommand("print")) return print_papers(arguments.print);
  if (program.got_subcommand("list")) return list(arguments.list_json, arguments.list_language);
  if (program.got_subcommand("check")) return check(arguments.check);
  if (program.got_subcommand("schema")) return schema(arguments.schema);
  if (program.got_subcommand("pack")) return pack_scenario(arguments.packing);
  if (program.got_subcommand("verify")) return verify_packs(arguments.verifying);
  if (program.got_subcommand("install")) return install_pack(arguments.installing);
  if (program.got_subcommand("fmt")) return fmt(arguments.tidy);
  if (program.got_subcommand("explain")) return explain(arguments.explain);
  if (program.got_subcommand("simulate")) return simulate(arguments.simulate);
  if (program.got_subcommand("merge")) return merge(arguments.merge);
  if (program.got_subcommand("balance")) return balance(arguments.balance);
  if (program.got_subcommand("ladder")) return ladder(arguments.ladder);
  return bench(arguments.bench);
}

}  // namespace
}  // namespace demarche::cli

int main(int argc, char** argv) {
  using namespace demarche::cli;
  CLI::App program{"Demarche: negotiations that people play. A classroom model, not a forecast."};
  Arguments arguments;
  arguments.play.language = arguments.resume.language = arguments.replay.language =
      arguments.open.language = arguments.analyse.language = arguments.what_if.language =
          arguments.compare.language = arguments.review.language = arguments.explain.language =
              arguments.list_language = language_of_environment(arguments.found);
  arguments.print.languages = {language_of_environment(arguments.found)};
  arguments.print.what = {"all"};
  describe(program, arguments);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : 2;
  }
  listen_to_signals();
  return run(program, arguments);
}
