// The file for the talk after a game.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Field kSourceFields[] = {
    must("id", kString, {"Its id, within this file", "Його id, у межах цього файлу"},
         "\"daily_2025_09_01\""),
    must("publisher", kString, {"Who published it", "Хто опублікував"}, "\"The Daily\""),
    must("title", kString, {"Its title", "Назва"}, "\"Bridge opened\""),
    may("date", kSomeDate, {"Of publication", "Дата публікації"}, "\"2025-09-01\""),
    may("address", kString,
        {"One address of the web, or words for what is only printed",
         "Одна адреса в мережі або слова для друкованого"},
        "\"https://example.org/bridge\""),
    may("grade", kString, {"How far it can be trusted", "Наскільки йому можна довіряти"}, "\"A\""),
};
constexpr Shape kSourceHere{"a source",
                            {"Source of a debrief", "Джерело розбору"},
                            {"Of this file alone.", "Лише цього файлу."},
                            kSourceFields};

constexpr Type kCited = a_list(kString, {1, Most::list});
constexpr Field kEntryFields[] = {
    must("date", kSomeDate,
         {"When; entries stand in order of time, after `knowledge.until`",
          "Коли; записи йдуть за часом, після `knowledge.until`"},
         "\"2025-09-01\""),
    must("title", kText, {"Headline", "Заголовок"}),
    must("text", kText, {"What was reported", "Що повідомляли"}),
    must("sources", kCited, {"Ids of sources of this file", "Id джерел цього файлу"},
         R"(["daily_2025_09_01"])"),
    may_be("thin", {"The sources are few or weak", "Джерел мало або вони слабкі"}),
};
constexpr Shape kEntry{
    "an entry",
    {"Entry of a debrief", "Запис розбору"},
    {"What was reported after the time of the game.", "Що повідомляли після часу гри."},
    kEntryFields};

constexpr std::string_view kPhases[] = {"feelings", "facts", "causes", "lessons", "reality"};
constexpr Field kQuestionFields[] = {
    must("phase", a_word(kPhases),
         {"Phases are asked in this order; the first question of one is written largest",
          "Фази йдуть у цьому порядку; перше запитання фази найбільше"},
         "\"feelings\""),
    must("text", kText, {"The question", "Запитання"}),
};
constexpr Shape kQuestion{"a question",
                          {"Question", "Запитання"},
                          {"What is asked after the game.", "Що запитують після гри."},
                          kQuestionFields};

constexpr Type kSourceRow = an_object(kSourceHere), kEntryRow = an_object(kEntry),
               kQuestionRow = an_object(kQuestion);

constexpr Field kDebriefFields[] = {
    must("format", a_whole(1, 1), {"Number of this format", "Номер цього формату"}, "1"),
    must("scenario", kString, {"Id of the scenario", "Id сценарію"}, "\"two_banks\""),
    may("known_until", kSomeDate,
        {"Last day of what the author knew", "Останній день того, що знав автор"},
        "\"2025-12-31\""),
    may("title", kText, {"Its title", "Назва"}),
    may("note", kText, {"A remark", "Примітка"}),
    may("comparison", kText,
        {"Which ending comes nearest, as the author reads it",
         "Який підсумок найближчий, на думку автора"}),
    may("questions", a_list(kQuestionRow, {0, Most::list}),
        {"Without any the program asks its own", "Без них програма ставить свої"}),
    may("entries", a_list(kEntryRow, {0, Most::list}),
        {"What came afterwards; closed until a teacher shows it",
         "Що було потім; закрите, доки викладач не покаже"}),
    may("sources", a_list(kSourceRow, {0, Most::list}),
        {"What is cited here", "На що тут посилаються"}),
};

}  // namespace

constinit const Shape kDebriefShape{
    "a debrief",
    {"Debrief", "Розбір"},
    {"The file that `debrief` of the head names. No game reads it; a save does not know it.",
     "Файл, який називає `debrief` у сценарії. Гра його не читає, збереження про нього не знають."},
    kDebriefFields};

}  // namespace demarche::io
