#include "view/screens/debrief_parts.h"

#include <algorithm>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

std::string when(const Phrases& phrases, std::int32_t round) {
  const auto& rounds = phrases.scenario().rounds;
  const auto row = static_cast<std::size_t>(round - 1);
  return row < rounds.size() ? phrases.text(rounds[row].dates) : "";
}

Element care(const Words& words) {
  const auto line = [&](const char* icon_name, const char* key) {
    return row({icon(icon_name, 24, Tone::kSoft), grow(text(words(key), Type::kLead))}, 14);
  };
  return column({line("user", "debrief.care-1"), line("hand", "debrief.care-2"),
                 line("heart-handshake", "debrief.care-3")},
                16);
}

// A line of the class's game: its rounds with what was settled and what came.
Element own_game(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements lines{heading(words("debrief.facts-here"))};
  for (const ToldRound& round : rounds_of(*app.play)) {
    Elements told;
    for (const Package& package : round.settled) told.push_back(settled_line(phrases, package));
    std::string events;
    for (const Happening& one : round.others) {
      if (one.kind == Happening::Kind::event) {
        events += (events.empty() ? "" : " · ") + told_in_words(phrases, one);
        continue;
      }
      const bool end = one.kind == Happening::Kind::ended;
      told.push_back(text(told_in_words(phrases, one), end ? Type::kSection : Type::kBody,
                          end ? Tone::kBrass : Tone::kText));
    }
    if (!events.empty()) told.push_back(text(events, Type::kBody, Tone::kSoft));
    if (told.empty()) told.push_back(text(words("debrief.nothing-settled"), kSoftText));
    lines.push_back(rule());
    lines.push_back(
        table_row({round_name(phrases, round.round), column(std::move(told), 3)}, {-130, 1}, 16));
  }
  return column(std::move(lines), 9);
}

Element lessons(const App& app, const Words& words) {
  Elements lines{row(
      {icon("pen-line", 24, Tone::kSoft), grow(text(words("debrief.lessons-here"), Type::kLead))},
      14)};
  const std::vector<Said> said = said_by(app.around.ledger);
  if (app.around.ledger.left_out) return column(std::move(lines), 12);
  if (said.empty()) {
    lines.push_back(text(words("debrief.no-forecasts"), kSoftText));
  } else {
    lines.push_back(rule());
    lines.push_back(heading(words("debrief.calibration-here"), words("forecast.known")));
    lines.push_back(row_or_column(
        {grow(calibration_chart(words, said, 190), 1.2), grow(calibration_words(words, said))}, 24,
        Across::kStretch, 12));
  }
  return column(std::move(lines), 12);
}

// ---- What really happened ---------------------------------------------------------------------

std::string publishers_of(const Debrief& debrief, const DebriefEntry& entry) {
  std::string out;
  for (const std::size_t row : entry.sources)
    out += (out.empty() ? "" : "; ") + debrief.sources[row].publisher;
  return out;
}

Element entry_lines(const Phrases& phrases, const Debrief& debrief, const DebriefEntry& entry) {
  const Words& words = phrases.words();
  const std::string language(language_code(words.language()));
  std::string from = words("debrief.sources-of", {publishers_of(debrief, entry)});
  if (entry.thin) from += " (" + words("debrief.thin") + ")";
  return table_row({text(phrases.date(entry.date), Type::kLabel),
                    column({text(entry.title.in(language), Type::kLabel),
                            text(entry.text.in(language), Type::kBody), text(from, kSoftText)},
                           2)},
                   {-150, 1}, 16);
}

Element accounts(const Phrases& phrases, const Debrief& debrief) {
  const std::string language(language_code(phrases.words().language()));
  Elements lines;
  if (!debrief.comparison.empty())
    lines.push_back(text(debrief.comparison.in(language), Type::kLead));
  for (const DebriefEntry& entry : debrief.entries) {
    lines.push_back(rule());
    lines.push_back(entry_lines(phrases, debrief, entry));
  }
  if (!debrief.known_until.empty())
    lines.push_back(text(
        phrases.words()("debrief.known-until", {phrases.date(debrief.known_until)}), kSoftText));
  if (!debrief.note.empty()) lines.push_back(text(debrief.note.in(language), kSoftText));
  return column(std::move(lines), 9);
}

