// Codes of sense, of what contradicts itself: 04, first half.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kWeightsSum{
    "D0401",
    Severity::error,
    {"weights do not add up to 1000", "сума ваг не 1000"},
    {"The weights of a profile add up to something else than 1000.",
     "Ваги профілю в сумі дають не 1000."},
    {"Utilities of different profiles could not be compared.",
     "Корисності різних профілів не можна було б порівняти."},
    {.right = R"("weights": { "wall": 1000 },)", .wrong = R"("weights": { "wall": 900 },)"}};

constexpr Code kIssueNotValued{
    "D0402",
    Severity::error,
    {"an issue is not named", "питання не названо"},
    {"Values and weights name every issue, even with nothing.",
     "Цінності й ваги називають кожне питання, хоч би й з нулем."},
    {"Nothing is then forgotten by accident.", "Тоді нічого не забуто випадково."},
    {.right = R"("values": { "wall": [0, 100] },)", .wrong = R"("values": {},)"}};

constexpr Code kOptionCount{
    "D0403",
    Severity::error,
    {"not one number for each option", "не по числу на кожен варіант"},
    {"A table has a column too few or too many.", "У таблиці стовпцем менше або більше."},
    {"Every number behind it would belong to another option.",
     "Кожне дальше число належало б іншому варіантові."},
    {.right = R"("values": { "wall": [0, 100] },)",
     .wrong = R"("values": { "wall": [0, 50, 100] },)"}};

constexpr Code kNobodyConsents{
    "D0404",
    Severity::error,
    {"nobody consents", "ніхто не погоджується"},
    {"The consent of nobody is asked.", "Нічиєї згоди не питають."},
    {"What needs nobody's consent would settle itself.",
     "Те, що не потребує нічиєї згоди, узгодилося б саме."},
    {.right = R"("consent": ["left", "right"],)", .wrong = R"("consent": [],)"}};

constexpr Code kVoteNeverPasses{
    "D0405",
    Severity::error,
    {"a vote that never passes", "голосування, яке ніколи не вдасться"},
    {"More votes are needed than can be cast.", "Потрібно більше голосів, ніж можна віддати."},
    {"Nothing could ever be settled that way.", "Так ніколи нічого не узгодити."},
    {.right = R"("consent": { "votes": 1, "of": ["left", "right"], "must_abstain": ["left"] },)",
     .wrong = R"("consent": { "votes": 2, "of": ["left", "right"], "must_abstain": ["left"] },)",
     .at = R"("consent": ["left", "right"],)"}};

constexpr Code kEndingsOrder{
    "D0406",
    Severity::error,
    {"the order of endings", "порядок розв’язок"},
    {"The last ending has no condition, all others have one.",
     "Остання розв’язка не має умови, усі інші мають."},
    {"Every game ends somehow, and none is decided before the endings behind it are asked.",
     "Кожна гра якось закінчується, і жодна розв’язка не заступає тих, що після неї."},
    {.right = R"("text": { "en": "A wall stands." },
      "when": { "settled": "wall" },)",
     .wrong = R"("text": { "en": "A wall stands." },)"}};

constexpr Code kNoEvidence{
    "D0407",
    Severity::error,
    {"neither source nor assumption", "ні джерела, ні припущення"},
    {"A public position has a source or says that it is an assumption and why; an event has a "
     "source or is marked invented; a fact has sources. Fictional scenarios are free of this.",
     "Публічна позиція має джерело або каже, що це припущення і чому; подія має джерело або "
     "позначена вигаданою; факт має джерела. Вигадані сценарії від цього звільнено."},
    {"A class has to be able to tell what is known from what was made up.",
     "Клас має відрізняти відоме від вигаданого."},
    {.right =
         R"("facts": [{ "kind": "fact", "text": { "en": "It rained." }, "sources": ["report"] }],)",
     .wrong = R"("facts": [{ "kind": "fact", "text": { "en": "It rained." } }],)",
     .behind = R"("positions": [],)",
     .given =
         R"("knowledge": { "from": "2025-08-01", "until": "2025-08-20", "note": { "en": "Newspapers." } },
  "sources": [{ "id": "report", "publisher": "P", "title": "T", "date": "2025-08-19", "address": "https://example.org/report" }],)",
     .given_at = R"("fictional": true,)"}};

