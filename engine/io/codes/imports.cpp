// Codes of what `demarche import` reads from other programs: 06. Nothing is written while there is
// a finding.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kXmlSyntax{"D0601",
                          Severity::error,
                          {"not well-formed XML", "не правильний XML"},
                          {"The file is cut off, a tag is not closed, or it is no XML at all.",
                           "Файл обірвано, тег не закрито, або це взагалі не XML."},
                          {"What is missing cannot be guessed.", "Чого бракує, не вгадати."},
                          {.of = Example::Of::domain,
                           .right = R"(<item index="2" value="blue"/>)",
                           .wrong = R"(<item index="2" value="blue">)"}};

constexpr Code kGeniusShape{
    "D0602",
    Severity::error,
    {"no domain or profile of GENIUS", "не домен і не профіль GENIUS"},
    {"What such a file must have is missing or no number: issues with values, bounds in order, "
     "indexes that differ.",
     "Бракує того, що такий файл мусить мати, або це не число: питань зі значеннями, меж за "
     "порядком, різних індексів."},
    {"There is nothing to negotiate about.", "Нема про що домовлятися."},
    {.of = Example::Of::domain,
     .right = R"(<issue index="1" name="Colour" type="discrete">)",
     .wrong = R"(<issue index="one" name="Colour" type="discrete">)"}};

constexpr Code kNotRepresentable{
    "D0603",
    Severity::error,
    {"it cannot be represented", "цього не передати"},
    {"A scenario has at most 64 issues with options, at most 31 of them to agree on, and weighs "
     "issue by issue. Real-valued issues, other evaluators than linear, constant and triangular, "
     "utility spaces that are not additive, negative numbers, and numbers above 1000 have no place "
     "in it.",
     "Сценарій має щонайбільше 64 питання з варіантами, з яких узгоджувати можна щонайбільше 31, і "
     "зважує питання окремо. Дійсні питання, інші оцінювачі, ніж лінійний, сталий і трикутний, "
     "неадитивні простори корисності, від’ємні числа та числа понад 1000 у ньому не мають місця."},
    {"Rounding them in silence would be another domain.",
     "Мовчки округлені, вони були б іншим доменом."},
    {.of = Example::Of::domain, .right = R"(type="discrete")", .wrong = R"(type="real")"}};

constexpr Code kGeniusMismatch{
    "D0604",
    Severity::error,
    {"profile and domain do not fit", "профіль і домен не пасують"},
    {"The profile lacks an issue of the domain, or a weight for it, or names a value that the "
     "domain does not have.",
     "Профілю бракує питання домену чи ваги для нього, або він називає значення, якого домен не "
     "має."},
    {"The profile belongs to another domain.", "Профіль належить до іншого домену."},
    {.of = Example::Of::profile,
     .right = R"(value="blue" evaluation="4")",
     .wrong = R"(value="bleu" evaluation="4")"}};

}  // namespace demarche::io::code
