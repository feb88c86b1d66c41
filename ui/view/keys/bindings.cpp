#include "view/keys/bindings.h"

#include <algorithm>
#include <cctype>
#include <cstring>

#include "view/app.h"

namespace demarche::view {
namespace {

constexpr std::uint32_t on(Screen screen) { return 1U << static_cast<unsigned>(screen); }

constexpr std::uint32_t kAll = ~0U;
constexpr std::uint32_t kInGame = on(Screen::table) | on(Screen::sitting) | on(Screen::reveal) |
                                  on(Screen::map) | on(Screen::codex) | on(Screen::outcome);
constexpr std::uint32_t kGuided = kInGame | on(Screen::seat) | on(Screen::briefing);
constexpr std::uint32_t kPlaying = on(Screen::table) | on(Screen::sitting);

constexpr std::uint32_t kAround = on(Screen::forecasts) | on(Screen::vote) |
                                  on(Screen::vote_futures) | on(Screen::tables) |
                                  on(Screen::debrief);
constexpr std::uint32_t kInLesson = kPlaying | on(Screen::reveal) | on(Screen::handover) |
                                    on(Screen::projector) | on(Screen::outcome) |
                                    on(Screen::briefing);

// Screens with numbers that can be taken apart.
constexpr std::uint32_t kNumbers = kInGame | kAround | on(Screen::briefing) | on(Screen::review) |
                                   on(Screen::replay) | on(Screen::branch) | on(Screen::record);

constexpr Binding kBindings[] = {
    {"everywhere/help", "keys.everywhere", kAll, "?", "keys.help"},
    {"everywhere/full-screen", "keys.everywhere", kAll, "F11", "keys.full-screen"},
    {"everywhere/saves", "keys.everywhere", kAll, "F5", "keys.saves"},
    {"everywhere/sound", "keys.everywhere", kAll, "F8", "keys.sound"},
    {"everywhere/read", "keys.everywhere", kAll, "F9", "keys.read"},
    {"everywhere/picture", "keys.everywhere", kAll, "F12", "keys.picture"},
    {"title/continue", "keys.at-title", on(Screen::title) | on(Screen::record), "C",
     "keys.continue"},
    {"title/first", "keys.at-title", on(Screen::title), "F", "keys.first"},
    {"title/new", "keys.at-title", on(Screen::title), "N", "keys.new"},
    {"title/record", "keys.at-title", on(Screen::title), "R", "keys.record"},
    {"title/lesson", "keys.at-title", on(Screen::title), "L", "keys.lesson"},
    {"title/saves", "keys.at-title", on(Screen::title), "G", "keys.saves"},
    {"title/settings", "keys.at-title", on(Screen::title), "S", "keys.settings"},
    {"title/quit", "keys.at-title", on(Screen::title), "Q", "keys.quit"},
    {"settings/keys", "keys.at-title", on(Screen::settings), "K", "keys.keys"},
    {"seat/seed", "keys.at-seat", on(Screen::seat), "R", "keys.seed"},
    {"seat/hide", "keys.at-seat", on(Screen::seat) | on(Screen::briefing), "H", "keys.hide"},
    {"game/map", "keys.in-game", kInGame, "M", "keys.map"},
    {"game/codex", "keys.in-game", kInGame, "K", "keys.codex"},
    {"game/log", "keys.in-game", kInGame, "N", "keys.log"},
    {"game/briefing", "keys.in-game", kInGame, "B", "keys.briefing"},
    {"game/undo", "keys.in-game", kPlaying, "Z", "keys.undo"},
    {"game/days", "keys.in-game", kPlaying | on(Screen::map), "D", "keys.days"},
    {"game/forecasts", "keys.in-game", kInGame | kAround | on(Screen::teacher), "J",
     "keys.to-forecasts"},
    {"guide/next", "keys.in-game", kGuided, "G", "keys.guide-next"},
    {"guide/leave", "keys.in-game", kGuided, "L", "keys.guide-leave"},
    {"table/choose", "keys.at-table", on(Screen::table), "C", "keys.choose"},
    {"table/why", "keys.at-table", on(Screen::table), "W", "keys.why"},
    {"table/all", "keys.at-table", on(Screen::table), "A", "keys.all"},
    {"table/seal", "keys.at-table", on(Screen::table), "S", "keys.seal"},
    {"sitting/table", "keys.in-sitting", on(Screen::sitting), "T", "keys.table"},
    {"sitting/pass", "keys.in-sitting", on(Screen::sitting), "P", "keys.pass"},
    {"sitting/ask", "keys.in-sitting", on(Screen::sitting), "Q", "keys.ask"},
    {"sitting/accept", "keys.in-sitting", on(Screen::sitting), "A", "keys.accept"},
    {"sitting/refuse", "keys.in-sitting", on(Screen::sitting), "R", "keys.refuse"},
    {"sitting/abstain", "keys.in-sitting", on(Screen::sitting), "V", "keys.abstain"},
    {"sitting/walk-out", "keys.in-sitting", on(Screen::sitting), "X", "keys.walk-out"},
    {"sitting/redo", "keys.in-sitting", on(Screen::sitting), "Y", "keys.redo"},
    {"sitting/clear", "keys.in-sitting", on(Screen::sitting), "C", "keys.clear"},
    {"sitting/offer", "keys.in-sitting", on(Screen::sitting), "U", "keys.offer"},
    {"sitting/figures", "keys.in-sitting", on(Screen::sitting), "F", "keys.figures"},
    {"reveal/pause", "keys.in-reveal", on(Screen::reveal), "P", "keys.pause"},
    {"reveal/pace", "keys.in-reveal", on(Screen::reveal), "V", "keys.pace"},
    {"why/open", "keys.in-why", kNumbers, "E", "why.open"},
    {"why/pin", "keys.in-why", on(Screen::table), "P", "keys.why-pin"},
    {"map/find", "keys.on-map", on(Screen::map), "F", "keys.find"},
    {"outcome/review", "keys.after", on(Screen::outcome), "R", "keys.after-review"},
    {"record/review", "keys.after", on(Screen::record), "R", "keys.after-review"},
    {"record/replay", "keys.after", on(Screen::record), "P", "keys.after-replay"},
    {"record/share", "keys.after", on(Screen::record), "S", "keys.copy-code"},
    {"review/branch", "keys.after", on(Screen::review) | on(Screen::replay), "B",
     "keys.after-branch"},
    {"review/say", "keys.after", on(Screen::review), "G", "keys.after-guess"},
    {"review/pass", "keys.after", on(Screen::review), "X", "keys.after-pass"},
    {"review/guess/choice", "keys.after", on(Screen::review), "M", "keys.after-guess-choice"},
    {"review/guess/others", "keys.after", on(Screen::review), "O", "keys.after-guess-others"},
    {"review/guess/chance", "keys.after", on(Screen::review), "C", "keys.after-guess-chance"},
    {"review/guess/no-more", "keys.after", on(Screen::review), "A", "keys.after-guess-none"},
    {"review/stop", "keys.after", on(Screen::review) | on(Screen::branch), "S", "keys.stop-work"},
    {"review/replay", "keys.after", on(Screen::review) | on(Screen::replay), "P",
     "keys.after-replay"},
    {"replay/speed", "keys.after", on(Screen::replay), "V", "keys.pace"},
    {"branch/play", "keys.after", on(Screen::branch), "P", "keys.after-play"},
    {"branch/play-own", "keys.after", on(Screen::branch), "Y", "keys.after-play-own"},
    {"branch/other", "keys.after", on(Screen::branch), "O", "keys.after-other"},
    {"branch/differences", "keys.after", on(Screen::branch), "D", "keys.after-differences"},
    {"branch/against", "keys.after", on(Screen::branch), "C", "keys.after-against"},
    {"branch/swap", "keys.after", on(Screen::branch), "W", "keys.after-swap"},
    {"around/debrief", "keys.around", kAround | on(Screen::outcome) | on(Screen::teacher), "D",
     "keys.to-debrief"},
    {"around/vote", "keys.around", kAround | on(Screen::teacher), "V", "keys.to-vote"},
    {"around/tables", "keys.around", kAround | on(Screen::title) | on(Screen::teacher), "T",
     "keys.to-tables"},
    {"forecasts/show", "keys.around", on(Screen::forecasts), "H", "keys.forecast-show"},
    {"forecasts/close", "keys.around", on(Screen::forecasts), "C", "keys.forecast-close"},
    {"vote/futures", "keys.around", on(Screen::vote), "B", "keys.vote-futures"},
    {"debrief/pause", "keys.around", on(Screen::debrief), "P", "keys.pause"},
    {"debrief/before", "keys.around", on(Screen::debrief), "B", "keys.debrief-before"},
    {"around/print", "keys.around", on(Screen::outcome) | on(Screen::lesson), "P", "keys.papers"},
    {"teacher/print", "keys.around", on(Screen::teacher), "R", "keys.papers"},
    {"around/stop", "keys.around", on(Screen::vote) | on(Screen::papers) | on(Screen::debrief), "X",
     "keys.stop-work"},
    {"lesson/panel", "keys.in-lesson", kInLesson, "F2", "keys.teacher"},
    {"handover/word", "keys.in-lesson", on(Screen::handover), "W", "keys.pass-word"},
    {"teacher/go-on", "keys.in-lesson", on(Screen::teacher), "G", "keys.go-on"},
    {"teacher/take-back", "keys.in-lesson", on(Screen::teacher), "Z", "keys.take-back"},
    {"teacher/profiles", "keys.in-lesson", on(Screen::teacher), "H", "keys.profiles"},
    {"teacher/note", "keys.in-lesson", on(Screen::teacher), "N", "keys.note"},
    {"teacher/message", "keys.in-lesson", on(Screen::teacher), "M", "keys.message"},
    {"teacher/projector", "keys.in-lesson", on(Screen::teacher), "P", "keys.projector"},
    {"teacher/window", "keys.in-lesson", on(Screen::teacher), "W", "keys.window"},
    {"projector/layout", "keys.in-lesson", on(Screen::teacher) | on(Screen::projector), "L",
     "keys.layout"},
    {"saves/copy-code", "keys.at-saves", on(Screen::saves), "C", "keys.copy-code"},
    {"saves/undelete", "keys.at-saves", on(Screen::saves), "Z", "keys.undelete"},
    {"keys/reset", "keys.at-keys", on(Screen::keys), "R", "keys.reset"},
};

// Keys whose meaning is the same in every program: nobody could leave a screen without them.
bool is_fixed(const std::string& key) {
  constexpr const char* kFixed[] = {"Tab",    "Enter",    "Esc",       "Space", "Up",
                                    "Down",   "Left",     "Right",     "Home",  "End",
                                    "PageUp", "PageDown", "Backspace", "Delete"};
  const bool digit = key.size() == 1 && std::isdigit(static_cast<unsigned char>(key[0])) != 0;
  return key.empty() || digit ||
         std::any_of(std::begin(kFixed), std::end(kFixed),
                     [&](const char* fixed) { return key == fixed; });
}

const Binding* find(const std::string& id) {
  const auto* const at = std::find_if(std::begin(kBindings), std::end(kBindings),
                                      [&](const Binding& one) { return id == one.id; });
  return at == std::end(kBindings) ? nullptr : at;
}

}  // namespace

std::span<const Binding> bindings() { return kBindings; }

bool works_on(const Binding& binding, Screen screen) { return (binding.screens & on(screen)) != 0; }

std::string key_of(const KeyMap& changed, const std::string& id) {
  const auto at = changed.find(id);
  if (at != changed.end()) return at->second;
  const Binding* binding = find(id);
  return binding == nullptr ? "" : binding->key;
}

canvas::KeyNames key_names(const KeyMap& changed, Screen screen) {
  canvas::KeyNames names;
  for (const auto& [id, key] : changed) {
    const Binding* binding = find(id);
    if (binding != nullptr && works_on(*binding, screen)) names[binding->key] = key;
  }
  return names;
}

std::string as_shown(const std::string& name) {
  if (name == "Escape") return "Esc";
  if (name.size() != 1) return name;
  return std::string(1, static_cast<char>(std::toupper(static_cast<unsigned char>(name[0]))));
}

KeyConflict conflict(const KeyMap& changed, const Binding& binding, const std::string& key) {
  if (is_fixed(key)) return {KeyConflict::Kind::fixed, nullptr};
  for (const Binding& other : kBindings) {
    const bool meet = (other.screens & binding.screens) != 0;
    if (std::strcmp(other.id, binding.id) != 0 && meet && key_of(changed, other.id) == key) {
      return {KeyConflict::Kind::taken, &other};
    }
  }
  return {};
}

void rebind(KeyMap& changed, const Binding& binding, const std::string& key) {
  if (key == binding.key) {
    changed.erase(binding.id);
  } else {
    changed[binding.id] = key;
  }
}

bool repair(KeyMap& changed) {
  KeyMap good;
  for (const auto& [id, key] : changed) {
    const Binding* binding = find(id);
    if (binding == nullptr || key == binding->key) continue;
    if (conflict(changed, *binding, key).kind == KeyConflict::Kind::none) good[id] = key;
  }
  const bool worse = good.size() != changed.size();
  changed = std::move(good);
  return worse;
}

}  // namespace demarche::view
