#include "print/parts.h"

#include <algorithm>

namespace demarche::print {

using namespace canvas;

namespace {

constexpr double kColumnGap = 26, kMark = 15, kBoxBorder = 1.2;

// Draws in its rectangle; of that size at 100 % text.
Element drawn(double width, double height, std::function<void(FrameBuilder&, Rect)> draw) {
  return custom(
      [width, height](const Sheet& sheet, double) {
        return Size{sheet.grow(width), sheet.grow(height)};
      },
      std::move(draw));
}

void dot(FrameBuilder& builder, Rect rect) {
  Marker mark;
  mark.size = builder.sheet().grow(4.5);
  mark.center = {rect.x + mark.size, rect.center().y};
  mark.fill = builder.sheet().theme.text;
  builder.draw(mark);
}

double line_of(Type type) { return type_style(type).size * type_style(type).leading; }

void dashes(FrameBuilder& builder, double from, double to, double y) {
  Line line;
  line.points = {{from, y}, {to, y}};
  line.color = builder.sheet().theme.edge;
  line.width = 1.2;
  line.dash = {4, 4};
  builder.draw(std::move(line));
}

}  // namespace

TextOptions silent(Type type, Tone tone) {
  TextOptions options;
  options.type = type;
  options.tone = tone;
  options.silent = true;
  return options;
}

Foot model_foot(const view::Words& words) { return {words("print.foot"), &words}; }

Element document_head(const std::string& kicker, const std::string& title, const std::string& key,
                      Element right) {
  Node heading;
  heading.role = Role::kHeading;
  heading.label = title;
  Element name = meaning(std::move(heading), text(title, silent(Type::kDebriefTitle, Tone::kText)));
  Elements parts;
  if (!key.empty()) parts.push_back(flag(key, {.size = 46}));
  parts.push_back(grow(column({text(kicker, Type::kCaption, Tone::kSoft), std::move(name)}, 0)));
  if (right != nullptr) parts.push_back(std::move(right));
  return column({row(std::move(parts), 14), strong_rule()}, 8);
}

Element plain(const std::string& words) { return text(words, Type::kNote); }
Element plain(Words words) { return canvas::words(std::move(words), {.type = Type::kNote}); }
Element small(const std::string& words) { return text(words, Type::kCaption, Tone::kSoft); }
Element section(const std::string& title) { return heading(title); }

Element bullet(Element inside) {
  return row({drawn(kMark, line_of(Type::kNote), dot), grow(std::move(inside))}, 0, Across::kStart);
}

Element numbered(int number, Element inside) {
  return row(
      {exactly(text(std::to_string(number) + ".", Type::kNote), 20), grow(std::move(inside))}, 0,
      Across::kStart);
}

Element tick_box(double size) {
  return drawn(size, std::max(size, line_of(Type::kNote)),
               [size](FrameBuilder& builder, Rect rect) {
                 const double side = builder.sheet().grow(size);
                 Box box;
                 box.rect = {rect.x, rect.center().y - side / 2, side, side};
                 box.radius = 2.5;
                 box.border = {builder.sheet().theme.soft, kBoxBorder, {}};
                 builder.box(std::move(box));
               });
}

Element ticked(Element inside, double gap) {
  return row({tick_box(), grow(std::move(inside))}, gap, Across::kStart);
}

Element write_line(const std::string& label) {
  Element line = custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(line_of(Type::kSecondary))};
      },
      [](FrameBuilder& builder, Rect rect) {
        Box stroke;
        stroke.rect = {rect.x, rect.bottom() - 2, rect.w, 1};
        stroke.fill = flat(builder.sheet().theme.edge);
        builder.box(std::move(stroke));
      });
  return row({text(label, Type::kSecondary, Tone::kSoft), grow(std::move(line))}, 8);
}

Element strong_rule() {
  return custom(
      [](const Sheet&, double width) {
        return Size{width, 2};
      },
      [](FrameBuilder& builder, Rect rect) {
        Box line;
        line.rect = {rect.x, rect.y, rect.w, 2};
        line.fill = flat(builder.sheet().theme.text);
        builder.box(std::move(line));
      });
}

Element fold_line(const std::string& words) {
  const auto dashed = [] {
    return grow(custom(
        [](const Sheet&, double) {
          return Size{0, 2};
        },
        [](FrameBuilder& builder, Rect rect) {
          dashes(builder, rect.x, rect.right(), rect.center().y);
        }));
  };
  return row({dashed(), text(words, Type::kCaption, Tone::kSoft), dashed()}, 14);
}

Element framed(Element inside, Insets padding) {
  Element frame = custom([](const Sheet&, double) { return Size{}; },
                         [](FrameBuilder& builder, Rect rect) {
                           Box box;
                           box.rect = rect;
                           box.radius = 6;
                           box.border = {builder.sheet().theme.hair, 1.2, {}};
                           builder.box(std::move(box));
                         });
  return stack({std::move(frame), pad(std::move(inside), padding)});
}

Element two_columns(const Sheet& sheet, double width, const Elements& parts, double gap) {
  const double each = (width - kColumnGap) / 2;
  std::vector<double> heights;
  double right = 0;
  for (const Element& part : parts) {
    heights.push_back(part->measure(sheet, each).h + gap);
    right += heights.back();
  }
  double left = 0, lowest = right;
  std::size_t best = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    left += heights[i];
    right -= heights[i];
    if (std::max(left, right) >= lowest) continue;
    lowest = std::max(left, right);
    best = i + 1;
  }
  const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(best);
  return row({exactly(column(Elements(parts.begin(), middle), gap), each / sheet.grow(1)),
              exactly(column(Elements(middle, parts.end()), gap), each / sheet.grow(1))},
             kColumnGap, Across::kStart);
}

std::string Citations::cite(const std::vector<SourceId>& sources) {
  std::vector<std::size_t> numbers;
  for (const SourceId source : sources) {
    const auto at = std::find(cited_.begin(), cited_.end(), source);
    numbers.push_back(static_cast<std::size_t>(at - cited_.begin()) + 1);
    if (at == cited_.end()) cited_.push_back(source);
  }
  std::sort(numbers.begin(), numbers.end());
  std::string out;
  for (const std::size_t number : numbers) {
    out += (out.empty() ? "[" : ", ") + std::to_string(number);
  }
  return out.empty() ? out : out + "]";
}

std::string source_line(const view::Phrases& phrases, const Citations& citations) {
  std::string out;
  int number = 0;
  for (const SourceId id : citations.cited()) {
    const Source& source = phrases.scenario().sources[id.index()];
    out += (out.empty() ? "" : " ") + std::to_string(++number) + " " + source.publisher + ", " +
           phrases.date(source.date) + ".";
  }
  return out;
}

}  // namespace demarche::print
