// Sources, codex, facts.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr Field kSourceFields[] = {
    own_id({"Its id", "Його id"}, "\"daily_2025_08_18\""),
    must("publisher", kString, {"Who published it", "Хто опублікував"}, "\"The Daily\""),
    must("title", kString, {"Its title", "Назва"}, "\"Talks resume\""),
    must("date", kSomeDate, {"Of publication", "Дата публікації"}, "\"2025-08-18\""),
    must("address", kString,
         {"One address of the web, or words for what is only printed",
          "Одна адреса в мережі або слова для друкованого"},
         "\"https://example.org/talks\""),
    may("grade", kString, {"How far it can be trusted", "Наскільки йому можна довіряти"}, "\"A\""),
};

constexpr std::string_view kKinds[] = {"actor",       "venue", "issue",   "format",
                                       "undertaking", "term",  "document"};
constexpr Field kCodexFields[] = {
    own_id({"Its id; that of what it explains saves the key `codex` there",
            "Його id; якщо збігається з id поясненого, ключ `codex` там зайвий"},
           "\"talks\""),
    must("kind", a_word(kKinds), {"What it explains", "Що пояснює"}, "\"term\""),
    must("title", kText, {"Its title", "Назва"}),
    must("text", kText, {"What it says", "Зміст"}),
    may("links", a_list(kCodex, {0, Most::list}), {"Entries to read next", "Що прочитати далі"},
        R"(["bridge"])"),
    may("sources", kSources, {"Where this is known from", "Звідки це відомо"},
        R"(["daily_2025_08_18"])"),
};

constexpr std::string_view kFactKinds[] = {"fact", "said", "reported", "disputed"};
constexpr Type kNamedSources = a_list(kSource, {1, Most::list});
constexpr Field kFactFields[] = {
    must("kind", a_word(kFactKinds),
         {"Known; said by somebody (its truth not implied); reported by unnamed sources; disputed",
          "Відоме; сказане кимось (без судження про правдивість); повідомлене неназваними "
          "джерелами; спірне"},
         "\"said\""),
    must("text", kText, {"The fact", "Факт"}),
    may("note", kText,
        {"A remark; of a disputed fact: who says what", "Примітка; для спірного: хто що каже"})
        .where("kind", "disputed"),
    may("date", kSomeDate, {"Not after `knowledge.until`", "Не пізніше за `knowledge.until`"},
        "\"2025-08-18\""),
    may("sources", kNamedSources,
        {"May be left out only when the scenario is fictional",
         "Можна пропустити, лише якщо сценарій вигаданий"},
        R"(["daily_2025_08_18"])"),
    may("seats", kSeats,
        {"Who is told; without the key, everyone", "Кому розповідають; без ключа — усім"},
        R"(["north"])"),
};

}  // namespace

constinit const Shape kSourceShape{
    "a source", {"Source", "Джерело"}, {"What is cited.", "На що посилаються."}, kSourceFields};
constinit const Shape kCodexShape{"a codex entry",
                                  {"Codex entry", "Стаття довідника"},
                                  {"An entry that explains.", "Стаття, що пояснює."},
                                  kCodexFields};
constinit const Shape kFactShape{"a fact",
                                 {"Fact", "Факт"},
                                 {"What the briefing tells.", "Що розповідає брифінг."},
                                 kFactFields};

}  // namespace demarche::io