constexpr Code kFlagNeverRaised{
    "D0408",
    Severity::error,
    {"a flag that nobody raises", "прапорець, якого ніхто не піднімає"},
    {"A condition asks for a flag, or an effect clears one, that no effect raises.",
     "Умова питає про прапорець або наслідок його опускає, а піднімати його нічому."},
    {"The condition would never hold: mostly the flag is misspelt.",
     "Умова ніколи б не справдилася: здебільшого прапорець написано з помилкою."},
    {.right = R"("when": { "settled": "wall" },)", .wrong = R"("when": { "flag": "built" },)"}};

constexpr Code kFlagNeverRead{
    "D0409",
    Severity::warning,
    {"a flag that nobody reads", "прапорець, про який ніхто не питає"},
    {"An effect raises a flag, and no condition asks for it.",
     "Наслідок піднімає прапорець, а жодна умова про нього не питає."},
    {"It does nothing: a condition was forgotten, or the flag is left over.",
     "Він нічого не робить: забуто умову або прапорець лишився зайвий."},
    {.right = R"("success": [{"support": "left", "add": 1}])",
     .wrong = R"("success": [{"support": "left", "add": 1}, {"flag": "waved"}])"}};

constexpr Code kSourceNeverCited{
    "D0410",
    Severity::warning,
    {"a source that nothing cites", "джерело, на яке ніхто не посилається"},
    {"A row of \"sources\" is cited by no position, event, fact, actor or codex entry.",
     "На рядок \"sources\" не посилається жодна позиція, подія, факт, учасник чи запис довідника."},
    {"Readers look for what it proves; cite it or remove it.",
     "Читачі шукатимуть, що воно доводить; пошліться на нього або приберіть."},
    {.right =
         R"("codex": [{ "id": "wall", "kind": "issue", "title": { "en": "Wall" }, "text": { "en": "Of brick." }, "sources": ["report"] }],)",
     .wrong =
         R"("codex": [{ "id": "wall", "kind": "issue", "title": { "en": "Wall" }, "text": { "en": "Of brick." } }],)",
     .behind = R"("fictional": true,)",
     .given =
         R"("positions": [], "sources": [{ "id": "report", "publisher": "P", "title": "T", "date": "2025-08-19", "address": "https://example.org/report" }],)",
     .given_at = R"("positions": [],)"}};

constexpr Code kAnyOfNothing{
    "D0411",
    Severity::error,
    {"any of nothing", "щось із нічого"},
    {"An empty \"any\" never holds (an empty \"all\" always does).",
     "Порожнє \"any\" ніколи не справджується (порожнє \"all\" — завжди)."},
    {"That is never meant.", "Такого ніколи не мають на увазі."},
    {.right = R"("when": { "any": [{ "settled": "wall" }] },)",
     .wrong = R"("when": { "any": [] },)",
     .at = R"("when": { "settled": "wall" },)"}};

constexpr Code kReversedRange{
    "D0412",
    Severity::error,
    {"a range the wrong way round", "межі навпаки"},
    {"The lower end is above the upper one, a start above its cap, a last day before the first.",
     "Нижня межа вища за верхню, початок вищий за стелю, останній день раніший за перший."},
    {"Nothing lies between them.", "Між ними нічого немає."},
    {.right = R"("success": [{"support": "left", "random": [2, 5]}])",
     .wrong = R"("success": [{"support": "left", "random": [5, 2]}])",
     .at = R"("success": [{"support": "left", "add": 1}])"}};

constexpr Code kNotOrdered{
    "D0413",
    Severity::error,
    {"options without an order", "варіанти без порядку"},
    {"\"at_least\" and \"at_most\" want an issue whose options are ordered.",
     "\"at_least\" та \"at_most\" потребують питання, чиї варіанти впорядковано."},
    {"Without an order no option is more than another; \"is\" names one.",
     "Без порядку жоден варіант не більший за інший; \"is\" називає один."},
    {.right = R"("when": {"table": "wall", "is": "brick"})",
     .wrong = R"("when": {"table": "wall", "at_least": "brick"})",
     .given = R"("ordered": false, "status_quo": "none",)",
     .given_at = R"("status_quo": "none",)"}};

