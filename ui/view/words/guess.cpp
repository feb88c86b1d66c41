// Words of the guess before a decision's figures.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"guess.chance", "Chance", "Жереб"},
    {"guess.choice", "My choice", "Мій вибір"},
    {"guess.close", "Nearly as much: {0}, {1}.", "Майже стільки ж: {0}, {1}."},
    {"guess.first", "guess first", "спершу вгадайте"},
    {"guess.model", "The model: {0}, {1} of 1000.", "Модель: {0}, {1} із 1000."},
    {"guess.model-none",
     "The model: until your next decision nothing moved the expected result by a whole point.",
     "Модель: до вашого наступного рішення ніщо не змінило очікуваного результату й на бал."},
    {"guess.no-more", "Ask no more", "Більше не питати"},
    {"guess.others", "The others", "Інші"},
    {"guess.otherwise", "It names something else: look at the reasons.",
     "Вона називає інше: погляньте на причини."},
    {"guess.pass", "Skip", "Пропустити"},
    {"guess.question", "What moved your odds most here?", "Що тут найбільше змінило ваші шанси?"},
    {"guess.same", "Both name the same.", "Обидві відповіді ті самі."},
    {"guess.the-draws", "chance", "жереб"},
    {"guess.their-choices", "what the others chose", "вибір інших"},
    {"guess.why-chance", "What was drawn: {0}", "Що випало: {0}"},
    {"guess.why-chance-unseen", "What was drawn was not told to you.",
     "Про те, що випало, вам не розповіли."},
    {"guess.why-choice",
     "What is usual at such a moment leads to {0} on average, your choice to {1}.",
     "Звичний у таку мить вибір веде в середньому до {0}, ваш — до {1}."},
    {"guess.why-others", "Among what they did: {0}", "Серед того, що вони зробили: {0}"},
    {"guess.why-others-unseen", "Nothing of it was seen: what they keep to themselves counts, too.",
     "Нічого з цього не було видно: те, що вони приховують, теж важить."},
    {"guess.you-said", "You said: {0}.", "Ви сказали: {0}."},
    {"guess.your-choice", "your choice", "ваш вибір"},
};

}  // namespace

std::span<const WordEntry> guess_words() { return kEntries; }

}  // namespace demarche::view
