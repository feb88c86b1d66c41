// Words of saved games, share codes and pictures.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"saves.broken", "Cannot be opened: {0}", "Не вдається відкрити: {0}"},
    {"saves.code", "Share code", "Код гри"},
    {"saves.code-character", "Character {0} of the code, “{1}”, is in no code.",
     "Символу {0} коду, «{1}», немає в жодному коді."},
    {"saves.code-copied", "The share code is in the clipboard.", "Код гри вже в буфері обміну."},
    {"saves.code-damaged", "The code is whole, but no game stands in it.",
     "Код цілий, але гри в ньому немає."},
    {"saves.code-ends-otherwise", "Here the game comes to another end than where it was shared.",
     "Тут гра приходить до іншого стану, ніж там, де нею поділилися."},
    {"saves.code-mistyped", "The code has a typing error, or its end is missing.",
     "У коді є помилка або бракує кінця."},
    {"saves.code-newer", "The code comes from a newer version of the program.",
     "Код створено новішою версією програми."},
    {"saves.code-none", "No share code stands here. One begins with DM.",
     "Тут немає коду гри. Код починається з DM."},
    {"saves.code-other-program", "The code comes from another version of the program.",
     "Код створено іншою версією програми."},
    {"saves.code-other-rules", "The code is of another version of the scenario “{0}”.",
     "Код належить до іншої версії сценарію «{0}»."},
    {"saves.code-other-scenario", "The scenario “{0}” of the code is not installed.",
     "Сценарій «{0}» із коду не встановлено."},
    {"saves.code-place", "Paste or type a code (Ctrl+V)", "Вставте або введіть код (Ctrl+V)"},
    {"saves.code-text",
     "A game as a short text: the same scenario, seeds and moves on another machine.",
     "Гра як короткий текст: той самий сценарій, ті самі зерна й кроки на іншому комп’ютері."},
    {"saves.code-too-long", "That is too long for a code.", "Це задовго для коду."},
    {"saves.copy-code", "Copy the code of this game", "Копіювати код цієї гри"},
    {"saves.delete", "Delete", "Видалити"},
    {"saves.delete-text", "It can be brought back until the program is closed.",
     "Її можна повернути, доки програму не закрито."},
    {"saves.delete-title", "Delete “{0}”?", "Видалити «{0}»?"},
    {"saves.deleted", "“{0}” is deleted.", "«{0}» видалено."},
    {"saves.duplicate", "Duplicate", "Створити копію"},
    {"saves.empty",
     "No game has been saved under a name. A game that is being played is kept by itself.",
     "Жодної гри не збережено під іменем. Поточна гра зберігається сама."},
    {"saves.name", "Name", "Назва"},
    {"saves.name-place", "A name for this game", "Назва для цієї гри"},
    {"saves.name-taken", "A game of that name is there already.", "Гра з такою назвою вже є."},
    {"saves.no-folder", "There is no folder to keep games in.", "Немає теки, де зберігати ігри."},
    {"saves.no-game", "No game is on the table.", "На столі немає гри."},
    {"saves.no-name", "Type a name first.", "Спершу введіть назву."},
    {"saves.open-code", "Open the code", "Відкрити код"},
    {"saves.over", "ended", "завершено"},
    {"saves.picture-at", "Picture: {0}", "Знімок: {0}"},
    {"saves.picture-failed", "The picture cannot be written to {0}.",
     "Не вдається записати знімок до {0}."},
    {"saves.rename", "Rename", "Перейменувати"},
    {"saves.rename-done", "Keep the name", "Залишити назву"},
    {"saves.round", "round {0}", "раунд {0}"},
    {"saves.save", "Save", "Зберегти"},
    {"saves.save-here", "Save this game", "Зберегти цю гру"},
    {"saves.saved-as", "Saved as “{0}”.", "Збережено як «{0}»."},
    {"saves.title", "Saved games", "Збережені ігри"},
    {"saves.undelete", "Bring it back", "Повернути"},
    {"title.saves", "Saved games and share codes", "Збережені ігри та коди"},
    {"title.saves-text", "Open, rename, delete; paste a code.",
     "Відкрити, перейменувати, видалити; вставити код."},
};

}  // namespace

std::span<const WordEntry> save_words() { return kEntries; }

}  // namespace demarche::view
