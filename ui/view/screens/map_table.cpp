// The round table: for scenarios without geography. Delegations around it with what they trust,
// who is in session, and in the middle the issues with what stands.
#include <algorithm>
#include <cmath>
#include <vector>

#include "view/actions.h"
#include "view/ghosts.h"
#include "view/map/card.h"
#include "view/map/relations.h"
#include "view/screens/bar.h"
#include "view/screens/map_board.h"
#include "view/screens/map_issues.h"
#include "view/screens/map_lists.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kPi = 3.14159265358979323846;
constexpr std::size_t kCrowd = 8;   // more seats than that are drawn smaller
constexpr double kToMiddle = 0.62;  // how far a line between two seats bows to the middle
constexpr double kLeastTable = 150, kLeastMiddle = 104, kDisc = 46, kSmallDisc = 26, kBadge = 15;

// One drawing of one table.
class Table {
 public:
  Table(FrameBuilder& builder, Rect rect, const App& app, const Phrases& phrases)
      : builder_(builder),
        sheet_(builder.sheet()),
        rect_(rect),
        app_(app),
        play_(*app.play),
        phrases_(phrases),
        scenario_(phrases.scenario()),
        subject_(subject_now(app)),
        crowded_(scenario_.seats.size() > kCrowd),
        ghost_(in_hand(app, phrases)) {
    const double disc = sheet_.grow(crowded_ ? kSmallDisc : kDisc);
    const double lines = sheet_.grow(crowded_ ? 36 : 44);
    const double wide = sheet_.grow(crowded_ ? 64 : 74);
    const double high = disc / 2 + lines + 8;
    around_ = rect.inset({wide, high, wide, high});
    const double in = disc / 2 + sheet_.grow(crowded_ ? 20 : 26);
    table_ = around_.inset(Insets::both(std::min(in, around_.w / 5), std::min(in, around_.h / 5)));
  }

  void draw() {
    const auto scope = builder_.node(
        {.id = "board", .role = Role::kMap, .label = phrases_.words()("map.table")}, rect_);
    {
      const auto layer = builder_.layer("board/base");
      surface();
    }
    {
      const auto layer = builder_.layer("board/arcs");
      own_channels();
    }
    {
      const auto layer = builder_.layer("board/passing");
      passing_channels();
    }
    const auto layer = builder_.layer("board/marks");
    middle();
    for (const SeatView& seat : play_.view.seats) place(seat);
  }

 private:
  // The own delegation sits nearest, the others follow clockwise.
  double angle_of(SeatId seat) const {
    const auto seats = static_cast<double>(scenario_.seats.size());
    const double step = static_cast<double>(seat.index()) - static_cast<double>(play_.seat.index());
    return kPi + 2 * kPi * step / seats;
  }

  Point at(SeatId seat) const { return on_rim(around_, angle_of(seat)); }

  // Seats stand along a rounded rectangle, a superellipse, so that a wide table is used whole.
  static Point on_rim(const Rect& rim, double angle) {
    const auto curved = [](double v) { return (v < 0 ? -1 : 1) * std::pow(std::abs(v), 0.78); };
    return {rim.center().x + curved(std::sin(angle)) * rim.w / 2,
            rim.center().y - curved(std::cos(angle)) * rim.h / 2};
  }

  void surface() {
    const Theme& theme = sheet_.theme;
    builder_.box({.rect = rect_, .radius = kPanelRadius, .fill = {theme.sea0, theme.sea1}});
    const double round = std::min(table_.w, table_.h) * 0.42;
    builder_.box({.rect = table_,
                  .radius = round,
                  .fill = {theme.panel0, theme.panel1},
                  .border = {theme.edge, 1.5, {}},
                  .shadow = {18, 6, faded(theme.night0, 0.6)}});
    builder_.box({.rect = table_.inset(8), .radius = round - 8, .border = {theme.hair, 1, {}}});
  }

  Curve curve(SeatId from, SeatId to, ArcKind kind, double light) const {
    Curve c;
    c.from = at(from);
    c.to = at(to);
    const Point middle = table_.center();
    const auto towards = [&](Point p) {
      return Point{p.x + (middle.x - p.x) * kToMiddle, p.y + (middle.y - p.y) * kToMiddle};
    };
    c.control1 = towards(c.from);
    c.control2 = towards(c.to);
    c.color = faded(sheet_.theme.fill, light);
    c.width = kind == ArcKind::kWorking ? 2.4 : 2;
    if (kind == ArcKind::kStrained) c.dash = {9, 6};
    if (kind == ArcKind::kThin) c.dash = {2, 4};
    return c;
  }

