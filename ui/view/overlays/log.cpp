// The log: all that has been heard, round by round, and what one looks for in it.
#include <algorithm>

#include "view/actions.h"
#include "view/overlays/parts.h"
#include "view/phrases.h"
#include "view/review/verbs.h"
#include "view/screens/bar.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kWidth = 880, kPadding = 20, kGap = 10;

const char* topic_key(int topic) {
  constexpr const char* kKeys[] = {"log.news", "log.moves", "log.talks", "log.changes"};
  return kKeys[topic];
}

Element chip_of(const std::string& id, std::string label, bool selected, const char* name, int a) {
  ChipOptions options;
  options.id = id;
  options.label = std::move(label);
  options.selected = selected;
  options.action = {name, a, 0, ""};
  return chip(std::move(options));
}

// Words, kinds, delegations, rounds.
Element filters(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const LogSearch& log = app.log;
  Element field = text_field({.id = "log/text",
                              .label = words("log.find"),
                              .value = log.text,
                              .placeholder = words("log.find-what"),
                              .shortcut = "F",
                              .edit = {verb::log_text, 0, 0, ""}});
  Elements kinds{chip_of("log/topic/all", words("log.all"), log.topic < 0, verb::log_topic, -1)};
  for (int i = 0; i < kLogTopics; ++i) {
    kinds.push_back(chip_of("log/topic/" + std::to_string(i), words(topic_key(i)), log.topic == i,
                            verb::log_topic, i));
  }
  Elements seats;
  for (std::size_t i = 0; i < phrases.scenario().seats.size(); ++i) {
    const SeatId seat(i);
    seats.push_back(pill({.id = "log/seat/" + std::to_string(i),
                          .name = phrases.seat(seat),
                          .icon = "",
                          .count = phrases.seat_short(seat),
                          .named = false,
                          .selected = log.seat == seat,
                          .action = {verb::log_seat, static_cast<int>(i), 0, ""}}));
  }
  Elements rounds;
  for (int round = 1; round <= app.play->view.round; ++round) {
    rounds.push_back(chip_of("log/round/" + std::to_string(round), words("log.round", {round}),
                             log.round == round, verb::log_round, round));
  }
  Element first = row_or_column({grow(std::move(field), 1), wrap(std::move(kinds), 6, 2)}, 12,
                                Across::kCentre, 4);
  Element second = row_or_column({wrap(std::move(seats), 6, 2), wrap(std::move(rounds), 6, 2)}, 22,
                                 Across::kCentre, 2);
  return column({std::move(first), std::move(second)}, 4);
}

// Whose line it is: a flag, the mark of news, or nothing before a change.
Element mark_of(const Phrases& phrases, const Happening& told) {
  const LogTopic topic = topic_of(told.kind);
  if (topic == LogTopic::changes) return space(20);
  if (told.seat < phrases.scenario().seats.size()) {
    return seat_flag(phrases, SeatId(told.seat), {.size = 18});
  }
  return icon(topic == LogTopic::talks ? "users" : "newspaper", 16, Tone::kSoft);
}

// A change opens what its level is made of, what changed something all that it changed, what came
// of something what it came of. Nothing: what has neither.
canvas::Action opened_by(const Play& play, std::size_t heard) {
  const Happening& told = play.heard[heard];
  const std::size_t seats = play.scenario->seats.size();
  if (told.kind == Happening::Kind::meter_changed) {
    return why_level(MeterId{told.what}, told.seat < seats ? SeatId(told.seat) : SeatId{},
                     told.target < seats ? SeatId(told.target) : SeatId{});
  }
  if (told.kind == Happening::Kind::member_rose) {
    return why_action(WhyAbout::undertaking, static_cast<int>(told.what));
  }
  return opens_as_cause(told.kind) ? why_action(WhyAbout::cause, static_cast<int>(heard))
                                   : canvas::Action{};
}

