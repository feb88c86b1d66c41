// The course of a game in words, and the table to which it led.
#include <algorithm>

#include "print/course.h"
#include "print/parts.h"
#include "print/report_parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

Words line_words(const view::Words& words, const Line& line) {
  Words out;
  if (line.kind == Told::event) {
    out.strong(words("report.event") + " ", Tone::kSoft).say(line.words);
  } else if (line.kind == Told::settled) {
    out.strong(line.words);
  } else {
    out.say(line.words, line.kind == Told::refused ? Tone::kSoft : Tone::kText);
  }
  if (!line.refused.empty()) out.say(" " + line.refused, Tone::kSoft);
  return out;
}

Element round_title(const view::Phrases& phrases, int number) {
  const Round& round = phrases.scenario().rounds[static_cast<std::size_t>(number - 1)];
  return heading(phrases.words()("report.round", {number, phrases.text(round.title)}),
                 phrases.text(round.dates));
}

// The teacher's words of a round; those of rounds that were taken back stand in the last.
std::vector<Words> written_in(const view::Phrases& phrases,
                              const std::vector<view::TeacherMessage>& messages, int round,
                              int rounds) {
  const view::Words& words = phrases.words();
  std::vector<Words> out;
  for (const view::TeacherMessage& message : messages) {
    if (std::min(message.round, rounds) != round) continue;
    const std::string to = message.to.exists()
                               ? words("message.report-to", {phrases.seat(message.to)})
                               : words("message.report-all");
    out.emplace_back();
    out.back().strong(to + " ", Tone::kSoft).say(message.text);
  }
  return out;
}

}  // namespace

std::vector<Block> report_course(const view::Phrases& phrases, const Game& game,
                                 const std::vector<view::TeacherMessage>& messages) {
  const view::Words& words = phrases.words();
  std::vector<Block> blocks;
  for (int round = 1; round <= rounds_played(game); ++round) {
    blocks.push_back({round_title(phrases, round), round == 1 ? 18.0 : 12.0, true, false});
    const std::vector<Line> lines = told_in(phrases, game, round);
    const std::vector<Words> said = written_in(phrases, messages, round, rounds_played(game));
    if (lines.empty() && said.empty())
      blocks.push_back({plain(words("report.nothing")), 2, false, false});
    for (const Line& line : lines) {
      blocks.push_back({bullet(plain(line_words(words, line))), 2, false, false});
    }
    for (const Words& one : said) blocks.push_back({bullet(plain(one)), 2, false, false});
  }
  return blocks;
}

std::vector<Block> report_table(const view::Phrases& phrases, const Game& game) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = game.scenario();
  std::vector<Block> blocks{{section(words("report.table")), 14, true, false}};
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    const int settled = settled_rounds(scenario, game.state())[i];
    const OptionId stands(std::size_t{standing_table(scenario, game.state())[i]});
    Words name, option;
    name.strong(phrases.issue(IssueId(i)));
    settled > 0 ? option.strong(phrases.option(IssueId(i), stands))
                : option.say(phrases.option(IssueId(i), stands));
    const std::string when =
        settled > 0 ? words("report.settled", {settled}) : words("report.not-settled");
    Element line = row({exactly(plain(std::move(name)), 170), grow(plain(std::move(option))),
                        exactly(small(when), 170)},
                       10, Across::kStart);
    blocks.push_back({column({rule(), std::move(line)}, 3), 3, false, false});
  }
  return blocks;
}

}  // namespace demarche::print
