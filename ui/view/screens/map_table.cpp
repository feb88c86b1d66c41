// The round table: for scenarios without geography.
#include <algorithm>
#include <cmath>
#include <vector>

#include "view/actions.h"
#include "view/screens/bar.h"
#include "view/screens/map_board.h"
#include "view/screens/map_lists.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kPi = 3.14159265358979323846;
// Of the rectangle: where the seats are; further out when they are many.
constexpr double kAcross = 0.38, kDown = 0.33, kAcrossCrowd = 0.42, kDownCrowd = 0.37;
constexpr std::size_t kCrowd = 8;  // more seats than that are drawn smaller

// One drawing of one table.
class Table {
 public:
  Table(FrameBuilder& builder, Rect rect, const App& app, const Phrases& phrases)
      : builder_(builder),
        sheet_(builder.sheet()),
        rect_(rect),
        app_(app),
        phrases_(phrases),
        scenario_(phrases.scenario()),
        crowded_(scenario_.seats.size() > kCrowd) {}

  void draw() {
    const auto scope = builder_.node(
        {.id = "board", .role = Role::kMap, .label = phrases_.words()("map.table")}, rect_);
    {
      const auto layer = builder_.layer("board/base");
      surface();
    }
    const auto layer = builder_.layer("board/seats");
    lines();
    centre();
    for (const SeatView& seat : app_.play->view.seats) place(seat);
  }

 private:
  // The own delegation sits nearest, the others follow clockwise.
  Point at(SeatId seat) const {
    const auto seats = static_cast<double>(scenario_.seats.size());
    const double step =
        static_cast<double>(seat.index()) - static_cast<double>(app_.play->seat.index());
    const double angle = kPi + 2 * kPi * step / seats;
    return {rect_.center().x + std::sin(angle) * rect_.w * (crowded_ ? kAcrossCrowd : kAcross),
            rect_.center().y - std::cos(angle) * rect_.h * (crowded_ ? kDownCrowd : kDown)};
  }

  void surface() {
    const Theme& theme = sheet_.theme;
    builder_.box({.rect = rect_, .radius = kPanelRadius, .fill = {theme.sea0, theme.sea1}});
    const double w = rect_.w * kAcross * 1.5, h = rect_.h * kDown * 1.35;
    const Rect table{rect_.center().x - w / 2, rect_.center().y - h / 2, w, h};
    builder_.box({.rect = table,
                  .radius = std::min(w, h) / 2,
                  .fill = {theme.panel0, theme.panel1},
                  .border = {theme.edge, 1.5, {}},
                  .shadow = {18, 6, faded(theme.night0, 0.6)}});
    builder_.box(
        {.rect = table.inset(9), .radius = std::min(w, h) / 2 - 9, .border = {theme.hair, 1, {}}});
  }

  void lines() {
    for (const SeatView& other : app_.play->view.seats) {
      if (other.seat == app_.play->seat) continue;
      const ArcKind kind = channel_of(other.trust_in_me);
      Line line{.points = {at(app_.play->seat), at(other.seat)},
                .color = faded(sheet_.theme.fill, 0.75),
                .width = 2};
      if (kind == ArcKind::kStrained) line.dash = {9, 6};
      if (kind == ArcKind::kThin) line.dash = {2, 4};
      builder_.draw(std::move(line));
    }
  }

  // What is on the table now, on a plate.
  void centre() {
    const View& view = app_.play->view;
    const auto round = static_cast<std::size_t>(
        std::clamp(view.round, 1, static_cast<int>(scenario_.rounds.size())));
    const std::string title =
        view.sitting.in_session ? phrases_.text(scenario_.formats[view.sitting.format.index()].name)
                                : phrases_.text(scenario_.rounds[round - 1].title);
    if (title.empty()) return;
    const std::string below =
        phrases_.words()(view.sitting.in_session ? "map.in-session" : "map.no-session");
    const double width = rect_.w * kAcross;
    const auto middle = [](Type type, Tone tone) {
      return TextOptions{.type = type, .tone = tone, .align = Align::kCentre};
    };
    const Element words = column({text(title, middle(Type::kSection, Tone::kText)),
                                  text(below, middle(Type::kSecondary, Tone::kSoft))},
                                 2, Across::kCentre);
    const Size size = words->measure(sheet_, width);
    const Rect plate{rect_.center().x - size.w / 2, rect_.center().y - size.h / 2, size.w, size.h};
    const Rect around = plate.inset(Insets::both(-18, -9));
    builder_.box({.rect = around, .radius = 14, .fill = flat(sheet_.theme.panel1)});
    const auto ground = builder_.ground(flat(sheet_.theme.panel1), around);
    words->place(builder_, plate);
  }

