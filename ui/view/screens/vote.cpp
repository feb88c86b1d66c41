// Rewind and vote: rounds, the decisions of one, what was possible there, hands counted.
#include <algorithm>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

using Decisions = std::vector<analyse::Made>;

std::int32_t round_shown(const App& app, const Decisions& all) {
  const std::int32_t wanted = app.around.vote.round;
  const bool there = std::any_of(all.begin(), all.end(),
                                 [&](const analyse::Made& made) { return made.round == wanted; });
  return there ? wanted : all.front().round;
}

Element round_tabs(const Words& words, const Decisions& all, std::int32_t shown) {
  std::vector<TabOptions> tabs;
  std::int32_t last = 0;
  for (const analyse::Made& made : all) {
    if (made.round == last) continue;
    last = made.round;
    const std::string number = std::to_string(made.round);
    tabs.push_back({.id = "round/" + number,
                    .label = words("vote.round", {made.round}),
                    .shortcut = made.round < 10 ? number : "",
                    .selected = made.round == shown,
                    .action = {verb::vote_round, made.round, 0, ""}});
  }
  return tab_bar("vote/rounds", words("vote.title"), std::move(tabs));
}

// "Guarantees group, to propose": where the decision was made, without its round.
std::string place_of(const Phrases& phrases, const analyse::Made& made) {
  if (made.phase == Phase::planning) return phrases.words()("moment.planning", {made.round});
  return phrases.text(phrases.scenario().formats[made.format.index()].name);
}

Element decision_card(const App& app, const Phrases& phrases, const analyse::Made& made) {
  const Move& move = app.play->game->record().moves[made.move];
  const std::string chosen = phrases.choice(move);
  const std::string where =
      phrases.words()("vote.when", {phrases.seat(made.seat), place_of(phrases, made)});
  const bool shown = app.around.vote.move == made.move;
  Element inside = row(
      {flag(flag_of(phrases, made.seat), {.size = 26}),
       grow(column(
           {text(chosen, quiet(Type::kLabel)), text(where, quiet(Type::kNote, Tone::kSoft))}, 1))},
      10);
  return card(std::move(inside), {.id = "decision/" + std::to_string(made.move),
                                  .label = chosen,
                                  .value = where,
                                  .state = shown ? CardState::kSelected : CardState::kNormal,
                                  .action = {verb::vote_move, static_cast<int>(made.move), 0, ""}});
}

Element decisions(const App& app, const Phrases& phrases, const Decisions& all,
                  std::int32_t round) {
  // Those of persons first: they are what the class remembers.
  const SeatSet people = app.play->game->record().settings.human_seats;
  Elements cards;
  for (const bool person : {true, false})
    for (const analyse::Made& made : all)
      if (made.round == round && people.has(made.seat) == person)
        cards.push_back(decision_card(app, phrases, made));
  return scroll("vote/decisions", column(std::move(cards), 6), 120);
}

// ---- Counting ---------------------------------------------------------------------------------

Element hands_bar(int hands, int of) {
  return plain_bar(of == 0 ? 0.0 : std::min(1.0, static_cast<double>(hands) / of), 12);
}

Element hand_button(std::size_t option, const std::string& id, const std::string& label,
                    const char* sign, int by) {
  return button({.id = "hands/" + std::to_string(option) + id,
                 .label = label,
                 .icon = sign,
                 .icon_only = true,
                 .action = {verb::vote_hands, static_cast<int>(option), by, ""}});
}

Element option_row(const Phrases& phrases, const RewindVote& vote, std::size_t option, bool wide) {
  const Words& words = phrases.words();
  const std::string name = phrases.choice(vote.options[option]);
  const int hands = vote.hands[option];
  const int all = hands_in_all(vote);
  const bool leads = chosen_by_class(vote) == option;
  const std::string count = words("vote.hands", {hands});
  Elements lines{text(name, quiet(Type::kLead, leads ? Tone::kBrass : Tone::kText))};
  if (option == 0)
    lines.push_back(text(words("vote.as-chosen"), quiet(Type::kSecondary, Tone::kSoft)));
  Node node{.id = "option/" + std::to_string(option), .role = Role::kRow};
  node.label = name;
  node.value = option == 0 ? count + "; " + words("vote.as-chosen") : count;
  node.description = std::to_string(hands);
  node.selected = leads;
  Element counting = row({exactly(text(std::to_string(hands), quiet(Type::kDebriefTitle)), 44),
                          hand_button(option, "/less", words("vote.fewer", {name}), "minus", -1),
                          hand_button(option, "/more", words("vote.more", {name}), "plus", 1)},
                         8);
  Element bar = exactly(hands_bar(hands, std::max(vote.present, all)), 150);
  Element inside = wide ? row({grow(column(std::move(lines), 1)), std::move(bar), counting}, 14)
                        : column({column(std::move(lines), 1), counting}, 6);
  return opening(std::move(node), why_action(WhyAbout::hands, static_cast<int>(option)),
                 std::move(inside));
}

