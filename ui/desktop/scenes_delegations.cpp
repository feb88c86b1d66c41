#include "desktop/scenes_delegations.h"

#include <algorithm>
#include <string_view>

#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/lesson/delegation_verbs.h"
#include "view/lesson/lesson.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Overlay;
using view::Screen;

void act(Shell& shell, const char* name, int a = 0, int b = 0) { shell.act({name, a, b, ""}); }

bool at(Shell& shell, Screen screen) { return shell.app().screen == screen; }

bool shows(Shell& shell, Overlay::Kind kind) { return shell.app().overlay.kind == kind; }

void send(Shell& shell, int to, const char* text) {
  act(shell, verb::message_to, to);
  shell.act({verb::type_message, 0, 0, text});
  act(shell, verb::send_message);
}

int called(Shell& shell) { return static_cast<int>(shell.app().play->sharing.next.index()); }

void give_word(Shell& shell, int seat) {
  view::Lesson& lesson = *shell.app().lesson;
  lesson.pass_words.resize(lesson.teams.size());
  lesson.pass_words[static_cast<std::size_t>(seat)] = view::keep_word("Дніпро", 7);
}

void type_word(Shell& shell, int which, const char* word) {
  shell.app().interaction.caret = 0;
  shell.act({verb::type_word, which, 0, word});
}

bool handover_word(Shell& shell) {
  give_word(shell, called(shell));
  type_word(shell, 0, "Дніп");
  shell.app().interaction.caret = 0;
  return at(shell, Screen::handover);
}

bool handover_word_wrong(Shell& shell) {
  act(shell, verb::try_word);
  return at(shell, Screen::handover);
}

// The teacher has lifted it, and another is chosen.
bool handover_choose(Shell& shell) {
  act(shell, verb::lift_word, called(shell));
  act(shell, verb::choose_word, 1);
  type_word(shell, 0, "Дністер");
  return at(shell, Screen::handover);
}

// One student has left, one has come.
bool teacher_team(Shell& shell) {
  act(shell, verb::teacher);
  act(shell, verb::open_team, 0);
  act(shell, verb::team_students, 0, 4);
  act(shell, verb::team_here, 0, 1);
  shell.act({verb::team_name, 0, 3,
             shell.app().options.language == view::Language::ukrainian ? "Ігор" : "Ihor"});
  give_word(shell, 0);
  return at(shell, Screen::teacher);
}

bool message_write(Shell& shell) {
  act(shell, verb::lift_word, 0);
  act(shell, verb::open_team, 0);
  act(shell, verb::write_message);
  const bool uk = shell.app().options.language == view::Language::ukrainian;
  send(shell, 0,
       uk ? "Спершу прочитайте довідку про припинення вогню."
          : "Read the note on the ceasefire before you table anything.");
  send(shell, -1,
       uk ? "За десять хвилин перерва. Завершіть розпочате."
          : "Ten minutes to the break. Finish what you have begun.");
  act(shell, verb::message_to, 2);
  shell.act({verb::type_message, 0, 0,
             uk ? "Хто говоритиме першим? Скажіть іншим." : "Who speaks first? Tell the others."});
  return shows(shell, Overlay::Kind::write_message);
}

// Back at the papers of the delegation at the keyboard.
bool message_read(Shell& shell) {
  act(shell, verb::message_to, -1);
  shell.act({verb::type_message, 0, 0, ""});
  act(shell, verb::close);
  for (int step = 0; step < 4 && !shows(shell, Overlay::Kind::message); ++step) {
    act(shell, verb::back);
  }
  return shows(shell, Overlay::Kind::message);
}

bool message_log(Shell& shell) {
  act(shell, verb::message_read);
  act(shell, verb::overlay, static_cast<int>(Overlay::Kind::log));
  return shows(shell, Overlay::Kind::log);
}

bool projector_message(Shell& shell) {
  act(shell, verb::close);
  act(shell, verb::projector, 0);
  return at(shell, Screen::projector);
}

void insert_after(std::vector<Scene>& all, std::string_view name, const std::vector<Scene>& mine) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Scene& scene) { return name == scene.name; });
  if (found != all.end()) all.insert(found + 1, mine.begin(), mine.end());
}

}  // namespace

std::vector<Scene> with_delegation_scenes(std::vector<Scene> all) {
  insert_after(all, "lesson_handover",
               {{"handover_word", handover_word},
                {"handover_word_wrong", handover_word_wrong},
                {"handover_choose", handover_choose}});
  insert_after(all, "projector",
               {{"teacher_team", teacher_team},
                {"message_write", message_write},
                {"message_read", message_read},
                {"message_log", message_log},
                {"projector_message", projector_message}});
  return all;
}

}  // namespace demarche::desktop
