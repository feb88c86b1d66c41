#include "canvas/kit/board.h"

#include <algorithm>

#include "canvas/kit/label.h"
#include "canvas/kit/surface.h"

namespace demarche::canvas {
namespace {

constexpr double kCellGap = 3, kDisc = 14, kDiscGap = 3, kMark = 7, kCellPad = 5;

TextOptions silent(Type type, Tone tone) {
  TextOptions t;
  t.type = type;
  t.tone = tone;
  t.silent = true;
  return t;
}

Type cell_type(const Cell& c) {
  return c.stands || c.picked ? Type::kCaptionFigure : Type::kCaption;
}

Tone cell_tone(const Cell& c) {
  if (c.struck || c.shut) return Tone::kFaint;
  if (c.would_open) return Tone::kBrass;
  return c.stands || c.picked ? Tone::kText : Tone::kSoft;
}

// What the words of a whole board need, so that all its tracks agree on one arrangement.
class LongestWords {
 public:
  explicit LongestWords(const std::vector<Track>& tracks) {
    for (const Track& t : tracks) {
      for (const Cell& c : t.cells) add(cells_, c.label, cell_type(c), marks(c));
      add(names_, t.label, Type::kStrong, 0);
      add(names_, t.note, Type::kCaption, t.note_icon.empty() ? 0 : 16);
    }
  }
  double cell(const Sheet& sheet) const { return widest(cells_, sheet) + kCellPad; }
  double name(const Sheet& sheet) const { return widest(names_, sheet) + 2; }

 private:
  struct Word {
    std::string text;
    Type type;
    double marks;
  };
  static double marks(const Cell& c) {
    return (c.status_quo ? kMark + 5 : 0) + (c.settled || c.picked ? 16 : 0);
  }
  static void add(std::vector<Word>& words, const std::string& text, Type type, double marks) {
    std::size_t from = 0;
    while (from < text.size()) {
      const std::size_t to = std::min(text.find(' ', from), text.size());
      if (to > from) words.push_back({text.substr(from, to - from), type, marks});
      from = to + 1;
    }
  }
  static double widest(const std::vector<Word>& words, const Sheet& sheet) {
    double most = 0;
    for (const Word& w : words) {
      most = std::max(most, sheet.block(w.text, w.type).size.w + sheet.grow(w.marks));
    }
    return most;
  }
  std::vector<Word> cells_, names_;
};

class CellPart final : public Part {
 public:
  CellPart(Cell cell, bool framed, bool discs_in_row)
      : cell_(std::move(cell)), framed_(framed), discs_in_row_(discs_in_row) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    Node node;
    node.id = cell_.id;
    node.role = Role::kCell;
    node.label = cell_.label;
    node.value = cell_.value;
    node.description = cell_.description;
    for (const Disc& d : cell_.discs) {
      node.value.append(node.value.empty() ? "" : "; ").append(d.who);
    }
    node.action = cell_.action;
    node.focusable = true;
    node.selected = cell_.picked || cell_.stands;
    node.disabled = cell_.shut || cell_.struck;
    node.radius = 6;
    const auto scope = builder.node(std::move(node), rect);
    const Fill behind = draw_box(builder, rect);
    const auto ground = builder.ground(behind, rect);
    draw_label(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const TextBlock b = label(sheet, width);
    return {b.size.w + marks(sheet) + kCellPad, b.size.h + disc_room(sheet) + 4};
  }

 private:
  Type type() const { return cell_type(cell_); }

  // Width of what stands before the label: diamond, lock, check.
  double marks(const Sheet& sheet) const {
    double w = 0;
    if (cell_.status_quo) w += kMark + 5;
    if (cell_.settled || cell_.picked) w += sheet.grow(12) + 4;
    return w;
  }
  double disc_room(const Sheet& sheet) const { return discs_in_row_ ? sheet.grow(kDisc) + 3 : 0; }
  TextBlock label(const Sheet& sheet, double width) const {
    return sheet.block(cell_.label, type(), std::max(20.0, width - marks(sheet) - kCellPad), 0,
                       Align::kCentre);
  }

  Fill draw_box(FrameBuilder& builder, Rect rect) const {
    const Theme& theme = builder.sheet().theme;
    Box box;
    box.rect = rect;
    box.radius = 6;
    Fill behind{theme.panel0, theme.panel1};
    if (framed_ && !cell_.shut && !cell_.struck && !cell_.red_line) {
      box.fill = flat(faded(theme.well, 0.35));
      box.border = {faded(theme.edge, 0.38), 1, {}};
    }
    if (cell_.red_line) box.hatch = {faded(theme.bad, 0.34), 2, 6.5, true};
    if (cell_.stands) {
      behind = box.fill = flat(theme.now);
      box.border = {theme.edge, 1, {}};
    }
    if (cell_.would_open) box.border = {theme.brass, 1, {4, 3}};
    if (cell_.picked) {
      box.fill = flat(faded(theme.brass, 0.16));
      behind = flat(over(faded(theme.brass, 0.16), theme.panel0));
      box.border = {theme.brass, 1.5, {}};
    }
    builder.box(std::move(box));
    if (cell_.settled) {
      Box line;
      line.rect = {rect.x + 3, rect.bottom() - 2, rect.w - 6, 2};
      line.radius = 1;
      line.fill = flat(theme.text);
      builder.box(std::move(line));
    }
    return behind;
  }

