// Numbers of a person's own games: which games they come from.
#include "view/record/record.h"

#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using canvas::number_text;

const Scenario* looked_at(const App& app) {
  const std::size_t row = app.setup.scenario;
  return row < app.shelves.size() ? app.shelves[row].scenario.get() : nullptr;
}

std::string ending_name(const Phrases& phrases, const std::string& id) {
  for (const Ending& ending : phrases.scenario().endings) {
    if (ending.id == id) return phrases.text(ending.name);
  }
  return id;  // the scenario has changed since
}

void explain_seat(const App& app, const Phrases& phrases, std::size_t seat, Causes& out) {
  const Scenario& scenario = phrases.scenario();
  if (seat >= scenario.seats.size()) return;
  const Words& words = phrases.words();
  const std::string& id = scenario.actor_of(SeatId(seat)).id;
  out.title = phrases.seat(SeatId(seat));
  out.text = words("why.record-seat");
  out.flag = flag_of(phrases, SeatId(seat));
  for (const Ended& game : app.past) {
    if (game.scenario != scenario.id || game.seat != id) continue;
    out.lines.push_back(
        {.label = words("why.pair", {phrases.date(game.day), ending_name(phrases, game.ending)}),
         .value = number_text(game.result)});
  }
  if (out.lines.empty()) out.lines.push_back({.label = words("record.seat-none")});
}

void explain_endings(const App& app, const Phrases& phrases, Causes& out) {
  const Words& words = phrases.words();
  const ScenarioRecord record = record_of(phrases.scenario(), app.past);
  const std::vector<Ending>& all = phrases.scenario().endings;
  out.title = words("record.endings-seen");
  out.text = words("why.record-endings");
  out.value =
      words("why.of", {static_cast<int>(record.endings_seen()), static_cast<int>(all.size())});
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (record.endings[row] == 0) continue;
    out.lines.push_back({.label = phrases.text(all[row].name),
                         .value = number_text(static_cast<int>(record.endings[row]))});
  }
}

}  // namespace

void explain_record(const App& app, WhyAbout about, int subject, Causes& out) {
  const Scenario* scenario = looked_at(app);
  if (scenario == nullptr || subject < 0) return;
  const Phrases phrases(*scenario, app.options.language);
  if (about == WhyAbout::record_seat) {
    explain_seat(app, phrases, static_cast<std::size_t>(subject), out);
  } else {
    explain_endings(app, phrases, out);
  }
}

}  // namespace demarche::view
