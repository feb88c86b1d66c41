// What may be done in a sitting now: each button with its key, each closed one with its reason.
#include "view/actions.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct ButtonRoom {
  bool small = false;
  bool brief = false;  // what is not the main thing is an icon
};

struct Deed {
  const char* id;
  const char* label;
  const char* icon;
  const char* shortcut;
  Action action;
  Move move;
  ButtonKind kind = ButtonKind::kNormal;
};

// Only what may be done is offered; the reason is that of the rules, on what the person may know.
Element deed_button(const SittingSight& sight, const Deed& deed, const ButtonRoom& room) {
  const Play& play = sight.play;
  const WhyNot refused = why_not(*play.scenario, play.known, deed.move);
  ButtonOptions options;
  options.id = std::string("sitting/") + deed.id;
  options.label = sight.phrases.words()(deed.label);
  options.icon = deed.icon;
  options.shortcut = deed.shortcut;
  options.kind = deed.kind;
  options.action = deed.action;
  options.small = room.small;
  options.icon_only = room.brief && deed.kind != ButtonKind::kPrimary && *deed.icon != 0;
  options.disabled = !refused.legal();
  options.description = sight.phrases.why_not(refused, play.view);
  return button(std::move(options));
}

// Whom to ask: the only other party at once, otherwise a choice.
Deed ask_deed(const SittingSight& sight) {
  const Play& play = sight.play;
  SeatSet others = play.view.sitting.parties;
  others.remove(play.seat);
  const std::vector<SeatId> seats = members(*play.scenario, others);
  Move move = own_move(sight, Move::Kind::ask);
  if (!seats.empty()) move.target = static_cast<std::uint8_t>(seats.front().index());
  const int target = seats.size() == 1 ? static_cast<int>(seats.front().index()) : -1;
  return {"ask", "sitting.ask", "message-square-quote", "Q", {verb::ask, target, 0, ""}, move};
}

struct Step {
  const char* id;
  const char* label;
  const char* icon;
  const char* shortcut;
  const char* name;
  bool possible;
  const char* why_not;
};

// A step of drafting, to and fro.
Element step_button(const SittingSight& sight, const Step& step, const ButtonRoom& room) {
  ButtonOptions options;
  options.small = room.small;
  options.id = std::string("sitting/") + step.id;
  options.label = sight.phrases.words()(step.label);
  options.icon = step.icon;
  options.icon_only = *step.icon != 0;
  options.shortcut = step.shortcut;
  options.disabled = !step.possible;
  if (options.disabled) options.description = sight.phrases.words()(step.why_not);
  options.action = {step.name, 0, 0, ""};
  return button(std::move(options));
}

Element draft_steps(const SittingSight& sight, const ButtonRoom& room) {
  const Draft& draft = sight.play.draft;
  return row({step_button(sight,
                          {"clear", "sitting.clear", "circle-minus", "C", verb::clear_draft,
                           !draft.package.empty(), "sitting.nothing-drafted"},
                          room),
              step_button(sight,
                          {"undo", "common.undo", "undo-2", "Z", verb::undo, !draft.undo.empty(),
                           "sitting.nothing-drafted"},
                          room),
              step_button(sight,
                          {"redo", "sitting.redo", "refresh-cw", "Y", verb::redo,
                           !draft.redo.empty(), "sitting.nothing-undone"},
                          room)},
             6);
}

Deed walk_out_deed(const SittingSight& sight) {
  return {"walk-out", "sitting.walk-out",         "door-open",
          "X",        {verb::walk_out, 0, 0, ""}, own_move(sight, Move::Kind::walk_out)};
}

Elements proposing(const SittingSight& sight, const ButtonRoom& room) {
  Move propose = own_move(sight, Move::Kind::propose);
  propose.package = sight.package;
  const bool counter = sight.play.view.sitting.counter;
  return {deed_button(sight, walk_out_deed(sight), room),
          deed_button(sight,
                      {"pass",
                       "sitting.pass",
                       "",
                       "P",
                       {verb::pass, 0, 0, ""},
                       own_move(sight, Move::Kind::pass)},
                      room),
          deed_button(sight, ask_deed(sight), room),
          spring(),
          draft_steps(sight, room),
          deed_button(sight,
                      {"table",
                       counter ? "sitting.table-counter" : "sitting.table-offer",
                       "send",
                       "T",
                       {verb::table_package, 0, 0, ""},
                       propose,
                       ButtonKind::kPrimary},
                      room)};
}

Elements answering(const SittingSight& sight, const ButtonRoom& room) {
  return {deed_button(sight, walk_out_deed(sight), room), spring(),
          deed_button(sight,
                      {"reject",
                       "sitting.reject",
                       "x",
                       "R",
                       {verb::reject, 0, 0, ""},
                       own_move(sight, Move::Kind::reject)},
                      room),
          deed_button(sight,
                      {"accept",
                       "sitting.accept",
                       "check",
                       "A",
                       {verb::accept, 0, 0, ""},
                       own_move(sight, Move::Kind::accept),
                       ButtonKind::kPrimary},
                      room)};
}

Elements voting(const SittingSight& sight, const ButtonRoom& room) {
  return {spring(),
          deed_button(sight,
                      {"abstain",
                       "sitting.abstain",
                       "circle-minus",
                       "V",
                       {verb::vote, 2, 0, ""},
                       own_move(sight, Move::Kind::abstain)},
                      room),
          deed_button(sight,
                      {"vote-no",
                       "sitting.vote-no",
                       "x",
                       "R",
                       {verb::vote, 0, 0, ""},
                       own_move(sight, Move::Kind::vote_no)},
                      room),
          deed_button(sight,
                      {"vote-yes",
                       "sitting.vote-yes",
                       "check",
                       "A",
                       {verb::vote, 1, 0, ""},
                       own_move(sight, Move::Kind::vote_yes),
                       ButtonKind::kPrimary},
                      room)};
}

}  // namespace

std::vector<Elements> sitting_buttons(const SittingSight& sight, bool small) {
  const View& view = sight.play.view;
  if (!view.my_turn)
    return {{text(sight.phrases.words()("sitting.waiting"), Type::kBody, Tone::kSoft)}};
  const auto buttons = view.phase == Phase::proposing ? proposing
                       : view.phase == Phase::voting  ? voting
                                                      : answering;
  return {buttons(sight, {small, false}), buttons(sight, {small, true})};
}

}  // namespace demarche::view
