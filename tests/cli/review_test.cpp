// A review on paper and as data, made of numbers that a test has chosen.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <regex>

#include "cli/review_page.h"
#include "demarche/io/load.h"
#include "demarche/io/review_report.h"
#include "support/golden.h"
#include "support/paths.h"

namespace demarche::cli {
namespace {

using analyse::Made;
using analyse::Review;
using analyse::ReviewedDecision;
using view::bad_draw;
using view::open_there;
using view::TurningPoint;
using view::verdict;
using view::whole;
using view::whole_sums;
using view::WholeSums;

Scenario shipped(const std::string& path) {
  std::optional<Scenario> scenario = io::load_scenario_files(test::source_dir() / path).scenario;
  REQUIRE(scenario);
  return std::move(*scenario);
}

// The decision of a row with its choice as the only alternative: a forced one.
ReviewedDecision forced(const Record& record, const Made& made, std::size_t endings) {
  ReviewedDecision out;
  out.move = made.move;
  out.round = made.round;
  out.phase = made.phase;
  out.chosen = out.best = record.moves[made.move];
  out.continuations = 24;
  out.alternatives = {{out.chosen, true, 0, std::vector<std::int32_t>(endings, 0)}};
  out.endings_before.assign(endings, 0);
  out.endings_after.assign(endings, 0);
  out.endings_before[0] = out.endings_after[0] = 24;
  return out;
}

// Another move that was looked at, dropped or not.
void look_at(ReviewedDecision& made, const Move& move, bool scored) {
  made.alternatives.push_back({move, scored, made.after_best, {}});
  made.alternatives.back().endings.assign(made.endings_after.size(), scored ? 12 : 0);
}

// Seat 0 of a game: the first decision opportune, the second a bad draw, the third short of the
// best, the rest forced. The parts add up to the result.
Review invented(const Scenario& scenario, const Record& record, const std::vector<Made>& made) {
  Review review;
  review.seat = SeatId(std::size_t{0});
  review.rounds = made.back().round;
  review.ended = true;
  const std::size_t endings = scenario.endings.size();
  for (const Made& one : made) {
    if (one.seat != review.seat) continue;
    review.decisions.push_back(forced(record, one, endings));
    review.decisions.back().decision = static_cast<std::int32_t>(review.decisions.size());
  }
  REQUIRE(review.decisions.size() >= 3);
  Move pass;
  pass.kind = Move::Kind::pass;
  Move leave;
  leave.kind = Move::Kind::walk_out;
  ReviewedDecision &one = review.decisions[0], &two = review.decisions[1],
                   &three = review.decisions[2];
  one.opportunity = 40'400;
  two.low = -4'000;
  two.high = 9'600;
  two.choice = -1'000;
  two.others = 12'300;
  two.chance = -60'700;
  three.choice = -30'250;
  three.low = -50'000;
  three.high = -10'500;
  analyse::Millipoints now = 500'300;
  review.sums.first = now;
  for (ReviewedDecision& each : review.decisions) {
    each.before = now;
    each.after_best = now + each.opportunity;
    each.after = each.after_best + each.choice;
    now = each.after + each.others + each.chance;
    each.alternatives[0].mean = each.after;
    review.sums.opportunity += each.opportunity;
    review.sums.choice += each.choice;
    review.sums.others += each.others;
    review.sums.chance += each.chance;
  }
  review.sums.result = now;
  one.endings_before = one.endings_after = std::vector<std::int32_t>(endings, 0);
  one.endings_before[0] = 6;
  one.endings_before[endings - 1] = 18;
  one.endings_after[0] = 23;
  one.endings_after[endings - 1] = 1;
  look_at(one, pass, false);
  look_at(two, pass, true);
  look_at(three, pass, true);
  look_at(three, leave, false);
  two.best = three.best = pass;
  review.turning = {0, 2, 1, 1};
  return review;
}

struct Sample {
  explicit Sample(const std::string& path) : scenario(shipped(path)) {
    Settings settings;
    settings.world_seed = 5;
    Game game(scenario, settings);
    game.run_computed();
    record = game.record();
    made = analyse::moves_made(scenario, record);
    reviews = {invented(scenario, record, made)};
  }
  Scenario scenario;
  Record record;
  std::vector<Made> made;
  std::vector<Review> reviews;
};

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++found;
  return found;
}

}  // namespace

TEST_CASE("The page of a review is as it was approved, in both languages") {
  const Sample sample("tests/scenarios/minimal");
  for (const view::Language language : {view::Language::english, view::Language::ukrainian}) {
    const view::Phrases phrases(sample.scenario, language);
    const std::string page = review_page({&phrases, sample.made}, sample.reviews);
    test::check_golden("review/minimal_" + std::string(view::language_code(language)) + ".html",
                       page);
  }
}

TEST_CASE("The review as data is as it was approved") {
  const Sample sample("tests/scenarios/minimal");
  const view::Phrases phrases(sample.scenario, view::Language::english);
  const std::string text = io::review_json(sample.scenario, sample.record, sample.reviews, {},
                                           [&](const Move& move) { return phrases.choice(move); });
  CHECK(text.find('\n') == std::string::npos);
  test::check_golden("review/minimal.json", nlohmann::ordered_json::parse(text).dump(1) + "\n");
}

