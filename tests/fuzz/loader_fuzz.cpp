// Property: load_scenario and read_save never crash, hang or throw, whatever the bytes. A scenario
// that was loaded without an error gives the same rules part when its rules part is loaded again. A
// save that was read is written to bytes that are read to the same save.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "demarche/io/load.h"
#include "demarche/io/save.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// The bytes up to a line of three dashes are the head, what follows is its part "part.json".
std::vector<demarche::io::File> files_of(const std::string& bytes) {
  const std::string cut = "\n---\n";
  const std::size_t at = bytes.find(cut);
  if (at == std::string::npos) return {{"scenario.json", bytes}};
  return {{"scenario.json", bytes.substr(0, at)}, {"part.json", bytes.substr(at + cut.size())}};
}

void check_findings(const std::vector<demarche::io::Diagnostic>& findings) {
  for (const auto& finding : findings) {
    require(!to_text(finding).empty() && !to_json(finding).empty());
    require(finding.source_column >= 1 && finding.length >= 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const demarche::io::Loaded loaded = demarche::io::load_scenario(files_of(bytes));
  check_findings(loaded.diagnostics);
  require(loaded.scenario.has_value() == !has_errors(loaded.diagnostics));
  if (loaded.scenario) {
    const demarche::io::Loaded again =
        demarche::io::load_rules_part(loaded.rules_part, &*loaded.scenario);
    require(again.scenario && again.rules_part == loaded.rules_part);
    require(again.scenario->digest == loaded.scenario->digest);
  }
  const demarche::io::ReadSave read = demarche::io::read_save(bytes, "a.save");
  check_findings(read.diagnostics);
  if (read.save) {
    const demarche::io::ReadSave again = demarche::io::read_save(write_save(*read.save), "a.save");
    require(again.save && again.save->record.moves == read.save->record.moves);
    check_findings(restore(*read.save, nullptr).diagnostics);
  }
  return 0;
}
