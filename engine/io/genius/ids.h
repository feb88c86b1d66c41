// Ids made from any names.
#pragma once

#include <set>
#include <string>

namespace demarche::io::genius {

// Gives each name an id that no other name of the same list has.
class IdMaker {
 public:
  // `fallback` stands for names without a Latin letter or digit, and before ids that would not
  // begin with a letter: "value" makes "value_12" of "12".
  explicit IdMaker(std::string fallback) : fallback_(std::move(fallback)) {}

  void take(const std::string& id) { taken_.insert(id); }
  [[nodiscard]] std::string make(const std::string& name);

 private:
  std::string fallback_;
  std::set<std::string> taken_;
};

}  // namespace demarche::io::genius
