// Words of the codex.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"codex.assumption", "Assumption of the authors: {0}", "Припущення авторів: {0}"},
    {"codex.back", "Back", "Назад"},
    {"codex.count", "{0} · {1|# entry|# entries}", "{0} · {1|# стаття|# статті|# статей}"},
    {"codex.empty", "This scenario has no codex.", "У цьому сценарії немає довідника."},
    {"codex.firmness-firm", "firm", "твердо"},
    {"codex.firmness-open", "open to talk", "готовність говорити"},
    {"codex.firmness-preferred", "preferred", "бажано"},
    {"codex.grade", ", grade {0}", ", рівень {0}"},
    {"codex.kind-actor", "Parties", "Сторони"},
    {"codex.kind-document", "Papers", "Документи"},
    {"codex.kind-format", "Formats", "Формати"},
    {"codex.kind-issue", "Issues", "Питання"},
    {"codex.kind-term", "Terms", "Поняття"},
    {"codex.kind-undertaking", "Undertakings", "Спільні справи"},
    {"codex.kind-venue", "Places", "Місця"},
    {"codex.no-positions", "No public position is recorded here.",
     "Публічних позицій тут не записано."},
    {"codex.positions", "Who said what", "Хто що казав"},
    {"codex.see", "See also", "Див. також"},
    {"codex.sources", "Sources", "Джерела"},
    {"codex.title", "Codex", "Довідник"},
    {"codex.wants", "{0}, {1}", "{0}, {1}"},
};

}  // namespace

std::span<const WordEntry> codex_words() { return kEntries; }

}  // namespace demarche::view
