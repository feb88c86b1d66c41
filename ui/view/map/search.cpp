#include "view/map/search.h"

#include "view/actions.h"
#include "view/map/arrival.h"
#include "view/screens/bar.h"
#include "view/screens/map_lists.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr std::size_t kMostFound = 8;

// Small letters of UTF-8: Latin, and the two bytes of Cyrillic (U+0410 to U+042F, and those with
// marks, U+0400 to U+040F).
std::string small(const std::string& text) {
  std::string out = text;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    if (byte >= 'A' && byte <= 'Z') out[i] = static_cast<char>(byte + 32);
    if (byte != 0xD0 || i + 1 == out.size()) continue;
    const auto next = static_cast<unsigned char>(out[++i]);
    if (next >= 0x80 && next <= 0x8F) {
      out[i - 1] = static_cast<char>(0xD1);
      out[i] = static_cast<char>(next + 0x10);
    } else if (next >= 0x90 && next <= 0x9F) {
      out[i] = static_cast<char>(next + 0x20);
    } else if (next >= 0xA0 && next <= 0xAF) {
      out[i - 1] = static_cast<char>(0xD1);
      out[i] = static_cast<char>(next - 0x20);
    }
  }
  return out;
}

Element found(const App& app, const Phrases& phrases, std::size_t undertaking, std::size_t member,
              const WayTo& way) {
  const Undertaking& rule_of = phrases.scenario().undertakings[undertaking];
  const ActorId id = rule_of.members[member].actor;
  const Actor& actor = phrases.scenario().actors[id.index()];
  const std::uint8_t step = step_shown(app, undertaking, member);
  const std::string name = phrases.text(actor.name);
  const std::string stands = phrases.text(rule_of.steps[step]);
  Node node{.id = "found/" + actor.id, .role = Role::kLink, .label = name, .value = stands};
  node.action = way(id);
  node.focusable = static_cast<bool>(node.action);
  node.radius = 6;
  Element inside =
      row({flag(flag_of(phrases, actor), {.size = 18, .pledge = quarters(rule_of, step)}),
           grow(column(
               {text(name, quiet(Type::kStrong)), text(stands, quiet(Type::kCaption, Tone::kSoft))},
               0))},
          9);
  return meaning(std::move(node), at_least(std::move(inside), 0, kMinTarget));
}

}  // namespace

bool begins_word(const std::string& name, const std::string& typed) {
  const std::string in = small(name), wanted = small(typed);
  if (wanted.empty()) return false;
  for (std::size_t at = in.find(wanted); at != std::string::npos; at = in.find(wanted, at + 1)) {
    if (at == 0 || in[at - 1] == ' ' || in[at - 1] == '-') return true;
  }
  return false;
}

Element member_search(const App& app, const Phrases& phrases, const WayTo& way) {
  const Scenario& scenario = phrases.scenario();
  if (scenario.undertakings.empty()) return nothing();
  const Words& words = phrases.words();
  const std::string& typed = app.play->map.find;
  Elements lines{text_field({.id = "map/find",
                             .label = words("map.find"),
                             .value = typed,
                             .placeholder = words("map.find-how"),
                             .shortcut = "F",
                             .edit = {verb::find_member, 0, 0, ""}})};
  std::size_t count = 0;
  for (std::size_t i = 0; i < scenario.undertakings.size() && !typed.empty(); ++i) {
    const std::vector<Undertaking::Member>& members = scenario.undertakings[i].members;
    for (std::size_t row = 0; row < members.size() && count < kMostFound; ++row) {
      const std::string& name = phrases.text(scenario.actors[members[row].actor.index()].name);
      if (!begins_word(name, typed)) continue;
      lines.push_back(found(app, phrases, i, row, way));
      ++count;
    }
  }
  if (!typed.empty() && count == 0) {
    lines.push_back(text(words("map.nobody"), Type::kSecondary, Tone::kSoft));
  }
  return column(std::move(lines), 4);
}

}  // namespace demarche::view
