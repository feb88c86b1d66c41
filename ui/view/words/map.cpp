// Words of the map.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"map.back", "Back to the table", "Назад до столу"},
    {"map.beyond", "Beyond this map", "Поза цією мапою"},
    {"map.closed", "not open", "не відкрито"},
    {"map.due", "next round", "наступного раунду"},
    {"map.formats", "Formats", "Формати"},
    {"map.held", "has met", "відбулося"},
    {"map.map", "Map of the scenario", "Мапа сценарію"},
    {"map.member", "{0}: {1}", "{0}: {1}"},
    {"map.named", "named in the text", "названо в тексті"},
    {"map.not-opened", "no date", "без дати"},
    {"map.open", "open, host is ready", "відкрито, господар готовий"},
    {"map.opened", "has a date", "має дату"},
    {"map.rose", "Rose in this round", "Піднялися цього раунду"},
    {"map.side", "Pledges and formats", "Обіцянки й формати"},
    {"map.standing", "every round", "щораунду"},
    {"map.table", "Round table of the scenario", "Круглий стіл сценарію"},
    {"map.title", "Where things are", "Де що відбувається"},
    {"map.trust", "trust of {0} in you", "довіра до вас: {0}"},
};

}  // namespace

std::span<const WordEntry> map_words() { return kEntries; }

}  // namespace demarche::view
