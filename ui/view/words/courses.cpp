// Words of courses side by side: what might have been, and tables of one world.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"choice.abstain", "Abstain", "Утриматися"},
    {"choice.accept", "Accept", "Погодитися"},
    {"choice.ask", "Ask what it would accept: {0}", "Спитати, на що згодна сторона: {0}"},
    {"choice.done", "Seal the round: no further move", "Запечатати раунд: без дальших кроків"},
    {"choice.inject", "Brought in: {0}", "Внесено: {0}"},
    {"choice.none", "no move", "без кроків"},
    {"choice.pass", "Pass", "Не пропонувати"},
    {"choice.propose", "Propose {0}", "Запропонувати {0}"},
    {"choice.reject", "Refuse", "Відмовити"},
    {"choice.vote-no", "Vote against", "Голосувати проти"},
    {"choice.vote-yes", "Vote in favour", "Голосувати за"},
    {"choice.walk-out", "Walk out", "Вийти із зали"},
    {"choice.withdraw", "Take back choice {0}", "Забрати вибір {0}"},
    {"courses.after", "after {0|# year|# years}", "за {0|# рік|# роки|# років}"},
    {"courses.as-played", "As it was played", "Як зіграно"},
    {"courses.at", "{0}: {1}", "{0}: {1}"},
    {"courses.chosen", "The choice that was made, then in character",
     "Зроблений вибір, далі за характером"},
    {"courses.durability", "How long it may hold: chance that it still stands, in 100",
     "Як довго це протримається: шанс, що угода ще діє, зі 100"},
    {"courses.ending", "Ending", "Завершення"},
    {"courses.events", "Events by chance or by condition, by round",
     "Події за жеребом або за умовою, за раундами"},
    {"courses.facilitator", "Facilitator", "Ведучий"},
    {"courses.goes-on", "not over; round {0}", "не завершено; раунд {0}"},
    {"courses.goals", "Mandate kept, goals", "Виконано завдань мандата"},
    {"courses.goals-of", "{0} of {1}", "{0} з {1}"},
    {"courses.instead", "Instead", "Натомість"},
    {"courses.never-part", "They do not part: all make the same choices.",
     "Вони не розходяться: вибір усюди однаковий."},
    {"courses.no-text", "no agreement", "угоди немає"},
    {"courses.nothing", "–", "–"},
    {"courses.other", "The other choice, then in character", "Інший вибір, далі за характером"},
    {"courses.part", "Where they part", "Де вони розходяться"},
    {"courses.people", "Persons at the table", "Люди за столом"},
    {"courses.result", "Result, of 1000", "Результат, із 1000"},
    {"courses.same-world",
     "The same world on every side: events by chance come where their conditions hold, and the "
     "same move in the same round draws the same number. What differs follows from choices.",
     "Світ усюди той самий: випадкові події настають там, де є їхні умови, а той самий крок у "
     "тому самому раунді має той самий жереб. Різниця йде від рішень."},
    {"courses.saved", "The game with the other choice is saved: {0}",
     "Гру з іншим вибором збережено: {0}"},
    {"courses.settled", "Settled, by round", "Узгоджено за раундами"},
    {"courses.table", "The table at the end", "Підсумковий стіл"},
    {"courses.tables", "{0|# table|# tables} of one world, seed {1}",
     "{0|# стіл|# столи|# столів} одного світу, зерно {1}"},
    {"courses.was-chosen", "Chosen", "Обрано"},
    {"courses.what-if", "What if", "А якби"},
    {"moment.answering", "Round {0}, {1}: {2} proposes {3}",
     "Раунд {0}, {1}, пропозиція ({2}): {3}"},
    {"moment.planning", "Round {0}, planning", "Раунд {0}, планування"},
    {"moment.proposing", "Round {0}, {1}, to propose", "Раунд {0}, {1}, черга пропонувати"},
    {"moment.voting", "Round {0}, {1}, a vote on the proposal of {2}: {3}",
     "Раунд {0}, {1}, голосування за пропозицію ({2}): {3}"},
};

}  // namespace

std::span<const WordEntry> courses_words() { return kEntries; }

}  // namespace demarche::view
