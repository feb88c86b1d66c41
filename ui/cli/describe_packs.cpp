// The command lines of demarche pack, verify and install.
#include <CLI/CLI.hpp>

#include "cli/describe.h"

namespace demarche::cli {

void add_packs(CLI::App& program, PackOptions& packing, VerifyOptions& verifying,
               InstallOptions& installing) {
  CLI::App* pack =
      program.add_subcommand("pack", "make one ZIP file of a scenario's folder, to pass on");
  pack->add_option("folder", packing.folder, "the folder of a scenario")->required();
  pack->add_option("-o,--output", packing.output, "write the pack to this file, as name.zip")
      ->required();
  pack->add_flag("--json", packing.json, "one JSON object a line");
  pack->footer(
      "Example:\n"
      "  demarche pack my_scenario -o my_scenario.zip\n"
      "Exit code 1: the scenario has findings, warnings among them; nothing is written. The same\n"
      "folder gives the same bytes. Format and limits: docs/authoring/packs.md");

  CLI::App* verify = program.add_subcommand("verify", "check packs, and the scenarios in them");
  verify->add_option("files", verifying.files, "packs, as name.zip")->required();
  verify->add_flag("--json", verifying.json, "one JSON object a line");
  verify->footer(
      "Examples:\n"
      "  demarche verify my_scenario.zip\n"
      "  demarche verify --json *.zip\n"
      "Nothing is unpacked. Exit code 1: a pack has findings.");

  CLI::App* install = program.add_subcommand("install", "unpack a pack to where it is found");
  install->add_option("file", installing.file, "a pack, as name.zip")->required();
  install->add_option("--to", installing.to,
                      "a folder of scenarios (else your own, ~/.local/share/demarche/scenarios)");
  install->add_flag("--replace", installing.replace,
                    "put it in the place of what was installed with the same id");
  install->add_flag("--json", installing.json, "one JSON object");
  install->footer(
      "Examples:\n"
      "  demarche install my_scenario.zip && demarche play my_scenario\n"
      "  demarche install my_scenario.zip --to scenarios --replace\n"
      "Exit code 1: the pack is broken, and nothing is unpacked; 2: one with its id stands there.");
}

}  // namespace demarche::cli
