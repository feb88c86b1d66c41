// Words of the codex.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"codex.assumption", "Assumption of the authors: {0}", "Припущення авторів: {0}"},
    {"codex.at-table", "At the table: {0}", "За столом: {0}"},
    {"codex.back", "Back", "Назад"},
    {"codex.count", "{0} · {1|# entry|# entries}", "{0} · {1|# стаття|# статті|# статей}"},
    {"codex.each-line", "Who said what, and when: each line has its source",
     "Хто що казав і коли: кожен рядок має джерело"},
    {"codex.earlier", "Entry before", "Попередня стаття"},
    {"codex.every-round", "every round", "щораунду"},
    {"codex.empty", "This scenario has no codex.", "У цьому сценарії немає довідника."},
    {"codex.firmness-firm", "firm", "твердо"},
    {"codex.firmness-open", "open to talk", "готовність говорити"},
    {"codex.firmness-preferred", "preferred", "бажано"},
    {"codex.floor", "The floor is {0}.", "Нижня межа: {0}."},
    {"codex.has-date", "has a date", "має дату"},
    {"codex.held", "Has met", "Засідань відбулося"},
    {"codex.in-game", "In this game", "У цій грі"},
    {"codex.key-open", "open", "відкрити"},
    {"codex.key-tab", "next name", "наступна назва"},
    {"codex.kind-actor", "Parties", "Сторони"},
    {"codex.kind-document", "Papers", "Документи"},
    {"codex.kind-format", "Formats", "Формати"},
    {"codex.kind-issue", "Issues", "Питання"},
    {"codex.kind-term", "Terms", "Поняття"},
    {"codex.kind-undertaking", "Undertakings", "Спільні справи"},
    {"codex.kind-venue", "Places", "Місця"},
    {"codex.meets", "Meets", "Збирається"},
    {"codex.members", "{0|# member|# members}. Change since you last sealed a round.",
     "{0|# учасник|# учасники|# учасників}. Зміна — від вашого останнього запечатаного раунду."},
    {"codex.named", "Named in the text that stands.", "Названо в чинному тексті."},
    {"codex.named-by", "Named by", "Згадують"},
    {"codex.never-settled", "never settled", "ще не узгоджували"},
    {"codex.no-date", "no date", "без дати"},
    {"codex.not-open", "not open", "не відкрито"},
    {"codex.open", "open", "відкрито"},
    {"codex.origin", "{0}: {1}, {2}", "{0}: {1}, {2}"},
    {"codex.positions", "Who said what", "Хто що казав"},
    {"codex.round", "round {0} of {1}", "раунд {0} з {1}"},
    {"codex.see", "See also", "Див. також"},
    {"codex.settled-in", "settled in round {0}", "узгоджено в раунді {0}"},
    {"codex.since", "On the table", "На столі"},
    {"codex.stands", "Stands now", "Чинне зараз"},
    {"codex.support", "Support at home", "Підтримка вдома"},
    {"codex.trust", "Trust in you", "Довіра до вас"},
    {"codex.sources", "Sources", "Джерела"},
    {"codex.title", "Codex", "Довідник"},
    {"codex.wants", "{0}, {1}", "{0}, {1}"},
};

}  // namespace

std::span<const WordEntry> codex_words() { return kEntries; }

}  // namespace demarche::view
