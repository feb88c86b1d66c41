// Words of the trees of causes after a game and beside it.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"why.after-choice", "After the choice", "Після вибору"},
    {"why.answers", "{0|# answer|# answers}", "{0|# відповідь|# відповіді|# відповідей}"},
    {"why.at-start", "At the start of the game", "На початку гри"},
    {"why.away", "Without agreement: {0}", "Без угоди: {0}"},
    {"why.branch-odds",
     "How often the game ended so when it was played on from this choice: {0}. Everyone plays in "
     "character, luck is drawn anew. A share in this model, not a forecast.",
     "Як часто гра так завершувалася, коли її грали далі з цього вибору: {0}. Усі діють за "
     "характером, жереб щоразу новий. Частка в цій моделі, а не прогноз."},
    {"why.brier-apart", "Told apart: cases that came from those that did not",
     "Розрізнення: що сталося й що ні"},
    {"why.brier-distance", "Distance between what was said and how often it came",
     "Відстань між сказаним і тим, як часто це ставалося"},
    {"why.brier-open", "Open from the start: how uncertain the questions were",
     "Невизначеність самих запитань"},
    {"why.came-in", "Came in", "Так сталося"},
    {"why.class-round",
     "Everything of this round that is counted: what was tabled, refused, settled and promised.",
     "Усе, що пораховано в цьому раунді: що запропоновано, відхилено, узгоджено й пообіцяно."},
    {"why.continuations", "Continuations of each alternative", "Продовжень кожного варіанта"},
    {"why.efficient-means",
     "Of the tables in the zone, those that no other one beats: better for one delegation would be "
     "worse for another (Pareto).",
     "Столи із зони, яких жоден інший не перевершує: краще для однієї делегації було б гірше для "
     "іншої (за Парето)."},
    {"why.forecasts", "Forecasts with an answer", "Прогнозів із відповіддю"},
    {"why.forecasts-came", "Of these it came", "Із них справдилося"},
    {"why.games", "Computed games", "Обчислених ігор"},
    {"why.games-below", "Of these with a lower result", "Із них із нижчим результатом"},
    {"why.games-mean",
     "How often computed games of this scenario ended so: every delegation in character, hidden "
     "aims and luck drawn anew. A share in this model, not a forecast.",
     "Як часто так завершувалися обчислені ігри цього сценарію: усі делегації діють за характером, "
     "приховані цілі й жереб щоразу нові. Частка в цій моделі, а не прогноз."},
    {"why.games-middle", "Result in the middle of them", "Результат посередині"},
    {"why.hands-in-all", "Hands in all", "Рук загалом"},
    {"why.hands-mean",
     "Hands that the teacher counted for this choice. One pupil, one hand; those who did not vote "
     "are not counted.",
     "Руки, які вчитель порахував за цей вибір. Один учень, одна рука; хто не голосував, того не "
     "враховано."},
    {"why.hidden", "figures are hidden", "числа приховано"},
    {"why.hold-means",
     "From the risk of each year, which stays the same for ten years. Words alone have a starting "
     "risk; what the text has and lacks changes it. Numbers per 1000 a year, in this model.",
     "З ризику кожного року, однакового всі десять років. Самі слова мають початковий ризик; те, "
     "що в тексті є й чого бракує, змінює його. Числа на 1000 за рік, у цій моделі."},
    {"why.holds-years", "Holds {0|# year|# years}", "Протримається {0|# рік|# роки|# років}"},
    {"why.interval", "95 % interval", "Інтервал 95 %"},
    {"why.it-came", "This is how the game ended.", "Саме так гра й завершилася."},
    {"why.it-did-not", "The game ended otherwise.", "Гра завершилася інакше."},
    {"why.looked-at", "Alternatives looked at", "Розглянуто варіантів"},
    {"why.mandate-means",
     "What the mandate asked for, as it was kept when the game ended. Each delegation has goals of "
     "its own: the counts are not compared.",
     "Чого вимагало завдання та що з цього виконано, коли гра скінчилася. Цілі в кожної делегації "
     "свої: їх не порівнюють."},
    {"why.mandate-of", "Why the mandate of {0} counts so", "Чому завдання пораховано так: {0}"},
    {"why.mean-before", "Expected before", "Очікувалося раніше"},
    {"why.mean-best", "Mean after the best choice", "Середнє після найкращого вибору"},
    {"why.mean-chosen", "Mean after your choice", "Середнє після вашого вибору"},
    {"why.mean-means",
     "The mean result when the game is played on from this choice: everyone in character, hidden "
     "aims drawn from what you believed, luck drawn anew, the same for every alternative. In this "
     "model.",
     "Середній результат, коли гру грають далі з цього вибору: усі за характером, приховані цілі — "
     "з того, що ви думали, жереб щоразу новий, однаковий для всіх варіантів. У цій моделі."},
    {"why.members", "Members in all", "Учасників загалом"},
    {"why.of", "{0} of {1}", "{0} з {1}"},
    {"why.open", "causes of the number in focus, or of the next",
     "причини числа у фокусі або наступного"},
    {"why.pairs-interval", "95 % interval of the difference", "Інтервал 95 % різниці"},
    {"why.part-after",
     "What was expected, and what each part added: after this the next decision is due.",
     "Чого очікували і що додала кожна частка: після цього — наступне рішення."},
    {"why.part-before",
     "The mean result before the choice, as play in character would go on. In this model.",
     "Середній результат до вибору, якби далі грали за характером. У цій моделі."},
    {"why.part-chance",
     "What the draws changed until your next decision: events, moves that could fail.",
     "Що змінив жереб до вашого наступного рішення: події, кроки, які могли не вдатися."},
    {"why.part-choice",
     "How far your choice was from the best that was looked at. Zero at most. An interval that "
     "holds zero says that nothing was better.",
     "Наскільки ваш вибір був далеким від найкращого з розглянутого. Щонайбільше нуль. Якщо "
     "інтервал містить нуль, кращого не знайдено."},
    {"why.part-opportunity",
     "What the moment offered: the best choice against what was expected before.",
     "Що давала мить: найкращий вибір проти очікуваного раніше."},
    {"why.part-others",
     "What the real choices of the others changed until your next decision, against play in "
     "character.",
     "Що змінили справжні рішення інших до вашого наступного рішення, проти гри за характером."},
    {"why.pledged-mean", "Members at that step or above when this table ended, or where it stands.",
     "Учасники на цьому кроці або вище, коли цей стіл скінчив гру, або там, де він зараз."},
    {"why.possible-means",
     "Every combination of answers that the rules let the delegations sign from where the game "
     "ended. Each was looked at.",
     "Кожна комбінація відповідей, яку за правилами можна підписати звідти, де скінчилася гра. "
     "Розглянуто кожну."},
    {"why.rank-means",
     "Your result beside those of computed games of the same scenario and seat. A place in this "
     "model, not a mark.",
     "Ваш результат поряд із результатами обчислених ігор того самого сценарію й тієї самої "
     "делегації. Місце в цій моделі, а не оцінка."},
    {"why.record-endings",
     "Endings that have come in your own games of this scenario, and how often.",
     "Завершення, що траплялися у ваших іграх за цим сценарієм, і як часто."},
    {"why.record-seat",
     "Your games as this delegation, each with its ending and its result: the worth of the last "
     "table to its own brief, 0 to 1000. Delegations want different things; their results are not "
     "compared.",
     "Ваші ігри за цю делегацію, кожна зі своїм завершенням і результатом: чого останній стіл "
     "вартий за її завданням, від 0 до 1000. Делегації хочуть різного; їхніх результатів не "
     "порівнюють."},
    {"why.result-agreed",
     "What stands on the table at the end, issue by issue, by the weights of your own brief. In "
     "this model.",
     "Те, що зафіксовано на столі наприкінці, питання за питанням, за вагами вашого завдання. У "
     "цій моделі."},
    {"why.result-open",
     "What stands at the end, issue by issue, by the weights of your own brief, and what time "
     "changes where nothing was signed. In this model.",
     "Те, що зафіксовано наприкінці, питання за питанням, за вагами вашого завдання, і що змінює "
     "час, коли нічого не підписано. У цій моделі."},
    {"why.result-start",
     "What stood on the table before the first round, issue by issue, by the weights of your own "
     "brief.",
     "Те, що стояло на столі до першого раунду, питання за питанням, за вагами вашого завдання."},
    {"why.result-without",
     "What you would have been left with at the end if nothing more had been settled: the table as "
     "it stands, and what time changes.",
     "З чим ви лишилися б наприкінці, якби більше нічого не узгодили: стіл, як він є, і що змінює "
     "час."},
    {"why.review-odds",
     "How often the game ended so when it was played on from this decision: everyone in character, "
     "hidden aims drawn from what you believed, luck drawn anew. A share in this model, not a "
     "forecast.",
     "Як часто гра так завершувалася, коли її грали далі від цього рішення: усі за характером, "
     "приховані цілі — з того, що ви думали, жереб щоразу новий. Частка в цій моделі, а не "
     "прогноз."},
    {"why.rounds-gone", "Rounds that are over", "Раундів минуло"},
    {"why.rounds-left", "Rounds after this one", "Раундів після цього"},
    {"why.worth-there",
     "What stands on the table in this course, issue by issue, by the weights of your own brief. "
     "In this model.",
     "Те, що зафіксовано на столі в цьому перебігу, питання за питанням, за вагами вашого "
     "завдання. У цій моделі."},
    {"why.yearly-risk", "Risk of a year", "Ризик за рік"},
    {"why.zone-means",
     "Tables that change something and that everyone who has to sign prefers to no agreement (zone "
     "of possible agreement). By the real aims, which are open now.",
     "Столи, що щось змінюють і для кожного, хто мусить підписати, кращі за відсутність угоди "
     "(зона можливої згоди). За справжніми цілями, тепер відкритими."},
};

}  // namespace

std::span<const WordEntry> why_after_words() { return kEntries; }

}  // namespace demarche::view
