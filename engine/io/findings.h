// Collects what is wrong, with its place, and stops collecting when there is enough to read.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "codes.h"
#include "demarche/io/diagnostic.h"
#include "json/document.h"

namespace demarche::io {

class Findings {
 public:
  static constexpr std::size_t kMost = 500;

  // At bytes [start, end) of a document.
  void add(const Code& code, const Document& document, std::size_t start, std::size_t end,
           std::string message, std::string suggestion = {});
  // At a value, or at the key of a member.
  void at_value(const Code& code, Ref ref, std::string message, std::string suggestion = {});
  void at_key(const Code& code, Ref ref, std::string message, std::string suggestion = {});
  // About a file as a whole.
  void about_file(const Code& code, const std::string& file, std::string message,
                  std::string suggestion = {});

  // Takes away the warnings and hints for which `allowed` says so; it is asked of each once.
  void silence(const std::function<bool(const Diagnostic&)>& allowed);

  // Whether more findings would only be counted, so that nobody need think of suggestions.
  [[nodiscard]] bool full() const { return found_.size() >= kMost; }
  void keep_warnings(bool keep) { keep_warnings_ = keep; }
  [[nodiscard]] bool has_errors() const { return errors_ > 0; }
  [[nodiscard]] std::size_t errors() const { return errors_; }
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  // Counts it; false if it is not to be kept.
  bool wanted(const Code& code);
  void add_located(const Code& code, Ref ref, std::size_t start, std::size_t end,
                   std::string message, std::string suggestion);
  std::vector<Diagnostic> found_;
  std::size_t errors_ = 0;
  bool keep_warnings_ = true;
};

// A text of an author inside a message: in quotes, control characters made visible, cut when long.
[[nodiscard]] std::string shown(std::string_view text);

}  // namespace demarche::io
