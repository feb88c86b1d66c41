// Changes of a JSON text that leave every other byte as it is.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "json/document.h"

namespace demarche::io {

class Splices {
 public:
  // Puts a text in place of bytes [start, end). Places must not overlap; texts at one place are put
  // in the order in which they came.
  void replace(const Document& document, std::size_t start, std::size_t end, std::string text);
  void replace(Ref value, std::string text);
  [[nodiscard]] bool touches(const Document& document) const;
  // The bytes of the document with all changes.
  [[nodiscard]] std::string applied(const Document& document) const;

 private:
  struct Splice {
    std::size_t start = 0, end = 0;
    std::string text;
  };
  std::map<const Document*, std::vector<Splice>> splices_;
};

// A value as it is written, or a member with its key.
[[nodiscard]] std::string raw(Ref value);
[[nodiscard]] std::string raw_member(Ref member);

// The text of a list or object with these elements or members instead of its own, laid out as its
// own are.
[[nodiscard]] std::string rebuilt(Ref container, const std::vector<std::string>& items);

// What to put behind a member so that another one follows it, laid out alike.
[[nodiscard]] std::string following_member(Ref member, const std::string& written);

}  // namespace demarche::io
