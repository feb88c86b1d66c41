// Moves as cards: what each costs, its odds, what it would change; why another is not possible.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/table_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

const MoveRule& rule_of(const TableSight& sight, const MoveCard& card) {
  return sight.play.scenario->moves[card.move->move.index()];
}

std::string icon_of(const TableSight& sight, const MoveRule& rule) {
  if (!rule.icon.empty()) return rule.icon;
  return rule.family.exists() ? sight.play.scenario->families[rule.family.index()].icon : "";
}

// "Clarity +8 · Momentum +4" as words, for the spoken description.
std::string spoken_shifts(const TableSight& sight, const std::vector<Shift>& shifts) {
  std::string out;
  for (const Shift& shift : shifts) {
    out.append(out.empty() ? "" : "; ")
        .append(shift_name(sight.phrases, sight.play.seat, shift))
        .append(" ");
    out.append(change_text(shift.by()));
  }
  return out;
}

Element shift_chip(const TableSight& sight, const Shift& shift, Tone tone, Type type) {
  return row({text(shift_name(sight.phrases, sight.play.seat, shift), quiet(type, tone)),
              change(change_of(*sight.play.scenario, shift.meter, shift.by()))},
             4);
}

Element success_line(const TableSight& sight, const MoveCard& card) {
  Elements parts;
  for (std::size_t i = 0; i < card.success.size() && i < 2; ++i) {
    parts.push_back(shift_chip(sight, card.success[i], Tone::kText, Type::kNote));
  }
  if (parts.size() < 2 && !card.opens.empty()) {
    const auto& [issue, option] = card.opens.front();
    parts.push_back(
        text(sight.phrases.words()("table.opens", {sight.phrases.option(issue, option)}),
             quiet(Type::kNote, Tone::kBrass)));
  }
  if (parts.empty()) {
    const std::vector<std::string> said = sight.phrases.effects(rule_of(sight, card).success);
    if (said.empty()) return nothing();
    parts.push_back(text(said.front(), quiet(Type::kNote)));
  }
  return wrap(std::move(parts), 12, 1);
}

Element failure_line(const TableSight& sight, const MoveCard& card) {
  if (card.failure.empty()) return nothing();
  return wrap({text(sight.phrases.words()("table.if-it-fails"), quiet(Type::kCaption, Tone::kSoft)),
               shift_chip(sight, card.failure.front(), Tone::kSoft, Type::kCaption)},
              4, 1);
}

std::string describe(const TableSight& sight, const MoveCard& card) {
  const Words& words = sight.phrases.words();
  const MoveRule& rule = rule_of(sight, card);
  std::string out = sight.phrases.move_refusal(*card.move, sight.play.view);
  const auto say = [&](const std::string& sentence) {
    if (!sentence.empty()) out.append(out.empty() ? "" : " ").append(sentence);
  };
  say(sight.phrases.text(rule.text));
  const auto add = [&](const std::string& lead, const std::string& what) {
    if (!what.empty()) say(lead + " " + what + ".");
  };
  std::string success = spoken_shifts(sight, card.success);
  for (const std::string& said : sight.phrases.effects(rule.success)) {
    if (success.empty()) success = said;
  }
  for (const auto& [issue, option] : card.opens) {
    success.append("; ").append(words("table.opens", {sight.phrases.option(issue, option)}));
  }
  add(words("table.if-it-succeeds"), success);
  add(words("table.if-it-fails"), spoken_shifts(sight, card.failure));
  return out;
}

Element title_line(const TableSight& sight, const MoveCard& card, const std::string& shortcut) {
  const MoveRule& rule = rule_of(sight, card);
  const Tone tone = card.legal() ? Tone::kText : Tone::kSoft;
  Elements parts;
  parts.push_back(icon(icon_of(sight, rule), 17, tone));
  parts.push_back(text(sight.phrases.text(rule.name), quiet(Type::kLabel, tone)));
  if (card.move->target.exists()) {
    FlagOptions disc;
    disc.size = 16;
    parts.push_back(flag(flag_of(sight.phrases, card.move->target), disc));
  }
  if (!shortcut.empty()) parts.push_back(key_cap(shortcut));
  parts.push_back(spring());
  return row(std::move(parts), 7);
}

Element odds_and_cost(const TableSight& sight, const MoveCard& card, const std::string& id) {
  const MoveRule& rule = rule_of(sight, card);
  OddsOptions odds;
  odds.id = id + "/odds";
  odds.label = sight.phrases.words()("table.odds");
  odds.percent = (card.move->odds + 5) / 10;
  odds.dimmed = !card.legal();
  Element chance = sight.phrases.words().figures()
                       ? odds_ring(odds)
                       : at_least(text(odds_in_words(sight.phrases.words(), card.move->odds),
                                       quiet(Type::kCaption)),
                                  kMinTarget, kMinTarget);
  // By the mouse; with the keyboard W asks the same of the picked card.
  Node ask;
  ask.id = id + "/why";
  ask.role = Role::kGroup;
  ask.label = odds.label;
  ask.action =
      why_action(WhyAbout::odds, static_cast<int>(card.move - sight.play.view.moves.data()));
  ask.focusable = ask.pointer_only = true;
  ask.radius = kPill;
  return column({meaning(std::move(ask), std::move(chance)), spring(),
                 row({icon("coins", 13, Tone::kSoft),
                      text(std::to_string(rule.cost), quiet(Type::kCaption, Tone::kSoft))},
                     4)},
                2, Across::kCentre);
}

