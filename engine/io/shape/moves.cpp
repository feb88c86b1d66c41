// Families of moves, and moves.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Field kFamilyFields[] = {
    own_id({"Its id", "Його id"}, "\"process\""),
    must("name", kText, {"Its name", "Назва"}),
    must("icon", kString,
         {"A name in `assets/icons/icons.txt`", "Назва з `assets/icons/icons.txt`"},
         "\"handshake\""),
};

constexpr Field kOddsFields[] = {
    must("base", a_whole(-1000, 2000),
         {"Per mille, before the terms; clamped to the bounds of the rules",
          "Проміле, до доданків; обмежується правилами"},
         "600"),
    may("terms", kTerms, {"What is added to it", "Що до цього додається"}),
};
constexpr Shape kOdds{"the odds",
                      {"Odds", "Шанси"},
                      {"How likely a move succeeds.", "Наскільки ймовірний успіх ходу."},
                      kOddsFields};

constexpr std::string_view kOthers[] = {"others"};
constexpr Type kTargets[] = {a_word(kOthers), kSeats};

constexpr Field kMoveFields[] = {
    own_id({"Its id; not that of a family", "Його id; не такий, як у виду"}, "\"festival\""),
    must("family", a_reference("family"), {"Its family", "Його вид"}, "\"process\""),
    may("icon", kString, {"Instead of that of the family", "Замість значка виду"}, "\"handshake\""),
    must("name", kText, {"At most five words", "Не більше п'яти слів"}),
    must("text", kText, {"One line", "Один рядок"}),
    may("success_text", kText, {"What the news says of success", "Що кажуть новини про успіх"}),
    may("failure_text", kText, {"What the news says of failure", "Що кажуть новини про невдачу"}),
    must("by", kSeats, {"Who may play it", "Хто може його зробити"}, R"(["north"])"),
    may("target", either_of(kTargets),
        {"Makes a targeted move, never of oneself: some seats, or all `others`",
         "Робить хід спрямованим, ніколи на себе: деякі місця або всі інші (`others`)"},
        "\"others\""),
    must("cost", a_whole(kPercent), {"Political capital", "Політичний капітал"}, "3"),
    may("when", kCondition,
        {"May be played when this holds", "Можна зробити, коли це виконується"}),
    may("why_not", kText, {"What is missing then, in words", "Чого тоді бракує, словами"}),
    may_be("once", {"Once a game for each seat", "Один раз за гру для кожного місця"}),
    may_or("cooldown", up_to(Most::rounds), "0",
           {"Rounds before the seat may play it again", "Раундів до наступного разу для місця"},
           "2"),
    may_be("certain", {"Succeeds without a draw: no `odds`, no `failure`",
                       "Вдається без жеребу: без `odds` і `failure`"}),
    may("odds", an_object(kOdds), {"How likely it succeeds", "Наскільки ймовірний успіх"},
        R"({ "base": 600 })")
        .unless("certain", "true"),
    may("success", kEffects, {"When it succeeds", "Коли вдалося"}),
    may("failure", kEffects, {"When it fails", "Коли не вдалося"}),
    may_be("closed", {"Needs an effect that opens it", "Потрібен наслідок, що його відкриє"}),
    may_be("covert",
           {"Seen by its target alone, unless it leaks", "Бачить лише ціль, якщо не буде витоку"}),
    may("leak", a_whole(kPerMille),
        {"Per mille that a covert move becomes known", "Проміле, що таємний хід стане відомим"},
        "200"),
};

}  // namespace

constinit const Shape kFamilyShape{
    "a family of moves",
    {"Family of moves", "Вид ходів"},
    {"A kind of moves, with one icon.", "Вид ходів з одним значком."},
    kFamilyFields};
constinit const Shape kMoveShape{
    "a move",
    {"Move", "Хід"},
    {"What a seat may choose while planning. `self` is the seat that plays it.",
     "Що місце може обрати під час планування. `self` — те, хто його робить."},
    kMoveFields};

}  // namespace demarche::io
