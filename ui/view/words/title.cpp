// Words of the title screen and of the settings.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"settings.back", "Back", "Назад"},
    {"settings.full-screen", "Full screen", "На весь екран"},
    {"settings.language", "Language", "Мова"},
    {"settings.less-motion", "Less motion", "Менше руху"},
    {"settings.look", "How it will look", "Який матиме вигляд"},
    {"settings.look-note",
     "A change always stands beside its level, with an arrow and a sign: colour is never alone.",
     "Зміна завжди стоїть поруч із рівнем, зі стрілкою і знаком: колір ніколи не сам."},
    {"settings.look-text", "A delegation gains nothing from words that nobody can read.",
     "Делегація нічого не здобуде словами, яких ніхто не може прочитати."},
    {"settings.off", "off", "вимк."},
    {"settings.on", "on", "увімк."},
    {"settings.palette", "Palette", "Кольори"},
    {"settings.palette-colour-blind", "Colour-blind", "Для дальтоніків"},
    {"settings.palette-standard", "Standard", "Звичайні"},
    {"settings.percent", "{0}%", "{0} %"},
    {"settings.reading", "Reading", "Читання"},
    {"settings.sample", "A sample", "Зразок"},
    {"settings.sample-down", "Momentum", "Поступ"},
    {"settings.sample-up", "Trust", "Довіра"},
    {"settings.text-size", "Text size", "Розмір тексту"},
    {"settings.title", "Settings", "Налаштування"},
    {"settings.window", "Window and motion", "Вікно і рух"},
    {"title.continue", "Continue", "Продовжити"},
    {"title.continue-none", "No saved game yet: it opens with your first.",
     "Збереженої гри ще немає: з’явиться з першою грою."},
    {"title.continue-text", "The game that you left: {0}", "Гра, яку ви залишили: {0}"},
    {"title.demarche", "démarche, ", "démarche, "},
    {"title.first", "Before the first game", "Перед першою грою"},
    {"title.first-text", "Three choices. All can be changed later in the settings.",
     "Три рішення. Усе можна змінити згодом у налаштуваннях."},
    {"title.keep", "Keep these and begin", "Залишити так і почати"},
    {"title.key-all", "all keys", "усі клавіші"},
    {"title.key-tab", "next choice", "далі"},
    {"title.meaning", "in diplomacy: a formal move.", "у дипломатії: офіційний крок."},
    {"title.model", "A classroom model, not a forecast.", "Навчальна модель, а не прогноз."},
    {"title.new", "New game", "Нова гра"},
    {"title.new-text", "Choose a scenario and a seat.", "Оберіть сценарій і місце за столом."},
    {"title.quit", "Quit", "Вийти"},
    {"title.quit-text", "What you play is saved.", "Гру збережено."},
    {"title.settings", "Settings", "Налаштування"},
    {"title.settings-text", "Language, text size, palette, motion.",
     "Мова, розмір тексту, кольори, рух."},
};

}  // namespace

std::span<const WordEntry> title_words() { return kEntries; }

}  // namespace demarche::view
