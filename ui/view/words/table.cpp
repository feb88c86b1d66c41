// Words of the table.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"table.board", "The table", "Стіл"},
    {"table.your-moves", "Your moves", "Ваші кроки"},
    {"table.standing", "Where things stand", "Стан справ"},
    {"table.level-change", "level, change", "рівень, зміна"},
    {"table.news", "News", "Новини"},
    {"table.no-news", "Nothing new yet.", "Поки що нічого нового."},
    {"table.delegations", "Delegations", "Делегації"},
    {"table.this-round", "This round", "Цей раунд"},
    {"table.round-of", "Round {0} of {1}, planning", "Раунд {0} з {1}, планування"},
    {"table.course", "Course of the rounds", "Перебіг раундів"},
    {"table.your-delegation", "your delegation", "ваша делегація"},
    {"table.unlikely", "unlikely", "малоймовірно"},
    {"table.possible", "possible", "можливо"},
    {"table.likely", "likely", "імовірно"},
    {"table.almost-certain", "almost certain", "майже напевно"},
    {"table.support-home", "support home", "підтримка вдома"},
    {"table.trust-in-you", "trust in you", "довіра до вас"},
    {"table.floor", "its floor", "нижня межа"},
    {"table.floor-marked", "marked on the bar", "позначка на шкалі"},
    {"table.floor-is", "The floor is {0}.", "Нижня межа: {0}."},
    {"table.why-support", "{0}: support at home, and why", "{0}: підтримка вдома й чому"},
    {"table.why-trust", "{0}: trust and support, and why", "{0}: довіра, підтримка й чому"},
    {"table.needs", "needs {0}", "потрібні {0}"},
    {"table.needs-votes", "needs {0|# vote|# votes}",
     "потрібно {0|# голос|# голоси|# голосів}"},
    {"table.settled-in", "settled, round {0}", "узгоджено, раунд {0}"},
    {"table.public-position", "public position", "публічна позиція"},
    {"table.status-quo", "status quo", "статус-кво"},
    {"table.stands", "stands now", "чинне зараз"},
    {"table.settled", "settled", "узгоджено"},
    {"table.red-line", "your red line", "ваша червона лінія"},
    {"table.not-open", "not open yet", "ще не відкрито"},
    {"table.closed", "closed", "закрито"},
    {"table.would-open", "would open", "відкриється"},
    {"table.opens", "opens “{0}”", "відкриє «{0}»"},
    {"table.if-it-succeeds", "If it succeeds:", "Якщо вдасться:"},
    {"table.if-it-fails", "if it fails:", "у разі невдачі:"},
    {"table.odds", "chance of success", "шанс успіху"},
    {"table.card-value", "{0}; costs {1} of capital", "{0}; коштує капіталу: {1}"},
    {"table.chip", "{0} {1}", "{0} {1}"},
    {"table.sensible", "Sensible now", "Доречні зараз"},
    {"table.all", "All", "Усі"},
    {"table.no-cards", "No move of this family is possible now.",
     "Зараз тут немає можливих кроків."},
    {"table.undertaking", "{0}: {1}", "{0}: {1}"},
    {"table.of", " of {0}", " з {0}"},
    {"table.withdraw", "Take back: {0}", "Скасувати: {0}"},
    {"table.choose-one", "Pick a move, or seal without", "Оберіть крок або запечатайте без нього"},
    {"table.one-more", "One more, or none", "Ще один або жодного"},
    {"table.picked", "Picked", "Обрано"},
    {"table.why-odds", "Why {0}?", "Чому {0}?"},
    {"table.capital-after", "Capital left", "Лишиться капіталу"},
    {"table.chosen-of", "{0} of {1|# move|# moves}", "{0} з {1|# кроку|# кроків|# кроків}"},
    {"table.put-back", "Put back", "Відкласти"},
    {"table.choose", "Choose this move", "Обрати цей крок"},
    {"table.seal", "Seal the round", "Запечатати раунд"},
    {"table.nothing-to-undo", "Nothing to take back in this round.",
     "У цьому раунді скасовувати нічого."},
};

}  // namespace

std::span<const WordEntry> table_words() { return kEntries; }

}  // namespace demarche::view