TEST_CASE("A page of a review needs no network and no script, and stays whole on paper") {
  const Sample sample("scenarios/guarantees");
  const view::Phrases phrases(sample.scenario, view::Language::english);
  const std::string page = review_page({&phrases, sample.made}, sample.reviews);
  for (const char* no : {"<script", "http:", "https:", "<link", "@import", "url(", "<details"})
    CHECK(page.find(no) == std::string::npos);
  CHECK(page.find("@media print") != std::string::npos);
  CHECK(page.find("A classroom model, not a forecast.") != std::string::npos);
  CHECK(page.find("in this model") != std::string::npos);
  CHECK(count(page, "<article class=\"turn\"") == 3);
  CHECK(count(page, "class=\"ask\"") == 3);
  CHECK(count(page, "<article class=\"decision") == sample.reviews[0].decisions.size());
  CHECK(count(page, "<svg") == 1);
  CHECK(page.find("\xC2\xAB"
                  "review.") == std::string::npos);  // a key without words
  // Each question stands before its answer.
  CHECK(page.find("class=\"ask\"") < page.find("class=\"answer\""));
}

TEST_CASE("Discs and rounds of the curve never stand over each other") {
  const view::Words words(view::Language::english);
  Review review;
  review.decisions.resize(120);
  for (std::size_t row = 0; row < review.decisions.size(); ++row) {
    review.decisions[row].round = static_cast<std::int32_t>(row / 2) + 1;
    review.decisions[row].before = review.decisions[row].after = 400'000;
  }
  review.sums.first = review.sums.result = 400'000;
  for (const std::size_t first : {std::size_t{0}, std::size_t{58}, std::size_t{116}}) {
    std::vector<TurningPoint> turns;
    for (std::size_t i = 0; i < 4; ++i) turns.push_back({first + i, {"a sentence"}});
    const std::string curve = review_curve(words, review, turns);
    std::vector<double> discs, rounds;
    const std::regex circle(R"re(cx="([0-9.]+)" cy="16.0")re");
    const std::regex number(R"re(x="([0-9.]+)" y="268.0")re");
    for (const auto& [pattern, found] : {std::pair{&circle, &discs}, {&number, &rounds}}) {
      for (std::sregex_iterator at(curve.begin(), curve.end(), *pattern), end; at != end; ++at)
        found->push_back(std::stod((*at)[1]));
    }
    REQUIRE(discs.size() == 4);
    REQUIRE(rounds.size() > 20);
    for (std::size_t i = 1; i < discs.size(); ++i) CHECK(discs[i] - discs[i - 1] > 25);
    for (std::size_t i = 1; i < rounds.size(); ++i) CHECK(rounds[i] - rounds[i - 1] > 17);
    CHECK(discs.back() < 700);
  }
}

TEST_CASE("Whole points add up as the thousandths do, each at most one point off") {
  analyse::ReviewSums sums;
  for (int first = 0; first < 1000; first += 37) {
    for (int step = -900; step < 900; step += 113) {
      sums.first = 400'000 + first;
      sums.opportunity = 10'000 + step;
      sums.choice = -20'499 - step / 2;
      sums.others = 7'501 + step / 3;
      sums.chance = -1'500 + first;
      sums.result = sums.first + sums.opportunity + sums.choice + sums.others + sums.chance;
      const WholeSums out = whole_sums(sums);
      CHECK(out.first + out.opportunity + out.choice + out.others + out.chance == out.result);
      CHECK(out.result == whole(sums.result));
      CHECK(std::abs(out.choice * 1000 - sums.choice) <= 1000);
      CHECK(std::abs(out.chance * 1000 - sums.chance) <= 1000);
    }
  }
}

TEST_CASE("A bad draw is told only of decisions that were sound and not forced") {
  const Sample sample("tests/scenarios/minimal");
  const std::vector<ReviewedDecision>& made = sample.reviews[0].decisions;
  const view::Words words(view::Language::english);
  CHECK(bad_draw(made[1]));
  CHECK(verdict(words, made[1]).find("A sound decision, a bad draw.") != std::string::npos);
  ReviewedDecision other = made[1];
  other.chance = -9'999;
  CHECK_FALSE(bad_draw(other));
  other.chance = -60'000;
  other.high = -1;
  CHECK_FALSE(bad_draw(other));
  CHECK(verdict(words, made[2]) ==
        "Short of the best of those looked at by 30; with 95 % confidence between 11 and 50.");
  other = made[1];
  other.alternatives.resize(1);
  CHECK_FALSE(bad_draw(other));
  CHECK(verdict(words, other) == "Nothing else was possible.");
}

TEST_CASE("The list of what was open does not tell which was best") {
  const Sample sample("tests/scenarios/minimal");
  const view::Phrases phrases(sample.scenario, view::Language::english);
  ReviewedDecision made = sample.reviews[0].decisions[2];
  const std::vector<std::string> open = open_there(phrases, made);
  CHECK(open.size() == 3);
  std::swap(made.alternatives.front(), made.alternatives.back());
  CHECK(open_there(phrases, made) == open);
}

}  // namespace demarche::cli
