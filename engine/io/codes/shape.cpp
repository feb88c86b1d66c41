// Codes of shape, of keys and values by themselves: 02.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kUnknownKey{
    "D0201",
    Severity::error,
    {"an unknown key", "невідомий ключ"},
    {"Nobody reads this key: it is misspelt or stands in the wrong place. When a key close by is "
     "missing, both are told as one.",
     "Цього ключа ніхто не читає: його написано з помилкою або не там. Якщо поруч бракує схожого "
     "ключа, про обидва сказано разом."},
    {"A key that is skipped in silence is the commonest fault of scenarios.",
     "Мовчки пропущений ключ — найчастіша хиба сценаріїв."},
    {.right = R"("exchanges": 2,)", .wrong = R"("exchages": 2,)"}};

constexpr Code kMissingKey{
    "D0202",
    Severity::error,
    {"a missing key", "бракує ключа"},
    {"The thing cannot be understood without this key.", "Без цього ключа річ незрозуміла."},
    {"A guess in its place would be a rule that nobody wrote.",
     "Здогад замість нього був би правилом, якого ніхто не писав."},
    {.right = R"("public": false, "exchanges": 2,)",
     .wrong = R"("public": false,)",
     .at = R"("exchanges": 2,)"}};

constexpr Code kWrongType{
    "D0203",
    Severity::error,
    {"another type", "інший тип"},
    {"A list stands where a text is wanted, a number where a list is wanted, and so on.",
     "Там, де треба тексту, стоїть список, де треба списку — число тощо."},
    {"Nothing is converted in silence.", "Мовчки тут нічого не перетворюють."},
    {.right = R"("parties": ["left", "right"],)", .wrong = R"("parties": "left",)"}};

constexpr Code kFraction{
    "D0204",
    Severity::error,
    {"a fraction", "дріб"},
    {"A whole number is wanted. 1.0 and 1e1 are refused as well.",
     "Треба цілого числа. 1.0 та 1e1 теж не приймаються."},
    {"Rules count in whole numbers, so that a game is the same on every machine.",
     "Правила рахують цілими числами, щоб гра була однакова на кожному комп’ютері."},
    {.right = R"("cost": 1,)", .wrong = R"("cost": 1.5,)"}};

constexpr Code kOutOfRange{
    "D0205",
    Severity::error,
    {"out of range", "поза межами"},
    {"The number is too small or too large for what it means, or the date of a fact lies after the "
     "last day of the scenario's knowledge.",
     "Число замале або завелике для того, що воно означає, або дата факту пізніша за останній день "
     "знань сценарію."},
    {"Beyond its range a number would be clamped, and mean something else.",
     "Поза межами число обрізали б, і воно означало б інше."},
    {.right = R"("cost": 1,)", .wrong = R"("cost": 101,)"}};

constexpr Code kUnknownWord{
    "D0206",
    Severity::error,
    {"an unknown word", "невідоме слово"},
    {"The key takes one of a few words, and this is none of them.",
     "Ключ приймає одне з кількох слів, а це не з них."},
    {"The words that are valid stand in the finding.", "Дійсні слова названо в повідомленні."},
    {.right = R"("tactic": "linear",)", .wrong = R"("tactic": "liner",)"}};

constexpr Code kBadId{
    "D0207",
    Severity::error,
    {"no id", "не ідентифікатор"},
    {"Ids are 1 to 64 of a-z, 0-9 and _, and begin with a letter.",
     "Ідентифікатор має 1–64 знаки a–z, 0–9 і _ та починається з літери."},
    {"They can then be typed anywhere: in a terminal, in a table, in a name of a file.",
     "Тоді його можна набрати будь-де: у терміналі, у таблиці, у назві файлу."},
    {.right = R"("id": "wave",)", .wrong = R"("id": "Wave at them",)"}};

