#include "print/brief.h"

#include "print/parts.h"
#include "view/screens/bar.h"

namespace demarche::print {
namespace {

using namespace canvas;

// From roomy to tight. What a step leaves out stands on the knowledge sheet.
std::vector<Fullness> steps(std::size_t facts) {
  std::vector<Fullness> out;
  for (const double density : {1.22, 1.14, 1.07, 1.0, 0.97, kLeastDensity}) {
    out.push_back({density, true, true, facts});
  }
  for (const bool roomy : {true, false}) {
    for (const double density : {1.0, 0.97, kLeastDensity}) {
      out.push_back({density, roomy, false, facts});
    }
  }
  for (std::size_t some = facts; some > 0; --some) {
    out.push_back({kLeastDensity, false, false, some - 1});
  }
  return out;
}

double height_of(const Sheet& sheet, double width, const std::vector<Block>& blocks) {
  double high = 0;
  for (const Block& block : blocks) {
    high += block.part->measure(sheet, width).h + (high > 0 ? block.gap : 0);
  }
  return high;
}

// What is left over goes above the fold, the grid and the sources: at most this much each.
constexpr double kMostAir = 12, kRounding = 1;

void spread(std::vector<Block>& blocks, double left) {
  if (blocks.size() < 2) return;
  const double each =
      std::min(kMostAir, (left - kRounding) / static_cast<double>(blocks.size() - 1));
  if (each <= 0) return;
  for (Block& block : blocks) block.gap += each;
}

// Cells of the grid may be too narrow for a word at a large scale of the text.
bool parts_a_word(const std::vector<Frame>& frames) {
  for (const Frame& frame : frames) {
    for (const Layer& layer : frame.layers) {
      for (const Item& item : layer.items) {
        const auto* run = std::get_if<TextRun>(&item.shape);
        if (run != nullptr && run->block.broken_words > 0) return true;
      }
    }
  }
  return false;
}

Element head(const view::Phrases& phrases, SeatId seat) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  std::string kicker = words("print.brief-of", {phrases.text(scenario.title)});
  if (!scenario.knowledge_until.empty()) {
    kicker += " · " + words("seat.knowledge", {phrases.date(scenario.knowledge_until)});
  }
  Element lines =
      exactly(column({write_line(words("print.name")), write_line(words("print.job"))}, 6), 150);
  return document_head(kicker, phrases.seat(seat), view::flag_of(phrases, seat), std::move(lines));
}

}  // namespace

std::vector<Block> brief_blocks(const view::Phrases& phrases, const Briefed& briefed,
                                const Fullness& full, const Sheet& sheet) {
  Citations citations;
  std::vector<Block> blocks{{head(phrases, briefed.seat)}};
  for (Block& block : public_half(phrases, briefed.seat, full, sheet, citations)) {
    blocks.push_back(std::move(block));
  }
  blocks.push_back({fold_line(phrases.words()("print.fold-private")), 10, true, false});
  for (Block& block : private_half(phrases, briefed, sheet)) blocks.push_back(std::move(block));
  if (const std::string sources = source_line(phrases, citations); !sources.empty()) {
    Words line;
    line.strong(phrases.words()("print.sources") + " ", Tone::kSoft).say(sources, Tone::kSoft);
    blocks.push_back({column({rule(), canvas::words(std::move(line), {.type = Type::kCaption})}, 5),
                      10, false, false});
  }
  return blocks;
}

std::vector<PdfPage> brief_pages(const view::Phrases& phrases, const Briefed& briefed,
                                 Tools tools) {
  const Foot foot = model_foot(phrases.words());
  const std::string title =
      phrases.words()("print.brief-of", {phrases.text(phrases.scenario().title)}) + ": " +
      phrases.seat(briefed.seat);
  const std::vector<Fullness> all = steps(facts_of(phrases.scenario(), briefed.seat).size());
  std::vector<PdfPage> pages;
  for (const Fullness& full : all) {
    const Paper paper(tools, full.density);
    std::vector<Block> blocks = brief_blocks(phrases, briefed, full, paper.sheet());
    const double left = paper.height() - height_of(paper.sheet(), paper.width(), blocks);
    const bool last = &full == &all.back();
    if (left < 0 && !last) continue;
    if (left > 0) spread(blocks, left);
    std::vector<Frame> frames = flow(paper, title, blocks, foot);
    if (parts_a_word(frames) && !last) continue;
    for (Frame& frame : frames) pages.push_back(on_a4(std::move(frame)));
    break;
  }
  return pages;
}

}  // namespace demarche::print
