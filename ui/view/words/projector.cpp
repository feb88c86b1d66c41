// Words of the projector's layouts, of the silence before a reveal, of a clock that was kept.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"keys.layout", "layout for the class", "вигляд для класу"},
    {"projector.day", "{0}, {1}", "{0}, {1}"},
    {"projector.day-now", "now", "зараз"},
    {"projector.day-past", "over", "минув"},
    {"projector.day-to-come", "to come", "попереду"},
    {"projector.due", "{0|# round left|# rounds left}: what is due",
     "{0|Лишився # раунд|Лишилося # раунди|Лишилося # раундів}: що на черзі"},
    {"projector.layout", "What the class sees", "Що бачить клас"},
    {"projector.more", "and {0} more", "і ще {0}"},
    {"projector.news", "Round {0}: what has come", "Раунд {0}: що відбулося"},
    {"projector.next", "Next layout", "Наступний вигляд"},
    {"projector.no-map", "This scenario has no map.", "У цього сценарію немає карти."},
    {"projector.nothing-due", "Nothing is due.", "Нічого не заплановано."},
    {"projector.nothing-yet", "Nothing that everybody knows yet.",
     "Поки нічого, що було б відомо всім."},
    {"projector.shows-days", "Days", "Дні"},
    {"projector.shows-issues", "Issues", "Питання"},
    {"projector.shows-map", "Map", "Карта"},
    {"projector.shows-table", "Table", "Стіл"},
    {"screen.silence", "A quiet moment", "Трохи тиші"},
    {"silence.end", "Any key goes on", "Будь-яка клавіша — далі"},
    {"silence.left", "Seconds left", "Залишилося секунд"},
    {"silence.none", "none", "без тиші"},
    {"silence.seconds", "{0|# second|# seconds}", "{0|# секунда|# секунди|# секунд}"},
    {"silence.setting", "Silence before a reveal", "Тиша перед розкриттям"},
    {"silence.text", "All choices are made. What will come of them?",
     "Усі рішення прийнято. Що з них вийде?"},
    {"silence.title", "A quiet moment", "Трохи тиші"},
    {"silence.write", "Think it over, write your forecast down, say nothing.",
     "Подумайте, запишіть свій прогноз, нічого не кажіть."},
    {"teacher.kept", "Kept for these papers", "Збережено для цих паперів"},
    {"teacher.kept-for", "Kept for these papers: {0}, paused until the teacher resumes",
     "Збережено для цих паперів: {0}; пауза, доки вчитель не продовжить"},
    {"teacher.paused-left", "Paused since the lesson was left", "Пауза: урок було перервано"},
    {"teacher.taken-up", "The clock stands as it was left. The teacher lets it go on (F2, Space).",
     "Годинник стоїть там, де його лишили. Учитель може продовжити (F2, пробіл)."},
};

}  // namespace

std::span<const WordEntry> projector_words() { return kEntries; }

}  // namespace demarche::view
