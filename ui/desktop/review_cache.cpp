#include "desktop/review_cache.h"

#include <algorithm>
#include <vector>

#include "canvas/hash.h"
#include "demarche/io/share_code.h"
#include "desktop/number_file.h"

namespace demarche::desktop {
namespace {

using analyse::PairedRun;
using analyse::Review;
using analyse::ReviewedDecision;
using analyse::WeighedMove;

// Raised when a number changes its meaning.
constexpr const char* kKind = "demarche-review 2";

// One list of fields for both ways.
template <class Io, class M>
void move_fields(Io& io, M& move) {
  io(move.kind), io(move.seat), io(move.target), io(move.what), io(move.package.count);
  for (auto& entry : move.package.entries) io(entry.issue), io(entry.option);
}

template <class Io, class W>
void weighed_fields(Io& io, W& one) {
  move_fields(io, one.move);
  io(one.scored), io(one.mean);
  numbers(io, one.endings);
}

template <class Io, class D>
void decision_fields(Io& io, D& made) {
  io(made.move), io(made.decision), io(made.round), io(made.phase);
  move_fields(io, made.chosen);
  move_fields(io, made.best);
  number_rows(io, made.alternatives, [](Io& to, auto& one) { weighed_fields(to, one); });
  io(made.continuations), io(made.before), io(made.after), io(made.after_best);
  numbers(io, made.endings_before);
  numbers(io, made.endings_after);
  io(made.opportunity), io(made.choice), io(made.low), io(made.high);
  io(made.others), io(made.chance);
}

template <class Io, class R>
void review_fields(Io& io, R& review) {
  io(review.seat.value), io(review.rounds), io(review.ended);
  number_rows(io, review.decisions, [](Io& to, auto& made) { decision_fields(to, made); });
  io(review.sums.first), io(review.sums.opportunity), io(review.sums.choice);
  io(review.sums.others), io(review.sums.chance), io(review.sums.result);
  io(review.turning.opportunity), io(review.turning.choice);
  io(review.turning.others), io(review.turning.chance);
}

template <class Io, class R>
void pair_fields(Io& io, R& run) {
  io(run.move);
  move_fields(io, run.chosen);
  move_fields(io, run.other);
  for (auto* side : {&run.of_chosen, &run.of_other}) {
    numbers(io, side->points);
    numbers(io, side->endings);
  }
}

bool all_below(const std::vector<std::int32_t>& list, std::size_t end) {
  return std::all_of(list.begin(), list.end(), [end](std::int32_t one) {
    return one >= 0 && static_cast<std::size_t>(one) < end;
  });
}

bool fits(const PairedRun& run, const Scenario& scenario, const Record& record) {
  constexpr std::size_t kPoints = 1001;
  if (run.move >= record.moves.size() || record.moves[run.move] != run.chosen) return false;
  const std::size_t all = run.of_chosen.points.size();
  const auto whole_side = [&](const analyse::PairedSide& side) {
    return side.points.size() == all && side.endings.size() == all &&
           all_below(side.points, kPoints) && all_below(side.endings, scenario.endings.size());
  };
  return all >= 2 && run.other.seat == run.chosen.seat && whole_side(run.of_chosen) &&
         whole_side(run.of_other);
}

bool fits(const Review& review, const Scenario& scenario, const Record& record) {
  const std::size_t endings = scenario.endings.size();
  if (!review.seat.exists() || review.seat.index() >= scenario.seats.size()) return false;
  return std::all_of(
      review.decisions.begin(), review.decisions.end(), [&](const ReviewedDecision& made) {
        const bool moves = made.move < record.moves.size() &&
                           record.moves[made.move] == made.chosen && made.continuations > 0;
        const bool lists =
            made.endings_before.size() == endings && made.endings_after.size() == endings;
        return moves && lists && !made.alternatives.empty() &&
               std::all_of(made.alternatives.begin(), made.alternatives.end(),
                           [&](const WeighedMove& one) {
                             return !one.scored || one.endings.size() == endings;
                           });
      });
}

}  // namespace

std::uint64_t record_mark(const Record& record) {
  NumberWriter out;
  for (const Move& move : record.moves) move_fields(out, move);
  canvas::Hasher hash;
  hash.add(std::uint64_t{record.rules_version});
  hash.add(std::uint64_t{io::kChoicesVersion});
  hash.add(record.scenario_digest);
  hash.add(record.settings.world_seed);
  hash.add(record.settings.policy_seed);
  for (const std::uint64_t round : record.round_hashes) hash.add(round);
  hash.add(out.text());
  return hash.value();
}

std::filesystem::path review_file(std::filesystem::path save) {
  return save.replace_extension(".review");
}

std::string write_review(const KeptReview& kept, std::uint64_t mark) {
  NumberWriter out;
  out.size(kept.review ? 1 : 0);
  if (kept.review) review_fields(out, *kept.review);
  out.size(kept.pairs.size());
  for (const auto& run : kept.pairs) pair_fields(out, *run);
  return number_file(kKind, mark, out.text());
}

ReadReview read_review(const std::string& text, const Scenario& scenario, const Record& record) {
  const NumberFile file = read_number_file(text, kKind, record_mark(record));
  ReadReview out;
  out.damaged = file.damaged;
  if (!file.numbers) return out;
  NumberReader in(*file.numbers);
  KeptReview kept;
  bool good = true;
  if (in.rows() > 0) {
    auto review = std::make_shared<Review>();
    review_fields(in, *review);
    good = in.sound() && fits(*review, scenario, record);
    kept.review = std::move(review);
  }
  for (std::size_t left = in.rows(); left > 0 && in.sound(); --left) {
    auto run = std::make_shared<PairedRun>();
    pair_fields(in, *run);
    good = good && fits(*run, scenario, record);
    kept.pairs.push_back(std::move(run));
  }
  out.damaged = !good || !in.sound();
  if (!out.damaged) out.kept = std::move(kept);
  return out;
}

}  // namespace demarche::desktop
