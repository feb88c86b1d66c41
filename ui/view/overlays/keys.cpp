#include "view/actions.h"
#include "view/overlays/parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct KeyRow {
  const char* key;
  const char* says;
};

constexpr KeyRow kEverywhere[] = {
    {"Tab", "keys.tab"},        {"\u2190 \u2191 \u2193 \u2192", "keys.arrows"},
    {"Enter", "keys.enter"},    {"Esc", "keys.escape"},
    {"PgUp PgDn", "keys.page"}, {"?", "keys.help"},
    {"F9", "keys.sound"},       {"F11", "keys.full-screen"}};
constexpr KeyRow kGame[] = {
    {"M", "keys.map"}, {"K", "keys.codex"}, {"N", "keys.log"}, {"B", "keys.briefing"}};
constexpr KeyRow kTable[] = {{"1 \u2013 9", "keys.card"}, {"C", "keys.choose"}, {"Z", "keys.undo"},
                             {"W", "keys.why"},           {"A", "keys.all"},    {"S", "keys.seal"}};
constexpr KeyRow kSitting[] = {{"T", "keys.table"},  {"P", "keys.pass"},   {"Q", "keys.ask"},
                               {"A", "keys.accept"}, {"R", "keys.refuse"}, {"X", "keys.walk-out"}};

template <std::size_t kCount>
Element group(const Words& words, const char* title, const KeyRow (&rows)[kCount]) {
  Elements lines{text(words(title), Type::kSection, Tone::kText)};
  for (const KeyRow& one : rows) {
    Node node;
    node.role = Role::kRow;
    node.label = words(one.says);
    node.value = one.key;
    lines.push_back(meaning(std::move(node),
                            table_row({aligned(key_cap(one.key), Align::kStart, Align::kCentre),
                                       text(words(one.says), Type::kSecondary, Tone::kSoft)},
                                      {-88, 1}, 10)));
  }
  return column(std::move(lines), 6);
}

}  // namespace

void draw_keys(FrameBuilder& builder, const Words& words) {
  Element left = column(
      {group(words, "keys.everywhere", kEverywhere), group(words, "keys.in-game", kGame)}, 16);
  Element right = column(
      {group(words, "keys.at-table", kTable), group(words, "keys.in-sitting", kSitting)}, 16);
  ButtonOptions close;
  close.id = "keys/close";
  close.label = words("common.close");
  close.icon = "x";
  close.shortcut = "Esc";
  close.action = {verb::close, 0, 0, ""};
  dialog(builder, {"keys", words("keys.title"), 760},
         grid({std::move(left), std::move(right)}, 320, 24), {button(std::move(close))});
}

}  // namespace demarche::view
