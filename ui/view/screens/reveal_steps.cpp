#include "view/screens/reveal_steps.h"

#include <algorithm>

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
    case Kind::round_began:
    case Kind::round_ended:
    case Kind::ended:
      return true;
    default:
      return false;
  }
}

// Bookkeeping that begins a stretch of its own but is no step to be opened.
bool is_silent(Kind kind) { return kind == Kind::round_began || kind == Kind::round_ended; }

SeatId seat_or_none(std::uint8_t raw, std::size_t seats) {
  return raw < seats ? SeatId(raw) : SeatId{};
}

}  // namespace

std::vector<TellingStep> steps_of_telling(const Play& play) {
  std::vector<TellingStep> steps;
  bool sitting = false;
  bool silent = true;
  Kind last_kind = Kind::round_ended;
  for (std::size_t i = play.telling.from; i < play.telling.to && i < play.heard.size(); ++i) {
    const Kind kind = play.heard[i].kind;
    const bool same_wave = kind == Kind::member_rose && last_kind == Kind::member_rose;
    const bool begins = begins_step(kind) && !same_wave &&
                        (!sitting || is_silent(kind) || kind == Kind::sitting_began);
    if (begins) {
      silent = is_silent(kind);
      if (!silent) steps.push_back({i, i + 1});
    } else if (!silent) {
      steps.back().last = i + 1;
    }
    if (kind == Kind::sitting_began) sitting = true;
    if (kind == Kind::sitting_ended) sitting = false;
    last_kind = kind;
  }
  return steps;
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