  Element trust(const SeatView& seat) const {
    if (seat.seat == app_.play->seat) return nothing();
    const std::int32_t before = app_.play->before.seats[seat.seat.index()].trust_in_me;
    const Change by{seat.trust_in_me - before, false};
    const std::string level = number_text(seat.trust_in_me);
    Node node{.id = "channel/" + scenario_.actor_of(seat.seat).id,
              .role = Role::kMeter,
              .label = phrases_.words()("map.trust", {phrases_.seat(seat.seat)}),
              .value = level + " " + change_text(by.amount)};
    return meaning(
        std::move(node),
        row({text(level, quiet(crowded_ ? Type::kCaptionFigure : Type::kFigure)), change(by)}, 5));
  }

  // The disc lies on its place; words stand on the side away from the table.
  void place(const SeatView& seat) {
    const Actor& actor = scenario_.actor_of(seat.seat);
    const bool own = seat.seat == app_.play->seat;
    const Point point = at(seat.seat);
    const double disc = crowded_ ? 22 : 44;
    const Element mark =
        flag(flag_of(phrases_, actor),
             {.size = disc, .own = own, .actor = static_cast<int>(seat.seat.index())});
    const std::string name = phrases_.seat(seat.seat);
    Elements lines{text(crowded_ ? phrases_.seat_short(seat.seat) : name,
                        {.type = crowded_ ? Type::kCaption : Type::kLabel,
                         .align = Align::kCentre,
                         .silent = true}),
                   trust(seat)};
    const Element words = column(std::move(lines), 1, Across::kCentre);
    const Size face = mark->measure(sheet_, rect_.w);
    const Size size = words->measure(sheet_, std::min(sheet_.grow(150), rect_.w * 0.32));
    const bool above = point.y < rect_.center().y - 1;
    const double top = above ? point.y - face.h / 2 - 3 - size.h : point.y + face.h / 2 + 3;
    const Rect head{point.x - face.w / 2, point.y - face.h / 2, face.w, face.h};
    const Rect below{point.x - size.w / 2, top, size.w, size.h};
    const double high = std::max(head.bottom(), below.bottom()) - std::min(head.y, below.y);
    const double wide = std::max({face.w, size.w, kMinTarget});
    const Rect whole{point.x - wide / 2, std::min(head.y, below.y), wide, high};
    Node node{.id = "place/" + actor.id, .role = Role::kPlace, .label = name};
    node.description = phrases_.seat_short(seat.seat);
    node.radius = kButtonRadius;
    if (actor.codex.exists()) {
      node.action = {verb::codex, static_cast<int>(actor.codex.index()), 0, ""};
      node.focusable = true;
    }
    const auto scope = builder_.node(std::move(node), whole);
    const auto ground = builder_.ground(flat(sheet_.theme.sea1), whole.grown(2));
    mark->place(builder_, head);
    words->place(builder_, below);
  }

  FrameBuilder& builder_;
  const Sheet& sheet_;
  Rect rect_;
  const App& app_;
  const Phrases& phrases_;
  const Scenario& scenario_;
  bool crowded_;
};

}  // namespace

Element round_table(const App& app, const Phrases& phrases) {
  return grow(custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(300)};
      },
      [&app, &phrases](FrameBuilder& builder, Rect rect) {
        Table(builder, rect, app, phrases).draw();
      }));
}

}  // namespace demarche::view
