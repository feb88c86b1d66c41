#include "architecture/hygiene.h"

#include <regex>
#include <string>

namespace demarche::architecture {
namespace {

// Built from pieces, so that this file does not contain what it looks for.
const std::regex& stray_text() {
  static const std::regex pattern(
      std::string(R"((^|[^\w.])/(wo)") + R"(rk|ro)" + R"(ot|tmp/br)" + R"(ief)/)" +  // paths
          R"(|(regis)" + R"(try\.npmjs|reg)" + R"(istry\.yarnpkg|pypi\.o)" + R"(rg|pythonho)" +
          R"(sted|(deb|security)\.deb)" + R"(ian\.org|proxy\.gol)" + R"(ang|artif)" +
          R"(actory)|\b(clau)" + R"(de|anthr)" + R"(opic|chatg)" + R"(pt|open)" + R"(ai|copi)" +
          R"(lot)\b)",
      std::regex::icase);
  return pattern;
}

const std::regex& empty_name() {
  static const std::regex pattern(R"(\w*(Mana)"
                                  R"(ger|Hel)"
                                  R"(per|Ut)"
                                  R"(il(s|ity|ities)?)\b)");
  return pattern;
}

void find_lines(const SourceFile& file, const std::string& text, const std::regex& pattern,
                const std::string& complaint, std::vector<Finding>& findings) {
  int number = 0;
  for (const std::string& line : lines_of(text)) {
    ++number;
    std::smatch match;
    if (!std::regex_search(line, match, pattern)) continue;
    findings.push_back({file.path, number, complaint + ": " + match.str()});
  }
}

bool ends_with(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

std::vector<Finding> stray_text_findings(const std::vector<SourceFile>& files) {
  std::vector<Finding> findings;
  for (const SourceFile& file : files) {
    find_lines(file, file.text, stray_text(), "does not belong into the project", findings);
  }
  return findings;
}

std::vector<Finding> empty_name_findings(const std::vector<SourceFile>& files) {
  std::vector<Finding> findings;
  for (const SourceFile& file : files) {
    const std::string code = without_comments_and_literals(file.text);
    find_lines(file, code, empty_name(), "a name that says nothing", findings);
  }
  return findings;
}

std::vector<Finding> idle_test_findings(const std::vector<SourceFile>& files) {
  static const std::regex assertion(R"(\b(CHECK|REQUIRE|check_golden)\w*\()");
  static const std::regex constant(R"(\b(CHECK|REQUIRE)\s*\(\s*(true|1)\s*\))");
  std::vector<Finding> findings;
  for (const SourceFile& file : files) {
    if (!ends_with(file.path, "_test.cpp")) continue;
    const std::string code = without_comments_and_literals(file.text);
    if (!std::regex_search(code, assertion)) {
      findings.push_back({file.path, 0, "a test that asserts nothing"});
    }
    find_lines(file, code, constant, "an assertion that cannot fail", findings);
  }
  return findings;
}

}  // namespace demarche::architecture
