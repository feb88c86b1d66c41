// How the others may answer, by the person's beliefs; and the person's own judgement of an offer.
#include <algorithm>
#include <cstdlib>

#include "view/actions.h"
#include "view/screens/codex_link.h"
#include "view/screens/sitting_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr int kSteps = 5;

// 0: would refuse ... 4: would accept.
int step_of(std::int32_t millionths) {
  constexpr std::int32_t kBounds[] = {150000, 400000, 600000, 850000};
  int step = 0;
  for (const std::int32_t bound : kBounds) step += millionths >= bound ? 1 : 0;
  return step;
}

const char* step_key(int step) {
  constexpr const char* kKeys[kSteps] = {"sitting.would-refuse", "sitting.leans-to-refuse",
                                         "sitting.open", "sitting.leans-to-accept",
                                         "sitting.would-accept"};
  return kKeys[step];
}

ProfileId likeliest(const SeatView& seat) {
  const auto best = std::max_element(seat.beliefs.begin(), seat.beliefs.end());
  return ProfileId(static_cast<std::size_t>(best - seat.beliefs.begin()));
}

bool shows_figures(const App& app) { return app.options.figures && !app.figures_hidden; }

// Never 0 and never 100: beliefs are not certainties.
int in_hundred(std::int32_t millionths) {
  return std::clamp<int>((millionths + 5000) / 10000, 1, 99);
}

struct Reason {
  const char* sign;  // "+", "−", "·"
  Tone tone;
  std::string words;
  std::int64_t size = 0;
};

// How each issue of the package sits with the profile that is thought likeliest.
std::vector<Reason> issue_reasons(const SittingSight& sight, SeatId seat, ProfileId profile) {
  const Words& words = sight.phrases.words();
  const Profile& wants = sight.play.scenario->seats[seat.index()].profiles[profile.index()];
  std::vector<Reason> out;
  for (const Package::Entry& entry : sight.package) {
    const IssueId issue{entry.issue};
    const std::string name = sight.phrases.issue(issue);
    const auto& values = wants.values[entry.issue];
    const std::size_t stands = sight.play.view.issues[entry.issue].standing.index();
    const std::int64_t size =
        std::int64_t{wants.weights[entry.issue]} * (values[entry.option] - values[stands]);
    if (sight.offers[seat.index()].option_for(issue) == OptionId{entry.option}) {
      out.push_back({"+", Tone::kGood, words("sitting.own-offer", {name}), std::abs(size) + 1});
    } else if (size != 0) {
      out.push_back({size > 0 ? "+" : "\u2212", size > 0 ? Tone::kGood : Tone::kBad,
                     words(size > 0 ? "sitting.gains" : "sitting.loses", {name}), std::abs(size)});
    }
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Reason& a, const Reason& b) { return a.size > b.size; });
  if (out.size() > 3) out.resize(3);
  return out;
}

Element reason_line(const Reason& reason) {
  TextOptions sign;
  sign.type = Type::kStrong;
  sign.tone = reason.tone;
  sign.align = Align::kCentre;
  return row({exactly(text(reason.sign, std::move(sign)), 14),
              grow(text(reason.words, Type::kNote, Tone::kSoft))},
             6, Across::kStart);
}

std::string belief_line(const SittingSight& sight, SeatId seat, ProfileId profile) {
  const SeatView& seen = sight.play.view.seats[seat.index()];
  return sight.phrases.words()(
      "sitting.you-believe", {sight.phrases.belief(seat, profile, seen.beliefs[profile.index()])});
}

Element seat_head(const SittingSight& sight, SeatId seat) {
  FlagOptions disc;
  disc.size = 24;
  Element name = row({flag(flag_of(sight.phrases, seat), disc),
                      text(sight.phrases.seat(seat), quiet(Type::kLabel))},
                     9);
  Elements parts{seat_link(sight.phrases, "sitting/who/" + std::to_string(seat.index()), seat,
                           std::move(name))};
  if (!sight.play.view.sitting.parties.has(seat)) {
    parts.push_back(
        text(sight.phrases.words()("sitting.by-telephone"), Type::kCaption, Tone::kSoft));
  }
  return wrap(std::move(parts), 9, 2);
}

