// What the author expects of many computed games.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Type kGames = a_whole(kPerMille), kEvents = a_whole(0, 1000);
constexpr Type kBetween = a_list(kGames, {2, 2}), kEventsBetween = a_list(kEvents, {2, 2});

constexpr Field kShare = must(
    "share", kBetween,
    {"Least and greatest share of games, per mille", "Найменша й найбільша частка ігор, проміле"},
    "[100, 600]");
constexpr Field kDrawn =
    may("constellation", a_reference("constellation"),
        {"With these profiles; else they are drawn", "З цими профілями; інакше вони випадають"},
        "\"hard_winter\"");
constexpr Field kReason = may("reason", kString,
                              {"Why, in one language, for those who read reports",
                               "Чому, однією мовою, для тих, хто читає звіти"},
                              "\"The treaty is rare by design\"")
                              .left_out();

constexpr Field kEndingFields[] = {
    must("ending", a_reference("ending"), {"Games that end so", "Ігри з таким підсумком"},
         "\"agreed\""),
    kShare, kDrawn, kReason};
constexpr Field kIssueFields[] = {
    must("issue", kIssue, {"Games in which it is settled", "Ігри, де про це домовлено"},
         "\"crossing\""),
    must("option", kOption, {"With this option", "З цим варіантом"}, "\"bridge\""), kShare, kDrawn,
    kReason};
constexpr Field kEventFields[] = {
    must("event", a_reference("event"), {"Games in which it comes", "Ігри, де вона стається"},
         "\"flood\""),
    kShare, kDrawn, kReason};
constexpr Field kEventsFields[] = {
    must("events", kEventsBetween,
         {"Least and greatest mean of events a game", "Найменше й найбільше середнє подій за гру"},
         "[1, 4]"),
    kDrawn, kReason};
constexpr Field kSeatFields[] = {
    must("seat", kSeat, {"Whose result", "Чий результат"}, "\"north\""),
    must("result", kBetween,
         {"Least and greatest mean result", "Найменший і найбільший середній результат"},
         "[300, 700]"),
    kDrawn, kReason};

constexpr Shape kEndingShare{"an expectation",
                             {"Expectation: ending", "Очікування: підсумок"},
                             {"How often games end so.", "Як часто ігри так закінчуються."},
                             kEndingFields};
constexpr Shape kIssueShare{"an expectation",
                            {"Expectation: issue", "Очікування: питання"},
                            {"How often an option is settled.", "Як часто обирають варіант."},
                            kIssueFields};
constexpr Shape kEventShare{"an expectation",
                            {"Expectation: event", "Очікування: подія"},
                            {"How often an event comes.", "Як часто стається подія."},
                            kEventFields};
constexpr Shape kEventsMean{"an expectation",
                            {"Expectation: events", "Очікування: події"},
                            {"How many events a game has.", "Скільки подій у грі."},
                            kEventsFields};
constexpr Shape kResult{"an expectation",
                        {"Expectation: seat", "Очікування: місце"},
                        {"What a seat reaches.", "Чого досягає місце."},
                        kSeatFields};
constexpr const Shape* kShapes[] = {&kEndingShare, &kIssueShare, &kEventShare, &kEventsMean,
                                    &kResult};

}  // namespace

constinit const Heads kExpectationHeads{"an expectation", {"Expectation", "Очікування"}, kShapes};

}  // namespace demarche::io
