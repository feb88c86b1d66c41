#include "demarche/io/tidy.h"

#include <algorithm>
#include <utility>

#include "json/document.h"
#include "rules_part.h"
#include "shape/fitting.h"
#include "unicode.h"

namespace demarche::io {
namespace {

constexpr std::size_t kColumns = 100;
constexpr std::size_t kStep = 2;  // columns of one level

struct Member {
  Ref value;
  const Type* type = nullptr;  // none where the table knows nothing
};

class Layout {
 public:
  explicit Layout(const Document& document) : document_(document) {}

  // `used`: columns before the value on its line; `indent`: of the line.
  [[nodiscard]] std::string value(Member what, std::size_t indent, std::size_t used) const;
  [[nodiscard]] std::string whole(const Shape& root) const;

 private:
  [[nodiscard]] std::string_view bytes(std::uint32_t start, std::uint32_t end) const {
    return std::string_view(document_.bytes()).substr(start, end - start);
  }
  [[nodiscard]] std::string_view key(Ref ref) const {
    return bytes(ref.node().key_start, ref.node().key_end);
  }
  [[nodiscard]] std::string on_one_line(Member what) const;
  [[nodiscard]] std::string spread(const std::vector<Member>& members, std::size_t indent) const;
  [[nodiscard]] std::string filled(const std::vector<Member>& elements, std::size_t indent) const;
  [[nodiscard]] std::string rows(const std::vector<Member>& elements, std::size_t indent) const;

  const Document& document_;
};

bool is_leaf(Ref ref) { return !ref.is(JsonNode::Kind::list) && !ref.is(JsonNode::Kind::object); }

// A note stays before what it stood before.
void put_in_order(std::vector<Member>& members, const Shape& shape) {
  struct Group {
    std::size_t rank = 0;
    std::vector<Member> members;
  };
  std::vector<Group> groups;
  std::vector<Member> notes;
  for (const Member& member : members) {
    const std::string& key = member.value.node().key;
    notes.push_back(member);
    if (is_note(key)) continue;
    const Field* field = shape.find(key);
    const std::size_t rank = field == nullptr
                                 ? shape.fields.size()
                                 : static_cast<std::size_t>(field - shape.fields.data());
    groups.push_back({rank, std::exchange(notes, {})});
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.rank < b.rank; });
  members.clear();
  for (const Group& group : groups)
    members.insert(members.end(), group.members.begin(), group.members.end());
  members.insert(members.end(), notes.begin(), notes.end());
}

// What is inside a list or an object, in canonical order, each with its type.
std::vector<Member> inside(Member what) {
  const Type* type = what.type == nullptr ? nullptr : &fitting(*what.type, what.value);
  const Shape* shape = type == nullptr ? nullptr : shape_of(*type, what.value);
  std::vector<Member> members;
  for (const Ref child : children(what.value)) {
    const Field* field = shape == nullptr ? nullptr : shape->find(child.node().key);
    const Type* of_child = field != nullptr  ? &field->type
                           : type == nullptr ? nullptr
                                             : type->inner;
    members.push_back({child, of_child});
  }
  if (shape != nullptr) put_in_order(members, *shape);
  return members;
}

std::string Layout::on_one_line(Member what) const {
  const JsonNode& node = what.value.node();
  if (is_leaf(what.value)) return std::string(bytes(node.start, node.end));
  const bool object = node.kind == JsonNode::Kind::object;
  std::string line;
  for (const Member& member : inside(what)) {
    line += line.empty() ? "" : ", ";
    if (object) line += std::string(key(member.value)) + ": ";
    line += on_one_line(member);
  }
  if (line.empty()) return object ? "{}" : "[]";
  return object ? "{ " + line + " }" : "[" + line + "]";
}

std::string Layout::spread(const std::vector<Member>& members, std::size_t indent) const {
  std::string text = "{";
  for (const Member& member : members) {
    const std::string begin =
        std::string(indent + kStep, ' ') + std::string(key(member.value)) + ": ";
    text += (text.size() > 1 ? ",\n" : "\n") + begin +
            value(member, indent + kStep, count_code_points(begin));
  }
  return text + "\n" + std::string(indent, ' ') + "}";
}

// As many to a line as there is room for.
std::string Layout::filled(const std::vector<Member>& elements, std::size_t indent) const {
  const std::string begin = "\n" + std::string(indent + kStep, ' ');
  std::string text = "[" + begin;
  std::size_t column = indent + kStep;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const std::string element = on_one_line(elements[i]) + (i + 1 < elements.size() ? "," : "");
    const std::size_t width = count_code_points(element);
    if (i > 0 && column + 1 + width > kColumns) {
      text += begin;
      column = indent + kStep;
    } else if (i > 0) {
      text += " ";
      ++column;
    }
    text += element;
    column += width;
  }
  return text + "\n" + std::string(indent, ' ') + "]";
}

