#include "architecture/sizes.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace demarche::architecture {
namespace {

// `template <...>` taken off the front: its parameters may say "class".
std::string without_template(const std::string& head) {
  static const std::regex keyword(R"(^\s*template\s*<)");
  std::smatch match;
  if (!std::regex_search(head, match, keyword)) return head;
  int depth = 1;
  auto at = static_cast<std::size_t>(match.length());
  for (; at < head.size() && depth > 0; ++at)
    depth += head[at] == '<' ? 1 : head[at] == '>' ? -1 : 0;
  return without_template(head.substr(at));
}

bool opens_scope(const std::string& head) {
  static const std::regex scope(
      R"(^\s*((export|inline|typedef|static|constexpr|const)\s+)*(namespace|class|struct|union|enum|extern)\b)");
  static const std::regex call(R"(\w\s*\()");
  static const std::regex attribute(R"(alignas\s*\([^)]*\)|__attribute__\s*\(\([^)]*\)\))");
  if (!std::regex_search(head, scope)) return false;
  return !std::regex_search(std::regex_replace(head, attribute, ""), call);
}

// An '=' outside parentheses that is not part of an operator's name: a variable's initialiser.
bool has_initialiser(const std::string& head) {
  static const std::regex operator_name(R"(operator\s*[^\s\w(]+)");
  int depth = 0;
  for (const char c : std::regex_replace(head, operator_name, "operator")) {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c == '=' && depth == 0) return true;
  }
  return false;
}

// In `Name(...) : member{1}, other(2) {` the brace after a name belongs to the member.
bool is_member_initialiser(const std::string& head) {
  static const std::regex list(R"(\)\s*(noexcept\s*)?:[^:])");
  if (!std::regex_search(head, list)) return false;
  const auto last = head.find_last_not_of(" \t\n");
  return last != std::string::npos && (std::isalnum(static_cast<unsigned char>(head[last])) != 0 ||
                                       head[last] == '_' || head[last] == '>');
}

enum class Brace { kScope, kFunction, kMember, kOther };

Brace kind_of(const std::string& head_with_template) {
  const std::string head = without_template(head_with_template);
  if (opens_scope(head)) return Brace::kScope;
  if (head.find('(') == std::string::npos || has_initialiser(head)) return Brace::kOther;
  const auto open = std::count(head.begin(), head.end(), '(');
  if (open != std::count(head.begin(), head.end(), ')')) return Brace::kOther;
  return is_member_initialiser(head) ? Brace::kMember : Brace::kFunction;
}

std::string without_directives(std::string text) {
  bool directive = false;
  bool line_is_blank = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '#' && line_is_blank) directive = true;
    if (c == '\n') {
      directive = directive && at > 0 && text[at - 1] == '\\';
      line_is_blank = true;
      continue;
    }
    if (std::isspace(static_cast<unsigned char>(c)) == 0) line_is_blank = false;
    if (directive && c != '\\') text[at] = ' ';
  }
  return text;
}

// Reads code brace by brace, and notes each function when it closes.
class Scanner {
 public:
  explicit Scanner(const SourceFile& file)
      : path_(file.path), text_(without_directives(without_comments_and_literals(file.text))) {}

  std::vector<Function> run() {
    for (const char c : text_) {
      read(c);
      if (c == '\n') ++line_;
    }
    return std::move(functions_);
  }

 private:
  struct Open {
    Brace kind;
    int line;          // where its head begins
    std::string head;  // to go on with after a member's braces
  };

  void read(char c) {
    if (c == '{') return open();
    if (c == '}') return close();
    if (inside_code()) return;
    if (c == ';') {
      head_.clear();
    } else if (!head_.empty() || std::isspace(static_cast<unsigned char>(c)) == 0) {
      if (head_.empty()) head_line_ = line_;
      head_ += c;
    }
    forget_access();
  }

  // "public:" is no part of the head that follows.
  void forget_access() {
    if (head_ == "public:" || head_ == "private:" || head_ == "protected:") head_.clear();
  }

  bool inside_code() const { return !braces_.empty() && braces_.back().kind != Brace::kScope; }

  void open() {
    const Brace kind = inside_code() ? Brace::kOther : kind_of(head_);
    braces_.push_back({kind, head_line_, head_});
    if (kind != Brace::kOther) head_.clear();
  }

  void close() {
    if (braces_.empty()) return;
    const Open last = braces_.back();
    braces_.pop_back();
    if (inside_code()) return;
    if (last.kind == Brace::kFunction) {
      functions_.push_back({path_, last.line, line_ - last.line + 1});
    }
    const bool goes_on = last.kind == Brace::kMember || last.kind == Brace::kOther;
    head_ = goes_on ? last.head + "{}" : std::string();
    head_line_ = last.line;
  }

  std::string path_;
  std::string text_;
  std::vector<Function> functions_;
  std::vector<Open> braces_;
  std::string head_;  // what was read since the last ';' or brace, outside functions
  int head_line_ = 1;
  int line_ = 1;
};

}  // namespace

std::vector<Function> functions_of(const SourceFile& file) { return Scanner(file).run(); }

std::vector<Finding> size_findings(const std::vector<SourceFile>& files) {
  std::vector<Finding> findings;
  for (const SourceFile& file : files) {
    const auto lines = lines_of(file.text).size();
    if (lines > static_cast<std::size_t>(kMostLinesOfFile)) {
      findings.push_back({file.path, 0, std::to_string(lines) + " lines"});
    }
    for (const Function& function : functions_of(file)) {
      if (function.length <= kMostLinesOfFunction) continue;
      findings.push_back({file.path, function.line,
                          "a function of " + std::to_string(function.length) + " lines"});
    }
  }
  return findings;
}

int share_of_short_functions(const std::vector<SourceFile>& files) {
  long all = 0;
  long short_ones = 0;
  for (const SourceFile& file : files) {
    for (const Function& function : functions_of(file)) {
      ++all;
      if (function.length <= kShortFunction) ++short_ones;
    }
  }
  return all == 0 ? 100 : static_cast<int>(short_ones * 100 / all);
}

}  // namespace demarche::architecture
