// Choosing what is printed.
#include <algorithm>
#include <charconv>

#include "view/flow.h"
#include "view/lesson/around.h"
#include "view/papers/verbs.h"

namespace demarche::view {
namespace {

constexpr std::size_t kMostDigits = 18;

std::uint32_t bit(int number) { return 1U << static_cast<unsigned>(number); }

bool tells_of_a_game(Paper paper) {
  return paper == Paper::report || paper == Paper::decisions || paper == Paper::forecasts;
}

std::uint32_t language_shown(const App& app) {
  const auto at = std::find(app.languages.begin(), app.languages.end(), app.options.language);
  return bit(at == app.languages.end() ? 0 : static_cast<int>(at - app.languages.begin()));
}

// What is usually wanted: before a game all that prepares it, afterwards its report.
std::uint32_t usual(const App& app) {
  std::uint32_t out = 0;
  for (int i = 0; i < kPapers; ++i) {
    const auto paper = static_cast<Paper>(i);
    const bool wanted = app.papers.of == PapersOf::lesson || tells_of_a_game(paper);
    if (wanted && why_no_paper(app, paper) == nullptr) out |= bit(i);
  }
  return out;
}

void open_papers(Turn& turn) {
  App& app = turn.app;
  PaperDesk desk;
  desk.place = app.papers.place;
  desk.folder = app.papers.folder;
  desk.ticket = app.papers.ticket;
  desk.of = static_cast<PapersOf>(std::clamp(turn.action.a, 0, 2));
  if (desk.of == PapersOf::game && !app.play) return;
  if (desk.of == PapersOf::saved) {
    const auto row = static_cast<std::size_t>(turn.action.b);
    if (turn.action.b < 0 || row >= app.saves.listed.size()) return;
    if (!app.saves.listed[row].fault.empty()) return;
    desk.saved = app.saves.listed[row].name;
    desk.saved_over = app.saves.listed[row].over;
  }
  app.papers = std::move(desk);
  app.papers.languages = language_shown(app);
  app.papers.papers = usual(app);
  app.back.push_back(app.screen);
  show(app, Screen::papers);
}

void paper(Turn& turn) {
  if (turn.action.a < 0 || turn.action.a >= kPapers) return;
  App& app = turn.app;
  if (const char* why = why_no_paper(app, static_cast<Paper>(turn.action.a))) {
    app.notice = Words(app.options.language)(why);
    return;
  }
  app.papers.papers ^= bit(turn.action.a);
}

void language(Turn& turn) {
  const bool known =
      turn.action.a >= 0 && static_cast<std::size_t>(turn.action.a) < turn.app.languages.size();
  if (known) turn.app.papers.languages ^= bit(turn.action.a);
}

// Only digits make a seed; what is none leaves it as it was.
void seed(Turn& turn) {
  std::string digits;
  for (const char c : turn.action.text)
    if (c >= '0' && c <= '9' && digits.size() < kMostDigits) digits += c;
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  turn.app.setup.seed = number;
}

void print(Turn& turn) {
  App& app = turn.app;
  if (const char* why = why_no_printing(app)) {
    app.notice = Words(app.options.language)(why);
    return;
  }
  turn.ask(Request::Kind::print_papers, app.papers.folder, 1);
}

void stop(Turn& turn) { turn.ask(Request::Kind::print_papers, {}, 0); }

}  // namespace

const char* why_no_paper(const App& app, Paper paper) {
  if (!tells_of_a_game(paper)) return nullptr;
  const PaperDesk& desk = app.papers;
  const bool of_game = desk.of == PapersOf::game && app.play;
  if (desk.of == PapersOf::lesson) return "papers.no-game";
  if (of_game ? !app.play->game->over() : !desk.saved_over) return "papers.not-over";
  if (paper != Paper::forecasts) return nullptr;
  const Ledger& ledger = app.around.ledger;
  const bool any = of_game && !ledger.left_out && !ledger.rows.empty();
  return any ? nullptr : "papers.no-forecasts";
}

std::vector<Paper> papers_wanted(const App& app) {
  std::vector<Paper> out;
  for (int i = 0; i < kPapers; ++i) {
    const auto which = static_cast<Paper>(i);
    if ((app.papers.papers & bit(i)) != 0 && why_no_paper(app, which) == nullptr)
      out.push_back(which);
  }
  return out;
}

const char* why_no_printing(const App& app) {
  const PaperDesk& desk = app.papers;
  if (desk.ticket > 0) return "papers.under-way";
  if (papers_wanted(app).empty()) return "papers.none-chosen";
  if (desk.languages == 0) return "papers.no-language";
  if (desk.of == PapersOf::lesson && app.setup.seed == 0) return "papers.no-seed";
  if (desk.folder.empty() && desk.place.empty()) return "papers.no-folder";
  return nullptr;
}

Handler papers_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::open_papers, open_papers},
      {verb::paper, paper},
      {verb::paper_language, language},
      {verb::paper_mandates,
       [](Turn& turn) { turn.app.papers.open_mandates = turn.action.a == 1; }},
      {verb::paper_seed, seed},
      {verb::paper_folder, [](Turn& turn) { turn.app.papers.folder = turn.action.text; }},
      {verb::print_papers, print},
      {verb::stop_printing, stop},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
