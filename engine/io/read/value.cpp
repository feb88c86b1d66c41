#include "read/value.h"

#include <algorithm>
#include <charconv>

namespace demarche::io {
namespace {

std::string article_range(Range range) {
  return "from " + std::to_string(range.low) + " to " + std::to_string(range.high);
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

bool day_exists(int year, int month, int day) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return day <= kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool is_date(std::string_view text, DateForm form) {
  const bool year_only = text.size() == 4, with_month = text.size() == 7,
             with_day = text.size() == 10;
  if (!with_day && (form == DateForm::day || (!year_only && !with_month))) return false;
  if (!all_digits(text.substr(0, 4))) return false;
  if (year_only) return true;
  if (text[4] != '-' || !all_digits(text.substr(5, 2))) return false;
  const int year = number_of(text.substr(0, 4)), month = number_of(text.substr(5, 2));
  if (with_month) return day_exists(year, month, 1);
  return text[7] == '-' && all_digits(text.substr(8, 2)) &&
         day_exists(year, month, number_of(text.substr(8, 2)));
}

}  // namespace

std::string_view kind_name(JsonNode::Kind kind) {
  switch (kind) {
    case JsonNode::Kind::null:
      return "null";
    case JsonNode::Kind::boolean:
      return "true or false";
    case JsonNode::Kind::whole:
      return "a whole number";
    case JsonNode::Kind::fraction:
      return "a number with a fraction";
    case JsonNode::Kind::text:
      return "a text";
    case JsonNode::Kind::list:
      return "a list";
    case JsonNode::Kind::object:
      return "an object";
  }
  return "a value";
}

bool expect_kind(Loading& loading, Ref ref, JsonNode::Kind kind) {
  if (!ref.exists()) return false;  // complained about as a missing key
  if (ref.node().kind == kind) return true;
  if (kind == JsonNode::Kind::whole && ref.node().kind == JsonNode::Kind::fraction) {
    loading.findings.at_value(code::kFraction, ref,
                              "a whole number is wanted, and this has a fraction or an exponent");
    return false;
  }
  loading.findings.at_value(code::kWrongType, ref,
                            std::string(kind_name(kind)) + " is wanted here, and this is " +
                                std::string(kind_name(ref.node().kind)));
  return false;
}

std::int32_t read_whole(Loading& loading, Ref ref, Range range) {
  if (!expect_kind(loading, ref, JsonNode::Kind::whole)) return range.low;
  const std::int64_t number = ref.node().whole;
  if (number >= range.low && number <= range.high) return static_cast<std::int32_t>(number);
  loading.findings.at_value(code::kOutOfRange, ref, std::to_string(number) + " is out of range",
                            "a whole number " + article_range(range));
  return range.low;
}

bool read_truth(Loading& loading, Ref ref) {
  return expect_kind(loading, ref, JsonNode::Kind::boolean) && ref.node().truth;
}

std::string read_string(Loading& loading, Ref ref) {
  if (!expect_kind(loading, ref, JsonNode::Kind::text)) return {};
  if (ref.node().text.find_first_not_of(" \t\r\n") == std::string::npos) {
    loading.findings.at_value(code::kTextEmpty, ref, "this text is empty");
  }
  return ref.node().text;
}

std::size_t read_word(Loading& loading, Ref ref, std::span<const std::string_view> words) {
  if (!expect_kind(loading, ref, JsonNode::Kind::text)) return 0;
  std::size_t row = 0;
  for (const std::string_view word : words) {
    if (word == ref.node().text) return row;
    ++row;
  }
  const std::vector<std::string> valid(words.begin(), words.end());
  loading.findings.at_value(code::kUnknownWord, ref,
                            shown(ref.node().text) + " is not one of the words for this key",
                            loading.suggestion(ref.node().text, valid));
  return 0;
}

std::int32_t read_thousandths(Loading& loading, Ref ref, Range whole_units) {
  const JsonNode& node = ref.node();
  std::int64_t thousandths = node.whole * 1000;
  if (node.kind == JsonNode::Kind::fraction) {
    const std::string& text = node.text;
    const std::size_t point = text.find('.');
    const std::size_t decimals = point == std::string::npos ? 4 : text.size() - point - 1;
    if (decimals > 3 || text.find_first_of("eE") != std::string::npos || point > 5) {
      loading.findings.at_value(code::kMalformed, ref,
                                "at most three decimals are wanted here, and no exponent");
      return 0;
    }
    std::string digits =
        text.substr(0, point) + text.substr(point + 1) + std::string(3 - decimals, '0');
    std::from_chars(digits.data(), digits.data() + digits.size(), thousandths);
  } else if (!expect_kind(loading, ref, JsonNode::Kind::whole)) {
    return 0;
  } else if (node.whole < whole_units.low || node.whole > whole_units.high) {
    thousandths = (std::int64_t{whole_units.high} + 1) * 1000;
  }
  if (thousandths < whole_units.low * 1000LL || thousandths > whole_units.high * 1000LL) {
    loading.findings.at_value(code::kOutOfRange, ref, "this is out of range",
                              "degrees " + article_range(whole_units));
    return 0;
  }
  return static_cast<std::int32_t>(thousandths);
}

double read_real(Loading& loading, Ref ref, Range range) {
  const JsonNode& node = ref.node();
  double number = static_cast<double>(node.whole);
  if (node.kind == JsonNode::Kind::fraction) {
    const char* const end = node.text.data() + node.text.size();
    // Too small for a double is 0; too large cannot be, the parser has refused it.
    if (std::from_chars(node.text.data(), end, number).ec != std::errc{}) number = 0;
  } else if (node.kind != JsonNode::Kind::whole) {
    loading.findings.at_value(
        code::kWrongType, ref,
        "a number is wanted here, and this is " + std::string(kind_name(node.kind)));
    return range.low;
  }
  if (number >= range.low && number <= range.high) return number;
  loading.findings.at_value(code::kOutOfRange, ref, "this is out of range",
                            "a number " + article_range(range));
  return range.low;
}

std::uint32_t read_colour(Loading& loading, Ref ref) {
  if (!expect_kind(loading, ref, JsonNode::Kind::text)) return 0;
  const std::string& text = ref.node().text;
  std::uint32_t colour = 0;
  const char* end = text.data() + text.size();
  const bool shaped = text.size() == 7 && text[0] == '#' &&
                      std::from_chars(text.data() + 1, end, colour, 16).ptr == end;
  if (!shaped) {
    loading.findings.at_value(code::kMalformed, ref, shown(text) + " is no colour",
                              "like \"#56B4E9\"");
  }
  return shaped ? colour : 0;
}

std::string read_date(Loading& loading, Ref ref, DateForm form) {
  const std::string text = read_string(loading, ref);
  if (!text.empty() && !is_date(text, form)) {
    loading.findings.at_value(code::kMalformed, ref, shown(text) + " is no date",
                              form == DateForm::day
                                  ? "like \"2025-08-20\""
                                  : "like \"2025-08-20\", \"2025-08\" or \"2025\"");
  }
  return text;
}

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > Most::id || text[0] < 'a' || text[0] > 'z') return false;
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == text.npos;
}

