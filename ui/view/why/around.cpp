// What a class counts: hands, pledges of several tables, what happened in a round, forecasts.
#include <algorithm>
#include <cmath>

#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using canvas::number_text;
using Kind = Happening::Kind;

void count_line(const Asked& asked, const char* key, int count, Causes& out) {
  out.lines.push_back({.label = asked.phrases.words()(key), .value = number_text(count)});
}

// Counted while a game goes on is only what everybody heard.
bool heard_by_all(const Asked& asked, const Happening& told) {
  if (asked.play.game->over()) return true;
  for (std::size_t seat = 0; seat < asked.play.scenario->seats.size(); ++seat) {
    if (!told.audience.has(SeatId(seat))) return false;
  }
  return true;
}

std::string decimals(const Words& words, double number) {
  const auto thousandths = static_cast<int>(std::lround(number * 1000));
  std::string fraction = std::to_string(thousandths % 1000);
  fraction.insert(0, 3 - fraction.size(), '0');
  return std::to_string(thousandths / 1000) + words("common.decimal-sign") + fraction;
}

}  // namespace

void explain_hands(const Asked& asked, Causes& out) {
  const RewindVote& vote = asked.app.around.vote;
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= vote.options.size()) return;
  const Words& words = asked.phrases.words();
  const int all = hands_in_all(vote);
  out.title = asked.phrases.choice(vote.options[row]);
  out.text = words("why.hands-mean");
  out.value = number_text(vote.hands[row]);
  for (std::size_t i = 0; i < vote.options.size(); ++i) {
    out.lines.push_back({.label = asked.phrases.choice(vote.options[i]),
                         .value = number_text(vote.hands[i]),
                         .amount = vote.hands[i]});
  }
  out.lines.push_back(
      {.label = words("why.hands-in-all"), .value = number_text(all), .total = true});
  if (vote.present > 0) count_line(asked, "vote.present", vote.present, out);
}

void explain_pledged_there(const Asked& asked, Causes& out) {
  const std::vector<ComparedTable>& tables = asked.app.around.tables.tables;
  const auto table = static_cast<std::size_t>(asked.subject / 64);
  const auto row = static_cast<std::size_t>(asked.subject % 64);
  if (table >= tables.size() || row >= tables[table].pledges.size()) return;
  const Undertaking& rule = asked.play.scenario->undertakings[row];
  const std::vector<int>& at_least = tables[table].pledges[row];
  const Words& words = asked.phrases.words();
  out.title = asked.phrases.text(rule.name);
  out.text = words("why.pledged-mean");
  for (std::size_t step = 1; step < at_least.size() && step < rule.steps.size(); ++step) {
    out.lines.push_back(
        {.label = asked.phrases.text(rule.steps[step]), .value = number_text(at_least[step])});
  }
  count_line(asked, "why.members", static_cast<int>(rule.members.size()), out);
}

void explain_class_round(const Asked& asked, Causes& out) {
  const Words& words = asked.phrases.words();
  out.title = words("vote.round", {asked.subject});
  out.text = words("why.class-round");
  for (const Happening& told : asked.play.game->log()) {
    const bool counted = told.kind == Kind::proposed || told.kind == Kind::refused ||
                         told.kind == Kind::settled || told.kind == Kind::walked_out ||
                         told.kind == Kind::vote_failed || told.kind == Kind::member_rose;
    if (!counted || told.round != asked.subject || !heard_by_all(asked, told)) continue;
    const std::string said = told.kind == Kind::member_rose
                                 ? asked.phrases.rise({&told})
                                 : asked.phrases.happening(told, SeatId{});
    if (!said.empty()) out.lines.push_back({.label = said});
  }
  if (out.lines.empty()) out.lines.push_back({.label = words("debrief.nothing-settled")});
}

void explain_forecasts(const Asked& asked, Causes& out) {
  const std::vector<Said> said = said_by(asked.app.around.ledger, asked.app.around.forecast.only);
  if (said.empty()) return;
  const Words& words = asked.phrases.words();
  const BrierParts parts = brier_parts(said);
  out.title = words("forecast.score");
  out.text = words("forecast.score-means");
  out.value = decimals(words, brier_score(said));
  const auto part = [&](const char* key, double number, int sign) {
    out.lines.push_back(
        {.label = words(key),
         .value = std::string(sign < 0 ? "\u2212" : "+") + decimals(words, number)});
  };
  part("why.brier-distance", parts.reliability, 1);
  part("why.brier-apart", parts.resolution, -1);
  part("why.brier-open", parts.uncertainty, 1);
  out.lines.push_back({.label = words("forecast.score"), .value = out.value, .total = true});
  count_line(asked, "why.forecasts", static_cast<int>(said.size()), out);
  const auto came = std::count_if(said.begin(), said.end(), [](const Said& s) { return s.came; });
  count_line(asked, "why.forecasts-came", static_cast<int>(came), out);
}

}  // namespace demarche::view
