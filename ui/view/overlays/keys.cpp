// Every key that works now: read from the nodes of the screen, so that the list is always true.
#include <algorithm>
#include <cctype>

#include "view/actions.h"
#include "view/overlays/parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct Row {
  std::string key, says;
};

bool is_digit(const std::string& key) {
  return key.size() == 1 && std::isdigit(static_cast<unsigned char>(key[0])) != 0;
}

// Keys of the screen in reading order, each once; numbered ones as one row.
std::vector<Row> of_screen(const std::vector<Node>& nodes, const Words& words) {
  std::vector<Row> rows;
  std::string first, last;
  std::size_t numbered = 0;
  for (const Node& node : nodes) {
    if (node.shortcut.empty() || node.label.empty()) continue;
    if (is_digit(node.shortcut)) {
      if (first.empty()) {
        first = last = node.shortcut;
        numbered = rows.size();
      }
      first = std::min(first, node.shortcut);
      last = std::max(last, node.shortcut);
      continue;
    }
    const bool known = std::any_of(rows.begin(), rows.end(),
                                   [&](const Row& row) { return row.key == node.shortcut; });
    if (!known) rows.push_back({node.shortcut, node.label});
  }
  if (first.empty()) return rows;
  const std::string span = first == last ? first : first + " – " + last;
  rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(numbered), {span, words("keys.numbered")});
  return rows;
}

std::vector<Row> everywhere(const App& app, const Words& words) {
  std::vector<Row> rows{{"Tab", words("keys.tab")},
                        {"← ↑ ↓ →", words("keys.arrows")},
                        {"Enter", words("keys.enter")},
                        {"Esc", words("keys.escape")},
                        {"PgUp PgDn", words("keys.page")}};
  for (const Binding& binding : bindings()) {
    const bool of_numbers = std::string_view(binding.id) == "why/open";
    if (binding.screens == ~0U || (of_numbers && works_on(binding, app.screen))) {
      rows.push_back({key_of(app.options.keys, binding.id), words(binding.says)});
    }
  }
  return rows;
}

Element group(const std::string& title, const std::vector<Row>& rows) {
  Elements lines{heading(title)};
  for (const Row& one : rows) {
    Node node;
    node.role = Role::kRow;
    node.label = one.says;
    node.value = one.key;
    TextOptions said{.type = Type::kSecondary, .tone = Tone::kSoft};
    said.silent = true;
    lines.push_back(meaning(std::move(node),
                            table_row({aligned(own_key_cap(one.key), Align::kStart, Align::kCentre),
                                       text(one.says, std::move(said))},
                                      {-88, 1}, 10)));
  }
  return column(std::move(lines), 6);
}

}  // namespace

void draw_keys(FrameBuilder& builder, const App& app, const Words& words) {
  const std::vector<Node>& nodes = builder.nodes();
  std::vector<Row> here = of_screen(nodes, words);
  const std::vector<Row> always = everywhere(app, words);
  // What works everywhere is told once.
  here.erase(std::remove_if(here.begin(), here.end(),
                            [&](const Row& row) {
                              return std::any_of(
                                  always.begin(), always.end(), [&](const Row& other) {
                                    return other.key == row.key && row.key != "Enter";
                                  });
                            }),
             here.end());
  Elements columns;
  if (!here.empty()) columns.push_back(group(nodes.front().label, here));
  columns.push_back(group(words("keys.everywhere"), always));
  dialog(builder, {"keys", words("keys.title"), 760}, grid(std::move(columns), 320, 24),
         {button({.id = "keys/change",
                  .label = words("keys.change"),
                  .icon = "keyboard",
                  .action = {verb::go, static_cast<int>(Screen::keys), 0, ""}}),
          button({.id = "keys/close",
                  .label = words("common.close"),
                  .icon = "x",
                  .shortcut = "Esc",
                  .action = {verb::close, 0, 0, ""}})});
}

}  // namespace demarche::view
