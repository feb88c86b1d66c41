// Reads the keys of one object of a file that no table describes (saves, language files), and
// complains of those that nobody asked for and of those that are missing; a key that is missing
// because it was misspelt is one finding.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/value.h"

namespace demarche::io {

class ObjectReader {
 public:
  // `what` names the thing in messages, as "an issue".
  ObjectReader(Loading& loading, Ref ref, std::string_view what);
  ~ObjectReader();
  ObjectReader(const ObjectReader&) = delete;
  ObjectReader& operator=(const ObjectReader&) = delete;

  [[nodiscard]] bool good() const { return good_; }
  [[nodiscard]] Ref ref() const { return ref_; }

  // The value of a key, or nothing. A required key that is missing is complained about at the end.
  Ref required(std::string_view key);
  Ref optional(std::string_view key);

  std::int32_t whole(std::string_view key, Range range);
  std::int32_t whole_or(std::string_view key, Range range, std::int32_t fallback);
  bool truth(std::string_view key);  // false when left out
  std::string string_or_empty(std::string_view key);

 private:
  Loading& loading_;
  Ref ref_;
  std::string what_;
  bool good_ = false;
  std::vector<std::string> asked_, missing_;
};

// The findings for keys nobody asked for and keys that are missing, merged where one explains the
// other.
struct KeyReport {
  Ref object;
  std::string_view what;
  std::vector<Ref> unknown;
  std::vector<std::string> missing,
      absent;  // absent: known here and not there, missing ones among them
};
void report_keys(Loading& loading, KeyReport report);

}  // namespace demarche::io
