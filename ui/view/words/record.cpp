// Words of the record of one's own games.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"record.achievements", "Of note", "Варте уваги"},
    {"record.changed",
     "The scenario has changed since, in: {0}. The game opens by the rules of then.",
     "Відтоді сценарій змінено: {0}. Гра відкривається за тодішніми правилами."},
    {"record.endings", "Endings", "Завершення"},
    {"record.endings-open", "{0|# ending has not come yet.|# endings have not come yet.}",
     "{0|# завершення ще не траплялося.|# завершення ще не траплялися.|# завершень ще не "
     "траплялося.}"},
    {"record.endings-seen", "Endings seen", "Завершень побачено"},
    {"record.game", "{0}: {1}. {2}", "{0}: {1}. {2}"},
    {"record.games", "{0|# game|# games}", "{0|# гра|# гри|# ігор}"},
    {"record.gone",
     "“{0}”, not installed: {1|# game|# games}. They open when the scenario is back.",
     "«{0}», не встановлено: {1|# гра|# гри|# ігор}. Вони відкриються, коли сценарій повернеться."},
    {"record.left-no-rules",
     "The scenario has changed since, and the rules of then are no longer kept. The result stays.",
     "Відтоді сценарій змінено, а тодішніх правил уже не збережено. Результат лишається."},
    {"record.left-no-scenario", "The scenario “{0}” is not installed. Its games open when it is.",
     "Сценарій «{0}» не встановлено. Його ігри відкриються, коли його встановлять."},
    {"record.left-other-program",
     "It was played by another version of the program’s rules. The result stays.",
     "Її зіграно за іншою версією правил програми. Результат лишається."},
    {"record.left-result",
     "Only its result is kept: moves are kept of the newest {0|# game|# games}, and not by older "
     "programs.",
     "Збережено лише результат: кроки зберігаються для {0|# найновішої гри|# найновіших ігор|# "
     "найновіших ігор}, і не старішими програмами."},
    {"record.left-spoilt", "What was kept of its moves cannot be read. The result stays.",
     "Збережені кроки цієї гри не читаються. Результат лишається."},
    {"record.list", "Games", "Ігри"},
    {"record.list-empty", "None has ended yet. One that has can be opened again here.",
     "Ще жодної не завершено. Завершену можна буде відкрити тут знову."},
    {"record.not-yet", "not yet", "ще ні"},
    {"record.note", "For yourself: seats want different things.",
     "Для вас самих: місця прагнуть різного."},
    {"record.of", " of {0}", " з {0}"},
    {"record.older", "And {0|# older game|# older games}, counted beside.",
     "І ще {0|# давніша гра|# давніші гри|# давніших ігор}, враховано поруч."},
    {"record.part-actors", "delegations", "делегації"},
    {"record.part-endings", "endings", "завершення"},
    {"record.part-events", "events", "події"},
    {"record.part-formats", "formats and venues", "формати й місця зустрічей"},
    {"record.part-goals", "goals", "цілі"},
    {"record.part-issues", "issues", "питання"},
    {"record.part-meters", "meters", "показники"},
    {"record.part-moves", "moves", "кроки"},
    {"record.part-other", "other rules", "інші правила"},
    {"record.part-pledges", "undertakings", "зобов’язання"},
    {"record.part-positions", "positions", "позиції"},
    {"record.part-rounds", "rounds", "раунди"},
    {"record.result", "{0} of 1000, goals kept {1} of {2}",
     "{0} з 1000, цілей досягнуто {1} з {2}"},
    {"record.scenarios", "Scenarios", "Сценарії"},
    {"record.seat",
     "{0|# game|# games}. The latest: {1} of 1000, goals kept {2} of {3}. Most so far: {4}.",
     "{0|# гра|# гри|# ігор}. Остання: {1} з 1000, цілей досягнуто {2} з {3}. Найбільше досі: "
     "{4}."},
    {"record.seat-none", "Not played yet.", "Ще не зіграно."},
    {"record.seats", "By seat", "За місцями"},
    {"record.seats-note", "The worth of the last table to the own profile, in this model.",
     "Вартість останнього столу для власного профілю, у цій моделі."},
    {"record.share", "Share code", "Код гри"},
    {"record.share-then", "The code opens only where the scenario is as it was then.",
     "Код відкриється лише там, де сценарій такий, як був тоді."},
    {"record.times", "{0|once|# times}", "{0|# раз|# рази|# разів}"},
    {"record.title", "Your games", "Ваші ігри"},
};

}  // namespace

std::span<const WordEntry> record_words() { return kEntries; }

}  // namespace demarche::view
