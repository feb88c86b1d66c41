#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    // Words of the game, explained in a few lines
    {"idea.ambition", "What the brief asks for", "Чого вимагає завдання"},
    {"idea.ambition-means",
     "A share of the best that you could still reach. It is high at the start and sinks as rounds "
     "go by; a package below it does not meet your brief.",
     "Частка найкращого, чого ви ще можете досягти. На початку вона висока й спадає з раундами; "
     "пакет, нижчий за неї, не відповідає завданню."},
    {"idea.belief", "What you believe of them", "Що ви про них думаєте"},
    {"idea.belief-means",
     "Each delegation has one of a few possible mandates, and you do not know which. Every answer "
     "that you hear makes some of them likelier.",
     "Кожна делегація має один із кількох можливих мандатів, і ви не знаєте який. Кожна почута "
     "відповідь робить деякі з них імовірнішими."},
    {"idea.capital", "Capital", "Капітал"},
    {"idea.capital-means",
     "Attention, favours and time. Moves are paid with it; each round brings some more.",
     "Увага, прихильність і час. Ним платять за кроки; кожен раунд додає трохи ще."},
    {"idea.floor", "Floor", "Межа підтримки"},
    {"idea.floor-means",
     "Below this support at home nothing can be signed that costs support. The bars mark it.",
     "За підтримки нижче цієї межі не можна підписати того, що її знижує. На шкалах її позначено."},
    {"idea.odds", "Chance", "Шанс"},
    {"idea.odds-means",
     "How often a move succeeds in 100 tries. A number from 0 to 99 is drawn; it succeeds when "
     "that is lower. What is shown is what is used.",
     "Як часто крок вдається на 100 спроб. Випадає число від 0 до 99; крок удається, якщо воно "
     "менше. Показано саме те, що діє."},
    {"idea.red-line", "Red line", "Червона лінія"},
    {"idea.red-line-means", "What your brief forbids you to sign, whatever is offered for it.",
     "Те, що завдання забороняє вам підписувати, хоч би що за це пропонували."},
    {"idea.reservation", "Without agreement", "Без угоди"},
    {"idea.reservation-means",
     "What you are left with if nothing more is settled. A package is worth signing if it is "
     "better "
     "than that.",
     "Що вам лишиться, якщо більше нічого не узгодять. Пакет вартий підпису, якщо він кращий за "
     "це."},
    {"idea.support", "Support at home", "Підтримка вдома"},
    {"idea.support-means", "How far a delegation's own public and parliament go along, 0 to 100.",
     "Наскільки делегацію підтримують власні громадськість і парламент, від 0 до 100."},
    {"idea.trust", "Trust", "Довіра"},
    {"idea.trust-means",
     "How far one delegation believes another's word, 0 to 100. With more of it, moves succeed "
     "more "
     "often and less is asked for the same.",
     "Наскільки одна делегація вірить слову іншої, від 0 до 100. Що вона більша, то частіше "
     "вдаються кроки й то менше просять за те саме."},
    {"idea.weight", "Weight", "Вага"},
    {"idea.weight-means", "How much an issue counts in your brief. All weights together are 1000.",
     "Скільки важить питання у вашому завданні. Усі ваги разом дають 1000."},
    {"idea.worth", "Worth to you", "Цінність для вас"},
    {"idea.worth-means",
     "What stands on the table, issue by issue, times the weight of each in your brief: 0 to 1000.",
     "Те, що зафіксовано на столі, питання за питанням, помножене на вагу кожного у вашому "
     "завданні: від 0 до 1000."},
    // Trees
    {"why.back", "one level back", "на рівень назад"},
    {"why.by-key", "the same by key", "те саме клавішею"},
    {"why.certain", "Certain, nothing was drawn", "Напевно, без випадку"},
    {"why.codex", "More in the codex", "Більше в довіднику"},
    {"why.drawn", "What was drawn", "Що випало"},
    {"why.floor", "Its floor", "Межа"},
    {"why.if-signed", "If all sign", "Якщо всі підпишуть"},
    {"why.if-succeeds", "If it succeeds: {0}", "Якщо вдасться: {0}"},
    {"why.in-hundred", "{0} in 100", "{0} зі 100"},
    {"why.income-next", "Comes with each round", "Додає кожен раунд"},
    {"why.issue-means", "{0} What each answer is worth by your brief, in points of 1000.",
     "{0} Скільки важить кожна відповідь за вашим завданням, у пунктах із 1000."},
    {"why.next-word", "next brass word", "наступне слово"},
    {"why.no-change", "It changed no level that you see.", "Жоден видимий вам рівень не змінився."},
    {"why.pair", "{0}: {1}", "{0}: {1}"},
    {"why.picked-costs", "The picked move costs", "Взятий крок коштує"},
    {"why.pin", "Pin", "Закріпити"},
    {"why.red-line", "{0}, your red line", "{0}, ваша червона лінія"},
    {"why.rose", "Round {0}, “{1}”: {2}", "Раунд {0}, «{1}»: {2}"},
    {"why.stands", "{0}, stands now", "{0}, діє зараз"},
    {"why.stated", "Stated chance", "Названий шанс"},
    {"why.today", "Now", "Зараз"},
    {"why.trees", "Causes of numbers", "Причини чисел"},
    {"why.trust-means", "How far {0} believes your word, 0 to 100.",
     "{0}: наскільки вірить вашому слову, від 0 до 100."},
    {"why.unpin", "Unpin", "Відкріпити"},
    {"why.weight", "Its weight in your brief", "Його вага у вашому завданні"},
    {"why.what-is-it", "What this number is", "Що це за число"},
    {"why.when", "Round {0}, {1}.", "Раунд {0}, {1}."},
    {"why.would-like", "{0}: would like “{1}”", "{0}: бажає «{1}»"},
};

}  // namespace

std::span<const WordEntry> why_words() { return kEntries; }

}  // namespace demarche::view
