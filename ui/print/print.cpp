#include "print/print.h"

#include <iterator>

#include "demarche/observe.h"
#include "print/brief.h"
#include "print/documents.h"

namespace demarche::print {
namespace {

constexpr const char* kNames[] = {"briefs",  "knowledge", "plates",    "forms",
                                  "teacher", "report",    "decisions", "forecasts"};
static_assert(std::size(kNames) == std::size(kDocuments));

std::vector<SeatId> seats_of(const Scenario& scenario, SeatId one) {
  if (one.exists()) return {one};
  std::vector<SeatId> seats;
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) seats.emplace_back(i);
  return seats;
}

// The profile that each seat would read in its own briefing.
std::vector<ProfileId> drawn(const Scenario& scenario, const Settings& settings) {
  const Situation begun = start(scenario, settings);
  std::vector<ProfileId> profiles;
  View view;
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    observe(scenario, begun.state, begun.beliefs, SeatId(i), view);
    profiles.push_back(view.profile);
  }
  return profiles;
}

Drawn drawn_for(const Scenario& scenario, const Options& options) {
  if (options.mandates == Mandates::drawn) {
    return {options.settings.world_seed, drawn(scenario, options.settings)};
  }
  return {options.settings.world_seed, std::vector<ProfileId>(scenario.seats.size())};
}

Pages all_briefs(const view::Phrases& phrases, const Options& options, Tools tools) {
  const std::vector<ProfileId> profiles = drawn_for(phrases.scenario(), options).profiles;
  Pages pages;
  for (const SeatId seat : seats_of(phrases.scenario(), options.seat)) {
    if (options.goes_on && !options.goes_on()) break;
    for (canvas::PdfPage& page : brief_pages(phrases, {seat, profiles[seat.index()]}, tools)) {
      pages.push_back(std::move(page));
    }
  }
  return pages;
}

Pages pages_of(Document document, const view::Phrases& phrases, const Options& options,
               Tools tools) {
  const std::vector<SeatId> seats = seats_of(phrases.scenario(), options.seat);
  switch (document) {
    case Document::briefs:
      return all_briefs(phrases, options, tools);
    case Document::knowledge:
      return knowledge_pages(phrases, seats, !options.seat.exists(), tools);
    case Document::plates:
      return plate_pages(phrases, seats, tools);
    case Document::forms:
      return form_pages(phrases, tools);
    case Document::teacher:
      return teacher_pages(phrases, drawn_for(phrases.scenario(), options), tools);
    case Document::report:
      return report_pages(phrases, *options.game, tools, options.messages, options.goes_on);
    case Document::decisions:
    case Document::forecasts:
      break;
  }
  return {};
}

PrintedFile printed(Document document, const view::Phrases& phrases, const Options& options,
                    Tools tools) {
  PrintedFile file;
  const std::string language(view::language_code(phrases.words().language()));
  file.name = std::string(document_name(document)) + "_" + language;
  if (document == Document::decisions || document == Document::forecasts) {
    file.name += ".csv";
    file.bytes = document == Document::decisions
                     ? decisions_csv(phrases, *options.game)
                     : forecasts_csv(phrases, *options.game, *options.ledger);
    return file;
  }
  file.name += ".pdf";
  const Pages pages = pages_of(document, phrases, options, tools);
  file.pages = pages.size();
  const canvas::PdfInfo info{
      phrases.text(phrases.scenario().title) + ": " +
          phrases.words()(std::string("print.what-") + document_name(document)),
      phrases.scenario().knowledge_until};
  file.bytes = canvas::pdf_bytes(pages, info, tools.text, tools.assets).value_or("");
  return file;
}

}  // namespace

const char* document_name(Document document) { return kNames[static_cast<std::size_t>(document)]; }

bool needs_game(Document document) {
  return document == Document::report || document == Document::decisions ||
         document == Document::forecasts;
}

std::vector<PrintedFile> print_documents(const Scenario& scenario, const Options& options,
                                         Tools tools) {
  std::vector<PrintedFile> files;
  for (const Document document : options.documents) {
    if (needs_game(document) && options.game == nullptr) continue;
    if (document == Document::forecasts && options.ledger == nullptr) continue;
    for (const view::Language language : options.languages) {
      const view::Phrases phrases(scenario, language);
      files.push_back(printed(document, phrases, options, tools));
    }
  }
  return files;
}

}  // namespace demarche::print
