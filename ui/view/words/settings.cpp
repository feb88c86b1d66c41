// Words of what can be set, beyond those that the title screen shows, too (title.cpp).
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"settings.damaged", "Settings read in part: {0}. The damaged file is kept as {1}.",
     "Налаштування прочитано частково: {0}. Пошкоджений файл збережено як {1}."},
    {"settings.figures", "Likely answers in figures", "Імовірні відповіді числами"},
    {"settings.figures-text", "Otherwise in words: “likely”, “hardly”.",
     "Інакше словами: «імовірно», «навряд»."},
    {"settings.keys", "Keys", "Клавіші"},
    {"settings.keys-open", "All keys, and how to change them", "Усі клавіші та як їх змінити"},
    {"settings.keys-text", "Every key of every screen; press another one to change it.",
     "Усі клавіші всіх екранів; щоб змінити, натисніть іншу."},
    {"settings.palette-high-contrast", "Contrast", "Контраст"},
    {"settings.play", "Play", "Гра"},
    {"settings.no-language", "The language \"{0}\" is not here: English is shown instead.",
     "Мови «{0}» тут немає: замість неї показано англійську."},
    {"settings.read-aloud", "Read aloud", "Читати вголос"},
    {"settings.read-aloud-text", "By the speech program of your system, if there is one.",
     "Мовною програмою вашої системи, якщо вона є."},
    {"settings.reveal-at-once", "At once", "Одразу"},
    {"settings.reveal-fast", "Fast", "Швидко"},
    {"settings.reveal-normal", "Normal", "Звичайно"},
    {"settings.reveal-slow", "Slow", "Повільно"},
    {"settings.reveal-speed", "Speed of the reveal", "Швидкість розкриття"},
    {"settings.sample-offer", "offer in the zone", "пропозиція в зоні"},
    {"settings.sample-role", "An issue on the table", "Питання на столі"},
    {"settings.sample-trust", "Trust, you and a partner", "Довіра між вами й партнером"},
    {"settings.sound", "Sound", "Звук"},
    {"settings.sound-and-voice", "Sound and voice", "Звук і голос"},
    {"settings.sound-off", "Sound is off.", "Звук вимкнено."},
    {"settings.sound-on", "Sound is on.", "Звук увімкнено."},
    {"settings.volume", "Volume", "Гучність"},
};

}  // namespace

std::span<const WordEntry> settings_words() { return kEntries; }

}  // namespace demarche::view
