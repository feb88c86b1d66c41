#include "canvas/kit/control.h"

#include <algorithm>

#include "canvas/kit/label.h"
#include "canvas/kit/surface.h"

namespace demarche::canvas {
namespace {

TextOptions silent(Type type, Tone tone = Tone::kText, bool wraps = true) {
  TextOptions t;
  t.type = type;
  t.tone = tone;
  t.wraps = wraps;
  t.silent = true;
  return t;
}

// A box with something in its middle that is one control.
struct ControlLook {
  Fill fill = {}, behind = {};  // behind: what the text lies on; clear: what was there before
  Border border = {};
  double radius = kButtonRadius;
  double target = 0;  // least height of the node; the box is drawn `slack` smaller
  double slack = 0;
  Insets padding = {};
  Align align = Align::kCentre;
};

class ControlPart final : public Part {
 public:
  ControlPart(Node node, std::function<ControlLook(const Theme&)> look, Element inside,
              double least)
      : node_(std::move(node)), look_(std::move(look)), inside_(std::move(inside)), least_(least) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    const ControlLook look = look_(sheet.theme);
    Node node = node_;
    node.radius = look.radius;
    const auto scope = builder.node(std::move(node), rect);
    Box box;
    box.rect = rect.inset(Insets::both(0, look.slack));
    box.radius = look.radius;
    box.fill = look.fill;
    box.border = look.border;
    builder.box(std::move(box));
    const Rect room = rect.inset(look.padding);
    const Size s = inside_->measure(sheet, room.w);
    const double free = room.w - s.w;
    const double x = room.x + (look.align == Align::kCentre ? free / 2 : 0);
    const Rect content{x, room.y + (room.h - s.h) / 2, look.align == Align::kCentre ? s.w : room.w,
                       s.h};
    if (look.behind.top.a == 0) {
      inside_->place(builder, content);
      return;
    }
    const auto ground = builder.ground(look.behind, rect);
    inside_->place(builder, content);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const ControlLook look = look_(sheet.theme);
    const Size s = inside_->measure(sheet, width - look.padding.across());
    return {std::max(kMinTarget, s.w + look.padding.across()),
            std::max(sheet.control(least_), s.h + look.padding.down())};
  }

