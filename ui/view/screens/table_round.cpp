// This round: what is sealed already, the card that is picked, what is left, and the end of it.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/table_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

std::string icon_of(const TableSight& sight, MoveId move) {
  const MoveRule& rule = sight.play.scenario->moves[move.index()];
  if (!rule.icon.empty()) return rule.icon;
  return rule.family.exists() ? sight.play.scenario->families[rule.family.index()].icon : "";
}

// A number that opens its causes where it stands.
Element asked(Node node, Action why, Element inside) {
  node.action = std::move(why);
  node.focusable = true;
  node.radius = 5;
  return meaning(std::move(node), at_least(std::move(inside), kMinTarget, kMinTarget));
}

int row_of(const View& view, const PlanView& plan) {
  const auto found = std::find_if(view.moves.begin(), view.moves.end(), [&](const MoveView& move) {
    return move.move == plan.move && move.target == plan.target;
  });
  return static_cast<int>(found - view.moves.begin());
}

Element slot(const TableSight& sight, std::size_t number) {
  const PlanView& plan = sight.play.view.plan[number];
  const std::string name = sight.phrases.move(plan.move, plan.target);
  ButtonOptions back;
  back.id = "table/withdraw/" + std::to_string(number);
  back.label = sight.phrases.words()("table.withdraw", {name});
  back.icon = "x";
  back.small = true;
  back.icon_only = true;
  back.kind = ButtonKind::kQuiet;
  back.action = {verb::withdraw, static_cast<int>(number), 0, ""};
  const std::string odds = percent(sight.phrases.words(), plan.odds);
  PanelOptions options;
  options.padding = {10, 1, 2, 1};
  options.sunken = true;
  return panel(
      row({icon(icon_of(sight, plan.move), 16), grow(text(name, Type::kSecondary, Tone::kText)),
           asked({.id = "table/plan/" + std::to_string(number) + "/odds",
                  .role = Role::kMeter,
                  .label = sight.phrases.words()("table.odds"),
                  .value = odds},
                 why_action(WhyAbout::odds, row_of(sight.play.view, plan)),
                 aligned(text(odds, quiet(Type::kSecondary, Tone::kSoft)), Align::kCentre,
                         Align::kCentre)),
           button(std::move(back))},
          8),
      std::move(options));
}

Element empty_slot(const TableSight& sight) {
  const char* key = sight.play.view.plan.empty() ? "table.choose-one" : "table.one-more";
  CardOptions options;
  options.id = "table/slot";
  options.label = sight.phrases.words()(key);
  options.focusable = false;
  options.state = CardState::kDisabled;
  options.role = Role::kText;
  options.padding = {10, 8, 10, 8};
  const std::string label = options.label;
  return card(row({icon("circle-dashed", 16, Tone::kSoft),
                   grow(text(label, quiet(Type::kSecondary, Tone::kSoft)))},
                  8),
              std::move(options));
}

// At whom the picked move may be played.
Element targets(const TableSight& sight) {
  if (sight.picked->targets.size() < 2) return nothing();
  Elements chips;
  for (const MoveView* target : sight.picked->targets) {
    ChipOptions options;
    options.id = "table/target/" + std::to_string(target->target.index());
    options.label =
        sight.phrases.seat(target->target) + "  " + percent(sight.phrases.words(), target->odds);
    options.selected = target == sight.picked->move;
    options.disabled = !target->why_not.legal();
    options.description = sight.phrases.why_not(target->why_not, sight.play.view);
    if (!options.selected) {
      options.action = {verb::pick_move, static_cast<int>(target->move.index()),
                        static_cast<int>(target->target.index()), ""};
    }
    chips.push_back(chip(std::move(options)));
  }
  return wrap(std::move(chips), 5, 0);
}

Element why_odds(const TableSight& sight) {
  const auto row = sight.picked->move - sight.play.view.moves.data();
  ButtonOptions options;
  options.id = "table/why-odds";
  options.label = sight.phrases.words()("table.why-odds",
                                        {percent(sight.phrases.words(), sight.picked->move->odds)});
  options.small = true;
  options.kind = ButtonKind::kQuiet;
  options.icon = "help";
  options.shortcut = "W";
  options.action = {verb::why, static_cast<int>(WhyAbout::odds), static_cast<int>(row), ""};
  return button(std::move(options));
}

