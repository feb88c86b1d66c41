// Words of several tables of one world.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"tables.all-of", "{0|# table|# tables}: {1}", "{0|# стіл|# столи|# столів}: {1}"},
    {"tables.aside", "the same world, other choices; no ranking",
     "той самий світ, інші рішення; без місць"},
    {"tables.at-step", "{1}: {0}", "{1}: {0}"},
    {"tables.differ-rules", "played by other rules: the scenario’s numbers were changed",
     "зіграно за іншими правилами: числа сценарію змінено"},
    {"tables.differ-scenario", "of another scenario", "з іншого сценарію"},
    {"tables.differ-seed", "of another world: another seed", "з іншого світу: інше зерно"},
    {"tables.differ-settings",
     "set up otherwise: constellation, profiles, events left out or rounds differ",
     "інакше налаштовано: розклад, профілі, вилучені події або раунди"},
    {"tables.empty", "No saved game is in this folder.", "У цій теці немає збережених ігор."},
    {"tables.folder", "Folder with the saves of the other tables",
     "Тека зі збереженими іграми інших столів"},
    {"tables.folder-hint", "empty: where this program keeps its games",
     "порожньо: там, де програма тримає свої ігри"},
    {"tables.in-secret", "a move in secret", "таємний крок"},
    {"tables.no-folder", "This folder cannot be opened.", "Цю теку не вдається відкрити."},
    {"tables.not-compared", "Not compared", "Не порівнюються"},
    {"tables.one-alone", "This table is alone: no other one of its world was found.",
     "Цей стіл один: інших столів його світу не знайдено."},
    {"tables.open", "Compare", "Порівняти"},
    {"tables.people", "Played by persons", "Люди грають за"},
    {"tables.pledges", "{0}: members that have come so far", "{0}: скільки членів дійшли до цього"},
    {"tables.this-one", "This table", "Цей стіл"},
    {"tables.title", "Several tables", "Кілька столів"},
    {"tables.title-text", "Compare saved games of one world, from any laptop.",
     "Порівняти збережені ігри одного світу з будь-яких ноутбуків."},
    {"tables.too-many", "there are twelve already", "столів уже дванадцять"},
    {"tables.unreadable", "it cannot be read", "його не вдається прочитати"},
    {"tables.what-to-do-1", "Start every laptop with the same scenario and the same seed.",
     "Почніть на кожному ноутбуці той самий сценарій із тим самим зерном."},
    {"tables.what-to-do-2", "Afterwards copy the saves into one folder, here or on a stick.",
     "Потім скопіюйте збережені ігри в одну теку, тут або на флешці."},
    {"tables.what-to-do-3", "Type the folder above and compare: the tables stand side by side.",
     "Введіть теку вгорі й порівняйте: столи стоятимуть поруч."},
};

}  // namespace

std::span<const WordEntry> tables_words() { return kEntries; }

}  // namespace demarche::view
