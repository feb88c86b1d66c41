#include <CLI/App.hpp>

#include "cli/describe.h"

namespace demarche::cli {

void add_language(CLI::App& verb, view::Language& language, const Found& found) {
  verb.add_option_function<std::string>(
          "--lang",
          [&language, &found](const std::string& code) {
            language = *language_by_code(found, code);
          },
          "language of the texts")
      ->check([&found](const std::string& code) {
        return language_by_code(found, code)
                   ? ""
                   : "there is no \"" + code + "\"; there are: " + language_codes(found);
      })
      ->option_text("en|uk|...");
}

}  // namespace demarche::cli