constexpr Code kBadLength{
    "D0208",
    Severity::error,
    {"too few or too many entries", "замало або забагато записів"},
    {"The list is shorter or longer than the rules or the layout of a state allow.",
     "Список коротший або довший, ніж дозволяють правила чи будова стану."},
    {"The limits keep a scenario readable and a game quick.",
     "Межі зберігають сценарій читним, а гру швидкою."},
    {.right = R"("by": ["left"],)", .wrong = R"("by": [],)"}};

constexpr Code kMalformed{
    "D0209",
    Severity::error,
    {"malformed", "хибний запис"},
    {"A date, a colour, a language, a degree, an address or a number in a text is not written as "
     "it should be; in a file of a language a text has other placeholders than the English one, or "
     "a wrong number of plural forms.",
     "Дату, колір, мову, градус, адресу чи число в тексті записано не так, як слід; у файлі мови "
     "текст має інші заповнювачі, ніж англійський, або не стільки форм множини."},
    {"A date that does not exist, or an address that nobody can open, proves nothing.",
     "Дата, якої немає, чи адреса, якої ніхто не відкриє, нічого не доводять."},
    {.right = R"("colour": "#56B4E9",)",
     .wrong = R"("colour": "blue",)",
     .behind = R"("kind": "seat",)"}};

constexpr Code kOneHead{
    "D0210",
    Severity::error,
    {"not exactly one head", "не рівно одна голова"},
    {"A condition, an effect or a term is an object with exactly one head, and a comparison has "
     "exactly one end.",
     "Умова, наслідок чи доданок — це об’єкт рівно з однією головою, а порівняння має рівно один "
     "кінець."},
    {"Of two heads one would be ignored; write \"all\" or \"any\" around them.",
     "З двох голів одну було б знехтувано; обгорніть їх в \"all\" або \"any\"."},
    {.right = R"("when": { "settled": "wall" },)",
     .wrong = R"("when": { "settled": "wall", "flag": "built" },)"}};

constexpr Code kExcludes{"D0211",
                         Severity::error,
                         {"keys that exclude each other", "ключі, що виключають один одного"},
                         {"Two keys stand here of which one would be ignored.",
                          "Тут стоять два ключі, з яких один було б знехтувано."},
                         {"Nobody could tell which of them was meant.",
                          "Ніхто не скаже, котрий із них малося на увазі."},
                         {.right = R"("odds": { "base": 500 },)",
                          .wrong = R"("certain": true, "odds": { "base": 500 },)"}};

constexpr Code kOtherFormat{
    "D0212",
    Severity::error,
    {"another format", "інший формат"},
    {"The file is made for a format that this program does not read.",
     "Файл зроблено для формату, якого ця програма не читає."},
    {"A newer file may mean things that this program does not know; take a newer program.",
     "Новіший файл може означати те, чого ця програма не знає; візьміть новішу програму."},
    {.right = R"("format": 1,)", .wrong = R"("format": 9,)"}};

constexpr Code kFolderName{
    "D0213",
    Severity::error,
    {"the folder has another name", "папка зветься інакше"},
    {"The id differs from the name of the folder. Said of a scenario.json in a folder whose name "
     "could be an id; other files are opened by their path.",
     "Ідентифікатор відрізняється від назви папки. Це стосується scenario.json у папці, чия назва "
     "може бути ідентифікатором; інші файли відкривають за шляхом."},
    {"A scenario is found by its folder, so that both are one name.",
     "Сценарій знаходять за папкою, тож назва в них одна."},
    {.right = R"("id": "tiny",)", .wrong = R"("id": "teeny",)"}};

constexpr Code kTextMissing{
    "D0214",
    Severity::error,
    {"a text is missing in a language", "тексту бракує однією з мов"},
    {"Every text stands in every language that the scenario declares.",
     "Кожен текст має бути кожною мовою, яку оголосив сценарій."},
    {"Otherwise somebody would see a hole.", "Інакше хтось побачив би порожнє місце."},
    {.right = R"("title": { "en": "Tiny" },)", .wrong = R"("title": {},)"}};

