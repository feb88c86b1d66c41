#include "desktop/contact_sheet.h"

#include <map>

namespace demarche::desktop {
namespace {

// "table_en_100.png" is of the scene "table".
std::string scene_of(const std::string& file) {
  const std::size_t size = file.rfind('_');
  const std::size_t language = size == std::string::npos ? size : file.rfind('_', size - 1);
  return file.substr(0, language);
}

constexpr const char* kHead =
    "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Demarche, every "
    "scene</title>\n<style>\nbody { background: #0b1018; color: #edf1f7; font: 15px sans-serif; }\n"
    "section { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 24px; }\n"
    "a { flex: 1 1 400px; max-width: 640px; }\nimg { width: 100%; }\n</style>\n";

}  // namespace

std::string contact_sheet(const std::vector<std::string>& files) {
  std::vector<std::string> order;
  std::map<std::string, std::string> rows;
  for (const std::string& file : files) {
    std::string& row = rows[scene_of(file)];
    if (row.empty()) order.push_back(scene_of(file));
    row.append("<a href=\"").append(file).append("\"><img loading=\"lazy\" src=\"").append(file);
    row.append("\" alt=\"").append(file).append("\"></a>\n");
  }
  std::string page = kHead;
  for (const std::string& scene : order) {
    page.append("<h2>").append(scene).append("</h2>\n<section>\n").append(rows[scene]);
    page.append("</section>\n");
  }
  return page;
}

}  // namespace demarche::desktop