constexpr Code kStatusQuoRefused{
    "D0414",
    Severity::error,
    {"a red line on what stands", "червона лінія на тому, що вже є"},
    {"The status quo is never signed by anybody, so a red line there does nothing.",
     "Теперішнього стану ніхто не підписує, тож червона лінія там нічого не робить."},
    {"The author meant another option.", "Автор мав на увазі інший варіант."},
    {.right =
         R"("red_lines": [{ "issue": "wall", "options": ["brick"], "unless": { "round": true, "at_least": 2 }, "text": { "en": "Not yet." } }],)",
     .wrong =
         R"("red_lines": [{ "issue": "wall", "options": ["none"], "text": { "en": "Never." } }],)",
     .at = R"("red_lines": [],)"}};

constexpr Code kPackageSize{
    "D0415",
    Severity::error,
    {"the size of a package", "розмір пакета"},
    {"The least is above the most, or above what is on the agenda.",
     "Найменше більше за найбільше або за кількість питань порядку денного."},
    {"Nobody could propose anything in this format.",
     "У цьому форматі ніхто нічого не міг би запропонувати."},
    {.right = R"("least": 1, "most": 1, "exchanges": 2,)",
     .wrong = R"("least": 2, "most": 2, "exchanges": 2,)",
     .at = R"("exchanges": 2,)"}};

constexpr Code kTooMuch{
    "D0416",
    Severity::error,
    {"too much", "забагато"},
    {"More conditions, effects, flags or values of meters than a state can refer to.",
     "Умов, наслідків, прапорців чи значень показників більше, ніж може назвати стан."},
    {"What lies beyond would be lost in a saved game.",
     "Те, що понад межу, загубилося б у збереженій грі."},
    {.right = R"("success": [{"support": "left", "add": 1}])",
     .wrong = R"("success": […{"support": "left", "add": 1}])",
     .grown =
         R"({ "if": { "round": true, "at_least": 1 }, "then": [{ "flag": "a#" }, { "flag": "b#" }] }, )",
     .times = 251}};

constexpr Code kNeverOpened{"D0417",
                            Severity::error,
                            {"never opened", "ніколи не відкриється"},
                            {"A move is closed from the start, and no effect opens it.",
                             "Хід закрито від початку, і жоден наслідок його не відкриває."},
                            {"Nobody will ever play it.", "Ним ніхто ніколи не піде."},
                            {.right = R"("odds": { "base": 500 },)",
                             .wrong = R"("closed": true, "odds": { "base": 500 },)"}};

constexpr Code kOpenEachOther{
    "D0418",
    Severity::error,
    {"moves that open only each other", "ходи, що відкривають лише один одного"},
    {"A circle of closed moves that nothing outside opens.",
     "Коло закритих ходів, якого ніщо ззовні не відкриває."},
    {"None of them will ever be played.", "Жодним із них ніхто ніколи не піде."},
    {.right = R"("success": [{"support": "left", "add": 1}])",
     .wrong = R"("closed": true, "success": [{ "open": { "move": "wave" } }])"}};

constexpr Code kNeverMeets{
    "D0419",
    Severity::error,
    {"a format that never meets", "формат, що ніколи не збереться"},
    {"It does not stand, has no condition, and no option or effect opens it.",
     "Він не сталий, не має умови, і жоден варіант чи наслідок його не відкриває."},
    {"Nobody will ever sit there.", "Там ніхто ніколи не засідатиме."},
    {.right = R"("standing": true)", .wrong = R"("standing": false)"}};

constexpr Code kNoVenueNamed{
    "D0420",
    Severity::error,
    {"no venue is ever named", "місця ніхто не назве"},
    {"The format waits for a venue, and no option names one.",
     "Формат чекає на місце зустрічі, а жоден варіант його не називає."},
    {"It would wait for ever.", "Він чекав би вічно."},
    {.right = R"("standing": true)", .wrong = R"("standing": true, "needs_venue": true)"}};

