// Events, endings, durability.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Field kEventFields[] = {
    own_id({"Its id", "Його id"}, "\"flood\""),
    must("title", kText, {"Headline", "Заголовок"}),
    must("text", kText, {"What is told", "Що розповідають"}),
    may("round", from_one_to(Most::rounds),
        {"Fires in this round; then neither `when` nor `chance`",
         "Стається в цьому раунді; тоді без `when` і `chance`"},
        "3"),
    may("when", kCondition, {"Fires when this holds", "Стається, коли це виконується"}),
    may("chance", a_whole(kPerMille),
        {"Per mille in each round; with `when`, only while it holds",
         "Проміле щораунду; з `when` — лише поки воно виконується"},
        "150"),
    may_be("inject", {"A teacher may fire it by hand; it may then have no other trigger",
                      "Викладач може запустити вручну; тоді інший привід не потрібен"}),
    may_be("again", {"May come more than once", "Може статися не раз"}),
    may("effects", kEffects, {"What it changes", "Що змінює"}),
    may("source", kSource,
        {"Where it is known from; or else it is invented",
         "Звідки це відомо; або ж подію вигадано"},
        "\"daily_2025_08_18\"")
        .left_out(),
    may_be("invented", {"It has no source", "Джерела немає"}).left_out(),
};

constexpr Field kEndingFields[] = {
    own_id({"Its id", "Його id"}, "\"agreed\""),
    must("name", kText, {"Its name", "Назва"}),
    must("text", kText, {"What has come of it", "Що з цього вийшло"}),
    may("when", kCondition, {"Comes when this holds", "Настає, коли це виконується"}),
    may_be("agreement", {"It is an agreement", "Це домовленість"}),
    may_be("early",
           {"May come before the last round is over", "Може настати до кінця останнього раунду"}),
};

constexpr Field kDurabilityFields[] = {
    must("base", kAmount, {"Per mille a year, before the terms", "Проміле на рік, до доданків"},
         "200"),
    must("terms", kTerms,
         {"What is added to it; here `margin` is known",
          "Що до цього додається; тут відомий `margin`"}),
    may_or("low", a_whole(kPerMille), "10", {"Never below", "Ніколи не менше"}, "10"),
    may_or("high", a_whole(kPerMille), "950", {"Never above", "Ніколи не більше"}, "950"),
    must("text", kText, {"What the number means", "Що означає число"}),
};

}  // namespace

constinit const Shape kEventShape{
    "an event",
    {"Event", "Подія"},
    {"What happens besides moves. One trigger.", "Що стається крім ходів. Один привід."},
    kEventFields};
constinit const Shape kEndingShape{"an ending",
                                   {"Ending", "Підсумок"},
                                   {"How a game can end.", "Чим може скінчитися гра."},
                                   kEndingFields};
constinit const Shape kDurabilityShape{
    "durability",
    {"Durability", "Тривкість"},
    {"How likely an agreement breaks in a year: a classroom model, not a forecast.",
     "Наскільки ймовірно, що домовленість зірветься за рік: навчальна модель, а не прогноз."},
    kDurabilityFields};

}  // namespace demarche::io
