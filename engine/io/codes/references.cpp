// Codes of ids and of who is meant: 03.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kUnknownReference{
    "D0301",
    Severity::error,
    {"a reference to nothing", "посилання в нікуди"},
    {"No row of that table has this id. References are looked up after all files are read, so "
     "order does not matter. A near miss is suggested only when it is near: one letter for ids of "
     "four letters or more, two for eight or more.",
     "Жоден рядок тієї таблиці не має цього ідентифікатора. Посилання шукають, коли всі файли "
     "прочитано, тож порядок не важить. Схоже слово підказано, лише коли воно справді схоже: одна "
     "літера для назв від чотирьох літер, дві — від восьми."},
    {"A rule about something that does not exist would never do anything.",
     "Правило про те, чого немає, ніколи б не спрацювало."},
    {.right = R"("family": "talk",)", .wrong = R"("family": "tallk",)"}};

constexpr Code kDuplicateId{
    "D0302",
    Severity::error,
    {"an id twice", "ідентифікатор двічі"},
    {"Two rows of one table have the same id.",
     "Два рядки однієї таблиці мають той самий "
     "ідентифікатор."},
    {"Nobody could tell which of them is meant.", "Ніхто не скаже, котрий із них малося на увазі."},
    {.right = R"("id": "right",)", .wrong = R"("id": "left",)"}};

constexpr Code kReservedId{
    "D0303",
    Severity::error,
    {"a reserved id", "зайнятий ідентифікатор"},
    {"self, target, others, all, consenters, left_out, present and facilitator mean something else "
     "where seats are named.",
     "self, target, others, all, consenters, left_out, present і facilitator мають інше значення "
     "там, де називають сторони."},
    {"An effect on \"others\" would be one on a single seat.",
     "Наслідок для \"others\" стосувався б однієї сторони."},
    {.right = R"("id": "right",)", .wrong = R"("id": "others",)"}};

constexpr Code kWhoNotHere{
    "D0304",
    Severity::error,
    {"nobody is that here", "тут такого немає"},
    {"The word for a seat has no meaning in this place: target outside of a targeted move, "
     "consenters where nothing is settled, a margin outside of durability.",
     "Слово на позначення сторони тут нічого не означає: target поза ходом із ціллю, consenters "
     "там, де нічого не узгоджено, margin поза тривкістю."},
    {"The effect would fall on nobody.", "Наслідок не стосувався б нікого."},
    {.right = R"("success": [{"support": "left", "add": 1}])",
     .wrong = R"("success": [{"support": "target", "add": 1}])"}};

constexpr Code kRepeated{
    "D0305",
    Severity::error,
    {"an entry twice", "запис двічі"},
    {"The same seat, issue, member or language is named twice in one list.",
     "Ту саму сторону, питання, учасника чи мову названо двічі в одному списку."},
    {"It counts once, so that something else was meant.",
     "Це рахується раз, тож малося на увазі щось інше."},
    {.right = R"("parties": ["left", "right"],)",
     .wrong = R"("parties": ["left", "right", "left"],)"}};

constexpr Code kProfileNotHere{
    "D0306",
    Severity::error,
    {"a profile cannot be asked for here", "тут не можна питати про профіль"},
    {"Only a red line, and a goal that one seat's mandates name, may depend on their own profile.",
     "Лише червона лінія та мета, яку називають мандати однієї сторони, можуть залежати від "
     "власного профілю."},
    {"Profiles are secret: an ending that asks for one would give it away.",
     "Профілі таємні: розв’язка, що питає про профіль, виказала б його."},
    {.right = R"("when": { "settled": "wall" },)", .wrong = R"("when": { "profile": "calm" },)"}};

constexpr Code kNoSeat{
    "D0307",
    Severity::error,
    {"an actor without a seat", "учасник без місця за столом"},
    {"Only seats move, agree and are asked; this actor is a host, a member or in the background.",
     "Лише сторони ходять, погоджуються й відповідають; цей учасник — господар, член або на тлі."},
    {"Nobody would play it.", "За нього ніхто б не грав."},
    {.right = R"("by": ["left"],)",
     .wrong = R"("by": ["host"],)",
     .given = R"("actors": [{ "id": "host", "kind": "host", "name": { "en": "Host" } },)",
     .given_at = R"("actors": [)"}};

constexpr Code kMeterScope{
    "D0308",
    Severity::error,
    {"the scope of a meter", "чий це показник"},
    {"A meter of the world has no \"of\"; one of an actor has no \"in\".",
     "Показник світу не має \"of\"; показник учасника не має \"in\"."},
    {"The extra key would be ignored, and the author meant another meter.",
     "Зайвий ключ було б знехтувано, а автор мав на увазі інший показник."},
    {.right = R"("when": { "meter": "noise", "at_least": 1 },)",
     .wrong = R"("when": { "meter": "noise", "of": "left", "at_least": 1 },)",
     .at = R"("when": { "settled": "wall" },)",
     .given =
         R"("positions": [], "meters": [{ "id": "noise", "name": { "en": "Noise" }, "start": 0, "drift": 1 }],)",
     .given_at = R"("positions": [],)"}};

}  // namespace demarche::io::code
