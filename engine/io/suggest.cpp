#include "suggest.h"

#include <algorithm>

#include "findings.h"

namespace demarche::io {
namespace {

std::size_t allowed(std::string_view word) {
  if (word.size() >= 8) return 2;
  return word.size() >= 4 ? 1 : 0;
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b, std::size_t most) {
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > most) return most + 1;
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return std::min(above[b.size()], most + 1);
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& valid) {
  if (word.size() > 64) return std::nullopt;
  std::size_t best = allowed(word) + 1;
  std::optional<std::string> found;
  for (const std::string& candidate : valid) {
    if (candidate.size() < 4) continue;
    const std::size_t d = distance(word, candidate, allowed(word));
    if (d < best) {
      best = d;
      found = candidate;
    } else if (d == best && found && *found != candidate) {
      found.reset();
    }
  }
  return found;
}

std::string suggest(std::string_view word, const std::vector<std::string>& valid) {
  if (const auto near = nearest(word, valid)) return "did you mean " + shown(*near) + "?";
  constexpr std::size_t kMost = 16;
  std::vector<std::string> sorted;
  for (const std::string& candidate : valid) {
    if (!candidate.empty()) sorted.push_back(candidate);
  }
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (sorted.empty()) return {};
  std::string list = "valid here: ";
  for (std::size_t i = 0; i < std::min(kMost, sorted.size()); ++i) {
    list += (i == 0 ? "" : ", ") + shown(sorted[i]);
  }
  if (sorted.size() > kMost) list += " and " + std::to_string(sorted.size() - kMost) + " more";
  return list;
}

}  // namespace demarche::io
