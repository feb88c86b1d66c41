// Codes of saved games: 05.
#include "codes.h"

namespace demarche::io::code {

constexpr Code kNoSave{
    "D0501",
    Severity::error,
    {"no save", "не збережена гра"},
    {"The file is no saved game, or of a format that this program does not read.",
     "Файл не є збереженою грою або має формат, якого ця програма не читає."},
    {"Nothing can be played on from it.", "З нього не продовжити гри."},
    {.of = Example::Of::save, .right = R"("demarche_save":1)", .wrong = R"("demarche_save":9)"}};

constexpr Code kOtherRules{
    "D0502",
    Severity::error,
    {"other rules", "інші правила"},
    {"The game was played by a version of the rules that this program does not have.",
     "Гру зіграно за версією правил, якої ця програма не має."},
    {"The same moves would lead elsewhere.", "Ті самі ходи привели б деінде."},
    {.of = Example::Of::save, .right = R"("rules_version":2)", .wrong = R"("rules_version":9999)"}};

constexpr Code kDigestDiffers{
    "D0503",
    Severity::error,
    {"the rules were changed", "правила змінено"},
    {"The rules inside the save no longer have the digest that was written with them: a number was "
     "changed by hand.",
     "Правила в збереженій грі вже не мають того дайджесту, який записано разом із ними: якесь "
     "число змінено вручну."},
    {"Another game would be replayed than was played.", "Повторено було б не ту гру, яку зіграно."},
    {.of = Example::Of::save,
     .right = R"("digest":"3b04380efdae4f7d")",
     .wrong = R"("digest":"95f7da272754dcce")"}};

constexpr Code kRulesPartBroken{
    "D0504",
    Severity::error,
    {"the rules cannot be used", "правила непридатні"},
    {"The rules inside the save are broken; the first fault in them is told.",
     "Правила в збереженій грі зламано; сказано про першу хибу в них."},
    {"There is nothing to play the moves by.", "Ходи нема за чим грати."},
    {.of = Example::Of::save, .right = R"("cap":9)", .wrong = R"("cup":9)"}};

constexpr Code kIllegalMove{"D0505",
                            Severity::error,
                            {"an illegal move", "недозволений хід"},
                            {"A move of the save is not legal where it stands.",
                             "Хід збереженої гри не дозволений там, де стоїть."},
                            {"It was written in by hand, or a move before it was.",
                             "Його вписано вручну, або вписано хід перед ним."},
                            {.of = Example::Of::save,
                             .right = R"({"seat":"left","play":"wave"},)",
                             .wrong = R"({"seat":"right","accept":true},)"}};

constexpr Code kHashDiffers{
    "D0506",
    Severity::error,
    {"the replay differs", "повтор відрізняється"},
    {"Played again, the moves lead elsewhere than when they were saved. The round is named.",
     "Зіграні знову, ходи ведуть не туди, куди вели під час збереження. Раунд названо."},
    {"Either the save was changed, or the program has a fault: please report it.",
     "Або збережену гру змінено, або програма має хибу: повідомте про неї, будь ласка."},
    {.of = Example::Of::save, .right = R"("da61623fb48ef49b")", .wrong = R"("00000000000000aa")"}};

}  // namespace demarche::io::code
