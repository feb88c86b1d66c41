// Words of printing from the program.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"papers.drawn", "As drawn", "Як випало"},
    {"papers.drawn-text", "Each brief prints the mandate that this seed draws.",
     "Кожна картка містить мандат, який випадає за цим зерном."},
    {"papers.failed", "{0} could not be written: {1}", "Не вдалося записати {0}: {1}"},
    {"papers.folder", "Folder for the files", "Тека для файлів"},
    {"papers.folder-place", "empty: the usual folder", "порожньо: звичайна тека"},
    {"papers.how", "How and where", "Як і куди"},
    {"papers.languages", "Languages, a file for each", "Мови, для кожної окремий файл"},
    {"papers.mandates", "Private mandates on the briefs", "Закриті мандати на картках"},
    {"papers.name-briefs", "Role briefs", "Рольові картки"},
    {"papers.name-decisions", "Table of decisions", "Таблиця рішень"},
    {"papers.name-forecasts", "Table of forecasts", "Таблиця прогнозів"},
    {"papers.name-forms", "Package form", "Бланк пакета"},
    {"papers.name-knowledge", "Knowledge sheets", "Аркуші відомостей"},
    {"papers.name-plates", "Name plates", "Таблички"},
    {"papers.name-report", "Class report", "Звіт класу"},
    {"papers.name-teacher", "Teacher’s pages", "Сторінки вчителя"},
    {"papers.no-folder", "There is no folder for papers: type one.",
     "Немає теки для паперів: введіть її."},
    {"papers.no-forecasts", "No forecast was put in this game.",
     "У цій грі не було жодного прогнозу."},
    {"papers.no-game", "Comes after a game: open this screen from its outcome.",
     "З’явиться після гри: відкрийте цей екран з її підсумку."},
    {"papers.no-language", "Choose a language.", "Оберіть мову."},
    {"papers.no-memory", "there is not enough memory", "бракує пам’яті"},
    {"papers.no-place", "No folder for documents was found on this computer.",
     "На цьому комп’ютері не знайдено теки для документів."},
    {"papers.no-seed", "Type a seed, from 1.", "Введіть зерно, від 1."},
    {"papers.none-chosen", "Choose a paper first.", "Спершу оберіть папір."},
    {"papers.not-over", "Comes when this game is over.", "З’явиться, коли цю гру завершено."},
    {"papers.off", "no", "ні"},
    {"papers.on", "yes", "так"},
    {"papers.open", "Open", "Відкрито"},
    {"papers.open-text", "Each brief lists every mandate; you tell a team which is theirs.",
     "На картці перелічено всі мандати; ви кажете команді, котрий її."},
    {"papers.place", "The usual folder: {0}", "Звичайна тека: {0}"},
    {"papers.print", "Print {0|# paper|# papers}", "Друкувати {0|# папір|# папери|# паперів}"},
    {"papers.seed", "Seed", "Зерно світу"},
    {"papers.seed-place", "a number", "число"},
    {"papers.seed-text",
     "The lesson that you begin next has this seed. On another day, type the one that stands on "
     "the teacher’s pages: then the briefs hold.",
     "Урок, який ви почнете далі, матиме це зерно. Іншого дня введіть те, що стоїть на сторінках "
     "учителя: тоді картки чинні."},
    {"papers.text-briefs", "one page for each delegation, the lower half is theirs alone",
     "по сторінці на делегацію, нижня половина лише для неї"},
    {"papers.text-decisions", "one row for each decision, for a spreadsheet (CSV)",
     "рядок на кожне рішення, для таблиць (CSV)"},
    {"papers.text-forecasts", "one row for each number that was said (CSV)",
     "рядок на кожне назване число (CSV)"},
    {"papers.text-forms", "to be copied, one for each proposal",
     "для копіювання, на кожну пропозицію"},
    {"papers.text-knowledge", "what everyone knows, then what each delegation knows besides",
     "що знають усі, а далі що знає кожна делегація"},
    {"papers.text-plates", "to fold, and cards for the jobs", "щоб скласти, і картки завдань"},
    {"papers.text-report", "how it went, with charts, for the class",
     "як усе було, з діаграмами, для класу"},
    {"papers.text-teacher", "preparation, timetables, care, debrief, sources",
     "підготовка, розклади, турбота, розбір, джерела"},
    {"papers.title", "Print", "Друк"},
    {"papers.under-way", "The papers are being made.", "Папери готуються."},
    {"papers.which", "Which papers", "Які папери"},
    {"papers.written",
     "{0|# file was|# files were} written to:", "Записано {0|# файл|# файли|# файлів} сюди:"},
    {"teacher.around", "Around the game", "Довкола гри"},
    {"screen.papers", "Print", "Друк"},
};

}  // namespace

std::span<const WordEntry> paper_words() { return kEntries; }

}  // namespace demarche::view
