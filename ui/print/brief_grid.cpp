// The grid of issues: options side by side, with what the group thinks of each.
#include <algorithm>
#include <numeric>

#include "print/brief.h"
#include "print/parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

enum class Mark : std::uint8_t { gladly, at_a_price, never, blank };

constexpr double kNameWidth = 128, kCellGap = 4;
// An option is "gladly" from this share of the best one on.
constexpr int kShare = 2;
constexpr std::size_t kMostBeside = 6;  // cells in one line
constexpr std::size_t kMattersMost = 2;

Mark mark_of(const Profile& profile, std::size_t issue, std::size_t option) {
  for (const RedLine& line : profile.red_lines) {
    if (line.issue.index() == issue && (line.options >> option & 1U) != 0) return Mark::never;
  }
  const std::vector<std::int32_t>& values = profile.values[issue];
  const std::int32_t best = *std::max_element(values.begin(), values.end());
  return values[option] * kShare >= best && best > 0 ? Mark::gladly : Mark::at_a_price;
}

const char* mark_key(Mark mark) {
  if (mark == Mark::gladly) return "print.gladly";
  return mark == Mark::never ? "print.never" : "print.at-a-price";
}

Box cell_box(const Theme& theme, Rect rect, Mark mark) {
  Box box;
  box.rect = rect;
  box.radius = 4;
  box.border = {theme.hair, 1, {}};
  if (mark == Mark::gladly) {
    box.fill = flat(theme.now);
    box.border = {theme.text, 1.5, {}};
  }
  if (mark == Mark::never) box.border = {theme.edge, 1, {3, 3}};
  return box;
}

// A box of a mark, for cells and for the legend.
Element mark_box(Mark mark) {
  return custom([](const Sheet&, double) { return Size{}; },
                [mark](FrameBuilder& builder, Rect rect) {
                  builder.box(cell_box(builder.sheet().theme, rect, mark));
                });
}

Element dot() {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(8), sheet.grow(8)};
      },
      [](FrameBuilder& builder, Rect rect) {
        Marker mark;
        mark.size = builder.sheet().grow(7);
        mark.center = rect.center();
        mark.fill = builder.sheet().theme.text;
        builder.draw(mark);
      });
}

// What a cell says: its option, its mark and whether it stands.
Element cell(const view::Phrases& phrases, IssueId issue, std::size_t option, Mark mark) {
  const view::Words& words = phrases.words();
  const std::string name = phrases.option(issue, OptionId(option));
  const bool stands = phrases.scenario().issues[issue.index()].status_quo == OptionId(option);
  Words shown;
  if (mark == Mark::never) {
    shown.struck(name, Tone::kSoft);
  } else if (mark == Mark::gladly) {
    shown.strong(name);
  } else {
    shown.say(name);
  }
  Element label = canvas::words(std::move(shown), silent(Type::kCaption, Tone::kText));
  Elements inside;
  if (mark == Mark::blank) inside.push_back(tick_box(10));
  if (stands) inside.push_back(dot());
  inside.push_back(std::move(label));
  Node node;
  node.role = Role::kCell;
  node.label = name;
  if (mark != Mark::blank) node.value = words(mark_key(mark));
  if (stands) node.description = words("print.stands");
  Element centred = aligned(row(std::move(inside), 5), Align::kCentre, Align::kCentre);
  return meaning(std::move(node),
                 stack({mark_box(mark), pad(std::move(centred), Insets::both(4, 2))}));
}

Element cells(const view::Phrases& phrases, const Briefed& briefed, IssueId issue) {
  const Issue& row = phrases.scenario().issues[issue.index()];
  const Seat& seat = phrases.scenario().seats[briefed.seat.index()];
  Elements all;
  for (std::size_t option = 0; option < row.options.size(); ++option) {
    const Mark mark = briefed.profile.exists()
                          ? mark_of(seat.profiles[briefed.profile.index()], issue.index(), option)
                          : Mark::blank;
    all.push_back(cell(phrases, issue, option, mark));
  }
  if (all.size() > kMostBeside) return wrap(std::move(all), kCellGap, kCellGap);
  std::vector<double> shares(all.size(), 1.0);
  return table_row(std::move(all), std::move(shares), kCellGap);
}

// The issues of greatest weight, the largest first.
std::vector<std::size_t> heaviest(const Profile& profile) {
  std::vector<std::size_t> order(profile.weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return profile.weights[a] > profile.weights[b];
  });
  // Where all count, or few do, nothing stands out.
  if (order.size() <= kMattersMost + 1) return {};
  order.resize(kMattersMost);
  return order;
}

Element legend_entry(Element mark, const std::string& words) {
  return row({std::move(mark), text(words, Type::kCaption, Tone::kSoft)}, 6);
}

// Which marks the grid of a profile has: those alone are explained.
bool occurs(const Scenario& scenario, const Profile& profile, Mark mark) {
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    for (std::size_t option = 0; option < scenario.issues[issue].options.size(); ++option) {
      if (mark_of(profile, issue, option) == mark) return true;
    }
  }
  return false;
}

Element legend(const view::Phrases& phrases, const Profile* profile) {
  const view::Words& words = phrases.words();
  Elements entries;
  for (const Mark mark : {Mark::gladly, Mark::at_a_price, Mark::never}) {
    if (profile == nullptr || !occurs(phrases.scenario(), *profile, mark)) continue;
    entries.push_back(legend_entry(exactly(mark_box(mark), 20, 12), words(mark_key(mark))));
  }
  if (profile != nullptr && !heaviest(*profile).empty()) {
    entries.push_back(legend_entry(icon("star", 12), words("print.matters-most")));
  }
  entries.push_back(legend_entry(dot(), words("print.stands")));
  return wrap(std::move(entries), 14, 2);
}

Element issue_name(const view::Phrases& phrases, IssueId issue, bool heavy) {
  Words name;
  name.strong(phrases.issue(issue));
  Elements parts{plain(std::move(name))};
  if (heavy) parts.push_back(icon("star", 12, Tone::kText, phrases.words()("print.matters-most")));
  return row(std::move(parts), 5);
}

}  // namespace

std::vector<Block> issue_grid(const view::Phrases& phrases, const Briefed& briefed) {
  const view::Words& words = phrases.words();
  const Profile* const profile =
      briefed.profile.exists()
          ? &phrases.scenario().seats[briefed.seat.index()].profiles[briefed.profile.index()]
          : nullptr;
  const bool marked = profile != nullptr;
  const std::vector<std::size_t> heavy = marked ? heaviest(*profile) : std::vector<std::size_t>{};
  std::vector<Block> blocks{
      {row_or_column({grow(section(words(marked ? "print.live-with" : "print.mark-live-with"))),
                      legend(phrases, profile)},
                     12),
       8, true, false}};
  for (std::size_t i = 0; i < phrases.scenario().issues.size(); ++i) {
    const bool is_heavy = std::find(heavy.begin(), heavy.end(), i) != heavy.end();
    Element line = row({exactly(issue_name(phrases, IssueId(i), is_heavy), kNameWidth),
                        grow(cells(phrases, briefed, IssueId(i)))},
                       8);
    blocks.push_back({std::move(line), 3, false, false});
  }
  return blocks;
}

}  // namespace demarche::print
