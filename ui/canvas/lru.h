// A map that forgets what was not asked for lately.
#pragma once

#include <list>
#include <string>
#include <unordered_map>
#include <utility>

namespace demarche::canvas {

template <class Value>
class LruMap {
 public:
  explicit LruMap(std::size_t capacity) : capacity_(capacity) {}

  // nullptr when unknown; otherwise it counts as used just now.
  Value* find(const std::string& key) {
    const auto it = where_.find(key);
    if (it == where_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, it->second);
    return &entries_.front().second;
  }
  Value& insert(const std::string& key, Value value) {
    entries_.emplace_front(key, std::move(value));
    where_[key] = entries_.begin();
    if (entries_.size() > capacity_) {
      where_.erase(entries_.back().first);
      entries_.pop_back();
    }
    return entries_.front().second;
  }
  std::size_t size() const { return entries_.size(); }

 private:
  using List = std::list<std::pair<std::string, Value>>;
  std::size_t capacity_;
  List entries_;
  std::unordered_map<std::string, typename List::iterator> where_;
};

}  // namespace demarche::canvas
