// The small scenario as a pack, whole or with one fault.
#pragma once

#include <string>
#include <vector>

#include "demarche/io/load.h"
#include "pack/pack.h"
#include "raw_zip.h"

namespace demarche::test {

// tests/scenarios/minimal, packed; made once.
[[nodiscard]] const std::string& minimal_pack();
// Its files as they stand in the ZIP file, stored, the manifest first.
[[nodiscard]] std::vector<RawEntry> minimal_entries();
// A pack of the small scenario with further files that its manifest lists.
[[nodiscard]] pack::Pack minimal_with(const std::vector<io::File>& further);

// The codes of findings, in their order: "D0702 D0702".
[[nodiscard]] std::string codes_of(const std::vector<io::Diagnostic>& diagnostics);
// What open_pack finds in these bytes, by codes; "" when it is sound.
[[nodiscard]] std::string codes_in(const std::string& bytes, const pack::Limits& limits = {});
// The same with the sentences.
[[nodiscard]] std::string told_of(const std::string& bytes, const pack::Limits& limits = {});

}  // namespace demarche::test
