#include "view/lesson/told_rounds.h"

#include <algorithm>

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

void add(ToldRound& round, const Happening& one) {
  switch (one.kind) {
    case Kind::settled:
      round.settled.push_back(one.package);
      break;
    case Kind::event:
    case Kind::ended:
      round.others.push_back(one);
      break;
    case Kind::walked_out:
      round.others.push_back(one);
      ++round.walked_out;
      break;
    case Kind::vote_failed:
      round.others.push_back(one);
      ++round.votes_failed;
      break;
    case Kind::proposed:
      ++round.tabled;
      break;
    case Kind::refused:
      ++round.refused;
      break;
    case Kind::member_rose:
      ++round.rises;
      break;
    default:
      break;
  }
}

}  // namespace

std::vector<ToldRound> told_rounds(const std::vector<Happening>& log, SeatSet everyone) {
  std::vector<ToldRound> out;
  for (const Happening& one : log) {
    if (one.round == 0 || (one.audience.bits & everyone.bits) != everyone.bits) continue;
    if (out.empty() || one.round > out.back().round) {
      out.emplace_back();
      out.back().round = one.round;
    }
    add(out.back(), one);
  }
  return out;
}

int weight_of(const ToldRound& round) {
  int weight = 2 * (round.walked_out + round.votes_failed) + round.rises + round.refused;
  for (const Package& package : round.settled) weight += 3 * package.count;
  return weight;
}

std::vector<ToldRound> turning_rounds(const std::vector<ToldRound>& rounds, std::size_t most) {
  std::vector<ToldRound> out;
  for (const ToldRound& round : rounds)
    if (weight_of(round) > 0) out.push_back(round);
  std::stable_sort(out.begin(), out.end(), [](const ToldRound& a, const ToldRound& b) {
    return weight_of(a) > weight_of(b);
  });
  if (out.size() > most) out.resize(most);
  std::sort(out.begin(), out.end(),
            [](const ToldRound& a, const ToldRound& b) { return a.round < b.round; });
  return out;
}

}  // namespace demarche::view