Element picked_move(const TableSight& sight) {
  const MoveCard& card = *sight.picked;
  const MoveRule& rule = sight.play.scenario->moves[card.move->move.index()];
  const std::string name = sight.phrases.move(card.move->move, card.move->target);
  Elements lines;
  lines.push_back(row({icon(icon_of(sight, card.move->move), 16, Tone::kBrass),
                       grow(text(name, Type::kLabel, Tone::kText))},
                      8, Across::kStart));
  lines.push_back(text(sight.phrases.text(rule.text), Type::kNote, Tone::kSoft));
  if (!card.legal()) {
    lines.push_back(text(card_refusal(sight, card), Type::kNote, Tone::kWarn));
  }
  lines.push_back(targets(sight));
  lines.push_back(aligned(why_odds(sight), Align::kStart));
  CardOptions options;
  options.id = "table/picked";
  options.label = sight.phrases.words()("table.picked");
  options.role = Role::kGroup;
  options.focusable = false;
  options.state = CardState::kSelected;
  options.padding = {10, 7, 10, 3};
  return canvas::card(column(std::move(lines), 4), std::move(options));
}

Element capital_line(const TableSight& sight) {
  const std::int32_t left = sight.play.view.capital;
  const std::string label = sight.phrases.words()("table.capital-after");
  Element inside =
      row({grow(text(label, quiet(Type::kSecondary, Tone::kSoft))),
           text(number_text(left), quiet(Type::kFigure, left < 0 ? Tone::kBad : Tone::kText))},
          8);
  return asked({.id = "table/capital-after",
                .role = Role::kMeter,
                .label = label,
                .value = number_text(left)},
               why_action(WhyAbout::capital, 0), std::move(inside));
}

}  // namespace

Element sealed_moves(const TableSight& sight) {
  const View& view = sight.play.view;
  const auto chosen = static_cast<int>(view.plan.size());
  Elements lines;
  for (std::size_t i = 0; i < view.plan.size(); ++i) lines.push_back(slot(sight, i));
  if (sight.picked) {
    lines.push_back(picked_move(sight));
  } else if (view.moves_left > 0) {
    lines.push_back(empty_slot(sight));
  }
  // What a picked move leaves stands in the bar above.
  if (!sight.picked) lines.push_back(capital_line(sight));
  return column(
      {heading(sight.phrases.words()("table.this-round"),
               sight.phrases.words()("table.chosen-of", {chosen, chosen + view.moves_left})),
       column(std::move(lines), 6)},
      0);
}

Element planning_buttons(const TableSight& sight) {
  const Words& words = sight.phrases.words();
  ButtonOptions first;
  ButtonOptions second;
  second.kind = ButtonKind::kPrimary;
  if (sight.picked) {
    first.id = "table/put-back";
    first.label = words("table.put-back");
    first.icon_only = true;
    first.icon = "x";
    first.action = {verb::undo, 0, 0, ""};
    first.shortcut = "Z";
    second.id = "table/choose";
    second.label = words("table.choose");
    second.icon = "check";
    second.shortcut = "C";
    second.disabled = !sight.picked->legal();
    second.description = card_refusal(sight, *sight.picked);
    second.action = {verb::choose_move, 0, 0, ""};
  } else {
    first.id = "table/undo";
    first.label = words("common.undo");
    first.icon_only = true;
    first.icon = "undo-2";
    first.shortcut = "Z";
    first.disabled = sight.play.view.plan.empty();
    if (first.disabled) first.description = words("table.nothing-to-undo");
    first.action = {verb::undo, 0, 0, ""};
    second.id = "table/seal";
    second.label = words("table.seal");
    second.icon = "stamp";
    second.shortcut = "S";
    second.action = {verb::seal, 0, 0, ""};
  }
  return row({button(std::move(first)), grow(button(std::move(second)))}, 8);
}

}  // namespace demarche::view
