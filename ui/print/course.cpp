#include "print/course.h"

#include <algorithm>
#include <optional>

namespace demarche::print {
namespace {

using Kind = Happening::Kind;

// Nobody in a happening, and no seat in a row of levels, are the same.
std::uint8_t raw(SeatId seat) {
  return seat.exists() ? static_cast<std::uint8_t>(seat.index()) : Move::kNobody;
}

Levels levels_of(const Game& game, MeterId id, SeatId of) {
  const Meter& meter = game.scenario().meters[id.index()];
  Levels out{id, of, {meter.start[of.exists() ? of.index() : 0]}};
  const Log& log = game.log();
  std::size_t at = 0;
  for (int round = 1; round <= rounds_played(game); ++round) {
    std::int32_t level = out.values.back();
    for (; at < log.size() && log[at].round <= round; ++at) {
      const Happening& told = log[at];
      if (told.kind == Kind::meter_changed && told.what == id.value && told.seat == raw(of)) {
        level = told.amount2;
      }
    }
    out.values.push_back(level);
  }
  return out;
}

std::optional<Told> told_as(const Happening& happening) {
  switch (happening.kind) {
    case Kind::event:
      return Told::event;
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::leaked:
      return Told::done;
    case Kind::proposed:
      return Told::proposed;
    case Kind::settled:
      return Told::settled;
    case Kind::walked_out:
    case Kind::vote_failed:
      return Told::refused;
    default:
      return std::nullopt;
  }
}

// To the package that was told last.
void add_refusals(const view::Phrases& phrases, std::vector<Line>& lines, SeatSet& refused) {
  if (refused.empty()) return;
  const auto package = std::find_if(lines.rbegin(), lines.rend(),
                                    [](const Line& line) { return line.kind == Told::proposed; });
  if (package != lines.rend()) {
    package->refused = phrases.words()("report.refused", {phrases.seats(refused)});
  }
  refused = {};
}

}  // namespace

int rounds_played(const Game& game) { return game.state().head().round; }

std::vector<Levels> world_levels(const Game& game) {
  std::vector<Levels> out;
  const std::vector<Meter>& meters = game.scenario().meters;
  for (std::size_t i = 0; i < meters.size(); ++i) {
    if (meters[i].scope == Meter::Scope::world) out.push_back(levels_of(game, MeterId(i), {}));
  }
  return out;
}

std::vector<Levels> support_levels(const Game& game) {
  std::vector<Levels> out;
  for (std::size_t i = 0; i < game.scenario().seats.size(); ++i) {
    out.push_back(levels_of(game, MeterId(Meter::kSupport), SeatId(i)));
  }
  return out;
}

std::string events_by_round(const view::Phrases& phrases, const Game& game) {
  const auto row_of = [&](int round) {
    std::string titles;
    for (const Happening& happening : game.log()) {
      if (happening.round != round || happening.kind != Kind::event) continue;
      titles +=
          (titles.empty() ? "" : "; ") + phrases.text(game.scenario().events[happening.what].title);
    }
    return titles;
  };
  std::string out;
  for (int round = 1; round <= rounds_played(game); ++round) {
    const std::string titles = row_of(round);
    if (titles.empty()) continue;
    out += (out.empty() ? "" : " ") + phrases.words()("report.events-of", {round, titles});
  }
  return out;
}

std::vector<Line> told_in(const view::Phrases& phrases, const Game& game, int round) {
  std::vector<Line> lines;
  SeatSet refused;  // by whom the package told last was refused
  for (const Happening& happening : game.log()) {
    if (happening.round != round) continue;
    if (happening.kind == Kind::refused) {
      refused.add(SeatId(happening.seat));
      continue;
    }
    const std::optional<Told> kind = told_as(happening);
    if (!kind) continue;
    if (*kind == Told::proposed) add_refusals(phrases, lines, refused);
    std::string words = phrases.happening(happening, SeatId{});
    if (!words.empty()) lines.push_back({*kind, std::move(words), ""});
  }
  add_refusals(phrases, lines, refused);
  return lines;
}

}  // namespace demarche::print
