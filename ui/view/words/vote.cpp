// Words of rewind and vote.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"vote.all-same", "as on the other side", "так само, як з іншого боку"},
    {"vote.as-chosen", "as it was decided", "як було вирішено"},
    {"vote.as-decided", "As it was decided", "Як було вирішено"},
    {"vote.aside", "go back to a decision; the class chooses again",
     "поверніться до рішення: клас обирає знову"},
    {"vote.chosen-by", "Instead, by {0} of {1|# hand|# hands}",
     "Натомість, за це {0} з {1|# руки|# рук|# рук}"},
    {"vote.class-chose", "The class chose: {0}", "Клас обрав: {0}"},
    {"vote.differences", "Differences only", "Лише відмінності"},
    {"vote.durability", "Chance that the text holds five years",
     "Шанс, що угода протримається п’ять років"},
    {"vote.ending", "Ending", "Завершення"},
    {"vote.equal", "Equal hands: vote again between them, or count once more.",
     "Порівну: проголосуйте між ними ще раз або перерахуйте."},
    {"vote.everything", "Everything", "Усе"},
    {"vote.fewer", "{0}: one hand less", "{0}: на руку менше"},
    {"vote.futures", "Show both futures", "Показати обидва майбутніх"},
    {"vote.hands", "{0|# hand|# hands}", "{0|# рука|# руки|# рук}"},
    {"vote.in-character",
     "Both are played on in character, with the same draws. One pair is an example, not a mean.",
     "Обидва розіграно далі за характером, з тими самими жеребами. Одна пара є прикладом, а не "
     "середнім."},
    {"vote.more", "{0}: one hand more", "{0}: на руку більше"},
    {"vote.nobody", "Count the hands first.", "Спершу порахуйте руки."},
    {"vote.none", "There is no decision that could be put to a vote yet.",
     "Ще немає рішення, яке можна поставити на голосування."},
    {"vote.not-all", "{0} of {1} have not voted", "{0} з {1} не голосували"},
    {"vote.options", "What was possible then", "Що було можливо тоді"},
    {"vote.pick", "Pick a decision of this round.", "Оберіть рішення цього раунду."},
    {"vote.playing", "Both futures are being played on.", "Обидва майбутні розігруються."},
    {"vote.present", "Students in the room", "Учнів у класі"},
    {"vote.round", "Round {0}", "Раунд {0}"},
    {"vote.same", "The class chose what was chosen then: nothing would be different.",
     "Клас обрав те саме, що й тоді: нічого не змінилося б."},
    {"vote.settled", "What stands at the end", "Що чинне наприкінці"},
    {"vote.spoils", "The game is not over: both futures show what chance holds for it, too.",
     "Гру не завершено: обидва майбутніх показують і те, що їй ще випаде."},
    {"vote.title", "Rewind and vote", "Назад і голосувати"},
    {"vote.total", "{0} in all", "усього {0}"},
    {"vote.two-futures", "Two futures", "Два майбутніх"},
    {"vote.when", "{0}, {1}", "{0}, {1}"},
};

}  // namespace

std::span<const WordEntry> vote_words() { return kEntries; }

}  // namespace demarche::view
