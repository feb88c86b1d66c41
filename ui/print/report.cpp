// The class report: how it ended, how it came to that, what each delegation made of it.
#include "demarche/play.h"
#include "print/documents.h"
#include "print/parts.h"
#include "print/report_parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

void append(std::vector<Block>& blocks, std::vector<Block> more) {
  for (Block& block : more) blocks.push_back(std::move(block));
}

Element head(const view::Phrases& phrases, const Game& game) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = game.scenario();
  const std::string kicker =
      words("report.of", {phrases.text(scenario.title), game.state().head().round});
  const std::string title = game.over()
                                ? phrases.text(scenario.endings[ending(game.state()).index()].name)
                                : words("report.goes-on");
  Element lines = exactly(
      column({write_line(words("report.class")), write_line(words("report.date"))}, 6), 176);
  return document_head(kicker, title, "", std::move(lines));
}

std::vector<Block> opening(const view::Phrases& phrases, const Game& game) {
  const view::Words& words = phrases.words();
  std::vector<Block> blocks{{head(phrases, game)}};
  if (game.over()) {
    const Ending& end = game.scenario().endings[ending(game.state()).index()];
    blocks.push_back({text(phrases.text(end.text), Type::kBody), 10, false, false});
  }
  Words model;
  model.strong(words("outcome.model")).say(" " + words("teaching.no-winner"), Tone::kSoft);
  blocks.push_back({plain(std::move(model)), 6, false, false});
  return blocks;
}

}  // namespace

Pages report_pages(const view::Phrases& phrases, const Game& game, Tools tools,
                   const std::vector<view::TeacherMessage>& messages,
                   const std::function<bool()>& goes_on) {
  const Paper paper(tools, 1.0);
  std::vector<Block> blocks = opening(phrases, game);
  append(blocks, report_table(phrases, game));
  if (!game.over()) {
    append(blocks, report_charts(phrases, game));
  } else {
    const Outcome end = outcome(game.scenario(), game.state());
    append(blocks, report_durability(phrases, end.durability));
    append(blocks, report_charts(phrases, game));
    append(blocks, report_seats(phrases, end));
    append(blocks, report_room(phrases, game, goes_on));
  }
  append(blocks, report_course(phrases, game, messages));
  Pages pages;
  for (Frame& frame :
       flow(paper, phrases.words()("print.what-report"), blocks, model_foot(phrases.words()))) {
    pages.push_back(on_a4(std::move(frame)));
  }
  return pages;
}

}  // namespace demarche::print
