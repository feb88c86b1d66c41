#include "canvas/kit/label.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace demarche::canvas {
namespace {

constexpr double kChangeGap = 3;

// Mixed text as one string with coloured stretches.
struct Mixed {
  std::string text;
  std::vector<Span> spans;
  Tone base = Tone::kText;
};

Mixed mix(const Words& words, const Theme& theme, Tone fallback) {
  Mixed out;
  out.base = words.pieces().empty() ? fallback : words.pieces().front().tone;
  for (const Words::Piece& p : words.pieces()) {
    Span s;
    s.begin = out.text.size();
    out.text += p.text;
    s.end = out.text.size();
    if (p.tone != out.base) s.color = theme.tone(p.tone);
    s.weight = p.weight;
    s.strike = p.strike;
    if (s.color || s.weight != 0 || s.strike) out.spans.push_back(s);
  }
  return out;
}

class TextPart final : public Part {
 public:
  TextPart(Words words, TextOptions options, Role role)
      : words_(std::move(words)), options_(std::move(options)), role_(role) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    if (words_.pieces().empty()) return;
    const Sheet& sheet = builder.sheet();
    const Mixed mixed = mix(words_, sheet.theme, options_.tone);
    TextRun run;
    run.style = sheet.style(options_.type);
    run.color = sheet.theme.tone(mixed.base);
    run.block = block(sheet, rect.w);
    run.at = {rect.x, rect.y};
    if (!options_.wraps && options_.align != Align::kStart) {
      const double room = rect.w - run.block.size.w;
      run.at.x += options_.align == Align::kEnd ? room : room / 2;
    }
    if (options_.silent) {
      builder.run(std::move(run));
      return;
    }
    Node node;
    node.id = options_.id;
    node.role = role_;
    node.label = words_.plain();
    const auto scope = builder.node(std::move(node), rect);
    builder.run(std::move(run));
  }

  double baseline(const Sheet& sheet, double width) const override {
    const TextBlock b = block(sheet, width);
    return b.lines.empty() ? 0 : b.lines.front().baseline;
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    if (words_.pieces().empty()) return {};
    const Size own = block(sheet, width).size;
    // What is aligned within its room still asks for no more than its widest line.
    if (options_.align == Align::kStart || !options_.wraps) return own;
    double widest = 0;
    for (const TextLine& l : block(sheet, width).lines) widest = std::max(widest, l.width);
    return {std::min(width, widest + 0.02), own.h};
  }

 private:
  TextBlock block(const Sheet& sheet, double width) const {
    Mixed mixed = mix(words_, sheet.theme, options_.tone);
    return sheet.block(mixed.text, options_.type, options_.wraps ? width : -1, 0, options_.align,
                       std::move(mixed.spans));
  }

  Words words_;
  TextOptions options_;
  Role role_;
};

class IconPart final : public Part {
 public:
  IconPart(std::string name, double size, Tone tone, std::string says)
      : name_(std::move(name)), size_(size), tone_(tone), says_(std::move(says)) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const double d = builder.sheet().grow(size_);
    const Rect square{rect.center().x - d / 2, rect.center().y - d / 2, d, d};
    const Color color = builder.sheet().theme.tone(tone_);
    if (says_.empty()) {
      builder.icon(square, name_, color);
      return;
    }
    Node node;
    node.role = Role::kImage;
    node.label = says_;
    const auto scope = builder.node(std::move(node), square);
    builder.icon(square, name_, color);
  }

 protected:
  Size measured(const Sheet& sheet, double) const override {
    return {sheet.grow(size_), sheet.grow(size_)};
  }

 private:
  std::string name_;
  double size_;
  Tone tone_;
  std::string says_;
};

class FlagPart final : public Part {
 public:
  FlagPart(std::string key, FlagOptions options)
      : key_(std::move(key)), options_(std::move(options)) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    if (options_.says.empty()) {
      draw(builder, rect);
      return;
    }
    Node node;
    node.role = Role::kImage;
    node.label = options_.says;
    const auto scope = builder.node(std::move(node), rect);
    draw(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double) const override {
    const double side = sheet.grow(options_.size) + 2 * room();
    return {side, side};
  }

