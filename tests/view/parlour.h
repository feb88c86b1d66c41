// What every test of the view needs: the project's assets, a scenario, an app, and hands on keys.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "canvas/assets.h"
#include "canvas/frame.h"
#include "canvas/metrics.h"
#include "canvas/text.h"
#include "canvas/theme.h"
#include "demarche/scenario.h"
#include "view/app.h"

namespace demarche::view {

// The shipped scenario of the article. An assertion fails when it does not load.
[[nodiscard]] std::shared_ptr<const Scenario> guarantees();
// Three seats on one lake, with one of everything that the rules know.
[[nodiscard]] std::shared_ptr<const Scenario> ferry();

struct Parlour {
  explicit Parlour(std::shared_ptr<const Scenario> scenario);

  [[nodiscard]] canvas::Frame frame();
  // Answers a verb as a click would.
  std::vector<Request> act(const char* verb, int a = 0, int b = 0);
  std::vector<Request> press(const std::string& key, bool shift = false);
  // From the seat screen to the table of a new game.
  void sit_down(SeatId seat, std::uint64_t seed);
  // Lets the computer decide for the person, through verbs, until that screen or the outcome.
  bool play_until(Screen wanted);
  // One decision of the person as the computer would make it.
  void decide();

  canvas::AssetStore assets;
  canvas::TextMeasurer text;
  canvas::Theme theme;
  canvas::Metrics metrics;
  App app;
};

// Whether one of the requests is of that kind.
[[nodiscard]] bool asks_for(const std::vector<Request>& requests, Request::Kind kind);

}  // namespace demarche::view
