// Words of the outcome screen.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"outcome.achievements", "Also of note", "Також варте згадки"},
    {"outcome.again", "Another game", "Ще одна гра"},
    {"outcome.codex", "Codex", "Довідник"},
    {"outcome.curve",
     "Chance that it still stands: {0} after a year, {1} after five, {2} after ten.",
     "Шанс, що угода ще діє: {0} за рік, {1} за п’ять, {2} за десять."},
    {"outcome.directions",
     "Directions after Fortna (2003) and Walter (2002); the sizes are assumptions.",
     "Напрями за Фортною (2003) і Волтер (2002); величини є припущеннями."},
    {"outcome.drivers", "What drives it", "Від чого це залежить"},
    {"outcome.drivers-unit", "risk a year, per 1000", "ризик за рік, на 1000"},
    {"outcome.durability", "How long it may hold", "Як довго це протримається"},
    {"outcome.durability-unit", "chance that it still stands, in 100", "шанс устояти, зі 100"},
    {"outcome.gained", "Gained", "Здобуто"},
    {"outcome.gave", "Gave", "Віддано"},
    {"outcome.kept", "kept", "виконано"},
    {"outcome.left-open", "Left open", "Лишилося відкритим"},
    {"outcome.log", "What happened", "Що сталося"},
    {"outcome.mandate", "Mandate, {0} of {1} kept", "Завдання: виконано {0} з {1}"},
    {"outcome.model", "A classroom model, not a forecast.", "Навчальна модель, а не прогноз."},
    {"outcome.more", "; and {0} more", "; і ще {0}"},
    {"outcome.no-text", "No agreement stands: there is nothing that could hold or break.",
     "Угоди немає: нема чому триматися чи ламатися."},
    {"outcome.no-winner", "There is no winner.", "Переможця немає."},
    {"outcome.not-kept", "not kept", "не виконано"},
    {"outcome.nothing", "nothing", "нічого"},
    {"outcome.now", "now", "зараз"},
    {"outcome.of-1000", "of 1000", "із 1000"},
    {"outcome.result", "Your result", "Ваш результат"},
    {"outcome.result-note", "The worth of the final table to your own delegation, in this model.",
     "Чого вартий підсумковий стіл для вашої делегації в цій моделі."},
    {"outcome.result-now", "At the end", "Наприкінці"},
    {"outcome.result-start", "At the start", "На початку"},
    {"outcome.result-without", "Without agreement", "Без угоди"},
    {"outcome.since-start", "since the start, {0}", "від початку, {0}"},
    {"outcome.others", "{0|# other|# others}", "{0|ще # чинник|ще # чинники|ще # чинників}"},
    {"outcome.ten-years", "10 years", "10 років"},
    {"outcome.this-text", "This text", "Цей текст"},
    {"outcome.was", "was: {0}", "{0}"},
    {"outcome.words-alone", "Words alone", "Самі слова"},
    {"outcome.you-were", "you · {0}", "ви · {0}"},
};

}  // namespace

std::span<const WordEntry> outcome_words() { return kEntries; }

}  // namespace demarche::view
