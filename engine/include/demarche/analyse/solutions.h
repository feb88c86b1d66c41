// Where bargaining theory would settle, given the disagreement point d (one utility a party).
//
// An outcome is rational when no party has less than d. Ideal: the most that each party can have
// among rational outcomes. Each function returns a row of the list, or none when nothing is
// rational (max_welfare: when the list is empty). Differences below 10^-12 are ties; ties go to
// the outcome whose smallest gain is larger, then the next smallest, then the earlier row.
// Choosing among finitely many outcomes, without lotteries: docs/analysis.md says what this means.
#pragma once

#include <optional>
#include <span>

#include "demarche/analyse/outcomes.h"

namespace demarche::analyse {

// Greatest product of gains over d (Nash 1950).
[[nodiscard]] std::optional<std::size_t> nash(const OutcomeList& list, std::span<const double> d);
// Greatest smallest gain over d, each as a share of the party's ideal gain (Kalai and Smorodinsky
// 1975).
[[nodiscard]] std::optional<std::size_t> kalai_smorodinsky(const OutcomeList& list,
                                                           std::span<const double> d);
// Greatest smallest gain over d (Kalai 1977).
[[nodiscard]] std::optional<std::size_t> egalitarian(const OutcomeList& list,
                                                     std::span<const double> d);
// Greatest sum of utilities, rational or not (the utilitarian optimum, Harsanyi 1955). Ties: the
// larger smallest utility.
[[nodiscard]] std::optional<std::size_t> max_welfare(const OutcomeList& list);

}  // namespace demarche::analyse
