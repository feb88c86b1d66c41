#include "view/lesson/tables.h"

#include <algorithm>

namespace demarche::view {
namespace {

std::vector<std::vector<int>> pledges_of(const Scenario& scenario, const State& state) {
  std::vector<std::vector<int>> out;
  const auto steps = member_steps(scenario, state);
  for (const Undertaking& undertaking : scenario.undertakings) {
    std::vector<int> at_least(undertaking.steps.size(), 0);
    for (const Undertaking::Member& member : undertaking.members)
      for (std::size_t step = 0; step < at_least.size() && step <= steps[member.cell]; ++step)
        ++at_least[step];
    out.push_back(std::move(at_least));
  }
  return out;
}

ComparedTable compared_table(const OpenedTable& opened) {
  const Game& game = *opened.game;
  return {opened.name,
          opened.scenario,
          course_of(game),
          analyse::steps_of(game.scenario(), game.record()),
          game.record().settings.human_seats,
          pledges_of(game.scenario(), game.state())};
}

analyse::WorldDiffers differs(const OpenedTable& one, const OpenedTable& other) {
  return analyse::world_differs(*one.scenario, one.game->record(), *other.scenario,
                                other.game->record());
}

const OpenedTable* reference(const std::vector<OpenedTable>& opened, WorldOf world) {
  if (opened.empty()) return nullptr;
  if (world == WorldOf::first) return &opened.front();
  const auto alike = [&](const OpenedTable& one) {
    return std::count_if(opened.begin(), opened.end(), [&](const OpenedTable& other) {
      return differs(one, other) == analyse::WorldDiffers::no;
    });
  };
  return &*std::max_element(
      opened.begin(), opened.end(),
      [&](const OpenedTable& one, const OpenedTable& other) { return alike(one) < alike(other); });
}

}  // namespace

bool all_over(const Tables& tables) {
  return std::all_of(tables.tables.begin(), tables.tables.end(),
                     [](const ComparedTable& table) { return table.course.outcome.has_value(); });
}

Tables compared(std::string folder, const std::vector<OpenedTable>& opened,
                std::vector<RefusedTable> faults, WorldOf world) {
  Tables out;
  out.folder = std::move(folder);
  out.asked = true;
  out.refused = std::move(faults);
  const OpenedTable* first = reference(opened, world);
  for (const OpenedTable& table : opened) {
    const analyse::WorldDiffers how = differs(*first, table);
    const bool alike = how == analyse::WorldDiffers::no;
    if (alike && out.tables.size() < kMostTables) {
      out.tables.push_back(compared_table(table));
    } else {
      out.refused.push_back({table.name, how, "", alike});
    }
  }
  std::vector<std::vector<analyse::Step>> steps;
  for (const ComparedTable& table : out.tables) steps.push_back(table.steps);
  out.partings = analyse::partings(steps);
  return out;
}

}  // namespace demarche::view