Element answered(const SittingSight& sight, SeatId seat) {
  const bool yes = sight.play.view.sitting.accepted.has(seat);
  const Words& words = sight.phrases.words();
  Element line = text(words(yes ? "sitting.accepted" : "sitting.refused"), Type::kSection,
                      yes ? Tone::kGood : Tone::kBad);
  PanelOptions options;
  options.padding = {14, 10, 14, 11};
  return panel(column({seat_head(sight, seat), std::move(line)}, 5), std::move(options));
}

Element expected(const SittingSight& sight, SeatId seat) {
  const Play& play = sight.play;
  const std::int32_t chance = believed_acceptance(
      *play.scenario, play.known, play.game->situation().beliefs, play.seat, seat, sight.package);
  const int step = step_of(chance);
  std::string word = sight.phrases.words()(step_key(step));
  const ProfileId profile = likeliest(play.view.seats[seat.index()]);
  const std::string id = "sitting/answer/" + std::to_string(seat.index());
  ScaleOptions bar;
  bar.id = id + "/scale";
  bar.label = sight.phrases.seat(seat);
  bar.value = word;
  bar.at = step;
  Element verdict = text(word, quiet(Type::kSection));
  Element leaning = scale(std::move(bar));
  if (shows_figures(sight.app)) {
    const std::string figure = sight.phrases.words()("sitting.in-hundred", {in_hundred(chance)});
    word.append(", ").append(figure);
    leaning = row({grow(std::move(leaning)), text(figure, quiet(Type::kCaption, Tone::kSoft))}, 10);
  }
  Elements lines{seat_head(sight, seat), std::move(verdict), std::move(leaning)};
  for (const Reason& reason : issue_reasons(sight, seat, profile)) {
    lines.push_back(reason_line(reason));
  }
  const Judgement judged = judge(*play.scenario, play.known, seat, profile, sight.package);
  if (!judged.accepts) {
    lines.push_back(
        reason_line({"\u00B7", Tone::kSoft, sight.phrases.reason(judged.reason, judged.issue), 0}));
  }
  lines.push_back(reason_line({"\u00B7", Tone::kSoft, belief_line(sight, seat, profile), 0}));
  CardOptions options;
  options.id = id;
  options.label = sight.phrases.seat(seat);
  options.value = word;
  options.description = sight.phrases.words()("sitting.why-answer");
  options.padding = {14, 10, 14, 11};
  options.action = {verb::why, static_cast<int>(WhyAbout::acceptance),
                    static_cast<int>(seat.index()), ""};
  return card(column(std::move(lines), 4), std::move(options));
}

std::string bound_issues(const SittingSight& sight, SeatId seat) {
  std::string out;
  for (const Package::Entry& entry : sight.package) {
    if (!sight.play.scenario->issues[entry.issue].bound.has(seat)) continue;
    out.append(out.empty() ? "" : ", ").append(sight.phrases.issue(IssueId{entry.issue}));
  }
  return out;
}

Element not_asked(const SittingSight& sight, SeatId seat) {
  const Words& words = sight.phrases.words();
  PanelOptions options;
  options.padding = {14, 10, 14, 11};
  return panel(
      column(
          {seat_head(sight, seat), text(words("sitting.not-asked"), Type::kSection, Tone::kText),
           text(words("sitting.bound-by", {bound_issues(sight, seat)}), Type::kNote, Tone::kSoft)},
          5),
      std::move(options));
}

// The verdict of the own papers on what is on the table.
std::string own_verdict(const SittingSight& sight, const Judgement& judged) {
  const Words& words = sight.phrases.words();
  if (judged.accepts) return words("sitting.own-yes");
  const std::string reason = sight.phrases.reason(judged.reason, judged.issue);
  return words("sitting.own-no", {reason});
}

