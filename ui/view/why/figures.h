// Figures that a teacher hides: chances, worths and statistics are then told in words, or not at
// all. What the rules move and what is counted stays.
#pragma once

#include "canvas/frame.h"
#include "view/why.h"

namespace demarche::canvas {
struct Sheet;
}

namespace demarche::view {

class Words;

[[nodiscard]] bool has_figure(const std::string& text);
// Gives every number that opens a tree its kind, where the screen has not said it.
void mark_measures(canvas::Frame& frame);
// Takes the figures out of whatever is marked as an estimate: a dash stands for a number of its
// own, and the node says that it is hidden.
void hide_estimates(canvas::Frame& frame, const canvas::Sheet& sheet, const Words& words);
// Of a tree: bars and signs stay, figures go.
void in_words_alone(Causes& causes);

}  // namespace demarche::view
