#include "csv.h"

#include <string_view>

#include "demarche/io/csv.h"

namespace demarche::io {
namespace {

class Reader {
 public:
  Reader(const Document& file, Findings& findings)
      : file_(file), text_(file.bytes()), findings_(findings) {
    if (text_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
    separator_ = separator();
  }

  std::vector<CsvLine> lines() {
    std::vector<CsvLine> out;
    while (at_ < text_.size()) {
      CsvLine line = this->line();
      const bool blank = line.size() == 1 && line[0].text.empty();
      if (!blank) out.push_back(std::move(line));
    }
    return out;
  }

 private:
  char separator() const {
    bool quoted = false;
    for (const char c : text_) {
      if (c == '"') quoted = !quoted;
      if (quoted) continue;
      if (c == ',' || c == ';' || c == '\t') return c;
      if (c == '\n') break;
    }
    return ',';
  }

  bool at_break() const { return at_ < text_.size() && (text_[at_] == '\n' || text_[at_] == '\r'); }

  CsvLine line() {
    CsvLine cells{cell()};
    while (at_ < text_.size() && text_[at_] == separator_) {
      ++at_;
      cells.push_back(cell());
    }
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    return cells;
  }

  CsvCell cell() {
    CsvCell out;
    out.start = at_;
    if (at_ < text_.size() && text_[at_] == '"') quoted(out);
    const std::size_t plain = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && !at_break()) out.text += text_[at_++];
    if (plain > out.start && at_ > plain) {
      findings_.add(code::kMalformed, file_, plain, at_, "something follows the closing quote",
                    "a quote inside a cell is written twice");
    }
    out.end = at_;
    return out;
  }

  void quoted(CsvCell& out) {
    const std::size_t opened = at_++;
    while (at_ < text_.size()) {
      if (text_[at_] != '"') {
        out.text += text_[at_++];
      } else if (text_.substr(at_, 2) == "\"\"") {
        out.text += '"';
        at_ += 2;
      } else {
        ++at_;
        return;
      }
    }
    findings_.add(code::kMalformed, file_, opened, opened + 1, "this quote is never closed",
                  "write a quote at the end of the cell");
  }

  const Document& file_;
  std::string_view text_;
  Findings& findings_;
  std::size_t at_ = 0;
  char separator_ = ',';
};

// As a spreadsheet reads it as text.
std::string harmless(std::string text) {
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
    text.insert(text.begin(), '\'');
  }
  return text;
}

std::string written(const std::string& cell) {
  const std::string text = harmless(cell);
  if (text.find_first_of(",;\t\"'\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::vector<CsvLine> read_csv(const Document& file, Findings& findings) {
  return Reader(file, findings).lines();
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "," : "") + written(cells[i]);
  return line + "\r\n";
}

}  // namespace demarche::io
