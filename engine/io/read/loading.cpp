#include "read/loading.h"

#include "suggest.h"

namespace demarche::io {

void IdTable::add(std::string id, Ref where) {
  if (ids_.size() >= most_) return;
  if (!id.empty()) rows_.emplace(id, ids_.size());
  ids_.push_back(std::move(id));
  where_.push_back(where);
}

std::optional<std::size_t> IdTable::find(const std::string& id) const {
  const auto found = rows_.find(id);
  return found == rows_.end() ? std::nullopt : std::optional(found->second);
}

std::string Loading::suggestion(std::string_view word,
                                const std::vector<std::string>& valid) const {
  return findings.full() ? std::string() : suggest(word, valid);
}

void Loading::tell_too_much(Ref ref, const std::string& what) {
  if (!too_much_told) findings.at_value(code::kTooMuch, ref, "more than " + what);
  too_much_told = true;
}

Ref Loading::top_level(const std::string& key) const {
  const auto found = top.find(key);
  return found == top.end() ? Ref{} : found->second;
}

void Loading::set_fate(Ref ref, Fate fate) {
  std::vector<Fate>& of_document = fates[ref.document];
  if (of_document.empty()) of_document.resize(ref.document->nodes().size(), Fate::kept);
  of_document[ref.row] = fate;
}

Fate Loading::fate(Ref ref) const {
  const auto found = fates.find(ref.document);
  return found == fates.end() ? Fate::kept : found->second[ref.row];
}

}  // namespace demarche::io
