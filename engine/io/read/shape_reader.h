// Reads the keys of one object as its shape says: which must be there, in which range, what one
// means that is left out. Complains of keys that the shape does not have and of those that are
// missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/object_reader.h"
#include "shape/shape.h"

namespace demarche::io {

class ShapeReader {
 public:
  ShapeReader(Loading& loading, Ref ref, const Shape& shape);
  // The top-level keys of all files; `report_keys` is called where they are gathered.
  explicit ShapeReader(Loading& loading);
  ~ShapeReader();
  ShapeReader(const ShapeReader&) = delete;
  ShapeReader& operator=(const ShapeReader&) = delete;

  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] Ref ref() const { return ref_; }
  [[nodiscard]] Loading& loading() const { return loading_; }

  // The value of a key, or nothing. A key that must be there and is not is complained about at the
  // end.
  Ref find(std::string_view key);
  // The same for a key that other data makes necessary.
  Ref demand(std::string_view key);

  // What a key that is left out means, or what is harmless when that is an error.
  std::int32_t whole(std::string_view key);
  std::int32_t whole_within(std::string_view key, Range range);  // narrower than the table says
  double real(std::string_view key);
  bool truth(std::string_view key);
  std::string string(std::string_view key);
  std::string date(std::string_view key);
  std::size_t word(std::string_view key);  // which of the words
  TextId text(std::string_view key);
  SeatSet seats(std::string_view key);
  SeatId seat(std::string_view key);
  std::vector<Ref> list(std::string_view key);
  template <class IdType>
  IdType id(std::string_view key, const IdTable& table) {
    const Ref found = find(key);
    return found.exists() ? read_id<IdType>(loading_, found, table) : IdType();
  }
  // Those of the keys `one_of` that are there.
  std::vector<Ref> one_of();

  // What the table says of a key; for lists and maps `inner`, `range` and `shape` look inside.
  [[nodiscard]] const Type& type(std::string_view key) const;
  [[nodiscard]] Range range(std::string_view key) const;
  [[nodiscard]] const Shape& shape(std::string_view key) const;

 private:
  [[nodiscard]] Ref member(std::string_view key) const;
  [[nodiscard]] bool is_wanted(const Field& field) const;
  [[nodiscard]] const Field* field(std::string_view key) const;
  void is_missing(std::string_view key);
  Loading& loading_;
  Ref ref_;
  const Shape& shape_;
  bool good_ = false, top_ = false;
  std::vector<std::string> missing_;
};

// The innermost type of a list or a map.
[[nodiscard]] const Type& innermost(const Type& type);
// The shape of the rows of a table at the top.
[[nodiscard]] const Shape& row_shape(std::string_view top_key);

// Whether a key is to be there although it may be left out elsewhere, as its shape says.
[[nodiscard]] bool is_wanted_where(const Wanted& wanted, Ref other);

}  // namespace demarche::io
