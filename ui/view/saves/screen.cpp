// Saved games: the game on the table under a name, the list, share codes.
#include "canvas/kit.h"
#include "view/actions.h"
#include "view/papers/verbs.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

Action about(const char* verb, int row) { return {verb, row, 0, ""}; }

Element small(const std::string& id, const std::string& label, const char* icon_name,
              Action action) {
  return button({.id = id,
                 .label = label,
                 .icon = icon_name,
                 .kind = ButtonKind::kQuiet,
                 .small = true,
                 .icon_only = true,
                 .action = std::move(action)});
}

Element save_here(const App& app, const Words& words) {
  const bool possible = app.play != nullptr && app.saves.kept;
  const std::string why =
      possible ? "" : words(app.saves.kept ? "saves.no-game" : "saves.no-folder");
  Element field = possible ? text_field({.id = "saves/name",
                                         .label = words("saves.name"),
                                         .value = app.saves.name,
                                         .placeholder = words("saves.name-place"),
                                         .edit = {verb::name_save, 0, 0, ""},
                                         .action = {verb::save_as, 0, 0, ""}})
                           : text(why, kSoftText);
  Element save = button({.id = "saves/save",
                         .label = words("saves.save"),
                         .icon = "save",
                         .description = why,
                         .kind = ButtonKind::kPrimary,
                         .disabled = !possible,
                         .action = {verb::save_as, 0, 0, ""}});
  return panel(column({marked_heading("save", words("saves.save-here")),
                       row({grow(std::move(field)), std::move(save)}, 10)},
                      10),
               {.id = "saves/here", .label = words("saves.save-here"), .padding = kCalmPadding});
}

Element code(const App& app, const Words& words) {
  const bool shared = app.play != nullptr && app.lesson == nullptr;
  const std::string why = words(app.lesson ? "saves.code-of-class" : "saves.no-game");
  Element field = text_field({.id = "saves/code",
                              .label = words("saves.code"),
                              .value = app.saves.code,
                              .placeholder = words("saves.code-place"),
                              .edit = {verb::type_code, 0, 0, ""},
                              .action = {verb::open_code, 0, 0, ""}});
  Element fault = app.saves.code_fault.empty()
                      ? nothing()
                      : row({icon("circle-alert", 17, Tone::kWarn),
                             grow(text(app.saves.code_fault, Type::kBody))},
                            8);
  Element open = button({.id = "saves/open-code",
                         .label = words("saves.open-code"),
                         .icon = "folder-open",
                         .action = {verb::open_code, 0, 0, ""}});
  Element copy = button({.id = "saves/copy-code",
                         .label = words("saves.copy-code"),
                         .icon = "copy",
                         .shortcut = "C",
                         .description = shared ? "" : why,
                         .disabled = !shared,
                         .action = {verb::copy_code, 0, 0, ""}});
  return panel(column({marked_heading("copy", words("saves.code")),
                       text(words("saves.code-text"), kSoftText), std::move(field),
                       std::move(fault), wrap({std::move(open), std::move(copy)}, 10, 8)},
                      10),
               {.id = "saves/codes", .label = words("saves.code"), .padding = kCalmPadding});
}

// What is said below the name; it may be an error.
std::string told(const SavedGame& saved, const Words& words) {
  if (!saved.fault.empty()) return words("saves.broken", {saved.fault});
  std::string out = saved.scenario + " · " + saved.seat + " · ";
  return out + (saved.over ? words("saves.over") : words("saves.round", {saved.round}));
}

Element name_being_changed(const App& app, const Words& words) {
  return row({grow(text_field({.id = "saves/new-name",
                               .label = words("saves.name"),
                               .value = app.saves.new_name,
                               .placeholder = words("saves.name-place"),
                               .edit = {verb::retype_save, 0, 0, ""},
                               .action = {verb::renamed_save, 0, 0, ""}})),
              button({.id = "saves/renamed",
                      .label = words("saves.rename-done"),
                      .icon = "check",
                      .action = {verb::renamed_save, 0, 0, ""}})},
             8);
}

