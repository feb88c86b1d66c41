// A sitting: what was said, the draft, how the others may answer.
#include "view/actions.h"
#include "view/map/days.h"
#include "view/screens.h"
#include "view/screens/codex_link.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kTranscript = 300, kAnswers = 284;

Element flags(const SittingSight& sight, SeatSet set, bool dimmed, const char* key) {
  if (set.empty()) return nothing();
  Elements parts;
  for (const SeatId seat : members(*sight.play.scenario, set)) {
    FlagOptions disc;
    disc.size = 22;
    disc.own = seat == sight.play.seat;
    disc.dimmed = dimmed;
    const Actor& actor = sight.play.scenario->actor_of(seat);
    parts.push_back(seat_link(
        sight.phrases, "sitting/party/" + actor.id, seat,
        aligned(flag(flag_of(sight.phrases, seat), disc), Align::kCentre, Align::kCentre)));
  }
  parts.push_back(text(sight.phrases.words()(key), Type::kSecondary, Tone::kSoft));
  return row(std::move(parts), 2);
}

SeatSet not_here(const SittingSight& sight) {
  const std::size_t all = sight.play.scenario->seats.size();
  const std::uint32_t everyone = all >= 32 ? ~0U : (1U << all) - 1U;
  return {everyone & ~sight.play.view.sitting.parties.bits};
}

Element top(const SittingSight& sight, Columns columns) {
  const SittingView& sitting = sight.play.view.sitting;
  const Words& words = sight.phrases.words();
  const int exchange = static_cast<int>(std::min(sitting.exchange + 1, sitting.exchanges));
  std::string place = words("sitting.exchange", {exchange, static_cast<int>(sitting.exchanges)});
  if (sitting.venue.exists()) {
    place.append(" · ").append(
        sight.phrases.text(sight.play.scenario->venues[sitting.venue.index()].name));
  }
  const Element title = screen_title(sight.phrases.text(sight.format.name));
  const Element time = text(std::move(place), Type::kSecondary, Tone::kSoft);
  const Element here = flags(sight, sitting.parties, false, "sitting.in-room");
  const Element left = rounds_left(sight.app, sight.phrases, true);
  // Near the end the days take the place of who is absent, and then of the venue.
  std::vector<Elements> bars{{title, time, here, left}, {title, here, left}, {title, here}};
  if (columns == Columns::kThree && urgency(sight.play.view) == 0) {
    const Element absent = flags(sight, not_here(sight), true, "sitting.not-here");
    bars.insert(bars.begin(), Elements{title, time, here, absent, left});
  }
  return round_bar(sight.app, sight.phrases, std::move(bars));
}

Element said_part(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  return column({heading(words("sitting.what-was-said"),
                         words(sight.format.open_to_all ? "sitting.heard-by-all"
                                                        : "sitting.heard-by-present")),
                 grow(transcript(sight))},
                0);
}

Element draft_part(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  const char* title = !sight.drafting                   ? "sitting.on-the-table"
                      : sight.play.view.sitting.counter ? "sitting.your-counter"
                                                        : "sitting.your-offer";
  Elements head{heading(words(title)), spring(), draft_legend(sight)};
  Element tray = sight.drafting ? package_tray(sight) : nothing();
  return column({row(std::move(head), 12), column({draft_board(sight), std::move(tray)}, 8)}, 0);
}

Element consequences(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  Elements parts;
  if (!sight.drafting) {
    parts.push_back(column({heading(words("sitting.your-judgement"), words("sitting.own-papers")),
                            own_judgement(sight)},
                           0));
  }
  parts.push_back(column(
      {heading(words("sitting.if-all-sign"), words("sitting.certain")), if_all_sign(sight)}, 0));
  if (sight.drafting) {
    parts.push_back(grow(column({heading(words("sitting.not-open")), grow(not_open(sight))}, 0)));
  }
  return column(std::move(parts), 8);
}

Element answers_part(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  return column({heading(words("sitting.may-answer"), words("sitting.by-beliefs")),
                 grow(likely_answers(sight))},
                0);
}

enum Tab : int { kDraftTab, kSaidTab, kAnswersTab };

Element tabs(const SittingSight& sight, int shown, bool with_draft) {
  const auto tab = [&](int number, const char* key, const char* icon_name) {
    TabOptions options;
    options.id = "sitting/tab/" + std::to_string(number);
    options.label = sight.phrases.words()(key);
    options.icon = icon_name;
    options.selected = shown == number;
    options.action = {verb::tab, number, 0, ""};
    return options;
  };
  std::vector<TabOptions> all;
  if (with_draft) all.push_back(tab(kDraftTab, "sitting.tab-draft", "scale"));
  all.push_back(tab(kAnswersTab, "sitting.tab-answers", "users"));
  all.push_back(tab(kSaidTab, "sitting.tab-said", "messages-square"));
  return tab_bar("sitting/tabs", sight.phrases.words()("sitting.tabs"), std::move(all));
}

// What it would bring, in a page that scrolls as a whole.
Element draft_page(const SittingSight& sight) {
  return scroll("sitting/middle", column({draft_part(sight), grow(consequences(sight))}, 8));
}

Element three_columns(const SittingSight& sight) {
  return row({exactly(column({grow(said_part(sight))}, 0), kTranscript), grow(draft_page(sight)),
              exactly(column({grow(answers_part(sight))}, 0), kAnswers)},
             kGutter, Across::kStretch);
}

Element two_columns(const SittingSight& sight) {
  const int shown = sight.play.draft.tab == kSaidTab ? kSaidTab : kAnswersTab;
  return row({grow(draft_page(sight)),
              exactly(column({tabs(sight, shown, false),
                              grow(shown == kSaidTab ? transcript(sight) : answers_part(sight))},
                             8),
                      kTranscript)},
             kGutter, Across::kStretch);
}

Element one_column(const SittingSight& sight) {
  const int shown = sight.play.draft.tab;
  Element part = shown == kSaidTab      ? transcript(sight)
                 : shown == kAnswersTab ? answers_part(sight)
                                        : draft_page(sight);
  return column({tabs(sight, shown, true), grow(std::move(part))}, 8);
}

// What the person is to do: choose an option of a draft, or answer.
std::string first_to_do(const SittingSight& sight) {
  const View& view = sight.play.view;
  if (view.phase == Phase::answering) return "sitting/reject";
  if (view.phase == Phase::voting) return "sitting/abstain";
  for (const IssueId issue : sight.format.agenda) {
    const std::vector<OptionView>& options = view.issues[issue.index()].options;
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (options[i].stands || !option_refusal(sight, issue, OptionId(i)).legal()) continue;
      return "sitting/" + std::to_string(issue.index()) + "/" + std::to_string(i);
    }
  }
  return "sitting/pass";
}

}  // namespace

void draw_sitting(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const SittingSight sight = look_at_sitting(app, phrases);
  const Columns columns = builder.sheet().metrics.columns();
  const Element body = columns == Columns::kThree ? three_columns(sight)
                       : columns == Columns::kTwo ? two_columns(sight)
                                                  : one_column(sight);
  column({top(sight, columns), grow(pad(body, {kMargin, 8, kMargin, 4})),
          foot_bar(sitting_buttons(sight, columns == Columns::kOne), kActionBar)},
         0)
      ->place(builder, builder.bounds());
  draw_hand(builder);
  builder.initial(first_to_do(sight));
}

}  // namespace demarche::view
