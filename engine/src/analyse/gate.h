// Whether a table could be signed as things stand: open, no red line, carried at home, consent.
//
// A table is judged as if everything that it changes were settled in one package now. What only
// delays is left out: rest between settlements, agendas and sizes of formats, who is in a room.
#pragma once

#include <span>
#include <vector>

#include "demarche/analyse/outcomes.h"

namespace demarche::analyse {

class Gate {
 public:
  Gate(const Scenario& scenario, const State& state, std::span<const Stake> stakes);

  // Options that could stand by themselves or with others, what stands now among them.
  [[nodiscard]] Space space() const;

  // Of a table, one option an issue: whether every option that it changes is open.
  [[nodiscard]] bool is_open(std::span<const std::uint8_t> table);
  // Seats whom neither a red line nor support at home keeps from signing it.
  [[nodiscard]] SeatSet may_sign(std::span<const std::uint8_t> table);
  // Whether the consent that its changes need is given when `yes` agree; true when it changes
  // nothing.
  [[nodiscard]] bool agreed(std::span<const std::uint8_t> table, SeatSet yes) const;
  [[nodiscard]] bool changes(std::span<const std::uint8_t> table) const;

 private:
  enum class Test : std::uint8_t { no, yes, ask };  // ask: it depends on the other options
  struct Row {
    Test may_stand = Test::no;
    SeatSet crosses;    // a red line, whatever else stands
    SeatSet may_cross;  // a red line that depends on the table
    SeatSet needs;      // whose consent it needs, where nobody votes
    bool voted = false;
  };
  [[nodiscard]] Row row_of(std::size_t issue, std::size_t option,
                           std::span<const Stake> stakes) const;
  void add_red_lines(std::size_t issue, std::size_t option, const Stake& stake, Row& row) const;
  void put(std::span<const std::uint8_t> table);
  [[nodiscard]] bool keeps_out(const Row& row) const;
  [[nodiscard]] bool stands_alone(const Row& row) const;
  [[nodiscard]] bool home_never_binds() const;
  [[nodiscard]] bool voted_through(std::span<const std::uint8_t> table, SeatSet yes) const;

  const Scenario& scenario_;
  State trial_;  // the state with another table on it
  std::vector<std::uint8_t> stands_;
  std::vector<std::vector<Row>> rows_;      // [issue][option]
  std::vector<ProfileId> profiles_;         // by seat
  std::vector<std::int32_t> support_left_;  // by seat: above the floor
  bool asks_ = false;                       // any row asks
  bool votes_ = false;
};

}  // namespace demarche::analyse
