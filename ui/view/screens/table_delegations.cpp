// The delegations: who they are, what they likely want, trust and support with their changes.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/table_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

// "likely: structure first": two profiles at most, the likelier first; improbable ones are left
// out.
std::vector<std::pair<std::string, std::string>> beliefs(const TableSight& sight,
                                                         const SeatView& seat) {
  const std::vector<Profile>& profiles = sight.play.scenario->seats[seat.seat.index()].profiles;
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < seat.beliefs.size(); ++i) rows.push_back(i);
  std::stable_sort(rows.begin(), rows.end(),
                   [&](std::size_t a, std::size_t b) { return seat.beliefs[a] > seat.beliefs[b]; });
  constexpr const char* kKeys[] = {"table.unlikely", "table.possible", "table.likely",
                                   "table.almost-certain"};
  std::vector<std::pair<std::string, std::string>> out;
  for (const std::size_t row : rows) {
    const Likelihood said = likelihood(seat.beliefs[row]);
    if (out.size() == 2 || (!out.empty() && said == Likelihood::unlikely)) break;
    out.emplace_back(sight.phrases.words()(kKeys[static_cast<std::size_t>(said)]),
                     sight.phrases.text(profiles[row].name));
  }
  return out;
}

Elements belief_lines(const TableSight& sight, const SeatView& seat, std::string& spoken) {
  Elements lines;
  if (seat.seat == sight.play.seat) {
    const Profile& own =
        sight.play.scenario->seats[seat.seat.index()].profiles[sight.play.view.profile.index()];
    for (const std::string& line :
         {sight.phrases.words()("table.your-delegation"), sight.phrases.text(own.name)}) {
      spoken.append(spoken.empty() ? "" : "; ").append(line);
      lines.push_back(text(line, quiet(Type::kCaption, Tone::kSoft)));
    }
    return lines;
  }
  bool first = true;
  for (const auto& [said, name] : beliefs(sight, seat)) {
    canvas::Words line(said + ": ", Tone::kSoft);
    first ? line.say(name, Tone::kText) : line.say(name, Tone::kSoft);
    spoken.append(spoken.empty() ? "" : "; ").append(line.plain());
    lines.push_back(canvas::words(std::move(line), quiet(Type::kCaption, Tone::kSoft)));
    first = false;
  }
  return lines;
}

Element head(const TableSight& sight, const SeatView& seat, const std::string& id) {
  const Actor& actor = sight.play.scenario->actor_of(seat.seat);
  Node node;
  node.id = id + "/name";
  node.role = Role::kLink;
  node.label = sight.phrases.seat(seat.seat);
  node.radius = 6;
  if (actor.codex.exists()) {
    node.action = {verb::codex, static_cast<int>(actor.codex.index()), 0, ""};
    node.focusable = true;
  }
  Elements lines{text(node.label, quiet(Type::kLabel))};
  for (Element& line : belief_lines(sight, seat, node.value)) lines.push_back(std::move(line));
  FlagOptions disc;
  disc.size = 32;
  disc.own = seat.seat == sight.play.seat;
  return meaning(
      std::move(node),
      at_least(row({flag(flag_of(sight.phrases, actor), disc), grow(column(std::move(lines), 1))},
                   10, Across::kStart),
               0, kMinTarget));
}

MeterOptions support_row(const TableSight& sight, const SeatView& seat, const std::string& id) {
  MeterOptions options;
  options.id = id + "/support";
  options.label = sight.phrases.words()("table.support-home");
  options.value = seat.support;
  options.delta = support_change(sight.play, seat.seat);
  options.ticks = {seat.support_floor};
  if (sight.ghost) {
    const std::int32_t then = sight.ghost->level(MeterId(Meter::kSupport), seat.seat, {});
    if (then != seat.support) options.preview = then;
  }
  options.description = sight.phrases.words()("table.floor-is", {seat.support_floor});
  return options;
}

MeterOptions trust_row(const TableSight& sight, const SeatView& seat, const std::string& id) {
  const std::size_t row = seat.seat.index();
  MeterOptions options;
  options.id = id + "/trust";
  options.label = sight.phrases.words()("table.trust-in-you");
  options.value = seat.trust_in_me;
  options.delta = Change{seat.trust_in_me - sight.play.before.seats[row].trust_in_me, false};
  if (sight.ghost) {
    const std::int32_t then =
        sight.ghost->level(MeterId(Meter::kTrust), seat.seat, sight.play.seat);
    if (then != seat.trust_in_me) options.preview = then;
  }
  return options;
}

Element numbers(const TableSight& sight, const SeatView& seat, const std::string& id) {
  const bool own = seat.seat == sight.play.seat;
  Elements rows;
  // As wide as the words are, so that the bars keep room.
  const double label = sight.app.options.language == Language::english ? 82 : 96;
  if (!own) rows.push_back(meter_row(trust_row(sight, seat, id), label));
  rows.push_back(meter_row(support_row(sight, seat, id), label));
  if (own) {
    canvas::Words floor(sight.phrases.words()("table.floor"), Tone::kSoft);
    floor.say("  ").strong(std::to_string(seat.support_floor)).say(" ");
    floor.say(sight.phrases.words()("table.floor-marked"), Tone::kSoft);
    TextOptions style = {};
    style.type = Type::kCaption;
    rows.push_back(canvas::words(std::move(floor), std::move(style)));
  }
  Node node;
  node.id = id + "/numbers";
  node.role = Role::kGroup;
  node.label = sight.phrases.words()(own ? "table.why-support" : "table.why-trust",
                                     {sight.phrases.seat(seat.seat)});
  node.action = {verb::why, static_cast<int>(own ? WhyAbout::support : WhyAbout::trust),
                 static_cast<int>(seat.seat.index()), ""};
  node.focusable = true;
  node.radius = 6;
  return meaning(std::move(node), at_least(column(std::move(rows), 0), 0, kMinTarget));
}

Element delegation(const TableSight& sight, const SeatView& seat) {
  const std::string id = "table/seat/" + std::to_string(seat.seat.index());
  PanelOptions options;
  options.id = id;
  options.label = sight.phrases.seat(seat.seat);
  options.padding = {14, 8, 12, 7};
  options.actor = static_cast<int>(seat.seat.index());
  return panel(column({head(sight, seat, id), spring(), numbers(sight, seat, id)}, 3),
               std::move(options));
}

}  // namespace

Element delegations(const TableSight& sight) {
  Elements panels{grow(delegation(sight, sight.play.view.seats[sight.play.seat.index()]))};
  for (const SeatView& seat : sight.play.view.seats) {
    if (seat.seat != sight.play.seat) panels.push_back(grow(delegation(sight, seat)));
  }
  return scroll("table/delegations", column(std::move(panels), 8));
}

}  // namespace demarche::view
