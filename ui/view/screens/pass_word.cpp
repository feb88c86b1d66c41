#include "view/screens/pass_word.h"

#include "view/lesson/delegation_verbs.h"
#include "view/lesson/pass_word.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kWidth = 420;

Element word_field(const char* id, std::string label, const std::string& word, int which,
                   const char* action) {
  return text_field({.id = id,
                     .label = label,
                     .value = hidden_word(word),
                     .placeholder = label,
                     .edit = {verb::type_word, which, 0, ""},
                     .action = {action, 0, 0, ""}});
}

Element wide_button(const char* id, std::string label, const char* icon_name, const char* action) {
  return at_least(button({.id = id,
                          .label = std::move(label),
                          .icon = icon_name,
                          .shortcut = "Enter",
                          .kind = ButtonKind::kPrimary,
                          .action = {action, 0, 0, ""}}),
                  0, 50);
}

Element said(const std::string& what, Tone tone) {
  return text(what, {.type = Type::kSecondary, .tone = tone, .align = Align::kCentre});
}

Element to_open(const WordDraft& draft, const Words& words) {
  const bool wrong = draft.fault == WordDraft::Fault::wrong;
  return column(
      {word_field("word", words("pass-word.of-yours"), draft.typed, 0, verb::try_word),
       wide_button("open", words("pass-word.open"), "lock-open", verb::try_word),
       said(words(wrong ? "pass-word.wrong" : "pass-word.how"), wrong ? Tone::kWarn : Tone::kSoft)},
      10);
}

const char* key_of_fault(WordDraft::Fault fault) {
  if (fault == WordDraft::Fault::too_short) return "pass-word.too-short";
  return fault == WordDraft::Fault::differs ? "pass-word.differs" : "pass-word.choose-how";
}

Element to_choose(const WordDraft& draft, const Words& words) {
  const bool fault = draft.fault != WordDraft::Fault::none;
  Element without = button({.id = "word/none",
                            .label = words("pass-word.none"),
                            .kind = ButtonKind::kQuiet,
                            .small = true,
                            .action = {verb::choose_word, 0, 0, ""}});
  return column(
      {word_field("word", words("pass-word.choose-field"), draft.typed, 0, verb::keep_word),
       word_field("word/again", words("pass-word.again"), draft.again, 1, verb::keep_word),
       wide_button("open", words("pass-word.keep"), "key", verb::keep_word),
       said(words(key_of_fault(draft.fault), {static_cast<int>(kShortestWord)}),
            fault ? Tone::kWarn : Tone::kSoft),
       aligned(std::move(without), Align::kCentre)},
      10);
}

}  // namespace

Element word_entry(const App& app, const Words& words) {
  const WordDraft draft = word_draft(app);
  if (asks_word(app)) return exactly(to_open(draft, words), kWidth);
  if (!draft.choosing || !may_choose_word(app)) return nothing();
  return exactly(to_choose(draft, words), kWidth);
}

Element choose_word_button(const App& app, const Words& words) {
  if (!may_choose_word(app)) return nothing();
  return button({.id = "choose-word",
                 .label = words("pass-word.choose"),
                 .icon = "key",
                 .shortcut = "W",
                 .kind = ButtonKind::kQuiet,
                 .small = true,
                 .action = {verb::choose_word, 1, 0, ""}});
}

}  // namespace demarche::view
