// Typing into a field: letters, the caret, taking away.
#include "view/app/typing.h"

#include <algorithm>
#include <string_view>

#include "canvas/text.h"

namespace demarche::view {
namespace {

constexpr std::size_t kLongestField = 500;  // bytes

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

std::size_t left_of(const std::string& text, std::size_t at) {
  while (at > 0 && continues(text[--at])) {
  }
  return at;
}

std::size_t right_of(const std::string& text, std::size_t at) {
  if (at < text.size()) ++at;
  while (at < text.size() && continues(text[at])) ++at;
  return at;
}

// One line, without what no field may hold.
std::string one_line(const std::string& text) {
  std::string out = canvas::sanitised(text);
  // What was no letter is left out rather than shown as a box.
  constexpr std::string_view kReplaced = "\uFFFD";
  for (auto at = out.find(kReplaced); at != std::string::npos; at = out.find(kReplaced)) {
    out.erase(at, kReplaced.size());
  }
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

std::vector<Request> changed(App& app, const canvas::Node& field, std::string content,
                             std::size_t caret) {
  app.interaction.typed_in = field.id;
  app.interaction.caret = caret;
  canvas::Action edit = field.edit;
  edit.text = std::move(content);
  return update(app, edit);
}

// Where a key moves the caret to; none: it is no such key.
std::optional<std::size_t> moved(const std::string& text, std::size_t at, const std::string& name) {
  if (name == "Left") return left_of(text, at);
  if (name == "Right") return right_of(text, at);
  if (name == "Home") return 0;
  if (name == "End") return text.size();
  return std::nullopt;
}

}  // namespace

const canvas::Node* field_in_focus(const App& app, const canvas::Frame& frame) {
  const canvas::Node* node = frame.find(app.interaction.focused);
  const bool field =
      node != nullptr && node->role == canvas::Role::kField && node->edit && !node->disabled;
  return field ? node : nullptr;
}

std::optional<std::vector<Request>> key_in_field(App& app, const canvas::Node& field,
                                                 const std::string& name) {
  const std::string& text = field.content;
  const std::size_t at = app.interaction.caret_in(field.id, text);
  if (const std::optional<std::size_t> to = moved(text, at, name)) {
    app.interaction.typed_in = field.id;
    app.interaction.caret = *to;
    return std::vector<Request>{};
  }
  if (name == "Backspace" || name == "Delete") {
    const std::size_t begin = name == "Delete" ? at : left_of(text, at);
    const std::size_t end = name == "Delete" ? right_of(text, at) : at;
    return changed(app, field, text.substr(0, begin) + text.substr(end), begin);
  }
  // What it types comes as text.
  if (name.size() == 1 || name == "Space") return std::vector<Request>{};
  return std::nullopt;
}

std::vector<Request> type(App& app, const canvas::Frame& frame, const std::string& text) {
  const canvas::Node* field = field_in_focus(app, frame);
  const std::string typed = one_line(text);
  if (field == nullptr || typed.empty()) return {};
  if (field->content.size() + typed.size() > kLongestField) return {};
  const std::size_t at = app.interaction.caret_in(field->id, field->content);
  std::string content = field->content;
  content.insert(at, typed);
  return changed(app, *field, std::move(content), at + typed.size());
}

}  // namespace demarche::view
