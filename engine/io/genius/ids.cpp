#include "genius/ids.h"

namespace demarche::io::genius {
namespace {

constexpr std::size_t kLongest = 48;  // leaves room for a prefix and a number

std::string folded(const std::string& name) {
  std::string id;
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool capital = c >= 'A' && c <= 'Z';
    if (letter || capital) {
      id += capital ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!id.empty() && id.back() != '_') {
      id += '_';
    }
    if (id.size() == kLongest) break;
  }
  while (!id.empty() && id.back() == '_') id.pop_back();
  return id;
}

}  // namespace

std::string IdMaker::make(const std::string& name) {
  std::string stem = folded(name);
  const bool negative = name.size() > 1 && name[0] == '-' && name[1] >= '0' && name[1] <= '9';
  if (negative) stem = "minus_" + stem;
  if (stem.empty()) stem = fallback_;
  if (stem[0] < 'a' || stem[0] > 'z') stem = fallback_ + "_" + stem;
  std::string id = stem;
  for (int number = 2; !taken_.insert(id).second; ++number)
    id = stem + "_" + std::to_string(number);
  return id;
}

}  // namespace demarche::io::genius
