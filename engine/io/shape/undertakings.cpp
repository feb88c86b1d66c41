// Undertakings: a threshold cascade of pledges (Granovetter 1978).
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Field kTierFields[] = {
    own_id({"Its id, within the undertaking", "Його id, у межах зобов'язання"}, "\"first\""),
    must("name", kText, {"Its name", "Назва"}),
};
constexpr Shape kTierShape{"a tier",
                           {"Tier", "Група"},
                           {"Members that act alike.", "Учасники, що діють однаково."},
                           kTierFields};

constexpr Field kMemberFields[] = {
    must("actor", kActor, {"Who; a member once", "Хто; учасник один раз"}, "\"north\""),
    must("tier", kTier, {"Its tier", "Його група"}, "\"first\""),
    may_or("start", kStep, "0",
           {"The step it stands at in the beginning", "Сходинка, на якій стоїть спочатку"}, "1"),
    may_or("weight", a_whole(kPerMille), "1",
           {"What it weighs among the members", "Скільки важить серед учасників"}, "5"),
};
constexpr Shape kMember{"a member",
                        {"Member", "Учасник"},
                        {"Somebody who can pledge.", "Той, хто може взяти зобов'язання."},
                        kMemberFields};

constexpr Field kRiseMembersFields[] = {
    must("step", kStep, {"Members at this step or above", "Учасники на цій сходинці або вище"},
         "1"),
    must("at_least", up_to(Most::members), {"So many of them", "Скільки їх треба"}, "3"),
    may_or("spread", up_to(Most::members), "0",
           {"And a draw below this number more", "І ще випадково менше за це число"}, "2"),
};
constexpr Shape kRiseMembers{
    "the members of a rise",
    {"Members of a rise", "Учасники підйому"},
    {"How many others must have gone before.", "Скільки інших має піти раніше."},
    kRiseMembersFields};

constexpr Field kReadinessFields[] = {
    must("base", kAmount, {"Before the terms", "До доданків"}, "-200"),
    must("terms", kTerms, {"What is added to it", "Що до цього додається"}),
    may_or("spread", a_whole(0, 1'000'000), "0",
           {"The sum must reach a draw below this number",
            "Сума має сягнути випадкового числа, меншого за це"},
           "100"),
};
constexpr Shape kReadiness{"the readiness of a rise",
                           {"Readiness of a rise", "Готовність до підйому"},
                           {"How ready a member is.", "Наскільки учасник готовий."},
                           kReadinessFields};

constexpr Field kRiseFields[] = {
    must("tier", kTier, {"Members of this tier", "Учасники цієї групи"}, "\"first\""),
    must("to", kNextStep,
         {"Rise to this step from the one below", "Піднімаються на цю сходинку з нижчої"}, "1"),
    may("when", kCondition, {"When this holds", "Коли це виконується"}),
    may("members", an_object(kRiseMembers),
        {"When so many have gone before", "Коли стільки вже піднялося"}),
    may("readiness", an_object(kReadiness), {"When the member is ready", "Коли учасник готовий"}),
    may("text", kText, {"What the news says", "Що кажуть новини"}),
};
constexpr Shape kRise{
    "a rise",
    {"Rise", "Підйом"},
    {"A member rises when everything named here holds. Draws are fixed for member, rise and game.",
     "Учасник піднімається, коли виконується все назване. Жереби сталі для учасника, підйому й "
     "гри."},
    kRiseFields};

constexpr Type kTierRow = an_object(kTierShape), kMemberRow = an_object(kMember),
               kRiseRow = an_object(kRise);

constexpr Field kUndertakingFields[] = {
    own_id({"Its id", "Його id"}, "\"patrol\""),
    must("name", kText, {"Its name", "Назва"}),
    must("text", kText, {"What it is", "Що це таке"}),
    must("steps", a_list(kText, {2, Most::steps}),
         {"Names of the steps, from 0", "Назви сходинок, від 0"}),
    must("tiers", a_list(kTierRow, {1, Most::tiers}), {"Groups of members", "Групи учасників"}),
    must("members", a_list(kMemberRow, {1, Most::members}),
         {"Who can pledge", "Хто може взяти зобов'язання"}),
    must("rises", a_list(kRiseRow, {0, Most::rises}),
         {"What makes members rise", "Що піднімає учасників"}),
    kCodexField,
};

}  // namespace

constinit const Shape kUndertakingShape{"an undertaking",
                                        {"Undertaking", "Зобов'язання"},
                                        {"Pledges of many members, each waiting for the others.",
                                         "Зобов'язання багатьох, де кожен чекає на інших."},
                                        kUndertakingFields};

}  // namespace demarche::io