Element reason_line(const std::string& reason) {
  return row({icon("lock", 13, Tone::kSoft), grow(text(reason, quiet(Type::kNote)))}, 6,
             Across::kStart);
}

// The card with its text, or without it where there is no room.
Element inside(const TableSight& sight, const MoveCard& card, const std::string& id,
               const std::string& shortcut, bool with_text) {
  const MoveRule& rule = rule_of(sight, card);
  Elements lines{title_line(sight, card, shortcut)};
  if (!card.legal()) {
    lines.push_back(reason_line(card_refusal(sight, card)));
  } else if (with_text) {
    lines.push_back(text(sight.phrases.text(rule.text), quiet(Type::kNote, Tone::kSoft)));
  }
  lines.push_back(success_line(sight, card));
  if (card.legal()) lines.push_back(failure_line(sight, card));
  return row({grow(column(std::move(lines), 2)), odds_and_cost(sight, card, id)}, 10,
             Across::kStretch);
}

Element card_element(const TableSight& sight, const MoveCard& card, std::size_t number) {
  const Words& words = sight.phrases.words();
  const bool chosen = sight.picked && sight.picked->move == card.move;
  CardOptions options;
  options.id = card_id(card);
  options.label = sight.phrases.move(card.move->move, card.move->target);
  options.value =
      words("table.card-value", {sight.phrases.odds(card.move->odds), rule_of(sight, card).cost});
  options.description = describe(sight, card);
  options.state = chosen         ? CardState::kSelected
                  : card.legal() ? CardState::kNormal
                                 : CardState::kDisabled;
  if (number < 9) options.shortcut = std::to_string(number + 1);
  const int target = card.move->target.exists() ? static_cast<int>(card.move->target.index()) : -1;
  options.action = {verb::pick_move, static_cast<int>(card.move->move.index()), target, ""};
  // Once picked, the same key or click seals it into the round.
  if (chosen) options.action = {verb::choose_move, 0, 0, ""};
  const std::string id = options.id, shortcut = options.shortcut;
  return canvas::card(
      richest(inside(sight, card, id, shortcut, true), inside(sight, card, id, shortcut, false)),
      std::move(options));
}

std::size_t legal_in(const TableSight& sight, FamilyId family) {
  return static_cast<std::size_t>(
      std::count_if(sight.cards.begin(), sight.cards.end(), [&](const MoveCard& card) {
        return card.legal() && (!family.exists() || rule_of(sight, card).family == family);
      }));
}

std::size_t sensible_count(const TableSight& sight) {
  const auto sensible = [](const MoveCard& card) { return card.legal() && card.score > -500; };
  return std::min<std::size_t>(kSensible, static_cast<std::size_t>(std::count_if(
                                              sight.cards.begin(), sight.cards.end(), sensible)));
}

}  // namespace

std::string card_id(const MoveCard& card) {
  return "table/move/" + std::to_string(card.move->move.index());
}

std::string card_refusal(const TableSight& sight, const MoveCard& card) {
  const TextId own = rule_of(sight, card).why_not_text;
  const bool by_condition = card.move->why_not.refusal == Refusal::condition;
  return by_condition && !own.empty() ? sight.phrases.text(own)
                                      : sight.phrases.why_not(card.move->why_not, sight.play.view);
}

Element move_chips(const TableSight& sight, bool named) {
  const Words& words = sight.phrases.words();
  const Draft& draft = sight.play.draft;
  Elements chips;
  const auto add = [&](int family, const std::string& name, const std::string& icon_name,
                       const std::string& count, bool selected) {
    PillOptions options;
    options.id = "table/family/" + std::to_string(family);
    options.name = name;
    options.icon = icon_name;
    options.count = count;
    options.named = named || selected || icon_name.empty();
    options.selected = selected;
    options.action = {verb::family, family, 0, ""};
    chips.push_back(pill(std::move(options)));
  };
  add(-1, words("table.sensible"), "", std::to_string(sensible_count(sight)),
      !draft.all_moves && !draft.family.exists());
  const std::vector<demarche::Family>& families = sight.play.scenario->families;
  for (std::size_t i = 0; i < families.size(); ++i) {
    const std::size_t count = legal_in(sight, FamilyId(i));
    if (count == 0 && draft.family != FamilyId(i)) continue;
    add(static_cast<int>(i), sight.phrases.text(families[i].name), families[i].icon,
        std::to_string(count), draft.family == FamilyId(i));
  }
  ChipOptions all;
  all.id = "table/family/-2";
  all.label = words("table.all", {static_cast<int>(sight.cards.size())});
  all.shortcut = "A";
  all.selected = draft.all_moves;
  all.action = {verb::family, -2, 0, ""};
  chips.push_back(chip(std::move(all)));
  return wrap(std::move(chips), 4, 0);
}

Element all_cards(const TableSight& sight) {
  Elements cards;
  const std::vector<const MoveCard*> shown = shown_cards(sight);
  for (std::size_t i = 0; i < shown.size(); ++i) cards.push_back(card_element(sight, *shown[i], i));
  if (cards.empty()) {
    const bool full = sight.play.view.moves_left <= 0;
    const char* why = full ? "no.no-more-moves" : "table.no-cards";
    return text(sight.phrases.words()(why), Type::kBody, Tone::kSoft);
  }
  return pad(grid(std::move(cards), 270, 8), Insets::all(2));
}

Element move_cards(const TableSight& sight) { return scroll("table/moves", all_cards(sight), 100); }

}  // namespace demarche::view
