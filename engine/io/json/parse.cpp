// Text to table. nlohmann's SAX parser says what follows what; places are found by walking over the
// text beside it, because its own positions count bytes and have read one character too many after
// a number.
#include <map>
#include <nlohmann/json.hpp>

#include "findings.h"
#include "json/encoding.h"
#include "json/syntax.h"

namespace demarche::io {
namespace {

constexpr std::int64_t kGreatest = std::int64_t{1}
                                   << 53U;  // whole numbers that every JSON reader keeps

class Handler {
 public:
  Handler(const Document& document, std::vector<JsonNode>& nodes, const JsonLimits& limits,
          Findings& findings)
      : document_(document),
        text_(document.bytes()),
        nodes_(nodes),
        limits_(limits),
        findings_(findings) {
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") scan_.previous_end = 3;
  }

  // The interface that nlohmann's parser calls.
  bool null() { return leaf(JsonNode::Kind::null); }
  bool boolean(bool truth) {
    if (!leaf(JsonNode::Kind::boolean)) return false;
    nodes_.back().truth = truth;
    return true;
  }
  bool number_integer(std::int64_t number) { return whole(number); }
  bool number_unsigned(std::uint64_t number) {
    return whole(number > static_cast<std::uint64_t>(kGreatest)
                     ? kGreatest + 1
                     : static_cast<std::int64_t>(number));
  }
  bool number_float(double, const std::string&) {
    if (!leaf(JsonNode::Kind::fraction)) return false;
    JsonNode& node = nodes_.back();
    node.text = std::string(text_.substr(node.start, node.end - node.start));
    // Without a point or an exponent it is a whole number that does not fit.
    if (node.text.find_first_of(".eE") == std::string::npos) too_large(node);
    return true;
  }
  bool string(std::string& text) {
    if (!leaf(JsonNode::Kind::text)) return false;
    JsonNode& node = nodes_.back();
    if (text.size() > limits_.text_bytes) {
      findings_.add(code::kTextTooLong, document_, node.start, node.start + 1,
                    "this text has " + std::to_string(text.size()) + " bytes; at most " +
                        std::to_string(limits_.text_bytes) + " are read");
    }
    node.text = std::move(text);
    if (node.key == "id" && node.parent != JsonNode::kNone) {
      nodes_[node.parent].id_child = static_cast<std::uint32_t>(nodes_.size() - 1);
    }
    return true;
  }
  template <class Binary>
  bool binary(Binary&) {
    return false;
  }  // no such thing in JSON text
  bool start_object(std::size_t) { return open(JsonNode::Kind::object); }
  bool start_array(std::size_t) { return open(JsonNode::Kind::list); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& key);
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
    if (error.id == 406) {  // out of range: a number such as 1e400
      const std::size_t start = start_of_next(text_, scan_.previous_end);
      findings_.add(code::kNumberTooLarge, document_, start, end_of_token(text_, start),
                    "this number is too large");
    } else {
      report_syntax_error(document_, scan_, findings_);
    }
    return false;
  }

 private:
  bool leaf(JsonNode::Kind kind) {
    if (!add(kind)) return false;
    JsonNode& node = nodes_.back();
    node.end = static_cast<std::uint32_t>(end_of_token(text_, node.start));
    node.next = static_cast<std::uint32_t>(nodes_.size());
    scan_.previous_end = node.end;
    after_value();
    return true;
  }
  bool whole(std::int64_t number) {
    if (!leaf(JsonNode::Kind::whole)) return false;
    nodes_.back().whole = number;
    if (number > kGreatest || number < -kGreatest) too_large(nodes_.back());
    return true;
  }
  void too_large(const JsonNode& node) {
    findings_.add(code::kNumberTooLarge, document_, node.start, node.end,
                  "this number is too large; whole numbers go up to 2^53");
  }
  bool add(JsonNode::Kind kind);
  bool open(JsonNode::Kind kind);
  bool close();
  void after_value() { scan_.expect = scan_.open.empty() ? Expect::end : Expect::comma_or_close; }

  const Document& document_;
  std::string_view text_;
  std::vector<JsonNode>& nodes_;
  const JsonLimits& limits_;
  Findings& findings_;
  Scan scan_;
  std::vector<std::map<std::string, std::uint32_t>>
      keys_;  // of each open object or list; bytes where
  std::string key_;
  std::uint32_t key_start_ = 0, key_end_ = 0;
};

bool Handler::add(JsonNode::Kind kind) {
  const std::size_t start = start_of_next(text_, scan_.previous_end);
  if (nodes_.size() >= limits_.nodes) {
    findings_.add(code::kTooManyValues, document_, start, start + 1,
                  "more than " + std::to_string(limits_.nodes) + " values in one file");
    return false;
  }
  JsonNode node;
  node.kind = kind;
  node.start = static_cast<std::uint32_t>(start);
  if (!scan_.open.empty()) {
    node.parent = static_cast<std::uint32_t>(scan_.open.back());
    node.index = nodes_[node.parent].children++;
  }
  if (key_end_ != 0) {
    node.key = std::move(key_);
    node.key_start = key_start_;
    node.key_end = key_end_;
    key_end_ = 0;
  }
  nodes_.push_back(std::move(node));
  return true;
}

bool Handler::open(JsonNode::Kind kind) {
  if (!add(kind)) return false;
  const JsonNode& node = nodes_.back();
  if (scan_.open.size() >= limits_.depth) {
    findings_.add(code::kTooDeep, document_, node.start, node.start + 1,
                  "nested more than " + std::to_string(limits_.depth) + " levels deep");
    return false;
  }
  scan_.open.push_back(nodes_.size() - 1);
  scan_.in_object.push_back(kind == JsonNode::Kind::object);
  scan_.open_at.push_back(node.start);
  keys_.emplace_back();
  scan_.previous_end = node.start + 1;
  scan_.expect = Expect::first;
  return true;
}

bool Handler::close() {
  JsonNode& node = nodes_[scan_.open.back()];
  node.end = static_cast<std::uint32_t>(start_of_next(text_, scan_.previous_end) + 1);
  node.next = static_cast<std::uint32_t>(nodes_.size());
  scan_.previous_end = node.end;
  scan_.open.pop_back();
  scan_.in_object.pop_back();
  scan_.open_at.pop_back();
  keys_.pop_back();
  after_value();
  return true;
}

bool Handler::key(std::string& key) {
  key_start_ = static_cast<std::uint32_t>(start_of_next(text_, scan_.previous_end));
  key_end_ = static_cast<std::uint32_t>(end_of_token(text_, key_start_));
  scan_.previous_end = key_end_;
  scan_.expect = Expect::colon;
  const auto [first, fresh] = keys_.back().emplace(key, key_start_);
  if (!fresh) {
    findings_.add(code::kDuplicateKey, document_, key_start_, key_end_,
                  "the key " + shown(key) + " stands twice in one object",
                  "it stands first in line " + std::to_string(document_.line(first->second)));
  }
  key_ = std::move(key);
  return true;
}

}  // namespace

bool parse(Document& document, const JsonLimits& limits, Findings& findings) {
  const std::size_t before = findings.errors();
  if (!check_encoding(document, limits, findings)) return false;
  std::vector<JsonNode> nodes;
  Handler handler(document, nodes, limits, findings);
  const std::string& text = document.bytes();
  const bool complete = nlohmann::json::sax_parse(text.begin(), text.end(), &handler);
  document.nodes_ = std::move(nodes);
  document.good_ = complete && findings.errors() == before;
  return document.good_;
}

}  // namespace demarche::io
