// demarche explain: what a code of a finding means, why it matters, a wrong and a right fragment.
#include <algorithm>

#include "cli/playing.h"
#include "cli/terminal.h"
#include "cli/verbs.h"
#include "demarche/io/codes.h"

namespace demarche::cli {
namespace {

using io::Code;
using io::Phrase;

constexpr Phrase kError{"error", "помилка"}, kWarning{"warning", "застереження"},
    kHint{"hint", "порада"};
constexpr Phrase kWith{"With", "Де є"},
    kWithPart{"With the part part.json", "З частиною part.json"};
constexpr Phrase kWrong{"Wrong", "Неправильно"}, kRight{"Right", "Правильно"};
constexpr Phrase kNothing{"nothing at all", "зовсім нічого"};
constexpr Phrase kSampled{"Found only by games that are played: demarche check --deep.",
                          "Знаходять лише зіграні ігри: demarche check --deep."};
constexpr Phrase kSilence{"Where it is meant, \"_allow\" on the object silences it: ",
                          "Де так і треба, його вимикає \"_allow\" на об’єкті: "};

// The codes have pages in the two languages of the program itself; others read the English ones.
class Speech {
 public:
  explicit Speech(view::Language language)
      : ukrainian_(view::language_code(language) ==
                   view::language_code(view::Language::ukrainian)) {}
  std::string operator()(const Phrase& phrase) const {
    return std::string(ukrainian_ ? phrase.ukrainian : phrase.english);
  }

 private:
  bool ukrainian_;
};

Phrase severity_phrase(io::Severity severity) {
  if (severity == io::Severity::error) return kError;
  return severity == io::Severity::warning ? kWarning : kHint;
}

void fragment(Terminal& terminal, const std::string& label, const std::string& text,
              const Speech& speech) {
  terminal.line(terminal.ink(label + ":", Ink::strong));
  std::string rest = text.empty() ? "(" + speech(kNothing) + ")" : text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    terminal.line("    " + rest.substr(0, end));
    rest.erase(0, end + 1);
  }
}

void tell(Terminal& terminal, const Code& code, const Speech& speech) {
  terminal.line(terminal.ink(std::string(code.text) + " ", Ink::strong) +
                speech(severity_phrase(code.severity)) + ": " + speech(code.title));
  terminal.paragraph(speech(code.what));
  terminal.paragraph(speech(code.why));
  const io::Example& example = code.example;
  if (!example.given.empty()) fragment(terminal, speech(kWith), std::string(example.given), speech);
  if (!example.part.empty())
    fragment(terminal, speech(kWithPart), std::string(example.part), speech);
  fragment(terminal, speech(kWrong), io::shown_fragment(example.wrong, example), speech);
  if (example.times > 1) {
    terminal.line("    … = " + std::to_string(example.times) + " × " + std::string(example.grown));
  }
  fragment(terminal, speech(kRight), io::shown_fragment(example.right, example), speech);
  if (code.sampled) terminal.paragraph(speech(kSampled));
  if (code.severity != io::Severity::error)
    terminal.paragraph(speech(kSilence) + "\"_allow\": [\"" + std::string(code.text) + "\"]");
}

int unknown(const std::string& text) {
  std::string near;
  for (const Code* code : io::nearest_codes(text)) {
    near += "\n  " + std::string(code->text) + "  " + std::string(code->title.english);
  }
  return usage("there is no code " + text + "; the nearest are" + near);
}

}  // namespace

int explain(const ExplainOptions& options) {
  const Speech speech(options.language);
  std::vector<const Code*> chosen;
  if (options.all) chosen = io::all_codes();
  for (const std::string& text : options.codes) {
    const Code* const code = io::find_code(text);
    if (code == nullptr) return unknown(text);
    chosen.push_back(code);
  }
  if (chosen.empty()) return usage("name a code, such as D0123, or --all");
  Terminal terminal;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (options.json) {
      terminal.line(io::to_json(*chosen[i]));
      continue;
    }
    if (i > 0) terminal.line("");
    tell(terminal, *chosen[i], speech);
  }
  return 0;
}

}  // namespace demarche::cli