  void draw_label(FrameBuilder& builder, Rect rect) const {
    const Sheet& sheet = builder.sheet();
    const TextBlock block = label(sheet, rect.w);
    double widest = 0;
    for (const TextLine& l : block.lines) widest = std::max(widest, l.width);
    const double discs = disc_room(sheet), before = marks(sheet);
    const double top = rect.y + (rect.h - block.size.h - discs) / 2;
    const double left = rect.x + (rect.w - widest - before) / 2;
    const Color color = sheet.theme.tone(cell_tone(cell_));
    if (cell_.red_line) {
      // A plate under the letters: hatching must not cross them.
      Box plate;
      plate.rect = {left - 4, top, widest + before + 8, block.size.h};
      plate.radius = 3;
      plate.fill = flat(cell_.stands ? sheet.theme.now : sheet.theme.panel1);
      builder.box(std::move(plate));
    }
    draw_marks(builder, {left, top},
               block.size.h / static_cast<double>(std::max<std::size_t>(1, block.lines.size())),
               color);
    TextRun run;
    run.style = sheet.style(type());
    run.color = color;
    run.strike = cell_.struck;
    run.at = {left + before - (block.size.w - widest) / 2, top};
    run.block = block;
    builder.run(std::move(run));
    draw_discs(builder, rect, top + block.size.h + 2);
  }

  void draw_marks(FrameBuilder& builder, Point at, double line, Color color) const {
    double x = at.x;
    if (cell_.settled || cell_.picked) {
      const double d = builder.sheet().grow(12);
      builder.icon({x, at.y + (line - d) / 2, d, d}, cell_.picked ? "check" : "lock",
                   cell_.picked ? builder.sheet().theme.brass : color);
      x += d + 4;
    }
    if (cell_.status_quo) {
      Marker m;
      m.center = {x + kMark / 2, at.y + line / 2};
      m.size = kMark + 1;
      m.shape = MarkerShape::kDiamond;
      m.stroke = color;
      builder.draw(m);
    }
  }

  void draw_discs(FrameBuilder& builder, Rect rect, double top) const {
    if (cell_.discs.empty()) return;
    const Sheet& sheet = builder.sheet();
    const double d = sheet.grow(kDisc), n = static_cast<double>(cell_.discs.size());
    // Too many for the width: they overlap, never leave the cell.
    const double step = n > 1 ? std::min(d + kDiscGap, (rect.w - 8 - d) / (n - 1)) : 0;
    double x = rect.center().x - ((n - 1) * step + d) / 2;
    for (const Disc& disc : cell_.discs) {
      Image image = flag_image(sheet.theme, disc.flag);
      image.rect = {x, top, d, d};
      image.gap = disc.own ? sheet.theme.text : sheet.theme.well;
      builder.draw(std::move(image));
      x += step;
    }
  }

  Cell cell_;
  bool framed_;
  bool discs_in_row_;  // all labels of a track stand on one line
};

class TrackPart final : public Part {
 public:
  TrackPart(Track track, const BoardOptions& options, std::shared_ptr<const LongestWords> longest)
      : track_(std::move(track)),
        label_width_(options.label_width),
        height_(options.row_height),
        longest_(std::move(longest)) {
    const bool discs = std::any_of(track_.cells.begin(), track_.cells.end(),
                                   [](const Cell& c) { return !c.discs.empty(); });
    for (const Cell& c : track_.cells) {
      cells_.push_back(std::make_shared<CellPart>(c, options.framed, discs));
    }
    Elements lines{text(track_.label, silent(Type::kStrong, Tone::kText))};
    if (!track_.note.empty()) {
      Element note = text(track_.note, silent(Type::kCaption, Tone::kFaint));
      lines.push_back(track_.note_icon.empty()
                          ? std::move(note)
                          : row({icon(track_.note_icon, 12, Tone::kFaint), std::move(note)}, 4));
    }
    name_ = column(std::move(lines), 0);
  }

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    const auto layer = builder.layer(track_.id);
    Node node;
    node.id = track_.id;
    node.role = Role::kTrack;
    node.label = track_.label;
    node.value = track_.note;
    node.description = track_.description;
    const auto scope = builder.node(std::move(node), rect);
    const double line = name_->measure(sheet, name_width(sheet, rect.w)).h;
    const bool beside = is_beside(sheet, rect.w);
    const Rect name = beside ? Rect{rect.x, rect.y, name_width(sheet, rect.w), rect.h}
                             : Rect{rect.x, rect.y + 2, rect.w, line};
    const Rect cells =
        beside
            ? Rect{rect.x + name.w + kCellGap, rect.y + 2, rect.w - name.w - kCellGap, rect.h - 4}
            : Rect{rect.x, name.bottom() + 2, rect.w, rect.bottom() - name.bottom() - 4};
    place_name(builder, name, line);
    const double w = cell_width(cells.w);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const double x = cells.x + static_cast<double>(i) * (w + kCellGap);
      cells_[i]->place(builder, {x, cells.y, w, cells.h});
    }
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const double line = name_->measure(sheet, name_width(sheet, width)).h;
    const bool beside = is_beside(sheet, width);
    const double room = beside ? width - name_width(sheet, width) - kCellGap : width;
    double h = sheet.grow(height_) - 4;
    for (const Element& c : cells_) h = std::max(h, c->measure(sheet, cell_width(room)).h);
    h = std::max(h, kMinTarget);
    return {width, beside ? std::max(h, line) + 4 : line + h + 8};
  }