 private:
  Node node_;
  std::function<ControlLook(const Theme&)> look_;
  Element inside_;
  double least_;
};

Element control(Node node, std::function<ControlLook(const Theme&)> look, Element inside,
                double least) {
  return std::make_shared<ControlPart>(std::move(node), std::move(look), std::move(inside), least);
}

template <class Options>
Node node_of(const Options& o, Role role) {
  Node node;
  node.id = o.id;
  node.role = role;
  node.label = o.label;
  node.action = o.action;
  node.focusable = true;
  return node;
}

ControlLook button_look(const Theme& theme, ButtonKind kind, bool disabled, bool small) {
  ControlLook look;
  look.padding = small ? Insets::both(10, 4) : Insets::both(16, 8);
  if (disabled) {
    look.border = {theme.hair, 1, {4, 3}};
  } else if (kind == ButtonKind::kPrimary) {
    look.fill = look.behind = {theme.brass0, theme.brass1};
  } else if (kind == ButtonKind::kNormal) {
    look.fill = flat(faded(theme.panel1, 0.6));
    look.border = {theme.edge, 1, {}};
  }
  return look;
}

// A key cap on brass: dark instead of light.
Element dark_cap(std::string key) {
  return custom(
      [key](const Sheet& sheet, double) {
        const Size s = sheet.block(sheet.key_name(key), Type::kCaption).size;
        return Size{std::max(s.w + 10, s.h + 2), s.h + 2};
      },
      [key](FrameBuilder& builder, Rect rect) {
        const Sheet& sheet = builder.sheet();
        Box cap;
        cap.rect = rect;
        cap.radius = 4;
        cap.border = {faded(sheet.theme.ink, 0.7), 1, {}};
        builder.box(std::move(cap));
        const std::string shown = sheet.key_name(key);
        const Size s = sheet.block(shown, Type::kCaption).size;
        builder.text({rect.center().x - s.w / 2, rect.center().y - s.h / 2}, shown, Type::kCaption,
                     Tone::kInk);
      });
}

// "label  value ‹ ›" and the like: an arrow that only the pointer uses.
Element step_arrow(const std::string& id, const std::string& icon_name, const std::string& label,
                   const Action& action) {
  Node node;
  node.id = id;
  node.role = Role::kButton;
  node.label = label;
  node.action = action;
  node.focusable = true;
  node.pointer_only = true;
  return control(
      std::move(node),
      [](const Theme&) {
        ControlLook look;
        look.padding = Insets::both(7, 4);
        return look;
      },
      icon(icon_name, 16, Tone::kBrass), kSmallButtonHeight);
}

Element choice_row(const ChoiceOptions& o) {
  CardOptions c;
  c.id = o.id;
  c.label = o.label;
  c.description = o.description;
  c.state = o.disabled   ? CardState::kDisabled
            : o.selected ? CardState::kSelected
                         : CardState::kNormal;
  c.role = Role::kChoice;
  c.shortcut = o.shortcut;
  c.action = o.action;
  Elements head{
      icon(o.selected ? "circle-dot" : "circle", 17, o.selected ? Tone::kBrass : Tone::kSoft)};
  if (!o.flag.empty()) {
    FlagOptions f;
    f.size = 22;
    head.push_back(flag(o.flag, f));
  }
  head.push_back(grow(text(o.label, silent(Type::kLabel, o.disabled ? Tone::kSoft : Tone::kText))));
  if (!o.shortcut.empty()) head.push_back(key_cap(o.shortcut));
  Elements lines{row(std::move(head), 8)};
  if (!o.description.empty()) {
    lines.push_back(text(o.description, silent(Type::kNote, Tone::kSoft)));
  }
  return card(column(std::move(lines), 3), std::move(c));
}

Element segment(const ChoiceOptions& o) {
  Node node = node_of(o, Role::kChoice);
  node.description = o.description;
  node.selected = o.selected;
  node.disabled = o.disabled;
  node.shortcut = o.shortcut;
  const Tone tone = o.disabled ? Tone::kFaint : o.selected ? Tone::kBrass : Tone::kText;
  Elements parts;
  if (o.sample) {
    parts.push_back(o.sample);
  } else if (o.selected) {
    parts.push_back(icon("check", 15, Tone::kBrass));
  }
  parts.push_back(text(o.label, silent(Type::kStrong, tone)));
  return control(
      std::move(node),
      [selected = o.selected](const Theme& theme) {
        ControlLook look;
        look.radius = 7;
        look.padding = Insets::both(12, 5);
        if (selected) {
          look.fill = flat(faded(theme.brass, 0.14));
          look.behind = flat(over(faded(theme.brass, 0.14), theme.panel0));
          look.border = {theme.brass, 1.5, {}};
        }
        return look;
      },
      row(std::move(parts), 6), 36);
}

class Segmented final : public Part {
 public:
  explicit Segmented(Elements parts) : parts_(std::move(parts)) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    Box frame;
    frame.rect = rect;
    frame.radius = kButtonRadius;
    frame.border = {sheet.theme.edge, 1, {}};
    builder.box(std::move(frame));
    if (parts_.empty()) return;
    const bool beside = fits(sheet, rect.w);
    const double n = static_cast<double>(parts_.size());
    double y = rect.y;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (beside) {
        const double w = rect.w / n;
        parts_[i]->place(builder, {rect.x + static_cast<double>(i) * w, rect.y, w, rect.h});
        continue;
      }
      const double h = parts_[i]->measure(sheet, rect.w).h;
      parts_[i]->place(builder, {rect.x, y, rect.w, h});
      y += h;
    }
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    double widest = 0, highest = 0, sum = 0;
    for (const Element& p : parts_) {
      const Size s = p->measure(sheet, width);
      widest = std::max(widest, s.w);
      highest = std::max(highest, s.h);
      sum += s.h;
    }
    if (fits(sheet, width)) return {widest * static_cast<double>(parts_.size()), highest};
    return {std::min(width, widest), sum};
  }

 private:
  bool fits(const Sheet& sheet, double width) const {
    double widest = 0;
    for (const Element& p : parts_) widest = std::max(widest, p->measure(sheet, width).w);
    return widest * static_cast<double>(parts_.size()) <= width + 0.01;
  }

  Elements parts_;
};

