// What may be done in a sitting now: each button with its key, each closed one with its reason.
#include "view/actions.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

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
Element deed_button(const SittingSight& sight, const Deed& deed, bool small) {
  const Play& play = sight.play;
  const WhyNot refused = why_not(*play.scenario, play.known, deed.move);
  ButtonOptions options;
  options.id = std::string("sitting/") + deed.id;
  options.label = sight.phrases.words()(deed.label);
  options.icon = deed.icon;
  options.shortcut = deed.shortcut;
  options.kind = deed.kind;
  options.action = deed.action;
  options.small = small;
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

Element undo_button(const SittingSight& sight, bool small) {
  ButtonOptions options;
  options.small = small;
  options.id = "sitting/undo";
  options.label = sight.phrases.words()("common.undo");
  options.icon = "undo-2";
  options.shortcut = "Z";
  options.disabled = sight.play.draft.undo.empty();
  if (options.disabled) options.description = sight.phrases.words()("sitting.nothing-drafted");
  options.action = {verb::undo, 0, 0, ""};
  return button(std::move(options));
}

Deed walk_out_deed(const SittingSight& sight) {
  return {"walk-out", "sitting.walk-out",         "door-open",
          "X",        {verb::walk_out, 0, 0, ""}, own_move(sight, Move::Kind::walk_out)};
}

Elements proposing(const SittingSight& sight, bool small) {
  Move propose = own_move(sight, Move::Kind::propose);
  propose.package = sight.package;
  const bool counter = sight.play.view.sitting.counter;
  return {deed_button(sight, walk_out_deed(sight), small),
          deed_button(sight,
                      {"pass",
                       "sitting.pass",
                       "",
                       "P",
                       {verb::pass, 0, 0, ""},
                       own_move(sight, Move::Kind::pass)},
                      small),
          deed_button(sight, ask_deed(sight), small),
          spring(),
          undo_button(sight, small),
          deed_button(sight,
                      {"table",
                       counter ? "sitting.table-counter" : "sitting.table-offer",
                       "send",
                       "T",
                       {verb::table_package, 0, 0, ""},
                       propose,
                       ButtonKind::kPrimary},
                      small)};
}

Elements answering(const SittingSight& sight, bool small) {
  return {deed_button(sight, walk_out_deed(sight), small), spring(),
          deed_button(sight,
                      {"reject",
                       "sitting.reject",
                       "x",
                       "R",
                       {verb::reject, 0, 0, ""},
                       own_move(sight, Move::Kind::reject)},
                      small),
          deed_button(sight,
                      {"accept",
                       "sitting.accept",
                       "check",
                       "A",
                       {verb::accept, 0, 0, ""},
                       own_move(sight, Move::Kind::accept),
                       ButtonKind::kPrimary},
                      small)};
}

Elements voting(const SittingSight& sight, bool small) {
  return {spring(),
          deed_button(sight,
                      {"abstain",
                       "sitting.abstain",
                       "circle-minus",
                       "V",
                       {verb::vote, 2, 0, ""},
                       own_move(sight, Move::Kind::abstain)},
                      small),
          deed_button(sight,
                      {"vote-no",
                       "sitting.vote-no",
                       "x",
                       "R",
                       {verb::vote, 0, 0, ""},
                       own_move(sight, Move::Kind::vote_no)},
                      small),
          deed_button(sight,
                      {"vote-yes",
                       "sitting.vote-yes",
                       "check",
                       "A",
                       {verb::vote, 1, 0, ""},
                       own_move(sight, Move::Kind::vote_yes),
                       ButtonKind::kPrimary},
                      small)};
}

}  // namespace

Elements sitting_buttons(const SittingSight& sight, bool small) {
  const View& view = sight.play.view;
  if (!view.my_turn)
    return {text(sight.phrases.words()("sitting.waiting"), Type::kBody, Tone::kSoft)};
  if (view.phase == Phase::proposing) return proposing(sight, small);
  return view.phase == Phase::voting ? voting(sight, small) : answering(sight, small);
}

}  // namespace demarche::view
