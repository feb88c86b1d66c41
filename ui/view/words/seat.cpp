// Words of scenario and seat, and of the briefing.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"briefing.assumed", "assumption", "припущення"},
    {"briefing.back", "Seat", "Місце"},
    {"briefing.before", "Before you read", "Перш ніж читати"},
    {"briefing.disputed", "disputed", "оспорюється"},
    {"briefing.eyes-only", "for your eyes alone", "лише для вас"},
    {"briefing.fact", "fact", "факт"},
    {"briefing.go-on", "Back to the game", "Назад до гри"},
    {"briefing.grade", "Grade {0}", "Рівень {0}"},
    {"briefing.hide", "Hide", "Сховати"},
    {"briefing.known", "What your delegation knows", "Що знає ваша делегація"},
    {"briefing.knowledge", "Known on {0}", "Відоме на {0}"},
    {"briefing.leave",
     "You may pass a turn, change your seat or leave at any time, without giving a reason.",
     "Ви можете пропустити хід, змінити місце або вийти будь-коли, не пояснюючи причини."},
    {"briefing.mandate", "Your mandate", "Ваше завдання"},
    {"briefing.of", "{0} · {1}", "{0} · {1}"},
    {"briefing.pick-source", "Choose a source beside a statement to see where it comes from.",
     "Оберіть джерело поруч із твердженням, щоб побачити, звідки воно."},
    {"briefing.position", "{0} on {1}: {2}", "{0}, {1}: {2}"},
    {"briefing.positions", "What is said in public", "Що кажуть публічно"},
    {"briefing.primary", "Primary", "Головне"},
    {"briefing.reported", "reported", "повідомляють"},
    {"briefing.said", "said", "заява"},
    {"briefing.secondary", "Secondary", "Додаткове"},
    {"briefing.show", "Show", "Показати"},
    {"briefing.source", "Source", "Джерело"},
    {"briefing.start", "Open round 1", "Відкрити раунд 1"},
    {"briefing.title", "Briefing", "Довідка делегації"},
    {"seat.back", "Back", "Назад"},
    {"seat.broken", "Cannot be played: {0}", "Не можна грати: {0}"},
    {"seat.choose-other", "Choose another scenario: this one is broken.",
     "Оберіть інший сценарій: цей пошкоджено."},
    {"seat.drawn", "The seed draws which of these you are. The others see only what is said here.",
     "Зерно визначає, ким ви є з-поміж цих. Інші бачать лише сказане тут."},
    {"seat.empty", "No scenario was found. Set DEMARCHE_DATA to the folder that holds “scenarios”.",
     "Не знайдено жодного сценарію. Задайте DEMARCHE_DATA — теку, де лежить «scenarios»."},
    {"seat.invented", "Invented", "Вигаданий"},
    {"seat.known", "What everyone knows of you", "Що про вас знають усі"},
    {"seat.knowledge", "Knowledge ends on {0}", "Знання — станом на {0}"},
    {"seat.level-in-character", "In character", "За роллю"},
    {"seat.level-newcomer", "Newcomer", "Новачок"},
    {"seat.levels", "How the others choose", "Як обирають інші"},
    {"seat.levels-text",
     "In character: plays what its profile would. A level changes the choices, never the rules or "
     "the odds.",
     "За роллю: грає так, як хотів би профіль. Рівень змінює вибір, але не правила й не шанси."},
    {"seat.new-seed", "New seed", "Нове зерно"},
    {"seat.note", "Before you read", "Перш ніж читати"},
    {"seat.others", "The others", "Інші"},
    {"seat.scenario", "Scenario", "Сценарій"},
    {"seat.seed", "Seed", "Зерно"},
    {"seat.seed-text", "The same seed meets the same world.", "Те саме зерно дає той самий світ."},
    {"seat.size", "{0|# seat|# seats}, {1|# round|# rounds}",
     "{0|# місце|# місця|# місць}, {1|# раунд|# раунди|# раундів}"},
    {"seat.sourced", "From real sources", "За справжніми джерелами"},
    {"seat.take", "Take this seat", "Зайняти це місце"},
    {"seat.your-seat", "Your seat", "Ваше місце"},
};

}  // namespace

std::span<const WordEntry> seat_words() { return kEntries; }

}  // namespace demarche::view
