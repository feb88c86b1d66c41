// Words of the map.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"map.asks", "asks for it: {0}", "просить про це: {0}"},
    {"map.back", "Back to the table", "Назад до столу"},
    {"map.beyond", "Beyond this map", "Поза цією мапою"},
    {"map.black-sea", "Black Sea", "Чорне море"},
    {"map.channels", "Channels, with trust", "Канали й довіра"},
    {"map.closed", "not open", "не відкрито"},
    {"map.due", "next round", "наступного раунду"},
    {"map.formats", "Formats", "Формати"},
    {"map.held", "has met", "відбулося"},
    {"map.in-session", "in session now", "засідає зараз"},
    {"map.map", "Map of the scenario", "Мапа сценарію"},
    {"map.mediterranean", "Mediterranean Sea", "Середземне море"},
    {"map.member", "{0}: {1}", "{0}: {1}"},
    {"map.named", "named in the text", "названо в тексті"},
    {"map.no-session", "nobody is in session", "зараз ніхто не засідає"},
    {"map.north-sea", "North Sea", "Північне море"},
    {"map.not-opened", "no date", "без дати"},
    {"map.open", "open, host is ready", "відкрито, господар готовий"},
    {"map.opened", "has a date", "має дату"},
    {"map.rings", "The ring shows how far a member has gone; an arrow means a step further.",
     "Кільце показує, як далеко зайшов учасник; стрілка означає новий крок."},
    {"map.rose", "Rose in this round", "Піднялися цього раунду"},
    {"map.side", "Pledges and formats", "Обіцянки й формати"},
    {"map.standing", "every round", "щораунду"},
    {"map.strained", "strained, from 15", "напружений, від 15"},
    {"map.table", "Round table of the scenario", "Круглий стіл сценарію"},
    {"map.thin", "thin, below 15", "тонкий, до 15"},
    {"map.title", "Where things are", "Де що відбувається"},
    {"map.trust", "trust of {0} in you", "довіра до вас: {0}"},
    {"map.venues", "Venues", "Місця зустрічі"},
    {"map.working", "working, from 40", "робочий, від 40"},
};

}  // namespace

std::span<const WordEntry> map_words() { return kEntries; }

}  // namespace demarche::view
