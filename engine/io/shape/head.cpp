// The keys that stand at the top of the files, and the small objects of the head.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Type kDay = a_date(DateForm::day);

constexpr Field kKnowledgeFields[] = {
    must("from", kDay,
         {"First day of what players may know", "Перший день того, що можуть знати гравці"},
         "\"2025-08-01\""),
    must("until", kDay,
         {"Last day of what players may know; later facts are refused",
          "Останній день того, що можуть знати гравці; пізніші факти не приймаються"},
         "\"2025-08-20\""),
    must("note", kText, {"What that leaves out", "Чого це не охоплює"}),
};
constexpr Shape kKnowledge{"the knowledge",
                           {"Knowledge", "Знання"},
                           {"The time that a scenario about real events stands in.",
                            "Час, у якому відбувається сценарій про справжні події."},
                           kKnowledgeFields};

constexpr Field kRoundFields[] = {
    must("dates", kText,
         {"When the round is: a date or a span", "Коли відбувається раунд: дата або проміжок"}),
    may("title", kText, {"Name of the round", "Назва раунду"}),
    may("text", kText, {"What is told as it begins", "Що розповідають на його початку"}),
};
constexpr Shape kRound{"a round",
                       {"Round", "Раунд"},
                       {"One round of planning and talks.", "Один раунд планування й переговорів."},
                       kRoundFields};

constexpr std::string_view kFrames[] = {"europe"};
constexpr Field kMapFields[] = {
    must("frame", a_word(kFrames),
         {"The part of the atlas that is shown", "Частина атласу, яку показано"}, "\"europe\""),
};
constexpr Shape kMap{"the map",
                     {"Map", "Карта"},
                     {"The board as a map; without one it is a round table.",
                      "Дошка у вигляді карти; без неї це круглий стіл."},
                     kMapFields};

constexpr std::string_view kPlanning[] = {"sealed", "open"};
constexpr Type kLanguages = a_list(kLanguage, {1, Most::languages});
constexpr Type kParts = a_list(kString, {0, Most::parts});
constexpr Type kRoundRow = an_object(kRound), kActorRow = an_object(kActorShape),
               kGoalRow = an_object(kGoalShape), kIssueRow = an_object(kIssueShape),
               kPositionRow = an_object(kPositionShape), kFormatRow = an_object(kFormatShape),
               kVenueRow = an_object(kVenueShape), kFamilyRow = an_object(kFamilyShape),
               kMoveRow = an_object(kMoveShape), kUndertakingRow = an_object(kUndertakingShape),
               kEventRow = an_object(kEventShape), kEndingRow = an_object(kEndingShape),
               kAchievementRow = an_object(kAchievementShape),
               kConstellationRow = an_object(kConstellationShape),
               kSourceRow = an_object(kSourceShape), kCodexRow = an_object(kCodexShape),
               kFactRow = an_object(kFactShape), kExpectationRow = one_head_of(kExpectationHeads);

