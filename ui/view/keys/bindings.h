// Which key does what, and on which screens; a person may change each. Screens name the usual key
// of a node; what is shown and answered is the person's.
#pragma once

#include <span>
#include <string>

#include "canvas/builder.h"
#include "view/settings/options.h"

namespace demarche::view {

enum class Screen : std::uint8_t;

struct Binding {
  const char* id;         // stable, as settings keep it: "table/seal"
  const char* group;      // key of the words above its group
  std::uint32_t screens;  // bit n: it works on Screen n
  const char* key;        // the usual one, as shown: "S", "F11", "?"
  const char* says;       // key of the words that say what it does
};

// Every key that can be changed, group by group.
[[nodiscard]] std::span<const Binding> bindings();
[[nodiscard]] bool works_on(const Binding& binding, Screen screen);

// The key of a binding as the person has set it. An id that no binding has gives an empty text.
[[nodiscard]] std::string key_of(const KeyMap& changed, const std::string& id);
// Usual key to the person's, of what works on that screen; without those that are as usual.
[[nodiscard]] canvas::KeyNames key_names(const KeyMap& changed, Screen screen);
// "a" as it is shown on a key cap: "A"; "Escape": "Esc".
[[nodiscard]] std::string as_shown(const std::string& name);

// Why a binding cannot have a key.
struct KeyConflict {
  enum class Kind : std::uint8_t { none, fixed, taken };
  Kind kind = Kind::none;
  const Binding* by = nullptr;  // that has it
};
[[nodiscard]] KeyConflict conflict(const KeyMap& changed, const Binding& binding,
                                   const std::string& key);
// Sets a key that has no conflict; the usual one is taken out of the map.
void rebind(KeyMap& changed, const Binding& binding, const std::string& key);
// Takes out what no binding has or what would be a conflict: a map from a file may hold anything.
// True when something was taken out.
bool repair(KeyMap& changed);

// What the screen of keys remembers.
struct KeyChange {
  int waiting = -1;     // row of bindings() that the next key press is for; -1: none
  std::string refused;  // why the last key was not taken
};

}  // namespace demarche::view
