#include "shape/fitting.h"

#include <algorithm>

namespace demarche::io {
namespace {

// Meters that exist always are told from others by their ids.
bool has_its_id(const Shape& shape, Ref value) {
  const Type& first = shape.fields[0].type;
  const Ref id = value.member("id");
  if (first.words.empty() || !id.is(JsonNode::Kind::text)) return true;
  const bool listed =
      std::find(first.words.begin(), first.words.end(), id.node().text) != first.words.end();
  return listed == (first.kind == Type::Kind::word);
}

bool fits(const Type& choice, Ref value) {
  switch (choice.kind) {
    case Type::Kind::list:
      return value.is(JsonNode::Kind::list);
    case Type::Kind::map:
    case Type::Kind::heads:
      return value.is(JsonNode::Kind::object);
    case Type::Kind::object:
      return value.is(JsonNode::Kind::object) && has_its_id(*choice.shape, value);
    default:
      return !value.is(JsonNode::Kind::list) && !value.is(JsonNode::Kind::object);
  }
}

// Of two maps the one whose inside fits.
bool fits_inside(const Type& choice, Ref value) {
  if (choice.kind != Type::Kind::map) return true;
  const std::vector<Ref> members = children(value);
  return members.empty() || fits(*choice.inner, members.front());
}

}  // namespace

const Type& fitting(const Type& type, Ref value) {
  for (const Type& choice : type.choices) {
    if (fits(choice, value) && fits_inside(choice, value)) return choice;
  }
  return type.choices.empty() ? type : type.choices.front();
}

const Shape* shape_of(const Type& type, Ref value) {
  if (!value.is(JsonNode::Kind::object)) return nullptr;
  if (type.heads == nullptr) return type.shape;
  for (const Shape* shape : type.heads->shapes) {
    if (value.member(shape->fields[0].key).exists()) return shape;
  }
  return nullptr;
}

}  // namespace demarche::io
