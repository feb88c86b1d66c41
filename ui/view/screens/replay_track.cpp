// The scrubber of the replay.
#include "view/review/verbs.h"
#include "view/review_told.h"
#include "view/screens/bar.h"
#include "view/screens/letter_disc.h"
#include "view/screens/replay_sight.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kRail = 32;  // height in which the rail takes the press

struct Mark {
  std::size_t stop = 0;
  std::string letter, label, says;
};

// Turning points of the review, once the reader has named one: asked before told.
std::vector<Mark> marks_of(const ReplaySight& sight) {
  const ReviewDesk& desk = sight.after.review;
  std::vector<Mark> out;
  if (!desk.review || !desk.answered) return out;
  const Words& words = sight.words();
  for (const TurningPoint& turn : turns_of(words, *desk.review)) {
    const analyse::ReviewedDecision& made = desk.review->decisions[turn.row];
    const auto after =
        std::upper_bound(sight.desk.stops.begin(), sight.desk.stops.end(), made.move);
    Mark mark;
    mark.stop = static_cast<std::size_t>(after - sight.desk.stops.begin());
    mark.stop -= mark.stop > 0 ? 1 : 0;
    mark.letter = letter_of(out.size());
    mark.label = words(
        "after.mark", {mark.letter, static_cast<int>(made.decision), static_cast<int>(made.round)});
    for (const std::string& one : turn.sentences) mark.says += (mark.says.empty() ? "" : " ") + one;
    out.push_back(std::move(mark));
  }
  return out;
}

class Track final : public Part {
 public:
  Track(const ReplaySight& sight, std::vector<Mark> marks)
      : sight_(sight), marks_(std::move(marks)) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const double above = marks_.empty() ? 0 : kLetterTarget;
    const Rect rail{rect.x, rect.y + above, rect.w, kRail};
    slider(builder, rail, rect);
    const std::vector<double> discs = places(rail);
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      foot(builder, rail, marks_[i]);
      disc(builder, {discs[i] - kLetterTarget / 2, rect.y, kLetterTarget, kLetterTarget},
           marks_[i]);
    }
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, (marks_.empty() ? 0 : kLetterTarget) + kRail + sheet.grow(15)};
  }

 private:
  [[nodiscard]] double count() const { return static_cast<double>(sight_.desk.stops.size()); }
  // The middle of a stop's stretch, and where it begins.
  [[nodiscard]] double middle(const Rect& rail, std::size_t stop) const {
    return rail.x + rail.w * (static_cast<double>(stop) + 0.5) / count();
  }
  [[nodiscard]] double begin(const Rect& rail, std::size_t stop) const {
    return rail.x + rail.w * static_cast<double>(stop) / count();
  }

  void slider(FrameBuilder& builder, const Rect& rail, const Rect& all) const {
    Node node;
    node.id = "replay/track";
    node.role = Role::kMeter;
    node.label = sight_.words()("after.replay");
    const auto at = static_cast<int>(sight_.desk.at) + 1, stops = static_cast<int>(count());
    node.value = sight_.words()("after.stop-of", {at, stops});
    for_each_round([&](std::size_t from, std::size_t, std::int32_t round) {
      node.description += (from == 0 ? "" : " ") + name_of(round);
    });
    node.action = {verb::replay_at, at - 1, 0, ""};
    node.places = stops;
    node.focusable = true;
    node.pointer_only = true;  // keys: Home, End and the arrows
    node.radius = 8;
    const auto scope = builder.node(std::move(node), rail);
    draw_rail(builder, rail);
    rounds(builder, rail, all);
  }

  void draw_rail(FrameBuilder& builder, const Rect& rail) const {
    const Theme& theme = builder.sheet().theme;
    const double to = middle(rail, sight_.desk.at);
    Box well;
    well.rect = {rail.x, rail.center().y - 3, rail.w, 6};
    well.radius = 3;
    well.fill = flat(theme.well);
    well.border = {faded(theme.edge, 0.35), 1, {}};
    builder.box(well);
    Box lit = well;
    lit.rect.w = to - rail.x;
    lit.border = {};
    lit.fill = flat(theme.fill);
    builder.box(std::move(lit));
    for_each_round([&](std::size_t from, std::size_t, std::int32_t) {
      if (from == 0) return;
      Box tick;
      tick.rect = {begin(rail, from), rail.center().y - 9, 1.5, 18};
      tick.fill = flat(theme.edge);
      builder.box(std::move(tick));
    });
    Marker knob;
    knob.center = {to, rail.center().y};
    knob.size = 17;
    knob.fill = theme.brass;
    knob.stroke = theme.night0;
    builder.draw(knob);
  }

  template <class Each>
  void for_each_round(Each each) const {
    const std::size_t stops = sight_.desk.stops.size();
    for (std::size_t from = 0; from < stops;) {
      std::size_t to = from + 1;
      while (to < stops && sight_.round_of(to) == sight_.round_of(from)) ++to;
      each(from, to, sight_.round_of(from));
      from = to;
    }
  }
  [[nodiscard]] std::string name_of(std::int32_t round) const {
    return sight_.words()("after.round-letter") + std::to_string(round);
  }

  // Below the rail, in the middle of each round; one that would touch another is left out.
  void rounds(FrameBuilder& builder, const Rect& rail, const Rect& all) const {
    const Sheet& sheet = builder.sheet();
    double limit = rail.x;
    for_each_round([&](std::size_t from, std::size_t to, std::int32_t round) {
      const std::string name = name_of(round);
      const Size s = sheet.block(name, Type::kCaption).size;
      const double x = (begin(rail, from) + begin(rail, to) - s.w) / 2;
      if (x < limit || x + s.w > all.right()) return;
      builder.text({x, rail.bottom() - 4}, name, Type::kCaption, Tone::kSoft);
      limit = x + s.w + 6;
    });
  }

  // Where the discs stand: above their stops, never over each other.
  [[nodiscard]] std::vector<double> places(const Rect& rail) const {
    std::vector<double> out;
    double least = rail.x + kLetterTarget / 2;
    for (const Mark& mark : marks_) {
      out.push_back(std::max(least, middle(rail, mark.stop)));
      least = out.back() + kLetterTarget;
    }
    double most = rail.right() - kLetterTarget / 2;
    for (auto x = out.rbegin(); x != out.rend(); ++x) {
      *x = std::min(*x, most);
      most = *x - kLetterTarget;
    }
    return out;
  }

  void foot(FrameBuilder& builder, const Rect& rail, const Mark& mark) const {
    const Theme& theme = builder.sheet().theme;
    Marker down;
    down.center = {middle(rail, mark.stop), rail.y + 3};
    down.size = 9;
    down.shape = MarkerShape::kDown;
    down.fill = theme.brass;
    down.stroke = theme.night0;
    builder.draw(down);
  }

  void disc(FrameBuilder& builder, Rect target, const Mark& mark) const {
    Node node{.id = "replay/mark/" + mark.letter, .label = mark.label, .value = mark.letter};
    node.description = mark.says;
    node.selected = mark.stop == sight_.desk.at;
    node.action = {verb::replay_at, static_cast<int>(mark.stop), 0, ""};
    draw_letter_disc(builder, target, std::move(node), mark.letter);
  }

  ReplaySight sight_;
  std::vector<Mark> marks_;
};

