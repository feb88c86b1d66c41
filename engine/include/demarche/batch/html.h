// Pieces of report pages: one file, no script, nothing from a network, readable on paper.
//
// Texts are escaped by whoever calls, with `escaped`; what is given here as HTML or SVG is taken as
// it is. Lengths are in units of the picture, 720 of which are as wide as the page.
#pragma once

#include <string>
#include <vector>

namespace demarche::batch::html {

inline constexpr double kPictureWidth = 720;

// Without what would be read as markup, in texts and in attributes.
[[nodiscard]] std::string escaped(const std::string& text);

// A page in a language ("en", "uk"). `style`: rules beyond those that all reports share.
[[nodiscard]] std::string page(const std::string& language, const std::string& title,
                               const std::string& style, const std::string& body);
[[nodiscard]] std::string section(const std::string& title);
[[nodiscard]] std::string table(const std::vector<std::string>& head,
                                const std::vector<std::vector<std::string>>& rows);

// A picture with its name for those who do not see it.
[[nodiscard]] std::string picture(double height, const std::string& what,
                                  const std::string& inside);
[[nodiscard]] std::string rectangle(double x, double y, double width, double height,
                                    const char* colour);
// A text that is not escaped yet.
[[nodiscard]] std::string label(double x, double y, const std::string& text);
// An interval: a line with an end on each side.
[[nodiscard]] std::string interval(double x1, double x2, double y);

}  // namespace demarche::batch::html
