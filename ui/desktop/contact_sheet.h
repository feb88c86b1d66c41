// All pictures of a folder on one page, for a person who looks at every scene.
#pragma once

#include <string>
#include <vector>

namespace demarche::desktop {

// A page of HTML: a row for each scene, its pictures beside each other, each a link to itself.
// `files` are named <scene>_<language>_<text size>.png and lie beside the page.
[[nodiscard]] std::string contact_sheet(const std::vector<std::string>& files);

}  // namespace demarche::desktop
