#include "cli/languages.h"

#include <algorithm>
#include <cstdlib>

#include "cli/terminal.h"
#include "demarche/io/data_dir.h"

namespace demarche::cli {
namespace {

constexpr std::size_t kCodeWidth = 9, kNameWidth = 16;

bool spoken(const FoundLanguage& found) {
  return !io::has_errors(found.file.diagnostics) && found.made.translation != nullptr;
}

io::Diagnostic in_file(const io::LanguageFile& file, const view::WordFault& fault) {
  io::Diagnostic finding;
  finding.code = "D0209";  // malformed
  finding.file = file.file;
  if (const auto line = file.lines.find(fault.key); line != file.lines.end()) {
    finding.line = line->second;
  }
  finding.message = fault.key.empty() ? fault.sentence : fault.key + ": " + fault.sentence;
  finding.path = fault.key.empty() ? "/plurals" : "/words/" + fault.key;
  return finding;
}

// Whether nothing is wrong with the file.
bool tell_faults(const FoundLanguage& found, bool json) {
  std::vector<io::Diagnostic> findings = found.file.diagnostics;
  for (const view::WordFault& fault : found.made.faults) {
    findings.push_back(in_file(found.file, fault));
  }
  for (const io::Diagnostic& finding : findings) {
    std::fputs((json ? io::to_json(finding) + "\n" : io::to_text(finding)).c_str(), stdout);
  }
  return findings.empty();
}

// One line: how many of the program's words a language has.
void tell_words(const std::string& code, const std::string& name, std::size_t missing, bool json) {
  const std::size_t all = view::all_words().size();
  if (json) {
    std::printf("{\"language\":\"%s\",\"words\":%zu,\"missing\":%zu}\n", code.c_str(),
                all - missing, missing);
    return;
  }
  const std::string rest = missing == 0 ? "" : ", " + std::to_string(missing) + " stand in English";
  std::printf("%s%s%zu of %zu words of the program%s\n", padded(code, kCodeWidth).c_str(),
              padded(name, kNameWidth).c_str(), all - missing, all, rest.c_str());
}

void tell_texts(const Scenario& scenario, const std::vector<TextCount>& counts, bool json) {
  for (const TextCount& count : counts) {
    if (json) {
      std::printf(
          "{\"scenario\":\"%s\",\"language\":\"%s\",\"texts\":%zu,\"missing\":%zu,"
          "\"as_first\":%zu}\n",
          scenario.id.c_str(), count.code.c_str(), count.texts, count.missing, count.as_first);
      continue;
    }
    const std::string first = scenario.languages.front();
    std::string told = std::to_string(count.texts) + " texts";
    if (count.texts == 0) told = "no texts: all " + std::to_string(count.missing) + " in " + first;
    if (count.as_first > 0) told += ", " + std::to_string(count.as_first) + " as in " + first;
    std::printf("%s%s%s\n", padded(count.code, kCodeWidth).c_str(),
                padded(scenario.id, kNameWidth).c_str(), told.c_str());
  }
}

bool has_letters(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte | 0x20U) >= 'a' && ((byte | 0x20U) <= 'z' || byte >= 0x80);
  });
}

}  // namespace

std::vector<FoundLanguage> found_languages() {
  std::vector<FoundLanguage> found;
  const std::optional<std::filesystem::path> data = io::data_dir();
  if (!data) return found;
  for (io::LanguageFile& file : io::read_languages(*data / "assets" / "languages")) {
    view::Translated made;
    if (!io::has_errors(file.diagnostics)) {
      made = view::translate(file.code, file.name, file.plurals, file.words);
    }
    found.push_back({std::move(file), std::move(made)});
  }
  return found;
}

std::optional<view::Language> language_by_code(const Found& found, const std::string& code) {
  const std::vector<view::Language> own = view::own_languages();
  if (const view::Language* language = view::find_language(own, code)) return *language;
  for (const FoundLanguage& one : found) {
    if (spoken(one) && one.file.code == code) return view::Language(*one.made.translation);
  }
  return std::nullopt;
}

std::string language_codes(const Found& found) {
  std::string codes;
  for (const view::Language& language : view::own_languages()) {
    codes += (codes.empty() ? "" : "|") + std::string(view::language_code(language));
  }
  for (const FoundLanguage& one : found) {
    if (spoken(one)) codes += "|" + one.file.code;
  }
  return codes;
}

view::Language language_of_environment(const Found& found) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    const std::string asked = value;  // "pl_PL.UTF-8"
    return language_by_code(found, asked.substr(0, asked.find_first_of("_.@")))
        .value_or(view::Language::english);
  }
  return view::Language::english;
}

std::vector<TextCount> count_texts(const Scenario& scenario,
                                   const std::vector<std::string>& codes) {
  std::vector<TextCount> counts;
  const std::vector<std::string>& first = scenario.texts.front();
  const auto written = [](const std::string& text) { return !text.empty(); };
  const auto all = static_cast<std::size_t>(std::count_if(first.begin(), first.end(), written));
  for (const std::string& code : codes) {
    TextCount count{.code = code, .missing = all};
    for (std::size_t row = 0; row < scenario.languages.size(); ++row) {
      if (scenario.languages[row] != code) continue;
      const std::vector<std::string>& texts = scenario.texts[row];
      count.texts = static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), written));
      count.missing = all - std::min(all, count.texts);
      for (std::size_t i = 0; row > 0 && i < texts.size(); ++i) {
        if (texts[i] == first[i] && has_letters(texts[i])) ++count.as_first;
      }
    }
    counts.push_back(std::move(count));
  }
  return counts;
}

bool tell_languages(const std::vector<Scenario>& scenarios, bool json) {
  bool good = true;
  std::vector<std::string> codes;
  for (const view::Language& language : view::own_languages()) {
    codes.emplace_back(view::language_code(language));
    tell_words(codes.back(), std::string(view::language_name(language)), 0, json);
  }
  for (const FoundLanguage& found : found_languages()) {
    good = tell_faults(found, json) && good;
    if (!spoken(found)) continue;
    codes.push_back(found.file.code);
    tell_words(found.file.code, found.file.name, found.made.missing.size(), json);
  }
  for (const Scenario& scenario : scenarios)
    tell_texts(scenario, count_texts(scenario, codes), json);
  return good;
}

}  // namespace demarche::cli