  SeatId pointed_at() const {
    return subject_.actor.exists() ? scenario_.actors[subject_.actor.index()].seat : SeatId{};
  }

  void flow_along(const Curve& c, const char* over) {
    if (app_.options.reduced_motion) return;
    Flow flow;
    flow.over = over;
    flow.clip = rect_;
    flow.path = c;
    flow.path.color = sheet_.theme.brass0;
    builder_.flow(std::move(flow));
  }

  void own_channels() {
    const bool lively = app_.now_ms < play_.map.lively_until_ms;
    for (const SeatView& other : play_.view.seats) {
      if (other.seat == play_.seat) continue;
      const std::optional<Trust> trust = trust_of(play_, play_.seat, other.seat);
      const bool aside = pointed_at().exists() && pointed_at() != other.seat;
      const Curve c = curve(other.seat, play_.seat, channel_of(trust->level), aside ? 0.25 : 0.75);
      builder_.draw(c);
      const bool changed = lively && trust->change != 0;
      if (changed || pointed_at() == other.seat) flow_along(c, "board/arcs");
    }
  }

  // How the others stand with the seat that is pointed at.
  void passing_channels() {
    const SeatId one = pointed_at();
    if (!one.exists() || one == play_.seat) return;
    for (const SeatView& other : play_.view.seats) {
      if (other.seat == play_.seat || other.seat == one) continue;
      const std::optional<Trust> trust = channel_between(play_, one, other.seat);
      if (trust) builder_.draw(curve(other.seat, one, channel_of(trust->level), 0.95));
    }
  }

  // The issues on plates, inside the table.
  void middle() {
    const double in = std::min(table_.w, table_.h) * 0.12;
    const Rect room = table_.inset(Insets::both(in + 10, in));
    if (room.w < sheet_.grow(kLeastTable) || room.h < sheet_.grow(kLeastMiddle)) return;
    const Element plates = issue_plates(app_, phrases_, room.w, room.h, sheet_);
    const Size size = plates->measure(sheet_, room.w);
    const double h = std::min(size.h, room.h);
    const Rect paper{room.x, room.center().y - h / 2, room.w, h};
    // A sheet of paper: lines go under it.
    builder_.box({.rect = paper.inset(Insets::both(-12, -10)),
                  .radius = 14,
                  .fill = flat(sheet_.theme.panel1),
                  .border = {sheet_.theme.hair, 1, {}}});
    const auto ground = builder_.ground(flat(sheet_.theme.panel1), room);
    plates->place(builder_, paper);
  }

  // What a seat does in the sitting in progress, as a small mark on its disc.
  std::string badge_of(SeatId seat) const {
    const SittingView& sitting = play_.view.sitting;
    if (!sitting.in_session || !sitting.present) return "";
    if (sitting.accepted.has(seat)) return "check";
    if (sitting.answered.has(seat)) return "x";
    if (sitting.proposer == seat) return "message-square";
    return play_.view.awaited.has(seat) ? "hourglass" : "";
  }

  void badge(SeatId seat, const Rect& head) {
    const std::string name = badge_of(seat);
    if (name.empty()) return;
    const double size = sheet_.grow(kBadge);
    const Rect r{head.right() - size * 0.7, head.y - size * 0.3, size, size};
    builder_.box({.rect = r.grown(2),
                  .radius = size,
                  .fill = flat(sheet_.theme.night0),
                  .border = {sheet_.theme.brass, 1, {}}});
    builder_.icon(r.inset(1.5), name, sheet_.theme.brass);
  }

  std::string state_in_words(SeatId seat) const {
    const SittingView& sitting = play_.view.sitting;
    const Words& words = phrases_.words();
    if (!sitting.in_session) return phrases_.seat_short(seat);
    if (!sitting.parties.has(seat)) return words("map.not-there");
    const std::string name = badge_of(seat);
    if (name == "check") return words("map.agrees");
    if (name == "x") return words("map.answered-no");
    if (name == "message-square") return words("map.speaks");
    return words("map.at-table");
  }