Element saved_line(const App& app, const Words& words, int number) {
  const SavedGame& saved = app.saves.listed[static_cast<std::size_t>(number)];
  if (app.saves.renaming == number) return name_being_changed(app, words);
  const std::string id = "saves/" + saved.name;
  const bool broken = !saved.fault.empty();
  Node node;
  node.id = id;
  node.role = Role::kButton;
  node.label = saved.name;
  node.value = told(saved, words);
  node.description = broken ? saved.fault + " · " + saved.when : saved.when;
  node.action = about(verb::open_save, number);
  node.focusable = true;
  node.disabled = broken;
  node.radius = 8;
  Element lines =
      column({row({grow(text(saved.name, quiet(Type::kLabel, broken ? Tone::kSoft : Tone::kText))),
                   text(saved.when, quiet(Type::kFigure, Tone::kSoft))},
                  10),
              text(node.value, quiet(Type::kSecondary, broken ? Tone::kWarn : Tone::kSoft))},
             2);
  const auto named = [&](const char* key) { return words("of", {words(key), saved.name}); };
  return row(
      {grow(meaning(std::move(node), pad(row({icon(broken ? "circle-alert" : "folder-open", 19,
                                                   broken ? Tone::kWarn : Tone::kBrass),
                                              grow(std::move(lines))},
                                             12),
                                         Insets::both(10, 7)))),
       broken ? nothing()
              : small(id + "/print", named("papers.title"), "printer",
                      {verb::open_papers, static_cast<int>(PapersOf::saved), number, ""}),
       small(id + "/rename", named("saves.rename"), "pen-line", about(verb::rename_save, number)),
       small(id + "/copy", named("saves.duplicate"), "copy", about(verb::duplicate_save, number)),
       small(id + "/delete", named("saves.delete"), "x", about(verb::delete_save, number))},
      2);
}

Element bring_back(const App& app, const Words& words) {
  if (app.saves.deleted.empty()) return nothing();
  return row({grow(text(words("saves.deleted", {app.saves.deleted}), kSoftText)),
              button({.id = "saves/undelete",
                      .label = words("saves.undelete"),
                      .icon = "undo-2",
                      .shortcut = "Z",
                      .small = true,
                      .action = {verb::undelete_save, 0, 0, ""}})},
             10);
}

// `scrolls`: by itself, where it has a side of its own.
Element list(const App& app, const Words& words, bool scrolls) {
  Elements lines;
  for (std::size_t i = 0; i < app.saves.listed.size(); ++i) {
    if (i > 0) lines.push_back(rule());
    lines.push_back(saved_line(app, words, static_cast<int>(i)));
  }
  if (lines.empty()) {
    lines.push_back(text(words(app.saves.kept ? "saves.empty" : "saves.no-folder"), kSoftText));
  }
  Element all = column(std::move(lines), 4);
  if (scrolls) all = grow(scroll("saves/list", std::move(all)));
  return panel(column({marked_heading("history", words("saves.title")), bring_back(app, words),
                       std::move(all)},
                      8),
               {.id = "saves/saved", .label = words("saves.title"), .padding = kCalmPadding});
}

void ask_about_deleting(FrameBuilder& builder, const App& app, const Words& words) {
  const auto row = static_cast<std::size_t>(app.saves.deleting);
  if (app.saves.deleting < 0 || row >= app.saves.listed.size()) return;
  dialog(builder, {"saves/ask", words("saves.delete-title", {app.saves.listed[row].name}), 460},
         text(words("saves.delete-text"), Type::kBody, Tone::kSoft),
         {button({.id = "saves/ask/stay",
                  .label = words("common.close"),
                  .icon = "arrow-left",
                  .shortcut = "Esc",
                  .action = about(verb::delete_save, -1)}),
          button({.id = "saves/ask/delete",
                  .label = words("saves.delete"),
                  .icon = "x",
                  .shortcut = "Enter",
                  .kind = ButtonKind::kPrimary,
                  .action = {verb::deleted_save, 0, 0, ""}})});
}

}  // namespace

void draw_saves(FrameBuilder& builder, const App& app, const Words& words) {
  Element side = column({save_here(app, words), code(app, words)}, kGutter);
  Element body;
  if (builder.sheet().metrics.columns() == Columns::kOne) {
    body = scroll("saves", column({list(app, words, false), std::move(side)}, kGutter));
  } else {
    body = row({grow(list(app, words, true), 1.25), grow(scroll("saves/side", std::move(side)))},
               kGutter, Across::kStretch);
  }
  Element top = top_bar({back_button(words("settings.back"), {verb::back, 0, 0, ""}),
                         screen_title(words("saves.title")), spring()});
  whole_screen(top, std::move(body), nothing())->place(builder, builder.bounds());
  ask_about_deleting(builder, app, words);
}

}  // namespace demarche::view
