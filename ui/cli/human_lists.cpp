// What may be chosen while planning, answering and voting.
#include <algorithm>

#include "cli/human.h"

namespace demarche::cli {
namespace {

constexpr std::size_t kShort = 8;  // moves in the short list

// What moves, seen from the own seat: "Trust of Turkey", "Support at home".
std::string shift_name(const view::Phrases& phrases, SeatId me, const view::Shift& shift) {
  const view::Words& words = phrases.words();
  if (shift.meter.index() == Meter::kSupport && shift.of == me) return words("common.support");
  if (shift.meter.index() == Meter::kCapital && shift.of == me) return words("common.capital");
  if (shift.meter.index() == Meter::kTrust && shift.in == me)
    return words("common.trust-of", {phrases.seat(shift.of)});
  if (shift.meter.index() == Meter::kTrust && shift.of == me)
    return words("common.trust-in", {phrases.seat(shift.in)});
  return phrases.meter(shift.meter, shift.of, shift.in);
}

// The best of a move's targets stands for them all.
void keep_better(view::MoveCard& kept, view::MoveCard card) {
  const bool better = card.legal() != kept.legal() ? card.legal() : card.score > kept.score;
  std::vector<const MoveView*> targets = std::move(kept.targets);
  if (card.legal()) targets.push_back(card.move);
  if (better) kept = std::move(card);
  kept.targets = std::move(targets);
}

}  // namespace

void Human::list() {
  choices_.clear();
  switch (play().view.phase) {
    case Phase::planning:
      return aiming_.exists() ? list_targets() : list_planning();
    case Phase::proposing:
      return drafting_.exists() ? list_issue() : list_proposing();
    case Phase::answering:
      return list_answering();
    case Phase::voting:
      return list_voting();
    case Phase::over:
      return;
  }
}

Human::Choice& Human::add(const char* key, Move::Kind kind, std::uint8_t target) {
  Choice choice;
  choice.move.kind = kind;
  choice.move.seat = static_cast<std::uint8_t>(play().seat.index());
  choice.move.target = target;
  choice.text = words()(key);
  choices_.push_back(std::move(choice));
  return choices_.back();
}

void Human::add_back() { add("terminal.back", Move::Kind::done).act = Choice::Act::back; }

// One card a move, best first; `targets` holds the legal ones.
std::vector<view::MoveCard> Human::cards() const {
  std::vector<view::MoveCard> all;
  for (const MoveView& offered : play().view.moves) {
    view::MoveCard card = view::card_of(play(), offered);
    const auto same = std::find_if(all.begin(), all.end(), [&](const view::MoveCard& other) {
      return other.move->move == offered.move;
    });
    if (same != all.end()) {
      keep_better(*same, std::move(card));
      continue;
    }
    if (card.legal()) card.targets.push_back(card.move);
    all.push_back(std::move(card));
  }
  std::stable_sort(all.begin(), all.end(), [](const view::MoveCard& a, const view::MoveCard& b) {
    return a.legal() != b.legal() ? a.legal() : a.score > b.score;
  });
  return all;
}

std::string Human::odds_of(const view::MoveCard& card) const {
  std::int32_t low = card.move->odds, high = low;
  for (const MoveView* target : card.targets) {
    low = std::min(low, target->odds);
    high = std::max(high, target->odds);
  }
  if ((low + 5) / 10 == (high + 5) / 10) return phrases_.odds(low);
  return words()("terminal.odds-range", {(low + 5) / 10, (high + 5) / 10});
}

// In words: levels that would move, then all else that can be told beforehand.
std::vector<std::string> Human::consequences(Run run, SeatId target) const {
  view::Circumstances who;
  who.self = play().seat;
  who.target = target;
  view::Foresight then(play(), who);
  then.run(run);
  std::vector<std::string> out;
  for (const view::Shift& shift : then.shifts())
    out.push_back(shift_name(phrases_, play().seat, shift) + " " + with_sign(shift.by()));
  for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
    const Effect& effect = scenario().effects[i];
    if (effect.kind == Effect::Kind::meter && effect.after == 0) continue;
    const std::string said = phrases_.effect(effect);
    if (!said.empty()) out.push_back(said);
  }
  return out;
}

void Human::add_consequences(Choice& choice, const MoveRule& rule, SeatId target,
                             bool name_it) const {
  const auto note = [&](const char* key, const char* key_with, Run run) {
    std::string list;
    for (const std::string& one : consequences(run, target))
      list += (list.empty() ? "" : "; ") + one;
    if (list.empty()) return;
    choice.notes.push_back(name_it ? words()(key_with, {phrases_.seat(target), list})
                                   : words()(key, {list}));
  };
  note("terminal.if-success", "terminal.if-success-with", rule.success);
  note("terminal.if-failure", "terminal.if-failure-with", rule.failure);
}

