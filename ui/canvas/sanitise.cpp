#include <glib.h>

#include <algorithm>

#include "canvas/text.h"

namespace demarche::canvas {
namespace {

// Marks that turn the reading order of what follows: a name could disguise itself with them.
bool turns_order(gunichar c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool shown(gunichar c) {
  if (c == '\n') return true;
  const GUnicodeType kind = g_unichar_type(c);
  return !turns_order(c) && c != 0xFEFF && kind != G_UNICODE_CONTROL &&
         kind != G_UNICODE_UNASSIGNED && kind != G_UNICODE_SURROGATE &&
         kind != G_UNICODE_PRIVATE_USE;
}

}  // namespace

std::string sanitised(std::string_view text) {
  const std::string_view head = text.substr(0, std::min(text.size(), kLongestText));
  gchar* const valid = g_utf8_make_valid(head.data(), static_cast<gssize>(head.size()));
  std::string out;
  out.reserve(head.size());
  for (const gchar* p = valid; *p != 0; p = g_utf8_next_char(p)) {
    const gunichar c = g_utf8_get_char(p);
    if (c == '\t' || c == 0x2028 || c == 0x2029) {
      out += ' ';
    } else if (shown(c)) {
      out.append(p, static_cast<std::size_t>(g_utf8_next_char(p) - p));
    }
  }
  g_free(valid);
  return out;
}

}  // namespace demarche::canvas
