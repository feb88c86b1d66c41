// From the engine's values to sentences: refusals, happenings, conditions, effects, terms. Used by
// every screen and by the terminal, so that all speak alike.
#pragma once

#include <string>
#include <vector>

#include "demarche/analyse/courses.h"
#include "demarche/happening.h"
#include "demarche/judge.h"
#include "demarche/observe.h"
#include "demarche/scenario.h"
#include "view/words.h"

namespace demarche::view {

// A scenario in a language: every phrase needs both.
class Phrases {
 public:
  // The scenario's texts in that language, or in its first language if it does not speak it.
  // `figures`: false for odds in words alone.
  Phrases(const Scenario& scenario, Language language, bool figures = true);

  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] const Words& words() const { return words_; }
  [[nodiscard]] const std::string& text(TextId id) const;

  // Names
  [[nodiscard]] std::string seat(SeatId seat) const;
  [[nodiscard]] std::string seat_short(SeatId seat) const;
  [[nodiscard]] std::string seats(SeatSet set) const;        // "Ukraine, Russia and Turkey"
  [[nodiscard]] std::string one_of(SeatSet set) const;       // "Ukraine, Russia or Turkey"
  [[nodiscard]] std::string seats_short(SeatSet set) const;  // "UA RU TR"
  [[nodiscard]] std::string issue(IssueId issue) const;
  [[nodiscard]] std::string option(IssueId issue, OptionId option) const;
  [[nodiscard]] std::string package(
      const Package& package) const;  // "Form: Binding · Presence: Monitors"
  [[nodiscard]] std::string meter(MeterId meter, SeatId of = {},
                                  SeatId in = {}) const;  // "Trust, Ukraine in Russia"
  [[nodiscard]] std::string move(MoveId move, SeatId target = {}) const;

  // Numbers in words
  [[nodiscard]] std::string band(MeterId meter, std::int32_t level) const;
  [[nodiscard]] std::string belief(SeatId other, ProfileId profile, std::int32_t millionths) const;
  [[nodiscard]] std::string odds(std::int32_t per_mille) const;  // "65 in 100"; "certain"
  [[nodiscard]] std::string date(const std::string& iso) const;  // "20 August 2025"

  // Logic in words
  [[nodiscard]] std::string condition(
      ConditionId condition) const;  // "contact with Moscow at least 40"
  [[nodiscard]] std::string effect(
      const Effect& effect) const;  // "Contact with Moscow +5"; empty when silent
  [[nodiscard]] std::vector<std::string> effects(Run run) const;
  // Why a move is refused and what would make it legal: "Needs contact 40; it is 38."
  [[nodiscard]] std::string why_not(const WhyNot& why, const View& view) const;
  // The same of a move on offer, first in the scenario's own words where it has some.
  [[nodiscard]] std::string move_refusal(const MoveView& offered, const View& view) const;
  // That a settled issue may not be touched until that round, or to the end of the game.
  [[nodiscard]] std::string resting(IssueId issue, std::int32_t until, const View& view) const;
  // How a delegation words a refusal of an issue; empty when the scenario does not say.
  [[nodiscard]] std::string own_words(SeatId speaker, IssueId issue) const;
  [[nodiscard]] std::string reason(Happening::Reason reason, IssueId issue) const;
  [[nodiscard]] std::string why_term(const WhyTerm& term) const;

  // A decision as something to choose, without its seat: "Call Moscow", "Propose Form: Binding".
  [[nodiscard]] std::string choice(const Move& move) const;
  // When a decision was made and what it answered: "Round 3, Guarantees group: Turkey proposes
  // ...".
  [[nodiscard]] std::string moment(const analyse::Made& made) const;

  // One sentence for what happened, as `seat` heard it; empty for what is not worth a line.
  [[nodiscard]] std::string happening(const Happening& happening, SeatId seat) const;
  // Members of one undertaking that rose to the same step, in one sentence; at least one.
  [[nodiscard]] std::string rise(const std::vector<const Happening*>& members) const;

 private:
  const Scenario* scenario_;
  std::size_t language_;
  Words words_;
};

}  // namespace demarche::view
