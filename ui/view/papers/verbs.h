// The verbs of printing, and their family (app/turn.h).
#pragma once

#include "view/app/turn.h"

namespace demarche::view {

namespace verb {
inline constexpr const char* open_papers = "open-papers";  // a: PapersOf, b: row of Saves::listed
inline constexpr const char* paper = "paper";              // a: Paper, chosen or not
inline constexpr const char* paper_language = "paper-language";  // a: row of App::languages
inline constexpr const char* paper_mandates = "paper-mandates";  // a: 0 drawn, 1 open
inline constexpr const char* paper_seed = "paper-seed";          // text: what was typed
inline constexpr const char* paper_folder = "paper-folder";      // text: what was typed
inline constexpr const char* print_papers = "print-papers";
inline constexpr const char* stop_printing = "stop-printing";
}  // namespace verb

[[nodiscard]] Handler papers_handler(const std::string& verb);

}  // namespace demarche::view
