#include "demarche/batch/html.h"

#include <algorithm>

#include "demarche/batch/statistics.h"

namespace demarche::batch::html {
namespace {

constexpr const char* kStyle = R"css(
body{font:15px/1.45 sans-serif;color:#16202f;background:#fff;max-width:60em;margin:2em auto;padding:0 1em}
h1{font-size:1.6em;margin-bottom:.2em}h2{font-size:1.15em;margin:2em 0 .4em}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{text-align:right;padding:.2em .6em;border-bottom:1px solid #d5dbe6;vertical-align:top}
th:first-child,td:first-child,td.words,th.words{text-align:left}
th{color:#51617d;font-weight:600}.no{font-weight:700;color:#8a1c1c}.soft{color:#51617d}
svg text{font:12px sans-serif;fill:#16202f}
.wide{overflow-x:auto}.wide table{font-size:.8em}
@media print{body{margin:0;max-width:none;font-size:10pt}h2{break-after:avoid}tr,svg{break-inside:avoid}.wide{overflow:visible}}
)css";

std::string row_of(const char* cell, const std::vector<std::string>& cells) {
  std::string out = "<tr>";
  for (const std::string& one : cells) {
    out += "<";
    out += cell;
    out += ">" + one + "</" + cell + ">";
  }
  return out + "</tr>\n";
}

}  // namespace

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string page(const std::string& language, const std::string& title, const std::string& style,
                 const std::string& body) {
  return "<!DOCTYPE html>\n<html lang=\"" + language +
         "\">\n<head><meta charset=\"utf-8\"><title>" + title + "</title>\n<style>" + kStyle +
         style + "</style></head>\n<body>\n" + body + "</body>\n</html>\n";
}

std::string table(const std::vector<std::string>& head,
                  const std::vector<std::vector<std::string>>& rows) {
  std::string out = "<table>\n<thead>" + row_of("th", head) + "</thead>\n<tbody>\n";
  for (const auto& row : rows) out += row_of("td", row);
  return out + "</tbody>\n</table>\n";
}

std::string section(const std::string& title) { return "<h2>" + title + "</h2>\n"; }

std::string rectangle(double x, double y, double width, double height, const char* colour) {
  return "<rect x=\"" + decimal(x, 1) + "\" y=\"" + decimal(y, 1) + "\" width=\"" +
         decimal(std::max(width, 0.0), 1) + "\" height=\"" + decimal(height, 1) + "\" fill=\"" +
         colour + "\"/>";
}

std::string label(double x, double y, const std::string& text) {
  return "<text x=\"" + decimal(x, 1) + "\" y=\"" + decimal(y, 1) + "\">" + escaped(text) +
         "</text>\n";
}

std::string interval(double x1, double x2, double y) {
  return "<path d=\"M" + decimal(x1, 1) + " " + decimal(y, 1) + " H" + decimal(x2, 1) + " M" +
         decimal(x1, 1) + " " + decimal(y - 4, 1) + " v8 M" + decimal(x2, 1) + " " +
         decimal(y - 4, 1) + " v8\" stroke=\"#16202f\" fill=\"none\"/>";
}

std::string picture(double height, const std::string& what, const std::string& inside) {
  return "<svg role=\"img\" aria-label=\"" + what + "\" viewBox=\"0 0 " +
         decimal(kPictureWidth, 0) + " " + decimal(height, 0) + "\" width=\"100%\">\n" + inside +
         "</svg>\n";
}

}  // namespace demarche::batch::html
