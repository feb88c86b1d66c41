#include "view/lesson/ledger.h"

#include <algorithm>

namespace demarche::view {
namespace {

using Kind = ForecastQuestion::Kind;

bool round_has_ended(const std::vector<Happening>& log, std::int32_t round) {
  return std::any_of(log.begin(), log.end(), [&](const Happening& one) {
    return one.kind == Happening::Kind::round_ended && one.round >= round;
  });
}

const Happening* ended(const std::vector<Happening>& log) {
  const auto found = std::find_if(log.begin(), log.end(), [](const Happening& one) {
    return one.kind == Happening::Kind::ended;
  });
  return found == log.end() ? nullptr : &*found;
}

ForecastAnswer yes_or_no(bool came) {
  return came ? ForecastAnswer::came : ForecastAnswer::did_not;
}

ForecastAnswer answer_ending(const ForecastQuestion& question, const std::vector<Happening>& log) {
  const Happening* end = ended(log);
  if (end == nullptr) return ForecastAnswer::open;
  return yes_or_no(end->what == question.ending.value);
}

ForecastAnswer answer_settled(const ForecastRow& row, const std::vector<Happening>& log) {
  const ForecastQuestion& question = row.question;
  for (std::size_t i = row.asked_at; i < log.size(); ++i) {
    const Happening& one = log[i];
    if (one.round > question.round) break;
    if (one.kind == Happening::Kind::settled && one.package.option_for(question.issue).exists())
      return ForecastAnswer::came;
  }
  const bool late = ended(log) != nullptr || round_has_ended(log, question.round);
  return late ? ForecastAnswer::did_not : ForecastAnswer::open;
}

ForecastAnswer answer_move(const ForecastRow& row, const std::vector<Happening>& log,
                           SeatSet everyone) {
  bool failed = false;
  for (std::size_t i = row.asked_at; i < log.size(); ++i) {
    const Happening& one = log[i];
    if (one.round != row.question.round || one.what != row.question.move.value) continue;
    if ((one.audience.bits & everyone.bits) != everyone.bits) continue;
    if (one.kind == Happening::Kind::move_succeeded) return ForecastAnswer::came;
    if (one.kind == Happening::Kind::move_failed) failed = true;
  }
  if (!round_has_ended(log, row.question.round) && ended(log) == nullptr)
    return ForecastAnswer::open;
  return failed ? ForecastAnswer::did_not : ForecastAnswer::not_tried;
}

}  // namespace

Ledger ledger_of(const Scenario& scenario) {
  Ledger ledger;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
    ledger.forecasters.push_back({SeatId(seat), 0});
  return ledger;
}

void set_forecasters(Ledger& ledger, std::vector<Forecaster> now) {
  const std::vector<Forecaster> before = std::move(ledger.forecasters);
  const auto said = [&](std::size_t who) {
    return std::any_of(ledger.rows.begin(), ledger.rows.end(),
                       [who](const ForecastRow& row) { return row.said[who].has_value(); });
  };
  for (std::size_t who = 0; who < before.size(); ++who) {
    const bool there = std::find(now.begin(), now.end(), before[who]) != now.end();
    if (!there && said(who)) now.push_back(before[who]);
  }
  for (ForecastRow& row : ledger.rows) {
    std::vector<std::optional<std::int8_t>> moved(now.size());
    for (std::size_t who = 0; who < before.size(); ++who) {
      const auto at = std::find(now.begin(), now.end(), before[who]);
      if (at != now.end()) moved[static_cast<std::size_t>(at - now.begin())] = row.said[who];
    }
    row.said = std::move(moved);
  }
  ledger.forecasters = std::move(now);
}

bool by_student(const Ledger& ledger) {
  return std::any_of(ledger.forecasters.begin(), ledger.forecasters.end(),
                     [](const Forecaster& who) { return who.seat.exists() && who.student > 0; });
}

std::vector<ForecastQuestion> questions_now(const Scenario& scenario, const View& view,
                                            std::int32_t by_round) {
  std::vector<ForecastQuestion> out;
  if (view.phase == Phase::over) return out;
  for (const IssueView& issue : view.issues) {
    if (issue.settled_round != 0) continue;
    ForecastQuestion question{.kind = Kind::settled, .issue = issue.issue};
    question.round = std::clamp(by_round, view.round, view.rounds);
    out.push_back(question);
  }
  for (std::size_t ending = 0; ending < scenario.endings.size(); ++ending)
    out.push_back({.kind = Kind::ending, .ending = EndingId(ending), .round = view.rounds});
  // Once this round's choices are opened nothing is left to forecast of them.
  if (view.phase != Phase::planning) return out;
  for (std::size_t move = 0; move < scenario.moves.size(); ++move) {
    const MoveRule& rule = scenario.moves[move];
    if (rule.covert || rule.certain || rule.closed) continue;
    out.push_back({.kind = Kind::move, .move = MoveId(move), .round = view.round});
  }
  return out;
}

ForecastAnswer answer_of(const ForecastRow& row, const std::vector<Happening>& log,
                         SeatSet everyone) {
  switch (row.question.kind) {
    case Kind::ending:
      return answer_ending(row.question, log);
    case Kind::settled:
      return answer_settled(row, log);
    case Kind::move:
      return answer_move(row, log, everyone);
  }
  return ForecastAnswer::open;
}

void bring_up_to_date(Ledger& ledger, const std::vector<Happening>& log, SeatSet everyone,
                      std::int32_t round) {
  for (ForecastRow& row : ledger.rows) {
    row.answer = answer_of(row, log, everyone);
    if (row.answer != ForecastAnswer::open || row.asked_round != round) row.closed = true;
  }
}

std::vector<Said> said_by(const Ledger& ledger, std::optional<std::size_t> forecaster) {
  std::vector<Said> out;
  for (const ForecastRow& row : ledger.rows) {
    if (row.answer != ForecastAnswer::came && row.answer != ForecastAnswer::did_not) continue;
    for (std::size_t i = 0; i < row.said.size(); ++i) {
      if (forecaster && *forecaster != i) continue;
      if (row.said[i]) out.push_back({*row.said[i], row.answer == ForecastAnswer::came});
    }
  }
  return out;
}

}  // namespace demarche::view
