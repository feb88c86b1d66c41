// What conditions, effects and terms have in common.
#pragma once

#include "shape/make.h"

namespace demarche::io {

inline constexpr Type kMeterId = a_reference("meter");

inline constexpr Field kMeterHead = must(
    "meter", kMeterId,
    {"A meter, also one of those that exist always", "Показник, також один із тих, що є завжди"},
    "\"goodwill\"");
inline constexpr Field kMeterOf =
    may("of", kWho,
        {"Whose; wanted for a meter of actors or pairs, and only there",
         "Чий; потрібно для показника осіб або пар і лише там"},
        "\"self\"");
inline constexpr Field kMeterIn = may("in", kWho,
                                      {"Towards whom; wanted for a meter of pairs, and only there",
                                       "До кого; потрібно для показника пар і лише там"},
                                      "\"north\"");
inline constexpr Field kSupportHead =
    must("support", kWho, {"Support at home of whom", "Чия підтримка вдома"}, "\"self\"");
inline constexpr Field kTrustHead =
    must("trust", kWho, {"Trust of whom", "Чия довіра"}, "\"self\"");
inline constexpr Field kTrustIn = must("in", kWho, {"In whom", "До кого"}, "\"north\"");
inline constexpr Field kPledgesHead =
    must("pledges", kUndertaking, {"Members of this undertaking", "Учасники цього зобов'язання"},
         "\"patrol\"");
inline constexpr Field kPledgesStep =
    must("step", kStep, {"At this step or above", "На цій сходинці або вище"}, "1");

// One place for the comparison that several heads share.
inline constexpr std::string_view kComparisons[] = {"at_least", "above", "at_most", "below",
                                                    "between"};
inline constexpr Field kAtLeast =
    may("at_least", kAmount, {"Not less than this", "Не менше за це"}, "40");
inline constexpr Field kAbove = may("above", kAmount, {"More than this", "Більше за це"}, "40");
inline constexpr Field kAtMost =
    may("at_most", kAmount, {"Not more than this", "Не більше за це"}, "40");
inline constexpr Field kBelow = may("below", kAmount, {"Less than this", "Менше за це"}, "40");
inline constexpr Field kBetween = may(
    "between", kTwoAmounts,
    {"From the first to the second, both included", "Від першого до другого включно"}, "[40, 60]");

}  // namespace demarche::io
