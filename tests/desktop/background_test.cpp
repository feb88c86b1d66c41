// Work beside the window, without one.
#include "desktop/background.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

namespace demarche::desktop {
namespace {

// Waits until the job has ended; none when it takes longer than any of these jobs should.
std::optional<HandOver> wait_for(Background& background) {
  for (int look = 0; look < 2000; ++look) {
    std::optional<HandOver> findings = background.take();
    if (findings) return findings;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return std::nullopt;
}

HandOver notice(const char* text) {
  return [text](view::App& app) { app.notice = text; };
}

TEST_CASE("What a job finds is handed over once, on the thread that asks for it") {
  Background background;
  const std::thread::id here = std::this_thread::get_id();
  std::thread::id worked, handed;
  background.start([&](JobWatch&) -> HandOver {
    worked = std::this_thread::get_id();
    return [&](view::App& app) {
      handed = std::this_thread::get_id();
      app.notice = "found";
    };
  });
  CHECK(background.busy());
  const std::optional<HandOver> findings = wait_for(background);
  REQUIRE(findings.has_value());
  view::App app;
  (*findings)(app);
  CHECK(app.notice == "found");
  CHECK(handed == here);
  CHECK(worked != here);
  CHECK_FALSE(background.busy());
  CHECK_FALSE(background.take().has_value());
}

TEST_CASE("A job tells how far it is while it works") {
  Background background;
  std::atomic<bool> go{false};
  background.start([&](JobWatch& watch) {
    watch.reached(1, 4);
    while (!go) std::this_thread::yield();
    watch.reached(4, 4);
    return notice("done");
  });
  for (int look = 0; look < 2000 && background.per_mille() == 0; ++look)
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  CHECK(background.per_mille() == 250);
  CHECK_FALSE(background.take().has_value());
  go = true;
  CHECK(wait_for(background).has_value());
  CHECK(background.per_mille() == 0);
}

TEST_CASE("A job that is cancelled is told so, and hands nothing over") {
  Background background;
  std::atomic<bool> stopped{false};
  background.start([&](JobWatch& watch) {
    while (watch.goes_on()) std::this_thread::yield();
    stopped = true;
    return notice("too late");
  });
  background.cancel();
  CHECK(stopped);
  CHECK_FALSE(background.busy());
  CHECK_FALSE(background.take().has_value());
}

TEST_CASE("A new job stops the one before and is the only one that is heard of") {
  Background background;
  std::atomic<bool> first_ended{false};
  background.start([&](JobWatch& watch) {
    while (watch.goes_on()) std::this_thread::yield();
    first_ended = true;
    return notice("first");
  });
  background.start([](JobWatch&) { return notice("second"); });
  CHECK(first_ended);
  const std::optional<HandOver> findings = wait_for(background);
  REQUIRE(findings.has_value());
  view::App app;
  (*findings)(app);
  CHECK(app.notice == "second");
}

TEST_CASE("Who leaves while a job is at work waits for it and no longer") {
  std::atomic<bool> stopped{false};
  {
    Background background;
    background.start([&](JobWatch& watch) {
      while (watch.goes_on()) std::this_thread::yield();
      stopped = true;
      return notice("");
    });
  }
  CHECK(stopped);
}

}  // namespace
}  // namespace demarche::desktop
