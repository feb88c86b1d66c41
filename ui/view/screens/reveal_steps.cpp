#include "view/screens/reveal_steps.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "view/screens.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

bool begins_step(Kind kind) {
  switch (kind) {
    case Kind::event:
    case Kind::news:
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::move_void:
    case Kind::member_rose:
    case Kind::sitting_began:
    case Kind::ended:
      return true;
    default:
      return false;
  }
}

// What is said and decided in a sitting.
bool belongs_to_sitting(Kind kind) {
  switch (kind) {
    case Kind::proposed:
    case Kind::passed:
    case Kind::asked:
    case Kind::accepted:
    case Kind::refused:
    case Kind::walked_out:
    case Kind::voted:
    case Kind::vote_failed:
    case Kind::settled:
    case Kind::over_head:
      return true;
    default:
      return false;
  }
}

// What time brings by itself, between two rounds.
bool comes_by_itself(Kind kind) {
  return kind == Kind::meter_changed || kind == Kind::opened || kind == Kind::closed;
}

bool is_edge(Kind kind) {
  return kind == Kind::round_began || kind == Kind::round_closing || kind == Kind::round_ended;
}

// Cuts happenings into steps, one at a time.
class Cutter {
 public:
  void take(Kind kind, std::size_t row) {
    if (is_edge(kind)) {
      edge_ = row;
      open_ = sitting_ = false;
    } else if (begins(kind)) {
      steps_.push_back({row, row + 1});
      open_ = true;
      sitting_ = kind == Kind::sitting_began || belongs_to_sitting(kind);
    } else if (open_) {
      steps_.back().last = row + 1;
    } else if (comes_by_itself(kind)) {
      steps_.push_back({edge_.value_or(row), row + 1});
      open_ = true;
    }
    if (kind == Kind::sitting_ended) sitting_ = false;
    last_ = kind;
  }
  std::vector<TellingStep> steps() { return std::move(steps_); }

 private:
  [[nodiscard]] bool begins(Kind kind) const {
    if (kind == Kind::sitting_began) return true;
    if (sitting_) return false;
    if (kind == Kind::member_rose && last_ == Kind::member_rose) return false;
    // The rest of a sitting whose beginning was told before.
    return begins_step(kind) || belongs_to_sitting(kind);
  }

  std::vector<TellingStep> steps_;
  std::optional<std::size_t> edge_;
  bool open_ = false, sitting_ = false;
  Kind last_ = Kind::round_ended;
};

SeatId seat_or_none(std::uint8_t raw, std::size_t seats) {
  return raw < seats ? SeatId(raw) : SeatId{};
}

}  // namespace

std::vector<TellingStep> steps_of_telling(const Play& play) {
  Cutter cutter;
  for (std::size_t i = play.telling.from; i < play.telling.to && i < play.heard.size(); ++i) {
    cutter.take(play.heard[i].kind, i);
  }
  return cutter.steps();
}

std::size_t telling_steps(const Play& play) { return steps_of_telling(play).size(); }

std::vector<ToldChange> changes_told(const Play& play, const std::vector<TellingStep>& steps,
                                     std::size_t opened) {
  std::vector<ToldChange> changes;
  const std::size_t seats = play.scenario->seats.size();
  for (std::size_t step = 0; step < opened && step < steps.size(); ++step) {
    for (std::size_t i = steps[step].first; i < steps[step].last; ++i) {
      const Happening& told = play.heard[i];
      if (told.kind != Kind::meter_changed) continue;
      const MeterId meter{told.what};
      const SeatId of = seat_or_none(told.seat, seats);
      const SeatId in = seat_or_none(told.target, seats);
      auto found = std::find_if(changes.begin(), changes.end(), [&](const ToldChange& change) {
        return change.meter == meter && change.of == of && change.in == in;
      });
      if (found == changes.end()) {
        changes.push_back({meter, of, in, told.amount2 - told.amount, told.amount2, {}});
        found = changes.end() - 1;
      }
      found->after = told.amount2;
      found->parts.push_back({step, told.amount});
    }
  }
  return changes;
}

}  // namespace demarche::view