Element group(std::string id, std::string label, Element inside) {
  Node node;
  node.id = std::move(id);
  node.role = Role::kList;
  node.label = std::move(label);
  return meaning(std::move(node), std::move(inside));
}

}  // namespace

Element button(ButtonOptions o) {
  Node node = node_of(o, Role::kButton);
  node.description = o.description;
  node.shortcut = o.shortcut;
  node.disabled = o.disabled;
  const bool brass = o.kind == ButtonKind::kPrimary && !o.disabled;
  const Tone tone = o.disabled ? Tone::kFaint : brass ? Tone::kInk : Tone::kText;
  Elements parts;
  if (!o.icon.empty()) parts.push_back(icon(o.icon, o.small ? 15 : 18, tone));
  if (!o.icon_only) {
    parts.push_back(text(o.label, silent(o.small ? Type::kStrong : Type::kLabel, tone)));
  }
  if (!o.shortcut.empty()) {
    parts.push_back(brass ? dark_cap(o.shortcut) : key_cap(o.shortcut));
  }
  return control(
      std::move(node),
      [kind = o.kind, disabled = o.disabled, small = o.small || o.icon_only](const Theme& theme) {
        return button_look(theme, kind, disabled, small);
      },
      row(std::move(parts), 8), o.small ? kSmallButtonHeight : kButtonHeight);
}

Element chip(ChipOptions o) {
  Node node = node_of(o, Role::kTab);
  node.shortcut = o.shortcut;
  node.selected = o.selected;
  node.disabled = o.disabled;
  node.description = o.description;
  const Tone tone = o.disabled ? Tone::kFaint : o.selected ? Tone::kBrass : Tone::kSoft;
  Elements parts;
  parts.push_back(text(o.label, silent(Type::kCaption, tone)));
  if (!o.shortcut.empty()) parts.push_back(bare_key(o.shortcut));
  return control(
      std::move(node),
      [selected = o.selected](const Theme& theme) {
        ControlLook look;
        look.radius = kPill;
        look.slack = 4;
        look.padding = Insets::both(10, 6);
        look.border = {selected ? theme.brass : theme.edge, selected ? 1.5 : 1.0, {}};
        return look;
      },
      row(std::move(parts), 8), kMinTarget);
}

Element tab_bar(std::string id, std::string label, std::vector<TabOptions> tabs) {
  Elements parts;
  for (TabOptions& o : tabs) {
    Node node = node_of(o, Role::kTab);
    node.shortcut = o.shortcut;
    node.selected = o.selected;
    const Tone tone = o.selected ? Tone::kBrass : Tone::kSoft;
    Elements inside;
    if (!o.icon.empty()) inside.push_back(icon(o.icon, 17, tone));
    inside.push_back(text(o.label, silent(Type::kLabel, tone)));
    if (!o.shortcut.empty()) inside.push_back(key_cap(o.shortcut));
    Element tab = control(
        std::move(node),
        [](const Theme&) {
          ControlLook look;
          look.radius = 6;
          look.padding = Insets::both(11, 6);
          return look;
        },
        row(std::move(inside), 8), 40);
    const auto underline = [selected = o.selected](FrameBuilder& builder, Rect rect) {
      if (!selected) return;
      Box line;
      line.rect = {rect.x, rect.bottom() - 3, rect.w, 3};
      line.fill = flat(builder.sheet().theme.brass);
      builder.box(std::move(line));
    };
    parts.push_back(
        stack({std::move(tab), custom([](const Sheet&, double) { return Size{}; }, underline)}));
  }
  Element bar = column({wrap(std::move(parts), 8, 0), rule()}, 0);
  return group(std::move(id), std::move(label), std::move(bar));
}

Element segmented(std::string id, std::string label, std::vector<ChoiceOptions> options) {
  Elements parts;
  for (const ChoiceOptions& o : options) parts.push_back(segment(o));
  return group(std::move(id), std::move(label), std::make_shared<Segmented>(std::move(parts)));
}

