// Terms of sums: odds, outlooks, readiness, durability.
#include "shape/conditions.h"

namespace demarche::io {
namespace {

constexpr Field kTextField = must(
    "text", kText,
    {"What it stands for: the why-tree shows it", "Що він означає: це видно в поясненні числа"});
constexpr Field kAboveField =
    may_or("above", kAmount, "0",
           {"Only what is above this counts (what is below counts negative)",
            "Рахується від цього значення (менше — від'ємно)"},
           "50");
constexpr Field kTimes = must("times", kAmount,
                              {"Adds (value - above) x times / 1000, rounded towards zero",
                               "Додає (значення - above) x times / 1000, із заокругленням до нуля"},
                              "200");

constexpr Field kMeter[] = {kMeterHead, kMeterOf, kMeterIn, kAboveField, kTimes, kTextField};
constexpr Field kSupport[] = {kSupportHead, kAboveField, kTimes, kTextField};
constexpr Field kTrust[] = {kTrustHead, kTrustIn, kAboveField, kTimes, kTextField};
constexpr Field kRound[] = {
    must("round", kTruth, {"Number of the round, from 1", "Номер раунду, від 1"}, "true"),
    kAboveField, kTimes, kTextField};
constexpr Field kPledges[] = {kPledgesHead, kPledgesStep, kAboveField, kTimes, kTextField};
constexpr Field kMargin[] = {
    must("margin", kSeat,
         {"By how much the agreement is better for this seat than none; in durability only",
          "Наскільки домовленість краща для цього місця, ніж жодної; лише в тривкості"},
         "\"north\""),
    kAboveField, kTimes, kTextField};
constexpr Field kIf[] = {
    must("if", kCondition, {"When this holds", "Коли це виконується"}, R"({ "flag": "invited" })"),
    must("add", kAmount, {"Adds this", "Додає це"}, "100"), kTextField};

constexpr Shape kMeterShape{"a term with \"meter\"", {"Term: meter", "Доданок: meter"}, {}, kMeter};
constexpr Shape kSupportShape{
    "a term with \"support\"", {"Term: support", "Доданок: support"}, {}, kSupport};
constexpr Shape kTrustShape{"a term with \"trust\"", {"Term: trust", "Доданок: trust"}, {}, kTrust};
constexpr Shape kRoundShape{"a term with \"round\"", {"Term: round", "Доданок: round"}, {}, kRound};
constexpr Shape kPledgesShape{
    "a term with \"pledges\"", {"Term: pledges", "Доданок: pledges"}, {}, kPledges};
constexpr Shape kMarginShape{
    "a term with \"margin\"", {"Term: margin", "Доданок: margin"}, {}, kMargin};
constexpr Shape kIfShape{"a term with \"if\"", {"Term: if", "Доданок: if"}, {}, kIf};
constexpr const Shape* kShapes[] = {&kMeterShape,   &kSupportShape, &kTrustShape, &kRoundShape,
                                    &kPledgesShape, &kMarginShape,  &kIfShape};

}  // namespace

constinit const Heads kTermHeads{"a term", {"Term", "Доданок"}, kShapes};

}  // namespace demarche::io
