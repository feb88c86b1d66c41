// Keys in a text field. Private to ui/view/app.
#pragma once

#include <optional>

#include "view/app.h"

namespace demarche::view {

// The field that takes what is typed; nullptr when none has the focus.
[[nodiscard]] const canvas::Node* field_in_focus(const App& app, const canvas::Frame& frame);

// What a key does in that field: moves the caret, takes away, or nothing because its letter comes
// as text (view::type). None: the field has no use for it.
std::optional<std::vector<Request>> key_in_field(App& app, const canvas::Node& field,
                                                 const std::string& name);

}  // namespace demarche::view