Human::Choice Human::choice_of(const view::MoveCard& card) const {
  const MoveRule& rule = scenario().moves[card.move->move.index()];
  const bool several = card.targets.size() > 1;
  SeatSet targets;
  for (const MoveView* target : card.targets)
    if (target->target.exists()) targets.add(target->target);
  Choice choice;
  choice.act = several ? Choice::Act::aim : Choice::Act::make;
  choice.move.kind = Move::Kind::play;
  choice.move.seat = static_cast<std::uint8_t>(play().seat.index());
  choice.move.what = card.move->move.value;
  choice.move.target = card.move->target.exists()
                           ? static_cast<std::uint8_t>(card.move->target.index())
                           : Move::kNobody;
  const std::string name =
      several ? words()("move.at", {phrases_.text(rule.name), phrases_.one_of(targets)})
              : phrases_.move(card.move->move, card.move->target);
  choice.text = card.move->odds >= 1000
                    ? words()("terminal.move-certain", {name, rule.cost})
                    : words()("terminal.move", {name, rule.cost, odds_of(card)});
  choice.notes.push_back(phrases_.text(rule.text));
  add_consequences(choice, rule, card.move->target, several);
  std::string opened;
  for (const auto& [issue, option] : card.opens)
    opened += (opened.empty() ? "" : "; ") +
              words()("terminal.option", {phrases_.issue(issue), phrases_.option(issue, option)});
  if (!opened.empty()) choice.notes.push_back(words()("terminal.opens", {opened}));
  if (!card.legal()) choice.refusal = phrases_.move_refusal(*card.move, play().view);
  return choice;
}

// Families in the order of the scenario, or of their best move; within one as sorted.
void Human::group(std::vector<view::MoveCard> sorted, bool by_table_order) {
  std::vector<FamilyId> order;
  const auto family = [&](const view::MoveCard& card) {
    return scenario().moves[card.move->move.index()].family;
  };
  for (std::size_t i = 0; i < scenario().families.size() && by_table_order; ++i)
    order.push_back(FamilyId(i));
  for (const view::MoveCard& card : sorted) {
    if (std::find(order.begin(), order.end(), family(card)) == order.end())
      order.push_back(family(card));
  }
  for (const FamilyId row : order) {
    bool first = true;
    for (const view::MoveCard& card : sorted) {
      if (family(card) != row) continue;
      choices_.push_back(choice_of(card));
      if (by_table_order) choices_.back().notes.clear();  // `? N` tells them
      if (first && row.exists())
        choices_.back().heading = phrases_.text(scenario().families[row.index()].name);
      first = false;
    }
  }
}

void Human::list_planning() {
  std::vector<view::MoveCard> sorted = cards();
  if (!show_all_) {
    sorted.erase(std::remove_if(sorted.begin(), sorted.end(),
                                [](const view::MoveCard& card) { return !card.sensible(); }),
                 sorted.end());
    if (sorted.size() > kShort) sorted.resize(kShort);
  }
  group(std::move(sorted), show_all_);
  const bool alone = choices_.empty();
  Choice& done = add("terminal.done", Move::Kind::done);
  if (!alone) done.heading = words()("terminal.then");
}

void Human::list_targets() {
  for (const MoveView& offered : play().view.moves) {
    if (offered.move != aiming_) continue;
    view::MoveCard card = view::card_of(play(), offered);
    choices_.push_back(choice_of(card));
    choices_.back().notes.erase(choices_.back().notes.begin());  // the text was there before
  }
  add_back();
}

void Human::list_answering() {
  for (const auto& [key, kind] : {std::pair{"terminal.accept", Move::Kind::accept},
                                  std::pair{"terminal.reject", Move::Kind::reject},
                                  std::pair{"terminal.walk-out", Move::Kind::walk_out}}) {
    Choice& choice = add(key, kind);
    choice.refusal = phrases_.why_not(why_not(scenario(), play().known, choice.move), play().view);
  }
}

void Human::list_voting() {
  for (const auto& [key, kind] : {std::pair{"terminal.vote-yes", Move::Kind::vote_yes},
                                  std::pair{"terminal.vote-no", Move::Kind::vote_no},
                                  std::pair{"terminal.abstain", Move::Kind::abstain}}) {
    Choice& choice = add(key, kind);
    choice.refusal = phrases_.why_not(why_not(scenario(), play().known, choice.move), play().view);
  }
}

}  // namespace demarche::cli
