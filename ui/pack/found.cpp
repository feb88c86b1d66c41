#include "pack/found.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <tuple>

#include "codes.h"
#include "findings.h"
#include "pack/names.h"
#include "pack/pack.h"
#include "unicode.h"

namespace demarche::pack {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> places_in(const fs::path& folder) {
  std::vector<fs::path> places;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const fs::path place = it->path();
    std::error_code ignored;
    if (place.filename().string().front() == '.') continue;
    if (is_pack_file(place) || fs::is_regular_file(place / std::string(kHead), ignored))
      places.push_back(place);
  }
  return places;
}

// Folders before files of the same id, so that what has been unpacked keeps it.
bool stands_before(const Found& a, const Found& b) {
  const bool a_packed = is_pack_file(a.place), b_packed = is_pack_file(b.place);
  return std::tie(a.id, a_packed, a.place) < std::tie(b.id, b_packed, b.place);
}

}  // namespace

bool is_pack_file(const fs::path& path) {
  std::error_code ignored;
  return folded_name(path.extension().string()) == ".zip" && fs::is_regular_file(path, ignored);
}

io::Diagnostic id_taken(const fs::path& place, const std::string& id, const fs::path& by) {
  io::Findings findings;
  findings.about_file(io::code::kIdTaken, io::printable(place.lexically_normal().generic_string()),
                      "the id " + io::shown(id) + " is that of " +
                          io::printable(by.lexically_normal().generic_string()) +
                          ", which is found first",
                      "one of them needs another id, or has to go");
  return findings.sorted().front();
}

Found load_at(const fs::path& place) {
  Found found;
  found.place = place;
  found.name = io::printable(place.filename().string());
  if (is_pack_file(place)) {
    OpenedPack opened = open_pack_file(place);
    found.id = opened.pack ? opened.pack->manifest.id : io::printable(place.stem().string());
    found.loaded = std::move(opened.loaded);
    found.debrief = std::move(opened.debrief);
    found.of_debrief = std::move(opened.of_debrief);
  } else {
    found.id = found.name;
    found.loaded = io::load_scenario_files(place);
    if (found.loaded.scenario) {
      found.id = found.loaded.scenario->id;
      found.debrief = io::load_debrief(place).debrief;
      found.of_debrief = io::load_debrief(place, &*found.loaded.scenario).diagnostics;
    }
  }
  return found;
}

std::vector<Found> find_scenarios(const Places& places) {
  std::vector<Found> all;
  std::map<std::string, fs::path> taken;
  for (const fs::path& folder : places) {
    std::vector<Found> here;
    for (const fs::path& place : places_in(folder)) here.push_back(load_at(place));
    std::sort(here.begin(), here.end(), stands_before);
    for (Found& found : here) {
      // A broken one says nothing for sure about its id, and keeps it from nobody.
      if (found.loaded.scenario) {
        const auto [first, fresh] = taken.emplace(found.id, found.place);
        if (!fresh) {
          found.loaded.scenario.reset();
          found.loaded.diagnostics = {id_taken(found.place, found.id, first->second)};
        }
      }
      all.push_back(std::move(found));
    }
  }
  return all;
}

std::optional<Found> find_scenario(const Places& places, const std::string& id) {
  if (!io::is_id(id)) return std::nullopt;
  std::optional<Found> broken;
  const auto take = [&](const fs::path& place) -> std::optional<Found> {
    Found found = load_at(place);
    if (found.id != id) return std::nullopt;
    if (found.loaded.scenario) return found;
    if (!broken) broken = std::move(found);
    return std::nullopt;
  };
  for (const fs::path& folder : places) {
    std::error_code ignored;
    if (fs::is_regular_file(folder / id / std::string(kHead), ignored)) {
      if (auto found = take(folder / id)) return found;
    }
    for (const fs::path& place : places_in(folder)) {
      if (!is_pack_file(place)) continue;
      if (auto found = take(place)) return found;
    }
  }
  return broken;
}

}  // namespace demarche::pack
