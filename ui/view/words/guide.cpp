// Words of the first game's hints: each concept once, in two sentences.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"guide.hint-answer", "An offer to you", "Пропозиція вам"},
    {"guide.hint-board", "What it is about", "Про що йдеться"},
    {"guide.hint-brief", "What you want", "Чого ви хочете"},
    {"guide.hint-days", "Time runs out", "Час спливає"},
    {"guide.hint-draft", "Your offer", "Ваша пропозиція"},
    {"guide.hint-likely", "How they may answer", "Як вони можуть відповісти"},
    {"guide.hint-move", "Your moves", "Ваші ходи"},
    {"guide.hint-others", "Who they may be", "Ким вони можуть бути"},
    {"guide.hint-outcome", "What it came to", "Чим це скінчилося"},
    {"guide.hint-preview", "What would change", "Що змінилося б"},
    {"guide.hint-reveal", "All at once", "Усі разом"},
    {"guide.hint-seal", "Seal the round", "Запечатати раунд"},
    {"guide.hint-undo", "Nothing is final yet", "Ще ніщо не остаточне"},
    {"guide.hint-why", "Every number has causes", "Кожне число має причини"},
    {"guide.leave", "End the hints", "Без підказок"},
    {"guide.left", "No more hints. The first game on the title screen brings them back.",
     "Підказок більше не буде. «Перша гра» на початковому екрані поверне їх."},
    {"guide.none", "No invented scenario is there to learn with.",
     "Немає вигаданого сценарію, на якому можна вчитися."},
    {"guide.progress", "{0} of {1}", "{0} з {1}"},
    {"guide.text-answer",
     "This is what the offer is worth to you, beside what you have without it. Accept, refuse, or "
     "ask for more with an offer of your own.",
     "Ось чого ця пропозиція варта для вас, поруч із тим, що ви маєте без неї. Прийміть, відхиліть "
     "або попросіть більше власною пропозицією."},
    {"guide.text-board",
     "Each row is an issue, each cell an answer to it. The bright cell stands now, flags show what "
     "each delegation says in public, stripes are your red line.",
     "Кожен рядок — питання, кожна клітинка — відповідь на нього. Світла клітинка діє зараз, "
     "прапори показують, що делегації кажуть публічно, смуги — ваша червона лінія."},
    {"guide.text-brief",
     "These goals are yours alone, nobody else reads them. You keep them by what stands on the "
     "table at the end.",
     "Ці цілі лише ваші, їх більше ніхто не читає. Ви досягаєте їх тим, що буде на столі "
     "наприкінці."},
    {"guide.text-days",
     "So many rounds are left. Who waits gets better terms, or none: after the last round "
     "everybody has what they would have without agreement.",
     "Стільки раундів залишилося. Хто чекає, дістане кращі умови або жодних: після останнього "
     "раунду кожен має те, що мав би без угоди."},
    {"guide.text-draft",
     "Choose one answer in each row that you want to settle. Together they are a package: give "
     "where it costs you little, take where it matters.",
     "Оберіть по одній відповіді в рядках, які хочете погодити. Разом це пакет: поступайтеся там, "
     "де це коштує мало, беріть там, де важливо."},
    {"guide.text-likely",
     "By what you believe of them, with the reason that weighs most. When you are content, table "
     "the offer.",
     "За тим, що ви про них думаєте, з найважливішою причиною. Коли вас усе влаштовує, внесіть "
     "пропозицію."},
    {"guide.text-move",
     "The ring is the chance of success, the coins are the price. Choose one to see what it would "
     "do; nothing happens yet.",
     "Кільце — шанс на успіх, монети — ціна. Оберіть хід, щоб побачити його наслідки; поки що "
     "нічого не станеться."},
    {"guide.text-others",
     "You do not see what others want, only what they seem to be. Their trust in you opens doors; "
     "their support at home keeps them at the table.",
     "Ви не бачите, чого хочуть інші, лише те, ким вони здаються. Довіра до вас відчиняє двері, "
     "підтримка вдома тримає їх за столом."},
    {"guide.text-outcome",
     "The worth of the last table to your own delegation, and which goals were kept. Nobody has "
     "won: others had other goals.",
     "Вартість останнього столу для вашої делегації та досягнуті цілі. Ніхто не переміг: в інших "
     "були інші цілі."},
    {"guide.text-preview",
     "The striped part of a bar is what the chosen move would change. Choose it again to put it "
     "into your plan.",
     "Смугаста частина шкали — те, що змінить обраний хід. Оберіть його ще раз, щоб додати до "
     "плану."},
    {"guide.text-reveal",
     "Everybody's sealed choices open one after another. The bar shows the chance, the mark what "
     "was drawn: true odds, nothing is turned in anyone's favour.",
     "Запечатані рішення всіх відкриваються одне за одним. Шкала — шанс, позначка — що випало: "
     "шанси справжні, ніхто не має переваги."},
    {"guide.text-seal",
     "When you have nothing to add, seal. Then all delegations act, and those who meet sit down.",
     "Коли додати нічого, запечатайте. Тоді діють усі делегації, і ті, хто зустрічається, сідають "
     "за стіл."},
    {"guide.text-undo", "Until the round is sealed you can take back whatever you have planned.",
     "Поки раунд не запечатано, усе заплановане можна взяти назад."},
    {"guide.text-why", "Choose this one, or any other number, to see what it is made of.",
     "Оберіть це або будь-яке інше число, щоб побачити, з чого воно складається."},
    {"guide.understood", "Understood", "Зрозуміло"},
};

}  // namespace

std::span<const WordEntry> guide_words() { return kEntries; }

}  // namespace demarche::view
