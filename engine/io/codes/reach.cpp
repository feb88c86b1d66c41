// Codes of sense, of what never happens or says nothing: 04, second half.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kUnusedAllowance{
    "D0430",
    Severity::hint,
    {"an _allow that silences nothing", "_allow, що нічого не вимикає"},
    {"\"_allow\" names a code that nothing on this object or below it has, or the code of an "
     "error.",
     "\"_allow\" називає код, якого немає ні на цьому об’єкті, ні нижче, або код помилки."},
    {"What it was meant for has been mended, and it would hide the next fault. Errors are never "
     "silenced.",
     "Те, задля чого його поставили, уже виправлено, і він сховав би наступну хибу. Помилки не "
     "вимикаються."},
    {.right =
         R"("families": [{"id": "walk", "_allow": ["D0424"], "name": {"en": "Walk"}, "icon": "public"}, {"id": "talk", "name": {"en": "Talk"}, "icon": "public"}],)",
     .wrong =
         R"("families": [{"id": "talk", "_allow": ["D0424"], "name": {"en": "Talk"}, "icon": "public"}],)",
     .at = R"("families": [{"id": "talk", "name": {"en": "Talk"}, "icon": "public"}],)"}};

constexpr Code kEndingNeverReached{
    "D0431",
    Severity::warning,
    {"an ending that is never reached", "недосяжна розв’язка"},
    {"Whatever is played, the condition of this ending cannot hold, or an earlier ending always "
     "holds before it. Found by what flags, meters, tables and moves can become at all.",
     "Хоч як грати, умова цієї розв’язки не справдиться, або попередня завжди справджується перед "
     "нею. Виведено з того, якими взагалі можуть стати прапорці, показники, стіл і ходи."},
    {"Its text was written for nobody.", "Її текст написано ні для кого."},
    {.right = R"("when": { "meter": "noise", "at_least": 4 },)",
     .wrong = R"("when": { "meter": "noise", "at_least": 40 },)",
     .at = R"("when": { "settled": "wall" },)",
     .given =
         R"("positions": [], "meters": [{ "id": "noise", "name": { "en": "Noise" }, "start": 0, "drift": 2 }],)",
     .given_at = R"("positions": [],)"}};

constexpr Code kEventNeverComes{
    "D0432",
    Severity::warning,
    {"an event that never comes", "подія, що ніколи не настане"},
    {"Whatever is played, the condition of this event cannot hold, or its chance is nothing.",
     "Хоч як грати, умова цієї події не справдиться, або її ймовірність — нуль."},
    {"Nobody will read it, and what it does is never done.",
     "Ніхто її не прочитає, і того, що вона робить, не станеться."},
    {.right =
         R"("events": [{ "id": "rain", "title": { "en": "Rain" }, "text": { "en": "It rains." }, "when": { "support": "left", "at_least": 90 }, "invented": true }],)",
     .wrong =
         R"("events": [{ "id": "rain", "title": { "en": "Rain" }, "text": { "en": "It rains." }, "when": { "support": "right", "at_least": 90 }, "invented": true }],)",
     .behind = R"("positions": [],)",
     .given = R"("success": [{"support": "left", "add": 1}])",
     .given_at = R"("success": [{"support": "left", "add": 1}])"}};

constexpr Code kMoveNeverPlayed{
    "D0433",
    Severity::warning,
    {"a move that is never possible", "хід, що ніколи не можливий"},
    {"Whatever is played, the condition of this move cannot hold, or nobody who may play it can "
     "ever pay for it.",
     "Хоч як грати, умова цього ходу не справдиться, або ніхто, кому він дозволений, ніколи не "
     "зможе за нього заплатити."},
    {"It stands greyed in every game.", "У кожній грі він стоїть сірий."},
    {.right = R"("cost": 1,)",
     .wrong = R"("cost": 10,)",
     .given = R"("capital": { "start": 5, "income": 1, "cap": 9 },)",
     .given_at = R"("capital": { "start": 5, "income": 1, "cap": 9 },)"}};

constexpr Code kOptionNeverSettled{
    "D0434",
    Severity::warning,
    {"an option that is never settled", "варіант, який ніколи не узгодять"},
    {"Whatever is played, this option is not open, or somebody whose consent it needs never signs "
     "it, or no format that could settle it ever meets.",
     "Хоч як грати, цей варіант не відкритий, або хтось, чия згода потрібна, ніколи його не "
     "підпише, або формат, що міг би його узгодити, ніколи не збереться."},
    {"It stands in every table of options and only misleads. Where it is there for the record, an "
     "expectation of it in \"expect\" that begins at 0, with a reason, says so.",
     "Він стоїть у кожній таблиці варіантів і лише збиває з пантелику. Якщо його подано для "
     "повноти, про це каже очікування в \"expect\" від 0 з причиною."},
    {.right =
         R"({ "id": "brick", "open": { "support": "left", "above": 50 }, "closed_text": {"en": "Needs support."},)",
     .wrong =
         R"({ "id": "brick", "open": { "support": "right", "above": 60 }, "closed_text": {"en": "Needs support."},)",
     .at = R"({ "id": "brick",)",
     .given = R"("success": [{"support": "left", "add": 1}])",
     .given_at = R"("success": [{"support": "left", "add": 1}])"}};

constexpr Code kAllRefused{
    "D0435",
    Severity::warning,
    {"no option is free of red lines", "жоден варіант не вільний від червоних ліній"},
    {"Each option of the issue is one that somebody whose consent it needs never signs, whatever "
     "profile was drawn.",
     "Кожен варіант питання такий, що хтось, чия згода потрібна, ніколи його не підпише, хоч який "
     "профіль випав."},
    {"The issue cannot be settled: there is nothing to negotiate.",
     "Питання не узгодити: домовлятися нема про що."},
    {.right =
         R"("red_lines": [{ "issue": "wall", "options": ["brick"], "unless": { "round": true, "at_least": 2 }, "text": { "en": "Not yet." } }],)",
     .wrong =
         R"("red_lines": [{ "issue": "wall", "options": ["brick"], "text": { "en": "Never." } }],)",
     .at = R"("red_lines": [],)"}};

