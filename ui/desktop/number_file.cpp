#include "desktop/number_file.h"

#include "canvas/hash.h"

namespace demarche::desktop {
namespace {

std::string head_of(const std::string& kind, std::uint64_t mark) {
  return kind + " " + std::to_string(mark) + "\n";
}

std::int64_t check_of(const std::string& text) {
  canvas::Hasher hash;
  hash.add(text);
  return static_cast<std::int64_t>(hash.value() >> 1U);
}

}  // namespace

std::string number_file(const std::string& kind, std::uint64_t mark, const std::string& numbers) {
  const std::string body = head_of(kind, mark) + numbers + "\n";
  return body + std::to_string(check_of(body)) + "\n";
}

NumberFile read_number_file(const std::string& text, const std::string& kind, std::uint64_t mark) {
  const std::string head = head_of(kind, mark);
  if (text.compare(0, head.size(), head) != 0) return {};  // of something else, or of a version
  NumberFile out;
  out.damaged = true;
  if (text.back() != '\n') return out;
  const std::size_t line = text.rfind('\n', text.size() - 2);
  const std::string body = text.substr(0, line + 1);
  if (body.size() < head.size()) return out;
  if (text.substr(line + 1) != std::to_string(check_of(body)) + "\n") return out;
  out.numbers = body.substr(head.size());
  out.damaged = false;
  return out;
}

}  // namespace demarche::desktop
