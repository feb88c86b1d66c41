// What seats may really want.
#include "shape/profiles.h"

namespace demarche::io {
namespace {

constexpr Type kOptions = a_list(kOption, {1, Most::options});
constexpr Field kRedLineFields[] = {
    must("issue", kIssue, {"Of which issue", "Якого питання"}, "\"crossing\""),
    must("options", kOptions,
         {"Options that are never signed; not the status quo",
          "Варіанти, які ніколи не підпишуть; не наявний стан"},
         R"(["bridge"])"),
    may("unless", kCondition,
        {"Where this holds, the line is open", "Якщо це виконується, межі немає"}),
    must("text", kText, {"The line in words", "Межа словами"}),
};
constexpr Shape kRedLine{
    "a red line",
    {"Red line", "Червона лінія"},
    {"What the profile never signs unless a condition holds; `self` is the seat.",
     "Чого профіль ніколи не підпише, хіба виконується умова; `self` — це місце."},
    kRedLineFields};

constexpr Field kOutlookFields[] = {
    must("base", a_whole(-1000, 1000), {"Points of utility", "Бали корисності"}, "-50"),
    may("terms", kTerms, {"What is added to it", "Що до цього додається"}),
};
constexpr Shape kOutlook{"an outlook",
                         {"Outlook", "Перспектива"},
                         {"What the seat expects to change without an agreement.",
                          "Які зміни делегація передбачає без домовленості."},
                         kOutlookFields};

constexpr Field kAmbitionFields[] = {
    must("start", a_whole(0, 2000), {"Demanded at the beginning", "Чого вимагають на початку"},
         "900"),
    must("end", a_whole(0, 2000), {"Demanded at the end", "Чого вимагають наприкінці"}, "300"),
};
constexpr Shape kAmbition{"ambition",
                          {"Ambition", "Домагання"},
                          {"How much of the best gain the seat demands, per mille.",
                           "Яку частку найкращого виграшу вимагають, у проміле."},
                          kAmbitionFields};

constexpr Field kMandateFields[] = {
    must("goal", a_reference("goal"),
         {"A goal of the table `goals`, named once", "Мета з таблиці `goals`, названа один раз"},
         "\"bridge_built\""),
    may_be("primary", {"Counts more than the others", "Важить більше за інші"}),
};
constexpr Shape kMandate{
    "a goal of a mandate",
    {"Goal of a mandate", "Мета мандата"},
    {"What the capital asks of its delegation.", "Чого столиця вимагає від делегації."},
    kMandateFields};

constexpr Type kMeasured = a_number(Type::Kind::real, {0, 1000});
constexpr Type kShare = a_number(Type::Kind::real, {0, 1});
constexpr Type kShareOrNone = a_number(Type::Kind::real_or_null, {0, 1});
constexpr Type kSharesOfOptions = a_list(kShareOrNone, {2, Most::options});
constexpr Field kExactFields[] = {
    must("weights", a_map("issue", kMeasured),
         {"Every issue; they need not add up to 1", "Кожне питання; сума не мусить дорівнювати 1"},
         R"({ "crossing": 0.7 })"),
    must("values", a_map("issue", kSharesOfOptions),
         {"A number for each option; a status quo that only means `not decided` is null and no "
          "outcome",
          "По числу на варіант; наявний стан, що означає лише `не вирішено`, є null і не є "
          "підсумком"},
         R"({ "crossing": [null, 0.4, 1] })"),
    may_or("reservation", kMeasured, "0",
           {"Utility without an agreement", "Корисність без домовленості"}, "0.25"),
    may_or("discount", kShare, "1",
           {"Share of a utility that is left at the deadline",
            "Частка корисності, що лишається на кінець строку"},
           "0.9"),
};
constexpr Shape kExact{"exact values",
                       {"Exact values", "Точні значення"},
                       {"What the profile is worth as it was measured, where whole numbers would "
                        "round it. Only analysis reads it, no rule.",
                        "Скільки профіль вартий за вимірюванням, якщо цілі числа заокруглили б. "
                        "Читає лише аналіз, жодне правило."},
                       kExactFields};

constexpr std::string_view kTactics[] = {"boulware", "linear", "conceder"};
constexpr Type kWeight = a_whole(kPerMille);
constexpr Type kRedLineRow = an_object(kRedLine), kMandateRow = an_object(kMandate);

constexpr Field kProfileFields[] = {
    own_id({"Its id, within the seat", "Його id, у межах місця"}, "\"patient\""),
    must("name", kText, {"Its name", "Назва"}),
    must("description", kText,
         {"Public and general: what such a delegation would be like",
          "Публічно й загально: якою була б така делегація"}),
    must("brief", kText, {"Seen by its own player only", "Бачить лише власний гравець"}),
    may_or("draw", a_whole(1, 1000), "1", {"How often it is drawn", "Як часто випадає"}, "2"),
    must("weights", a_map("issue", kWeight),
         {"Points of every issue, 1000 together", "Бали кожного питання, разом 1000"},
         R"({ "crossing": 700, "fishing": 300 })"),
    may("values", kValuesOfIssues,
        {"Instead of those of the seat, for some issues",
         "Замість значень місця, для деяких питань"}),
    may("red_lines", a_list(kRedLineRow, {0, Most::list}),
        {"What it never signs", "Чого ніколи не підпише"}),
    must("outlook", an_object(kOutlook),
         {"What it expects without an agreement", "Чого чекає без домовленості"},
         R"({ "base": -50 })"),
    must("tactic", a_word(kTactics),
         {"How demands fall with time: late, evenly, early (Faratin 1998)",
          "Як вимоги спадають із часом: пізно, рівномірно, рано (Faratin 1998)"},
         "\"linear\""),
    must("ambition", an_object(kAmbition), {"How much is demanded", "Скільки вимагають"},
         R"({ "start": 900, "end": 300 })"),
    may("likes", a_map("family or move", kWeight),
        {"How much computed seats like a move; its own id goes before its family; what is not "
         "named weighs 3",
         "Наскільки комп'ютер полюбляє хід; його id має перевагу над видом; неназване важить 3"},
        R"({ "process": 6 })"),
    must("mandate", a_list(kMandateRow, {0, Most::list}),
         {"What it was sent to reach", "По що її послали"}),
    may("exact", an_object(kExact), {"Values as they were measured", "Значення, як їх виміряно"}),
};

}  // namespace

constinit const Shape kProfileShape{
    "a profile",
    {"Profile", "Профіль"},
    {"What a delegation may really want. Secret: only its own player sees it.",
     "Чого делегація може хотіти насправді. Таємниця: бачить лише її гравець."},
    kProfileFields};

}  // namespace demarche::io
