// The balance report as one page: no script, nothing from a network, readable on paper.
#include <algorithm>
#include <cmath>

#include "demarche/batch/balance.h"
#include "demarche/batch/html.h"

namespace demarche::batch {
namespace {

// A number and its unit stay on one line; notes may take several.
constexpr const char* kStyle =
    "td{white-space:nowrap}.soft{white-space:normal;display:inline-block;text-align:left}\n";

using namespace html;

std::string percent(double share) { return decimal(share * 100, 1) + " %"; }
std::string points(double share) {  // of per cent, with a sign
  return (share > 0 ? "+" : "") + decimal(share * 100, 1);
}

std::string endings(const Tally& tally) {
  constexpr double kLeft = 210, kPixels = 400, kRow = 24;
  const Sheet& sheet = tally.of(About::endings);
  std::string inside;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const Interval part = share(sheet.at(row, OfEndings::games), tally.games());
    const double y = kRow * static_cast<double>(row) + 4;
    inside += label(0, y + 13, sheet.rows[row]);
    inside += rectangle(kLeft, y, part.value * kPixels, 16, "#8fa9d0");
    inside += interval(kLeft + part.low * kPixels, kLeft + part.high * kPixels, y + 8);
    inside += label(kLeft + part.high * kPixels + 10, y + 13,
                    percent(part.value) + " (" + decimal(part.low * 100, 1) + " to " +
                        decimal(part.high * 100, 1) + ")");
  }
  return section("Endings, with 95 % intervals") +
         picture(kRow * static_cast<double>(sheet.rows.size()) + 6, "Shares of the endings",
                 inside);
}

std::string bounds(const std::vector<Bound>& all) {
  std::vector<std::vector<std::string>> rows;
  for (const Bound& bound : all) {
    rows.push_back({escaped(bound.id), value_in_words(bound), wanted_in_words(bound),
                    bound.holds ? "holds" : "<span class=\"no\">does not hold</span>",
                    "<span class=\"soft\">" + escaped(bound.note) + "</span>"});
  }
  const auto broken =
      std::count_if(all.begin(), all.end(), [](const Bound& b) { return !b.holds; });
  return section("Bounds: " + std::to_string(all.size() - static_cast<std::size_t>(broken)) +
                 " of " + std::to_string(all.size()) + " hold") +
         table({"bound", "value", "wanted", "", "what is counted"}, rows);
}

std::string ladder(const Scenario& scenario, const Balance& balance) {
  if (!balance.ladder) return "";
  std::vector<std::vector<std::string>> rows;
  for (const Rung& rung : balance.ladder->rungs) {
    const Interval points = result_of(rung);
    rows.push_back(
        {escaped(scenario.actor_of(rung.seat).id), name_of(rung.policy), decimal(points.value, 1),
         decimal(points.low, 1) + " to " + decimal(points.high, 1), percent(primary_kept(rung))});
  }
  return section("Levels: one seat at each, the others in character, " +
                 std::to_string(balance.ladder->games) + " games each") +
         table({"seat", "level", "result", "95 % interval", "primary goals kept"}, rows);
}

std::string constellations(const Scenario& scenario, const Balance& balance) {
  if (balance.constellations.empty()) return "";
  const Sheet& all = balance.drawn.of(About::endings);
  std::vector<std::string> head{"ending"};
  for (const ConstellationGames& played : balance.constellations)
    head.push_back(escaped(scenario.constellations[played.constellation.index()].id));
  std::vector<std::vector<std::string>> rows;
  for (std::size_t row = 0; row < all.rows.size(); ++row) {
    std::vector<std::string> cells{all.rows[row]};
    for (const ConstellationGames& played : balance.constellations) {
      const std::int64_t games = played.tally.of(About::endings).at(row, OfEndings::games);
      cells.push_back(games == 0 ? "–"
                                 : decimal(share(games, played.tally.games()).value * 100, 0));
    }
    rows.push_back(std::move(cells));
  }
  return section("By constellation, per cent of " +
                 std::to_string(balance.constellations.front().tally.games()) + " games each") +
         "<div class=\"wide\">" + table(head, rows) + "</div>";
}

std::string seats(const Tally& tally) {
  using Of = OfSeats;
  const Sheet& sheet = tally.of(About::seats);
  std::vector<std::vector<std::string>> rows;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const auto at = [&](std::size_t column) { return sheet.at(row, column); };
    const Interval result = mean(tally.games(), at(Of::result), at(Of::result_squared));
    const Interval word = first_word(sheet, row);
    rows.push_back(
        {sheet.rows[row], decimal(result.value, 1),
         decimal(result.low, 1) + " to " + decimal(result.high, 1),
         decimal(mean(tally.games(), at(Of::gain), at(Of::gain_squared)).value, 1),
         percent(share(at(Of::primary_kept), at(Of::primary)).value),
         decimal(mean(tally.games(), at(Of::decisions), at(Of::decisions_squared)).value, 1),
         decimal(word.value, 1) + " (" + decimal(word.low, 1) + " to " + decimal(word.high, 1) +
             ")"});
  }
  return section("Seats") + table({"seat", "result", "95 % interval", "gain", "primary goals kept",
                                   "decisions", "effect of the first word"},
                                  rows);
}