constexpr Code kOtherLanguage{"D0215",
                              Severity::error,
                              {"a language that is not declared", "неоголошена мова"},
                              {"The text stands in a language that \"languages\" does not name.",
                               "Текст стоїть мовою, якої немає в \"languages\"."},
                              {"It would never be shown.", "Його ніколи б не показали."},
                              {.right = R"("title": { "en": "Tiny" },)",
                               .wrong = R"("title": { "en": "Tiny", "de": "Winzig" },)"}};

constexpr Code kTextEmpty{
    "D0216",
    Severity::error,
    {"an empty text", "порожній текст"},
    {"Nothing or only blanks stand in a text.", "У тексті нічого немає або самі пробіли."},
    {"A button or a heading without words would stand on the screen.",
     "На екрані стояла б кнопка чи заголовок без слів."},
    {.right = R"("title": { "en": "Tiny" },)", .wrong = R"("title": { "en": " " },)"}};

constexpr Code kInvisible{
    "D0217",
    Severity::error,
    {"an invisible character", "невидимий знак"},
    {"A control character, a mark of direction, or a character without width stands in a text. "
     "Line breaks are fine.",
     "У тексті є керівний знак, позначка напрямку або знак без ширини. Розриви рядка дозволено."},
    {"It was pasted by accident, or it is there to deceive.",
     "Його вставлено випадково або щоб увести в оману."},
    {.right = R"("title": { "en": "Tiny" },)",
     .wrong = R"("title": { "en": "Ti…ny" },)",
     .grown = "\xE2\x80\x8B",
     .times = 1}};

constexpr Code kKeyTwice{
    "D0218",
    Severity::error,
    {"a key in two files", "ключ у двох файлах"},
    {"A top-level key stands in two of the files of a scenario.",
     "Ключ верхнього рівня стоїть у двох файлах сценарію."},
    {"It has to be clear where to change it.", "Має бути ясно, де його змінювати."},
    {.right = R"("positions": [],)",
     .wrong = R"("positions": [], "parts": ["part.json"],)",
     .part = R"({ "positions": [] })"}};

constexpr Code kBadPart{
    "D0219",
    Severity::error,
    {"no name of a part", "не назва частини"},
    {"Parts lie in the scenario's own folder; a name of a part is a plain name of a file.",
     "Частини лежать у папці самого сценарію; назва частини — це проста назва файлу."},
    {"No path leads out of the folder, so that a scenario from somebody else reads nothing of "
     "yours.",
     "Жоден шлях не веде з папки назовні, тож чужий сценарій не прочитає нічого вашого."},
    {.right = R"("parts": ["part.json"],)",
     .wrong = R"("parts": ["../part.json"],)",
     .behind = R"("positions": [],)",
     .part = "{}"}};

constexpr Code kPartCycle{
    "D0220",
    Severity::error,
    {"parts in a circle", "частини по колу"},
    {"A scenario names itself, a part twice, or a part names parts.",
     "Сценарій називає частиною себе, якусь частину двічі, або частина називає частини."},
    {"Reading would never end, or would read a thing twice.",
     "Читання не скінчилося б або прочитало б щось двічі."},
    {.right = R"("parts": ["part.json"],)",
     .wrong = R"("parts": ["scenario.json"],)",
     .behind = R"("positions": [],)",
     .part = "{}"}};

constexpr Code kOtherScenario{
    "D0221",
    Severity::error,
    {"the debrief of another scenario", "обговорення іншого сценарію"},
    {"The debrief file names a scenario by its id, and it is not this one.",
     "Файл обговорення називає сценарій за ідентифікатором, і це не цей сценарій."},
    {"It was copied, or the wrong file is named: a class would talk about another game.",
     "Його скопійовано або названо не той файл: клас говорив би про іншу гру."},
    {.of = Example::Of::debrief,
     .right = R"("scenario": "tiny",)",
     .wrong = R"("scenario": "harbour",)"}};

}  // namespace demarche::io::code
