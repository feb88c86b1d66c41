#include "view/plural.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace demarche::view {

// Reads one condition: relations such as "n % 10 = 2..4,7", joined by "and", and those by "or".
class PluralReader {
 public:
  explicit PluralReader(std::string_view text) : text_(text) { take_blanks(); }

  // False when the text is no condition.
  bool read(PluralRules::Any& any) {
    do {
      PluralRules::All all;
      do {
        PluralRules::Relation relation;
        if (!read_relation(relation)) return false;
        all.push_back(std::move(relation));
      } while (take("and"));
      any.push_back(std::move(all));
    } while (take("or"));
    return text_.empty();
  }

 private:
  void take_blanks() {
    const std::size_t first = text_.find_first_not_of(' ');
    text_.remove_prefix(std::min(first, text_.size()));
  }
  bool take(std::string_view word) {
    if (text_.substr(0, word.size()) != word) return false;
    text_.remove_prefix(word.size());
    take_blanks();
    return true;
  }
  bool read_number(std::uint64_t& number) {
    constexpr std::size_t kMostDigits = 12;
    std::size_t digits = 0;
    number = 0;
    while (digits < text_.size() && text_[digits] >= '0' && text_[digits] <= '9') {
      number = number * 10 + static_cast<std::uint64_t>(text_[digits] - '0');
      if (++digits > kMostDigits) return false;
    }
    text_.remove_prefix(digits);
    take_blanks();
    return digits > 0;
  }
  bool read_operand(PluralRules::Relation& relation) {
    if (take("n") || take("i")) return true;
    for (const char* fraction : {"v", "w", "f", "t", "c", "e"}) {
      if (take(fraction)) return relation.zero = true;
    }
    return false;
  }
  bool read_relation(PluralRules::Relation& relation) {
    if (!read_operand(relation)) return false;
    if (take("%") && (!read_number(relation.modulus) || relation.modulus == 0)) return false;
    relation.differs = take("!=");
    if (!relation.differs && !take("=")) return false;
    do {
      std::pair<std::uint64_t, std::uint64_t> range;
      if (!read_number(range.first)) return false;
      range.second = range.first;
      if (take("..") && (!read_number(range.second) || range.second < range.first)) return false;
      relation.ranges.push_back(range);
    } while (take(","));
    return true;
  }

  std::string_view text_;
};

namespace {

std::string fault_of_class(const std::vector<PluralClass>& classes, std::size_t row) {
  constexpr std::array<std::string_view, 6> kNames = {"zero", "one", "two", "few", "many", "other"};
  const std::string& name = classes[row].first;
  const std::string& condition = classes[row].second;
  if (std::find(kNames.begin(), kNames.end(), name) == kNames.end()) {
    return "\"" + name + "\" is no plural class; there are zero, one, two, few, many, other";
  }
  const auto same = [&](const PluralClass& other) { return other.first == name; };
  if (std::count_if(classes.begin(), classes.end(), same) > 1) {
    return "the plural class \"" + name + "\" stands twice";
  }
  const bool last = row + 1 == classes.size();
  if (last != condition.empty()) {
    return last ? "the last plural class takes what is left and has no condition"
                : "the plural class \"" + name + "\" needs a condition";
  }
  return {};
}

}  // namespace

PluralRules::PluralRules(const std::vector<PluralClass>& classes, std::string& fault) {
  if (classes.empty()) fault = "there is no plural class; the simplest is \"other\" alone";
  for (std::size_t row = 0; row < classes.size() && fault.empty(); ++row) {
    fault = fault_of_class(classes, row);
    if (!fault.empty() || row + 1 == classes.size()) break;
    Any any;
    if (!PluralReader(classes[row].second).read(any)) {
      fault = "\"" + classes[row].second + "\" is no condition like \"n % 10 = 2..4\"";
    }
    conditions_.push_back(std::move(any));
  }
  if (!fault.empty()) conditions_.clear();
}

std::size_t PluralRules::form(std::int64_t number) const {
  const std::uint64_t n =
      number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  const auto holds = [n](const Relation& relation) {
    const std::uint64_t value = relation.zero           ? 0
                                : relation.modulus == 0 ? n
                                                        : n % relation.modulus;
    const bool within = std::any_of(
        relation.ranges.begin(), relation.ranges.end(),
        [value](const auto& range) { return range.first <= value && value <= range.second; });
    return within != relation.differs;
  };
  for (std::size_t row = 0; row < conditions_.size(); ++row) {
    for (const All& all : conditions_[row]) {
      if (std::all_of(all.begin(), all.end(), holds)) return row;
    }
  }
  return conditions_.size();
}

}  // namespace demarche::view
