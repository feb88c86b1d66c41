#include "desktop/review_cache.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <type_traits>
#include <vector>

#include "canvas/hash.h"

namespace demarche::desktop {
namespace {

using analyse::Review;
using analyse::ReviewedDecision;
using analyse::WeighedMove;

// Whole numbers parted by blanks; the first line says what it is, the last number is a check of all
// before it. Raised when a number changes its meaning.
constexpr const char* kHead = "demarche-review 1";
// More than any game has: what claims more is damage, not a review.
constexpr std::int64_t kMostRows = 100'000;

class Writer {
 public:
  template <class T>
  void operator()(const T& value) {
    add(static_cast<std::int64_t>(value));
  }
  void size(std::size_t value) { add(static_cast<std::int64_t>(value)); }
  [[nodiscard]] std::string take() const { return text_; }

 private:
  void add(std::int64_t value) { text_ += " " + std::to_string(value); }
  std::string text_;
};

class Reader {
 public:
  // Reads from a text that outlives it.
  explicit Reader(const std::string& text) : at_(text.data()), end_(text.data() + text.size()) {}

  template <class T>
  void operator()(T& value) {
    const std::int64_t number = next();
    if constexpr (!std::is_enum_v<T> && sizeof(T) < sizeof(number)) {
      if (number < static_cast<std::int64_t>(std::numeric_limits<T>::lowest()) ||
          number > static_cast<std::int64_t>(std::numeric_limits<T>::max()))
        sound_ = false;
    }
    value = static_cast<T>(number);
  }
  // A number of rows that follow.
  [[nodiscard]] std::size_t rows() {
    const std::int64_t number = next();
    if (number < 0 || number > kMostRows) sound_ = false;
    return sound_ ? static_cast<std::size_t>(number) : 0;
  }
  [[nodiscard]] bool sound() const { return sound_; }

 private:
  std::int64_t next() {
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n')) ++at_;
    std::int64_t number = 0;
    const auto [to, error] = std::from_chars(at_, end_, number);
    if (error != std::errc()) sound_ = false;
    at_ = to;
    return sound_ ? number : 0;
  }
  const char* at_;
  const char* end_;
  bool sound_ = true;
};

// One list of fields for both ways.
template <class Io, class M>
void move_fields(Io& io, M& move) {
  io(move.kind), io(move.seat), io(move.target), io(move.what), io(move.package.count);
  for (auto& entry : move.package.entries) io(entry.issue), io(entry.option);
}

template <class Io, class Numbers>
void numbers(Io& io, Numbers& list) {
  if constexpr (std::is_same_v<Io, Writer>) {
    io.size(list.size());
  } else {
    list.resize(io.rows());
  }
  for (auto& one : list) io(one);
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
  if constexpr (std::is_same_v<Io, Writer>) {
    io.size(made.alternatives.size());
  } else {
    made.alternatives.resize(io.rows());
  }
  for (auto& one : made.alternatives) weighed_fields(io, one);
  io(made.continuations), io(made.before), io(made.after), io(made.after_best);
  numbers(io, made.endings_before);
  numbers(io, made.endings_after);
  io(made.opportunity), io(made.choice), io(made.low), io(made.high);
  io(made.others), io(made.chance);
}

template <class Io, class R>
void review_fields(Io& io, R& review) {
  io(review.seat.value), io(review.rounds), io(review.ended);
  if constexpr (std::is_same_v<Io, Writer>) {
    io.size(review.decisions.size());
  } else {
    review.decisions.resize(io.rows());
  }
  for (auto& made : review.decisions) decision_fields(io, made);
  io(review.sums.first), io(review.sums.opportunity), io(review.sums.choice);
  io(review.sums.others), io(review.sums.chance), io(review.sums.result);
  io(review.turning.opportunity), io(review.turning.choice);
  io(review.turning.others), io(review.turning.chance);
}

std::int64_t check_of(const std::string& text) {
  canvas::Hasher hash;
  hash.add(text);
  return static_cast<std::int64_t>(hash.value() >> 1U);
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
  Writer out;
  for (const Move& move : record.moves) move_fields(out, move);
  canvas::Hasher hash;
  hash.add(std::uint64_t{record.rules_version});
  hash.add(record.scenario_digest);
  hash.add(record.settings.world_seed);
  hash.add(record.settings.policy_seed);
  for (const std::uint64_t round : record.round_hashes) hash.add(round);
  hash.add(out.take());
  return hash.value();
}

std::filesystem::path review_file(std::filesystem::path save) {
  return save.replace_extension(".review");
}

std::string write_review(const Review& review, std::uint64_t mark) {
  Writer out;
  review_fields(out, review);
  const std::string body =
      std::string(kHead) + " " + std::to_string(mark) + "\n" + out.take() + "\n";
  return body + std::to_string(check_of(body)) + "\n";
}

ReadReview read_review(const std::string& text, const Scenario& scenario, const Record& record) {
  const std::string head = std::string(kHead) + " " + std::to_string(record_mark(record)) + "\n";
  if (text.compare(0, head.size(), head) != 0) return {};  // of another game, or version
  ReadReview out;
  out.damaged = true;
  if (text.back() != '\n') return out;
  const std::size_t line = text.rfind('\n', text.size() - 2);
  const std::string body = text.substr(0, line + 1);
  if (text.substr(line + 1) != std::to_string(check_of(body)) + "\n") return out;
  const std::string fields = body.substr(head.size());
  Reader in(fields);
  Review review;
  review_fields(in, review);
  if (!in.sound() || !fits(review, scenario, record)) return out;
  out.review = std::move(review);
  out.damaged = false;
  return out;
}

}  // namespace demarche::desktop
