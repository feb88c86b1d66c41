// Issues, options, whose consent settles them, and what actors say about them in public.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr std::int32_t kMostVotes = 1'000'000;
constexpr std::string_view kAbstentions[] = {"not_counted", "counted"};
constexpr Type kVotes = a_whole(0, kMostVotes);

constexpr Field kVeto =
    may("veto", kAnySeats, {"Whose vote against stops it", "Чий голос проти це зупиняє"},
        R"(["north"])");
constexpr Field kAbstain =
    may_or("abstain", a_word(kAbstentions), "\"not_counted\"",
           {"Whether an abstention counts against", "Чи утримання рахується як голос проти"},
           "\"counted\"");
constexpr Field kMustAbstain =
    may("must_abstain", kAnySeats, {"Who may not vote on it", "Хто не може голосувати"},
        R"(["south"])");

constexpr Field kVoteFields[] = {
    must("votes", a_whole(1, kMostVotes), {"Votes needed", "Скільки голосів треба"}, "9"),
    must("of", kAnySeats, {"Who has a vote", "Хто має голос"}, R"(["north", "south"])"),
    kVeto,
    kAbstain,
    kMustAbstain,
};
constexpr Field kWeightedFields[] = {
    must("weight", a_whole(1, kMostVotes), {"Weight needed", "Яка вага потрібна"}, "66"),
    must("weights", a_map("seat", kVotes), {"What each vote weighs", "Скільки важить кожен голос"},
         R"({ "north": 60, "south": 40 })"),
    kVeto,
    kAbstain,
    kMustAbstain,
};
constexpr Shape kVote{"a vote",
                      {"Vote by number", "Голосування за кількістю"},
                      {"So many of these seats agree.", "Погоджується стільки з цих місць."},
                      kVoteFields};
constexpr Shape kWeighted{
    "a vote by weight",
    {"Vote by weight", "Зважене голосування"},
    {"Seats of so much weight together agree.", "Погоджуються місця, що разом мають таку вагу."},
    kWeightedFields};
constexpr const Shape* kVoteShapes[] = {&kVote, &kWeighted};
constexpr Heads kVoteHeads{"a vote", {"Vote", "Голосування"}, kVoteShapes};
constexpr Type kConsentForms[] = {kAnySeats, one_head_of(kVoteHeads)};
constexpr Type kConsent = either_of(kConsentForms);

constexpr Field kOptionFields[] = {
    own_id({"Its id, within the issue", "Його id, у межах питання"}, "\"bridge\""),
    must("name", kText, {"Short: a cell of the board", "Коротко: клітинка дошки"}),
    must("text", kText, {"What it means", "Що це означає"}),
    may("consent", kConsent, {"Instead of that of the issue", "Замість згоди для питання"},
        R"(["north", "south"])"),
    may("open", kCondition,
        {"May be proposed when this holds, with the proposed package in the table",
         "Можна пропонувати, коли це виконується, разом із запропонованим пакетом"}),
    may("closed_text", kText, {"What is missing then, in words", "Чого тоді бракує, словами"}),
    may("effects", kEffects, {"When it is settled", "Коли про це домовлено"}),
    may("venue", kVenue, {"The venue that it names", "Яке місце зустрічі називає"}, "\"island\""),
    may("format", kFormat, {"The format that it opens", "Який формат відкриває"}, "\"summit\""),
};
constexpr Shape kOptionShape{"an option",
                             {"Option", "Варіант"},
                             {"One way to settle an issue.", "Один зі способів вирішити питання."},
                             kOptionFields};

constexpr Type kChange = a_whole(-100, 100);
constexpr Type kChanges = a_list(kChange, {2, Most::options});
constexpr Type kOptionRow = an_object(kOptionShape);

constexpr Field kIssueFields[] = {
    own_id({"Its id", "Його id"}, "\"crossing\""),
    must("name", kText, {"Its name", "Назва"}),
    must("question", kText, {"The question that it asks", "Запитання, яке воно ставить"}),
    may_or("ordered", kTruth, "true",
           {"Whether the options have an order, from less to more",
            "Чи варіанти впорядковані від меншого до більшого"},
           "false"),
    may_be("reversible", {"What is settled may go back, at a price",
                          "Від вирішеного можна відступити, за певну ціну"}),
    must("status_quo", kOption,
         {"The option that stands at the beginning", "Варіант, чинний на початку"}, "\"ferry\""),
    must("consent", kConsent,
         {"Whose agreement settles it: all of a list, or a vote",
          "Чия згода потрібна: усіх із переліку або голосування"},
         R"(["north", "south"])"),
    may("bound", kAnySeats, {"Whom it binds, asked or not", "Кого воно зв'язує, навіть без згоди"},
        R"(["north"])"),
    may("home", a_map("seat", kChanges),
        {"Change of support at home when an option stands, one number for each option",
         "Зміна підтримки вдома, коли чинний варіант, по числу на варіант"},
        R"({ "north": [0, 5, -10] })"),
    may("on_settle", kEffects,
        {"When it is settled, whatever the option", "Коли домовлено, хай який варіант"}),
    kCodexField,
    must("options", a_list(kOptionRow, {2, Most::options}),
         {"The ways to settle it", "Способи вирішити"}),
};

constexpr std::string_view kFirmness[] = {"open", "preferred", "firm"};
constexpr Field kPositionFields[] = {
    must("actor", kActor, {"Who holds it, once", "Хто її тримає, один раз"}, "\"north\""),
    must("issue", kIssue, {"On which issue", "З якого питання"}, "\"crossing\""),
    must("option", kOption, {"For which option", "За який варіант"}, "\"bridge\""),
    must("firmness", a_word(kFirmness), {"How firmly", "Наскільки твердо"}, "\"firm\""),
    must("text", kText, {"What is said", "Що кажуть"}),
    may("source", kSource,
        {"Where it was said; or else an assumption, unless the scenario is fictional",
         "Де це сказано; або ж припущення, якщо сценарій не вигаданий"},
        "\"daily_2025_08_18\"")
        .left_out(),
    may_be("assumption", {"There is no source; wants a reason", "Джерела немає; потрібна підстава"})
        .left_out(),
    may("reason", kText, {"Why it is assumed", "Чому так припускають"}),
};

}  // namespace

constinit const Shape kIssueShape{
    "an issue",
    {"Issue", "Питання"},
    {"One thing that can be agreed on.", "Одне з того, про що можна домовитися."},
    kIssueFields};

constinit const Shape kPositionShape{"a position",
                                     {"Position", "Позиція"},
                                     {"What an actor says in public. Evidence stands with it.",
                                      "Що дійова особа каже публічно. Поруч стоїть підтвердження."},
                                     kPositionFields};

}  // namespace demarche::io