 private:
  double room() const { return options_.pledge >= 0 ? 5 : options_.actor >= 0 ? 3 : 0; }

  void draw(FrameBuilder& builder, Rect rect) const {
    const Theme& theme = builder.sheet().theme;
    const double d = builder.sheet().grow(options_.size);
    Image image = flag_image(theme, key_);
    image.rect = {rect.center().x - d / 2, rect.center().y - d / 2, d, d};
    image.opacity = options_.dimmed ? 0.45 : 1.0;
    image.gap = options_.own ? theme.text : theme.well;
    if (options_.actor >= 0) {
      image.gap = theme.well;
      image.ring = options_.own ? theme.text : theme.actor(options_.actor);
      image.ring_width = 2;
    }
    builder.draw(std::move(image));
    if (options_.pledge < 0) return;
    Ring ring;
    ring.center = rect.center();
    ring.radius = d / 2 + 3.5;
    ring.width = 2.5;
    ring.segments = 4;
    ring.filled = options_.pledge;
    ring.track = theme.hair;
    ring.fill = theme.text;
    builder.draw(ring);
  }

  std::string key_;
  FlagOptions options_;
};

class ChangePart final : public Part {
 public:
  explicit ChangePart(Change c) : change_(c) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    const std::string text = change_text(change_.amount);
    const TextBlock block = sheet.block(text, Type::kCaptionFigure);
    const Color color = sheet.theme.tone(change_tone(change_));
    const double x = rect.right() - block.size.w, y = rect.y + (rect.h - block.size.h) / 2;
    if (change_.amount != 0) {
      Marker arrow;
      arrow.size = sheet.grow(6);
      arrow.center = {x - kChangeGap - arrow.size / 2, y + block.size.h / 2};
      arrow.shape = change_.amount > 0 ? MarkerShape::kUp : MarkerShape::kDown;
      arrow.fill = color;
      builder.draw(arrow);
    }
    builder.text({x, y}, text, Type::kCaptionFigure, change_tone(change_));
  }
  double baseline(const Sheet& sheet, double) const override {
    return sheet.block("0", Type::kCaptionFigure).lines[0].baseline;
  }

 protected:
  Size measured(const Sheet& sheet, double) const override {
    const Size s = sheet.block(change_text(change_.amount), Type::kCaptionFigure).size;
    return {s.w + (change_.amount == 0 ? 0 : sheet.grow(6) + kChangeGap), s.h};
  }

 private:
  Change change_;
};

class KeyCap final : public Part {
 public:
  enum class Kind : std::uint8_t { usual, own, bare };
  KeyCap(std::string key, Kind kind) : key_(std::move(key)), kind_(kind) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    if (kind_ != Kind::bare) {
      Box cap;
      cap.rect = rect;
      cap.radius = 4;
      cap.border = {sheet.theme.edge, 1, {}};
      builder.box(std::move(cap));
    }
    const std::string key = shown(sheet);
    const TextBlock block = sheet.block(key, Type::kCaption);
    builder.text({rect.x + (rect.w - block.size.w) / 2, rect.y + (rect.h - block.size.h) / 2}, key,
                 Type::kCaption, Tone::kSoft);
  }

 protected:
  Size measured(const Sheet& sheet, double) const override {
    const Size s = sheet.block(shown(sheet), Type::kCaption).size;
    if (kind_ == Kind::bare) return s;
    return {std::max(s.w + 10, s.h + 2), s.h + 2};
  }

 private:
  std::string shown(const Sheet& sheet) const {
    return kind_ == Kind::own ? key_ : sheet.key_name(key_);
  }

  std::string key_;
  Kind kind_;
};

Element text_part(Words words, TextOptions options, Role role) {
  return std::make_shared<TextPart>(std::move(words), std::move(options), role);
}

Element title(std::string text, Type type) {
  TextOptions options;
  options.type = type;
  return text_part(Words(text), std::move(options), Role::kHeading);
}

}  // namespace

Words& Words::say(std::string_view text, Tone tone) {
  if (!text.empty()) pieces_.push_back({sanitised(text), tone, 0, false});
  return *this;
}

