#include "json/document.h"

#include <algorithm>

namespace demarche::io {
namespace {

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

// Positions have no id; who says what about which issue names them as well.
std::string position_name(const Document& document, std::uint32_t row) {
  std::string name;
  for (const char* key : {"actor", "issue", "option"}) {
    const std::uint32_t member = document.member(row, key);
    if (member == JsonNode::kNone || document.node(member).kind != JsonNode::Kind::text) return {};
    name += (name.empty() ? "" : ".") + document.node(member).text;
  }
  return name;
}

std::string segment(const Document& document, std::uint32_t row) {
  const JsonNode& node = document.node(row);
  if (node.key_end != node.key_start) return node.key;
  if (node.id_child != JsonNode::kNone) return document.node(node.id_child).text;
  const JsonNode& list = document.node(node.parent);
  if (list.key == "positions" && list.parent == 0) {
    std::string name = position_name(document, row);
    if (!name.empty()) return name;
  }
  return std::to_string(node.index);
}

}  // namespace

Document::Document(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), line_starts_{0} {
  for (std::size_t i = 0; i < bytes_.size(); ++i) {
    // A lone carriage return ends a line too (old Macs); a pair ends one line.
    const bool lone_return = bytes_[i] == '\r' && (i + 1 == bytes_.size() || bytes_[i + 1] != '\n');
    if (bytes_[i] == '\n' || lone_return) line_starts_.push_back(i + 1);
  }
}

std::uint32_t Document::member(std::uint32_t object, std::string_view key) const {
  if (nodes_[object].kind != JsonNode::Kind::object) return JsonNode::kNone;
  for (std::uint32_t row = object + 1; row < nodes_[object].next; row = nodes_[row].next) {
    if (nodes_[row].key == key) return row;
  }
  return JsonNode::kNone;
}

std::string Document::path(std::uint32_t row) const {
  std::vector<std::string> segments;
  for (std::uint32_t at = row; at != JsonNode::kNone && at < nodes_.size();
       at = nodes_[at].parent) {
    if (nodes_[at].parent != JsonNode::kNone) segments.push_back(segment(*this, at));
  }
  std::string path;
  for (auto it = segments.rbegin(); it != segments.rend(); ++it) path += "/" + *it;
  return path.empty() ? "/" : path;
}

std::size_t Document::line(std::size_t offset) const {
  const auto behind = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  return static_cast<std::size_t>(behind - line_starts_.begin());
}

Document::Position Document::position(std::size_t offset) const {
  offset = std::min(offset, bytes_.size());
  Position position;
  position.line = line(offset);
  position.line_start = line_starts_[position.line - 1];
  position.line_end =
      position.line == line_starts_.size() ? bytes_.size() : line_starts_[position.line];
  while (position.line_end > position.line_start &&
         (bytes_[position.line_end - 1] == '\n' || bytes_[position.line_end - 1] == '\r')) {
    --position.line_end;
  }
  // A byte order mark is no part of the first line.
  if (position.line == 1 && bytes_.compare(0, 3, "\xEF\xBB\xBF") == 0) position.line_start = 3;
  for (std::size_t i = position.line_start; i < std::min(offset, position.line_end); ++i) {
    position.column += starts_code_point(bytes_[i]) ? 1U : 0U;
  }
  return position;
}

Ref Ref::member(std::string_view key) const {
  return exists() ? Ref{document, document->member(row, key)} : Ref{};
}

std::vector<Ref> children(Ref parent) {
  std::vector<Ref> found;
  if (!parent.is(JsonNode::Kind::list) && !parent.is(JsonNode::Kind::object)) return found;
  found.reserve(parent.node().children);
  for (std::uint32_t row = parent.row + 1; row < parent.node().next;
       row = parent.document->node(row).next) {
    found.push_back({parent.document, row});
  }
  return found;
}

}  // namespace demarche::io