// Why both futures cannot be shown yet; empty when they can.
std::string obstacle(const Words& words, const RewindVote& vote) {
  if (hands_in_all(vote) == 0) return words("vote.nobody");
  const auto chosen = chosen_by_class(vote);
  if (!chosen) return words("vote.equal");
  return *chosen == 0 ? words("vote.same") : "";
}

Element verdict_line(const Phrases& phrases, const RewindVote& vote) {
  const Words& words = phrases.words();
  const auto chosen = chosen_by_class(vote);
  const std::string why = obstacle(words, vote);
  if (chosen && why.empty())
    return text(words("vote.class-chose", {phrases.choice(vote.options[*chosen])}), Type::kLead,
                Tone::kBrass);
  return text(why, Type::kBody, Tone::kSoft);
}

Element present(const Words& words, const RewindVote& vote) {
  StepperOptions options{
      .id = "vote/present",
      .label = words("vote.present"),
      .value = vote.present == 0 ? words("courses.nothing") : std::to_string(vote.present),
      .action = {verb::vote_present, 1, 0, ""},
      .less = {verb::vote_present, -1, 0, ""},
      .more = {verb::vote_present, 1, 0, ""}};
  return exactly(stepper(std::move(options)), 270);
}

Element totals(const Words& words, const RewindVote& vote) {
  const int all = hands_in_all(vote);
  std::string says = words("vote.total", {words("vote.hands", {all})});
  if (vote.present > all) says += "; " + words("vote.not-all", {vote.present - all, vote.present});
  return text(says, kSoftText);
}

Element counting(const App& app, const Phrases& phrases, bool wide) {
  const Words& words = phrases.words();
  const RewindVote& vote = app.around.vote;
  if (!vote.move) return panel(text(words("vote.pick"), Type::kLead), {});
  Elements options;
  for (std::size_t i = 0; i < vote.options.size(); ++i) {
    if (i > 0) options.push_back(rule());
    options.push_back(option_row(phrases, vote, i, wide));
  }
  const std::string why = vote.ticket > 0 ? words("vote.playing") : obstacle(words, vote);
  Element working = vote.ticket == 0 ? nothing()
                                     : work_in_progress({.id = "vote/playing",
                                                         .says = words("vote.playing"),
                                                         .stop = words("after.stop"),
                                                         .shortcut = "X",
                                                         .per_mille = vote.per_mille,
                                                         .action = {verb::vote_stop, 0, 0, ""}});
  Element show = button({.id = "vote/futures",
                         .label = words("vote.futures"),
                         .icon = "split",
                         .shortcut = "B",
                         .description = why,
                         .kind = ButtonKind::kPrimary,
                         .disabled = !why.empty(),
                         .action = {verb::vote_futures, 0, 0, ""}});
  const char* note = app.play->game->over() ? "vote.in-character" : "vote.spoils";
  Element inside =
      column({row_or_column({grow(heading(words("vote.options"))), totals(words, vote)}, 12),
              scroll("vote/options", column(std::move(options), 8), 160),
              verdict_line(phrases, vote), std::move(working),
              row_or_column({std::move(show), present(words, vote)}, 16, Across::kCentre, 8),
              text(words(note), kSoftText)},
             10);
  return panel(std::move(inside), {.id = "vote/panel", .label = words("vote.options")});
}

Element body(const App& app, const Phrases& phrases, Columns columns) {
  const Words& words = phrases.words();
  const Play& play = *app.play;
  const Decisions all =
      votable(phrases.scenario(), *play.game, play.game->record().settings.human_seats);
  if (!may_look_back(app) || all.empty()) return text(words("vote.none"), Type::kLead);
  const std::int32_t round = round_shown(app, all);
  Element rounds = round_tabs(words, all, round);
  if (columns == Columns::kOne) {
    return column(
        {std::move(rounds), scroll("vote/all", column({counting(app, phrases, false),
                                                       decisions(app, phrases, all, round)},
                                                      kGutter))},
        10);
  }
  return column(
      {std::move(rounds), grow(row({exactly(decisions(app, phrases, all, round), 380),
                                    grow(counting(app, phrases, columns == Columns::kThree))},
                                   kGutter, Across::kStretch))},
      12);
}

}  // namespace

void draw_vote(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Columns columns = builder.sheet().metrics.columns();
  Element top =
      around_bar(phrases, words("vote.title"), around_aside(app, columns, words("vote.aside")),
                 around_ways(app, words, Screen::vote, columns));
  whole_screen(std::move(top), body(app, phrases, columns), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
