// What a teacher does with delegations beside the game: messages, who is here, pass words.
#include "view/actions.h"
#include "view/app/delegations.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/lesson/delegation_verbs.h"
#include "view/lesson/lesson.h"
#include "view/lesson/message.h"
#include "view/lesson/pass_word.h"
#include "view/lesson/plain_text.h"
#include "view/phrases.h"

namespace demarche::view {
namespace {

bool in_lesson(const App& app) { return app.lesson && app.play; }

void keep(Turn& turn) { turn.ask(Request::Kind::keep_lesson); }

bool is_seat(const App& app, int seat) {
  return seat >= 0 && static_cast<std::size_t>(seat) < app.play->scenario->seats.size();
}

// Above the panel: it takes the focus to `first`, and gives it back when it is closed.
void open_above(App& app, Overlay::Kind kind, const char* first) {
  const std::string anchor = app.interaction.focused;
  app.overlay = {kind, anchor};
  app.interaction.focused = first;
}

void write_message(Turn& turn) {
  if (!in_lesson(turn.app) || turn.app.screen != Screen::teacher) return;
  open_above(turn.app, Overlay::Kind::write_message, "message/text");
}

void type_message(Turn& turn) {
  if (in_lesson(turn.app))
    turn.app.lesson->message.text = plain_text(turn.action.text, kLongestMessage);
}

void message_to(Turn& turn) {
  if (!in_lesson(turn.app)) return;
  turn.app.lesson->message.to =
      is_seat(turn.app, turn.action.a) ? SeatId(static_cast<std::size_t>(turn.action.a)) : SeatId{};
}

void send(Turn& turn) {
  App& app = turn.app;
  if (!in_lesson(app)) return;
  const Words words(app.options.language);
  if (const char* why = why_not_send(app)) {
    app.notice = words(why);
    return;
  }
  const SeatId to = app.lesson->message.to;
  send_message(app);
  const Phrases phrases(*app.play->scenario, app.options.language);
  app.notice =
      to.exists() ? words("message.sent-to", {phrases.seat(to)}) : words("message.sent-all");
  keep(turn);
}

void project(Turn& turn) {
  if (!in_lesson(turn.app) || turn.action.a < 0) return;
  std::vector<TeacherMessage>& all = turn.app.lesson->messages;
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (row >= all.size() || all[row].to.exists()) return;
  const bool up = !all[row].projected;
  for (TeacherMessage& message : all) message.projected = false;
  all[row].projected = up;
  keep(turn);
}

void close_message(Turn& turn) {
  if (turn.app.overlay.kind != Overlay::Kind::message) return;
  messages_read(turn.app);
  turn.app.interaction.focused = turn.app.overlay.anchor;
  turn.app.overlay = {};
  keep(turn);
}

// What is typed for the delegation that is called, begun anew for each.
WordDraft& draft_for_called(App& app) {
  WordDraft& draft = app.lesson->word;
  if (draft.of != app.play->sharing.next) {
    draft = {};
    draft.of = app.play->sharing.next;
  }
  return draft;
}

bool at_closed_screen(const App& app) {
  return in_lesson(app) && app.screen == Screen::handover && app.play->sharing.next.exists();
}

void type_word(Turn& turn) {
  if (!at_closed_screen(turn.app)) return;
  WordDraft& draft = draft_for_called(turn.app);
  std::string& word = turn.action.a == 1 ? draft.again : draft.typed;
  word = word_after(word, turn.action.text, turn.app.interaction.caret);
  draft.fault = WordDraft::Fault::none;
}

void clear_typed(App& app, WordDraft::Fault fault) {
  WordDraft& draft = draft_for_called(app);
  draft.typed.clear();
  draft.again.clear();
  draft.fault = fault;
  app.interaction.focused = "word";
}

void try_word(Turn& turn) {
  App& app = turn.app;
  if (!at_closed_screen(app) || !asks_word(app)) return;
  const std::size_t seat = app.play->sharing.next.index();
  const bool right = opens(app.lesson->pass_words[seat], draft_for_called(app).typed);
  clear_typed(app, right ? WordDraft::Fault::none : WordDraft::Fault::wrong);
  if (right) take_over(app);
}

void choose_word(Turn& turn) {
  App& app = turn.app;
  if (!at_closed_screen(app) || !may_choose_word(app)) return;
  clear_typed(app, WordDraft::Fault::none);
  draft_for_called(app).choosing = turn.action.a == 1;
  app.play->sharing.armed_ms = 0;
  if (turn.action.a != 1) app.interaction.focused = "open";
}

// Other seats, games and moments have other salts, so that equal words are kept as different
// digests.
std::uint64_t salt_for(const App& app, std::size_t seat) {
  const std::uint64_t seed = app.play->game->record().settings.world_seed;
  const std::uint64_t salt = demarche::key_of(std::to_string(seed) + "/" + std::to_string(seat) +
                                              "/" + std::to_string(app.now_ms));
  return salt == 0 ? 1 : salt;
}

void keep_word_typed(Turn& turn) {
  App& app = turn.app;
  if (!at_closed_screen(app) || !may_choose_word(app)) return;
  WordDraft& draft = draft_for_called(app);
  const std::string word = plain_sentence(draft.typed, kLongestWord);
  if (letters_in(word) < kShortestWord) return clear_typed(app, WordDraft::Fault::too_short);
  if (draft.again.empty()) {
    app.interaction.focused = "word/again";
    return;
  }
  const std::size_t seat = app.play->sharing.next.index();
  const PassWord kept = keep_word(word, salt_for(app, seat));
  if (!opens(kept, draft.again)) return clear_typed(app, WordDraft::Fault::differs);
  draft = {};
  app.lesson->pass_words.resize(app.play->scenario->seats.size());
  app.lesson->pass_words[seat] = kept;
  keep(turn);
  take_over(app);
}

void lift_word(Turn& turn) {
  App& app = turn.app;
  if (!in_lesson(app) || !is_seat(app, turn.action.a)) return;
  const auto seat = static_cast<std::size_t>(turn.action.a);
  if (seat >= app.lesson->pass_words.size() || !app.lesson->pass_words[seat].is_set()) return;
  app.lesson->pass_words[seat].digest = 0;
  const Phrases phrases(*app.play->scenario, app.options.language);
  app.notice = phrases.words()("pass-word.lifted", {phrases.seat(SeatId(seat))});
  keep(turn);
}

// The team of the action's seat; null: there is none.
Team* team_named(Turn& turn) {
  if (!in_lesson(turn.app) || !is_seat(turn.app, turn.action.a)) return nullptr;
  const auto seat = static_cast<std::size_t>(turn.action.a);
  return seat < turn.app.lesson->teams.size() ? &turn.app.lesson->teams[seat] : nullptr;
}

void open_team(Turn& turn) {
  if (team_named(turn) == nullptr) return;
  int& open = turn.app.lesson->team_open;
  open = open == turn.action.a ? -1 : turn.action.a;
}

// Whoever comes is here; who was away keeps the number and the name.
void team_students(Turn& turn) {
  Team* team = team_named(turn);
  if (team == nullptr || turn.action.b < 1 || turn.action.b > kMostStudents) return;
  team->students = turn.action.b;
  team->away = static_cast<std::uint8_t>(team->away & ((1U << turn.action.b) - 1U));
  keep(turn);
}

void team_name(Turn& turn) {
  Team* team = team_named(turn);
  if (team == nullptr || turn.action.b < 0 || turn.action.b >= team->students) return;
  if (turn.action.text.size() > kLongestName) return;
  const auto student = static_cast<std::size_t>(turn.action.b);
  if (team->names.size() <= student) team->names.resize(student + 1);
  team->names[student] = plain_text(turn.action.text, kLongestName);
  keep(turn);
}

void team_here(Turn& turn) {
  Team* team = team_named(turn);
  if (team == nullptr || turn.action.b < 0 || turn.action.b >= team->students) return;
  team->away = static_cast<std::uint8_t>(team->away ^ (1U << turn.action.b));
  keep(turn);
}

void observers(Turn& turn) {
  if (!in_lesson(turn.app) || turn.action.a < 0 || turn.action.a > kMostObservers) return;
  turn.app.lesson->observers = turn.action.a;
  keep(turn);
}

}  // namespace

Handler delegation_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::write_message, write_message}, {verb::type_message, type_message},
      {verb::message_to, message_to},       {verb::send_message, send},
      {verb::project_message, project},     {verb::message_read, close_message},
      {verb::type_word, type_word},         {verb::try_word, try_word},
      {verb::choose_word, choose_word},     {verb::keep_word, keep_word_typed},
      {verb::lift_word, lift_word},         {verb::open_team, open_team},
      {verb::team_students, team_students}, {verb::team_name, team_name},
      {verb::team_here, team_here},         {verb::lesson_observers, observers},
  };
  return find_handler(kVerbs, name);
}

void before_delegations(Turn& turn) {
  const bool closes = turn.action.verb == verb::close || turn.action.verb == verb::back;
  if (!closes || turn.app.overlay.kind != Overlay::Kind::message) return;
  messages_read(turn.app);
  keep(turn);
}

void follow_delegations(App& app) {
  show_messages(app);
  const bool asked = app.screen == Screen::handover && app.overlay.kind == Overlay::Kind::none &&
                     asks_word(app) && app.interaction.focused.empty();
  if (asked) app.interaction.focused = "word";
}

}  // namespace demarche::view
