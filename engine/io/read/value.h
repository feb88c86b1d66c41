// Single values: each reader checks and complains, and returns something harmless when it has
// complained.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "demarche/io/load.h"  // is_id
#include "read/loading.h"

namespace demarche::io {

// "a whole number", "a list", ... as messages name them.
[[nodiscard]] std::string_view kind_name(JsonNode::Kind kind);

// Whether the value is of a kind; a finding otherwise.
bool expect_kind(Loading& loading, Ref ref, JsonNode::Kind kind);

[[nodiscard]] std::int32_t read_whole(Loading& loading, Ref ref, Range range);
[[nodiscard]] bool read_truth(Loading& loading, Ref ref);
[[nodiscard]] std::string read_string(Loading& loading, Ref ref);  // not empty
// Which of the words.
[[nodiscard]] std::size_t read_word(Loading& loading, Ref ref,
                                    std::span<const std::string_view> words);
// Thousandths of a number with up to three decimals.
[[nodiscard]] std::int32_t read_thousandths(Loading& loading, Ref ref, Range whole_units);
// Any number, also with a fraction or an exponent; for values that only analysis reads.
[[nodiscard]] double read_real(Loading& loading, Ref ref, Range range);
[[nodiscard]] std::uint32_t read_colour(Loading& loading, Ref ref);
[[nodiscard]] std::string read_date(Loading& loading, Ref ref, DateForm form);

// The elements of a list whose length is within bounds.
[[nodiscard]] std::vector<Ref> read_list(Loading& loading, Ref ref, Length length);
// Exactly `count` numbers; what the count follows from is said in words, as "one for each option".
[[nodiscard]] std::vector<std::int32_t> read_numbers(Loading& loading, Ref ref, std::size_t count,
                                                     Range range, std::string_view one_for_each);

// The row that an id names; a finding, with what would be right, if there is none.
[[nodiscard]] std::optional<std::size_t> read_row(Loading& loading, Ref ref, const IdTable& table);
// The row that the key of a member names.
[[nodiscard]] std::optional<std::size_t> key_row(Loading& loading, Ref member,
                                                 const IdTable& table);
template <class IdType>
[[nodiscard]] IdType read_id(Loading& loading, Ref ref, const IdTable& table) {
  const auto row = read_row(loading, ref, table);
  return row ? IdType(*row) : IdType();
}
[[nodiscard]] SeatId read_seat(Loading& loading, Ref ref);
[[nodiscard]] SeatSet read_seats(Loading& loading, Ref ref, Length length);

// A text in every language of the scenario. For a rules part: the text that is installed under the
// same path.
[[nodiscard]] TextId read_text(Loading& loading, Ref ref);
// A text by languages: complains of those that are missing, those that the scenario does not
// declare, and of characters that nobody sees.
void check_languages(Loading& loading, Ref ref);
void check_characters(Loading& loading, Ref ref);
// An address of the web is one address, without blanks; a finding otherwise.
void check_address(Loading& loading, Ref ref);
// The same as read_text for a path at which the rules part has left a text out.
[[nodiscard]] TextId borrowed_text(Loading& loading, const std::string& path, bool required);

}  // namespace demarche::io
