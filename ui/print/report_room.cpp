// What could have been signed: for each delegation the room between walking away and the best that
// all could have signed, with the table at the end in it. One line a delegation, because a frontier
// of more than two parties cannot be drawn on paper.
#include <algorithm>
#include <cmath>

#include "demarche/analyse/analysis.h"
#include "demarche/judge.h"
#include "print/parts.h"
#include "print/report_parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

// Above this a report would keep a teacher waiting for seconds.
constexpr std::uint64_t kMostCombinations = 2'500'000;
constexpr double kTrackHeight = 20;

// Shares of the whole, 0 to 1.
struct Room {
  double walk_away = 0, now = 0;
  double low = 0, high = 0;  // over the efficient tables of the zone
  std::optional<double> nash = {};
};

std::vector<Room> rooms(const analyse::Analysis& analysis, const Scenario& scenario,
                        const State& state) {
  std::vector<Room> out;
  for (std::size_t seat = 0; seat < analysis.stakes.size(); ++seat) {
    const analyse::Stake& stake = analysis.stakes[seat];
    Room room;
    room.walk_away = stake.walk_away;
    room.now = utility(scenario, state, stake.seat, stake.profile) / 1000.0;
    room.low = 1;
    for (std::size_t row = 0; row < analysis.efficient.size(); ++row) {
      room.low = std::min(room.low, analysis.efficient.of(row)[seat]);
      room.high = std::max(room.high, analysis.efficient.of(row)[seat]);
    }
    if (analysis.nash) room.nash = analysis.nash->utilities[seat];
    out.push_back(room);
  }
  return out;
}

void mark(FrameBuilder& builder, Rect track, double at, MarkerShape shape, bool filled) {
  Marker marker;
  marker.size = builder.sheet().grow(9);
  marker.center = {track.x + track.w * std::clamp(at, 0.0, 1.0), track.center().y};
  marker.shape = shape;
  marker.fill = filled ? builder.sheet().theme.text : builder.sheet().theme.night0;
  marker.stroke = builder.sheet().theme.text;
  builder.draw(marker);
}

// From `low` to `high` of a track.
void draw_span(FrameBuilder& builder, Rect track, double low, double high) {
  const Theme& theme = builder.sheet().theme;
  Box span;
  span.rect = {track.x + track.w * low, track.center().y - 4, track.w * (high - low), 8};
  span.radius = 3;
  span.fill = flat(theme.now);
  span.border = {theme.edge, 1, {}};
  builder.box(std::move(span));
}

void draw_wall(FrameBuilder& builder, Rect track, double at) {
  Box wall;
  wall.rect = {track.x + track.w * at - 1, track.center().y - 8, 2, 16};
  wall.fill = flat(builder.sheet().theme.text);
  builder.box(std::move(wall));
}

void draw_room(FrameBuilder& builder, Rect rect, const Room& room) {
  Box line;
  line.rect = {rect.x, rect.center().y - 0.5, rect.w, 1};
  line.fill = flat(builder.sheet().theme.hair);
  builder.box(std::move(line));
  if (room.high > room.low) draw_span(builder, rect, room.low, room.high);
  draw_wall(builder, rect, std::clamp(room.walk_away, 0.0, 1.0));
  if (room.nash) mark(builder, rect, *room.nash, MarkerShape::kDiamond, false);
  mark(builder, rect, room.now, MarkerShape::kDisc, true);
}

// As the last round that was played began: what was still to be had then.
State at_last_round(const Game& game) {
  const int last = game.state().head().round;
  Game again(game.scenario(), game.record().settings);
  for (const Move& move : game.record().moves) {
    if (again.state().head().round == last || !again.make(move).legal()) break;
  }
  return again.state();
}

std::string points(double share) { return std::to_string(std::lround(share * 1000)); }

Block room_line(const view::Phrases& phrases, SeatId seat, const Room& room) {
  const view::Words& words = phrases.words();
  Node node;
  node.id = "room/" + std::to_string(seat.index());
  node.role = Role::kChart;
  node.label = phrases.seat(seat);
  node.value = words("report.room-says", {points(room.walk_away), points(room.now)});
  Element track =
      meaning(std::move(node),
              custom(
                  [](const Sheet& sheet, double width) {
                    return Size{width, sheet.grow(kTrackHeight)};
                  },
                  [room](FrameBuilder& builder, Rect rect) { draw_room(builder, rect, room); }));
  return {row({exactly(plain(phrases.seat(seat)), 150), grow(std::move(track)),
               exactly(plain(points(room.now)), 34)},
              14),
          2, true, false};
}

Element legend_mark(std::function<void(FrameBuilder&, Rect)> draw) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(22), sheet.grow(16)};
      },
      std::move(draw));
}

Block legend(const view::Words& words) {
  const auto entry = [&](const char* key, std::function<void(FrameBuilder&, Rect)> draw) {
    return row({legend_mark(std::move(draw)), small(words(key))}, 5);
  };
  Elements entries{entry("report.room-signed",
                         [](FrameBuilder& builder, Rect rect) { draw_span(builder, rect, 0, 1); }),
                   entry("report.room-now",
                         [](FrameBuilder& builder, Rect rect) {
                           mark(builder, rect, 0.5, MarkerShape::kDisc, true);
                         }),
                   entry("report.room-nash",
                         [](FrameBuilder& builder, Rect rect) {
                           mark(builder, rect, 0.5, MarkerShape::kDiamond, false);
                         }),
                   entry("report.room-walk-away",
                         [](FrameBuilder& builder, Rect rect) { draw_wall(builder, rect, 0.5); })};
  return {wrap(std::move(entries), 18, 2), 4, true, false};
}

}  // namespace

std::vector<Block> report_room(const view::Phrases& phrases, const Game& game,
                               const std::function<bool()>& goes_on) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = game.scenario();
  analyse::AnalysisLimits limits;
  limits.combinations = kMostCombinations;
  limits.goes_on = goes_on;
  const State before = at_last_round(game);
  const analyse::Analysis analysis =
      analyse::analysis_of(scenario, before, analyse::drawn_profiles(scenario, before), limits);
  const analyse::LeftOut& out = analysis.left_out;
  std::vector<Block> blocks{{section(words("report.room")), 16, true, false}};
  if (out.outcomes || out.zone || out.efficient || out.solutions) {
    blocks.push_back({small(words("analysis.too-many")), 2, false, false});
    return blocks;
  }
  blocks.push_back({small(words("report.room-means", {static_cast<std::int64_t>(analysis.outcomes),
                                                      static_cast<std::int64_t>(analysis.zone)})),
                    2, true, false});
  if (analysis.zone == 0) {
    blocks.back().keeps_next = false;
    return blocks;
  }
  blocks.push_back(legend(words));
  const std::vector<Room> all = rooms(analysis, scenario, game.state());
  for (std::size_t seat = 0; seat < all.size(); ++seat) {
    blocks.push_back(room_line(phrases, analysis.stakes[seat].seat, all[seat]));
  }
  blocks.back().keeps_next = false;
  return blocks;
}

}  // namespace demarche::print
