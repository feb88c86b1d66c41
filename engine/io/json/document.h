// A JSON text as a flat table of nodes in the order of the file, each with its place.
//
// A node comes before its children; `next` is the row behind its last descendant. Nothing here
// throws on data: what is wrong with the text becomes a finding.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::io {

class Findings;

// Greatest sizes that are read; beyond them a file is refused.
struct JsonLimits {
  std::size_t bytes = 4 * 1024 * 1024;
  std::size_t nodes = 200'000;
  std::size_t depth = 64;
  std::size_t text_bytes = 64 * 1024;
};

struct JsonNode {
  enum class Kind : std::uint8_t { null, boolean, whole, fraction, text, list, object };
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  Kind kind = Kind::null;
  bool truth = false;
  std::uint32_t parent = kNone;
  std::uint32_t next = 0;          // row behind the subtree
  std::uint32_t index = 0;         // place among the children of its parent
  std::uint32_t children = 0;      // how many
  std::uint32_t id_child = kNone;  // of an object: its member `id`, when that is a text
  std::uint32_t key_start = 0,
                key_end = 0;  // bytes of the key with its quotes; equal: no member of an object
  std::uint32_t start = 0, end = 0;  // bytes of the value
  std::int64_t whole = 0;
  std::string key;
  std::string text;  // of a text; of a fraction as it is written
};

class Document {
 public:
  Document() = default;
  Document(std::string name, std::string bytes);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }
  [[nodiscard]] const std::vector<JsonNode>& nodes() const { return nodes_; }
  [[nodiscard]] const JsonNode& node(std::uint32_t row) const { return nodes_[row]; }
  [[nodiscard]] bool good() const { return good_; }

  // The member of an object, or JsonNode::kNone.
  [[nodiscard]] std::uint32_t member(std::uint32_t object, std::string_view key) const;
  // "/moves/call/name": by ids where the objects of a list have them.
  [[nodiscard]] std::string path(std::uint32_t row) const;

  struct Position {
    std::size_t line = 1, column = 1;
    std::size_t line_start = 0, line_end = 0;  // bytes; without the line break
  };
  [[nodiscard]] Position position(std::size_t offset) const;
  [[nodiscard]] std::size_t line(
      std::size_t offset) const;  // the same line, without counting the column

 private:
  friend bool parse(Document& document, const JsonLimits& limits, Findings& findings);
  std::string name_, bytes_;
  std::vector<JsonNode> nodes_;
  std::vector<std::size_t> line_starts_;
  bool good_ = false;
};

// Fills the table. False, with findings, if the text is not strict JSON within the limits.
bool parse(Document& document, const JsonLimits& limits, Findings& findings);

// Keys of notes, which any object may have and no reader asks for: "_comment" and "_allow".
[[nodiscard]] inline bool is_note(std::string_view key) {
  return key == "_comment" || key == "_allow";
}

// A node of some document, or nothing.
struct Ref {
  const Document* document = nullptr;
  std::uint32_t row = JsonNode::kNone;

  [[nodiscard]] bool exists() const { return row != JsonNode::kNone; }
  [[nodiscard]] const JsonNode& node() const { return document->node(row); }
  [[nodiscard]] bool is(JsonNode::Kind kind) const { return exists() && node().kind == kind; }
  [[nodiscard]] std::string path() const { return document->path(row); }
  [[nodiscard]] Ref member(std::string_view key) const;
};

// The elements of a list or the members of an object, in the order of the file.
[[nodiscard]] std::vector<Ref> children(Ref parent);

}  // namespace demarche::io
