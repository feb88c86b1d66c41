// What a proposer believes of the answers of others, prepared so that a package costs sums alone.
#pragma once

#include <span>
#include <vector>

#include "choose/vote_odds.h"
#include "demarche/beliefs.h"
#include "judge/offer_space.h"
#include "judge/standpoint.h"

namespace demarche {

class BelievedAnswers {
 public:
  // Prepares for every seat whose consent or vote some candidate of the space needs.
  BelievedAnswers(const Scenario& scenario, const State& concealed, const Beliefs& beliefs,
                  const Circumstances& circumstances, SeatId believer, const OfferSpace& space);

  struct Verdict {
    std::int64_t acceptance = 0;  // millionths, that the package is settled
    SeatId hardest;
  };
  // `chosen`: candidates of the space, one an issue. `nearly`: a profile that falls somewhat short
  // counts a little.
  [[nodiscard]] Verdict verdict(std::span<const std::uint16_t> chosen, const Package& package,
                                bool nearly) const;

 private:
  struct Row {  // one profile of one seat
    Standpoint from;
    std::int64_t probability = 0;
    std::size_t first = 0;  // of its candidates in changes_ and red_
  };
  struct SeatRows {
    SeatId seat;
    std::size_t first_row = 0, rows = 0;
    std::int64_t support = 0, floor = 0;
    std::size_t first_home = 0;
  };
  enum Red : std::uint8_t { kFree, kCrossed, kDepends };

  void add_seat(const Beliefs& beliefs, const Circumstances& circumstances, SeatId believer,
                SeatId seat);
  void add_row(const Standpoint& from, std::int64_t probability);
  [[nodiscard]] AnswerOdds odds_of(const SeatRows& seat, std::span<const std::uint16_t> chosen,
                                   const Package& package, bool nearly) const;
  [[nodiscard]] bool crossed(const Row& row, std::span<const std::uint16_t> chosen,
                             const Package& package) const;
  [[nodiscard]] std::int64_t pass_votes(std::span<const std::uint16_t> chosen,
                                        const Package& package, bool nearly) const;

  const Scenario& scenario_;
  const State& state_;
  const OfferSpace& space_;
  SeatId believer_;
  SeatSet present_, voters_;
  std::vector<Row> rows_;
  std::vector<SeatRows> seats_;
  std::size_t candidates_ = 0;
  std::vector<std::int64_t> changes_;  // [row][candidate]
  std::vector<std::uint8_t> red_;      // [row][candidate]
  std::vector<std::int32_t> home_;     // [seat][candidate]
};

}  // namespace demarche
