#include "read/object_reader.h"

#include <algorithm>

#include "suggest.h"

namespace demarche::io {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

void report_keys(Loading& loading, KeyReport report) {
  const std::string what(report.what);
  for (const Ref member : report.unknown) {
    const std::string& key = member.node().key;
    // A missing key close by explains it best; else any key that is not there yet.
    const auto meant = nearest(key, report.missing);
    if (meant)
      report.missing.erase(std::find(report.missing.begin(), report.missing.end(), *meant));
    loading.findings.at_key(
        code::kUnknownKey, member, what + " has no key " + shown(key),
        meant ? "did you mean " + shown(*meant) + "?" : loading.suggestion(key, report.absent));
  }
  for (const std::string& key : report.missing) {
    loading.findings.at_value(code::kMissingKey, report.object,
                              what + " needs the key " + shown(key));
  }
}

ObjectReader::ObjectReader(Loading& loading, Ref ref, std::string_view what)
    : loading_(loading), ref_(ref), what_(what) {
  good_ = ref.exists() && expect_kind(loading, ref, JsonNode::Kind::object);
}

ObjectReader::~ObjectReader() {
  if (!good_) return;
  std::vector<Ref> unknown;
  for (const Ref member : children(ref_)) {
    if (is_note(member.node().key)) {
      loading_.set_fate(member, Fate::left_out);
    } else if (!holds(asked_, member.node().key)) {
      unknown.push_back(member);
    }
  }
  if (unknown.empty() && missing_.empty()) return;
  std::vector<std::string> absent;
  for (const std::string& key : asked_) {
    if (!ref_.member(key).exists()) absent.push_back(key);
  }
  report_keys(loading_, {ref_, what_, std::move(unknown), std::move(missing_), std::move(absent)});
}

Ref ObjectReader::optional(std::string_view key) {
  asked_.emplace_back(key);
  return good_ ? ref_.member(key) : Ref{};
}

Ref ObjectReader::required(std::string_view key) {
  const Ref found = optional(key);
  if (!found.exists() && good_ && !holds(missing_, key)) missing_.emplace_back(key);
  return found;
}

std::int32_t ObjectReader::whole(std::string_view key, Range range) {
  const Ref found = required(key);
  return found.exists() ? read_whole(loading_, found, range) : range.low;
}

std::int32_t ObjectReader::whole_or(std::string_view key, Range range, std::int32_t fallback) {
  const Ref found = optional(key);
  return found.exists() ? read_whole(loading_, found, range) : fallback;
}

bool ObjectReader::truth(std::string_view key) {
  const Ref found = optional(key);
  return found.exists() && read_truth(loading_, found);
}

std::string ObjectReader::string_or_empty(std::string_view key) {
  const Ref found = optional(key);
  return found.exists() ? read_string(loading_, found) : std::string();
}

}  // namespace demarche::io
