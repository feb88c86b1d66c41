// Conditions: what holds, or does not.
#include "shape/conditions.h"

namespace demarche::io {
namespace {

constexpr Type kConditions = a_list(kCondition, {0, Most::list});
constexpr std::string_view kOptionComparisons[] = {"at_least", "at_most", "is"};
constexpr std::string_view kResults[] = {"success", "failure"};

constexpr Field kAll[] = {must("all", kConditions, {"All of them hold", "Усі виконуються"},
                               R"([{ "flag": "invited" }])")};
constexpr Field kAny[] = {must("any", kConditions,
                               {"At least one holds; of nothing, an error",
                                "Виконується хоч одна; порожній перелік — помилка"},
                               R"([{ "flag": "invited" }])")};
constexpr Field kNot[] = {
    must("not", kCondition, {"It does not hold", "Не виконується"}, R"({ "flag": "invited" })")};
constexpr Field kCount[] = {must("count", from_one_to(Most::list),
                                 {"At least so many; not more than the list has",
                                  "Щонайменше стільки; не більше, ніж у переліку"},
                                 "2"),
                            must("of", kConditions, {"Of these", "З цих"},
                                 R"([{ "flag": "invited" }, { "settled": "crossing" }])")};
constexpr Field kFlag[] = {
    must("flag", kFlagName,
         {"It is raised. Flags are declared by use: some effect must raise it",
          "Його піднято. Прапорці оголошують уживанням: якийсь наслідок має його піднімати"},
         "\"invited\"")};
constexpr Field kMeter[] = {kMeterHead, kMeterOf, kMeterIn, kAtLeast,
                            kAbove,     kAtMost,  kBelow,   kBetween};
constexpr Field kSupport[] = {kSupportHead, kAtLeast, kAbove, kAtMost, kBelow, kBetween};
constexpr Field kTrust[] = {kTrustHead, kTrustIn, kAtLeast, kAbove, kAtMost, kBelow, kBetween};
constexpr Field kRound[] = {
    must("round", kYes, {"Number of the round, from 1", "Номер раунду, від 1"}, "true"),
    kAtLeast,
    kAbove,
    kAtMost,
    kBelow,
    kBetween};
constexpr Field kTable[] = {
    must("table", kIssue, {"The option of this issue that stands", "Чинний варіант цього питання"},
         "\"crossing\""),
    may("at_least", kOption,
        {"It or one behind it; only where options have an order",
         "Він або наступні; лише де варіанти впорядковані"},
        "\"bridge\""),
    may("at_most", kOption,
        {"It or one before it; only where options have an order",
         "Він або попередні; лише де варіанти впорядковані"},
        "\"bridge\""),
    may("is", kOption, {"This one", "Саме він"}, "\"bridge\"")};
constexpr Field kSettled[] = {
    must("settled", kIssue, {"It has been settled", "Про це домовлено"}, "\"crossing\"")};
constexpr Field kPledges[] = {kPledgesHead, kPledgesStep, kAtLeast, kAbove,
                              kAtMost,      kBelow,       kBetween};
constexpr Field kOpened[] = {
    must("opened", kFormat, {"A date exists", "Дату призначено"}, "\"summit\"")};
constexpr Field kHeld[] = {must("held", kFormat, {"It has met", "Він уже збирався"}, "\"summit\"")};
constexpr Field kPlayed[] = {
    must("played", kMove, {"It has been played", "Його зроблено"}, "\"festival\""),
    may("by", kWho, {"By whom; without the key, by anybody", "Ким; без ключа — будь-ким"},
        "\"self\""),
    may("result", a_word(kResults), {"With this result", "З таким наслідком"}, "\"success\"")};
constexpr Field kProfile[] = {must(
    "profile", a_reference("profile"),
    {"The seat has this profile: only in a red line of that seat, or in a goal that the mandates "
     "of one seat name",
     "Місце має цей профіль: лише в червоній лінії цього місця або в меті з мандатів одного місця"},
    "\"patient\"")};

constexpr Shape kAllShape{"a condition with \"all\"", {"Condition: all", "Умова: all"}, {}, kAll};
constexpr Shape kAnyShape{"a condition with \"any\"", {"Condition: any", "Умова: any"}, {}, kAny};
constexpr Shape kNotShape{"a condition with \"not\"", {"Condition: not", "Умова: not"}, {}, kNot};
constexpr Shape kCountShape{
    "a condition with \"count\"", {"Condition: count", "Умова: count"}, {}, kCount};
constexpr Shape kFlagShape{
    "a condition with \"flag\"", {"Condition: flag", "Умова: flag"}, {}, kFlag};
constexpr Shape kMeterShape{
    "a condition with \"meter\"", {"Condition: meter", "Умова: meter"}, {}, kMeter, kComparisons};
constexpr Shape kSupportShape{"a condition with \"support\"",
                              {"Condition: support", "Умова: support"},
                              {},
                              kSupport,
                              kComparisons};
constexpr Shape kTrustShape{
    "a condition with \"trust\"", {"Condition: trust", "Умова: trust"}, {}, kTrust, kComparisons};
constexpr Shape kRoundShape{
    "a condition with \"round\"", {"Condition: round", "Умова: round"}, {}, kRound, kComparisons};
constexpr Shape kTableShape{"a condition with \"table\"",
                            {"Condition: table", "Умова: table"},
                            {},
                            kTable,
                            kOptionComparisons};
constexpr Shape kSettledShape{
    "a condition with \"settled\"", {"Condition: settled", "Умова: settled"}, {}, kSettled};
constexpr Shape kPledgesShape{"a condition with \"pledges\"",
                              {"Condition: pledges", "Умова: pledges"},
                              {},
                              kPledges,
                              kComparisons};
constexpr Shape kOpenedShape{
    "a condition with \"opened\"", {"Condition: opened", "Умова: opened"}, {}, kOpened};
constexpr Shape kHeldShape{
    "a condition with \"held\"", {"Condition: held", "Умова: held"}, {}, kHeld};
constexpr Shape kPlayedShape{
    "a condition with \"played\"", {"Condition: played", "Умова: played"}, {}, kPlayed};
constexpr Shape kProfileHead{
    "a condition with \"profile\"", {"Condition: profile", "Умова: profile"}, {}, kProfile};

constexpr const Shape* kShapes[] = {&kAllShape,    &kAnyShape,   &kNotShape,     &kCountShape,
                                    &kFlagShape,   &kMeterShape, &kSupportShape, &kTrustShape,
                                    &kRoundShape,  &kTableShape, &kSettledShape, &kPledgesShape,
                                    &kOpenedShape, &kHeldShape,  &kPlayedShape,  &kProfileHead};

}  // namespace

constinit const Heads kConditionHeads{"a condition", {"Condition", "Умова"}, kShapes};

}  // namespace demarche::io
