// Words of the reveal.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"reveal.all", "Show all", "Показати все"},
    {"reveal.certain", "certain, nothing was drawn", "напевно, жеребу не було"},
    {"reveal.changed", "What it changed, and why", "Що це змінило і чому"},
    {"reveal.end", "The end", "Завершення"},
    {"reveal.event", "Event", "Подія"},
    {"reveal.failure", "Failure", "Невдача"},
    {"reveal.from-to", "{0} → {1}", "{0} → {1}"},
    {"reveal.in-order", "Opened in order", "Відкрито по черзі"},
    {"reveal.more-changes", "and {0|# more change|# more changes}",
     "і ще {0|# зміна|# зміни|# змін}"},
    {"reveal.news", "News", "Новини"},
    {"reveal.next", "Open the next", "Відкрити далі"},
    {"reveal.no-change", "Nothing has changed yet.", "Поки що нічого не змінилося."},
    {"reveal.on", "Go on", "Далі"},
    {"reveal.open-it", "Open it", "Відкрити"},
    {"reveal.opened", "{0} of {1} opened", "відкрито {0} з {1}"},
    {"reveal.pledges", "Pledges", "Обіцянки"},
    {"reveal.round", "Round {0} of {1}", "Раунд {0} з {1}"},
    {"reveal.sealed", "Sealed", "Запечатано"},
    {"reveal.sitting", "Sitting", "Засідання"},
    {"reveal.stated", "stated {0}, drawn {1}", "шанс {0}, випало {1}"},
    {"reveal.success", "Success", "Успіх"},
    {"reveal.title", "What happened", "Що сталося"},
    {"reveal.true-odds", "Every chance shown is the chance that was drawn.",
     "Показаний шанс і є тим, за яким тягнули жереб."},
    {"reveal.void", "No longer possible", "Уже неможливо"},
    {"reveal.your-move", "Your move", "Ваш крок"},
};

}  // namespace

std::span<const WordEntry> reveal_words() { return kEntries; }

}  // namespace demarche::view
