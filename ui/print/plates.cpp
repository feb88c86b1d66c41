// Name plates that stand on a table, and cards with a job for each member of a delegation.
#include "print/brief.h"
#include "print/documents.h"
#include "print/parts.h"
#include "view/screens/bar.h"

namespace demarche::print {
namespace {

using namespace canvas;

constexpr Size kHalf{kA4.w, kA4.h / 2};
constexpr double kRoom = 60;  // logical pixels beside a name
constexpr int kCardsBeside = 2;

TextOptions centred(Type type, Tone tone) {
  TextOptions options;
  options.type = type;
  options.tone = tone;
  options.align = Align::kCentre;
  return options;
}

// The largest of a few scales at which the name stands on one line.
double scale_for(const std::string& name, Tools tools) {
  constexpr double kScales[] = {3.0, 2.7, 2.4, 2.1, 1.8, 1.5, 1.25};
  for (const double scale : kScales) {
    TypeStyle style = type_style(Type::kDebriefTitle);
    style.size *= scale;
    if (tools.text.width(name, style) <= page_width() - kRoom) return scale;
  }
  return 1.0;
}

// Along the upper edge.
void draw_fold(FrameBuilder& builder, const std::string& words) {
  const Sheet& sheet = builder.sheet();
  Node node;
  node.label = words;
  const auto scope = builder.node(std::move(node), {0, 0, builder.bounds().w, 24});
  Line line;
  line.points = {{0, 1}, {builder.bounds().w, 1}};
  line.color = sheet.theme.edge;
  line.width = 1.2;
  line.dash = {5, 5};
  builder.draw(std::move(line));
  TextRun run;
  run.style = type_style(Type::kCaption);  // whatever the scale of the name
  TextRequest request;
  request.text = words;
  request.style = run.style;
  run.block = sheet.text.block(request);
  run.at = {(builder.bounds().w - run.block.size.w) / 2, 6};
  run.color = sheet.theme.soft;
  builder.run(std::move(run));
}

Frame half_plate(const view::Phrases& phrases, SeatId seat, Tools tools, bool with_fold,
                 std::string id) {
  const std::string name = phrases.seat(seat);
  const Paper paper(tools, scale_for(name, tools), kHalf);
  FrameBuilder builder(paper.sheet(), std::move(id), name);
  Node title;
  title.role = Role::kHeading;
  title.label = name;
  TextOptions large = centred(Type::kDebriefTitle, Tone::kText);
  large.silent = true;
  Element body = column(
      {aligned(flag(view::flag_of(phrases, seat), {.size = 52}), Align::kCentre), space(0, 6),
       text(phrases.words()("print.plate"), centred(Type::kCaption, Tone::kSoft)),
       meaning(std::move(title), text(name, std::move(large)))},
      2);
  const Rect room = paper.bounds().inset(Insets::both(30, 34));
  const double high = body->measure(paper.sheet(), room.w).h;
  body->place(builder, {room.x, room.center().y - high / 2, room.w, high});
  if (with_fold) draw_fold(builder, phrases.words()("print.fold"));
  return builder.finish();
}

// Upright in the lower half, upside down in the upper one: folded, it reads from both sides.
PdfPage plate(const view::Phrases& phrases, SeatId seat, Tools tools) {
  PdfPage page;
  page.size = kA4;
  page.frames.push_back(
      {half_plate(phrases, seat, tools, false, "plate/back"), {}, kPointsPerPixel, true});
  page.frames.push_back({half_plate(phrases, seat, tools, true, "plate/front"),
                         {0, kHalf.h},
                         kPointsPerPixel,
                         false});
  return page;
}

Element card(const view::Phrases& phrases, SeatId seat, const char* job, const char* task) {
  const view::Words& words = phrases.words();
  Element body = column({row({flag(view::flag_of(phrases, seat), {.size = 26}),
                              grow(text(phrases.seat(seat), Type::kSecondary, Tone::kSoft))},
                             10),
                         screen_title(words(job)), text(words(task), Type::kBody), spring(),
                         write_line(words("print.name"))},
                        8);
  Element frame = custom([](const Sheet&, double) { return Size{}; },
                         [](FrameBuilder& builder, Rect rect) {
                           Box box;
                           box.rect = rect;
                           box.border = {builder.sheet().theme.edge, 1, {5, 5}};
                           builder.box(std::move(box));
                         });
  return stack({std::move(frame), exactly(pad(std::move(body), Insets::all(20)), 0, 236)});
}

PdfPage cards(const view::Phrases& phrases, SeatId seat, Tools tools) {
  const view::Words& words = phrases.words();
  const Paper paper(tools, 1.0);
  Elements all;
  for (std::size_t i = 0; i < std::size(kJobs); ++i) {
    all.push_back(card(phrases, seat, kJobs[i], kJobTasks[i]));
  }
  all.push_back(card(phrases, seat, "print.job-observer", "print.task-observer"));
  Element body = column({document_head(phrases.seat(seat), words("print.cards"), "", nullptr),
                         small(words("print.cut")), grid(std::move(all), 300, 0, kCardsBeside)},
                        10);
  return on_a4(page_frame(paper, words("print.cards"), body, model_foot(words), 1, 1));
}

}  // namespace

Pages plate_pages(const view::Phrases& phrases, const std::vector<SeatId>& seats, Tools tools) {
  Pages pages;
  for (const SeatId seat : seats) {
    pages.push_back(plate(phrases, seat, tools));
    pages.push_back(cards(phrases, seat, tools));
  }
  return pages;
}

}  // namespace demarche::print
