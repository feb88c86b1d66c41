// Words of what a teacher does with delegations beside the game: messages, who is here, pass words.
#include "view/words/tables.h"

namespace demarche::view {
namespace {

constexpr WordEntry kEntries[] = {
    {"message.alone", "to you alone · round {0}", "лише вам · раунд {0}"},
    {"message.count", "{0} of {1} letters", "{0} із {1} літер"},
    {"message.empty", "Write something first.", "Спершу напишіть щось."},
    {"message.everyone", "Everyone", "Усім"},
    {"message.field", "Your message", "Ваше повідомлення"},
    {"message.field-place", "Write, then Enter sends it", "Напишіть; Enter надсилає"},
    {"message.from", "From the teacher", "Від учителя"},
    {"message.in-log", "The teacher: {0}", "Від учителя: {0}"},
    {"message.in-log-alone", "The teacher, to you alone: {0}", "Від учителя, лише вам: {0}"},
    {"message.kept", "It changes nothing in the game and stays in the log.",
     "У грі воно нічого не змінює й лишається в журналі."},
    {"message.none-sent", "Nothing has been sent yet.", "Ще нічого не надіслано."},
    {"message.own", "A text of your own", "Власний текст"},
    {"message.own-text",
     "Words only: no rule and no number changes. A delegation reads it at its next screen; what is "
     "for everyone stands on the projector, too. It stays in the log and in the class’s report.",
     "Лише слова: правила й числа не змінюються. Делегація прочитає його на своєму наступному "
     "екрані; те, що для всіх, видно й на проєкторі. Текст лишається в журналі та у звіті класу."},
    {"message.project", "Put on the projector", "Показати на проєкторі"},
    {"message.project-down", "Take off the projector", "Прибрати з проєктора"},
    {"message.read-alone", "read", "прочитано"},
    {"message.read-by", "read by {0} of {1}", "прочитали {0} із {1}"},
    {"message.report-all", "The teacher, to everyone:", "Від учителя, усім:"},
    {"message.report-to", "The teacher, to {0}:", "Від учителя, для делегації {0}:"},
    {"message.send", "Send", "Надіслати"},
    {"message.sent-all", "Sent to everyone.", "Надіслано всім."},
    {"message.sent-list", "Sent", "Надіслано"},
    {"message.sent-to", "Sent to {0}.", "Надіслано: {0}."},
    {"message.to", "To whom", "Кому"},
    {"message.to-all-when", "to everyone · round {0}", "усім · раунд {0}"},
    {"message.to-computer", "The computer plays this delegation: nobody would read it.",
     "За цю делегацію грає комп’ютер: читати нікому."},
    {"message.to-when", "{0} · round {1}", "{0} · раунд {1}"},
    {"message.too-many", "A lesson keeps a hundred messages, and they are all written.",
     "Урок зберігає сто повідомлень, і всі вже надіслано."},
    {"message.understood", "Understood", "Зрозуміло"},
    {"message.unread", "not read yet", "ще не прочитано"},
    {"pass-word.again", "Once more", "Ще раз"},
    {"pass-word.choose", "Choose a pass word (optional)", "Обрати пароль (необов’язково)"},
    {"pass-word.choose-field", "Your pass word", "Ваш пароль"},
    {"pass-word.choose-how",
     "At least {0} letters, typed twice and not shown. It keeps out a glance, not more; the "
     "teacher can lift it.",
     "Щонайменше {0} літери; введіть їх двічі, на екрані їх не видно. Пароль захищає лише від "
     "чужого погляду; учитель "
     "може його зняти."},
    {"pass-word.differs", "The two are not the same. Type both again.",
     "Паролі не збігаються. Введіть обидва ще раз."},
    {"pass-word.has", "This delegation has a pass word.", "Ця делегація має пароль."},
    {"pass-word.how", "What you type is not shown. The teacher can lift the pass word.",
     "Літер на екрані не видно. Учитель може зняти пароль."},
    {"pass-word.keep", "Keep it and open the papers", "Зберегти й відкрити папери"},
    {"pass-word.key-open", "open", "відкрити"},
    {"pass-word.lift", "Lift", "Зняти"},
    {"pass-word.lift-text",
     "Its papers then open without; it may choose another at its next hand-over.",
     "Папери відкриватимуться без нього; за наступної передачі можна обрати інший."},
    {"pass-word.lifted", "Pass word lifted: {0}.", "Пароль знято: {0}."},
    {"pass-word.none", "Go on without", "Без пароля"},
    {"pass-word.of-yours", "Pass word of your delegation", "Пароль вашої делегації"},
    {"pass-word.open", "Open the papers", "Відкрити папери"},
    {"pass-word.too-short", "Too short: at least {0} letters.",
     "Закоротко: щонайменше {0} літери."},
    {"pass-word.wrong", "That is not the word. The teacher can lift it on the panel.",
     "Пароль не той. Учитель може зняти його на панелі."},
    {"team.away", "away", "немає"},
    {"team.away-text", "{0} has come.", "{0}: знову тут."},
    {"team.here", "here", "тут"},
    {"team.here-of", "{0} of {1} here", "тут {0} з {1}"},
    {"team.here-text", "{0} has left, or is not here yet.", "{0}: пішли або ще не прийшли."},
    {"team.nobody", "nobody here", "нікого немає"},
    {"team.nobody-text",
     "Nobody of this delegation is here. Give the seat to the computer until somebody comes.",
     "З цієї делегації нікого немає. Передайте місце комп’ютеру, доки хтось прийде."},
    {"team.of", "Who is here: {0}", "Хто тут: {0}"},
    {"team.rotate", "The jobs of the round are shared out among those who are here.",
     "Ролі раунду ділять між собою ті, хто тут."},
    {"team.students", "Students", "Учасники"},
};

}  // namespace

std::span<const WordEntry> delegation_words() { return kEntries; }

}  // namespace demarche::view
