// What a person operates: buttons, chips, tabs, choices, toggles, fields, links.
#pragma once

#include "canvas/layout.h"

namespace demarche::canvas {

enum class ButtonKind : std::uint8_t { kNormal, kPrimary, kQuiet };  // one primary a screen

struct ButtonOptions {
  std::string id = {}, label = {};
  std::string icon = {};         // empty: none
  std::string shortcut = {};     // shown as a key cap
  std::string description = {};  // when disabled: the reason
  ButtonKind kind = ButtonKind::kNormal;
  bool disabled = false;
  bool small = false;      // 32 high instead of 44
  bool icon_only = false;  // label is spoken, not shown
  Action action = {};
};
Element button(ButtonOptions options);

// A rounded filter: "Contact 5".
struct ChipOptions {
  std::string id = {}, label = {}, shortcut = {};
  bool selected = false;
  bool disabled = false;
  std::string description = {};
  Action action = {};
};
Element chip(ChipOptions options);

struct TabOptions {
  std::string id = {}, label = {}, icon = {}, shortcut = {};
  bool selected = false;
  Action action = {};
};
// Tabs in a row with a brass line under the chosen one; wraps when too long.
Element tab_bar(std::string id, std::string label, std::vector<TabOptions> tabs);

struct ChoiceOptions {
  std::string id = {}, label = {}, description = {};
  std::string flag = {};  // flag key before the label; empty: none
  bool selected = false;
  bool disabled = false;
  std::string shortcut = {};
  Action action = {};
  Element sample = {};  // shown before the label in one line of options; empty: a check mark
};
// Few options in one framed line (stacked when they do not fit).
Element segmented(std::string id, std::string label, std::vector<ChoiceOptions> options);
// One option a row, with a radio mark; description under the label.
Element choice_list(std::string id, std::string label, std::vector<ChoiceOptions> options);
// A row that shows the present value and steps through options when activated:
// "Text size   ‹ 125 % ›". Left/Right are the view's business; the action is "activate".
struct StepperOptions {
  std::string id = {}, label = {}, value = {}, description = {}, flag = {};
  bool disabled = false;
  Action action = {}, less = {}, more = {};  // less/more: the two arrows; empty action hides them
};
Element stepper(StepperOptions options);

struct ToggleOptions {
  std::string id = {}, label = {}, description = {};
  bool on = false;
  bool disabled = false;
  std::string on_word = "on", off_word = "off";  // spoken and shown
  Action action = {};
};
Element toggle(ToggleOptions options);

// What is typed goes to `edit`; Enter asks for `action`. With the focus the field shows its caret.
struct FieldOptions {
  std::string id = {}, label = {}, value = {}, placeholder = {}, description = {};
  std::string shortcut = {};  // leads to it
  Action edit = {}, action = {};
};
Element text_field(FieldOptions options);

// A word that opens something (the codex): brass with a dotted underline.
struct LinkOptions {
  std::string id = {}, label = {}, description = {};
  Type type = Type::kSecondary;
  Action action = {};
};
Element link(LinkOptions options);

}  // namespace demarche::canvas
