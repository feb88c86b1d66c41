// Codes of files and of JSON: 01.
#include "codes.h"

namespace demarche::io::code {

using namespace std::string_view_literals;

constexpr Code kCannotRead{
    "D0101",
    Severity::error,
    {"a file cannot be read", "файл не читається"},
    {"The file, a part or the debrief that the scenario names is missing, is no ordinary file, or "
     "may not be read.",
     "Файлу, частини чи файлу обговорення, який називає сценарій, немає, це не звичайний файл, або "
     "його не дозволено читати."},
    {"Half a scenario would play otherwise than it was written.",
     "Половина сценарію грала б інакше, ніж його написано."},
    {.right = R"("parts": ["part.json"],)",
     .wrong = R"("parts": ["moves.json"],)",
     .behind = R"("positions": [],)",
     .part = "{}"}};

constexpr Code kFileTooLarge{
    "D0102",
    Severity::error,
    {"a file is too large", "файл завеликий"},
    {"The file has more than 4 MiB (a save: 12 MiB).",
     "Файл має понад 4 МіБ (збережена гра: 12 МіБ)."},
    {"A scenario is a few hundred kilobytes; more is a mistake, such as a picture pasted into a "
     "text, or an attack.",
     "Сценарій має кількасот кілобайтів; більше — це помилка, як-от вставлене в текст зображення, "
     "або напад."},
    {.right = R"("_comment": "a short note",)",
     .wrong = R"("_comment": "…",)",
     .behind = R"("format": 1,)",
     .grown = "x",
     .times = 4 * 1024 * 1024}};

constexpr Code kNulByte{
    "D0103",
    Severity::error,
    {"a NUL byte", "нульовий байт"},
    {"A byte of value zero stands in the file, as after a full disk.",
     "У файлі є байт зі значенням нуль, як буває після переповнення диска."},
    {"Many readers stop there and silently ignore the rest.",
     "Багато програм зупиняються на ньому й мовчки не читають решти."},
    {.right = R"("id": "tiny")", .wrong = R"("id": "ti…ny")", .grown = "\0"sv, .times = 1}};

constexpr Code kOtherEncoding{
    "D0104",
    Severity::error,
    {"another encoding", "інше кодування"},
    {"The file looks like UTF-16, which old editors call \"Unicode\". Only UTF-8 is read.",
     "Файл схожий на UTF-16, який старі редактори звуть «Unicode». Читається лише UTF-8."},
    {"Guessing an encoding would turn letters into others.",
     "Угадане кодування перетворило б одні літери на інші."},
    {.of = Example::Of::whole,
     .right = R"({ "format": 1 })",
     .wrong = "…"
              R"({ "format": 1 })",
     .grown = "\xFF\xFE"sv,
     .times = 1}};

constexpr Code kByteOrderMark{
    "D0105",
    Severity::hint,
    {"a byte order mark", "позначка порядку байтів"},
    {"The file begins with the bytes EF BB BF, which \"UTF-8 with BOM\" adds. They are skipped.",
     "Файл починається з байтів EF BB BF, які додає «UTF-8 з BOM». Їх пропущено."},
    {"Other programs stumble over them.", "Інші програми на них спотикаються."},
    {.of = Example::Of::whole,
     .right = R"({ "format": 1 })",
     .wrong = "…"
              R"({ "format": 1 })",
     .grown = "\xEF\xBB\xBF"sv,
     .times = 1}};

constexpr Code kInvalidUtf8{
    "D0106",
    Severity::error,
    {"no UTF-8", "не UTF-8"},
    {"A byte does not belong to UTF-8, as in a file saved in Windows-1251.",
     "Байт не належить до UTF-8, як у файлі, збереженому в Windows-1251."},
    {"The letters around it would come out wrong.", "Літери довкола нього показались би хибно."},
    {.of = Example::Of::whole,
     .right = R"({ "title": "Мир" })",
     .wrong = R"({ "title": "…" })",
     .grown = "\xCC\xE8\xF0"sv,
     .times = 1}};

constexpr Code kSyntax{
    "D0107",
    Severity::error,
    {"no JSON", "не JSON"},
    {"The text breaks the grammar of JSON: a missing comma or colon, a word without quotes, single "
     "quotes, a line break inside a text, a number with a leading zero.",
     "Текст порушує граматику JSON: бракує коми чи двокрапки, слово стоїть без лапок, лапки "
     "одинарні, у тексті є розрив рядка, число починається з нуля."},
    {"From there on nobody can tell what was meant; mend the first fault, then check again.",
     "Відтак ніхто не скаже, що малося на увазі; виправте першу хибу й перевірте знову."},
    {.right = R"("fictional": true,)", .wrong = R"("fictional": True,)"}};

constexpr Code kTrailingComma{
    "D0108",
    Severity::error,
    {"a comma before a closing bracket", "кома перед закривною дужкою"},
    {"A comma stands behind the last entry. JSON allows none there.",
     "Кома стоїть після останнього запису. JSON там її не дозволяє."},
    {"Other programs would refuse the file, and a forgotten entry would not be seen.",
     "Інші програми відкинули б файл, а забутого запису ніхто б не помітив."},
    {.right = R"("languages": ["en"],)", .wrong = R"("languages": ["en",],)"}};

constexpr Code kComment{
    "D0109",
    Severity::error,
    {"a comment", "коментар"},
    {"JSON has no comments. A key \"_comment\" is allowed in any object and ignored.",
     "У JSON немає коментарів. Ключ \"_comment\" дозволено в будь-якому об’єкті, його не читають."},
    {"Only one form of note survives every program that rewrites the file.",
     "Лише така нотатка переживе кожну програму, що переписує файл."},
    {.right = R"("_comment": "the head",)", .wrong = "// the head\n", .behind = R"("format": 1,)"}};

constexpr Code kDuplicateKey{
    "D0110",
    Severity::error,
    {"a key twice", "ключ двічі"},
    {"An object has the same key twice.", "В об’єкті двічі стоїть той самий ключ."},
    {"Other readers would take the last and drop the first in silence.",
     "Інші програми взяли б останній, а перший мовчки відкинули б."},
    {.right = R"("cost": 1,)", .wrong = R"("cost": 1, "cost": 2,)"}};

constexpr Code kTooDeep{
    "D0111",
    Severity::error,
    {"nested too deep", "завелика вкладеність"},
    {"Brackets stand in brackets more than 64 levels deep.",
     "Дужки вкладено одна в одну понад 64 рази."},
    {"Nothing in the format needs that; a bracket was never closed where it was meant.",
     "У форматі такого не треба; десь дужку не закрито там, де малося на увазі."},
    {.of = Example::Of::whole,
     .right = R"({ "goals": [] })",
     .wrong = R"({ "goals": …)",
     .grown = "[",
     .times = 65}};

constexpr Code kTooManyValues{
    "D0112",
    Severity::error,
    {"too many values", "забагато значень"},
    {"One file has more than 200,000 values.", "В одному файлі понад 200 000 значень."},
    {"Reading has to end in time, whatever a file holds.",
     "Читання має скінчитися вчасно, хоч що було б у файлі."},
    {.of = Example::Of::whole,
     .right = R"({ "goals": [0] })",
     .wrong = R"({ "goals": [0…] })",
     .grown = ",0",
     .times = 200'000}};

constexpr Code kTextTooLong{
    "D0113",
    Severity::error,
    {"a text too long", "текст задовгий"},
    {"One text has more than 64 KiB, such as a whole article in one codex entry.",
     "Один текст має понад 64 КіБ, як-от ціла стаття в одному записі довідника."},
    {"Nobody reads that in a game; cite it as a source instead.",
     "Цього в грі ніхто не прочитає; краще пошліться на джерело."},
    {.right = R"("_comment": "a short note",)",
     .wrong = R"("_comment": "…",)",
     .behind = R"("format": 1,)",
     .grown = "x",
     .times = 64 * 1024 + 1}};

constexpr Code kNumberTooLarge{
    "D0114",
    Severity::error,
    {"a number too large", "число завелике"},
    {"Whole numbers go up to 2^53.", "Цілі числа сягають 2^53."},
    {"Other readers keep no more, and nothing is rounded in silence.",
     "Інші програми більших не тримають, а мовчки тут нічого не округлюють."},
    {.right = R"("cost": 1,)", .wrong = R"("cost": 12345678901234567890,)"}};

constexpr Code kEmptyFile{"D0115",
                          Severity::error,
                          {"an empty file", "порожній файл"},
                          {"Nothing stands in the file: it was saved before it was written.",
                           "У файлі нічого немає: його збережено, перш ніж написано."},
                          {"There is nothing to play.", "Грати нема в що."},
                          {.of = Example::Of::whole, .right = R"({ "format": 1 })", .wrong = ""}};

constexpr Code kUnfinished{
    "D0116",
    Severity::error,
    {"the file ends too early", "файл обірвано"},
    {"A bracket or a text is still open at the end of the file.",
     "Наприкінці файлу дужку чи текст не закрито."},
    {"What is missing cannot be guessed: the file was cut off, or a bracket was forgotten.",
     "Чого бракує, не вгадати: файл обрізано або забуто дужку."},
    {.of = Example::Of::whole,
     .right = R"({ "format": 1, "rounds": [] })",
     .wrong = R"({ "format": 1, "rounds": [)"}};

}  // namespace demarche::io::code
