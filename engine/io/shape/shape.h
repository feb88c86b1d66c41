// The format of a scenario as a table: which objects there are, which keys each has, and what each
// key holds. The decoder (read/), the JSON Schema, the reference and the formatting all follow this
// table; nothing of it is said a second time. read/ gives the meaning.
//
// Everything is constant data. Values of keys that depend on other data (a round that exists, a
// number for each option) have the widest range here; the decoder narrows it.
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "shape/limits.h"

namespace demarche::io {

struct Shape;

// What is told to authors, in each language of the project.
struct Says {
  std::string_view english, ukrainian;
};

// Shapes of one object, of which exactly one fits: that whose first key the object has.
struct Heads {
  std::string_view what;  // as messages name it, "a condition"
  Says title;
  std::span<const Shape* const> shapes;
};

struct Type {
  enum class Kind : std::uint8_t {
    id,         // of the object itself
    reference,  // an id of `table`
    flag,       // the name of a flag
    who,        // the id of a seat, or a word for seats that the place knows
    language,   // "en"
    word,       // one of `words`
    string,     // not empty, in no language or in one
    text,       // in every language of the scenario
    date,
    colour,
    truth,
    yes,          // true, and nothing else
    whole,        // within `range`
    thousandths,  // a number with up to three decimals; `range` is in whole units
    real,         // any number within `range`
    real_or_null,
    list,    // of `inner`, of `length`
    map,     // from ids of `table` to `inner`
    object,  // of `shape`
    heads,   // one of `heads`
    either,  // one of `choices`, told apart by the kind of the JSON value or by their keys
  };
  Kind kind = Kind::string;
  std::string_view table{};
  Range range{};
  Length length{};
  DateForm date = DateForm::day;
  std::span<const std::string_view> words{};
  const Type* inner = nullptr;
  const Shape* shape = nullptr;
  const Heads* heads = nullptr;
  std::span<const Type> choices{};
};

// When a key is wanted though it may be left out elsewhere: where `key` has `value` (a word, or
// "true"), or where it has not.
struct Wanted {
  std::string_view key{}, value{};
  bool unless = false;
};

struct Field {
  std::string_view key;
  bool required = false;
  Type type{};
  std::string_view otherwise{};  // JSON: what a key that is left out means; "" when that is nothing
  Says says{};
  std::string_view example{};  // JSON
  Wanted wanted{};
  bool of_rules = true;  // whether saves carry it; what they do not may change under them

  // The same with one thing more.
  [[nodiscard]] constexpr Field left_out() const {
    Field field = *this;
    field.of_rules = false;
    return field;
  }
  [[nodiscard]] constexpr Field where(std::string_view other, std::string_view value) const {
    Field field = *this;
    field.wanted = {other, value, false};
    return field;
  }
  [[nodiscard]] constexpr Field unless(std::string_view other, std::string_view value) const {
    Field field = *this;
    field.wanted = {other, value, true};
    return field;
  }
};

struct Shape {
  std::string_view name;  // as messages name it, "a move"
  Says title;
  Says says{};  // what it is for
  std::span<const Field> fields;
  std::span<const std::string_view> one_of{};  // of these keys exactly one

  [[nodiscard]] const Field* find(std::string_view key) const {
    for (const Field& field : fields) {
      if (field.key == key) return &field;
    }
    return nullptr;
  }
};

// All objects of a scenario hang below the first, all of a debrief below the second.
extern const Shape kScenarioShape;
extern const Shape kDebriefShape;

// Every shape that can be reached from one, it first, each once.
[[nodiscard]] std::vector<const Shape*> shapes_below(const Shape& root);

}  // namespace demarche::io
