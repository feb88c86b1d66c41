#include "view/screens/setup_parts.h"

#include "view/actions.h"
#include "view/screens/bar.h"

namespace demarche::view {

using namespace canvas;

Element back_button(const std::string& label, Action action) {
  return button({.id = "back",
                 .label = label,
                 .icon = "arrow-left",
                 .shortcut = "Esc",
                 .small = true,
                 .action = std::move(action)});
}

Element tag(const std::string& icon_name, const std::string& words) {
  const auto frame = [](FrameBuilder& builder, Rect rect) {
    Box box;
    box.rect = rect;
    box.radius = kPill;
    box.border = {builder.sheet().theme.hair, 1, {}};
    builder.box(std::move(box));
  };
  Element inside = row({icon(icon_name, 15, Tone::kSoft), grow(text(words, kSoftText))}, 7);
  return stack({custom([](const Sheet&, double) { return Size{}; }, frame),
                pad(std::move(inside), Insets::both(11, 4))});
}

Element marked_heading(const std::string& icon_name, const std::string& title) {
  return row({pad(icon(icon_name, 20, Tone::kSoft), {0, 0, 0, 3}), grow(heading(title))}, 10);
}

Element whole_screen(Element top, Element body, Element foot) {
  const double below = foot == nullptr ? kMargin : 10;
  return column(
      {std::move(top), grow(pad(std::move(body), {kMargin, 12, kMargin, below})), std::move(foot)},
      0);
}

Element address_text(const std::string& address) {
  Elements pieces;
  std::string piece;
  for (std::size_t i = 0; i < address.size(); ++i) {
    piece += address[i];
    const bool sign = std::string("/+-_?&=.").find(address[i]) != std::string::npos;
    const bool goes_on = i + 1 < address.size() && address[i + 1] != '/';
    if (i + 1 < address.size() && !(sign && goes_on)) continue;
    pieces.push_back(text(piece, quiet(Type::kCaption, Tone::kFaint)));
    piece.clear();
  }
  Node node;
  node.role = Role::kText;
  node.label = address;
  return meaning(std::move(node), wrap(std::move(pieces), 0, 0));
}

std::string source_mark(const Source& source) {
  std::string mark = source.id;
  for (char& letter : mark) {
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  }
  return mark;
}

Element source_lines(const Phrases& phrases, const Source& source) {
  const std::string date = phrases.date(source.date);
  const std::string when =
      source.grade.empty() ? date : phrases.words()("briefing.grade", {date, source.grade});
  return column({canvas::words(canvas::Words().strong(source.publisher).say(". " + source.title),
                               {.type = Type::kSecondary}),
                 text(when, kSoftText), address_text(source.address)},
                2);
}

Element content_note(const Phrases& phrases, Type type, bool sunken) {
  const TextId note = phrases.scenario().content_note;
  if (note.empty()) return nothing();
  const std::string label = phrases.words()("briefing.before");
  return panel(column({marked_heading("heart-handshake", label),
                       text(phrases.text(note), type, sunken ? Tone::kSoft : Tone::kText)},
                      8),
               {.id = "note",
                .label = label,
                .padding = sunken ? Insets::all(14) : kPaperPadding,
                .sunken = sunken});
}

Element brief_panel(const Phrases& phrases, SeatId seat) {
  const std::string label = phrases.words()("seat.known");
  return panel(
      column({marked_heading("users", label),
              text(phrases.text(phrases.scenario().seats[seat.index()].brief), Type::kBody)},
             6),
      {.id = "brief", .label = label, .padding = kPaperPadding});
}

namespace {

Element goal_line(const Phrases& phrases, const SeatResult::Kept& goal) {
  const Words& words = phrases.words();
  const Goal& written = phrases.scenario().goals[goal.goal.index()];
  Elements lines{text(words(goal.primary ? "briefing.primary" : "briefing.secondary"), kSoftText),
                 text(phrases.text(written.text), Type::kBody)};
  const std::string stands = words(goal.kept ? "briefing.holds" : "briefing.not-yet");
  return row(
      {icon(goal.primary ? "flag" : "target", 18, goal.primary ? Tone::kBrass : Tone::kSoft),
       grow(column(std::move(lines), 1)),
       row({icon(goal.kept ? "check" : "circle-dashed", 15, goal.kept ? Tone::kGood : Tone::kFaint),
            text(stands, kSoftText)},
           6)},
      12);
}

}  // namespace

Element mandate_panel(const Phrases& phrases, const Mandate& mandate, bool hidden) {
  const Words& words = phrases.words();
  const Profile& profile =
      phrases.scenario().seats[mandate.seat.index()].profiles[mandate.profile.index()];
  Element hide = button({.id = "hide",
                         .label = words(hidden ? "briefing.show" : "briefing.hide"),
                         .icon = hidden ? "eye" : "eye-off",
                         .shortcut = "H",
                         .small = true,
                         .action = {verb::hide_mandate, 0, 0, ""}});
  Element title = marked_heading("lock-open", words("briefing.mandate"));
  Elements parts{row_or_column({grow(std::move(title)), aligned(std::move(hide), Align::kStart)},
                               10, Across::kCentre, 6)};
  if (hidden) {
    parts.push_back(text(words("briefing.hidden"), kSoftText));
  } else {
    parts.push_back(canvas::words(
        canvas::Words().strong(phrases.text(profile.name) + ". ").say(phrases.text(profile.brief)),
        {.type = Type::kBody}));
    for (const SeatResult::Kept& goal : mandate.goals) {
      parts.push_back(rule());
      parts.push_back(goal_line(phrases, goal));
    }
  }
  return panel(column(std::move(parts), 7),
               {.id = "mandate", .label = words("briefing.mandate"), .padding = kPaperPadding});
}

}  // namespace demarche::view