// Of the mark under the pointer or in focus, else of where one is.
Element told(const ReplaySight& sight, const std::vector<Mark>& marks) {
  const Interaction& hand = sight.app.interaction;
  const Words& words = sight.words();
  for (const Mark& mark : marks) {
    const std::string id = "replay/mark/" + mark.letter;
    const bool pointed = hand.hovered == id || (hand.hovered.empty() && hand.focused == id);
    if (pointed) return text(mark.label + ". " + mark.says, Type::kNote);
  }
  const auto at = static_cast<int>(sight.desk.at) + 1;
  const auto all = static_cast<int>(sight.desk.stops.size());
  const int round = sight.round_of(sight.desk.at);
  const std::string here = words("after.track-at", {round, at, all});
  return text(marks.empty() ? here : here + " " + words("after.track-marks"),
              {.type = Type::kNote, .tone = Tone::kSoft});
}

}  // namespace

Element replay_track(const ReplaySight& sight) {
  std::vector<Mark> marks = marks_of(sight);
  Element line = told(sight, marks);
  return column({std::make_shared<Track>(sight, std::move(marks)), std::move(line)}, 4);
}

Element replay_eyes(const ReplaySight& sight) {
  const Words& words = sight.words();
  const Phrases& phrases = sight.phrases;
  const bool over = sight.play.game->over();
  const std::string why = over ? "" : words("after.eyes-when-over");
  const SeatId now = sight.desk.shown->seat;
  Elements chips;
  const auto add = [&](const std::string& id, std::string label, std::string says, bool own, int a,
                       bool selected) {
    ChipOptions one;
    one.id = "replay/eyes/" + id;
    one.label = std::move(label);
    one.selected = selected;
    one.disabled = !over && !own;
    one.description = one.disabled ? why : std::move(says);
    if (!one.disabled) one.action = {verb::replay_eyes, a, 0, ""};
    chips.push_back(chip(std::move(one)));
  };
  for (std::size_t seat = 0; seat < sight.play.scenario->seats.size(); ++seat) {
    const SeatId id(seat);
    add(phrases.scenario().actor_of(id).id, phrases.seat_short(id),
        words("after.eyes-of", {phrases.seat(id)}), id == sight.play.seat, static_cast<int>(seat),
        id == now && !sight.desk.all);
  }
  add("all", words("after.eyes-all"), words("after.eyes-all-text"), false, -1, sight.desk.all);
  return column({text(words("after.eyes"), {.type = Type::kNote, .tone = Tone::kSoft}),
                 wrap(std::move(chips), 6, 4)},
                4);
}

}  // namespace demarche::view
