// Pictures for the golden set: small enough for all screens to lie in the tree, large enough to be
// looked at, and exact enough to be compared pixel by pixel.
//
// A picture is kept at half its size, where text of 12 px can still be read, and in at most 256
// colours: channels in steps that are finer in the dark, where this desktop has its surfaces. That
// is a seventh of the bytes of the whole picture. What the steps do not show, a digest of what was
// drawn does (digest.h).
#pragma once

#include <string>

#include "canvas/compare.h"
#include "canvas/surface.h"

namespace demarche::test {

// Half the width and height, in the colours of the golden set. Equal pictures give equal ones.
[[nodiscard]] canvas::Surface miniature(const canvas::Surface& picture);

// As PNG with a table of colours; false when the file cannot be written or there are more than 256.
bool write_miniature(const canvas::Surface& miniature, const std::string& path);

// The same but for a few pixels that another processor may round otherwise; a word that moved by
// 3 px is more.
[[nodiscard]] canvas::Comparison compare_miniatures(const canvas::Surface& a,
                                                    const canvas::Surface& b);

}  // namespace demarche::test