Element sources(const Phrases& phrases, const Debrief& debrief) {
  Elements lines;
  for (const DebriefSource& source : debrief.sources) {
    std::string head = source.publisher + ". " + source.title;
    if (!source.date.empty()) head += ", " + phrases.date(source.date);
    if (!source.grade.empty()) head += " (" + source.grade + ")";
    if (!lines.empty()) lines.push_back(rule());
    lines.push_back(column({text(head, Type::kBody), address_text(source.address)}, 1));
  }
  return column(std::move(lines), 7);
}

}  // namespace

std::vector<ToldRound> rounds_of(const Play& play) {
  SeatSet everyone;
  if (!play.game->over())
    for (std::size_t seat = 0; seat < play.scenario->seats.size(); ++seat)
      everyone.add(SeatId(seat));
  return told_rounds(play.game->log(), everyone);
}

Element round_name(const Phrases& phrases, std::int32_t round) {
  return column({text(phrases.words()("vote.round", {round}), Type::kLabel),
                 text(when(phrases, round), kSoftText)},
                0);
}

std::string told_in_words(const Phrases& phrases, const Happening& one) {
  const Scenario& scenario = phrases.scenario();
  if (one.kind == Happening::Kind::event) return phrases.text(scenario.events[one.what].title);
  if (one.kind == Happening::Kind::ended)
    return phrases.words()("debrief.ending", {phrases.text(scenario.endings[one.what].name)});
  return phrases.happening(one, SeatId{});
}

Element settled_line(const Phrases& phrases, const Package& package) {
  return text(phrases.words()("debrief.settled", {phrases.package(package)}), Type::kLabel);
}

std::vector<std::string> debrief_questions(const App& app, const Words& words, DebriefPhase phase) {
  const auto row = static_cast<std::size_t>(phase);
  std::vector<std::string> out;
  if (const Debrief* debrief = debrief_of(app)) {
    for (const Translated& asks : debrief->asks.at(row))
      out.push_back(asks.in(std::string(language_code(words.language()))));
  }
  if (!out.empty()) return out;
  constexpr const char* kOwn[][2] = {{"debrief.ask-feelings-1", "debrief.ask-feelings-2"},
                                     {"debrief.ask-facts-1", "debrief.ask-facts-2"},
                                     {"debrief.ask-causes-1", "debrief.ask-causes-2"},
                                     {"debrief.ask-lessons-1", "debrief.ask-lessons-2"},
                                     {"debrief.ask-reality-1", "debrief.ask-reality-2"}};
  return {words(kOwn[row][0]), words(kOwn[row][1])};
}

Element debrief_reality(const App& app, const Phrases& phrases, Slide slide) {
  const Words& words = phrases.words();
  const Debrief* debrief = debrief_of(app);
  if (debrief == nullptr || debrief->entries.empty()) {
    return text(words(phrases.scenario().fictional ? "debrief.no-reality" : "debrief.none-brought"),
                Type::kLead);
  }
  if (!app.around.walk.reality_open) {
    if (slide == Slide::shown) return text(words("debrief.reality-asks"), Type::kLead);
    return column({text(words("debrief.reality-closed"), Type::kLead),
                   row({button({.id = "debrief/show",
                                .label = words("debrief.show-reality"),
                                .icon = "eye",
                                .shortcut = "R",
                                .action = {verb::debrief_reality, 0, 0, ""}})})},
                  14);
  }
  const int tab = app.around.walk.tab;
  Element inside = tab == 0 ? accounts(phrases, *debrief) : sources(phrases, *debrief);
  if (slide == Slide::shown) return inside;
  const auto side = [&](const char* id, const char* key, int which) {
    return TabOptions{.id = id,
                      .label = words(key),
                      .selected = tab == which,
                      .action = {verb::debrief_tab, which, 0, ""}};
  };
  Element tabs = tab_bar("reality/tabs", words("debrief.reality"),
                         {side("reality/accounts", "debrief.what-happened", 0),
                          side("reality/sources", "debrief.sources", 1)});
  return column({std::move(tabs), std::move(inside)}, 10);
}

Element debrief_material(const App& app, const Phrases& phrases, DebriefPhase phase, Slide slide) {
  switch (phase) {
    case DebriefPhase::feelings:
      return care(phrases.words());
    case DebriefPhase::facts:
      return own_game(app, phrases);
    case DebriefPhase::causes:
      return debrief_turns(app, phrases, slide);
    case DebriefPhase::lessons:
      return lessons(app, phrases.words());
    case DebriefPhase::reality:
      break;
  }
  return debrief_reality(app, phrases, slide);
}

}  // namespace demarche::view
