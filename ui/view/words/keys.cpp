// Words of the screen of keys, and of keys that stand in no other table (common.cpp).
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"keys.abstain", "abstains", "утримується"},
    {"keys.at-keys", "On this screen", "На цьому екрані"},
    {"keys.at-saves", "Saved games", "Збережені ігри"},
    {"keys.at-seat", "Choosing and reading", "Вибір і читання"},
    {"keys.at-title", "Title and settings", "Головний екран і налаштування"},
    {"keys.change", "Change keys", "Змінити клавіші"},
    {"keys.continue", "continues the last game", "продовжує останню гру"},
    {"keys.copy-code", "copies the share code", "копіює код гри"},
    {"keys.first", "the first game, with hints", "перша гра з підказками"},
    {"keys.guide-leave", "ends the hints", "завершує підказки"},
    {"keys.guide-next", "goes on from a hint", "далі від підказки"},
    {"keys.hide", "hides or shows the mandate", "ховає або показує завдання"},
    {"keys.how", "Choose a line and press the new key. Esc leaves it as it was.",
     "Оберіть рядок і натисніть нову клавішу. Esc залишає все, як було."},
    {"keys.is-fixed", "{0} always means the same and cannot be used here.",
     "{0} завжди означає те саме, тут її використати не можна."},
    {"keys.is-taken", "{0} is in use: “{1}” ({2}). Change that one first.",
     "{0} вже зайнято: «{1}» ({2}). Спершу змініть там."},
    {"keys.keys", "all keys", "усі клавіші"},
    {"keys.new", "new game", "нова гра"},
    {"keys.none-changed", "All keys are the usual ones.", "Усі клавіші звичайні."},
    {"keys.numbered", "what is numbered, in its order", "пронумероване, за порядком"},
    {"keys.picture", "picture of the screen as a file", "знімок екрана у файл"},
    {"keys.press", "press a key", "натисніть клавішу"},
    {"keys.quit", "leaves the program", "виходить із програми"},
    {"keys.read", "reads the whole screen aloud", "читає весь екран уголос"},
    {"keys.record", "your games", "ваші ігри"},
    {"keys.reset", "all keys as usual", "усі клавіші як звичайно"},
    {"keys.reset-all", "All as usual", "Усе як звичайно"},
    {"keys.saves", "saved games", "збережені ігри"},
    {"keys.seed", "draws another game", "інша роздача"},
    {"keys.settings", "settings", "налаштування"},
    {"keys.undelete", "brings back a deleted game", "повертає видалену гру"},
    {"keys.usual", "{0}: {1} as usual", "{0}: як звичайно, {1}"},
    {"keys.usually", "usually {0}", "звичайно {0}"},
    {"screen.keys", "Keys", "Клавіші"},
    {"screen.saves", "Saved games", "Збережені ігри"},
};

}  // namespace

std::span<const WordEntry> key_words() { return kEntries; }

}  // namespace demarche::view
