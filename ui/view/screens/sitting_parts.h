// The parts of the sitting screen. Private to ui/view/screens/sitting*.cpp.
#pragma once

#include <vector>

#include "view/foresee.h"
#include "view/screens/bar.h"

namespace demarche::view {

// Scroll area of what was said.
inline constexpr const char* kTranscriptScroll = "sitting/transcript";

// What all parts look at.
struct SittingSight {
  const App& app;
  const Play& play;
  const Phrases& phrases;
  const Format& format;
  Package package;              // the draft, or what is on the table
  bool drafting = false;        // the person proposes; otherwise it answers or votes
  SeatSet needed;               // whose consent the package needs
  SeatSet left_out;             // bound by it and not asked
  std::vector<Package> offers;  // one a seat: its last proposal in this sitting
  Foresight agreed;             // what is certain if all sign
};
// The last proposal of a seat in the sitting in progress; empty: it made none.
[[nodiscard]] Package last_offer(const Play& play, SeatId seat);
[[nodiscard]] SittingSight look_at_sitting(const App& app, const Phrases& phrases);

// Seats of a set in seat order.
[[nodiscard]] std::vector<SeatId> members(const Scenario& scenario, SeatSet set);
// A move of the person in this sitting.
[[nodiscard]] Move own_move(const SittingSight& sight, Move::Kind kind);
// Why an option may not be part of a package here; legal when it may.
[[nodiscard]] WhyNot option_refusal(const SittingSight& sight, IssueId issue, OptionId option);

[[nodiscard]] canvas::Element transcript(const SittingSight& sight);
[[nodiscard]] canvas::Element draft_board(const SittingSight& sight);
// What is in the package, to take out again; options are dropped here.
[[nodiscard]] canvas::Element package_tray(const SittingSight& sight);
// What others proposed last, to draft from or to table as it is; nothing when there is none.
[[nodiscard]] canvas::Element their_offers(const SittingSight& sight);
// What is in the hand while an option is dragged.
void draw_hand(canvas::FrameBuilder& builder);
[[nodiscard]] canvas::Element draft_legend(const SittingSight& sight);
[[nodiscard]] canvas::Element if_all_sign(const SittingSight& sight);
[[nodiscard]] canvas::Element not_open(const SittingSight& sight);
[[nodiscard]] canvas::Element own_judgement(const SittingSight& sight);
// Words alone, or figures too.
[[nodiscard]] canvas::Element figures_switch(const SittingSight& sight);
[[nodiscard]] canvas::Element likely_answers(const SittingSight& sight);
// What may be done now, the fullest list first: in the briefest some are icons. `small`: where the
// window is narrow for the text.
[[nodiscard]] std::vector<canvas::Elements> sitting_buttons(const SittingSight& sight, bool small);

}  // namespace demarche::view