Element line_of(const Phrases& phrases, const Play& play, const LogLine& line) {
  const Happening& told = play.heard[line.heard];
  const bool small = topic_of(told.kind) == LogTopic::changes;
  const bool weighty = told.kind == Happening::Kind::settled ||
                       told.kind == Happening::Kind::walked_out ||
                       told.kind == Happening::Kind::ended;
  Element said = text(line.words,
                      small     ? Type::kCaption
                      : weighty ? Type::kStrong
                                : Type::kSecondary,
                      small ? Tone::kSoft : Tone::kText);
  Element inside =
      row({aligned(at_least(mark_of(phrases, told), 20), Align::kStart, Align::kCentre),
           grow(std::move(said))},
          9, Across::kCentre);
  const canvas::Action action = opened_by(play, line.heard);
  if (!action) return inside;
  Node node{
      .id = "log/line/" + std::to_string(line.heard), .role = Role::kRow, .label = line.words};
  return opening(std::move(node), action, std::move(inside));
}

Element round_head(const Phrases& phrases, const Play& play, int round) {
  const auto row = static_cast<std::size_t>(round > 0 ? round - 1 : 0);
  std::string dates;
  if (round > 0 && row < play.scenario->rounds.size()) {
    dates = phrases.text(play.scenario->rounds[row].dates);
  }
  return heading(phrases.words()("log.round", {round}), std::move(dates));
}

// The latest round first, within a round in the order in which it happened.
Element lines(const App& app, const Phrases& phrases, std::size_t& count) {
  const Play& play = *app.play;
  const std::vector<LogLine> found = found_in_log(play, phrases, app.log);
  Elements rounds;
  for (int round = play.view.round; round >= 0; --round) {
    if (app.log.round >= 0 && app.log.round != round) continue;
    Elements of_round = messages_in_log(app, phrases, round);
    for (const LogLine& line : found) {
      if (play.heard[line.heard].round == round) of_round.push_back(line_of(phrases, play, line));
    }
    if (of_round.empty()) continue;
    count += of_round.size();
    rounds.push_back(column({round_head(phrases, play, round), column(std::move(of_round), 6)}, 4));
  }
  if (rounds.empty()) {
    const char* key = app.log.any() || app.log.round >= 0 ? "log.nothing-found" : "log.empty";
    return text(phrases.words()(key), Type::kBody, Tone::kSoft);
  }
  return column(std::move(rounds), 16);
}

}  // namespace

void draw_log(FrameBuilder& builder, const App& app, const Words& words) {
  const Phrases phrases(*app.play->scenario, app.options.language);
  const Sheet& sheet = builder.sheet();
  std::size_t count = 0;
  const Element found = lines(app, phrases, count);
  const Element looked = filters(app, phrases);
  const Element told =
      text(words("log.count", {static_cast<int>(count)}), Type::kCaption, Tone::kSoft);
  ButtonOptions close;
  close.id = "log/close";
  close.label = words("common.close");
  close.icon = "x";
  close.shortcut = "Esc";
  close.action = {verb::close, 0, 0, ""};
  const double width = std::min(sheet.grow(kWidth), builder.bounds().w - 2 * kMargin);
  const double inside = width - 2 * kPadding;
  // The list takes what the dialog's title, filters and foot leave of the screen.
  const double around = looked->measure(sheet, inside).h + told->measure(sheet, inside).h +
                        2 * kGap + sheet.grow(24) + sheet.control(kButtonHeight) +
                        2 * (14 + kPadding + kMargin);
  const double height = std::max(100.0, builder.bounds().h - around);
  const Element list =
      exactly(scroll(kLogScroll, pad(found, {0, 0, 6, 0})), 0, height / sheet.metrics.text_scale);
  ButtonOptions replay;
  replay.id = "log/replay";
  replay.label = words("after.replay");
  replay.icon = "play";
  replay.shortcut = "R";
  replay.action = {verb::replay, -1, 0, ""};
  dialog(builder, {"log", words("log.title"), kWidth}, column({looked, told, list}, kGap),
         {button(std::move(replay)), button(std::move(close))});
}

}  // namespace demarche::view
