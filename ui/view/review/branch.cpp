// Another choice at one decision of the person: what there was to choose, and what would follow.
#include <algorithm>
#include <map>

#include "demarche/alternatives.h"
#include "view/phrases.h"
#include "view/review/desk.h"

namespace demarche::view {
namespace {

constexpr std::size_t kMost = 14;  // alternatives that are offered

// What the review looked at there, else what a seat might sensibly do.
std::vector<Move> open_at(const Play& play, const ReviewDesk& desk, std::size_t row) {
  std::vector<Move> out;
  if (desk.review) {
    for (const analyse::ReviewedDecision& made : desk.review->decisions) {
      if (made.move != row) continue;
      for (const analyse::WeighedMove& one : made.alternatives) out.push_back(one.move);
    }
  }
  if (!out.empty()) return out;
  const Game before = analyse::game_before(*play.scenario, play.game->record(), row);
  Workspace space;
  find_alternatives(*play.scenario, before.situation(), play.seat,
                    play.game->record().settings.policy_seed, kMost, out, space);
  return out;
}

// Planners think for seconds about each decision and would keep the reader waiting: beside a window
// they go on in character, as persons' seats do.
Record in_character(Record record) {
  for (Level& level : record.settings.levels)
    if (level == Level::planner) level = Level::in_character;
  record.cut_short.clear();
  return record;
}

std::int32_t number_of(const After& after, SeatId seat, std::size_t row) {
  const auto end = after.made.begin() + static_cast<std::ptrdiff_t>(row) + 1;
  return static_cast<std::int32_t>(std::count_if(
      after.made.begin(), end, [&](const analyse::Made& made) { return made.seat == seat; }));
}

}  // namespace

bool open_branch(App& app, std::size_t move) {
  const Play& play = *app.play;
  After& after = after_of(app);
  if (move >= after.made.size() || after.made[move].seat != play.seat) return false;
  BranchDesk desk;
  desk.move = move;
  desk.decision = number_of(after, play.seat, move);
  const Phrases phrases(*play.scenario, app.options.language);
  // By their words, so that the order gives nothing away; two of the same words are one.
  std::map<std::string, Move> by_words;
  const std::string chosen = phrases.choice(play.game->record().moves[move]);
  for (const Move& one : open_at(play, after.review, move)) {
    const std::string words = phrases.choice(one);
    if (words != chosen) by_words.emplace(words, one);
  }
  for (const auto& [words, one] : by_words) desk.alternatives.push_back(one);
  desk.against = play.game->over() ? BranchDesk::Against::played : BranchDesk::Against::chosen;
  after.branch = std::move(desk);
  return true;
}

void pick_branch(App& app, std::size_t alternative) {
  const Play& play = *app.play;
  BranchDesk& desk = after_of(app).branch;
  if (alternative >= desk.alternatives.size()) return;
  WhyNot why_not;
  desk.futures = futures_of(*play.scenario, in_character(play.game->record()), desk.move,
                            desk.alternatives[alternative], why_not);
  if (desk.futures) {
    desk.picked = alternative;
    return;
  }
  const Phrases phrases(*play.scenario, app.options.language);
  app.notice = phrases.why_not(why_not, play.view);
}

bool play_branch(App& app, PlayOn from) {
  const Play& play = *app.play;
  const BranchDesk& desk = after_of(app).branch;
  const Record& record = play.game->record();
  if (desk.move >= record.moves.size() || (from == PlayOn::other && !desk.picked)) return false;
  std::optional<Game> game;
  if (from == PlayOn::undecided) {
    game = analyse::game_before(*play.scenario, record, desk.move);
  } else {
    const bool other = from == PlayOn::other;
    WhyNot why_not;
    game = branch_at(*play.scenario, record, desk.move,
                     other ? desk.alternatives[*desk.picked] : record.moves[desk.move], why_not);
  }
  if (!game) return false;
  const std::shared_ptr<const Scenario> scenario = play.scenario;
  const SeatId seat = play.seat;
  begin(app, scenario, std::move(*game), seat);
  return true;
}

}  // namespace demarche::view