  Element trust_words(SeatId seat) const {
    if (seat == play_.seat) return nothing();
    const std::optional<Trust> trust = trust_of(play_, play_.seat, seat);
    const Change by{trust->change, false};
    const auto then =
        ghost_ ? ghost_of(*ghost_, play_, MeterId(Meter::kTrust), seat, play_.seat) : std::nullopt;
    const std::string level = with_ghost(trust->level, then);
    Node node{.id = "channel/" + scenario_.actor_of(seat).id,
              .role = Role::kMeter,
              .label = phrases_.words()("map.trust", {phrases_.seat(seat)}),
              .value = level + " " + change_text(by.amount)};
    Elements parts{text(level, quiet(crowded_ ? Type::kCaptionFigure : Type::kFigure))};
    // Among many, what did not change takes no room.
    if (!crowded_ || by.amount != 0) parts.push_back(change(by));
    return opening(std::move(node), why_action(WhyAbout::trust, static_cast<int>(seat.index())),
                   at_least(row(std::move(parts), 5), kMinTarget));
  }

  // The disc lies on its place; words stand on the side away from the table.
  void place(const SeatView& seat) {
    const Actor& actor = scenario_.actor_of(seat.seat);
    const SittingView& sitting = play_.view.sitting;
    const bool away = sitting.in_session && !sitting.parties.has(seat.seat);
    const Point point = at(seat.seat);
    const Element mark =
        flag(flag_of(phrases_, actor), {.size = crowded_ ? kSmallDisc : kDisc,
                                        .own = seat.seat == play_.seat,
                                        .dimmed = away,
                                        .actor = static_cast<int>(seat.seat.index())});
    const std::string name = phrases_.seat(seat.seat);
    Elements lines{text(crowded_ ? phrases_.seat_short(seat.seat) : name,
                        {.type = crowded_ ? Type::kCaption : Type::kLabel,
                         .tone = away ? Tone::kSoft : Tone::kText,
                         .align = Align::kCentre,
                         .silent = true}),
                   trust_words(seat.seat)};
    const Element words = column(std::move(lines), 1, Across::kCentre);
    const Size face = mark->measure(sheet_, rect_.w);
    const double widest =
        std::min(sheet_.grow(150), 2 * std::min(point.x - rect_.x, rect_.right() - point.x) - 8);
    const Size size = words->measure(sheet_, widest);
    const bool above = point.y < rect_.center().y - 1;
    const Rect head{point.x - face.w / 2, point.y - face.h / 2, face.w, face.h};
    const double top = above ? head.y - 3 - size.h : head.bottom() + 3;
    Rect below{point.x - size.w / 2, top, size.w, size.h};
    // Among many, words of those at the sides stand beside them, or the next disc would touch them.
    const double off = point.x - rect_.center().x;
    if (crowded_ && std::abs(off) > around_.w * 0.36) {
      below.x = off < 0 ? head.x - 4 - size.w : head.right() + 4;
      below.y = point.y - size.h / 2;
    }
    Rect whole = united(head, below);
    whole =
        united(whole, {point.x - kMinTarget / 2, point.y - kMinTarget / 2, kMinTarget, kMinTarget});
    Node node{.id = "place/" + actor.id, .role = Role::kPlace, .label = name};
    node.description = state_in_words(seat.seat);
    node.radius = kButtonRadius;
    node.focusable = true;
    if (actor.codex.exists()) {
      node.action = {verb::codex, static_cast<int>(actor.codex.index()), 0, ""};
    }
    const auto scope = builder_.node(std::move(node), whole);
    const auto ground = builder_.ground(flat(sheet_.theme.sea1), whole.grown(2));
    mark->place(builder_, head);
    badge(seat.seat, head);
    words->place(builder_, below);
  }

  FrameBuilder& builder_;
  const Sheet& sheet_;
  Rect rect_;
  const App& app_;
  const Play& play_;
  const Phrases& phrases_;
  const Scenario& scenario_;
  MapSubject subject_;
  bool crowded_;
  std::optional<Foresight> ghost_;  // of what is in hand
  Rect around_, table_;             // where seats are; the table itself
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
