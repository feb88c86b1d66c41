#include "demarche/analyse/courses.h"

#include <algorithm>
#include <cassert>

#include "rules/package_of.h"

namespace demarche::analyse {
namespace {

SeatId seat_of(const Move& move) {
  return move.seat == Move::kFacilitator ? SeatId{} : SeatId(std::size_t{move.seat});
}

// A record played again, move by move.
class Again {
 public:
  Again(const Scenario& scenario, const Record& record)
      : scenario_(scenario), situation_(start(scenario, record.settings)) {}

  void make(const Move& move) {
    assert(why_not(scenario_, situation_.state, move).legal() && "the record must replay");
    apply(scenario_, situation_, move);
  }
  [[nodiscard]] const StateHead& head() const { return situation_.state.head(); }

 private:
  const Scenario& scenario_;
  Situation situation_;
};

Made made_in(const StateHead& head, std::size_t row, const Move& move) {
  Made made;
  made.move = row;
  made.seat = seat_of(move);
  made.round = head.round;
  made.phase = head.phase;
  if (head.phase == Phase::planning) return made;
  made.format = FormatId(std::size_t{head.sitting.format});
  if (head.phase == Phase::proposing) return made;
  made.proposer = SeatId(std::size_t{head.sitting.proposer});
  made.package = package_on_table(head.sitting);
  return made;
}

bool is_sealed(const Scenario& scenario, Phase phase) {
  return phase == Phase::voting || (phase == Phase::planning && !scenario.open_planning);
}

// Gathers rows into steps.
class Steps {
 public:
  explicit Steps(const Scenario& scenario) : scenario_(scenario) {}

  void add(const Move& move, const Made& made) {
    if (!is_sealed(scenario_, made.phase)) {
      close();
      out_.push_back({made.round, made.phase, {{made.seat, {move}}}});
      return;
    }
    if (!open_) out_.push_back({made.round, made.phase, {}});
    open_ = true;
    std::vector<Move>& moves = of(made.seat).moves;
    if (move.kind == Move::Kind::withdraw) {
      assert(move.what < moves.size());
      moves.erase(moves.begin() + move.what);
    } else if (move.kind != Move::Kind::done) {
      moves.push_back(move);
    }
  }
  void close() { open_ = false; }
  std::vector<Step> take() {
    if (open_) out_.pop_back();  // not everybody has decided yet
    return std::move(out_);
  }

 private:
  SeatChoices& of(SeatId seat) {
    std::vector<SeatChoices>& choices = out_.back().choices;
    const auto at =
        std::lower_bound(choices.begin(), choices.end(), seat,
                         [](const SeatChoices& one, SeatId wanted) { return one.seat < wanted; });
    if (at != choices.end() && at->seat == seat) return *at;
    return *choices.insert(at, {seat, {}});
  }

  const Scenario& scenario_;
  std::vector<Step> out_;
  bool open_ = false;  // the last step is a planning or a vote in progress
};

// Rows of `rows` by what they did at a step; those that have come no further are left out.
std::vector<std::vector<std::size_t>> grouped(std::span<const std::vector<Step>> courses,
                                              std::span<const std::size_t> rows, std::size_t step) {
  std::vector<std::vector<std::size_t>> groups;
  for (const std::size_t row : rows) {
    if (courses[row].size() <= step) continue;
    const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
      return courses[group.front()][step] == courses[row][step];
    });
    if (same == groups.end()) {
      groups.push_back({row});
    } else {
      same->push_back(row);
    }
  }
  return groups;
}

bool same_choices(const SeatChoices* one, const SeatChoices* other) {
  if (one == nullptr || other == nullptr) return one == other;
  return *one == *other;
}

std::vector<SeatId> seats_that_differ(std::span<const std::vector<Step>> courses,
                                      const Parting& parting) {
  std::vector<SeatId> seats;
  const Step& first = courses[parting.groups.front().front()][parting.step];
  for (const auto& group : parting.groups) {
    const Step& here = courses[group.front()][parting.step];
    for (const Step* step : {&first, &here}) {
      for (const SeatChoices& one : step->choices) {
        if (!same_choices(choices_of(first, one.seat), choices_of(here, one.seat)))
          seats.push_back(one.seat);
      }
    }
  }
  std::sort(seats.begin(), seats.end());
  seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
  return seats;
}

}  // namespace

std::vector<Made> moves_made(const Scenario& scenario, const Record& record) {
  Again again(scenario, record);
  std::vector<Made> out;
  for (std::size_t row = 0; row < record.moves.size(); ++row) {
    out.push_back(made_in(again.head(), row, record.moves[row]));
    again.make(record.moves[row]);
  }
  return out;
}

Game game_before(const Scenario& scenario, const Record& record, std::size_t move) {
  Record begun = record;
  begun.moves.resize(move);
  std::erase_if(begun.cut_short, [move](const CutShort& cut) { return cut.move >= move; });
  ReplayFault fault;
  Game game = replay(scenario, begun, fault);
  // The hashes of rounds that are to come are found missing, after the last move.
  assert(game.record().moves.size() == move && "the record must replay");
  return game;
}

