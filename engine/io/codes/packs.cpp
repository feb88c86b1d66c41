// Codes of packs, scenarios as one file: 07. Nothing of a pack with such a finding is unpacked. A
// ZIP file cannot be shown, so the examples are told in words; the goldens of each code are such
// files.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kNoPack{
    "D0701",
    Severity::error,
    {"no pack", "не пакунок"},
    {"The file is no ZIP file, a damaged one, or one without the manifest pack.json.",
     "Файл не є файлом ZIP, пошкоджений або не має опису pack.json."},
    {"What arrived half is not what was sent.", "Що дійшло наполовину, не те, що надіслано."},
    {.of = Example::Of::pack,
     .right = "a whole file, as `demarche pack` writes it",
     .wrong = "a download that was cut off"}};

constexpr Code kEntryName{
    "D0702",
    Severity::error,
    {"a name that a pack may not have", "назва, якої пакунок не може мати"},
    {"A name leads elsewhere (\"..\", an absolute path, a drive letter, a backslash, a folder too "
     "many), or is not the same on every system: other characters than letters of English, digits, "
     "\".\", \"_\" and \"-\", a dot in front or at the end, a device of Windows, more than 100 "
     "bytes.",
     "Назва веде деінде («..», абсолютний шлях, літера диска, зворотна скісна риска, зайва тека) "
     "або не однакова в усіх системах: інші знаки, ніж англійські літери, цифри, «.», «_» і «-», "
     "крапка на початку чи в кінці, пристрій Windows, понад 100 байтів."},
    {"A file could be written over one of yours: nothing of such a pack is unpacked.",
     "Файл міг би лягти поверх вашого: з такого пакунка не розпаковують нічого."},
    {.of = Example::Of::pack, .right = "minimal/notes.md", .wrong = "../notes.md"}};

constexpr Code kEntryTwice{
    "D0703",
    Severity::error,
    {"a name twice", "назва двічі"},
    {"Two files have the same name, or names that differ in capital letters alone.",
     "Два файли мають ту саму назву або назви, що різняться лише великими літерами."},
    {"On some systems the second would overwrite the first.",
     "У деяких системах другий затер би перший."},
    {.of = Example::Of::pack,
     .right = "minimal/scenario.json",
     .wrong = "minimal/scenario.json and minimal/Scenario.json"}};

constexpr Code kEntryKind{
    "D0704",
    Severity::error,
    {"no text of a scenario", "не текст сценарію"},
    {"A file is a link, encrypted, packed in another way than deflate, a pack itself, of another "
     "kind than .json, .md, .txt, .po, .csv or LICENSE, or no text in UTF-8.",
     "Файл є посиланням, зашифрований, стиснений інакше, ніж deflate, сам є пакунком, іншого виду, "
     "ніж .json, .md, .txt, .po, .csv чи LICENSE, або не є текстом у UTF-8."},
    {"A pack has no programs and no pictures, so it is safe to open.",
     "У пакунку немає програм і зображень, тож відкривати його безпечно."},
    {.of = Example::Of::pack,
     .right = "minimal/notes.md with a text",
     .wrong = "minimal/notes.md as a link to /etc/passwd"}};

constexpr Code kPackTooLarge{
    "D0705",
    Severity::error,
    {"a pack that is too large", "завеликий пакунок"},
    {"The ZIP file, a file in it, all of them together, or their number is more than is read, or "
     "the pack grows to more than 200 times its size. What is counted is what comes out, not what "
     "the headers say.",
     "Файл ZIP, файл у ньому, усі разом чи їхня кількість більші, ніж читають, або пакунок "
     "розростається понад двохсоткратно. Рахують те, що виходить, а не те, що сказано в "
     "заголовках."},
    {"A small file could fill a disk.", "Малий файл міг би заповнити диск."},
    {.of = Example::Of::pack,
     .right = "a scenario of some hundred kilobytes",
     .wrong = "three million equal letters in three kilobytes"}};

constexpr Code kManifestDiffers{
    "D0706",
    Severity::error,
    {"the manifest is about something else", "опис не про це"},
    {"A file is in the pack and not in the manifest, or the reverse; a size, the title or the "
     "format of the scenario is another one than the manifest says.",
     "Файл є в пакунку, а в описі його немає, або навпаки; розмір, назва чи формат сценарію інші, "
     "ніж в описі."},
    {"Somebody changed the pack after it was made.",
     "Хтось змінив пакунок після того, як його зробили."},
    {.of = Example::Of::pack,
     .right = "the files that pack.json lists",
     .wrong = "a file added to the ZIP file by hand"}};

constexpr Code kFileChanged{
    "D0707",
    Severity::error,
    {"a file was changed", "файл змінено"},
    {"The SHA-256 of a file is not that of the manifest.", "SHA-256 файлу не той, що в описі."},
    {"It was changed after it was packed, or damaged on its way.",
     "Його змінили після пакування або пошкодили дорогою."},
    {.of = Example::Of::pack,
     .right = "a scenario.json as it was packed",
     .wrong = "a scenario.json edited inside the ZIP file"}};

constexpr Code kIdTaken{
    "D0708",
    Severity::error,
    {"an id that is taken", "зайнятий ідентифікатор"},
    {"Two scenarios that are found have the same id. The first one is played: what came with the "
     "program before what was installed, folders before ZIP files. The other one is listed with "
     "this finding.",
     "Два знайдені сценарії мають той самий ідентифікатор. Грають перший: те, що прийшло з "
     "програмою, перед установленим, теки перед файлами ZIP. Інший стоїть у списку з цим "
     "зауваженням."},
    {"A save must mean one scenario.", "Збережена гра мусить означати один сценарій."},
    {.of = Example::Of::pack,
     .right = "minimal.zip alone",
     .wrong = "minimal.zip beside a folder minimal"}};

}  // namespace demarche::io::code
