#pragma once

#include <filesystem>
#include <optional>

// Where a program finds `scenarios/` and `assets/`.
namespace demarche::io {

// The places that are asked, in this order.
struct DataPlaces {
  // The variable DEMARCHE_DATA, when it is set: taken as it is, right or wrong, so that a
  // misspelt path is complained about and never replaced by another folder in silence.
  std::optional<std::filesystem::path> from_environment;
  // The folder of the running program: its own data, else <folder>/../share/demarche.
  std::filesystem::path program_dir;
  // The tree that the program was built from.
  std::filesystem::path source_dir;
};

// The first of the places that has a folder `scenarios`; no value when none has.
std::optional<std::filesystem::path> choose_data_dir(const DataPlaces& places);

// The same for this process. No value when the program was moved away from its data.
std::optional<std::filesystem::path> data_dir();

}  // namespace demarche::io
