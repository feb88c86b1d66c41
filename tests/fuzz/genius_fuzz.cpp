// Three files of XML in one input, parted by zero bytes: whatever they hold, the importer answers
// with findings or with a scenario that loads.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "demarche/io/genius.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string all(reinterpret_cast<const char*>(data), size);
  demarche::io::GeniusDomain domain;
  domain.domain.name = "domain.xml";
  domain.profiles[0].name = "a.xml";
  domain.profiles[1].name = "b.xml";
  for (demarche::io::File* file : {&domain.domain, &domain.profiles[0], &domain.profiles[1]}) {
    const std::size_t end = all.find('\0');
    file->bytes = all.substr(0, end);
    all = end == std::string::npos ? std::string() : all.substr(end + 1);
  }
  const demarche::io::ImportedScenario imported = demarche::io::import_genius(domain);
  if (imported.scenario.empty() == imported.diagnostics.empty()) std::abort();
  return 0;
}