constexpr Field kScenarioFields[] = {
    may("$schema", kString,
        {"Where an editor finds the schema of this format; nothing else reads it",
         "Де редактор знайде схему цього формату; більше ніхто цього не читає"},
        "\"../scenario.schema.json\"")
        .left_out(),
    must("format", a_whole(1, 1),
         {"Number of this format; a newer one is refused by name",
          "Номер цього формату; новіший відхиляється з поясненням"},
         "1"),
    must("id", kId,
         {"Equal to the name of the folder, where that could be an id",
          "Збігається з назвою теки, якщо та може бути id"},
         "\"two_banks\""),
    must("title", kText, {"Name of the scenario", "Назва сценарію"}).left_out(),
    must("summary", kText,
         {"One or two sentences for the list of scenarios",
          "Одне-два речення для переліку сценаріїв"})
        .left_out(),
    must("languages", kLanguages,
         {"Languages of the scenario: each text has exactly these",
          "Мови сценарію: кожен текст має саме ці"},
         R"(["en", "uk"])"),
    may_be("fictional", {"Invented as a whole: no sources are asked for",
                         "Цілком вигаданий: джерел не вимагають"}),
    may("knowledge", an_object(kKnowledge), {"What players may know", "Що можуть знати гравці"})
        .unless("fictional", "true")
        .left_out(),
    may("content_note", kText,
        {"Shown before the briefing: what may weigh on people",
         "Показують перед брифінгом: що може бути тяжким для людей"})
        .left_out(),
    may_or("value_scale", a_whole(1, 1'000'000), "100",
           {"Greatest value of an option", "Найбільша цінність варіанта"}, "100"),
    may_or("planning", a_word(kPlanning), "\"sealed\"",
           {"Whether plans are opened together at the end of planning (sealed) or seen as they are "
            "made (open)",
            "Чи плани відкривають разом наприкінці планування (sealed), чи їх видно одразу (open)"},
           "\"sealed\""),
    must("rounds", a_list(kRoundRow, {1, Most::rounds}),
         {"The rounds in order", "Раунди за порядком"}),
    may("parts", kParts,
        {"Further files of the folder. Each holds some of the keys of this table; a key stands in "
         "one file only, and a part has no parts",
         "Інші файли теки. Кожен містить деякі ключі цієї таблиці; ключ стоїть лише в одному "
         "файлі, а частина не має власних частин"},
        R"(["moves.json"])")
        .left_out(),
    may("notes", kText, {"For teachers and editors", "Для викладачів і редакторів"}).left_out(),
    may("map", an_object(kMap), {"The board as a map", "Дошка у вигляді карти"}),
    may("debrief", kString,
        {"Name of the file for the talk after the game; no game loads it",
         "Назва файлу для розмови після гри; під час гри його не читають"},
        "\"debrief.json\"")
        .left_out(),
    must(
        "actors", a_list(kActorRow, {1, Most::actors}),
        {"Who acts; the order of seats is the order here", "Хто діє; порядок місць такий, як тут"}),
    may("constellations", a_list(kConstellationRow, {0, Most::constellations}),
        {"Profiles that are drawn together", "Профілі, які випадають разом"}),
    must("goals", a_list(kGoalRow, {0, Most::goals}),
         {"What mandates can ask for", "Чого можуть вимагати мандати"}),
    must("issues", a_list(kIssueRow, {1, Most::issues}),
         {"What is negotiated", "Про що домовляються"}),
    must("positions", a_list(kPositionRow, {0, Most::positions}),
         {"What actors say in public", "Що дійові особи кажуть публічно"}),
    may("meters", a_list(kMeterRow, {0, Most::meters - 3}),
        {"Numbers that the game keeps; support, trust and capital are there without a row",
         "Числа, які веде гра; support, trust і capital є й без рядка"}),
    must("formats", a_list(kFormatRow, {1, Most::formats}),
         {"Who meets, and about what", "Хто зустрічається й про що"}),
    may("venues", a_list(kVenueRow, {0, Most::venues}),
        {"Where people can meet", "Де можна зустрітися"}),
    must("families", a_list(kFamilyRow, {0, Most::families}), {"Kinds of moves", "Види ходів"}),
    must("moves", a_list(kMoveRow, {0, Most::moves}),
         {"What seats may choose while planning", "Що можна обрати під час планування"}),
    may("undertakings", a_list(kUndertakingRow, {0, Most::undertakings}),
        {"Pledges of many members that need each other",
         "Зобов'язання багатьох учасників, що залежать одне від одного"}),
    may("events", a_list(kEventRow, {0, Most::events}),
        {"What happens besides moves", "Що стається крім ходів"}),
    must("endings", a_list(kEndingRow, {1, Most::endings}),
         {"Outcomes in order: the first whose condition holds; the last has none, all others have "
          "one",
          "Підсумки за порядком: перший, чия умова виконується; останній її не має, усі інші "
          "мають"}),
    may("durability", an_object(kDurabilityShape),
        {"How long an agreement lasts", "Як довго триває домовленість"}),
    may("achievements", a_list(kAchievementRow, {0, Most::achievements}),
        {"What solo play can earn", "Що можна здобути в одиночній грі"}),
    may("rules", an_object(kRulesShape),
        {"Rules that this scenario sets itself", "Правила, які цей сценарій визначає сам"}),
    may("expect", a_list(kExpectationRow, {0, Most::list}),
        {"What the author expects of many computed games; no rule reads it",
         "Чого автор чекає від багатьох обчислених ігор; жодне правило цього не читає"}),
    may("sources", a_list(kSourceRow, {0, Most::sources}), {"What is cited", "На що посилаються"})
        .left_out(),
    may("codex", a_list(kCodexRow, {0, Most::codex}),
        {"Entries that explain", "Статті, що пояснюють"})
        .left_out(),
    may("facts", a_list(kFactRow, {0, Most::list}),
        {"What the briefing tells", "Що розповідає брифінг"})
        .left_out(),
};

constexpr Field kPlaceFields[] = {
    must("lon", a_number(Type::Kind::thousandths, {-180, 180}),
         {"Degrees east", "Градуси східної довготи"}, "30.523"),
    must("lat", a_number(Type::Kind::thousandths, {-90, 90}),
         {"Degrees north", "Градуси північної широти"}, "50.45"),
    may("name", kText, {"Name on the map", "Назва на карті"}),
};

}  // namespace

constinit const Shape kPlaceShape{
    "a place", {"Place", "Місце"}, {"A point on the map.", "Точка на карті."}, kPlaceFields};

constinit const Shape kScenarioShape{"a scenario",
                                     {"Scenario", "Сценарій"},
                                     {"The keys at the top of `scenario.json` and of its parts.",
                                      "Ключі на верхньому рівні `scenario.json` і його частин."},
                                     kScenarioFields};

}  // namespace demarche::io
