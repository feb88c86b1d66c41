// Moves in JSON, one object each: for saves and for whoever names a single move.
#pragma once

#include "demarche/move.h"
#include "json/write.h"
#include "read/object_reader.h"
#include "read/value.h"

namespace demarche::io {

// The id of a seat, or the word for the facilitator.
[[nodiscard]] std::string_view seat_word(const Scenario& scenario, std::size_t row);

void write_move(JsonWriter& json, const Scenario& scenario, const Move& move);

class MoveReader {
 public:
  // `loading.names` must hold the names of the scenario when `read` is called.
  explicit MoveReader(Loading& loading, Findings& findings)
      : loading_(loading), findings_(findings) {}

  // A finding for each thing that is wrong; the move then means nothing. `seat`: whose move it must
  // be, and may leave unsaid; none: it must say so itself.
  [[nodiscard]] Move read(Ref ref, SeatId seat = {});

 private:
  void read_seat_of(ObjectReader& object, SeatId seat, Move& move);
  void read_subject(Ref value, ObjectReader& object, Move& move);
  void read_package(Ref value, Move& move);
  [[nodiscard]] std::uint8_t seat_byte(Ref ref);

  Loading& loading_;
  Findings& findings_;
};

}  // namespace demarche::io
