#include "view/foresee.h"

#include <algorithm>

namespace demarche::view {
namespace {

bool contains(const std::vector<FlagId>& flags, FlagId flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

std::int32_t clamped(const Meter& meter, std::int64_t value) {
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, meter.low, meter.high));
}

}  // namespace

Foresight::Foresight(const Play& play, const Circumstances& who) : play_(&play), who_(who) {
  for (const IssueView& issue : play.view.issues) {
    table_.push_back(static_cast<std::uint8_t>(issue.standing.index()));
  }
  for (const UndertakingView& undertaking : play.view.undertakings) {
    steps_.push_back(undertaking.steps);
  }
}

std::vector<SeatId> Foresight::seats(const Who& who) const {
  const std::size_t all = play_->scenario->seats.size();
  const auto members = [&](SeatSet set) {
    std::vector<SeatId> out;
    for (std::size_t i = 0; i < all; ++i) {
      if (set.has(SeatId(i))) out.push_back(SeatId(i));
    }
    return out;
  };
  SeatSet everyone{all >= 32 ? ~0U : (1U << all) - 1U};
  switch (who.kind) {
    case Who::Kind::none:
      return {SeatId{}};
    case Who::Kind::seat:
      return {who.seat};
    case Who::Kind::self:
      return who_.self.exists() ? std::vector{who_.self} : std::vector<SeatId>{};
    case Who::Kind::target:
      return who_.target.exists() ? std::vector{who_.target} : std::vector<SeatId>{};
    case Who::Kind::others:
      if (who_.self.exists()) everyone.remove(who_.self);
      return members(everyone);
    case Who::Kind::all:
      return members(everyone);
    case Who::Kind::consenters:
      return members(who_.consenters);
    case Who::Kind::left_out:
      return members(who_.left_out);
    case Who::Kind::present:
      return members(who_.present);
  }
  return {};
}

SeatId Foresight::seat(const Who& who) const {
  const std::vector<SeatId> found = seats(who);
  return found.empty() ? SeatId{} : found.front();
}

std::int32_t Foresight::level(MeterId meter, SeatId of, SeatId in) const {
  for (const Shift& shift : moved_) {
    if (shift.meter == meter && shift.of == of && shift.in == in) return shift.to;
  }
  return meter_value(*play_->scenario, play_->known, meter, of, in);
}

void Foresight::move(MeterId meter, SeatId of, SeatId in, std::int32_t amount) {
  const Meter& rule = play_->scenario->meters[meter.index()];
  const std::int32_t now = level(meter, of, in);
  const std::int32_t then = clamped(rule, std::int64_t{now} + amount);
  for (Shift& shift : moved_) {
    if (shift.meter == meter && shift.of == of && shift.in == in) {
      shift.to = then;
      return;
    }
  }
  moved_.push_back({meter, of, in, now, then});
}

void Foresight::settle(IssueId issue, OptionId option) {
  table_[issue.index()] = static_cast<std::uint8_t>(option.index());
}

void Foresight::meter_effect(const Effect& effect) {
  const MeterId meter{effect.subject};
  const Meter& rule = play_->scenario->meters[meter.index()];
  const std::int32_t amount = effect.random ? (effect.low + effect.high) / 2 : effect.amount;
  for (const SeatId of : seats(effect.of)) {
    for (const SeatId in : seats(effect.in)) {
      const bool pair = rule.scope == Meter::Scope::pair;
      if (pair && (of == in || !of.exists() || !in.exists())) continue;
      if (rule.scope == Meter::Scope::actor && !of.exists()) continue;
      move(meter, of, in, effect.sets ? amount - level(meter, of, in) : amount);
    }
  }
}

void Foresight::pledge_effect(const Effect& effect) {
  std::vector<std::uint8_t>& steps = steps_[effect.subject];
  int left = effect.count;
  for (std::uint8_t& step : steps) {
    if (left == 0) break;
    if (step >= effect.step) continue;
    step = effect.step;
    --left;
  }
}