Words& Words::strong(std::string_view text, Tone tone) {
  if (!text.empty()) pieces_.push_back({sanitised(text), tone, 600, false});
  return *this;
}

Words& Words::struck(std::string_view text, Tone tone) {
  if (!text.empty()) pieces_.push_back({sanitised(text), tone, 0, true});
  return *this;
}

std::string Words::plain() const {
  std::string out;
  for (const Piece& p : pieces_) out += p.text;
  return out;
}

Element text(std::string words, TextOptions options) {
  Words w(words, options.tone);
  return text_part(std::move(w), std::move(options), Role::kText);
}

Element text(std::string words, Type type, Tone tone) {
  TextOptions options;
  options.type = type;
  options.tone = tone;
  return text(std::move(words), std::move(options));
}

Element words(Words mixed, TextOptions options) {
  return text_part(std::move(mixed), std::move(options), Role::kText);
}

Element heading(std::string words, std::string aside) {
  Element head = title(std::move(words), Type::kSection);
  if (aside.empty()) return at_least(std::move(head), 0, 26);
  return at_least(
      row_or_column({grow(std::move(head)), text(std::move(aside), Type::kCaption, Tone::kSoft)},
                    12, Across::kBaseline),
      0, 26);
}

Element screen_title(std::string words) { return title(std::move(words), Type::kScreenTitle); }
Element debrief_title(std::string words) { return title(std::move(words), Type::kDebriefTitle); }

Element icon(std::string name, double size, Tone tone, std::string says) {
  return std::make_shared<IconPart>(std::move(name), size, tone, std::move(says));
}

// Begins with a sign that no name of a flag has.
std::string letter_key(int actor, std::string_view letters) {
  return "#" + std::to_string(actor) + "#" + std::string(letters);
}

Image flag_image(const Theme& theme, const std::string& key) {
  Image image;
  const std::size_t end = key.find('#', 1);
  int actor = 0;
  bool letters = !key.empty() && key.front() == '#' && end != std::string::npos;
  if (letters) {
    const char* const last = key.data() + end;
    const auto [read, error] = std::from_chars(key.data() + 1, last, actor);
    letters = error == std::errc() && read == last;
  }
  if (!letters) {
    image.key = key;
    return image;
  }
  image.fill = actor >= 0 ? theme.actor(actor) : theme.faint;
  image.letters = key.substr(end + 1);
  return image;
}

Element flag(std::string key, FlagOptions options) {
  return std::make_shared<FlagPart>(std::move(key), std::move(options));
}

std::string number_text(int amount) {
  return amount < 0 ? "\u2212" + std::to_string(-static_cast<long>(amount))
                    : std::to_string(amount);
}

std::string change_text(int amount) {
  std::string out = amount > 0 ? "+" : amount == 0 ? "\u00B1" : "";
  return out.append(number_text(amount));
}

Tone change_tone(Change c) {
  if (c.amount == 0) return Tone::kFaint;
  if (c.neutral) return Tone::kText;
  return (c.amount > 0) != c.inverted ? Tone::kGood : Tone::kBad;
}

Element change(Change c) { return std::make_shared<ChangePart>(c); }

Element effect(std::string label, Change c, Type type) {
  Node node;
  node.label = label;
  node.value = change_text(c.amount);
  TextOptions words;
  words.type = type;
  words.silent = true;
  return meaning(std::move(node), row({text(std::move(label), std::move(words)), change(c)}, 4));
}

Element key_hint(std::string key, std::string label) {
  Node node;
  node.label = label;
  node.value = key;
  TextOptions words;
  words.type = Type::kCaption;
  words.tone = Tone::kSoft;
  words.silent = true;
  return meaning(std::move(node),
                 row({key_cap(std::move(key)), text(std::move(label), std::move(words))}, 6));
}

Element key_cap(std::string key) {
  return std::make_shared<KeyCap>(std::move(key), KeyCap::Kind::usual);
}

Element own_key_cap(std::string key) {
  return std::make_shared<KeyCap>(std::move(key), KeyCap::Kind::own);
}

Element bare_key(std::string key) {
  return std::make_shared<KeyCap>(std::move(key), KeyCap::Kind::bare);
}

}  // namespace demarche::canvas
