#include "view/screens/large.h"

namespace demarche::view {

using namespace canvas;

namespace {

TextRequest request(const Sheet& sheet, const std::string& words, const LargeOptions& options,
                    double width) {
  TextRequest asked;
  asked.text = words;
  asked.style = sheet.style(options.type);
  asked.style.size *= options.factor;
  asked.width = width;
  asked.align = options.align;
  return asked;
}

}  // namespace

Element large(std::string words, LargeOptions options) {
  Node node;
  node.id = options.id;
  node.role = options.role;
  node.label = options.label.empty() ? words : options.label;
  if (!options.label.empty()) node.value = words;
  return meaning(std::move(node),
                 custom(
                     [words, options](const Sheet& sheet, double width) {
                       return sheet.text.block(request(sheet, words, options, width)).size;
                     },
                     [words, options](FrameBuilder& builder, Rect rect) {
                       const TextRequest asked = request(builder.sheet(), words, options, rect.w);
                       TextRun run;
                       run.block = builder.sheet().text.block(asked);
                       run.at = {rect.x, rect.y};
                       run.style = asked.style;
                       run.color = builder.sheet().theme.tone(options.tone);
                       builder.run(std::move(run));
                     }));
}

}  // namespace demarche::view