void Foresight::one_effect(std::uint32_t row) {
  const Effect& effect = play_->scenario->effects[row];
  if (effect.after > 0) return;
  switch (effect.kind) {
    case Effect::Kind::meter:
      meter_effect(effect);
      break;
    case Effect::Kind::flag:
      if (!play_->view.flags[effect.subject]) raised_.push_back(FlagId{effect.subject});
      break;
    case Effect::Kind::clear:
      cleared_.push_back(FlagId{effect.subject});
      break;
    case Effect::Kind::pledge:
      pledge_effect(effect);
      break;
    case Effect::Kind::open_move:
    case Effect::Kind::open_format:
    case Effect::Kind::open_venue:
      openings_.push_back(row);
      break;
    case Effect::Kind::branch:
      run(holds(effect.when) ? effect.then : effect.otherwise);
      break;
    default:
      break;
  }
}

void Foresight::run(Run effects) {
  for (std::uint32_t i = 0; i < effects.count; ++i) one_effect(effects.first + i);
}

std::int32_t Foresight::pledged(UndertakingId undertaking, std::uint8_t step) const {
  const std::vector<std::uint8_t>& steps = steps_[undertaking.index()];
  return static_cast<std::int32_t>(
      std::count_if(steps.begin(), steps.end(), [&](std::uint8_t at) { return at >= step; }));
}

std::vector<Shift> Foresight::shifts() const {
  std::vector<Shift> out;
  std::copy_if(moved_.begin(), moved_.end(), std::back_inserter(out),
               [](const Shift& shift) { return shift.by() != 0; });
  return out;
}

bool Foresight::holds(ConditionId condition) const {
  return !condition.exists() || node_holds(condition.index());
}

bool Foresight::children_hold(std::size_t at, std::int32_t needed) const {
  const std::vector<Condition>& nodes = play_->scenario->conditions;
  std::int32_t held = 0;
  for (std::size_t child = at + 1; child < at + nodes[at].size; child += nodes[child].size) {
    if (node_holds(child)) ++held;
  }
  return held >= needed;
}

bool Foresight::node_holds(std::size_t at) const {
  const std::vector<Condition>& nodes = play_->scenario->conditions;
  const Condition& node = nodes[at];
  std::int32_t children = 0;
  for (std::size_t child = at + 1; child < at + node.size; child += nodes[child].size) ++children;
  switch (node.kind) {
    case Condition::Kind::all:
      return children_hold(at, children);
    case Condition::Kind::any:
      return children_hold(at, 1);
    case Condition::Kind::negation:
      return !children_hold(at, children);
    case Condition::Kind::count:
      return children_hold(at, node.bounds.low);
    default:
      return leaf_holds(node);
  }
}

bool Foresight::played(const Condition& node) const {
  const SeatId by = seat(node.of);
  return std::any_of(play_->heard.begin(), play_->heard.end(), [&](const Happening& told) {
    const bool success = told.kind == Happening::Kind::move_succeeded;
    const bool failure = told.kind == Happening::Kind::move_failed;
    if (!success && !failure) return false;
    if (node.result == Condition::Result::success && !success) return false;
    if (node.result == Condition::Result::failure && !failure) return false;
    return told.what == node.subject && (!by.exists() || by == SeatId(told.seat));
  });
}

bool Foresight::leaf_holds(const Condition& node) const {
  const View& view = play_->view;
  switch (node.kind) {
    case Condition::Kind::flag: {
      const FlagId flag{node.subject};
      if (contains(cleared_, flag)) return false;
      return view.flags[flag.index()] || contains(raised_, flag);
    }
    case Condition::Kind::meter:
      return node.bounds.hold(level(MeterId{node.subject}, seat(node.of), seat(node.in)));
    case Condition::Kind::round:
      return node.bounds.hold(view.round);
    case Condition::Kind::table:
      return node.bounds.hold(table_[node.subject]);
    case Condition::Kind::settled:
      return view.issues[node.subject].settled_round > 0 ||
             table_[node.subject] != view.issues[node.subject].standing.index();
    case Condition::Kind::pledges:
      return node.bounds.hold(pledged(UndertakingId{node.subject}, node.step));
    case Condition::Kind::opened:
      return view.formats[node.subject].opened;
    case Condition::Kind::held:
      return view.formats[node.subject].held > 0;
    case Condition::Kind::played:
      return played(node);
    case Condition::Kind::profile:
      return view.profile.value == node.subject;
    default:
      return false;
  }
}

}  // namespace demarche::view
