// Title, languages, knowledge, rounds.
#include <algorithm>

#include "read/readers.h"

namespace demarche::io {
namespace {

void read_languages(Loading& loading) {
  Scenario& scenario = loading.scenario;
  const Ref list = loading.top_level("languages");
  const std::size_t errors = loading.findings.errors();
  if (list.exists()) {
    for (const Ref element : read_table(loading, "languages")) {
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

void read_knowledge(Loading& loading, ShapeReader& top) {
  const Ref found = top.find("knowledge");
  if (!loading.authored()) return;
  if (!found.exists()) return;
  ShapeReader object(loading, found, top.shape("knowledge"));
  loading.scenario.knowledge_from = object.date("from");
  const Ref until = object.find("until");
  loading.scenario.knowledge_until = object.date("until");
  loading.scenario.knowledge_note = object.text("note");
  if (until.exists() && loading.scenario.knowledge_from > loading.scenario.knowledge_until) {
    loading.findings.at_value(code::kReversedRange, until, "the last day lies before the first");
  }
}

void read_rounds(Loading& loading) {
  for (const Ref element : read_table(loading, "rounds")) {
    ShapeReader object(loading, element, row_shape("rounds"));
    Round round;
    round.dates = object.text("dates");
    round.title = object.text("title");
    round.text = object.text("text");
    loading.scenario.rounds.push_back(round);
  }
}

void read_map(Loading& loading, ShapeReader& top) {
  const Ref found = top.find("map");
  if (!found.exists()) return;
  ShapeReader object(loading, found, top.shape("map"));
  loading.scenario.has_map = true;
  const Ref frame = object.find("frame");
  if (frame.exists()) {
    (void)read_word(loading, frame, object.type("frame").words);
    loading.scenario.map_frame = frame.node().text;
  }
}

void read_id_of_scenario(Loading& loading, ShapeReader& top) {
  const Ref found = top.find("id");
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
  ShapeReader top(loading);
  (void)top.whole("format");  // a number that this program does not read is told before
  read_id_of_scenario(loading, top);
  read_languages(loading);
  scenario.title = top.text("title");
  scenario.summary = top.text("summary");
  scenario.content_note = top.text("content_note");
  scenario.notes = top.text("notes");
  scenario.fictional = top.truth("fictional");
  scenario.value_scale = top.whole("value_scale");
  scenario.open_planning = top.word("planning") == 1;
  (void)top.string("debrief");
  (void)top.string("$schema");
  (void)top.find("parts");  // opened already
  read_knowledge(loading, top);
  read_map(loading, top);
  read_rounds(loading);
}

}  // namespace demarche::io
