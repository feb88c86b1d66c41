// What the documents have in common: heads, headings, lists, boxes to tick, lines to write on.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit.h"
#include "print/paper.h"
#include "view/phrases.h"

namespace demarche::print {

// Text that is said by what stands around it.
[[nodiscard]] canvas::TextOptions silent(canvas::Type type, canvas::Tone tone);

// "Demarche · a classroom model, not a forecast", with the numbers of pages.
[[nodiscard]] Foot model_foot(const view::Words& words);

// A small line, a large title, and what stands at the right of them, over a strong rule.
// `flag`: key of a disc at the left; empty: none.
[[nodiscard]] canvas::Element document_head(const std::string& kicker, const std::string& title,
                                            const std::string& flag, canvas::Element right);

// Plain text of a document.
[[nodiscard]] canvas::Element plain(const std::string& words);
[[nodiscard]] canvas::Element plain(canvas::Words words);
// The same in the smallest size.
[[nodiscard]] canvas::Element small(const std::string& words);
[[nodiscard]] canvas::Element section(const std::string& title);
// A dot, or a number, before a text.
[[nodiscard]] canvas::Element bullet(canvas::Element inside);
[[nodiscard]] canvas::Element numbered(int number, canvas::Element inside);
// A square to tick; `before` text.
[[nodiscard]] canvas::Element tick_box(double size = 13);
[[nodiscard]] canvas::Element ticked(canvas::Element inside, double gap = 7);
// A word with a line after it to write on; the line takes the width that is left.
[[nodiscard]] canvas::Element write_line(const std::string& label);
[[nodiscard]] canvas::Element strong_rule();
// A dashed line across, with a word in its middle.
[[nodiscard]] canvas::Element fold_line(const std::string& words);
// A frame with a hairline.
[[nodiscard]] canvas::Element framed(canvas::Element inside, canvas::Insets padding);

// Two columns of equal width with the parts in order, parted where the taller one is lowest.
[[nodiscard]] canvas::Element two_columns(const canvas::Sheet& sheet, double width,
                                          const canvas::Elements& parts, double gap = 6);

// Sources in the order in which they are first cited, with their numbers.
class Citations {
 public:
  // "[1, 3]"; empty for no sources.
  std::string cite(const std::vector<SourceId>& sources);
  [[nodiscard]] const std::vector<SourceId>& cited() const { return cited_; }

 private:
  std::vector<SourceId> cited_;
};
// "1 Publisher, 20 August 2025. 2 ..." of what was cited; empty when nothing was.
[[nodiscard]] std::string source_line(const view::Phrases& phrases, const Citations& citations);

}  // namespace demarche::print
