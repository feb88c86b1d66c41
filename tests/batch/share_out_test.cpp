#include "demarche/batch/share_out.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <vector>

namespace demarche::batch {
namespace {

TEST_CASE("Every piece of work is done once, whoever does it") {
  for (const std::size_t threads : {1U, 2U, 3U, 8U}) {
    for (const std::size_t pieces : {0U, 1U, 2U, 7U, 1000U}) {
      std::vector<std::atomic<int>> done(pieces);
      std::atomic<int> strangers = 0;
      share_out(pieces, threads, [&](std::size_t piece, std::size_t worker) {
        ++done[piece];
        if (worker >= threads) ++strangers;
      });
      for (const std::atomic<int>& times : done) REQUIRE(times == 1);
      CHECK(strangers == 0);
    }
  }
}

TEST_CASE("Nobody is given two pieces at the same time") {
  std::vector<std::atomic<bool>> busy(3);
  std::atomic<int> clashes = 0;
  share_out(3000, busy.size(), [&](std::size_t, std::size_t worker) {
    if (busy[worker].exchange(true)) ++clashes;
    busy[worker] = false;
  });
  CHECK(clashes == 0);
}

TEST_CASE("Pieces are taken in their order") {
  std::vector<std::vector<std::size_t>> taken(2);
  share_out(500, taken.size(),
            [&](std::size_t piece, std::size_t worker) { taken[worker].push_back(piece); });
  std::size_t all = 0;
  for (const std::vector<std::size_t>& own : taken) {
    CHECK(std::is_sorted(own.begin(), own.end()));
    all += own.size();
  }
  CHECK(all == 500);
  CHECK(threads_here() >= 1);
}

}  // namespace
}  // namespace demarche::batch