std::vector<Ref> read_list(Loading& loading, Ref ref, Length length) {
  if (!expect_kind(loading, ref, JsonNode::Kind::list)) return {};
  std::vector<Ref> elements = children(ref);
  if (elements.size() >= length.least && elements.size() <= length.most) return elements;
  const bool few = elements.size() < length.least;
  loading.findings.at_value(
      code::kBadLength, ref,
      std::string(few ? "too few" : "too many") + " entries: " + std::to_string(elements.size()),
      (few ? "at least " : "at most ") + std::to_string(few ? length.least : length.most));
  if (!few) elements.resize(length.most);
  return elements;
}

std::vector<std::int32_t> read_numbers(Loading& loading, Ref ref, std::size_t count, Range range,
                                       std::string_view one_for_each) {
  std::vector<std::int32_t> numbers;
  if (expect_kind(loading, ref, JsonNode::Kind::list)) {
    for (const Ref element : children(ref)) numbers.push_back(read_whole(loading, element, range));
    if (numbers.size() != count) {
      loading.findings.at_value(code::kOptionCount, ref,
                                "numbers here: " + std::to_string(numbers.size()) + "; wanted: " +
                                    std::to_string(count) + ", " + std::string(one_for_each));
    }
  }
  numbers.resize(count, range.low);
  return numbers;
}

std::optional<std::size_t> read_row(Loading& loading, Ref ref, const IdTable& table) {
  if (!expect_kind(loading, ref, JsonNode::Kind::text)) return std::nullopt;
  const auto row = table.find(ref.node().text);
  if (!row) {
    loading.findings.at_value(
        code::kUnknownReference, ref,
        "there is no " + std::string(table.what()) + " " + shown(ref.node().text),
        loading.suggestion(ref.node().text, table.ids()));
  }
  return row;
}

std::optional<std::size_t> key_row(Loading& loading, Ref member, const IdTable& table) {
  const std::string& key = member.node().key;
  if (is_note(key)) return std::nullopt;
  const auto row = table.find(key);
  if (!row) {
    loading.findings.at_key(code::kUnknownReference, member,
                            "there is no " + std::string(table.what()) + " " + shown(key),
                            loading.suggestion(key, table.ids()));
  }
  return row;
}

SeatId read_seat(Loading& loading, Ref ref) {
  if (ref.is(JsonNode::Kind::text) && !loading.names.seats.find(ref.node().text) &&
      loading.names.actors.find(ref.node().text)) {
    loading.findings.at_value(code::kNoSeat, ref,
                              shown(ref.node().text) + " is an actor without a seat",
                              loading.suggestion("", loading.names.seats.ids()));
    return {};
  }
  return read_id<SeatId>(loading, ref, loading.names.seats);
}

SeatSet read_seats(Loading& loading, Ref ref, Length length) {
  SeatSet set;
  for (const Ref element : read_list(loading, ref, length)) {
    const SeatId seat = read_seat(loading, element);
    if (!seat.exists()) continue;
    if (set.has(seat)) {
      loading.findings.at_value(code::kRepeated, element,
                                shown(element.node().text) + " stands twice in this list");
    }
    set.add(seat);
  }
  return set;
}

}  // namespace demarche::io
