// Title, languages, knowledge, rounds.
#include <algorithm>

#include "read/readers.h"

namespace demarche::io {
namespace {

void read_languages(Loading& loading) {
  Scenario& scenario = loading.scenario;
  constexpr std::size_t kMostLanguages = 32;
  const Ref list = loading.top_level("languages");
  const std::size_t errors = loading.findings.errors();
  if (list.exists()) {
    for (const Ref element : read_list(loading, list, {1, kMostLanguages})) {
      std::string language = read_string(loading, element);
      const bool shaped =
          language.size() >= 2 && language.size() <= 8 &&
          language.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
      if (!shaped && !language.empty()) {
        loading.findings.at_value(code::kMalformed, element, shown(language) + " is no language",
                                  "like \"en\" or \"uk\"");
      }
      if (std::find(scenario.languages.begin(), scenario.languages.end(), language) !=
          scenario.languages.end()) {
        loading.findings.at_value(code::kRepeated, element,
                                  shown(language) + " stands twice in this list");
      } else {
        scenario.languages.push_back(std::move(language));
      }
    }
  }
  loading.languages_known = list.exists() && loading.findings.errors() == errors;
  if (loading.installed != nullptr) scenario.languages = loading.installed->languages;
  scenario.texts.assign(scenario.languages.size(), {std::string()});
  scenario.text_paths = {std::string()};
}

void read_knowledge(Loading& loading) {
  const Ref found = loading.top_level("knowledge");
  if (!loading.authored()) return;
  if (!found.exists()) return;
  loading.set_fate(found, Fate::left_out);
  ObjectReader object(loading, found, "the knowledge");
  const Ref from = object.required("from"), until = object.required("until");
  if (from.exists()) loading.scenario.knowledge_from = read_date(loading, from, DateForm::day);
  if (until.exists()) loading.scenario.knowledge_until = read_date(loading, until, DateForm::day);
  loading.scenario.knowledge_note = object.text("note");
  if (until.exists() && loading.scenario.knowledge_from > loading.scenario.knowledge_until) {
    loading.findings.at_value(code::kReversedRange, until, "the last day lies before the first");
  }
}

void read_rounds(Loading& loading) {
  const Ref list = loading.top_level("rounds");
  if (!list.exists()) return;
  for (const Ref element : read_list(loading, list, {1, Most::rounds})) {
    ObjectReader object(loading, element, "a round");
    Round round;
    round.dates = object.text("dates");
    round.title = object.text_if_any("title");
    round.text = object.text_if_any("text");
    loading.scenario.rounds.push_back(round);
  }
}

void read_map(Loading& loading) {
  const Ref found = loading.top_level("map");
  if (!found.exists()) return;
  ObjectReader object(loading, found, "the map");
  loading.scenario.has_map = true;
  const Ref frame = object.required("frame");
  if (frame.exists()) {
    (void)read_word(loading, frame, {"europe"});
    loading.scenario.map_frame = frame.node().text;
  }
}

void read_id_of_scenario(Loading& loading) {
  const Ref found = loading.top_level("id");
  if (!found.exists()) return;
  loading.scenario.id = read_string(loading, found);
  if (!is_id(loading.scenario.id)) {
    loading.findings.at_value(code::kBadId, found, shown(loading.scenario.id) + " is no id",
                              "1 to 64 of a-z, 0-9 and _, beginning with a letter");
  }
}

}  // namespace

void read_head(Loading& loading) {
  Scenario& scenario = loading.scenario;
  read_id_of_scenario(loading);
  read_languages(loading);
  scenario.title = top_text(loading, "title");
  scenario.summary = top_text(loading, "summary");
  scenario.content_note = top_text(loading, "content_note");
  scenario.notes = top_text(loading, "notes");
  if (const Ref found = loading.top_level("fictional"); found.exists())
    scenario.fictional = read_truth(loading, found);
  if (const Ref found = loading.top_level("value_scale"); found.exists()) {
    scenario.value_scale = read_whole(loading, found, {1, 1'000'000});
  }
  if (const Ref found = loading.top_level("planning"); found.exists()) {
    scenario.open_planning = read_word(loading, found, {"sealed", "open"}) == 1;
  }
  if (const Ref found = loading.top_level("debrief"); found.exists())
    (void)read_string(loading, found);
  for (const char* key : {"$schema", "parts", "debrief"}) {
    if (const Ref found = loading.top_level(key); found.exists())
      loading.set_fate(found, Fate::left_out);
  }
  read_knowledge(loading);
  read_map(loading);
  read_rounds(loading);
}

}  // namespace demarche::io
