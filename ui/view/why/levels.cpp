// How a level got where it is, told from what the seat has heard; and what a choice would add.
#include "view/screens/bar.h"
#include "view/screens/sitting_parts.h"
#include "view/screens/table_parts.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

SeatId seat_of(std::uint8_t raw) { return raw == Move::kNobody ? SeatId{} : SeatId(raw); }

struct Level {
  MeterId meter;
  SeatId of, in;
};

struct Step {
  std::string cause;
  int round = 0;
  std::int32_t by = 0;
  int heard = -1;  // index into Play::heard of its cause; -1: not seen
};

// The whole log is read so that a cause that the person did not hear of is called unseen, and not
// laid to the last one that it did hear of.
std::vector<Step> steps_of(const Play& whole, const Play& play, const Phrases& phrases,
                           const Level& level) {
  std::vector<Step> out;
  const Happening* cause = nullptr;
  int cause_heard = -1, heard = -1;
  const auto all = static_cast<int>(play.heard.size());
  for (const Happening& told : whole.game->log()) {
    const bool hears = told.audience.has(play.seat);
    if (hears && heard + 1 >= all) break;  // a replay has heard less than the game holds
    if (hears) ++heard;
    if (is_cause(told.kind)) {
      cause = &told;
      cause_heard = hears ? heard : -1;
    }
    const bool meant = told.kind == Kind::meter_changed && told.what == level.meter.value &&
                       seat_of(told.seat) == level.of && seat_of(told.target) == level.in;
    if (!meant || !hears) continue;
    const bool seen = cause != nullptr && cause_heard >= 0;
    std::string name = seen ? cause_name(phrases, *cause) : phrases.words()("why.unseen");
    const int by_what = seen ? cause_heard : -1;
    const bool again = !out.empty() && out.back().cause == name && out.back().round == told.round;
    if (again) {
      out.back().by += told.amount;
    } else {
      out.push_back({std::move(name), told.round, told.amount, by_what});
    }
  }
  return out;
}

int sign_of(const Scenario& scenario, MeterId meter, std::int32_t by) {
  const Meter::Good good = scenario.meters[meter.index()].good;
  const int up = good == Meter::Good::up ? 1 : good == Meter::Good::down ? -1 : 0;
  return by == 0 ? 0 : by > 0 ? up : -up;
}

CauseLine step_line(const Asked& asked, MeterId meter, std::string label, std::int32_t by) {
  CauseLine line;
  line.label = std::move(label);
  line.value = canvas::change_text(by);
  line.sign = sign_of(*asked.play.scenario, meter, by);
  line.amount = by;
  return line;
}

// Start, each change with its cause, and the sum.
void add_history(const Asked& asked, const Level& level, Causes& out) {
  const std::vector<Step> list = steps_of(*asked.app.play, asked.play, asked.phrases, level);
  const Words& words = asked.phrases.words();
  const std::int32_t now =
      meter_value(*asked.play.scenario, asked.play.known, level.meter, level.of, level.in);
  std::int32_t start = now;
  for (const Step& step : list) start -= step.by;
  out.lines.push_back({.label = words("why.start"), .value = canvas::number_text(start)});
  for (const Step& step : list) {
    CauseLine line =
        step_line(asked, level.meter, words("why.in-round", {step.cause, step.round}), step.by);
    if (step.heard >= 0) line.opens = why_action(WhyAbout::cause, step.heard);
    out.lines.push_back(std::move(line));
  }
  out.lines.push_back(
      {.label = words("why.today"), .value = canvas::number_text(now), .total = true});
}

std::int32_t moved(const Foresight& then, const Level& level) {
  for (const Shift& shift : then.shifts()) {
    if (shift.meter == level.meter && shift.of == level.of && shift.in == level.in) {
      return shift.by();
    }
  }
  return 0;
}

// What the picked move or the package would add: the ghost on the bar, as a line.
void add_ghost(const Asked& asked, const Level& level, Causes& out) {
  const View& view = asked.play.view;
  const Words& words = asked.phrases.words();
  const bool sits = view.sitting.in_session && view.sitting.present;
  if (&asked.play != asked.app.play.get()) return;  // a replay: nothing is in hand
  if (view.phase == Phase::planning && asked.play.draft.move.exists()) {
    const TableSight sight = look_at_table(asked.app, asked.phrases);
    if (!sight.ghost || !sight.picked) return;
    const std::int32_t by = moved(*sight.ghost, level);
    if (by == 0) return;
    const std::string move = asked.phrases.move(asked.play.draft.move, asked.play.draft.target);
    CauseLine line = step_line(asked, level.meter, words("why.if-succeeds", {move}), by);
    line.opens =
        why_action(WhyAbout::odds, static_cast<int>(sight.picked->move - view.moves.data()));
    out.lines.push_back(std::move(line));
  } else if (sits && view.phase != Phase::planning) {
    const std::int32_t by = moved(look_at_sitting(asked.app, asked.phrases).agreed, level);
    if (by != 0) {
      out.lines.push_back(step_line(asked, level.meter, words("why.if-signed"), by));
    }
  }
}

std::int32_t level_before(const Play& play, const Level& level, std::int32_t now) {
  for (const auto* list : {&play.before.world, &play.before.own}) {
    for (const LevelView& before : *list) {
      const bool same =
          before.meter == level.meter && before.of == level.of && before.in == level.in;
      if (same) return before.level;
    }
  }
  if (!level.of.exists()) return now;
  const SeatView& seat = play.before.seats[level.of.index()];
  if (level.meter.index() == Meter::kSupport) return seat.support;
  const bool in_me = level.meter.index() == Meter::kTrust && level.in == play.seat;
  return in_me ? seat.trust_in_me : now;
}

