// The half of a brief that stays with the delegation.
#include "print/brief.h"
#include "print/parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

// Points of 1000 from which an outlook is called better or worse, and much so.
constexpr std::int32_t kNoticed = 25, kMuch = 120;

const char* outlook_key(std::int32_t points) {
  if (points <= -kMuch) return "print.without-much-worse";
  if (points <= -kNoticed) return "print.without-worse";
  if (points < kNoticed) return "print.without-same";
  return points < kMuch ? "print.without-better" : "print.without-much-better";
}

// What the group expects when nothing is agreed, and what that depends on.
Block without_agreement(const view::Phrases& phrases, const Profile& profile) {
  const view::Words& words = phrases.words();
  Words out;
  out.strong(words("print.without") + ": ").say(words(outlook_key(profile.outlook_base)));
  for (std::uint32_t i = 0; i < profile.outlook_terms.count; ++i) {
    const Term& term = phrases.scenario().terms[profile.outlook_terms.first + i];
    if (!term.text.empty()) out.say(" " + phrases.text(term.text) + ".");
  }
  return {plain(std::move(out)), 6, false, false};
}

Element mandate(const view::Phrases& phrases, const Profile& profile) {
  Words brief;
  brief.strong(phrases.text(profile.name) + ". ").say(phrases.text(profile.brief));
  if (!phrases.scenario().fictional) {
    brief.say(" " + phrases.words()("print.assumption"), Tone::kSoft);
  }
  return column({section(phrases.words()("briefing.mandate")), plain(std::move(brief))}, 2);
}

Element goals(const view::Phrases& phrases, const Profile& profile) {
  const view::Words& words = phrases.words();
  Elements rows{section(words("print.goals"))};
  int number = 0;
  for (const MandateGoal& goal : profile.mandate) {
    Words line;
    line.strong(words(goal.primary ? "briefing.primary" : "briefing.secondary") + ". ");
    line.say(phrases.text(phrases.scenario().goals[goal.goal.index()].text));
    rows.push_back(
        row({grow(numbered(++number, plain(std::move(line)))), tick_box(14)}, 10, Across::kStart));
  }
  return column(std::move(rows), 3);
}

// All red lines in one paragraph: they are short.
std::vector<Block> red_lines(const view::Phrases& phrases, const Profile& profile) {
  std::string all;
  for (const RedLine& line : profile.red_lines) {
    if (!line.text.empty()) all += " " + phrases.text(line.text);
  }
  if (all.empty()) return {};
  Words words;
  words.strong(phrases.words()("print.own-red-lines")).say(all);
  return {{plain(std::move(words)), 5, false, false}};
}

// The mandates that the seat may be given: whose it is, the teacher says.
std::vector<Block> possible_mandates(const view::Phrases& phrases, SeatId seat,
                                     const Sheet& sheet) {
  Elements items;
  for (const Profile& profile : phrases.scenario().seats[seat.index()].profiles) {
    Words line;
    line.strong(phrases.text(profile.name) + ". ").say(phrases.text(profile.brief));
    items.push_back(ticked(plain(std::move(line))));
  }
  const view::Words& words = phrases.words();
  return {
      {column({section(words("print.possible-mandates")), plain(words("print.tick-mandate"))}, 2),
       4, true, false},
      {two_columns(sheet, page_width(), items, 6), 5, false, false}};
}

}  // namespace

std::vector<Block> private_half(const view::Phrases& phrases, const Briefed& briefed,
                                const Sheet& sheet) {
  std::vector<Block> blocks;
  if (!briefed.profile.exists()) {
    blocks = possible_mandates(phrases, briefed.seat, sheet);
  } else {
    const Profile& profile =
        phrases.scenario().seats[briefed.seat.index()].profiles[briefed.profile.index()];
    const Elements parts{mandate(phrases, profile), goals(phrases, profile)};
    blocks.push_back({two_columns(sheet, page_width(), parts, 6), 3, false, false});
    blocks.push_back(without_agreement(phrases, profile));
    for (Block& block : red_lines(phrases, profile)) blocks.push_back(std::move(block));
  }
  for (Block& block : issue_grid(phrases, briefed)) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace demarche::print
