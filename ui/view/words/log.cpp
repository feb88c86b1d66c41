#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"log.all", "All", "Усе"},
    {"log.changes", "Changes", "Зміни"},
    {"log.count", "{0|# line|# lines}", "{0|# рядок|# рядки|# рядків}"},
    {"log.empty", "Nothing yet.", "Поки що нічого."},
    {"log.find", "Find", "Знайти"},
    {"log.find-what", "Find a word, for example a place", "Знайти слово, наприклад назву місця"},
    {"log.moves", "Moves", "Кроки"},
    {"log.news", "News", "Новини"},
    {"log.nothing-found", "Nothing that was heard fits this.", "Нічого такого не чули."},
    {"log.round", "Round {0}", "Раунд {0}"},
    {"log.talks", "Talks", "Переговори"},
    {"log.title", "What has been heard", "Що стало відомо"},
};

}  // namespace

std::span<const WordEntry> log_words() { return kEntries; }

}  // namespace demarche::view
