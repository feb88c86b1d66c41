// legal_moves and why_not: one definition, asked in two ways.
#include <algorithm>

#include "demarche/chance.h"
#include "properties/stroll.h"

namespace demarche::test {
namespace {

constexpr std::size_t kSmallAgenda = 2000;

std::string describe(const Move& move) {
  std::string words = "kind " + std::to_string(static_cast<int>(move.kind)) + " of seat " +
                      std::to_string(move.seat) + " what " + std::to_string(move.what) +
                      " target " + std::to_string(move.target);
  for (const Package::Entry& entry : move.package) {
    words += " " + std::to_string(entry.issue) + "=" + std::to_string(entry.option);
  }
  return words;
}

// All moves of a seat but packages that could make any sense: each kind, with every target and row
// that it takes.
std::vector<Move> all_but_packages(const Scenario& scenario, SeatId seat) {
  std::vector<Move> all;
  Move move;
  move.seat = static_cast<std::uint8_t>(seat.value);
  for (const Move::Kind kind :
       {Move::Kind::done, Move::Kind::pass, Move::Kind::accept, Move::Kind::reject,
        Move::Kind::walk_out, Move::Kind::vote_yes, Move::Kind::vote_no, Move::Kind::abstain}) {
    move.kind = kind;
    all.push_back(move);
  }
  move.kind = Move::Kind::ask;
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    move.target = static_cast<std::uint8_t>(s);
    all.push_back(move);
  }
  move.kind = Move::Kind::play;
  for (std::size_t m = 0; m < scenario.moves.size(); ++m) {
    move.what = static_cast<std::uint16_t>(m);
    move.target = Move::kNobody;
    all.push_back(move);
    for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
      move.target = static_cast<std::uint8_t>(s);
      all.push_back(move);
    }
  }
  move.kind = Move::Kind::withdraw;
  move.target = 0;
  for (std::uint16_t slot = 0; slot < 9; ++slot) {
    move.what = slot;
    all.push_back(move);
  }
  return all;
}

std::string compare_simple_moves(const Scenario& scenario, const State& state, SeatId seat,
                                 const LegalMoves& legal) {
  std::size_t found = 0;
  for (const Move& move : all_but_packages(scenario, seat)) {
    const bool listed = std::binary_search(legal.moves.begin(), legal.moves.end(), move);
    if (listed != why_not(scenario, state, move).legal()) {
      return std::string(listed ? "listed but refused: " : "legal but not listed: ") +
             describe(move);
    }
    found += listed ? 1 : 0;
  }
  return found == legal.moves.size() ? "" : "the list holds a move that is none";
}

// Packages over all issues and options, those included that are not on the agenda, up to `most`
// entries.
std::vector<Package> small_packages(const Scenario& scenario, std::size_t most) {
  std::vector<Package> all{{}};
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    const std::size_t before = all.size();
    for (std::size_t p = 0; p < before; ++p) {
      for (std::size_t o = 0; all[p].count < most && o < scenario.issues[i].options.size(); ++o) {
        all.push_back(all[p]);
        all.back().set(IssueId(i), OptionId(o));
        if (all.size() > kSmallAgenda) return {};
      }
    }
  }
  return all;
}

Package sampled_package(const Scenario& scenario, std::uint64_t salt) {
  Package package;
  const auto count = 1 + draw(salt, {Draw::policy, 1, 0, 0, 0}, Package::kMost);
  for (std::uint32_t n = 0; n < count; ++n) {
    const auto issue =
        draw(salt, {Draw::policy, 2, n, 0, 0}, static_cast<std::uint32_t>(scenario.issues.size()));
    const auto options = static_cast<std::uint32_t>(scenario.issues[issue].options.size());
    package.set(IssueId(issue), OptionId(draw(salt, {Draw::policy, 3, n, 0, 0}, options)));
    if (n >= 3 && salt % 4 != 0) break;  // mostly the sizes that formats allow
  }
  return package;
}

std::vector<Package> tried_packages(const Subject& subject, const State& state) {
  std::vector<Package> all = small_packages(subject.scenario, 2);
  std::uint64_t salt = hash(state);
  for (std::size_t n = 0; n < subject.effort.packages; ++n) {
    all.push_back(sampled_package(subject.scenario, ++salt));
  }
  return all;
}

// A package is in the factorised set if each of its options is, and its size fits; why_not then
// decides. None that is legal may be outside.
std::string compare_packages(const Subject& subject, const State& state, SeatId seat,
                             const LegalMoves& legal) {
  for (const Package& package : tried_packages(subject, state)) {
    Move move;
    move.kind = Move::Kind::propose;
    move.seat = static_cast<std::uint8_t>(seat.value);
    move.package = package;
    const bool may = why_not(subject.scenario, state, move).legal();
    if (contains(subject.scenario, state, legal, move) != may) {
      return "the set and why_not differ on " + describe(move);
    }
    if (!may) continue;
    if (!legal.may_propose) return "may not propose, but may propose " + describe(move);
    if (package.count < legal.least || package.count > legal.most)
      return "size of " + describe(move);
    for (const Package::Entry& entry : package) {
      if ((legal.options[entry.issue] >> entry.option & 1U) == 0) {
        return "an option outside the set is legal in " + describe(move);
      }
    }
  }
  return {};
}

}  // namespace

std::string legal_moves_are_sorted_and_unique(const Subject& subject) {
  LegalMoves legal;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId seat, const Move& move) {
    subject.engine.legal_moves(subject.scenario, at.state, seat, legal);
    const auto not_below = [](const Move& a, const Move& b) { return !(a < b); };
    if (std::adjacent_find(legal.moves.begin(), legal.moves.end(), not_below) !=
        legal.moves.end()) {
      return std::string("legal moves are not strictly ascending");
    }
    const bool chosen = contains(subject.scenario, at.state, legal, move);
    return std::string(chosen ? ""
                              : "a computed seat chose " + describe(move) + ", not in the set");
  });
}

std::string why_not_agrees_with_legal_moves(const Subject& subject) {
  LegalMoves legal;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId, const Move&) {
    for (std::size_t s = 0; s < subject.scenario.seats.size(); ++s) {
      const SeatId seat(s);
      subject.engine.legal_moves(subject.scenario, at.state, seat, legal);
      std::string wrong = compare_simple_moves(subject.scenario, at.state, seat, legal);
      const bool proposing = at.state.head().phase == Phase::proposing;
      if (wrong.empty() && proposing) wrong = compare_packages(subject, at.state, seat, legal);
      if (!wrong.empty()) return wrong;
    }
    return std::string();
  });
}

}  // namespace demarche::test
