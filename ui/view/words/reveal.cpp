// Words of the reveal.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"reveal.and-more", "and {0|# more|# more}", "і ще {0|#|#|#}"},
    {"reveal.at-once", "at once", "одразу"},
    {"reveal.fast", "fast", "швидко"},
    {"reveal.go-on", "Let it go on", "Продовжити"},
    {"reveal.normal", "normal", "звичайно"},
    {"reveal.pace", "Pace: {0}", "Темп: {0}"},
    {"reveal.pause", "Pause", "Пауза"},
    {"reveal.slow", "slow", "повільно"},
    {"reveal.all", "Show all", "Показати все"},
    {"reveal.by-itself", "by itself", "само собою"},
    {"reveal.certain", "certain, nothing was drawn", "напевно, жеребу не було"},
    {"reveal.changed", "What it changed, and why", "Що це змінило і чому"},
    {"reveal.end", "The end", "Завершення"},
    {"reveal.ended", "The days are over", "Дні минули"},
    {"reveal.event", "Event", "Подія"},
    {"reveal.failure", "Failure", "Невдача"},
    {"reveal.from-to", "{0} → {1}", "{0} → {1}"},
    {"reveal.in-order", "Opened in order", "Відкрито по черзі"},
    {"reveal.in-the-log", "{0|# line|# lines} before that: see the log",
     "раніше ще {0|# рядок|# рядки|# рядків}: дивіться журнал"},
    {"reveal.meanwhile", "Meanwhile", "Тим часом"},
    {"reveal.more-changes", "and {0|# more change|# more changes}",
     "і ще {0|# зміна|# зміни|# змін}"},
    {"reveal.more-sealed", "and {0|# more, sealed|# more, sealed}",
     "і ще {0|# запечатаний крок|# запечатані кроки|# запечатаних кроків}"},
    {"reveal.news", "News", "Новини"},
    {"reveal.next", "Open the next", "Відкрити далі"},
    {"reveal.no-change", "Nothing has changed yet.", "Поки що нічого не змінилося."},
    {"reveal.numbered", "{0}. {1}", "{0}. {1}"},
    {"reveal.odds", "Chance of success", "Шанс на успіх"},
    {"reveal.on", "Go on", "Далі"},
    {"reveal.open-it", "Open it", "Відкрити"},
    {"reveal.opened", "{0} of {1} opened", "відкрито {0} з {1}"},
    {"reveal.pledges", "Pledges", "Обіцянки"},
    {"reveal.round", "Round {0} of {1}", "Раунд {0} з {1}"},
    {"reveal.round-begins", "As the round begins", "На початку раунду"},
    {"reveal.round-closes", "As the round closes", "Наприкінці раунду"},
    {"reveal.sealed", "Sealed", "Запечатано"},
    {"reveal.sitting", "Sitting", "Засідання"},
    {"reveal.stated", "stated {0}, drawn {1}", "шанс {0}, випало {1}"},
    {"reveal.stated-words", "stated: {0}", "названий шанс: {0}"},
    {"reveal.stated-tenths", "stated {0}.{1} in 100, drawn {2}.{3}",
     "шанс {0},{1} зі 100, випало {2},{3}"},
    {"reveal.success", "Success", "Успіх"},
    {"reveal.title", "What happened", "Що сталося"},
    {"reveal.true-odds", "Every chance shown is the chance that was drawn.",
     "Показаний шанс і є тим, за яким тягнули жереб."},
    {"reveal.up-to", "succeeds up to here", "успіх до цієї межі"},
    {"reveal.void", "No longer possible", "Уже неможливо"},
    {"reveal.what-was-drawn", "what was drawn", "що випало"},
    {"reveal.your-move", "Your move", "Ваш крок"},
};

}  // namespace

std::span<const WordEntry> reveal_words() { return kEntries; }

}  // namespace demarche::view