MeterOptions worth_meter(const SittingSight& sight) {
  const Play& play = sight.play;
  MeterOptions options;
  options.id = "sitting/own/worth";
  options.label = sight.phrases.words()("sitting.worth");
  options.value = play.view.utility;
  options.high = 1000;
  options.preview =
      utility(*play.scenario, play.known, play.seat, play.view.profile, sight.package);
  options.description = sight.phrases.words()("sitting.worth-means");
  options.action = {verb::why, static_cast<int>(WhyAbout::judgement), 0, ""};
  return options;
}

MeterOptions home_meter(const SittingSight& sight) {
  const SeatView& own = sight.play.view.seats[sight.play.seat.index()];
  MeterOptions options;
  options.id = "sitting/own/home";
  options.label = sight.phrases.words()("sitting.support-floor", {own.support_floor});
  options.value = own.support;
  options.preview = sight.agreed.level(MeterId(Meter::kSupport), sight.play.seat, {});
  options.ticks = {own.support_floor};
  options.description = sight.phrases.words()("common.support-means", {own.support_floor});
  options.action = {verb::why, static_cast<int>(WhyAbout::home), 0, ""};
  return options;
}

}  // namespace

Element own_judgement(const SittingSight& sight) {
  const Play& play = sight.play;
  const Judgement judged =
      judge(*play.scenario, play.known, play.seat, play.view.profile, sight.package);
  const Words& words = sight.phrases.words();
  Elements lines;
  lines.push_back(
      text(own_verdict(sight, judged), Type::kSection, judged.accepts ? Tone::kGood : Tone::kWarn));
  const std::string figures =
      words("sitting.own-figures",
            {change_text(judged.gain), change_text(judged.outlook), judged.demand});
  Node node;
  node.id = "sitting/own/figures";
  node.label = figures;
  node.action = why_action(WhyAbout::judgement, 0);
  node.focusable = true;
  node.radius = 5;
  lines.push_back(meaning(std::move(node),
                          at_least(text(figures, quiet(Type::kNote, Tone::kSoft)), 0, kMinTarget)));
  lines.push_back(grid({meter(worth_meter(sight)), meter(home_meter(sight))}, 230, 24));
  PanelOptions options;
  options.padding = {14, 10, 14, 10};
  return panel(column(std::move(lines), 6), std::move(options));
}

Element figures_switch(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  ChipOptions options;
  options.id = "sitting/figures";
  options.label = words("sitting.figures");
  options.shortcut = "F";
  options.selected = shows_figures(sight.app);
  options.disabled = sight.app.figures_hidden;
  options.description = words(options.disabled ? "sitting.figures-hidden" : "sitting.figures-mean");
  options.action = {verb::figures, sight.app.options.figures ? 0 : 1, 0, ""};
  return chip(std::move(options));
}

Element likely_answers(const SittingSight& sight) {
  const Scenario& scenario = *sight.play.scenario;
  const SittingView& sitting = sight.play.view.sitting;
  Elements panels;
  if (Element offers = their_offers(sight)) panels.push_back(std::move(offers));
  const std::size_t before = panels.size();
  for (const SeatId seat : members(scenario, sight.needed)) {
    if (seat == sight.play.seat || (!sight.drafting && seat == sitting.proposer)) continue;
    const bool done = !sight.drafting && sitting.answered.has(seat);
    panels.push_back(done ? answered(sight, seat) : expected(sight, seat));
  }
  for (const SeatId seat : members(scenario, sight.left_out))
    panels.push_back(not_asked(sight, seat));
  if (panels.size() == before) {
    const char* key = sight.package.empty() ? "sitting.draft-first" : "sitting.nobody-else";
    panels.push_back(panel(text(sight.phrases.words()(key), Type::kNote, Tone::kSoft)));
  }
  panels.push_back(aligned(figures_switch(sight), Align::kEnd));
  return scroll("sitting/answers", column(std::move(panels), 9), 120);
}

}  // namespace demarche::view
