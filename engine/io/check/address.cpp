#include "check/address.h"

namespace demarche::io {
namespace {

bool begins(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

// "example.org" of "example.org:80/page": with a point inside.
bool has_host(std::string_view rest) {
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#:"));
  const std::size_t point = host.find('.');
  return point != host.npos && point > 0 && host.back() != '.';
}

}  // namespace

void check_host(Loading& loading, Ref address) {
  std::string_view text = address.node().text;
  const bool meant = begins(text, "http:") || begins(text, "https:") || begins(text, "www.");
  if (!meant) return;
  const std::size_t scheme = text.find("://");
  const bool web = begins(text, "http://") || begins(text, "https://");
  if (web && has_host(text.substr(scheme + 3))) return;
  loading.findings.at_value(
      code::kMalformed, address,
      web ? "this address of the web names no host" : "an address of the web begins with https://",
      "like \"https://example.org/page\"");
}

}  // namespace demarche::io
