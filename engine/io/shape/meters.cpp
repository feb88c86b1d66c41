// Meters.
#include "shape/make.h"

namespace demarche::io {
namespace {

constexpr std::string_view kScopes[] = {"world", "actor", "pair"};
constexpr std::string_view kGood[] = {"none", "up", "down"};
constexpr std::string_view kPlain[] = {"support", "capital"};
constexpr std::string_view kTrustId[] = {"trust"};
constexpr std::string_view kBuiltIn[] = {"support", "trust", "capital"};

constexpr Field kBandFields[] = {
    must("from", kAmount,
         {"From this value on; bands ascend", "Від цього значення; смуги зростають"}, "40"),
    must("text", kText, {"What the value means", "Що означає значення"}),
};
constexpr Shape kBand{"a band",
                      {"Band", "Смуга"},
                      {"Words for a stretch of values.", "Слова для відрізка значень."},
                      kBandFields};
constexpr Type kBandRow = an_object(kBand);
constexpr Type kBands = a_list(kBandRow, {1, Most::bands});

constexpr Type kBySeat = a_map("seat", kAmount);
constexpr Type kStarts[] = {kAmount, kBySeat, a_map("seat", kBySeat)};
// Whose id stands outside: everything but the three that exist always.
constexpr Type kOwnId = [] {
  Type type = kId;
  type.words = kBuiltIn;
  return type;
}();

constexpr Field kName = must("name", kText, {"Its name", "Назва"});
constexpr Field kTextField = may("text", kText, {"What it measures", "Що він вимірює"});
constexpr Field kDrift =
    may_or("drift", kAmount, "0",
           {"Added at the close of each round", "Додається наприкінці кожного раунду"}, "-1");
constexpr Field kBandsField = may("bands", kBands, {"Words for its values", "Слова для значень"});
constexpr Field kSeenBy = may(
    "seen_by", kSeats,
    {"Who sees it; without the key, everyone", "Хто його бачить; без ключа — усі"}, R"(["north"])");

constexpr Field kMeterFields[] = {
    must("id", kOwnId, {"Its id", "Його id"}, "\"goodwill\""),
    kName,
    kTextField,
    may_or("scope", a_word(kScopes), "\"world\"",
           {"One number, one of each actor, or one of each pair of actors",
            "Одне число, по одному на дійову особу або на кожну пару"},
           "\"actor\""),
    may_or("good", a_word(kGood), "\"none\"", {"Which way is better", "У який бік краще"},
           "\"up\""),
    may_or("min", kAmount, "0", {"Least value", "Найменше значення"}, "0"),
    may_or("max", kAmount, "100", {"Greatest value", "Найбільше значення"}, "100"),
    must("start", either_of(kStarts),
         {"A number (of everyone); for `actor` also a number for each seat, for `pair` a number "
          "for each seat (of whom) and seat (in whom)",
          "Число (для всіх); для `actor` також число на кожне місце, для `pair` — на кожне місце "
          "(чия) і місце (до кого)"},
         "50"),
    kDrift,
    kBandsField,
    kSeenBy,
};
constexpr Field kTrustFields[] = {
    must("id", a_word(kTrustId), {"The meter that exists always", "Показник, що є завжди"},
         "\"trust\""),
    kName,
    kTextField,
    may_or("start", either_of(kStarts), "50",
           {"As of any meter of pairs", "Як у будь-якого показника пар"}, "50"),
    kDrift,
    kBandsField,
    kSeenBy,
};
constexpr Field kPlainFields[] = {
    must("id", a_word(kPlain), {"The meter that exists always", "Показник, що є завжди"},
         "\"support\""),
    kName,
    kTextField,
    kBandsField,
    kSeenBy,
};
constexpr Shape kMeter{"a meter",
                       {"Meter", "Показник"},
                       {"A number that the game keeps.", "Число, яке веде гра."},
                       kMeterFields};
constexpr Shape kTrustShape{"one of the meters that exist always",
                            {"Meter: trust", "Показник: довіра"},
                            {"Trust of one seat in another, 0 to 100. A row gives it words.",
                             "Довіра одного місця до іншого, 0-100. Рядок дає їй слова."},
                            kTrustFields};
constexpr Shape kPlainShape{"one of the meters that exist always",
                            {"Meter: support, capital", "Показник: підтримка, капітал"},
                            {"Support at home and political capital of each seat, 0 to 100; they "
                             "start as the seat says. A row gives them words.",
                             "Підтримка вдома й політичний капітал кожного місця, 0-100; початок "
                             "визначає місце. Рядок дає їм слова."},
                            kPlainFields};
constexpr Type kRows[] = {an_object(kMeter), an_object(kTrustShape), an_object(kPlainShape)};

}  // namespace

constinit const Type kMeterRow = either_of(kRows);

}  // namespace demarche::io
