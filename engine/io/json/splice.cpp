#include "json/splice.h"

#include <algorithm>

namespace demarche::io {
namespace {

std::string slice(const Document& document, std::size_t start, std::size_t end) {
  return document.bytes().substr(start, end - start);
}

// Where an element begins, with its key when it has one.
std::size_t first_byte(const JsonNode& node) {
  return node.key_end > node.key_start ? node.key_start : node.start;
}

}  // namespace

void Splices::replace(const Document& document, std::size_t start, std::size_t end,
                      std::string text) {
  splices_[&document].push_back({start, end, std::move(text)});
}

void Splices::replace(Ref value, std::string text) {
  replace(*value.document, value.node().start, value.node().end, std::move(text));
}

bool Splices::touches(const Document& document) const { return splices_.count(&document) > 0; }

std::string Splices::applied(const Document& document) const {
  const auto found = splices_.find(&document);
  if (found == splices_.end()) return document.bytes();
  std::vector<Splice> all = found->second;
  std::stable_sort(all.begin(), all.end(),
                   [](const Splice& a, const Splice& b) { return a.start < b.start; });
  std::string out;
  std::size_t at = 0;
  for (const Splice& splice : all) {
    out += slice(document, at, splice.start) + splice.text;
    at = splice.end;
  }
  return out + slice(document, at, document.bytes().size());
}

std::string raw(Ref value) { return slice(*value.document, value.node().start, value.node().end); }

std::string raw_member(Ref member) {
  return slice(*member.document, first_byte(member.node()), member.node().end);
}

std::string rebuilt(Ref container, const std::vector<std::string>& items) {
  const Document& document = *container.document;
  const JsonNode& node = container.node();
  const bool object = node.kind == JsonNode::Kind::object;
  const char open = object ? '{' : '[', close = object ? '}' : ']';
  if (items.empty()) return {open, close};
  const std::vector<Ref> old = children(container);
  std::string before = object ? " " : "", between = ", ", after = before;
  if (!old.empty()) {
    before = slice(document, node.start + 1, first_byte(old.front().node()));
    after = slice(document, old.back().node().end, node.end - 1);
    const bool lines = before.find('\n') != std::string::npos;
    between = old.size() > 1 ? slice(document, old[0].node().end, first_byte(old[1].node()))
              : lines        ? "," + before
                             : ", ";
  }
  std::string out = open + before;
  for (std::size_t i = 0; i < items.size(); ++i) out += (i > 0 ? between : "") + items[i];
  return out + after + close;
}

std::string following_member(Ref member, const std::string& written) {
  const Document& document = *member.document;
  const std::size_t start = member.node().key_start;
  const Document::Position place = document.position(start);
  const std::string indent = slice(document, place.line_start, start);
  const bool own_line = indent.find_first_not_of(" \t") == std::string::npos;
  return "," + (own_line ? "\n" + indent : " ") + written;
}

}  // namespace demarche::io
