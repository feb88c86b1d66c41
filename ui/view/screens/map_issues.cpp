#include "view/screens/map_issues.h"

#include <algorithm>

#include "view/actions.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kLeastPlate = 132;

// Of the sitting in progress, or the name of the round.
Element meeting(const App& app, const Phrases& phrases) {
  const View& view = app.play->view;
  const auto centred = [](Type type, Tone tone) {
    return TextOptions{.type = type, .tone = tone, .align = Align::kCentre};
  };
  if (view.sitting.in_session) {
    const Format& format = phrases.scenario().formats[view.sitting.format.index()];
    const std::string state = view.sitting.present
                                  ? phrases.words()("map.agreed-of", {view.sitting.accepted.size(),
                                                                      view.sitting.parties.size()})
                                  : phrases.words()("map.in-session");
    return column({text(phrases.text(format.name), centred(Type::kSection, Tone::kText)),
                   text(state, centred(Type::kSecondary, Tone::kBrass))},
                  1, Across::kCentre);
  }
  const auto last = static_cast<int>(phrases.scenario().rounds.size());
  const auto row = static_cast<std::size_t>(std::clamp(view.round, 1, std::max(last, 1)) - 1);
  const std::string title =
      last == 0 ? std::string() : phrases.text(phrases.scenario().rounds[row].title);
  Elements lines;
  if (!title.empty()) lines.push_back(text(title, centred(Type::kSection, Tone::kText)));
  lines.push_back(text(phrases.words()("map.no-session"), centred(Type::kSecondary, Tone::kSoft)));
  return column(std::move(lines), 1, Across::kCentre);
}

bool on_agenda(const App& app, const Phrases& phrases, IssueId issue) {
  const SittingView& sitting = app.play->view.sitting;
  if (!sitting.in_session) return false;
  const std::vector<IssueId>& agenda = phrases.scenario().formats[sitting.format.index()].agenda;
  return std::find(agenda.begin(), agenda.end(), issue) != agenda.end();
}

// Votes and vetoes of an issue in words: "needs 9 votes; may veto: A B".
std::string consent(const Phrases& phrases, const Issue& issue) {
  std::string out = consent_note(phrases, issue);
  if (issue.consent.vote && !issue.consent.veto.empty()) {
    out.append("; ").append(phrases.words()("map.veto", {phrases.seats_short(issue.consent.veto)}));
  }
  return out;
}

Element plate(const App& app, const Phrases& phrases, const IssueView& view, bool with_consent) {
  const Issue& issue = phrases.scenario().issues[view.issue.index()];
  const std::string stands = phrases.option(view.issue, view.standing);
  const bool settled = view.settled_round > 0;
  const bool agenda = on_agenda(app, phrases, view.issue);
  Elements lines{row({grow(text(phrases.issue(view.issue), quiet(Type::kCaption, Tone::kSoft))),
                      settled ? icon("lock", 13, Tone::kBrass) : nothing()},
                     5),
                 text(stands, quiet(Type::kStrong, settled ? Tone::kText : Tone::kSoft))};
  const std::string note = consent(phrases, issue);
  if (with_consent) lines.push_back(text(note, quiet(Type::kCaption, Tone::kSoft)));
  Node node{.id = "issue/" + std::to_string(view.issue.index()), .role = Role::kLink};
  node.label = phrases.issue(view.issue);
  node.value = stands;
  if (settled) {
    node.value.append("; ").append(phrases.words()("table.settled-in-full", {view.settled_round}));
  }
  node.description = note;
  node.radius = kButtonRadius;
  if (issue.codex.exists()) {
    node.action = {verb::codex, static_cast<int>(issue.codex.index()), 0, ""};
  }
  node.focusable = true;
  Element ground =
      custom([](const Sheet&, double) { return Size{}; },
             [agenda](FrameBuilder& builder, Rect rect) {
               const Theme& theme = builder.sheet().theme;
               builder.box({.rect = rect,
                            .radius = kButtonRadius,
                            .fill = flat(theme.raised),
                            .border = {agenda ? theme.brass : theme.hair, agenda ? 1.5 : 1.0, {}}});
             });
  Element inside = pad(column(std::move(lines), 1), Insets::both(10, 6));
  return meaning(std::move(node),
                 at_least(stack({std::move(ground), std::move(inside)}), 0, kMinTarget));
}

Element all(const App& app, const Phrases& phrases, bool with_consent) {
  Elements plates;
  for (const IssueView& view : app.play->view.issues) {
    plates.push_back(plate(app, phrases, view, with_consent));
  }
  return grid(std::move(plates), kLeastPlate, 8);
}

}  // namespace

Element issue_plates(const App& app, const Phrases& phrases, double width, double height,
                     const Sheet& sheet) {
  const Element head = meeting(app, phrases);
  for (const bool with_consent : {true, false}) {
    Element whole = column({head, all(app, phrases, with_consent)}, 10);
    if (whole->measure(sheet, width).h <= height) return whole;
  }
  return column({head, scroll("table/issues", all(app, phrases, false), 40)}, 6);
}

}  // namespace demarche::view
