// Saves: what is written is read, what was changed is refused, what was played is played again.
#include "demarche/io/save.h"

#include <catch2/catch.hpp>

#include "scenario_files.h"

namespace demarche::test {
namespace {

Settings spectator_settings() {
  Settings settings;
  settings.world_seed = 18446744073709551615ULL;  // the greatest of 64 bits must survive
  settings.policy_seed = 9007199254740993ULL;     // and one that a double would change
  return settings;
}

// A game of the minimal scenario, played to its end by computed seats.
io::SaveFile played(const Scenario& scenario, const std::string& rules_part,
                    const Settings& settings) {
  Game game(scenario, settings);
  game.run_computed();
  REQUIRE(game.over());
  return {scenario.id, rules_part, game.record()};
}

void check_same(const Record& a, const Record& b) {
  CHECK(a.rules_version == b.rules_version);
  CHECK(a.scenario_digest == b.scenario_digest);
  CHECK(a.settings == b.settings);
  CHECK(a.moves == b.moves);
  CHECK(a.round_hashes == b.round_hashes);
  CHECK(a.cut_short == b.cut_short);
}

}  // namespace

TEST_CASE("A save that was written is read back whole, and written again to the same bytes") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const io::SaveFile save = played(*loaded.scenario, loaded.rules_part, spectator_settings());
  const std::string bytes = io::write_save(save);
  const io::ReadSave read = io::read_save(bytes, "a.save");
  CHECK(printed(read.diagnostics) == "");
  REQUIRE(read.save);
  CHECK(read.save->scenario_id == "minimal");
  CHECK(read.save->rules_part == save.rules_part);
  check_same(read.save->record, save.record);
  CHECK(io::write_save(*read.save) == bytes);
}

TEST_CASE("All settings of a game survive a save") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  Settings settings = spectator_settings();
  settings.levels = {Level::newcomer, Level::in_character};
  settings.fixed_profiles = {ProfileId(1), ProfileId()};
  settings.events_left_out = {EventId(0)};
  settings.rounds = 2;
  settings.figures_hidden = true;
  const io::SaveFile save = played(*loaded.scenario, loaded.rules_part, settings);
  const io::ReadSave read = io::read_save(io::write_save(save), "a.save");
  REQUIRE(read.save);
  CHECK(read.save->record.settings == settings);
}

TEST_CASE("A game with planners is saved with what their searches used, and lives again") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  Settings settings = spectator_settings();
  settings.levels = {Level::planner, Level::in_character};
  settings.simulations = 20;
  Game game(*loaded.scenario, settings);
  game.run_computed([](std::uint32_t done) { return done < 5; });
  REQUIRE(game.over());
  REQUIRE_FALSE(game.record().cut_short.empty());
  const std::string bytes = io::write_save({loaded.scenario->id, loaded.rules_part, game.record()});
  const io::ReadSave read = io::read_save(bytes, "a.save");
  CHECK(printed(read.diagnostics) == "");
  REQUIRE(read.save);
  check_same(read.save->record, game.record());
  const io::Restored restored = io::restore(*read.save, nullptr);
  REQUIRE(restored.game);
  check_same(restored.game->record(), game.record());
  CHECK(io::write_save({loaded.scenario->id, loaded.rules_part, restored.game->record()}) == bytes);
}

TEST_CASE("A search that was cut short belongs to a move that there is") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  io::SaveFile save = played(*loaded.scenario, loaded.rules_part, spectator_settings());
  save.record.cut_short = {{static_cast<std::uint32_t>(save.record.moves.size()), 5}};
  const io::ReadSave read = io::read_save(io::write_save(save), "a.save");
  CHECK_FALSE(read.save);
  CHECK(printed(read.diagnostics) != "");
}

TEST_CASE("A save of a game without planners says nothing of searches") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const std::string bytes =
      io::write_save(played(*loaded.scenario, loaded.rules_part, spectator_settings()));
  CHECK(bytes.find("simulations") == std::string::npos);
  CHECK(bytes.find("cut_short") == std::string::npos);
}

