#include "view/overlays/history.h"

#include "canvas/kit/label.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

bool is_cause(Kind kind) {
  switch (kind) {
    case Kind::event:
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::settled:
    case Kind::over_head:
    case Kind::walked_out:
    case Kind::sitting_began:
    case Kind::sitting_ended:
    case Kind::round_began:
    case Kind::round_closing:
      return true;
    default:
      return false;
  }
}

SeatId seat_of(std::uint8_t raw) { return raw == Move::kNobody ? SeatId{} : SeatId(raw); }

bool same_seat(std::uint8_t raw, SeatId seat) { return seat_of(raw) == seat; }

// What a cause is called in a list of causes.
std::string cause_name(const Phrases& phrases, const Happening& cause) {
  const Words& words = phrases.words();
  const Scenario& scenario = phrases.scenario();
  switch (cause.kind) {
    case Kind::event:
      return phrases.text(scenario.events[cause.what].title);
    case Kind::move_succeeded:
    case Kind::move_failed: {
      const std::string name = phrases.text(scenario.moves[cause.what].name);
      return words(cause.kind == Kind::move_failed ? "why.failed" : "why.done",
                   {name, phrases.seat(seat_of(cause.seat))});
    }
    case Kind::settled:
      return words("why.settled", {phrases.package(cause.package)});
    case Kind::over_head:
      return words("why.over-head", {phrases.seat(seat_of(cause.target))});
    case Kind::walked_out:
      return words("why.walked-out", {phrases.seat(seat_of(cause.seat))});
    case Kind::sitting_began:
    case Kind::sitting_ended:
      return phrases.text(scenario.formats[cause.what].name);
    case Kind::round_closing:
      return words("why.drift");
    default:
      return words("why.later-effect");
  }
}

struct Change {
  std::string cause;
  int round = 0;
  std::int32_t by = 0;
};

// The whole log is read so that a cause that the person did not hear of is called unseen, and not
// laid to the last one that it did hear of.
std::vector<Change> changes(const Play& play, const Phrases& phrases, MeterId meter, SeatId of,
                            SeatId in) {
  const Log& log = play.game->log();
  std::vector<Change> out;
  const Happening* cause = nullptr;
  for (std::size_t i = 0; i < log.size(); ++i) {
    if (is_cause(log[i].kind)) cause = &log[i];
    const bool meant = log[i].kind == Kind::meter_changed && log[i].what == meter.value &&
                       same_seat(log[i].seat, of) && same_seat(log[i].target, in);
    if (!meant || !log[i].audience.has(play.seat)) continue;
    std::string name = phrases.words()("why.unseen");
    if (cause != nullptr && cause->audience.has(play.seat)) {
      name = cause_name(phrases, *cause);
    }
    const bool again = !out.empty() && out.back().cause == name && out.back().round == log[i].round;
    if (again) {
      out.back().by += log[i].amount;
    } else {
      out.push_back({std::move(name), log[i].round, log[i].amount});
    }
  }
  return out;
}

}  // namespace

void add_history(const Play& play, const Phrases& phrases, MeterId meter, SeatId of, SeatId in,
                 int depth, Overlay& out) {
  const std::vector<Change> list = changes(play, phrases, meter, of, in);
  std::int32_t start = meter_value(*play.scenario, play.known, meter, of, in);
  for (const Change& change : list) start -= change.by;
  out.why.push_back({phrases.words()("why.start"), canvas::number_text(start), depth, 0});
  const Meter::Good good = play.scenario->meters[meter.index()].good;
  const int up = good == Meter::Good::up ? 1 : good == Meter::Good::down ? -1 : 0;
  for (const Change& change : list) {
    const int sign = change.by == 0 ? 0 : change.by > 0 ? up : -up;
    out.why.push_back({phrases.words()("why.in-round", {change.cause, change.round}),
                       canvas::change_text(change.by), depth, sign});
  }
}

}  // namespace demarche::view
