#include "read/shape_reader.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace demarche::io {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// A default of the table: a whole number.
std::int32_t number_of(std::string_view json) {
  std::int32_t number = 0;
  std::from_chars(json.data(), json.data() + json.size(), number);
  return number;
}

constexpr Field kNoField{};

}  // namespace

const Type& innermost(const Type& type) {
  return type.inner == nullptr ? type : innermost(*type.inner);
}

const Shape& row_shape(std::string_view top_key) {
  return *innermost(kScenarioShape.find(top_key)->type).shape;
}

bool is_wanted_where(const Wanted& wanted, Ref other) {
  if (wanted.key.empty()) return false;
  const bool has = wanted.value == "true"
                       ? other.is(JsonNode::Kind::boolean) && other.node().truth
                       : other.is(JsonNode::Kind::text) && other.node().text == wanted.value;
  return has != wanted.unless;
}

ShapeReader::ShapeReader(Loading& loading, Ref ref, const Shape& shape)
    : loading_(loading), ref_(ref), shape_(shape) {
  good_ = ref.exists() && expect_kind(loading, ref, JsonNode::Kind::object);
}

ShapeReader::ShapeReader(Loading& loading)
    : loading_(loading), ref_{loading.head, 0}, shape_(kScenarioShape), good_(true), top_(true) {}

ShapeReader::~ShapeReader() {
  if (!good_ || top_) return;
  KeyReport report{ref_, shape_.name, {}, std::move(missing_), {}};
  for (const Ref member : children(ref_)) {
    if (is_note(member.node().key)) {
      loading_.set_fate(member, Fate::left_out);
    } else if (shape_.find(member.node().key) == nullptr) {
      report.unknown.push_back(member);
    }
  }
  if (report.unknown.empty() && report.missing.empty()) return;
  for (const Field& field : shape_.fields) {
    if (!ref_.member(field.key).exists()) report.absent.emplace_back(field.key);
  }
  report_keys(loading_, std::move(report));
}

Ref ShapeReader::member(std::string_view key) const {
  if (!good_) return {};
  return top_ ? loading_.top_level(std::string(key)) : ref_.member(key);
}

const Field* ShapeReader::field(std::string_view key) const {
  const Field* found = shape_.find(key);
  if (loading_.asked != nullptr) {
    if (found == nullptr)
      loading_.asked->strangers.insert(std::string(shape_.name) + ": " + std::string(key));
    else
      loading_.asked->keys[&shape_].insert(found->key);
  }
  assert(found != nullptr);
  return found;
}

const Type& ShapeReader::type(std::string_view key) const {
  const Field* found = shape_.find(key);
  assert(found != nullptr);
  return found == nullptr ? kNoField.type : found->type;
}

Range ShapeReader::range(std::string_view key) const { return innermost(type(key)).range; }

const Shape& ShapeReader::shape(std::string_view key) const {
  const Shape* found = innermost(type(key)).shape;
  assert(found != nullptr);
  return found == nullptr ? shape_ : *found;
}

bool ShapeReader::is_wanted(const Field& field) const {
  return field.required || is_wanted_where(field.wanted, member(field.wanted.key));
}

void ShapeReader::is_missing(std::string_view key) {
  if (good_ && !top_ && !holds(missing_, key)) missing_.emplace_back(key);
}

Ref ShapeReader::find(std::string_view key) {
  const Field* known = field(key);
  const Ref found = known == nullptr ? Ref{} : member(key);
  if (found.exists()) {
    if (!known->of_rules) loading_.set_fate(found, Fate::left_out);
  } else if (known != nullptr && (loading_.authored() || known->of_rules) && is_wanted(*known)) {
    is_missing(key);
  }
  return found;
}

Ref ShapeReader::demand(std::string_view key) {
  const Ref found = find(key);
  if (!found.exists()) is_missing(key);
  return found;
}

std::int32_t ShapeReader::whole_within(std::string_view key, Range range) {
  const Ref found = find(key);
  if (found.exists()) return read_whole(loading_, found, range);
  const Field* known = shape_.find(key);
  return known != nullptr && !known->required ? number_of(known->otherwise) : range.low;
}

std::int32_t ShapeReader::whole(std::string_view key) { return whole_within(key, type(key).range); }

double ShapeReader::real(std::string_view key) {
  const Ref found = find(key);
  if (found.exists()) return read_real(loading_, found, type(key).range);
  const Field* known = shape_.find(key);
  return known == nullptr ? 0 : number_of(known->otherwise);
}

bool ShapeReader::truth(std::string_view key) {
  const Ref found = find(key);
  if (found.exists()) return read_truth(loading_, found);
  const Field* known = shape_.find(key);
  return known != nullptr && known->otherwise == "true";
}

std::string ShapeReader::string(std::string_view key) {
  const Ref found = find(key);
  return found.exists() ? read_string(loading_, found) : std::string();
}

std::string ShapeReader::date(std::string_view key) {
  const Ref found = find(key);
  return found.exists() ? read_date(loading_, found, type(key).date) : std::string();
}

std::size_t ShapeReader::word(std::string_view key) {
  const Ref found = find(key);
  return found.exists() ? read_word(loading_, found, type(key).words) : 0;
}

TextId ShapeReader::text(std::string_view key) {
  if (!good_) return {};
  if (!loading_.authored()) {
    const Field* known = field(key);
    if (const Ref found = member(key); found.exists()) loading_.set_fate(found, Fate::left_out);
    const std::string path = (top_ ? std::string() : ref_.path()) + "/" + std::string(key);
    return borrowed_text(loading_, path, known != nullptr && is_wanted(*known));
  }
  const Ref found = find(key);
  if (!found.exists()) return {};
  loading_.set_fate(found, Fate::left_out);
  return read_text(loading_, found);
}

SeatSet ShapeReader::seats(std::string_view key) {
  const Ref found = find(key);
  return found.exists() ? read_seats(loading_, found, type(key).length) : SeatSet();
}

SeatId ShapeReader::seat(std::string_view key) {
  const Ref found = find(key);
  return found.exists() ? read_seat(loading_, found) : SeatId();
}

std::vector<Ref> ShapeReader::list(std::string_view key) {
  const Ref found = find(key);
  return found.exists() ? read_list(loading_, found, type(key).length) : std::vector<Ref>();
}

std::vector<Ref> ShapeReader::one_of() {
  std::vector<Ref> found;
  for (const std::string_view key : shape_.one_of) {
    if (const Ref here = find(key); here.exists()) found.push_back(here);
  }
  return found;
}

}  // namespace demarche::io
