// A form on which a delegation writes a package, and on which the others answer.
#include <algorithm>

#include "print/documents.h"
#include "print/parts.h"
#include "view/screens/bar.h"

namespace demarche::print {
namespace {

using namespace canvas;

Element head(const view::Phrases& phrases) {
  const view::Words& words = phrases.words();
  Element lines = exactly(
      column({write_line(words("print.form-round")), write_line(words("print.form-time"))}, 6),
      176);
  return document_head(phrases.text(phrases.scenario().title), words("print.form"), "",
                       std::move(lines));
}

Element choice(const std::string& name) { return row({tick_box(), plain(name)}, 6); }

Element labelled(const std::string& label, Elements choices) {
  Words name;
  name.strong(label);
  return row({exactly(plain(std::move(name)), 128), grow(wrap(std::move(choices), 16, 2))}, 8,
             Across::kStart);
}

Block meetings(const view::Phrases& phrases) {
  Elements choices;
  for (const Format& format : phrases.scenario().formats) {
    choices.push_back(choice(phrases.text(format.name)));
  }
  return {labelled(phrases.words()("print.form-format"), std::move(choices)), 10, false, false};
}

Block proposers(const view::Phrases& phrases) {
  Elements choices;
  for (std::size_t i = 0; i < phrases.scenario().seats.size(); ++i) {
    choices.push_back(choice(phrases.seat(SeatId(i))));
  }
  return {labelled(phrases.words()("print.form-by"), std::move(choices)), 6, false, false};
}

Block issue_line(const view::Phrases& phrases, IssueId id) {
  const Issue& issue = phrases.scenario().issues[id.index()];
  Words name;
  name.strong(phrases.issue(id));
  Elements options;
  for (std::size_t i = 0; i < issue.options.size(); ++i) {
    std::string option = phrases.option(id, OptionId(i));
    if (issue.status_quo == OptionId(i)) option += " ●";
    options.push_back(choice(option));
  }
  Element left = column({plain(std::move(name)), small(view::consent_note(phrases, issue))}, 0);
  Element line = row({exactly(std::move(left), 150), grow(wrap(std::move(options), 18, 2))}, 12,
                     Across::kStart);
  return {column({rule(), std::move(line)}, 4), 4, false, false};
}

// How many issues the meetings put into one package: once where all are alike.
std::string sizes_of(const view::Phrases& phrases) {
  const std::vector<Format>& formats = phrases.scenario().formats;
  const view::Words& words = phrases.words();
  const bool alike = std::all_of(formats.begin(), formats.end(), [&](const Format& format) {
    return format.least == formats.front().least && format.most == formats.front().most;
  });
  if (alike && !formats.empty()) {
    return words("print.form-size", {formats.front().least, formats.front().most}) + " ";
  }
  std::string all;
  for (const Format& format : formats) {
    all +=
        words("print.form-size-of", {phrases.text(format.name), format.least, format.most}) + " ";
  }
  return all;
}

Block sizes(const view::Phrases& phrases) {
  return {small(sizes_of(phrases) + phrases.words()("print.form-stands")), 6, false, false};
}

bool votes(const Scenario& scenario) {
  for (const Issue& issue : scenario.issues) {
    if (issue.consent.vote) return true;
  }
  return false;
}

Block answer(const view::Phrases& phrases, SeatId seat) {
  const view::Words& words = phrases.words();
  Elements ways{choice(words("print.form-accepts")), choice(words("print.form-refuses"))};
  if (votes(phrases.scenario())) ways.push_back(choice(words("print.form-abstains")));
  Element name =
      row({flag(view::flag_of(phrases, seat), {.size = 18}), grow(plain(phrases.seat(seat)))}, 8);
  Element line = row({exactly(std::move(name), 150), row(std::move(ways), 14),
                      grow(write_line(words("print.form-signature")))},
                     14);
  return {std::move(line), 5, false, false};
}

std::vector<Block> blocks_of(const view::Phrases& phrases) {
  const view::Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  std::vector<Block> blocks{{head(phrases)}, meetings(phrases), proposers(phrases)};
  blocks.push_back({section(words("print.form-issues")), 12, true, false});
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    blocks.push_back(issue_line(phrases, IssueId(i)));
  }
  blocks.push_back(sizes(phrases));
  blocks.push_back({write_line(words("print.form-why")), 10, false, false});
  blocks.push_back({section(words("print.form-answers")), 12, true, false});
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    blocks.push_back(answer(phrases, SeatId(i)));
  }
  return blocks;
}

}  // namespace

Pages form_pages(const view::Phrases& phrases, Tools tools) {
  constexpr double kDensities[] = {1.15, 1.08, 1.0, 0.97, kLeastDensity};
  Pages pages;
  for (const double density : kDensities) {
    const Paper paper(tools, density);
    std::vector<Frame> frames =
        flow(paper, phrases.words()("print.form"), blocks_of(phrases), model_foot(phrases.words()));
    if (frames.size() > 1 && density > kLeastDensity) continue;
    for (Frame& frame : frames) pages.push_back(on_a4(std::move(frame)));
    break;
  }
  return pages;
}

}  // namespace demarche::print
