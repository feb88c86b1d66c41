// The table: planning a round. Three columns, two, or one with tabs, as the width allows.
#include "view/actions.h"
#include "view/map/days.h"
#include "view/screens.h"
#include "view/screens/table_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

// The number of the round, as a line of steps where there is room.
Element round_now(const TableSight& sight, bool as_steps) {
  const View& view = sight.play.view;
  const Words& words = sight.phrases.words();
  const std::string round = words("table.round-of", {view.round, view.rounds});
  if (!as_steps) return text(round, Type::kStrong, Tone::kText);
  CourseOptions steps;
  steps.id = "bar/course";
  steps.label = words("table.course");
  steps.value = round;
  steps.steps = view.rounds;
  steps.now = view.round;
  steps.action = why_action(WhyAbout::deadline, 0);
  return course(std::move(steps));
}

Element top(const TableSight& sight, Columns columns) {
  const View& view = sight.play.view;
  const Scenario& scenario = *sight.play.scenario;
  // In a lesson everyone knows the scenario; whose papers these are is what matters.
  const Element whose = seat_flag(sight.phrases, sight.play.seat, {.size = 28, .own = true});
  const Element about = sight.app.lesson ? whose : screen_title(sight.phrases.text(scenario.title));
  const Element round = round_now(sight, columns == Columns::kThree);
  const Element left = rounds_left(sight.app, sight.phrases, true);
  const auto row = static_cast<std::size_t>(view.round - 1);
  const std::string dates =
      row < scenario.rounds.size() ? sight.phrases.text(scenario.rounds[row].dates) : std::string();
  std::vector<Elements> bars;
  // Near the end the days take the place of the dates.
  if (!dates.empty() && urgency(view) == 0) {
    bars.push_back({about, round, text(dates, Type::kStrong, Tone::kText), left});
  }
  bars.push_back({about, round, left});
  bars.push_back({whose, round, left});
  return round_bar(sight.app, sight.phrases, std::move(bars));
}

Element headed(std::string title, std::string aside, Element body) {
  return column({heading(std::move(title), std::move(aside)), std::move(body)}, 0);
}

Element board_part(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  return column({row({heading(words("table.board")), spring(), table_legend(sight)}, 12),
                 grow(table_board(sight))},
                0);
}

Element moves_part(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  return column({row({heading(words("table.your-moves")), spring(), move_chips(sight, false)}, 8),
                 grow(move_cards(sight))},
                2);
}

Element standing_part(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  return headed(words("table.standing"), words("table.level-change"), standing(sight));
}

Element news_part(const TableSight& sight) {
  return column({heading(sight.phrases.words()("table.news")), grow(news(sight))}, 0);
}

Element delegations_part(const TableSight& sight) {
  return column({heading(sight.phrases.words()("table.delegations")), grow(delegations(sight))}, 0);
}

Element round_part(const TableSight& sight) {
  return column({sealed_moves(sight), planning_buttons(sight)}, 8);
}

enum Tab : int { kBoardTab, kMovesTab, kDelegationsTab, kStandingTab, kNewsTab };

TabOptions tab(const TableSight& sight, int number, int shown, const char* key,
               const char* icon_name) {
  TabOptions options;
  options.id = "table/tab/" + std::to_string(number);
  options.label = sight.phrases.words()(key);
  options.icon = icon_name;
  options.selected = shown == number;
  options.action = {verb::tab, number, 0, ""};
  return options;
}

Element tabs(const TableSight& sight, int shown, bool with_board) {
  std::vector<TabOptions> all;
  if (with_board) all.push_back(tab(sight, kBoardTab, shown, "table.tab-board", "scale"));
  all.push_back(tab(sight, kMovesTab, shown, "table.tab-moves", "layers"));
  all.push_back(tab(sight, kDelegationsTab, shown, "table.tab-delegations", "users"));
  all.push_back(tab(sight, kStandingTab, shown, "table.tab-standing", "gauge"));
  all.push_back(tab(sight, kNewsTab, shown, "table.tab-news", "newspaper"));
  if (!with_board) {
    for (TabOptions& one : all) one.icon.clear();
  }
  return tab_bar("table/tabs", sight.phrases.words()("table.tabs"), std::move(all));
}

Element chosen_part(const TableSight& sight, int shown) {
  switch (shown) {
    case kBoardTab:
      return scroll("table/page", column({grow(table_board(sight)), table_legend(sight)}, 6));
    case kDelegationsTab:
      return grow(delegations(sight));
    case kStandingTab:
      return scroll("table/standing", standing(sight));
    case kNewsTab:
      return grow(news(sight));
    default:
      return grow(column({move_chips(sight, false), grow(move_cards(sight))}, 4));
  }
}

Element three_columns(const TableSight& sight) {
  Element middle = column({board_part(sight), grow(moves_part(sight))}, 8);
  Element state = column({standing_part(sight), grow(news_part(sight))}, 8);
  return row({exactly(column({grow(delegations_part(sight))}, 0), kLeftColumn),
              grow(scroll("table/page", std::move(middle))),
              exactly(column({scroll("table/state", std::move(state)), round_part(sight)}, 8),
                      kRightColumn)},
             kGutter, Across::kStretch);
}

// The board beside everything else, which comes by tabs.
Element two_columns(const TableSight& sight) {
  const int shown = sight.play.draft.tab == kBoardTab ? kMovesTab : sight.play.draft.tab;
  return row(
      {grow(scroll("table/page", board_part(sight))),
       exactly(column({tabs(sight, shown, false), chosen_part(sight, shown), round_part(sight)}, 8),
               kRightColumn + 56)},
      kGutter, Across::kStretch);
}

// One part at a time; what is sealed and the buttons stay at the foot.
Element one_column(const TableSight& sight) {
  const int shown = sight.play.draft.tab;
  Element part =
      shown == kMovesTab
          ? scroll("table/moves-page",
                   column({sealed_moves(sight), move_chips(sight, true), all_cards(sight)}, 6))
          : chosen_part(sight, shown);
  return column({tabs(sight, shown, true), std::move(part)}, 8);
}

Element foot(const TableSight& sight) {
  const auto chosen = static_cast<int>(sight.play.view.plan.size());
  const std::string count =
      sight.phrases.words()("table.chosen-of", {chosen, chosen + sight.play.view.moves_left});
  return foot_bar({text(count, Type::kSecondary, Tone::kSoft), spring(), planning_buttons(sight)},
                  kActionBar - 10);
}

// Tab starts at the first card, or at the board where no card is shown.
std::string first_to_do(const FrameBuilder& builder, const TableSight& sight) {
  const std::vector<const MoveCard*> cards = shown_cards(sight);
  const std::string card = cards.empty() ? "" : card_id(*cards.front());
  return builder.placed(card) != nullptr ? card : "table/0/0";
}

}  // namespace

void draw_table(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const TableSight sight = look_at_table(app, phrases);
  const Columns columns = builder.sheet().metrics.columns();
  const Element body = columns == Columns::kThree ? three_columns(sight)
                       : columns == Columns::kTwo ? two_columns(sight)
                                                  : one_column(sight);
  const double below = columns == Columns::kOne ? 4 : 12;
  column({top(sight, columns), grow(pad(body, {kMargin, 8, kMargin, below})),
          columns == Columns::kOne ? foot(sight) : nothing()},
         0)
      ->place(builder, builder.bounds());
  builder.initial(first_to_do(builder, sight));
}

}  // namespace demarche::view
