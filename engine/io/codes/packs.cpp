// Codes of packs: 07. What stands for a fragment is a line of the listing of the ZIP file, or of
// its manifest: bytes of a ZIP file cannot be shown.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kNoPack{
    "D0701",
    Severity::error,
    {"no pack", "не пакунок"},
    {"The file is no ZIP file, a damaged one, or one without the manifest pack.json.",
     "Файл не є файлом ZIP, пошкоджений або не має опису pack.json."},
    {"A download was cut off, or the file was not made by \"demarche pack\".",
     "Завантаження обірвалося, або файл зроблено не командою «demarche pack»."},
    {.of = Example::Of::pack,
     .right = "pack.json\nminimal/scenario.json",
     .wrong = "minimal/scenario.json"}};

constexpr Code kEntryName{
    "D0702",
    Severity::error,
    {"a name that a pack may not have", "назва, якої в пакунку не може бути"},
    {"A name in the ZIP file or in the manifest leads elsewhere (.., an absolute path, a drive "
     "letter, a backslash, a folder too many), or is not the same on every system: other "
     "characters than letters of English, digits, \".\", \"_\" and \"-\", a dot in front or at the "
     "end, a device of Windows, more than 100 bytes.",
     "Назва у файлі ZIP чи в описі веде деінде (.., абсолютний шлях, літера диска, зворотна риска, "
     "зайва папка) або не однакова в кожній системі: інші знаки, ніж латинські літери, цифри, «.», "
     "«_» і «-», крапка на початку чи в кінці, пристрій Windows, понад 100 байтів."},
    {"Such a file could take the place of another one on your disk. Nothing of such a pack is "
     "unpacked.",
     "Такий файл міг би заступити інший на вашому диску. З такого пакунка нічого не розпаковують."},
    {.of = Example::Of::pack, .right = "minimal/story.json", .wrong = "../evil.json"}};

constexpr Code kEntryTwice{
    "D0703",
    Severity::error,
    {"a name twice in a pack", "назва в пакунку двічі"},
    {"Two files have the same name, or names that differ in capital letters alone.",
     "Два файли мають ту саму назву або назви, що різняться лише великими літерами."},
    {"On some systems the second would overwrite the first.",
     "У деяких системах другий затер би перший."},
    {.of = Example::Of::pack,
     .right = "minimal/scenario.json\nminimal/story.json",
     .wrong = "minimal/scenario.json\nminimal/Scenario.json"}};

constexpr Code kEntryKind{
    "D0704",
    Severity::error,
    {"no text of a scenario", "не текст сценарію"},
    {"A file is a link, encrypted, packed in another way than deflate, a pack itself, of another "
     "kind than .json, .md, .txt, .po, .csv or LICENSE, or no text in UTF-8.",
     "Файл є посиланням, зашифрований, стиснутий не способом deflate, сам є пакунком, має інший "
     "вид, ніж .json, .md, .txt, .po, .csv чи LICENSE, або не є текстом у UTF-8."},
    {"A pack has no programs and no pictures, so it is safe to open.",
     "У пакунку немає програм і зображень, тож його безпечно відкривати."},
    {.of = Example::Of::pack,
     .right = "minimal/README.md",
     .wrong = "minimal/passwd.txt -> /etc/passwd"}};

constexpr Code kPackTooLarge{
    "D0705",
    Severity::error,
    {"a pack that is too large", "пакунок завеликий"},
    {"The ZIP file, a file in it, all of them together, or their number is more than is read, or "
     "the pack grows to more than 200 times its size.",
     "Файл ZIP, файл у ньому, усі разом або їхня кількість більші, ніж читається, або пакунок "
     "виростає понад двісті разів."},
    {"Unpacking has to end before the disk is full. What is counted is what comes out, not what "
     "the headers say.",
     "Розпакування має скінчитися, перш ніж заповниться диск. Рахується те, що виходить, а не те, "
     "що каже заголовок."},
    {.of = Example::Of::pack,
     .right = "minimal/notes.txt   2 KiB, 5 KiB unpacked",
     .wrong = "minimal/notes.txt   3 KiB, 3 MiB unpacked"}};

constexpr Code kManifestDiffers{
    "D0706",
    Severity::error,
    {"the manifest is about something else", "опис про щось інше"},
    {"A file is in the pack and not in the manifest, or the reverse; a size, the title or the "
     "format of the scenario is another one than the manifest says.",
     "Файл є в пакунку, а в описі його немає, або навпаки; розмір, назва чи формат сценарію не "
     "такі, як каже опис."},
    {"Somebody added or took away something by hand.", "Хтось щось додав або забрав вручну."},
    {.of = Example::Of::pack,
     .right = "pack.json\nminimal/scenario.json",
     .wrong = "pack.json\nminimal/scenario.json\nminimal/more.json"}};

constexpr Code kFileChanged{
    "D0707",
    Severity::error,
    {"a file of a pack was changed", "файл пакунка змінено"},
    {"The SHA-256 of a file is not that of the manifest: it was changed after it was packed.",
     "SHA-256 файлу не такий, як в описі: його змінено після пакування."},
    {"Nobody could tell whose scenario it is; who changed it packs it anew.",
     "Ніхто не скаже, чий це сценарій; хто змінив, той пакує наново."},
    {.of = Example::Of::pack,
     .right = "minimal/scenario.json   as pack.json has it",
     .wrong = "minimal/scenario.json   edited inside the ZIP file"}};

constexpr Code kIdTaken{
    "D0708",
    Severity::error,
    {"an id that is taken", "ідентифікатор зайнято"},
    {"Two scenarios that are found have the same id. The first one is played: what came with the "
     "program before what was installed, folders before ZIP files.",
     "Два знайдені сценарії мають той самий ідентифікатор. Грають перший: те, що прийшло з "
     "програмою, перед установленим, папки перед файлами ZIP."},
    {"The other one is listed with this finding, so that it does not vanish unseen.",
     "Другий стоїть у списку з цим повідомленням, щоб не зникнути непомітно."},
    {.of = Example::Of::pack, .right = "minimal.zip", .wrong = "minimal.zip beside minimal/"}};

}  // namespace demarche::io::code
