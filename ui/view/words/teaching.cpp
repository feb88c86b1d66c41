// Words of the teacher's pages and of the class report.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"teaching.title", "Teacher’s pages", "Сторінки вчителя"},
    {"teaching.of", "Teacher’s pages · {0}", "Сторінки вчителя · {0}"},
    {"teaching.no-winner",
     "There is no winner and no ranking. An agreement can be weak, and no agreement is not always "
     "a "
     "failure.",
     "Немає ні переможця, ні рейтингу. Угода може бути слабкою, а її відсутність — не завжди "
     "невдача."},
    // Preparation
    {"teaching.prepare", "Preparation: under 15 minutes", "Підготовка: менше ніж 15 хвилин"},
    {"teaching.prepare-1",
     "Print the role briefs, the knowledge sheet, one form a round and the plates.",
     "Надрукуйте рольові картки, аркуш відомостей, по бланку на раунд і таблички."},
    {"teaching.prepare-2",
     "Ask for wishes beforehand, privately and in writing: seat, no-go seat, or observer.",
     "Заздалегідь, особисто й письмово, спитайте про побажання: яке місце, яке ні, чи "
     "спостерігач."},
    {"teaching.prepare-3", "Choose the timetable below, and the number of rounds.",
     "Оберіть розклад нижче й кількість раундів."},
    {"teaching.prepare-4",
     "Start the program once with the seed that the briefs were printed with.",
     "Один раз запустіть програму з тим зерном, з яким надруковано картки."},
    {"teaching.prepare-5",
     "Put the tables in a ring, plates on them, the laptop where all can see it.",
     "Поставте столи колом, таблички на них, ноутбук — щоб усі бачили."},
    {"teaching.prepare-6", "Read the content note and the care rules; agree on a stop word.",
     "Прочитайте застереження і правила турботи; домовтеся про стоп-слово."},
    {"teaching.this-print", "For you alone. Seed {0}.", "Лише для вас. Зерно {0}."},
    {"teaching.mandates-open", "The briefs leave the mandates open: you say which is whose.",
     "Картки лишають мандати відкритими: ви скажете, чий який."},
    // Timetables
    {"teaching.times", "Timetables", "Розклади"},
    {"teaching.minutes", "{0} min", "{0} хв"},
    {"teaching.time-45", "One lesson, 45 minutes", "Один урок, 45 хвилин"},
    {"teaching.time-90", "Double lesson, 90 minutes", "Подвійний урок, 90 хвилин"},
    {"teaching.time-2x45", "Two lessons, 2 × 45 minutes", "Два уроки, 2 × 45 хвилин"},
    {"teaching.first", "First lesson", "Перший урок"},
    {"teaching.second", "Second lesson", "Другий урок"},
    {"teaching.step-read", "seats, content note, briefs read in the delegations",
     "місця, застереження, картки читають у делегаціях"},
    {"teaching.step-play", "play: {0|# round|# rounds}, about {1} minutes each",
     "гра: {0|# раунд|# раунди|# раундів}, приблизно по {1} хв"},
    {"teaching.step-debrief", "debrief: roles off first, figures last",
     "розбір: спершу вийти з ролей, цифри наприкінці"},
    {"teaching.step-note", "each delegation notes what it expects next; roles off",
     "кожна делегація записує, чого чекає далі; вийти з ролей"},
    {"teaching.step-recall", "what stands, who promised what; roles on",
     "що діє, хто що обіцяв; знову в ролях"},
    // Seats by size of the class
    {"teaching.sizes", "Seats by size of the class", "Місця за кількістю учнів"},
    {"teaching.size-students", "Students", "Учнів"},
    {"teaching.size-how", "How to sit", "Як розсадити"},
    {"teaching.size-computed",
     "{0|# delegation|# delegations} of {1}; the computer plays the other {2|# seat|# seats}",
     "{0|# делегація|# делегації|# делегацій} по {1}; решту грає комп’ютер: {2|# місце|# місця|# "
     "місць}"},
    {"teaching.size-all", "all {0|# seat|# seats}, {1} in each",
     "усі {0|# місце|# місця|# місць}, на кожному по {1}"},
    {"teaching.size-tables", "{0|# table|# tables} with the same seed, {1} in each delegation",
     "{0|# стіл|# столи|# столів} з тим самим зерном, по {1} у делегації"},
    {"teaching.from-to", "{0} to {1}", "{0}–{1}"},
    {"teaching.size-note",
     "A delegation is one to six students; every student has a job, and it changes each round. Who "
     "would rather not take a seat observes, keeps time or forecasts.",
     "У делегації від одного до шести учнів; кожен має завдання, і щораунду воно змінюється. Хто "
     "не "
     "хоче місця за столом — спостерігає, стежить за часом або прогнозує."},
    // Care
    {"teaching.care", "Care", "Турбота"},
    {"teaching.care-1",
     "Nobody takes a seat against their wish, and nobody speaks as witness of a nation.",
     "Ніхто не сідає на місце проти волі й не свідчить від імені народу."},
    {"teaching.care-2", "Families hear of it before; another scenario of equal worth is ready.",
     "Родини знають наперед; напоготові інший, рівноцінний сценарій."},
    {"teaching.care-3",
     "In the room: “the delegation of …”, no accents, no mockery, one stop word for all.",
     "У класі: «делегація…», без передражнювання й глузувань, одне стоп-слово для всіх."},
    {"teaching.care-4",
     "Anyone may pass, change the seat or leave the room; nobody asks for the reason.",
     "Кожен може пропустити хід, змінити місце чи вийти; причини ніхто не питає."},
    {"teaching.care-5", "Pause when somebody cannot go on; one adult goes along, quietly.",
     "Пауза, якщо комусь важко; один дорослий іде поруч, без розголосу."},
    {"teaching.care-6", "Do not play on a day with bad news about the matter of the scenario.",
     "Не грайте в день, коли з теми сценарію надійшли важкі новини."},
    {"teaching.care-7",
     "Take the roles off aloud: “I am no longer …, I am …”. Change places, then talk.",
     "Вийдіть із ролей уголос: «Я більше не…, я…». Пересядьте, тоді говоріть."},
    {"teaching.care-8",
     "Do not record anybody in a seat; clear the notes of the delegations afterwards.",
     "Не записуйте нікого на місці делегації; нотатки делегацій потім знищте."},
    {"teaching.care-9", "A neutral tone is not equal guilt: law and votes may be stated.",
     "Нейтральний тон не означає рівної вини: право й голосування можна назвати."},
    // Debrief
    {"teaching.debrief", "Debrief: a third of the time, in this order",
     "Розбір: третина часу, у такому порядку"},
    {"teaching.phase-feelings", "Feelings", "Почуття"},
    {"teaching.phase-facts", "Facts", "Факти"},
    {"teaching.phase-causes", "Causes", "Причини"},
    {"teaching.phase-lessons", "Lessons", "Висновки"},
    {"teaching.phase-reality", "Reality", "Дійсність"},
    {"teaching.ask-1", "In one word: how are you now?", "Одним словом: як ви зараз?"},
    {"teaching.ask-2", "When did you feel most pressed, and by whom?",
     "Коли на вас тиснули найбільше і хто?"},
    {"teaching.ask-3", "Was there something that your seat had to say and you did not want to?",
     "Чи було щось, що ваше місце мусило сказати, а ви не хотіли?"},
    {"teaching.ask-4", "What happened, round by round? Where did it turn?",
     "Що відбувалося раунд за раундом? Де стався поворот?"},
    {"teaching.ask-5", "What do two delegations tell differently? How could one check it?",
     "Що дві делегації розповідають по-різному? Як це перевірити?"},
    {"teaching.ask-6", "What had to come first, and what broke the deadlock, or kept it?",
     "Що мало бути першим? Що розірвало глухий кут — або втримало?"},
    {"teaching.ask-7", "What did the deadline do? Who gained by letting it pass?",
     "Що зробив термін? Хто виграв, давши йому минути?"},
    {"teaching.ask-8", "Who was not in the room and decided all the same?",
     "Кого не було в кімнаті, а рішення від них залежало?"},
    {"teaching.ask-9", "Which act made trust, which one broke it?",
     "Який вчинок створив довіру, а який зруйнував?"},
    {"teaching.ask-10", "When was a meeting a step, and when a substitute for one?",
     "Коли зустріч була кроком, а коли — його заміною?"},
    {"teaching.ask-11", "What does the model leave out or make too easy?",
     "Що модель пропускає або надто спрощує?"},
    {"teaching.ask-12", "What will you check before you speak about this again?",
     "Що ви перевірите, перш ніж знову про це говорити?"},
    {"teaching.about", "About this scenario", "Про цей сценарій"},
    {"teaching.sources", "Sources", "Джерела"},
    // Class report
    {"report.of", "Class report · {0} · {1|# round|# rounds}",
     "Звіт класу · {0} · {1|# раунд|# раунди|# раундів}"},
    {"report.goes-on", "The game goes on", "Гра триває"},
    {"report.class", "Class", "Клас"},
    {"report.date", "Date", "Дата"},
    {"report.table", "The table at the end", "Стіл наприкінці"},
    {"report.settled", "settled in round {0}", "узгоджено в раунді {0}"},
    {"report.not-settled", "as it was", "як було"},
    {"report.meters", "The world, round by round", "Світ, раунд за раундом"},
    {"report.start", "start", "початок"},
    {"report.from-to", "{0} → {1}", "{0} → {1}"},
    {"report.round", "Round {0}: {1}", "Раунд {0}: {1}"},
    {"report.event", "Event:", "Подія:"},
    {"report.events", "Events.", "Події."},
    {"report.events-of", "Round {0}: {1}.", "Раунд {0}: {1}."},
    {"report.room", "What could have been signed", "Що можна було підписати"},
    {"report.room-means",
     "As the last round began, {0|# table|# tables} could be signed; {1|# of them was|# of them "
     "were} better for all whose consent is needed than no agreement. Each line is one "
     "delegation’s "
     "own scale, 0 to 1000, in this model.",
     "На початку останнього раунду можна було підписати {0|# варіант|# варіанти|# варіантів} "
     "столу; "
     "{1|# з них був кращий|# з них були кращі|# з них були кращі} за відсутність угоди для всіх, "
     "чия згода потрібна. Кожен рядок — власна шкала делегації, від 0 до 1000, у цій моделі."},
    {"report.room-signed", "efficient tables that all could sign",
     "ефективні варіанти, прийнятні для всіх"},
    {"report.room-now", "the table at the end", "стіл наприкінці"},
    {"report.room-nash", "Nash solution", "розв’язок Неша"},
    {"report.room-walk-away", "without agreement", "без угоди"},
    {"report.room-says", "walk-away {0}, at the end {1}", "без угоди {0}, наприкінці {1}"},
    {"report.refused", "Refused by {0}.", "Відмова: {0}."},
    {"report.nothing", "Nothing that all could see.", "Нічого помітного для всіх."},
    {"report.delegations", "The delegations", "Делегації"},
    {"report.no-rank",
     "In the order of the table. A result is the worth of the final table to that delegation "
     "alone, "
     "of 1000; results of different delegations cannot be compared.",
     "У порядку місць за столом. Результат — чого вартий підсумковий стіл для самої цієї "
     "делегації, "
     "із 1000; результати різних делегацій не порівнюють."},
    {"report.facilitator", "Teacher", "Учитель"},
};

}  // namespace

std::span<const WordEntry> teaching_words() { return kEntries; }

}  // namespace demarche::view