Element choice_list(std::string id, std::string label, std::vector<ChoiceOptions> options) {
  Elements parts;
  for (const ChoiceOptions& o : options) parts.push_back(choice_row(o));
  return group(std::move(id), std::move(label), column(std::move(parts), 8));
}

Element stepper(StepperOptions o) {
  Node node = node_of(o, Role::kChoice);
  node.value = o.value;
  node.description = o.description;
  node.disabled = o.disabled;
  Elements lines{text(o.label, silent(Type::kBody, o.disabled ? Tone::kFaint : Tone::kText))};
  if (!o.description.empty()) {
    lines.push_back(text(o.description, silent(Type::kNote, Tone::kSoft)));
  }
  Elements parts;
  if (!o.flag.empty()) {
    FlagOptions f;
    f.size = 22;
    parts.push_back(flag(o.flag, f));
  }
  parts.push_back(grow(column(std::move(lines), 1)));
  const Tone tone = o.disabled ? Tone::kFaint : Tone::kBrass;
  if (o.less) parts.push_back(step_arrow(o.id + "/less", "chevron-left", o.label, o.less));
  parts.push_back(text(o.value, silent(Type::kLabel, tone)));
  if (o.more) parts.push_back(step_arrow(o.id + "/more", "chevron-right", o.label, o.more));
  return control(
      std::move(node),
      [](const Theme&) {
        ControlLook look;
        look.radius = 6;
        look.padding = Insets::both(4, 3);
        look.align = Align::kStart;
        return look;
      },
      row(std::move(parts), 6), 38);
}

Element toggle(ToggleOptions o) {
  Node node = node_of(o, Role::kToggle);
  node.value = o.on ? o.on_word : o.off_word;
  node.description = o.description;
  node.disabled = o.disabled;
  node.selected = o.on;
  const Tone tone = o.disabled ? Tone::kFaint : Tone::kText;
  Elements lines{text(o.label, silent(Type::kBody, tone))};
  if (!o.description.empty()) {
    lines.push_back(text(o.description, silent(Type::kNote, Tone::kSoft)));
  }
  Element knob = custom(
      [](const Sheet& s, double) {
        return Size{s.grow(38), s.grow(22)};
      },
      [on = o.on](FrameBuilder& builder, Rect r) {
        const Theme& theme = builder.sheet().theme;
        Box track;
        track.rect = r;
        track.radius = kPill;
        track.fill = flat(on ? theme.brass : theme.well);
        track.border = {on ? theme.brass : theme.edge, 1, {}};
        builder.box(std::move(track));
        Box dot;
        const double d = r.h - 6;
        dot.rect = {on ? r.right() - d - 3 : r.x + 3, r.y + 3, d, d};
        dot.radius = kPill;
        dot.fill = flat(on ? theme.ink : theme.soft);
        builder.box(std::move(dot));
      });
  const std::string word = node.value;
  return control(
      std::move(node),
      [](const Theme&) {
        ControlLook look;
        look.radius = 6;
        look.padding = Insets::both(4, 3);
        look.align = Align::kStart;
        return look;
      },
      row({grow(column(std::move(lines), 1)),
           text(word, silent(Type::kStrong, o.on ? Tone::kBrass : Tone::kSoft)), std::move(knob)},
          8),
      38);
}

Element link(LinkOptions o) {
  Node node = node_of(o, Role::kLink);
  node.description = o.description;
  const auto underline = [type = o.type, label = o.label](FrameBuilder& builder, Rect rect) {
    const Sheet& sheet = builder.sheet();
    const TextBlock block = sheet.block(label, type, rect.w);
    Line dots;
    for (const TextLine& l : block.lines) {
      const double y = rect.y + l.baseline + 3;
      dots.points = {{rect.x + l.x, y}, {rect.x + l.x + l.width, y}};
      dots.color = faded(sheet.theme.brass, 0.8);
      dots.dash = {1.5, 2};
      builder.draw(dots);
    }
  };
  return control(
      std::move(node),
      [](const Theme&) {
        ControlLook look;
        look.radius = 4;
        look.align = Align::kStart;
        return look;
      },
      stack({text(o.label, silent(o.type, Tone::kBrass)),
             custom([](const Sheet&, double) { return Size{}; }, underline)}),
      kMinTarget);
}

}  // namespace demarche::canvas
