// A game as JSON that a person can read: ids instead of rows, one move a line.
#include <cassert>
#include <charconv>

#include "demarche/io/load.h"
#include "demarche/io/save.h"
#include "json/write.h"
#include "save/hex.h"
#include "save/move_text.h"
#include "save/move_words.h"

namespace demarche::io {
namespace {

class SaveWriter {
 public:
  explicit SaveWriter(const Scenario& scenario) : scenario_(scenario) {}
  std::string write(const SaveFile& save);

 private:
  void settings(const Settings& settings);
  void levels(const std::vector<Level>& levels);
  void profiles(const std::vector<ProfileId>& profiles);
  void cut_short(const std::vector<CutShort>& rows);
  [[nodiscard]] std::string_view seat(std::size_t row) const { return seat_word(scenario_, row); }

  const Scenario& scenario_;
  JsonWriter json_;
};

void SaveWriter::levels(const std::vector<Level>& levels) {
  if (levels.empty()) return;
  json_.key("levels");
  json_.open_object();
  for (std::size_t row = 0; row < levels.size() && row < scenario_.seats.size(); ++row) {
    json_.member(seat(row), kLevelWords[static_cast<std::size_t>(levels[row])]);
  }
  json_.close_object();
}

void SaveWriter::profiles(const std::vector<ProfileId>& profiles) {
  if (profiles.empty()) return;
  json_.key("profiles");
  json_.open_object();
  for (std::size_t row = 0; row < profiles.size() && row < scenario_.seats.size(); ++row) {
    if (!profiles[row].exists()) continue;
    json_.member(seat(row), scenario_.seats[row].profiles[profiles[row].index()].id);
  }
  json_.close_object();
}

void SaveWriter::settings(const Settings& settings) {
  json_.open_object();
  json_.member("world_seed", std::to_string(settings.world_seed));
  json_.member("policy_seed", std::to_string(settings.policy_seed));
  json_.key("people");
  json_.open_list();
  for (std::size_t row = 0; row < scenario_.seats.size(); ++row) {
    if (settings.human_seats.has(SeatId(row))) json_.value(seat(row));
  }
  json_.close_list();
  levels(settings.levels);
  if (settings.constellation.exists()) {
    json_.member("constellation", scenario_.constellations[settings.constellation.index()].id);
  }
  profiles(settings.fixed_profiles);
  if (!settings.events_left_out.empty()) {
    json_.key("events_left_out");
    json_.open_list();
    for (const EventId event : settings.events_left_out)
      json_.value(scenario_.events[event.index()].id);
    json_.close_list();
  }
  if (settings.rounds != 0) json_.member("rounds", std::int64_t{settings.rounds});
  if (settings.simulations != 0) json_.member("simulations", std::int64_t{settings.simulations});
  if (settings.figures_hidden) json_.member("figures_hidden", true);
  json_.close_object();
}

void SaveWriter::cut_short(const std::vector<CutShort>& rows) {
  if (rows.empty()) return;
  json_.key("cut_short");
  json_.open_list();
  for (const CutShort& row : rows) {
    json_.open_object();
    json_.member("move", std::int64_t{row.move} + 1);
    json_.member("simulations", std::int64_t{row.simulations});
    json_.close_object();
  }
  json_.close_list();
  json_.line();
}

std::string SaveWriter::write(const SaveFile& save) {
  json_.open_object();
  json_.line();
  json_.member("demarche_save", std::int64_t{kSaveFormat});
  json_.member("rules_version", std::int64_t{save.record.rules_version});
  json_.member("scenario", save.scenario_id);
  json_.member("digest", hex(save.record.scenario_digest));
  json_.line();
  json_.key("settings");
  settings(save.record.settings);
  json_.line();
  json_.key("moves");
  json_.open_list();
  for (const Move& made : save.record.moves) {
    json_.line();
    write_move(json_, scenario_, made);
  }
  json_.close_list();
  json_.line();
  cut_short(save.record.cut_short);
  json_.key("round_hashes");
  json_.open_list();
  for (const std::uint64_t hash : save.record.round_hashes) json_.value(hex(hash));
  json_.close_list();
  json_.line();
  json_.key("rules");
  json_.raw(save.rules_part);
  json_.close_object();
  return json_.take() + "\n";
}

}  // namespace

std::string write_save(const SaveFile& save) {
  const Loaded loaded = load_rules_part(save.rules_part, nullptr);
  assert(loaded.scenario && "a game is played by rules that were loaded");
  return loaded.scenario ? SaveWriter(*loaded.scenario).write(save) : std::string();
}

}  // namespace demarche::io
