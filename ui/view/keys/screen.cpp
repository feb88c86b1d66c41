// The screen of all keys: each may be changed by pressing another one.
#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element key_row(const App& app, const Words& words, int number, const Binding& binding) {
  const bool waiting = app.key_change.waiting == number;
  const std::string key = key_of(app.options.keys, binding.id);
  const bool changed = key != binding.key;
  const std::string says = words(binding.says);
  const std::string id = std::string("key/") + binding.id;
  Node node;
  node.id = id;
  node.role = Role::kButton;
  node.label = says;
  node.value = waiting ? words("keys.press") : key;
  if (changed) node.description = words("keys.usually", {binding.key});
  node.action = {verb::change_key, number, 0, ""};
  node.focusable = true;
  node.expanded = waiting;
  node.radius = 6;
  Element cap =
      waiting ? text(words("keys.press"), quiet(Type::kStrong, Tone::kBrass)) : own_key_cap(key);
  Element inside = row(
      {grow(text(says, quiet(Type::kBody))),
       changed && !waiting ? text(node.description, quiet(Type::kCaption, Tone::kSoft)) : nothing(),
       std::move(cap)},
      10);
  Element line =
      meaning(std::move(node), at_least(pad(std::move(inside), Insets::both(8, 4)), 0, kMinTarget));
  if (!changed) return line;
  return row({grow(std::move(line)), button({.id = id + "/usual",
                                             .label = words("keys.usual", {says, binding.key}),
                                             .icon = "undo-2",
                                             .kind = ButtonKind::kQuiet,
                                             .small = true,
                                             .icon_only = true,
                                             .action = {verb::usual_key, number, 0, ""}})},
             2);
}

Element group(const App& app, const Words& words, const std::string& name) {
  Elements lines{heading(words(name))};
  const std::span<const Binding> all = bindings();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (name == all[i].group) lines.push_back(key_row(app, words, static_cast<int>(i), all[i]));
  }
  return panel(column(std::move(lines), 2),
               {.id = "group/" + name, .label = words(name), .padding = {16, 12, 12, 12}});
}

// In two columns of about the same height.
Element groups(const App& app, const Words& words, bool beside) {
  std::vector<std::string> names;
  for (const Binding& binding : bindings()) {
    if (names.empty() || names.back() != binding.group) names.emplace_back(binding.group);
  }
  const std::size_t rows = bindings().size() + 2 * names.size();
  Elements left, right;
  std::size_t above = 0;
  for (const std::string& name : names) {
    for (const Binding& binding : bindings()) above += name == binding.group ? 1U : 0U;
    const bool in_left = !beside || above + 2 * left.size() <= rows / 2 || left.empty();
    (in_left ? left : right).push_back(group(app, words, name));
  }
  if (right.empty()) return column(std::move(left), kGutter);
  return row({grow(column(std::move(left), kGutter)), grow(column(std::move(right), kGutter))},
             kGutter, Across::kStart);
}

Element told(const App& app, const Words& words) {
  const bool refused = !app.key_change.refused.empty();
  return row({icon(refused ? "circle-alert" : "keyboard", 18, refused ? Tone::kWarn : Tone::kSoft),
              grow(text(refused ? app.key_change.refused : words("keys.how"),
                        {.type = Type::kBody, .tone = refused ? Tone::kText : Tone::kSoft}))},
             10);
}

}  // namespace

void draw_key_screen(FrameBuilder& builder, const App& app, const Words& words) {
  const bool changed = !app.options.keys.empty();
  Element reset = button({.id = "keys/reset",
                          .label = words("keys.reset-all"),
                          .icon = "undo-2",
                          .shortcut = "R",
                          .description = changed ? "" : words("keys.none-changed"),
                          .disabled = !changed,
                          .small = true,
                          .action = {verb::usual_key, -1, 0, ""}});
  Element top = top_bar({back_button(words("settings.back"), {verb::back, 0, 0, ""}),
                         screen_title(words("keys.title")), spring(), std::move(reset)});
  const bool beside = builder.sheet().metrics.columns() != Columns::kOne;
  Element body = column({told(app, words), grow(scroll("keys", groups(app, words, beside)))}, 12);
  whole_screen(top, std::move(body), nothing())->place(builder, builder.bounds());
}

}  // namespace demarche::view
