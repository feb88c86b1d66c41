// The scenarios that a program finds: folders and packs, beside the program and among the person's
// own things. None that is broken vanishes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "demarche/io/debrief.h"
#include "demarche/io/load.h"

namespace demarche::pack {

// Folders of scenarios, in the order of their precedence: the first that has an id keeps it.
using Places = std::vector<std::filesystem::path>;

struct Found {
  std::filesystem::path place;  // the folder, or the ZIP file
  std::string name;             // of the folder or the file, fit to be shown
  std::string id;               // of the folder or the file where the scenario does not say
  io::Loaded loaded;            // without a scenario when it is broken, or its id is taken
  std::optional<Debrief> debrief;
  std::vector<io::Diagnostic> of_debrief;  // keeps nobody from playing
};

// Everything in these folders that is a folder with a scenario.json or a ZIP file, and not hidden:
// by place, and by id within a place. Of two with the same id, the second is told as broken, D0708.
// A place that is not there is empty.
[[nodiscard]] std::vector<Found> find_scenarios(const Places& places);

// The first with that id; none when there is no such one, broken ones among them.
[[nodiscard]] std::optional<Found> find_scenario(const Places& places, const std::string& id);

// Whether a path is to be read as a pack: a file that ends in .zip.
[[nodiscard]] bool is_pack_file(const std::filesystem::path& path);

// The folder or ZIP file at a path.
[[nodiscard]] Found load_at(const std::filesystem::path& place);

// The finding about a scenario whose id another one has, that is found first.
[[nodiscard]] io::Diagnostic id_taken(const std::filesystem::path& place, const std::string& id,
                                      const std::filesystem::path& by);

}  // namespace demarche::pack