constexpr Code kNeverHolds{
    "D0421",
    Severity::warning,
    {"never holds", "ніколи не справдиться"},
    {"The comparison lies outside of what the value can be.",
     "Порівняння лежить поза тим, яким може бути значення."},
    {"What depends on it never happens.", "Те, що від нього залежить, ніколи не станеться."},
    {.right = R"("when": { "round": true, "at_least": 2 },)",
     .wrong = R"("when": { "round": true, "at_least": 7 },)",
     .at = R"("when": { "settled": "wall" },)"}};

constexpr Code kNotOnAgenda{
    "D0422",
    Severity::warning,
    {"on no agenda", "поза порядком денним"},
    {"No format deals with the issue.", "Жоден формат не розглядає цього питання."},
    {"It can never be settled.", "Його ніколи не узгодити."},
    {.of = Example::Of::pair,
     .right = R"("agenda": ["wall", "roof"],)",
     .wrong = R"("agenda": ["wall"],)"}};

constexpr Code kNeverAllPresent{
    "D0423",
    Severity::warning,
    {"never all present", "ніколи не всі разом"},
    {"No format brings together those whose consent the issue needs, and none asks by telephone.",
     "Жоден формат не зводить тих, чиєї згоди потребує питання, і жоден не питає телефоном."},
    {"It can never be settled.", "Його ніколи не узгодити."},
    {.right = R"("parties": ["left", "right"],)",
     .wrong = R"("parties": ["left"],)",
     .given = R"("consent": ["left", "right"],)",
     .given_at = R"("consent": ["left", "right"],)"}};

constexpr Code kNotUsed{
    "D0424",
    Severity::warning,
    {"not used", "не використано"},
    {"A family without moves, a venue that no option names, a goal that no mandate names.",
     "Родина без ходів, місце, якого не називає жоден варіант, мета, якої не називає жоден "
     "мандат."},
    {"It is left over, or something that should name it was forgotten.",
     "Це зайве, або забуто те, що мало б на нього посилатися."},
    {.right = R"("families": [{"id": "talk", "name": {"en": "Talk"}, "icon": "public"}],)",
     .wrong =
         R"("families": [{"id": "walk", "name": {"en": "Walk"}, "icon": "public"}, {"id": "talk", "name": {"en": "Talk"}, "icon": "public"}],)"}};

constexpr Code kMediatorAbsent{
    "D0425",
    Severity::error,
    {"the mediator is absent", "посередника немає за столом"},
    {"The mediator is not one of the parties of the format.",
     "Посередник не належить до сторін формату."},
    {"Only the mediator proposes there, so that nothing would be proposed.",
     "Пропонує там лише посередник, тож пропозицій не було б."},
    {.right = R"("mediator": "right", "parties": ["left", "right"],)",
     .wrong = R"("mediator": "right", "parties": ["left"],)",
     .at = R"("parties": ["left", "right"],)"}};

constexpr Code kAmbiguousLike{
    "D0426",
    Severity::error,
    {"a like that could mean two things", "уподобання з двома значеннями"},
    {"A move and a family have one id, and the likes of a profile name either.",
     "Хід і родина мають один ідентифікатор, а уподобання профілю називають і те, і те."},
    {"Nobody could tell which of them is liked.", "Ніхто не скаже, що саме до вподоби."},
    {.right = R"("id": "wave",)",
     .wrong = R"("id": "talk",)",
     .at = R"("id": "wave",)",
     .given = R"("families": [{"id": "talk",)",
     .given_at = R"("families": [{"id": "talk",)"}};

constexpr Code kOutOfItsTime{
    "D0427",
    Severity::warning,
    {"an entry of the debrief out of its time", "запис обговорення не на своєму місці в часі"},
    {"The entries of a debrief file tell what was reported after the game, in order of time. This "
     "one is earlier than the one before it, or before \"knowledge.until\".",
     "Записи файлу обговорення розповідають, що повідомляли після гри, за порядком часу. Цей "
     "раніший за попередній або за \"knowledge.until\"."},
    {"One that is earlier stands at the wrong place, or belongs to the facts of the game.",
     "Раніший запис стоїть не на місці або належить до фактів гри."},
    {.of = Example::Of::debrief,
     .right = R"({ "date": "2025-09-02", "title": { "en": "Next" })",
     .wrong = R"({ "date": "2025-08", "title": { "en": "Next" })"}};

}  // namespace demarche::io::code
