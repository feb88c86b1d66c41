// Effects: what changes.
#include "shape/conditions.h"

namespace demarche::io {
namespace {

constexpr std::string_view kAmountsOf[] = {"add", "set", "random"};
constexpr Type kRounds = from_one_to(Most::rounds);

constexpr Field kAdd = may("add", kAmount, {"Adds this", "Додає це"}, "5");
constexpr Field kSet = may("set", kAmount, {"Becomes this", "Стає таким"}, "50");
constexpr Field kRandom = may("random", kTwoAmounts,
                              {"Adds a draw from the first to the second, both included",
                               "Додає жереб від першого до другого включно"},
                              "[-3, 3]");
constexpr Field kAfter =
    may("after", kRounds, {"Takes effect so many rounds later", "Діє через стільки раундів"}, "2");
constexpr Field kFor = may("for", kRounds,
                           {"Then undone after so many rounds, by what it really changed",
                            "Через стільки раундів скасовується рівно те, що змінилося"},
                           "3");

constexpr Field kMeter[] = {kMeterHead, kMeterOf, kMeterIn, kAdd, kSet, kRandom, kAfter, kFor};
constexpr Field kSupport[] = {kSupportHead, kAdd, kSet, kRandom, kAfter, kFor};
constexpr Field kCapital[] = {
    must("capital", kWho, {"Political capital of whom", "Чий політичний капітал"}, "\"self\""),
    kAdd,
    kSet,
    kRandom,
    kAfter,
    kFor};
constexpr Field kTrust[] = {kTrustHead, kTrustIn, kAdd, kSet, kRandom, kAfter, kFor};
constexpr Field kFlag[] = {
    must("flag", kFlagName, {"Raises this flag", "Піднімає цей прапорець"}, "\"invited\""), kAfter,
    kFor};
constexpr Field kClear[] = {
    must("clear", kFlagName, {"Lowers this flag", "Опускає цей прапорець"}, "\"invited\""), kAfter,
    kFor};
constexpr Field kPledge[] = {
    must("pledge", kUndertaking,
         {"The readiest members below a step rise to it, tiers in order",
          "Найготовіші учасники нижче сходинки піднімаються на неї, групи за порядком"},
         "\"patrol\""),
    must("members", from_one_to(Most::members), {"Up to so many", "Щонайбільше стільки"}, "2"),
    must("to", kNextStep, {"To this step", "На цю сходинку"}, "1"),
    may("tier", kTier, {"Of this tier only", "Лише з цієї групи"}, "\"first\"")};

constexpr Field kMoveHead[] = {must("move", kMove, {"This move", "Цей хід"}, "\"festival\"")};
constexpr Field kFormatHead[] = {
    must("format", kFormat, {"This format", "Цей формат"}, "\"summit\"")};
constexpr Field kVenueHead[] = {
    must("venue", kVenue, {"This venue", "Це місце зустрічі"}, "\"island\"")};
constexpr Shape kOneMove{
    "what is opened or closed", {"What opens: move", "Що відкривають: хід"}, {}, kMoveHead};
constexpr Shape kOneFormat{
    "what is opened or closed", {"What opens: format", "Що відкривають: формат"}, {}, kFormatHead};
constexpr Shape kOneVenue{"what is opened or closed",
                          {"What opens: venue", "Що відкривають: місце зустрічі"},
                          {},
                          kVenueHead};
constexpr const Shape* kOpenable[] = {&kOneMove, &kOneFormat, &kOneVenue};
constexpr Heads kOpenableHeads{
    "what is opened or closed", {"What opens", "Що відкривають"}, kOpenable};
constexpr Type kWhatOpens = one_head_of(kOpenableHeads);

constexpr Field kOpen[] = {
    must("open", kWhatOpens, {"Opens it", "Відкриває"}, R"({ "format": "summit" })")};
constexpr Field kClose[] = {
    must("close", kWhatOpens, {"Closes it", "Закриває"}, R"({ "format": "summit" })")};
constexpr Field kReopen[] = {must(
    "reopen", kIssue, {"May be settled anew", "Про це можна домовитися наново"}, "\"crossing\"")};
constexpr Field kSay[] = {must("say", kText, {"A line in the news", "Рядок у новинах"})};
constexpr Field kBranch[] = {
    must("if", kCondition, {"When this holds", "Коли це виконується"}, R"({ "flag": "invited" })"),
    must("then", kEffects, {"Does this", "Відбувається це"}, R"([{ "clear": "invited" }])"),
    may("else", kEffects, {"Otherwise this", "Інакше це"})};
constexpr Field kEnd[] = {
    must("end", a_reference("ending"),
         {"Ends the game so, at the close of the round", "Так закінчує гру наприкінці раунду"},
         "\"agreed\"")};

constexpr Shape kMeterShape{
    "an effect with \"meter\"", {"Effect: meter", "Наслідок: meter"}, {}, kMeter, kAmountsOf};
constexpr Shape kSupportShape{"an effect with \"support\"",
                              {"Effect: support", "Наслідок: support"},
                              {},
                              kSupport,
                              kAmountsOf};
constexpr Shape kCapitalShape{"an effect with \"capital\"",
                              {"Effect: capital", "Наслідок: capital"},
                              {},
                              kCapital,
                              kAmountsOf};
constexpr Shape kTrustShape{
    "an effect with \"trust\"", {"Effect: trust", "Наслідок: trust"}, {}, kTrust, kAmountsOf};
constexpr Shape kFlagShape{
    "an effect with \"flag\"", {"Effect: flag", "Наслідок: flag"}, {}, kFlag};
constexpr Shape kClearShape{
    "an effect with \"clear\"", {"Effect: clear", "Наслідок: clear"}, {}, kClear};
constexpr Shape kPledgeShape{
    "an effect with \"pledge\"", {"Effect: pledge", "Наслідок: pledge"}, {}, kPledge};
constexpr Shape kOpenShape{
    "an effect with \"open\"", {"Effect: open", "Наслідок: open"}, {}, kOpen};
constexpr Shape kCloseShape{
    "an effect with \"close\"", {"Effect: close", "Наслідок: close"}, {}, kClose};
constexpr Shape kReopenShape{
    "an effect with \"reopen\"", {"Effect: reopen", "Наслідок: reopen"}, {}, kReopen};
constexpr Shape kSayShape{"an effect with \"say\"", {"Effect: say", "Наслідок: say"}, {}, kSay};
constexpr Shape kBranchShape{"an effect with \"if\"", {"Effect: if", "Наслідок: if"}, {}, kBranch};
constexpr Shape kEndShape{"an effect with \"end\"", {"Effect: end", "Наслідок: end"}, {}, kEnd};

constexpr const Shape* kShapes[] = {&kMeterShape, &kSupportShape, &kCapitalShape, &kTrustShape,
                                    &kFlagShape,  &kClearShape,   &kPledgeShape,  &kOpenShape,
                                    &kCloseShape, &kReopenShape,  &kSayShape,     &kBranchShape,
                                    &kEndShape};

}  // namespace

constinit const Heads kEffectHeads{"an effect", {"Effect", "Наслідок"}, kShapes};

}  // namespace demarche::io
