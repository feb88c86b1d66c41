// Formats and venues.
#include "demarche/move.h"
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Type kPackage = from_one_to(Package::kMost);

constexpr Field kAdditionFields[] = {
    must("seat", kSeat,
         {"Who comes in; not one of the parties", "Хто приєднується; не з учасників"}, "\"south\""),
    must("when", kCondition, {"When it does", "За якої умови"}, R"({ "flag": "invited" })"),
};
constexpr Shape kAddition{
    "an addition",
    {"Addition", "Приєднання"},
    {"Somebody who joins under a condition.", "Той, хто приєднується за умови."},
    kAdditionFields};
constexpr Type kAdditionRow = an_object(kAddition);

constexpr Field kFormatFields[] = {
    own_id({"Its id", "Його id"}, "\"talks\""),
    must("name", kText, {"Its name", "Назва"}),
    must("text", kText, {"What it is", "Що це таке"}),
    must("parties", kSeats, {"Who is in the room", "Хто в кімнаті"}, R"(["north", "south"])"),
    may("additions", a_list(kAdditionRow, {0, Most::seats}),
        {"Who joins under a condition", "Хто приєднується за умови"}),
    must("agenda", a_list(kIssue, {1, Most::issues}),
         {"Issues that can be settled here", "Питання, які можна тут вирішити"}, R"(["crossing"])"),
    must("exchanges", a_whole(1, 20),
         {"Proposals that a meeting has room for", "На скільки пропозицій вистачає зустрічі"}, "4"),
    may_or("least", kPackage, "1",
           {"Issues that a package has at least", "Скільки питань у пакеті щонайменше"}, "1"),
    may_or("most", kPackage, "1",
           {"Issues that a package has at most", "Скільки питань у пакеті щонайбільше"}, "3"),
    may_be("standing", {"Meets every round; another meets once, in the round after it was opened",
                        "Збирається щораунду; інший — один раз, у раунді після відкриття"}),
    may("open_when", kCondition,
        {"Opens it, judged at the close of a round",
         "Відкриває його, перевіряється наприкінці раунду"}),
    may_be("needs_venue", {"Meets only once an option that stands names a venue",
                           "Збирається, лише коли чинний варіант називає місце"}),
    may_be("by_telephone", {"Nobody travels", "Ніхто нікуди не їде"}),
    may("mediator", kSeat,
        {"One of the parties, who leads the talks", "Один з учасників, що веде переговори"},
        "\"north\""),
    may_be("reopens", {"What is settled may be settled otherwise here: no rest, no ladder",
                       "Тут вирішене можна вирішити інакше: без паузи й сходинок"}),
    may_be("public", {"What is said is seen by all", "Сказане бачать усі"}),
    may("effects", kEffects, {"Of each meeting", "Кожної зустрічі"}),
    kCodexField,
};

constexpr Field kVenueFields[] = {
    own_id({"Its id", "Його id"}, "\"island\""),
    must("name", kText, {"Its name", "Назва"}),
    must("text", kText, {"What it is", "Що це таке"}),
    may("place", kPlace, {"Where it is on the map", "Де воно на карті"},
        R"({ "lon": 30.5, "lat": 50.4 })"),
    may("host", kActor, {"Who receives", "Хто приймає"}, "\"south\""),
    may("open", kCondition, {"Can be named when this holds", "Можна назвати, коли це виконується"}),
    may("effects", kEffects, {"Of a meeting held there", "Зустрічі, що там відбулася"}),
    kCodexField,
};

}  // namespace

constinit const Shape kFormatShape{
    "a format",
    {"Format", "Формат"},
    {"Who meets, about what, how often.", "Хто зустрічається, про що і як часто."},
    kFormatFields};
constinit const Shape kVenueShape{"a venue",
                                  {"Venue", "Місце зустрічі"},
                                  {"Where people can meet.", "Де можна зустрітися."},
                                  kVenueFields};

}  // namespace demarche::io
