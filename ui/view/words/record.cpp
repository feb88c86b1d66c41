// Words of the record of one's own games.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"record.achievements", "Of note", "Варте уваги"},
    {"record.endings", "Endings", "Завершення"},
    {"record.endings-open", "{0|# ending has not come yet.|# endings have not come yet.}",
     "{0|# завершення ще не траплялося.|# завершення ще не траплялися.|# завершень ще не "
     "траплялося.}"},
    {"record.endings-seen", "Endings seen", "Завершень побачено"},
    {"record.games", "{0|# game|# games}", "{0|# гра|# гри|# ігор}"},
    {"record.not-yet", "not yet", "ще ні"},
    {"record.note", "For yourself: seats want different things.",
     "Для вас самих: місця прагнуть різного."},
    {"record.of", " of {0}", " з {0}"},
    {"record.scenarios", "Scenarios", "Сценарії"},
    {"record.seat",
     "{0|# game|# games}. The latest: {1} of 1000, goals kept {2} of {3}. Most so far: {4}.",
     "{0|# гра|# гри|# ігор}. Остання: {1} з 1000, цілей досягнуто {2} з {3}. Найбільше досі: "
     "{4}."},
    {"record.seat-none", "Not played yet.", "Ще не зіграно."},
    {"record.seats", "By seat", "За місцями"},
    {"record.seats-note", "The worth of the last table to the own profile, in this model.",
     "Вартість останнього столу для власного профілю, у цій моделі."},
    {"record.times", "{0|once|# times}", "{0|# раз|# рази|# разів}"},
    {"record.title", "Your games", "Ваші ігри"},
};

}  // namespace

std::span<const WordEntry> record_words() { return kEntries; }

}  // namespace demarche::view