std::string moves(const Tally& tally) {
  const Sheet& sheet = tally.of(About::moves);
  std::vector<std::vector<std::string>> rows;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const std::int64_t chances = sheet.at(row, OfMoves::chances);
    const std::int64_t chosen = sheet.at(row, OfMoves::chosen);
    rows.push_back({sheet.rows[row], std::to_string(chances), std::to_string(chosen),
                    chances == 0 ? "never legal" : percent(share(chosen, chances).value)});
  }
  return section("Moves: rounds of a seat in which each was legal, and in which it was chosen") +
         table({"move", "legal", "chosen", "share"}, rows);
}

std::string options(const Tally& tally) {
  const Sheet& sheet = tally.of(About::options);
  std::vector<std::vector<std::string>> rows;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    const std::int64_t settled = sheet.at(row, OfOptions::settled);
    rows.push_back({sheet.rows[row],
                    settled == 0 ? "never" : percent(share(settled, tally.games()).value),
                    percent(share(sheet.at(row, OfOptions::stands), tally.games()).value)});
  }
  return section("Options: share of games in which each was settled, and at whose end it stands") +
         table({"option", "settled", "stands"}, rows);
}

// The factors that move an ending most, strongest first.
std::string tornado(const Balance& balance, std::size_t ending, const std::string& name) {
  constexpr std::size_t kShown = 6;
  constexpr double kMiddle = 470, kPixels = 200, kRow = 20;
  std::vector<const Factor*> order;
  for (const Factor& factor : balance.factors) order.push_back(&factor);
  std::stable_sort(order.begin(), order.end(), [&](const Factor* a, const Factor* b) {
    return a->span(ending) > b->span(ending);
  });
  order.resize(std::min(order.size(), kShown));
  const double scale = order.empty() ? 1 : std::max(order.front()->span(ending), 0.01);
  std::string inside = label(0, 14, name);
  double y = 22;
  for (const Factor* factor : order) {
    for (const auto& [change, colour] :
         {std::pair{factor->down[ending], "#c9a227"}, std::pair{factor->up[ending], "#51617d"}}) {
      const double width = std::abs(change) / scale * kPixels;
      inside += rectangle(change < 0 ? kMiddle - width : kMiddle, y, width, 7, colour);
      y += 7;
    }
    inside += label(
        12, y - 3,
        factor->id + ": " + points(factor->down[ending]) + " / " + points(factor->up[ending]));
    y += kRow - 14;
  }
  inside += "<path d=\"M" + decimal(kMiddle, 0) + " 20 V" + decimal(y, 0) +
            "\" stroke=\"#16202f\" fill=\"none\"/>\n";
  return picture(y + 4, "What moves the share of " + name, inside);
}

std::string factors(const Balance& balance) {
  if (balance.factors.empty()) return "";
  std::string out = section("What moves the endings") +
                    "<p>Change of the share of each ending, in points of per cent, when one number "
                    "alone is made smaller (upper bar) or larger (lower bar): the weight of an "
                    "issue in every profile, half and one and a half times; the start of a meter, "
                    "a tenth of its range. " +
                    std::to_string(balance.factor_games) +
                    " games of the same seeds for each; read differences of a few points as "
                    "noise.</p>\n";
  const Sheet& sheet = balance.drawn.of(About::endings);
  for (std::size_t row = 0; row < sheet.rows.size(); ++row)
    out += tornado(balance, row, sheet.rows[row]);
  return out;
}

}  // namespace

std::string balance_html(const Scenario& scenario, const Balance& balance) {
  const std::string title = escaped(scenario.text(scenario.title, 0));
  std::string body =
      "<h1>" + title + ": balance</h1>\n<p>" + std::to_string(balance.drawn.games()) +
      " games in character, profiles drawn. A classroom model, not a forecast.</p>\n";
  body += endings(balance.drawn) + bounds(bounds_of(scenario, balance)) +
          constellations(scenario, balance) + seats(balance.drawn) + moves(balance.drawn) +
          options(balance.drawn) + ladder(scenario, balance) + factors(balance);
  return page("en", title + ": balance", kStyle, body);
}

}  // namespace demarche::batch