std::string Layout::rows(const std::vector<Member>& elements, std::size_t indent) const {
  if (std::all_of(elements.begin(), elements.end(),
                  [](const Member& element) { return is_leaf(element.value); }))
    return filled(elements, indent);
  std::string text = "[";
  for (const Member& element : elements) {
    text += (text.size() > 1 ? ",\n" : "\n") + std::string(indent + kStep, ' ') +
            value(element, indent + kStep, indent + kStep);
  }
  return text + "\n" + std::string(indent, ' ') + "]";
}

std::string Layout::value(Member what, std::size_t indent, std::size_t used) const {
  std::string line = on_one_line(what);
  // One column for the comma behind it.
  if (is_leaf(what.value) || used + count_code_points(line) + 1 <= kColumns) return line;
  const std::vector<Member> members = inside(what);
  if (members.empty()) return line;
  return what.value.is(JsonNode::Kind::object) ? spread(members, indent) : rows(members, indent);
}

// The tables at the top have a row a line or more, however short they are.
std::string Layout::whole(const Shape& root) const {
  const Ref top{&document_, 0};
  Type type;
  type.kind = Type::Kind::object;
  type.shape = &root;
  std::string text = "{";
  for (const Member& member : inside({top, &type})) {
    const std::string begin = std::string(kStep, ' ') + std::string(key(member.value)) + ": ";
    const std::vector<Ref> elements = children(member.value);
    const bool table = member.value.is(JsonNode::Kind::list) && !elements.empty() &&
                       std::none_of(elements.begin(), elements.end(), is_leaf);
    text += (text.size() > 1 ? ",\n" : "\n") + begin +
            (table ? rows(inside(member), kStep) : value(member, kStep, count_code_points(begin)));
  }
  return text + (text.size() > 1 ? "\n}\n" : "}\n");
}

// Two texts that say the same, key for key and number for number.
bool say_the_same(const Document& document, const std::string& text) {
  Findings findings;
  Document again("tidied", text);
  return parse(again, JsonLimits{}, findings) &&
         canonical(Ref{&again, 0}) == canonical(Ref{&document, 0});
}

}  // namespace

Tidied tidy(const File& file) {
  Findings findings;
  Document document(file.name, file.bytes);
  Tidied out;
  if (parse(document, JsonLimits{}, findings)) {
    const Ref top{&document, 0};
    if (top.is(JsonNode::Kind::object)) {
      const bool debrief = top.member("scenario").exists();
      std::string text = Layout(document).whole(debrief ? kDebriefShape : kScenarioShape);
      if (say_the_same(document, text)) {
        out.text = std::move(text);
      } else {
        findings.about_file(code::kTooMuch, file.name,
                            "tidied, this file would be beyond the limits of a file");
      }
    } else {
      findings.at_value(code::kWrongType, top, "an object is wanted here");
    }
  }
  out.diagnostics = findings.sorted();
  return out;
}

std::vector<std::string> files_named_by(const File& head) {
  Findings findings;
  Document document(head.name, head.bytes);
  std::vector<std::string> names;
  if (!parse(document, JsonLimits{}, findings)) return names;
  const Ref top{&document, 0};
  std::vector<Ref> found = children(top.member("parts"));
  found.push_back(top.member("debrief"));
  for (const Ref name : found) {
    if (name.is(JsonNode::Kind::text)) names.push_back(name.node().text);
  }
  return names;
}

}  // namespace demarche::io
