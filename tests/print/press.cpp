#include "print/press.h"

#include <catch2/catch.hpp>

#include "demarche/io/load.h"
#include "print/brief.h"

namespace demarche::print {

std::shared_ptr<const Scenario> shipped(const std::string& id) {
  io::Loaded loaded = io::load_scenario_files(test::source_dir() / "scenarios" / id);
  REQUIRE(loaded.scenario);
  return std::make_shared<const Scenario>(std::move(*loaded.scenario));
}

const std::vector<std::string>& shipped_ids() {
  static const std::vector<std::string> ids = [] {
    std::vector<std::string> found;
    for (const io::Listed& one : io::list_scenarios(test::source_dir() / "scenarios")) {
      found.push_back(one.id);
    }
    return found;
  }();
  return ids;
}

Game played(const Scenario& scenario, std::uint64_t seed) {
  Settings settings;
  settings.world_seed = settings.policy_seed = seed;
  Game game(scenario, settings);
  game.run_computed();
  REQUIRE(game.over());
  return game;
}

std::string written(const canvas::PdfPage& page) {
  std::string out;
  for (const canvas::PastedFrame& pasted : page.frames) {
    for (const canvas::Layer& layer : pasted.frame.layers) {
      for (const canvas::Item& item : layer.items) {
        const auto* run = std::get_if<canvas::TextRun>(&item.shape);
        if (run == nullptr) continue;
        for (const canvas::TextLine& line : run->block.lines) out += line.text + "\n";
      }
    }
  }
  return out;
}

std::vector<Pages> briefs_of(const view::Phrases& phrases, SeatId seat, Tools tools) {
  std::vector<Pages> all{brief_pages(phrases, {seat, ProfileId{}}, tools)};
  const Seat& row = phrases.scenario().seats[seat.index()];
  for (std::size_t i = 0; i < row.profiles.size(); ++i) {
    all.push_back(brief_pages(phrases, {seat, ProfileId(i)}, tools));
  }
  return all;
}

Drawn drawn_by(const Scenario& scenario) {
  return {7, std::vector<ProfileId>(scenario.seats.size(), ProfileId(std::size_t{0}))};
}

Pages all_pages(const view::Phrases& phrases, const Game& game, Tools tools) {
  std::vector<SeatId> seats;
  for (std::size_t i = 0; i < phrases.scenario().seats.size(); ++i) seats.emplace_back(i);
  Pages all;
  const auto add = [&](Pages pages) {
    for (canvas::PdfPage& page : pages) all.push_back(std::move(page));
  };
  for (const SeatId seat : seats) {
    for (Pages& brief : briefs_of(phrases, seat, tools)) add(std::move(brief));
  }
  add(knowledge_pages(phrases, seats, true, tools));
  add(plate_pages(phrases, seats, tools));
  add(form_pages(phrases, tools));
  add(teacher_pages(phrases, drawn_by(phrases.scenario()), tools));
  add(report_pages(phrases, game, tools));
  return all;
}

}  // namespace demarche::print