constexpr Code kMeterNeverRead{
    "D0436",
    Severity::hint,
    {"a meter that no rule reads", "показник, якого не читає жодне правило"},
    {"No condition and no term looks at this meter.",
     "На цей показник не дивиться жодна умова й жоден доданок."},
    {"Players will think that it matters. Where it is there to be looked at, say so by \"_allow\".",
     "Гравці подумають, що він важить. Якщо його поставлено лише для огляду, скажіть про це через "
     "\"_allow\"."},
    {.right = R"("when": { "meter": "noise", "at_least": 1 },)",
     .wrong = R"("when": { "settled": "wall" },)",
     .at = R"("when": { "settled": "wall" },)",
     .given =
         R"("positions": [], "meters": [{ "id": "noise", "name": { "en": "Noise" }, "start": 0, "drift": 2 }],)",
     .given_at = R"("positions": [],)"}};

constexpr Code kMeterNeverChanged{
    "D0437",
    Severity::hint,
    {"a meter that never changes", "показник, що ніколи не змінюється"},
    {"No effect changes this meter, and it does not drift.",
     "Жоден наслідок не змінює цього показника, і сам він не рухається."},
    {"What asks for it always gets the same answer.",
     "Хто про нього питає, завжди дістає ту саму відповідь."},
    {.right =
         R"("positions": [], "meters": [{ "id": "noise", "name": { "en": "Noise" }, "start": 0, "drift": 2 }],)",
     .wrong =
         R"("positions": [], "meters": [{ "id": "noise", "name": { "en": "Noise" }, "start": 0 }],)",
     .at = R"("positions": [],)"}};

constexpr Code kDominatedMove{
    "D0438",
    Severity::hint,
    {"a dominated move", "підлеглий хід"},
    {"Another move does the same with the same odds, is open to the same seats and targets, and "
     "asks for no more.",
     "Інший хід робить те саме з тими самими шансами, доступний тим самим сторонам і цілям і "
     "просить не більше."},
    {"Nobody has a reason to play this one.", "Ніхто не має причини піти саме цим."},
    {.right =
         R"({ "id": "shout", "family": "talk", "name": { "en": "Shout" }, "text": { "en": "A shout." }, "by": ["left"], "cost": 2, "odds": { "base": 800 }, "success": [{"support": "left", "add": 1}] },)",
     .wrong =
         R"({ "id": "shout", "family": "talk", "name": { "en": "Shout" }, "text": { "en": "A shout." }, "by": ["left"], "cost": 2, "odds": { "base": 500 }, "success": [{"support": "left", "add": 1}] },)",
     .behind = R"("moves": [)",
     .given = R"("by": ["left"],
      "cost": 1,
      "odds": { "base": 500 },
      "success": [{"support": "left", "add": 1}])",
     .given_at = R"("by": ["left"],
      "cost": 1,
      "odds": { "base": 500 },
      "success": [{"support": "left", "add": 1}])"}};

constexpr Code kNumbersDiffer{
    "D0439",
    Severity::hint,
    {"numbers that differ between languages", "числа різні в різних мовах"},
    {"The digits, or the placeholders in braces, of a text are others in one language than in "
     "another.",
     "Цифри чи заповнювачі у фігурних дужках у тексті однією мовою не такі, як іншою."},
    {"One of the two tells players something wrong; where a number is a word in one language, "
     "write it as a word in both.",
     "Один із двох текстів каже гравцям неправду; якщо число в одній мові написано словом, пишіть "
     "словом в обох."},
    {.of = Example::Of::bilingual,
     .right = R"({ "en": "Spring 2030", "uk": "Весна 2030" })",
     .wrong = R"({ "en": "Spring 2030", "uk": "Весна 2031" })",
     .at = R"({ "en": "Spring", "uk": "Весна" })"}};

constexpr Code kPlaceholder{
    "D0440",
    Severity::warning,
    {"a placeholder that nothing fills", "заповнювач, який нічим не заповнять"},
    {"A text of a scenario has a placeholder such as {0} or plural forms such as {0|# day|# days}. "
     "Only the program's own words have these.",
     "У тексті сценарію є заповнювач на зразок {0} або форми множини на зразок {0|# день|# дні|# "
     "днів}. Вони бувають лише у власних словах програми."},
    {"Players would see the braces.", "Гравці побачили б фігурні дужки."},
    {.right = R"("title": { "en": "Tiny" },)", .wrong = R"("title": { "en": "Tiny, {0} days" },)"}};

constexpr Code kNeverHappened{
    "D0441",
    Severity::hint,
    {"it never happened in many games", "у багатьох іграх такого не сталося"},
    {"In so many games by computed seats this ending, event, move or option never came. That is no "
     "proof: people play otherwise.",
     "У стількох іграх обчислених сторін ця розв’язка, подія, хід чи варіант не траплялися. Це не "
     "доказ: люди грають інакше."},
    {"Mostly a number is too high somewhere; where it is rare on purpose, an expectation that "
     "begins at 0 with a reason says so.",
     "Здебільшого якесь число завелике; якщо так і задумано, про це каже очікування від 0 з "
     "причиною."},
    {.right = R"("odds": { "base": 500 },)",
     .wrong = R"("when": { "support": "left", "at_least": 99 }, "odds": { "base": 500 },)"},
    true};

}  // namespace demarche::io::code
