// What the desktop does between two pictures, measured without a window: laying out, painting what
// changed, all of it at 1920x1080. docs/benchmarks.md says how to run it and what came out.
#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

#include "canvas/focus.h"
#include "desktop/script.h"
#include "desktop/shell.h"
#include "support/paths.h"
#include "view/actions.h"

namespace {

using namespace demarche;
namespace verb = view::verb;
using view::Screen;

constexpr int kWidth = 1920, kHeight = 1080;

void act(desktop::Shell& shell, const char* name, int a = 0) { shell.act({name, a, 0, ""}); }

// The program at a screen of a game of the first scenario.
std::unique_ptr<desktop::Shell> at(Screen screen) {
  auto shell = std::make_unique<desktop::Shell>(desktop::Places{
      test::source_dir() / "assets", test::source_dir() / "scenarios", std::nullopt});
  act(*shell, verb::go, static_cast<int>(Screen::seat));
  act(*shell, verb::note_read);
  shell->app().setup.seed = 7;
  act(*shell, verb::start_game);
  act(*shell, verb::start_game);
  const bool visit = screen == Screen::map;
  desktop::play_until(*shell, [&](const view::App& app) {
    return visit ? app.play->view.round >= 3 && app.screen == Screen::table : app.screen == screen;
  });
  if (visit) act(*shell, verb::go, static_cast<int>(screen));
  shell->lay_out(kWidth, kHeight);
  shell->paint();
  return shell;
}

// Everywhere that the pointer could go.
std::vector<canvas::Point> stops(const desktop::Shell& shell) {
  std::vector<canvas::Point> out;
  for (const canvas::Node& node : shell.frame().nodes) {
    if (node.focusable) out.push_back(node.rect.center());
  }
  return out;
}

// From one thing to the next: what a hover costs before the window draws its sprites.
void hover(benchmark::State& state, Screen screen) {
  const auto shell = at(screen);
  const std::vector<canvas::Point> points = stops(*shell);
  std::size_t next = 0;
  const std::size_t before = shell->paints();
  for (auto _ : state) {
    shell->hover(points[next++ % points.size()]);
    shell->lay_out(kWidth, kHeight);
    shell->paint();
  }
  state.counters["layers painted"] = benchmark::Counter(
      static_cast<double>(shell->paints() - before), benchmark::Counter::kAvgIterations);
}

// All of a screen, as after a change of size.
void whole(benchmark::State& state, Screen screen) {
  const auto shell = at(screen);
  int width = kWidth;
  for (auto _ : state) {
    width = width == kWidth ? kWidth - 8 : kWidth;
    shell->lay_out(width, kHeight);
    shell->paint();
  }
}

// A step of dragging the map, enlarged by so many notches of the wheel.
void drag(benchmark::State& state) {
  const auto shell = at(Screen::map);
  const canvas::Point middle{kWidth / shell->scale() / 2, kHeight / shell->scale() / 2};
  for (int notch = 0; notch < state.range(0); ++notch) {
    shell->wheel(middle, 1);
    shell->lay_out(kWidth, kHeight);
  }
  shell->press(middle);
  int step = 0;
  for (auto _ : state) {
    // To and fro over the width of a hand's movement.
    const double there = step < 30 ? step : 60 - step;
    step = (step + 1) % 60;
    shell->hover({middle.x + 12 + 8 * there, middle.y + 3 * there});
    shell->lay_out(kWidth, kHeight);
    shell->paint();
  }
}

// The pointer comes to the largest land and leaves it.
void hover_land(benchmark::State& state) {
  const auto shell = at(Screen::map);
  double area = 0;
  canvas::Point on;
  for (const canvas::Node& node : shell->frame().nodes) {
    if (!node.land || node.rect.w * node.rect.h < area) continue;
    area = node.rect.w * node.rect.h;
    const canvas::Point label = node.land->country->label;
    on = {node.land->origin.x + label.x * node.land->zoom,
          node.land->origin.y + label.y * node.land->zoom};
  }
  bool there = false;
  for (auto _ : state) {
    there = !there;
    shell->hover(there ? on : canvas::Point{-1, -1});
    shell->lay_out(kWidth, kHeight);
    shell->paint();
  }
}

}  // namespace

BENCHMARK(drag)->Arg(2)->Arg(5)->Arg(9)->Unit(benchmark::kMillisecond);
BENCHMARK(hover_land)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, table, Screen::table)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, sitting, Screen::sitting)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, reveal, Screen::reveal)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, map, Screen::map)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hover, outcome, Screen::outcome)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whole, table, Screen::table)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(whole, map, Screen::map)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
