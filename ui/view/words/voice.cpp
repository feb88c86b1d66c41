// Words of the spoken mode.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"voice.button", "button", "кнопка"},
    {"voice.card", "card", "картка"},
    {"voice.choice", "choice", "вибір"},
    {"voice.dialog", "dialog", "діалог"},
    {"voice.disabled", "not available", "недоступно"},
    {"voice.field", "text field", "поле для тексту"},
    {"voice.heading", "heading", "заголовок"},
    {"voice.is-off", "Reading aloud is off. It is switched on in the settings.",
     "Читання вголос вимкнено. Увімкнути його можна в налаштуваннях."},
    {"voice.key", "Key {0}", "Клавіша {0}"},
    {"voice.link", "link", "посилання"},
    {"voice.open", "open", "відкрито"},
    {"voice.option", "option", "варіант"},
    {"voice.place", "place", "місце на карті"},
    {"voice.screen", "Screen: {0}", "Екран: {0}"},
    {"voice.selected", "selected", "обрано"},
    {"voice.tab", "tab", "вкладка"},
    {"voice.toggle", "switch", "перемикач"},
};

}  // namespace

std::span<const WordEntry> voice_words() { return kEntries; }

}  // namespace demarche::view
