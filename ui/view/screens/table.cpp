// The table: planning a round. Three columns, two, or one with tabs, as the width allows.
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/table_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element top(const TableSight& sight, Columns columns) {
  const View& view = sight.play.view;
  const Words& words = sight.phrases.words();
  const Scenario& scenario = *sight.play.scenario;
  Elements parts{screen_title(sight.phrases.text(scenario.title))};
  const std::string round = words("table.round-of", {view.round, view.rounds});
  if (columns == Columns::kThree) {
    CourseOptions steps;
    steps.id = "bar/course";
    steps.label = words("table.course");
    steps.value = round;
    steps.steps = view.rounds;
    steps.now = view.round;
    parts.push_back(text(round, Type::kSecondary, Tone::kSoft));
    parts.push_back(course(std::move(steps)));
  } else {
    parts.push_back(text(round, Type::kStrong, Tone::kText));
  }
  const auto row = static_cast<std::size_t>(view.round - 1);
  if (row < scenario.rounds.size()) {
    const std::string dates = sight.phrases.text(scenario.rounds[row].dates);
    if (!dates.empty()) parts.push_back(text(dates, Type::kStrong, Tone::kText));
  }
  parts.push_back(spring());
  for (Element& number : bar_numbers(sight.app, sight.phrases)) parts.push_back(std::move(number));
  for (Element& way : bar_ways(sight.app, sight.phrases)) parts.push_back(std::move(way));
  return top_bar(std::move(parts));
}

Element headed(std::string title, std::string aside, Element body) {
  return column({heading(std::move(title), std::move(aside)), std::move(body)}, 0);
}

Element board_part(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  return column({row({heading(words("table.board")), spring(), table_legend(sight)}, 12),
                 table_board(sight)},
                0);
}

Element moves_part(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  return column({row({heading(words("table.your-moves")), grow(aligned(move_chips(sight), Align::kEnd))},
                     10, Across::kStart),
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

TabOptions tab(const TableSight& sight, int number, const char* key, const char* icon_name) {
  TabOptions options;
  options.id = "table/tab/" + std::to_string(number);
  options.label = sight.phrases.words()(key);
  options.icon = icon_name;
  options.selected = sight.play.draft.tab == number;
  options.action = {verb::tab, number, 0, ""};
  return options;
}

Element three_columns(const TableSight& sight) {
  return row({exactly(column({delegations_part(sight)}, 0), kLeftColumn),
              grow(column({board_part(sight), grow(moves_part(sight))}, 8)),
              exactly(column({standing_part(sight), grow(news_part(sight)), round_part(sight)}, 8),
                      kRightColumn)},
             kGutter, Across::kStretch);
}

}  // namespace

void draw_table(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const TableSight sight = look_at_table(app, phrases);
  const Columns columns = builder.sheet().metrics.columns();
  const Element body = three_columns(sight);
  column({top(sight, columns), grow(pad(body, {kMargin, 8, kMargin, 12}))}, 0)
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
