// A language that nobody speaks, made from English: each text of the program in brackets, with
// accents, about a third longer. What is cut or overlaps in it would be in German or Polish, and
// what stands outside of brackets is written into the code instead of the tables.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "demarche/debrief.h"
#include "demarche/scenario.h"
#include "view/translation.h"

namespace demarche::view {

inline constexpr const char* kPseudoCode = "en-xa";

// "Save {0} games" becomes "[Šàávè {0} gàámèés]". Texts without a letter stay as they are.
[[nodiscard]] std::string pseudo_text(std::string_view pattern);
[[nodiscard]] std::shared_ptr<const Translation> pseudo_translation();
// The same scenario with a further language: its first one, in brackets; and its sources, which
// stand in the language they were written in, in brackets too.
[[nodiscard]] Scenario with_pseudo_texts(const Scenario& scenario);
[[nodiscard]] Debrief with_pseudo_texts(const Debrief& debrief);

// The words of a text that stand in no bracket, parted by blanks; empty when all do.
[[nodiscard]] std::string outside_brackets(std::string_view text);

}  // namespace demarche::view
