#include "view/sounds.h"

#include <algorithm>
#include <array>

#include "view/lesson/lesson.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;
constexpr std::int64_t kLastMinute = 60;  // seconds
constexpr std::int64_t kSecond = 1000;    // milliseconds

// How many happenings the person has been told by now.
std::size_t told_by(const App& app) {
  const Play& play = *app.play;
  if (app.screen == Screen::sitting) return play.heard.size();
  if (app.screen != Screen::reveal) return play.told;
  if (play.telling.opened == 0) return play.telling.from;
  const std::vector<TellingStep> steps = steps_of_telling(play);
  return steps.empty() ? play.telling.to
                       : steps[std::min(play.telling.opened, steps.size()) - 1].last;
}

std::size_t count(const Log& heard, std::size_t end, Kind kind) {
  std::size_t found = 0;
  for (std::size_t i = 0; i < std::min(end, heard.size()); ++i) {
    if (heard[i].kind == kind) ++found;
  }
  return found;
}

bool to_read(Screen screen) {
  return screen == Screen::briefing || screen == Screen::codex || screen == Screen::map ||
         screen == Screen::settings || screen == Screen::outcome;
}

bool ticks(const Audible& before, const Audible& after) {
  return after.seconds_left && before.seconds_left &&
         *after.seconds_left<*before.seconds_left&& * after.seconds_left <=
                             kLastMinute&& * after.seconds_left> 0;
}

// Of the game that was on the table before, too.
void hear_game(const Audible& before, const Audible& after, std::vector<Sound>& heard) {
  if (after.seat != before.seat) heard.push_back(Sound::bell);
  if (after.agreements > before.agreements) heard.push_back(Sound::chime);
  const bool sits = after.screen == Screen::sitting, sat = before.screen == Screen::sitting;
  // From the table only a sealed round leads on.
  const bool leaves = before.screen == Screen::table && (sits || after.screen == Screen::reveal);
  if (after.round > before.round || leaves) heard.push_back(Sound::seal);
  if (sits != sat && !to_read(before.screen) && !to_read(after.screen)) {
    heard.push_back(Sound::knock);
  }
  if (after.proposals > before.proposals) heard.push_back(Sound::paper);
  if (after.picked != before.picked || after.sealed > before.sealed) heard.push_back(Sound::card);
  if (after.screen == before.screen && after.opened > before.opened) heard.push_back(Sound::page);
}

}  // namespace

const char* sound_name(Sound sound) {
  constexpr std::array<const char*, kSounds> kNames = {"page",  "paper", "card", "seal",
                                                       "knock", "chime", "tick", "bell"};
  return kNames.at(static_cast<std::size_t>(sound));
}

Audible audible(const App& app) {
  Audible now;
  now.screen = app.screen;
  if (app.lesson && app.lesson->clock.state == PhaseClock::State::running) {
    const std::int64_t left = left_on(app.lesson->clock, app.now_ms);
    now.seconds_left = (left + kSecond - 1) / kSecond;
  }
  if (!app.play) return now;
  const Play& play = *app.play;
  now.game = play.game.get();
  now.seat = play.seat;
  now.round = play.view.round;
  now.picked = play.draft.move;
  now.sealed = play.view.plan.size();
  now.opened = play.telling.opened;
  const std::size_t told = told_by(app);
  now.agreements = count(play.heard, told, Kind::settled);
  now.proposals = count(play.heard, told, Kind::proposed);
  return now;
}

std::vector<Sound> cues(const Audible& before, const Audible& after) {
  std::vector<Sound> heard;
  if (before.game != nullptr && before.game == after.game) hear_game(before, after, heard);
  if (heard.empty() && before.screen != after.screen &&
      (to_read(before.screen) || to_read(after.screen))) {
    heard.push_back(Sound::page);
  }
  if (ticks(before, after)) heard.push_back(Sound::tick);
  constexpr std::size_t kMost = 2;
  if (heard.size() > kMost) heard.resize(kMost);
  return heard;
}

}  // namespace demarche::view
