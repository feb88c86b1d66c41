#include "canvas/kit/board.h"

#include <algorithm>
#include <numeric>

#include "canvas/kit/label.h"
#include "canvas/kit/surface.h"

namespace demarche::canvas {
namespace {

constexpr double kCellGap = 3, kDisc = 14, kDiscGap = 3, kMark = 7;
// Between the words of a cell and its sides, both together: of one with an outline, of a bare one.
constexpr double kBoxPad = 12, kBarePad = 5;
// A word fits exactly into the cell that was made as wide as it.
constexpr double kRounding = 0.01;

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

bool is_boxed(const Cell& c, bool framed) {
  const bool open = framed && !c.shut && !c.struck;
  return open || c.stands || c.picked || c.would_open || c.red_line;
}

double padding(const Cell& c, bool framed) { return is_boxed(c, framed) ? kBoxPad : kBarePad; }

// Width of what stands before the label: diamond, lock, check.
double mark_width(const Sheet& sheet, const Cell& c) {
  return (c.status_quo ? kMark + 5 : 0) + (c.settled || c.picked ? sheet.grow(12) + 4 : 0);
}

double longest_word(const Sheet& sheet, const std::string& text, Type type) {
  double most = 0;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t to = std::min(text.find(' ', from), text.size());
    if (to > from) {
      const std::string_view word = std::string_view(text).substr(from, to - from);
      most = std::max(most, sheet.block(word, type).size.w);
    }
    from = to + 1;
  }
  return most;
}

double sum_of(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// The widths of cells that share a room: equal where that gives each its need, otherwise one takes
// what it needs and the others share the rest. All equal where there is no such room.
std::vector<double> shared_out(const std::vector<double>& needs, double room) {
  double share = room / static_cast<double>(std::max<std::size_t>(1, needs.size()));
  if (sum_of(needs) > room) return std::vector<double>(needs.size(), share);
  // Each turn only lowers the share, so that as many turns as cells are enough.
  for (std::size_t turn = 0; turn < needs.size(); ++turn) {
    double taken = 0, sharing = 0;
    for (const double need : needs) (need > share ? taken : sharing) += need > share ? need : 1;
    if (sharing > 0) share = (room - taken) / sharing;
  }
  std::vector<double> widths;
  for (const double need : needs) widths.push_back(std::max(need, share));
  return widths;
}

// What the words of a whole board need, so that all its tracks agree on one arrangement.
class BoardWords {
 public:
  BoardWords(std::vector<Track> tracks, bool framed)
      : tracks_(std::move(tracks)), framed_(framed) {}
  // Of one cell: its longest word; marks go to a line of their own before it gives way.
  double cell(const Sheet& sheet, const Cell& c) const {
    return longest_word(sheet, c.label, cell_type(c)) + padding(c, framed_);
  }
  // The same with its whole label on one line.
  double line(const Sheet& sheet, const Cell& c) const {
    return sheet.block(c.label, cell_type(c)).size.w + mark_width(sheet, c) + padding(c, framed_);
  }
  // Of the widest track's cells, gaps included.
  double cells(const Sheet& sheet) const {
    double most = 0;
    for (const Track& track : tracks_) {
      double sum = 0;
      for (const Cell& c : track.cells) sum += cell(sheet, c) + kCellGap;
      most = std::max(most, sum);
    }
    return most;
  }
  double name(const Sheet& sheet) const {
    double most = 0;
    for (const Track& track : tracks_) {
      const double icon = track.note_icon.empty() ? 0 : sheet.grow(16);
      most = std::max({most, longest_word(sheet, track.label, Type::kStrong),
                       longest_word(sheet, track.note, Type::kCaption) + icon});
    }
    return most + 2;
  }

 private:
  std::vector<Track> tracks_;
  bool framed_;
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
    node.drag = cell_.drag;
    node.focusable = true;
    node.selected = cell_.picked || cell_.stands;
    node.disabled = cell_.shut || cell_.struck;
    node.radius = 6;
    const auto scope = builder.node(std::move(node), rect);
    const Fill behind = draw_box(builder, rect);
    const auto ground =
        builder.ground(behind, rect.inset(Insets::both(padding(cell_, framed_) / 2, 0)));
    draw_label(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const TextBlock b = label(sheet, width);
    return {b.size.w + marks(sheet) + padding(cell_, framed_),
            mark_line(sheet, width) + b.size.h + disc_room(sheet) + 4};
  }

 private:
  Type type() const { return cell_type(cell_); }

  double marks(const Sheet& sheet) const { return mark_width(sheet, cell_); }
  double disc_room(const Sheet& sheet) const { return discs_in_row_ ? sheet.grow(kDisc) + 3 : 0; }
  // Marks stand before the label while its longest word has the room; otherwise with the discs, or
  // on a line of their own above.
  bool marks_apart(const Sheet& sheet, double width) const {
    const double room = width - padding(cell_, framed_) - marks(sheet);
    return longest_word(sheet, cell_.label, type()) > room + kRounding;
  }
  double marks_before(const Sheet& sheet, double width) const {
    return marks_apart(sheet, width) ? 0 : marks(sheet);
  }
  // Height of the marks' own line; 0 where they have none.
  double mark_line(const Sheet& sheet, double width) const {
    const bool own = marks(sheet) > 0 && !discs_in_row_ && marks_apart(sheet, width);
    return own ? sheet.grow(12) + 2 : 0;
  }
  TextBlock label(const Sheet& sheet, double width) const {
    const double room = width - padding(cell_, framed_) - marks_before(sheet, width) + kRounding;
    return sheet.block(cell_.label, type(), std::max(20.0, room), 0, Align::kCentre);
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
    const double above = mark_line(sheet, rect.w), before = marks_before(sheet, rect.w);
    const double height = above + block.size.h + disc_room(sheet);
    const double top = rect.y + (rect.h - height) / 2 + above;
    const double left = rect.x + (rect.w - widest - before) / 2;
    const Color color = sheet.theme.tone(cell_tone(cell_));
    if (cell_.red_line) draw_plate(builder, {left - 4, top, widest + before + 8, block.size.h});
    const double line =
        block.size.h / static_cast<double>(std::max<std::size_t>(1, block.lines.size()));
    if (before > 0) draw_marks(builder, {left, top}, line, color);
    if (above > 0) {
      draw_marks(builder, {rect.center().x - (marks(sheet) - 4) / 2, top - above}, above, color);
    }
    TextRun run;
    run.style = sheet.style(type());
    run.color = color;
    run.strike = cell_.struck;
    run.at = {left + before - (block.size.w - widest) / 2, top};
    run.block = block;
    builder.run(std::move(run));
    draw_discs(builder, rect, top + block.size.h + 2, color);
  }

  // Under the letters: hatching must not cross them.
  void draw_plate(FrameBuilder& builder, Rect rect) const {
    Box plate;
    plate.rect = rect;
    plate.radius = 3;
    plate.fill = flat(cell_.stands ? builder.sheet().theme.now : builder.sheet().theme.panel1);
    builder.box(std::move(plate));
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

  void draw_discs(FrameBuilder& builder, Rect rect, double top, Color color) const {
    const Sheet& sheet = builder.sheet();
    const double d = sheet.grow(kDisc), n = static_cast<double>(cell_.discs.size());
    const double lead = discs_in_row_ && marks_apart(sheet, rect.w) ? marks(sheet) : 0;
    // Too many for the width: they overlap, never leave the cell.
    const double step = n > 1 ? std::min(d + kDiscGap, (rect.w - 8 - lead - d) / (n - 1)) : 0;
    const double width = n > 0 ? lead + (n - 1) * step + d : lead - 4;
    double x = rect.center().x - width / 2;
    if (lead > 0) draw_marks(builder, {x, top}, d, color);
    x += lead;
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
  TrackPart(Track track, const BoardOptions& options, std::shared_ptr<const BoardWords> words)
      : track_(std::move(track)),
        label_width_(options.label_width),
        height_(options.row_height),
        words_(std::move(words)) {
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
    if (!track_.note_in_full.empty()) {
      node.description.append(node.description.empty() ? "" : " ").append(track_.note_in_full);
    }
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
    const std::vector<double> widths = cell_widths(sheet, cells.w);
    double x = cells.x;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      cells_[i]->place(builder, {x, cells.y, widths[i], cells.h});
      x += widths[i] + kCellGap;
    }
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const double line = name_->measure(sheet, name_width(sheet, width)).h;
    const bool beside = is_beside(sheet, width);
    const double room = beside ? width - name_width(sheet, width) - kCellGap : width;
    double h = sheet.grow(height_) - 4;
    const std::vector<double> widths = cell_widths(sheet, room);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      h = std::max(h, cells_[i]->measure(sheet, widths[i]).h);
    }
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
    node.description = track_.note_in_full.empty() ? track_.note : track_.note_in_full;
    node.action = track_.action;
    node.focusable = true;
    node.radius = 4;
    const double h = std::max(kMinTarget, height);
    const auto scope = builder.node(std::move(node), {rect.x, rect.center().y - h / 2, rect.w, h});
    name_->place(builder, room);
  }
  // The names give way before the cells get too narrow, down to their own longest word.
  double name_beside(const Sheet& sheet, double width) const {
    return std::min(sheet.grow(label_width_), width - words_->cells(sheet));
  }
  bool is_beside(const Sheet& sheet, double width) const {
    return name_beside(sheet, width) >= words_->name(sheet);
  }
  double name_width(const Sheet& sheet, double width) const {
    return is_beside(sheet, width) ? name_beside(sheet, width) : width;
  }
  // Every label on one line where the track has the room for that.
  std::vector<double> cell_widths(const Sheet& sheet, double room) const {
    std::vector<double> lines, words;
    for (const Cell& c : track_.cells) {
      lines.push_back(words_->line(sheet, c));
      words.push_back(words_->cell(sheet, c));
    }
    if (!lines.empty()) room -= kCellGap * static_cast<double>(lines.size() - 1);
    return shared_out(sum_of(lines) <= room ? lines : words, room);
  }

  Track track_;
  double label_width_, height_;
  std::shared_ptr<const BoardWords> words_;
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
  const auto words = std::make_shared<const BoardWords>(tracks, options.framed);
  Elements rows;
  for (Track& t : tracks) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(grow(std::make_shared<TrackPart>(std::move(t), options, words)));
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
