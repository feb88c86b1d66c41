// What the screens before a game and the screens to read have in common.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit.h"
#include "demarche/result.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

inline const canvas::TextOptions kSoftText{.type = canvas::Type::kSecondary,
                                           .tone = canvas::Tone::kSoft};
constexpr canvas::Insets kCalmPadding = canvas::Insets::all(20);
constexpr canvas::Insets kPaperPadding{20, 14, 20, 16};

[[nodiscard]] canvas::Element back_button(const std::string& label, canvas::Action action);
// A rounded frame with an icon and a few words, not to be operated: "Known on 20 August 2025".
[[nodiscard]] canvas::Element tag(const std::string& icon_name, const std::string& words);
// A heading with an icon before it.
[[nodiscard]] canvas::Element marked_heading(const std::string& icon_name,
                                             const std::string& title);
// Bar, body within the margins, foot (or nothing), from edge to edge.
[[nodiscard]] canvas::Element whole_screen(canvas::Element top, canvas::Element body,
                                           canvas::Element foot);

// A web address, parted only after its signs.
[[nodiscard]] canvas::Element address_text(const std::string& address);
// "s07" as it is shown on a chip.
[[nodiscard]] std::string source_mark(const Source& source);
// Publisher, title, date, grade and address.
[[nodiscard]] canvas::Element source_lines(const Phrases& phrases, const Source& source);

// What a scenario is about, to be read before a mandate; nothing when it has no note.
[[nodiscard]] canvas::Element content_note(const Phrases& phrases, canvas::Type type, bool sunken);

struct Mandate {
  SeatId seat;
  ProfileId profile;
  std::vector<SeatResult::Kept> goals;
};
// What the own delegation really wants, unless it is hidden from those who look over a shoulder.
[[nodiscard]] canvas::Element mandate_panel(const Phrases& phrases, const Mandate& mandate,
                                            bool hidden);
// What everyone knows of a delegation.
[[nodiscard]] canvas::Element brief_panel(const Phrases& phrases, SeatId seat);

}  // namespace demarche::view
