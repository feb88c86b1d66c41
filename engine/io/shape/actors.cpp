// Actors, and what everyone may know of their seats.
#include "shape/profiles.h"

namespace demarche::io {
namespace {

constexpr Type kShare = a_whole(kPercent);

constexpr Field kCapitalFields[] = {
    must("start", kShare, {"At the beginning; not above the cap", "На початку; не більше за межу"},
         "10"),
    must("income", kShare, {"Comes each round", "Надходить щораунду"}, "3"),
    must("cap", kShare, {"No more than this is kept", "Більше за це не накопичується"}, "20"),
};
constexpr Shape kCapital{"political capital",
                         {"Political capital", "Політичний капітал"},
                         {"What moves are paid with.", "Чим платять за ходи."},
                         kCapitalFields};

constexpr Field kSupportFields[] = {
    must("start", kShare,
         {"At the beginning; not below the floor", "На початку; не менше за поріг"}, "60"),
    must("floor", kShare,
         {"Below this no package is carried at home, unless it raises support",
          "Нижче цього пакет удома не приймуть, хіба він підвищує підтримку"},
         "30"),
};
constexpr Shape kSupport{"support at home",
                         {"Support at home", "Підтримка вдома"},
                         {"What the public of a seat thinks of its delegation.",
                          "Що думає про делегацію її громадськість."},
                         kSupportFields};

constexpr Type kRefusals = a_map("issue", kText);
constexpr Type kProfileRow = an_object(kProfileShape);

constexpr Field kSeatFields[] = {
    must("capital", an_object(kCapital), {"Political capital", "Політичний капітал"},
         R"({ "start": 10, "income": 3, "cap": 20 })"),
    must("moves", a_whole(0, 8), {"Moves a round", "Ходів за раунд"}, "2"),
    must("support", an_object(kSupport), {"Support at home", "Підтримка вдома"},
         R"({ "start": 60, "floor": 30 })"),
    must("brief", kText,
         {"What this delegation is and wants, for its player",
          "Хто ця делегація і чого хоче, для її гравця"}),
    must(
        "values", kValuesOfIssues,
        {"What each option of every issue is worth: 0 to `value_scale`, one number for each option",
         "Скільки вартий кожен варіант кожного питання: від 0 до `value_scale`, по числу на "
         "варіант"},
        R"({ "crossing": [0, 40, 100] })"),
    may("refusals", kRefusals,
        {"How this delegation words a refusal because of an issue",
         "Якими словами ця делегація відмовляється через питання"})
        .left_out(),
    must("profiles", a_list(kProfileRow, {1, Most::profiles}),
         {"What the delegation may really want; one is drawn in each game",
          "Чого делегація може хотіти насправді; у кожній грі випадає один профіль"}),
};
constexpr Shape kSeat{"a seat",
                      {"Seat", "Місце за столом"},
                      {"A delegation that a person or the computer plays.",
                       "Делегація, за яку грає людина або комп'ютер."},
                      kSeatFields};

constexpr std::string_view kKinds[] = {"seat", "member", "host", "background"};

constexpr Field kActorFields[] = {
    own_id({"Its id; the words for whom (self, target, others, all, ...) are reserved",
            "Його id; слова на кшталт self, target, others, all зайняті"},
           "\"north\""),
    must("kind", a_word(kKinds),
         {"A delegation, a member of an undertaking, a host, or background",
          "Делегація, учасник зобов'язання, господар зустрічі або тло"},
         "\"seat\""),
    must("name", kText,
         {"The office or the country before any person", "Посада чи країна, а не особа"}),
    may("short", kText, {"Name where room is short", "Назва там, де мало місця"}),
    may("text", kText, {"One line about it", "Один рядок про нього"}),
    may("place", kPlace, {"Where it is on the map", "Де він на карті"},
        R"({ "lon": 30.5, "lat": 50.4 })"),
    may("colour", kColour,
        {"Its colour; without one the program chooses", "Його колір; без нього обирає програма"},
        "\"#56B4E9\""),
    may("flag", kString, {"Name of a flag of the program", "Назва прапора з програми"}, "\"ua\""),
    kCodexField,
    may("sources", kSources, {"Where this is known from", "Звідки це відомо"}).left_out(),
    may("seat", an_object(kSeat),
        {"Exactly the actors of kind `seat` have one; 1 to 32 of them",
         "Є лише в дійових осіб виду `seat`; їх від 1 до 32"})
        .where("kind", "seat"),
};

constexpr Type kProfileOfSeat = a_reference("profile");
constexpr Field kConstellationFields[] = {
    own_id({"Its id", "Його id"}, "\"hard_winter\""),
    must("name", kText, {"Its name, for teachers", "Назва, для викладачів"}),
    may_or("weight", a_whole(kPerMille), "1",
           {"How often it is drawn; 0: only when chosen", "Як часто випадає; 0: лише коли обрано"},
           "2"),
    must("profiles", a_map("seat", kProfileOfSeat),
         {"Profile of each seat that it names; the others draw on their own",
          "Профіль кожного названого місця; решта отримує свій окремо"},
         R"({ "north": "patient" })"),
};

}  // namespace

constinit const Shape kActorShape{
    "an actor",
    {"Actor", "Дійова особа"},
    {"Whoever acts or is acted for: delegations, members of undertakings, hosts.",
     "Хто діє або за кого діють: делегації, учасники зобов'язань, господарі зустрічей."},
    kActorFields};

constinit const Shape kConstellationShape{
    "a constellation",
    {"Constellation", "Розклад профілів"},
    {"Profiles that belong together. One is drawn by weight.",
     "Профілі, що пасують один до одного. Випадає один за вагою."},
    kConstellationFields};

}  // namespace demarche::io