 private:
  void place_name(FrameBuilder& builder, Rect rect, double height) const {
    const Rect room{rect.x, rect.y + (rect.h - height) / 2, rect.w, height};
    if (!track_.action) {
      name_->place(builder, room);
      return;
    }
    Node node;
    node.id = track_.id + "/name";
    node.role = Role::kLink;
    node.label = track_.label;
    node.description = track_.note;
    node.action = track_.action;
    node.focusable = true;
    node.radius = 4;
    const double h = std::max(kMinTarget, height);
    const auto scope = builder.node(std::move(node), {rect.x, rect.center().y - h / 2, rect.w, h});
    name_->place(builder, room);
  }
  // The names give way before the cells get too narrow, down to their own longest word.
  double name_beside(const Sheet& sheet, double width) const {
    const double n = static_cast<double>(cells_.size());
    const double cells = n * (longest_->cell(sheet) + kCellGap);
    return std::min(sheet.grow(label_width_), width - cells);
  }
  bool is_beside(const Sheet& sheet, double width) const {
    return name_beside(sheet, width) >= longest_->name(sheet);
  }
  double name_width(const Sheet& sheet, double width) const {
    return is_beside(sheet, width) ? name_beside(sheet, width) : width;
  }
  double cell_width(double room) const {
    const double n = std::max<double>(1, static_cast<double>(cells_.size()));
    return (room - kCellGap * (n - 1)) / n;
  }

  Track track_;
  double label_width_, height_;
  std::shared_ptr<const LongestWords> longest_;
  Elements cells_;
  Element name_;
};

Element legend_mark(const LegendEntry& e) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(15), sheet.grow(13)};
      },
      [e](FrameBuilder& builder, Rect r) {
        const Theme& theme = builder.sheet().theme;
        if (e.mark == LegendMark::kDisc) {
          Image image = flag_image(theme, e.flag);
          image.rect = {r.center().x - r.h / 2, r.y, r.h, r.h};
          image.gap = theme.text;
          builder.draw(std::move(image));
          return;
        }
        if (e.mark == LegendMark::kLock) {
          builder.icon({r.center().x - r.h / 2, r.y, r.h, r.h}, "lock", theme.soft);
          return;
        }
        if (e.mark == LegendMark::kDiamond) {
          Marker m;
          m.center = r.center();
          m.size = kMark + 1;
          m.shape = MarkerShape::kDiamond;
          m.stroke = theme.soft;
          builder.draw(m);
          return;
        }
        Box box;
        box.rect = r;
        box.radius = 3;
        if (e.mark == LegendMark::kStands) box.fill = flat(theme.now);
        if (e.mark == LegendMark::kStands) box.border = {theme.edge, 1, {}};
        if (e.mark == LegendMark::kRedLine) box.hatch = {faded(theme.bad, 0.6), 2, 3.6, true};
        if (e.mark == LegendMark::kWouldOpen) box.border = {theme.brass, 1, {3, 2}};
        if (e.mark == LegendMark::kPicked) {
          box.fill = flat(faded(theme.brass, 0.16));
          box.border = {theme.brass, 1.5, {}};
        }
        builder.box(std::move(box));
      });
}

}  // namespace

Element board(std::vector<Track> tracks, BoardOptions options) {
  const auto longest = std::make_shared<const LongestWords>(tracks);
  Elements rows;
  for (Track& t : tracks) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(grow(std::make_shared<TrackPart>(std::move(t), options, longest)));
  }
  Node node;
  node.id = options.id;
  node.role = Role::kList;
  node.label = options.label;
  return meaning(std::move(node), column(std::move(rows), 0));
}

Element legend(std::vector<LegendEntry> entries) {
  Elements parts;
  for (const LegendEntry& e : entries) {
    parts.push_back(row({legend_mark(e), text(e.label, Type::kCaption, Tone::kSoft)}, 5));
  }
  return wrap(std::move(parts), 12, 2);
}

}  // namespace demarche::canvas
