#include "view/lesson/vote.h"

#include <algorithm>
#include <numeric>

#include "demarche/alternatives.h"

namespace demarche::view {
namespace {

bool is_decision(Move::Kind kind) {
  return kind != Move::Kind::done && kind != Move::Kind::withdraw && kind != Move::Kind::inject;
}

bool in_secret(const Scenario& scenario, const Move& move) {
  return move.kind == Move::Kind::play && scenario.moves[move.what].covert;
}

// How a decision is told, once it is; round_began: it is not.
Happening::Kind told_as(Move::Kind kind) {
  switch (kind) {
    case Move::Kind::propose:
      return Happening::Kind::proposed;
    case Move::Kind::pass:
      return Happening::Kind::passed;
    case Move::Kind::ask:
      return Happening::Kind::asked;
    case Move::Kind::accept:
      return Happening::Kind::accepted;
    case Move::Kind::reject:
      return Happening::Kind::refused;
    case Move::Kind::walk_out:
      return Happening::Kind::walked_out;
    case Move::Kind::vote_yes:
    case Move::Kind::vote_no:
    case Move::Kind::abstain:
      return Happening::Kind::voted;
    default:
      return Happening::Kind::round_began;
  }
}

// What was said behind a door stays there while the game goes on: the class looks on.
bool heard_by_all(const Game& game, const analyse::Made& made, const Move& move) {
  if (made.phase == Phase::planning) return true;
  const auto seats = static_cast<std::uint64_t>(game.scenario().seats.size());
  const auto everyone = static_cast<std::uint32_t>((std::uint64_t{1} << seats) - 1);
  const bool proposed = move.kind == Move::Kind::propose;
  return std::any_of(game.log().begin(), game.log().end(), [&](const Happening& told) {
    return told.round == made.round && told.seat == move.seat && told.kind == told_as(move.kind) &&
           (told.audience.bits & everyone) == everyone &&
           (!proposed || told.package == move.package);
  });
}

}  // namespace

std::vector<analyse::Made> votable(const Scenario& scenario, const Game& game, SeatSet people) {
  std::vector<analyse::Made> out;
  const Record& record = game.record();
  const std::int32_t now = game.state().head().round;
  for (const analyse::Made& made : analyse::moves_made(scenario, record)) {
    const Move& move = record.moves[made.move];
    if (!made.seat.exists() || !is_decision(move.kind)) continue;
    const bool told = people.has(made.seat) && made.round < now && !in_secret(scenario, move) &&
                      heard_by_all(game, made, move);
    if (game.over() || told) out.push_back(made);
  }
  return out;
}

std::vector<Move> options_at(const Scenario& scenario, const Record& record, std::size_t move) {
  const Game before = analyse::game_before(scenario, record, move);
  const Move& chosen = record.moves[move];
  std::vector<Move> found;
  Workspace space;
  find_alternatives(scenario, before.situation(), SeatId(std::size_t{chosen.seat}),
                    record.settings.policy_seed, kMostOptions, found, space);
  found.erase(std::remove(found.begin(), found.end(), chosen), found.end());
  if (found.size() >= kMostOptions) found.resize(kMostOptions - 1);
  std::sort(found.begin(), found.end());
  found.insert(found.begin(), chosen);
  return found;
}

int hands_in_all(const RewindVote& vote) {
  return std::accumulate(vote.hands.begin(), vote.hands.end(), 0);
}

std::optional<std::size_t> chosen_by_class(const RewindVote& vote) {
  const auto most = std::max_element(vote.hands.begin(), vote.hands.end());
  if (most == vote.hands.end() || *most == 0) return std::nullopt;
  if (std::count(vote.hands.begin(), vote.hands.end(), *most) > 1) return std::nullopt;
  return static_cast<std::size_t>(most - vote.hands.begin());
}

void count_hand(RewindVote& vote, std::size_t option, int by) {
  if (option >= vote.hands.size()) return;
  int& hands = vote.hands[option];
  const int free = vote.present == 0 ? kMostHands : vote.present - hands_in_all(vote);
  hands = std::clamp(hands + std::min(by, std::max(free, 0)), 0, kMostHands);
}

}  // namespace demarche::view
