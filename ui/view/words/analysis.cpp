// Words of the analysis and of the tournament.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"analysis.counts", "What is possible now", "Що можливо зараз"},
    {"analysis.efficient", "efficient outcomes (Pareto): {0}",
     "ефективні підсумки (за Парето): {0}"},
    {"analysis.egalitarian", "Egalitarian solution (Kalai 1977): the smallest gain is largest",
     "Егалітарне рішення (Калаї 1977): найменший виграш якнайбільший"},
    {"analysis.kalai-smorodinsky",
     "Kalai-Smorodinsky solution (1975): the smallest share of what each could gain is largest",
     "Рішення Калаї-Смородинського (1975): найменша частка можливого виграшу якнайбільша"},
    {"analysis.max-welfare", "Greatest sum of utilities", "Найбільша сума корисностей"},
    {"analysis.more", "and {0|# more|# more} (--json lists all)",
     "і ще {0|#|#|#} (--json подає всі)"},
    {"analysis.nash", "Nash solution (1950): the product of gains is largest",
     "Рішення Неша (1950): добуток виграшів якнайбільший"},
    {"analysis.none", "none: nothing leaves everybody at least as well off as without agreement",
     "немає: за жодного підсумку не всі мають принаймні те, що без угоди"},
    {"analysis.outcomes", "tables that could be signed: {0}",
     "столи, які можна було б підписати: {0}"},
    {"analysis.pareto", "Efficient outcomes", "Ефективні підсумки"},
    {"analysis.round", "Round {0}", "Раунд {0}"},
    {"analysis.too-many", "too many to be counted", "забагато, щоб порахувати"},
    {"analysis.walk-away", "Utility without agreement", "Корисність без угоди"},
    {"analysis.zone",
     "of these, better than no agreement for all whose consent is needed (zone of agreement): {0}",
     "із них кращі за відсутність угоди для всіх, чия згода потрібна (зона згоди): {0}"},
};

}  // namespace

std::span<const WordEntry> analysis_words() { return kEntries; }

}  // namespace demarche::view