void play_on_in_character(Game& game) { static_cast<void>(play_on_in_character(game, {})); }

bool play_on_in_character(Game& game, const PlayOnWatch& watch) {
  const Settings settings = game.record().settings;
  const auto all = game.scenario().rounds.size();
  const auto stopped = [&watch] { return watch.goes_on && !watch.goes_on(); };
  const GoesOn while_thinking =
      watch.goes_on ? GoesOn([&watch](std::uint32_t) { return watch.goes_on(); }) : GoesOn();
  while (!game.over()) {
    if (stopped()) return false;
    if (watch.heard) watch.heard(static_cast<std::size_t>(game.state().head().round - 1), all);
    const SeatSet waiting = awaited(game.scenario(), game.state());
    const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
    if (!settings.human_seats.has(seat)) {
      game.decide_for(seat, while_thinking);
      continue;
    }
    const WhyNot why = game.make(
        choose(game.scenario(), game.situation(), seat, Level::in_character, settings.policy_seed));
    assert(why.legal());
    static_cast<void>(why);
  }
  return !stopped();
}

Futures futures(const Scenario& scenario, const Record& record, std::size_t move, const Move& other,
                const PlayOnWatch& watch) {
  Futures out;
  const Game before = game_before(scenario, record, move);
  Game branch = before;
  out.why_not = branch.make(other);
  if (!out.why_not.legal()) return out;
  Game real = before;
  const WhyNot why = real.make(record.moves[move]);
  assert(why.legal() && "the record must replay");
  static_cast<void>(why);
  PlayOnWatch half = watch;
  const auto heard_from = [&](std::size_t before_it) {
    if (!watch.heard) return;
    half.heard = [&watch, before_it](std::size_t done, std::size_t all) {
      watch.heard(before_it * all + done, 2 * all);
    };
  };
  heard_from(0);
  if (!play_on_in_character(real, half)) return out;
  heard_from(1);
  if (!play_on_in_character(branch, half)) return out;
  out.chosen = std::move(real);
  out.other = std::move(branch);
  return out;
}

std::vector<Step> steps_of(const Scenario& scenario, const Record& record) {
  Again again(scenario, record);
  Steps steps(scenario);
  for (std::size_t row = 0; row < record.moves.size(); ++row) {
    const Move& move = record.moves[row];
    const Made made = made_in(again.head(), row, move);
    steps.add(move, made);
    again.make(move);
    if (again.head().phase != made.phase || again.head().round != made.round) steps.close();
  }
  return steps.take();
}

std::vector<Parting> partings(std::span<const std::vector<Step>> courses) {
  std::vector<Parting> out;
  std::vector<std::vector<std::size_t>> together(1);  // not yet looked at
  for (std::size_t row = 0; row < courses.size(); ++row) together.front().push_back(row);
  std::vector<std::size_t> from{0};
  while (!together.empty()) {
    const std::vector<std::size_t> rows = std::move(together.back());
    std::size_t step = from.back();
    together.pop_back();
    from.pop_back();
    std::vector<std::vector<std::size_t>> groups = grouped(courses, rows, step);
    while (groups.size() == 1 && groups.front().size() > 1)
      groups = grouped(courses, groups.front(), ++step);
    if (groups.size() < 2) continue;
    const Step& first = courses[groups.front().front()][step];
    Parting parting{step, first.round, first.phase, groups, {}};
    parting.seats = seats_that_differ(courses, parting);
    out.push_back(std::move(parting));
    for (std::vector<std::size_t>& group : groups) {
      together.push_back(std::move(group));
      from.push_back(step + 1);
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Parting& a, const Parting& b) {
    return a.step != b.step ? a.step < b.step : a.groups < b.groups;
  });
  return out;
}

const SeatChoices* choices_of(const Step& step, SeatId seat) {
  const auto found = std::find_if(step.choices.begin(), step.choices.end(),
                                  [seat](const SeatChoices& one) { return one.seat == seat; });
  return found == step.choices.end() ? nullptr : &*found;
}

WorldDiffers world_differs(const Scenario& one_scenario, const Record& one,
                           const Scenario& other_scenario, const Record& other) {
  if (one_scenario.id != other_scenario.id) return WorldDiffers::scenario;
  if (one.scenario_digest != other.scenario_digest) return WorldDiffers::rules;
  const Settings &a = one.settings, &b = other.settings;
  if (a.world_seed != b.world_seed) return WorldDiffers::seed;
  const bool same = a.constellation == b.constellation && a.fixed_profiles == b.fixed_profiles &&
                    a.events_left_out == b.events_left_out && a.rounds == b.rounds;
  return same ? WorldDiffers::no : WorldDiffers::settings;
}

}  // namespace demarche::analyse
