// Words of the review of decisions, for the terminal and for its page.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"review.alternatives", "Open, among others", "Серед іншого було можливо"},
    {"review.bad-draw", "A sound decision, a bad draw.", "Слушне рішення, невдалий жереб."},
    {"review.best", "Best of those looked at", "Найкраще з розглянутого"},
    {"review.chance", "Chance", "Жереб"},
    {"review.chance-means", "what the draws changed", "що змінив жереб"},
    {"review.choice", "Choice", "Вибір"},
    {"review.choice-means", "what was chosen, against the best of those looked at",
     "обране проти найкращого з розглянутого"},
    {"review.chosen", "Chosen", "Обрано"},
    {"review.chosen-is-best", "Chosen, and best of those looked at",
     "Обрано, і це найкраще з розглянутого"},
    {"review.curve", "Expected result through the game", "Очікуваний результат упродовж гри"},
    {"review.curve-note",
     "Of 1000, as {0} could expect it: upright steps are its own choices, slopes what others and "
     "chance changed. Discs mark the turning points.",
     "Із 1000, як могла очікувати ця сторона ({0}): прямовисні кроки — її вибір, похилі — те, що "
     "змінили інші та жереб. Кружки позначають поворотні точки."},
    {"review.decisions", "Every decision", "Усі рішення"},
    {"review.decisions-note",
     "Mean results of {0|# continuation|# continuations} each, of 1000, in this model. Bars: share "
     "of each ending before the choice (pale) and after it (dark).",
     "Середні результати {0|# продовження|# продовжень|# продовжень}, із 1000, у цій моделі. "
     "Смуги: частка кожного завершення до вибору (світла) і після (темна)."},
    {"review.effort", "{0|# continuation|# continuations} of each alternative",
     "{0|# продовження|# продовження|# продовжень} кожного варіанта"},
    {"review.endings", "Endings", "Завершення"},
    {"review.expected", "Expected", "Очікувано"},
    {"review.first", "Expected at first", "Очікувано спершу"},
    {"review.first-means", "before the first decision", "до першого рішення"},
    {"review.forced", "Nothing else was possible.", "Іншого вибору не було."},
    {"review.interval", "{0} ({1} to {2})", "{0} (від {1} до {2})"},
    {"review.never", "This seat decided nothing.", "Ця сторона нічого не вирішувала."},
    {"review.not-over", "The game is not over: its result is what can be expected from here.",
     "Гру не завершено: результат — те, чого можна очікувати звідси."},
    {"review.opportunity", "Opportunity", "Нагода"},
    {"review.opportunity-means", "what the moments offered beyond the usual choice",
     "що давали моменти понад звичний вибір"},
    {"review.other-endings", "others", "інші"},
    {"review.others", "Others", "Інші"},
    {"review.others-means", "what the others really chose, against what was expected",
     "що справді обрали інші, проти очікуваного"},
    {"review.percent", "{0} → {1} %", "{0} → {1} %"},
    {"review.question", "What would you have done here?", "Що зробили б тут ви?"},
    {"review.question-forced", "What would you have expected to come next?",
     "Чого ви чекали б далі?"},
    {"review.result", "Result", "Результат"},
    {"review.result-means", "of 1000, at the end", "із 1000, наприкінці"},
    {"review.round", "Round {0}", "Раунд {0}"},
    {"review.short",
     "Short of the best of those looked at by {0}; with 95 % confidence between {1} and {2}.",
     "Гірше за найкраще з розглянутого на {0}; з певністю 95 % — між {1} і {2}."},
    {"review.sound", "Sound: nothing says that another choice would have been better.",
     "Слушне: ніщо не свідчить, що інший вибір був би кращим."},
    {"review.title", "Review", "Розбір"},
    {"review.turn-chance", "What was drawn after this changed the expected result by {0}.",
     "Жереб після цього змінив очікуваний результат на {0}."},
    {"review.turn-choice", "The largest part of choice: {0} against the best of those looked at.",
     "Найбільша частка вибору: {0} проти найкращого з розглянутого."},
    {"review.turn-opportunity",
     "What the moment offered beyond the usual choice: {0}, the largest such part of this game.",
     "Що давав момент понад звичний вибір: {0}, найбільша така частка за гру."},
    {"review.turn-others",
     "What the others really chose after this changed the expected result by {0}.",
     "Те, що після цього обрали інші, змінило очікуваний результат на {0}."},
    {"review.turning", "Turning points", "Поворотні точки"},
    {"review.turning-note", "Answer each question for yourself before you read on.",
     "Спершу дайте на кожне запитання власну відповідь, а тоді читайте далі."},
    {"review.what-it-is",
     "Everything here is in this model: means of games that computed seats played on from each "
     "decision, with what the seat could not know drawn anew. Small differences say little: look "
     "at "
     "the ranges. No score against others, no winner.",
     "Усе тут — у цій моделі: середні ігор, які комп’ютер дограв від кожного рішення, щоразу "
     "наново "
     "визначивши те, чого сторона не могла знати. Малі різниці важать мало: дивіться на межі. "
     "Жодних "
     "змагань з іншими, переможця немає."},
};

}  // namespace

std::span<const WordEntry> review_words() { return kEntries; }

}  // namespace demarche::view
