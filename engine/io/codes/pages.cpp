// Pages of codes: as JSON, and all of them as one document.
#include "codes.h"
#include "json/write.h"

namespace demarche::io {
namespace {

struct Group {
  std::string_view digits;  // "01"
  std::string_view heading;
};

constexpr Group kGroups[] = {
    {"01", "Files and JSON"}, {"02", "Shape"}, {"03", "References"},
    {"04", "Sense"},          {"05", "Saves"}, {"06", "What is imported"},
    {"07", "Packs"},
};

std::string block(std::string_view label, const std::string& fragment, std::string_view language) {
  std::string text(label);
  if (fragment.empty()) return text + ": nothing at all.\n\n";
  text += ":\n\n```" + std::string(language) + "\n" + fragment + "\n```\n\n";
  return text;
}

std::string_view syntax_of(const Example& example) {
  const bool xml = example.of == Example::Of::domain || example.of == Example::Of::profile;
  if (example.of == Example::Of::pack) return "text";
  return xml ? "xml" : "json";
}

std::string page(const Code& code) {
  const Example& example = code.example;
  std::string text = "## " + std::string(code.text) + ": " + std::string(code.title.english);
  text += " (" + std::string(severity_word(code.severity)) + ")\n\n";
  text += std::string(code.what.english) + " " + std::string(code.why.english) + "\n\n";
  const std::string_view syntax = syntax_of(example);
  if (!example.given.empty()) text += block("With", std::string(example.given), syntax);
  if (!example.part.empty()) text += block("With part.json", std::string(example.part), syntax);
  text += block("Wrong", shown_fragment(example.wrong, example), syntax);
  if (example.times > 1) {
    text += "where … stands for " + std::to_string(example.times) + " times `" +
            std::string(example.grown) + "`.\n\n";
  }
  text += block("Right", shown_fragment(example.right, example), syntax);
  if (code.sampled) text += "Found only by games that are played: `demarche check --deep`.\n\n";
  return text;
}

// What a group has, to be looked over before it is read.
std::string overview(std::string_view digits) {
  std::string text = "| Code | Severity | What a finding says |\n|---|---|---|\n";
  for (const Code* code : all_codes()) {
    if (code->text.substr(1, 2) != digits) continue;
    text += "| " + std::string(code->text) + " | " + std::string(severity_word(code->severity)) +
            " | " + std::string(code->title.english) + " |\n";
  }
  return text + "\n";
}

void write_phrase(JsonWriter& json, std::string_view key, const Phrase& phrase) {
  json.key(key);
  json.open_object();
  json.member("en", phrase.english);
  json.member("uk", phrase.ukrainian);
  json.close_object();
}

}  // namespace

std::string_view severity_word(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::hint:
      return "hint";
  }
  return "error";
}

std::string to_json(const Code& code) {
  JsonWriter json;
  json.open_object();
  json.member("code", code.text);
  json.member("severity", severity_word(code.severity));
  write_phrase(json, "title", code.title);
  write_phrase(json, "what", code.what);
  write_phrase(json, "why", code.why);
  if (!code.example.given.empty()) json.member("given", code.example.given);
  if (!code.example.part.empty()) json.member("part", code.example.part);
  json.member("wrong", shown_fragment(code.example.wrong, code.example));
  json.member("right", shown_fragment(code.example.right, code.example));
  json.close_object();
  return json.take();
}

std::string codes_document() {
  std::string text =
      "# Codes of findings\n\n"
      "Printed from engine/io/codes by the tests; `demarche explain D0123` shows the same pages. "
      "[diagnostics.md](diagnostics.md) says how findings are printed, silenced and counted.\n\n";
  for (const Group& group : kGroups) {
    text += "# " + std::string(group.heading) + "\n\n" + overview(group.digits);
    for (const Code* code : all_codes()) {
      if (code->text.substr(1, 2) == group.digits) text += page(*code);
    }
  }
  text.pop_back();
  return text;
}

}  // namespace demarche::io
