// Words of the title screen and of the settings.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"settings.back", "Back", "Назад"},
    {"settings.full-screen", "Full screen", "На весь екран"},
    {"settings.language", "Language", "Мова"},
    {"settings.less-motion", "Less motion", "Менше руху"},
    {"settings.look", "How it will look", "Який це матиме вигляд"},
    {"settings.look-note",
     "A change always stands beside its level, with an arrow and a sign: colour is never alone.",
     "Зміна завжди стоїть поруч із рівнем, зі стрілкою та знаком: сам лише колір нічого не "
     "означає."},
    {"settings.off", "off", "вимк."},
    {"settings.on", "on", "увімк."},
    {"settings.palette", "Palette", "Кольори"},
    {"settings.palette-colour-blind", "Colour-blind", "Для дальтоніків"},
    {"settings.palette-standard", "Standard", "Звичайні"},
    {"settings.percent", "{0}%", "{0} %"},
    {"settings.reading", "Reading", "Читання"},
    {"settings.sample-issue", "Issue", "Питання"},
    {"settings.sample-open", "Open", "Вільне"},
    {"settings.sample-picked", "Picked", "Обране"},
    {"settings.sample-red", "Red line", "Червона лінія"},
    {"settings.sample-stands", "Stands", "Чинне"},
    {"settings.sample-down", "Momentum", "Поступ"},
    {"settings.text-size", "Text size", "Розмір тексту"},
    {"settings.title", "Settings", "Налаштування"},
    {"settings.window", "Window and motion", "Вікно і рух"},
    {"title.continue", "Continue", "Продовжити"},
    {"title.continue-here", "The game that is on the table.", "Гра, яка лежить на столі."},
    {"title.continue-none", "No saved game yet: it opens with your first.",
     "Збереженої гри ще немає: вона з’явиться з першою партією."},
    {"title.look-back", "Replay, review", "Повтор, розбір"},
    {"title.continue-text", "{0}", "{0}"},
    {"title.demarche", "démarche,", "демарш —"},
    {"title.first", "Before the first game", "Перед першою грою"},
    {"title.first-game", "First game, ten minutes", "Перша гра, десять хвилин"},
    {"title.first-game-text", "Learn by doing: a short invented case, with hints.",
     "Вчитися граючи: короткий вигаданий випадок із підказками."},
    {"title.first-text", "Three choices. All can be changed later in the settings.",
     "Три вибори. Згодом усе можна змінити в налаштуваннях."},
    {"title.keep", "Keep these and begin", "Залишити так і почати"},
    {"title.key-all", "all keys", "усі клавіші"},
    {"title.key-tab", "next choice", "далі"},
    {"title.meaning", "in diplomacy: a formal move.", "у дипломатії: офіційний крок."},
    {"title.model", "A classroom model, not a forecast.", "Навчальна модель, а не прогноз."},
    {"title.new", "New game", "Нова гра"},
    {"title.new-text", "Choose a scenario and a seat.", "Оберіть сценарій і місце за столом."},
    {"title.others-kept", "Other unfinished games", "Інші незакінчені ігри"},
    {"title.quit", "Quit", "Вийти"},
    {"title.quit-text", "Your game is saved as you play.", "Гра зберігається сама."},
    {"title.record", "Your games", "Ваші ігри"},
    {"title.record-text", "{0|# game has|# games have} ended: endings seen, seat by seat.",
     "{0|Завершено # гру|Завершено # гри|Завершено # ігор}: побачені завершення, за місцями."},
    {"title.settings", "Settings", "Налаштування"},
    {"title.settings-text", "Language, text size, palette, motion.",
     "Мова, розмір тексту, кольори, рух."},
};

}  // namespace

std::span<const WordEntry> title_words() { return kEntries; }

}  // namespace demarche::view