TEST_CASE("A save lives again without its scenario being installed, and ends alike") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const io::SaveFile save = played(*loaded.scenario, loaded.rules_part, spectator_settings());
  for (const Scenario* installed : {static_cast<const Scenario*>(nullptr), &*loaded.scenario}) {
    const io::Restored restored = io::restore(save, installed);
    CHECK(printed(restored.diagnostics) == "");
    REQUIRE(restored.game);
    CHECK(restored.game->over());
    CHECK(restored.game->record().round_hashes == save.record.round_hashes);
  }
}

TEST_CASE("A save outlives a retuned scenario: it keeps its rules and takes the new words") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const io::SaveFile save = played(*loaded.scenario, loaded.rules_part, spectator_settings());
  std::string text = bytes_of(minimal_folder() / "scenario.json");
  text = with(with(text, "\"cost\": 3", "\"cost\": 5"), "Hold a festival", "Dance");
  const auto retuned = io::load_scenario({{"scenario.json", text}});
  REQUIRE(retuned.scenario);
  const io::Restored restored = io::restore(save, &*retuned.scenario);
  CHECK(printed(restored.diagnostics) == "");
  REQUIRE(restored.scenario);
  CHECK(restored.scenario->moves[0].cost == 3);
  CHECK(restored.scenario->text(restored.scenario->moves[0].name, 0) == "Dance");
}

TEST_CASE("A hash that differs names its round") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  io::SaveFile save = played(*loaded.scenario, loaded.rules_part, spectator_settings());
  REQUIRE(save.record.round_hashes.size() >= 2);
  save.record.round_hashes[1] ^= 1;
  const io::Restored restored = io::restore(save, nullptr);
  REQUIRE(restored.diagnostics.size() == 1);
  CHECK(restored.diagnostics[0].message ==
        "the replay differs from the game that was saved, first in round 2");
}

TEST_CASE("A save cut off anywhere is refused with a place, and never crashes") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const std::string bytes =
      io::write_save(played(*loaded.scenario, loaded.rules_part, spectator_settings()));
  const std::size_t end = bytes.rfind('}');
  for (std::size_t length = 0; length < end; length += 1 + length / 20) {
    const io::ReadSave read = io::read_save(bytes.substr(0, length), "a.save");
    CHECK_FALSE(read.save);
    CHECK_FALSE(read.diagnostics.empty());
  }
}

TEST_CASE("Rules that were changed inside a save are told") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const std::string bytes =
      io::write_save(played(*loaded.scenario, loaded.rules_part, spectator_settings()));
  const io::ReadSave read = io::read_save(with(bytes, "\"cost\":3", "\"cost\":1"), "a.save");
  CHECK_FALSE(read.save);
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics[0].code == "D0503");
}

TEST_CASE("Moves stand in a save by their ids, one a line") {
  const auto loaded = load_minimal();
  REQUIRE(loaded.scenario);
  io::SaveFile save = played(*loaded.scenario, loaded.rules_part, spectator_settings());
  Move visit;
  visit.kind = Move::Kind::play;
  visit.seat = 1;
  visit.what = 1;
  visit.target = 0;
  Move offer;
  offer.kind = Move::Kind::propose;
  REQUIRE(offer.package.set(IssueId(1), OptionId(2)));
  Move inject;
  inject.kind = Move::Kind::inject;
  inject.seat = Move::kFacilitator;
  save.record.moves = {visit, offer, inject};
  const std::string bytes = io::write_save(save);
  CHECK(bytes.find("\n{\"seat\":\"south\",\"play\":\"visit\",\"target\":\"north\"},\n") !=
        std::string::npos);
  CHECK(bytes.find("\n{\"seat\":\"north\",\"propose\":{\"fishing\":\"free\"}},\n") !=
        std::string::npos);
  CHECK(bytes.find("\n{\"seat\":\"facilitator\",\"inject\":\"flood\"}]") != std::string::npos);
  const io::ReadSave read = io::read_save(bytes, "a.save");
  REQUIRE(read.save);
  CHECK(read.save->record.moves == save.record.moves);
}

}  // namespace demarche::test
