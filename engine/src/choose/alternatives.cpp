#include "demarche/alternatives.h"

#include <algorithm>
#include <cassert>

#include "choose/levels.h"
#include "choose/sense.h"
#include "choose/workspace.h"
#include "demarche/choose.h"
#include "demarche/judge.h"
#include "demarche/observe.h"
#include "rules/table.h"

namespace demarche {

namespace {

// How often the seat is asked what it would choose in character.
constexpr std::uint64_t kVoices = 8;
// Of the packages that it would put forward so many are varied.
constexpr std::size_t kVaried = 3;
constexpr std::uint32_t kLots = 1U << 30;

class Finder {
 public:
  Finder(const Scenario& scenario, const Situation& situation, SeatId seat,
         std::uint64_t policy_seed, std::size_t most, std::vector<Move>& out, Workspace& space)
      : scenario_(scenario),
        situation_(situation),
        seat_(seat),
        seed_(policy_seed),
        most_(most),
        out_(out),
        space_(space),
        parts_(space.parts()),
        memory_(parts_.alternatives) {}

  void run() {
    out_.clear();
    hear_voices();
    conceal(scenario_, situation_.state, seat_, parts_.concealed);
    const State& known = parts_.concealed;
    legal_moves(scenario_, known, seat_, parts_.legal);
    const Lots lots(scenario_, known, seat_, seed_);
    if (known.head().phase == Phase::planning) {
      add_plays(lots);
    } else if (known.head().phase == Phase::proposing) {
      add_of_kind(Move::Kind::pass);
      add_packages(lots);
    }
    add_the_rest();
  }

 private:
  void add(const Move& move) {
    if (out_.size() < most_ && std::find(out_.begin(), out_.end(), move) == out_.end())
      out_.push_back(move);
  }

  void hear_voices() {
    memory_.voices.clear();
    for (std::uint64_t voice = 0; voice < kVoices; ++voice) {
      DrawKey key;
      key.kind = Draw::policy;
      key.who = voice;
      key.what = key_of("voice");
      const Move move = choose(scenario_, situation_, seat_, Level::in_character,
                               voice == 0 ? seed_ : mix(seed_, key), space_);
      const auto heard = std::find(out_.begin(), out_.end(), move);
      if (heard != out_.end()) {
        ++memory_.voices[static_cast<std::size_t>(heard - out_.begin())];
      } else if (out_.size() < most_) {
        out_.push_back(move);
        memory_.voices.push_back(1);
      }
    }
    bring_likeliest_forward();
  }

  void bring_likeliest_forward() {
    const auto most = std::max_element(memory_.voices.begin(), memory_.voices.end());
    std::rotate(out_.begin(), out_.begin() + (most - memory_.voices.begin()),
                out_.begin() + (most - memory_.voices.begin()) + 1);
  }

  // What was collected, in the order of its lots.
  void add_by_lots() {
    std::sort(memory_.by_lots.begin(), memory_.by_lots.end());
    for (const auto& [lot, move] : memory_.by_lots) add(move);
  }

  void add_plays(const Lots& lots) {
    add_of_kind(Move::Kind::done);
    Wants& wants = parts_.wants;
    find_wants(scenario_, parts_.concealed, seat_, profile_of(parts_.concealed, seat_), wants);
    memory_.by_lots.clear();
    for (const Move& move : parts_.legal.moves) {
      if (move.kind != Move::Kind::play) continue;
      const SeatId target = move.target == Move::kNobody ? SeatId{} : SeatId(move.target);
      const MoveId what(move.what);
      if (!sense_of(scenario_, parts_.concealed, wants, seat_, what, target).changes_anything)
        continue;
      memory_.by_lots.emplace_back(lots.draw(name_of(scenario_, move), 2, kLots), move);
    }
    add_by_lots();
  }

  void add_packages(const Lots& lots) {
    memory_.by_lots.clear();
    std::size_t varied = 0;
    const std::size_t heard = out_.size();
    for (std::size_t row = 0; row < heard && varied < kVaried; ++row) {
      if (out_[row].kind != Move::Kind::propose) continue;
      vary(out_[row].package, lots, ++varied);
    }
    if (parts_.legal.may_propose) vary({}, lots, 0);
    add_by_lots();
  }

  // An entry less, another option of an entry, an entry more.
  void vary(const Package& package, const Lots& lots, std::uint64_t variant) {
    for (const Package::Entry& entry : package) {
      Package less = package;
      less.set(IssueId(std::size_t{entry.issue}), {});
      note(less, scenario_.issues[entry.issue].key, variant, lots);
    }
    for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) {
      for (std::uint32_t left = parts_.legal.options[issue]; left != 0; left &= left - 1) {
        const auto option = static_cast<std::size_t>(__builtin_ctz(left));
        Package other = package;
        if (!other.set(IssueId(issue), OptionId(option)) || other == package) continue;
        note(other, scenario_.issues[issue].options[option].key, variant, lots);
      }
    }
  }

  // Only what is better for the seat than waiting, and legal as a whole.
  void note(const Package& package, std::uint64_t key, std::uint64_t variant, const Lots& lots) {
    if (package.count < parts_.legal.least || package.count > parts_.legal.most) return;
    const State& known = parts_.concealed;
    const Judgement own = judge(scenario_, known, seat_, profile_of(known, seat_), package);
    if (own.gain <= own.outlook) return;
    Move move = of_kind(Move::Kind::propose);
    move.package = package;
    if (!why_not(scenario_, known, move).legal()) return;
    memory_.by_lots.emplace_back(lots.draw(key, variant + 1'000, kLots), move);
  }

  // Questions, answers, ballots; leaving the room at the end.
  void add_the_rest() {
    for (const Move& move : parts_.legal.moves) {
      const bool said = move.kind == Move::Kind::play || move.kind == Move::Kind::withdraw;
      if (!said && move.kind != Move::Kind::walk_out) add(move);
    }
    add_of_kind(Move::Kind::walk_out);
  }

  void add_of_kind(Move::Kind kind) {
    const Move move = of_kind(kind);
    if (why_not(scenario_, parts_.concealed, move).legal()) add(move);
  }

  [[nodiscard]] Move of_kind(Move::Kind kind) const {
    Move move;
    move.kind = kind;
    move.seat = static_cast<std::uint8_t>(seat_.value);
    return move;
  }

  const Scenario& scenario_;
  const Situation& situation_;
  SeatId seat_;
  std::uint64_t seed_;
  std::size_t most_;
  std::vector<Move>& out_;
  Workspace& space_;
  WorkspaceParts& parts_;
  AlternativesMemory& memory_;
};

}  // namespace

void find_alternatives(const Scenario& scenario, const Situation& situation, SeatId seat,
                       std::uint64_t policy_seed, std::size_t most, std::vector<Move>& out,
                       Workspace& space) {
  assert(most >= 1 && awaited(scenario, situation.state).has(seat));
  Finder(scenario, situation, seat, policy_seed, most, out, space).run();
}

}  // namespace demarche
