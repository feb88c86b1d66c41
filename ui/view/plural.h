// Which form of a counted word belongs to a number, by the rules of Unicode CLDR (UTS 35, part 3,
// "Language Plural Rules"), for whole numbers.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace demarche::view {

// A class of numbers and when a number belongs to it: {"few", "n % 10 = 2..4 and n % 100 !=
// 12..14"}. Operands are n and i (the number without its sign) and v, w, f, t, c, e (0 for whole
// numbers), so that rules can be taken over from CLDR as they are written there.
using PluralClass = std::pair<std::string, std::string>;

class PluralRules {
 public:
  // One form for every number.
  PluralRules() = default;
  // Forms of a pattern stand in the order of the classes; the last has no condition and takes what
  // is left. `fault` says in words what is wrong, and then there is one form; empty: nothing is.
  PluralRules(const std::vector<PluralClass>& classes, std::string& fault);

  [[nodiscard]] std::size_t forms() const { return conditions_.size() + 1; }
  // Row of the form, below forms().
  [[nodiscard]] std::size_t form(std::int64_t number) const;

 private:
  friend class PluralReader;
  struct Relation {
    bool zero = false;          // the operand is 0 for every whole number
    std::uint64_t modulus = 0;  // 0: the number itself
    bool differs = false;       // != instead of =
    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;  // both ends belong to it
  };
  using All = std::vector<Relation>;  // joined by "and"
  using Any = std::vector<All>;       // joined by "or"
  std::vector<Any> conditions_;       // of every class but the last
};

}  // namespace demarche::view
