// Why a pack cannot be played, by the code of what is wrong with it (docs/diagnostics.md).
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"shelf.fault-D0701", "the file is damaged, or no pack at all (D0701)",
     "файл пошкоджено, або це не пакунок сценарію (D0701)"},
    {"shelf.fault-D0702", "a name in the pack leads out of its folder or is not portable (D0702)",
     "назва файлу в пакунку веде за межі теки або придатна не для всіх систем (D0702)"},
    {"shelf.fault-D0703", "two files in the pack have the same name (D0703)",
     "два файли в пакунку мають однакову назву (D0703)"},
    {"shelf.fault-D0704", "the pack holds something other than plain texts (D0704)",
     "у пакунку є щось крім звичайних текстів (D0704)"},
    {"shelf.fault-D0705", "the pack is larger than what is read (D0705)",
     "пакунок більший, ніж можна прочитати (D0705)"},
    {"shelf.fault-D0706", "what is in the pack is not what its list says (D0706)",
     "вміст пакунка не відповідає його переліку (D0706)"},
    {"shelf.fault-D0707", "a file was changed after it was packed (D0707)",
     "файл змінено після пакування (D0707)"},
    {"shelf.fault-D0708", "another scenario with the same name is already here (D0708)",
     "тут уже є інший сценарій із таким самим іменем (D0708)"},
};

}  // namespace

std::span<const WordEntry> pack_words() { return kEntries; }

}  // namespace demarche::view