// Who rose to which step, round by round.
void add_rises(const Asked& asked, UndertakingId which, Causes& out) {
  const Undertaking& rule = asked.play.scenario->undertakings[which.index()];
  const Happening* last = nullptr;
  for (const Happening& told : asked.play.heard) {
    if (told.kind != Kind::member_rose || told.what != which.value) continue;
    const Actor& actor = asked.play.scenario->actors[rule.members[told.member].actor.index()];
    const std::string& name = asked.phrases.text(actor.name);
    if (last != nullptr && last->round == told.round && last->amount == told.amount) {
      out.lines.back().label.append(", ").append(name);
    } else {
      const std::string& step =
          asked.phrases.text(rule.steps[static_cast<std::size_t>(told.amount)]);
      out.lines.push_back(
          {.label = asked.phrases.words()("why.rose", {int{told.round}, step, name})});
    }
    last = &told;
  }
}

Idea idea_of(MeterId meter) {
  return meter.index() == Meter::kSupport   ? Idea::support
         : meter.index() == Meter::kCapital ? Idea::capital
                                            : Idea::trust;
}

bool built_in(MeterId meter) {
  return meter.index() == Meter::kSupport || meter.index() == Meter::kTrust ||
         meter.index() == Meter::kCapital;
}

}  // namespace

void explain_level(const Asked& asked, MeterId meter, SeatId of, SeatId in, Causes& out) {
  const Scenario& scenario = *asked.play.scenario;
  const Level level{meter, of, in};
  const std::int32_t now = meter_value(scenario, asked.play.known, meter, of, in);
  out.title = shift_name(asked.phrases, asked.play.seat, {meter, of, in, now, now});
  out.text = asked.phrases.text(scenario.meters[meter.index()].text);
  out.value = canvas::number_text(now);
  out.delta = change_of(scenario, meter, now - level_before(asked.play, level, now));
  if (of.exists()) out.flag = flag_of(asked.phrases, of);
  add_history(asked, level, out);
  add_ghost(asked, level, out);
  const Words& words = asked.phrases.words();
  if (meter.index() == Meter::kSupport && of.exists()) {
    const std::int32_t floor = asked.play.view.seats[of.index()].support_floor;
    out.lines.push_back({.label = words("why.floor"),
                         .value = canvas::number_text(floor),
                         .opens = why_idea(Idea::floor)});
  }
  if (built_in(meter)) {
    out.lines.push_back({.label = words("why.what-is-it"), .opens = why_idea(idea_of(meter))});
  }
}

// Trust of a delegation, and beside it its support at home.
void explain_trust(const Asked& asked, Causes& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.view.seats.size()) return;
  const SeatView& seat = asked.play.view.seats[row];
  const Words& words = asked.phrases.words();
  explain_level(asked, MeterId(Meter::kTrust), seat.seat, asked.play.seat, out);
  out.title = words("common.trust-of", {asked.phrases.seat(seat.seat)});
  out.text = words("why.trust-means", {asked.phrases.seat(seat.seat)});
  out.lines.push_back({.label = words("common.support-of", {asked.phrases.seat(seat.seat)}),
                       .value = canvas::number_text(seat.support),
                       .opens = why_action(WhyAbout::support, asked.subject)});
  codex_line(asked, asked.play.scenario->actor_of(seat.seat).codex, out);
}

void explain_capital(const Asked& asked, Causes& out) {
  const Words& words = asked.phrases.words();
  const Play& play = asked.play;
  const Seat& rule = play.scenario->seats[play.seat.index()];
  std::int32_t income = 0;
  for (const Happening& told : play.heard) {
    const bool own = told.kind == Kind::income && told.seat == play.seat.index();
    if (own) income += told.amount;
  }
  const std::int32_t rest = play.view.capital - rule.capital_start - income;
  out.title = words("common.capital");
  out.text = words("common.capital-means");
  out.value = canvas::number_text(play.view.capital);
  out.delta = canvas::Change{play.view.capital - play.before.capital};
  const auto line = [&](const char* key, std::int32_t by) {
    out.lines.push_back({.label = words(key),
                         .value = canvas::change_text(by),
                         .sign = by > 0   ? 1
                                 : by < 0 ? -1
                                          : 0,
                         .amount = by});
  };
  out.lines.push_back(
      {.label = words("why.start"), .value = canvas::number_text(rule.capital_start)});
  line("why.income", income);
  if (rest != 0) line("why.spent", rest);
  out.lines.push_back({.label = words("why.today"), .value = out.value, .total = true});
  if (play.draft.move.exists() && play.view.phase == Phase::planning) {
    line("why.picked-costs", -play.scenario->moves[play.draft.move.index()].cost);
  }
  out.lines.push_back(
      {.label = words("why.income-next"), .value = canvas::change_text(play.view.income)});
  out.lines.push_back({.label = words("why.what-is-it"), .opens = why_idea(Idea::capital)});
}

void explain_undertaking(const Asked& asked, Causes& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.view.undertakings.size()) return;
  const UndertakingView& seen = asked.play.view.undertakings[row];
  const Undertaking& rule = asked.play.scenario->undertakings[seen.undertaking.index()];
  out.title = asked.phrases.text(rule.name);
  out.text = asked.phrases.text(rule.text);
  for (std::size_t step = rule.steps.size(); step-- > 0;) {
    std::int32_t at = 0;
    for (const std::uint8_t member : seen.steps) at += member == step ? 1 : 0;
    out.lines.push_back(
        {.label = asked.phrases.text(rule.steps[step]), .value = canvas::number_text(at)});
  }
  add_rises(asked, seen.undertaking, out);
  codex_line(asked, rule.codex, out);
}

}  // namespace demarche::view
