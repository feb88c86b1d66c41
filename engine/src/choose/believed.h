// What a proposer believes of the answers of others, prepared so that a package costs sums alone.
//
// Used along a search: `add` puts a candidate on top of the package so far, `take` takes it off
// again; `verdict` judges the package, `at_most` what any package can come to that holds it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "choose/vote_odds.h"
#include "demarche/beliefs.h"
#include "judge/offer_space.h"
#include "judge/standpoint.h"

namespace demarche {

class BelievedAnswers {
 public:
  // Prepares for every seat whose consent or vote some candidate of the space needs. `order`:
  // groups of the space as a search will come to them. Nothing else is kept from before but
  // memory; scenario, state, space and order must outlive the search.
  void prepare(const Scenario& scenario, const State& concealed, const Beliefs& beliefs,
               const Circumstances& circumstances, SeatId believer, const OfferSpace& space,
               std::span<const std::uint8_t> order);
  // Begins with an empty package. `nearly`: a profile that falls somewhat short counts a little.
  void begin(bool nearly);
  // A candidate with which no package can be settled, as far as one can believe now.
  [[nodiscard]] bool hopeless(std::size_t candidate) const { return hopeless_[candidate] != 0; }
  void add(std::uint16_t candidate);
  void take() { --count_; }
  // What has been added and not taken off again.
  [[nodiscard]] std::span<const std::uint16_t> added() const { return {added_.data(), count_}; }

  struct Verdict {
    std::int64_t acceptance = 0;  // millionths, that the package is settled
    SeatId hardest;
  };
  // Of the candidates added, which are `package`.
  [[nodiscard]] Verdict verdict(const Package& package) const;
  // No less than the acceptance of any package made of the candidates added and of any from groups
  // at `place` of the order and later.
  [[nodiscard]] std::int64_t at_most(std::size_t place) const;

 private:
  struct Row {  // one profile of one seat; sums are what the package adds to weight x value
    std::int64_t ready_from = 0;    // accepts from this sum on
    std::int64_t over_from = 0;     // better than waiting from this sum on
    std::int64_t far_below = 0;     // counts nothing as "nearly" below this sum
    std::int64_t probability = 0;   // millionths
    std::int64_t table = 0;         // the sum of the standing table
    std::int64_t ready_points = 0;  // points of the table and the package from which it accepts
    ProfileId profile;
    bool depends = false;  // some red line depends on the rest of the package
  };
  struct SeatRows {
    SeatId seat;
    std::size_t first_row = 0, end_row = 0;
    std::int64_t support = 0, floor = 0;
    bool carries_all = false;  // every package of the space can be carried at home
  };

  void reserve(const Scenario& scenario);
  void find_seats(const Scenario& scenario);
  void note_vote(std::size_t candidate, const Consent& consent);
  void fill_seat(std::size_t s, const Beliefs& beliefs, const Circumstances& circumstances);
  void fill_row(std::size_t r, const Standpoint& from, std::int64_t probability);
  void sum_up_best();
  [[nodiscard]] bool drop_hopeless();
  [[nodiscard]] bool may_ever_accept(std::size_t s, std::size_t candidate, std::size_t place) const;

  [[nodiscard]] const std::int64_t* sums() const { return sums_.data() + count_ * rows_.size(); }
  [[nodiscard]] bool carried(const SeatRows& seat, std::size_t s, std::int64_t more) const;
  [[nodiscard]] std::int64_t nearly_yes(const Row& row, std::int64_t sum) const;
  [[nodiscard]] bool crossed(std::size_t r, SeatId seat, const Package& package) const;
  [[nodiscard]] AnswerOdds odds_of(std::size_t s, const Package& package) const;
  [[nodiscard]] AnswerOdds best_odds_of(std::size_t s, std::size_t place) const;
  template <class OddsOf>
  [[nodiscard]] OddsBySeat ballots(OddsOf odds_of_seat) const;
  [[nodiscard]] std::int64_t pass_votes(const Package& package) const;
  [[nodiscard]] std::int64_t votes_at_most(std::size_t place) const;
  template <class Chance>
  [[nodiscard]] std::int64_t hardest_vote(Chance chance) const;

  const Scenario* scenario_ = nullptr;
  const State* state_ = nullptr;
  const OfferSpace* space_ = nullptr;
  std::span<const std::uint8_t> order_;
  SeatId believer_;
  SeatSet present_, voters_;
  bool nearly_ = false;
  std::vector<Row> rows_;
  std::vector<SeatRows> seats_;
  std::size_t candidates_ = 0;
  // What a candidate adds to the sum of a row: far below anything where it is a red line.
  std::vector<std::int64_t> changes_;    // [candidate][row]
  std::vector<std::uint8_t> depends_;    // [candidate][row]: whether that is so depends on the rest
  std::vector<std::int32_t> home_;       // [candidate][seat]: change of support at home
  std::vector<std::uint8_t> hopeless_;   // [candidate]
  std::vector<std::int64_t> best_sum_;   // [place][row]: what groups from there on add at best
  std::vector<std::int32_t> best_home_;  // [place][seat]
  std::vector<const Consent*> votes_;    // different rules of voting
  std::vector<std::uint16_t> vote_;      // [candidate]: row of votes_, or kNoVote
  std::vector<std::int64_t> sums_;       // [candidates added][row]
  std::vector<std::int32_t> homes_;      // [candidates added][seat]
  std::array<std::uint16_t, Package::kMost + 1> added_{};
  std::array<SeatSet, Package::kMost + 1> needed_{};  // [candidates added]
  std::size_t count_ = 0;
};

}  // namespace demarche
