// Goals, achievements, the rules that a scenario sets itself.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Field kGoalFields[] = {
    own_id({"Its id", "Його id"}, "\"bridge_built\""),
    must("text", kText, {"The goal in words", "Мета словами"}),
    must("when", kCondition,
         {"Reached when this holds; `self` is the seat that judges",
          "Досягнуто, коли це виконується; `self` — місце, яке оцінює"},
         R"({ "settled": "crossing" })"),
};
constexpr Field kAchievementFields[] = {
    own_id({"Its id", "Його id"}, "\"first_bridge\""),
    must("name", kText, {"Its name", "Назва"}),
    must("text", kText, {"What for", "За що"}),
    may("seat", kSeat,
        {"Only for this seat, which `self` then is", "Лише для цього місця, воно ж тоді `self`"},
        "\"north\""),
    must("when", kCondition, {"Earned when this holds", "Здобуто, коли це виконується"},
         R"({ "settled": "crossing" })"),
};

constexpr Field kBoundsFields[] = {
    must("low", a_whole(kPerMille), {"Never below, per mille", "Ніколи не менше, проміле"}, "50"),
    must("high", a_whole(kPerMille), {"Never above, per mille", "Ніколи не більше, проміле"},
         "950"),
};
constexpr Shape kBounds{"the bounds of odds",
                        {"Bounds of odds", "Межі шансів"},
                        {"Every chance of success is kept between these.",
                         "Кожен шанс на успіх лишається в цих межах."},
                        kBoundsFields};

constexpr Field kOverHeadFields[] = {
    must("effects", kEffects,
         {"For each seat that is bound and was not asked",
          "Для кожного місця, зв'язаного без згоди"}),
    may("softened_by", kCondition, {"Softens it while it holds", "Пом'якшує, поки виконується"}),
    may("softened", kEffects,
        {"Instead, when softened; wants `softened_by`",
         "Натомість, коли пом'якшено; потрібне `softened_by`"}),
};
constexpr Shape kOverHead{"the rule about settling over somebody's head",
                          {"Settling over somebody's head", "Рішення через чиюсь голову"},
                          {"When an issue is settled that binds who was not asked.",
                           "Коли вирішено питання, що зв'язує того, кого не питали."},
                          kOverHeadFields};

constexpr Field kVotesFields[] = {
    may("unanimous", kEffects,
        {"Everybody with a vote who need not abstain was in favour; `self` is the proposer, after "
         "settling",
         "Усі, хто має голос і не мусить утримуватися, були за; `self` — автор пропозиції, після "
         "рішення"}),
    may("short", kEffects,
        {"Lost for want of votes; `self` is the proposer",
         "Не вистачило голосів; `self` — автор пропозиції"}),
    may("vetoed", kEffects,
        {"Only a veto stopped it; once for each seat that cast one, which is `self`",
         "Зупинило лише вето; раз для кожного місця, що його наклало, воно ж `self`"}),
};
constexpr Shape kVotes{
    "the rule about votes",
    {"Votes", "Голосування"},
    {"What a ballot brings with it once it is opened, besides what settling does.",
     "Що приносить голосування, коли його відкрито, крім самого рішення."},
    kVotesFields};

constexpr Field kRulesFields[] = {
    may_or("rest", up_to(Most::rounds), "2",
           {"Rounds before a settled issue may be settled again",
            "За скільки раундів вирішене можна вирішувати знову"},
           "2"),
    may("odds", an_object(kBounds),
        {"Bounds of all odds; without the key 50 and 950", "Межі всіх шансів; без ключа 50 і 950"},
        R"({ "low": 50, "high": 950 })"),
    may("on_settle", kEffects,
        {"Whenever something is settled", "Щоразу, коли про щось домовлено"}),
    may("walk_out", kEffects, {"Whenever somebody walks out", "Щоразу, коли хтось виходить"}),
    may("walk_out_once", kEffects,
        {"The first time that a seat walks out", "Коли місце виходить уперше"}),
    may("go_back", kEffects,
        {"When something settled goes back: the price of it",
         "Коли від вирішеного відступають: ціна цього"}),
    may("over_head", an_object(kOverHead),
        {"Settling over somebody's head", "Рішення через чиюсь голову"}),
    may("votes", an_object(kVotes), {"What a ballot brings with it", "Що приносить голосування"}),
};

}  // namespace

constinit const Shape kGoalShape{
    "a goal", {"Goal", "Мета"}, {"What mandates name.", "Що називають мандати."}, kGoalFields};
constinit const Shape kAchievementShape{"an achievement",
                                        {"Achievement", "Досягнення"},
                                        {"Of solo play.", "В одиночній грі."},
                                        kAchievementFields};
constinit const Shape kRulesShape{
    "the rules",
    {"Rules", "Правила"},
    {"Rules that a scenario sets itself.", "Правила, які сценарій визначає сам."},
    kRulesFields};

}  // namespace demarche::io
