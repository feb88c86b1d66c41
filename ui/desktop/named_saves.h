// Games that a person has saved under a name: one file each, whose name is theirs with what no file
// name may hold written as %XX. The lesson and the forecasts of a game (".lesson", ".ledger") lie
// beside it and go with it. What is deleted lies in a folder beside until the program ends.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace demarche::desktop {

class NamedSaves {
 public:
  // `folder` is made when something is first saved.
  explicit NamedSaves(std::filesystem::path folder);
  ~NamedSaves();  // what was deleted goes for good
  NamedSaves(const NamedSaves&) = delete;
  NamedSaves& operator=(const NamedSaves&) = delete;

  // The newest first.
  [[nodiscard]] std::vector<std::string> names() const;
  [[nodiscard]] std::filesystem::path file(const std::string& name) const;
  // When it was saved: local time, "2026-11-30 21:10".
  [[nodiscard]] std::string when(const std::string& name) const;

  // Each answers with the error in words, or none. Nothing is ever written over.
  [[nodiscard]] std::optional<std::string> write(const std::string& name, const std::string& bytes);
  [[nodiscard]] std::optional<std::string> rename(const std::string& from, const std::string& to);
  [[nodiscard]] std::optional<std::string> duplicate(const std::string& name);
  [[nodiscard]] std::optional<std::string> remove(const std::string& name);
  [[nodiscard]] std::optional<std::string> bring_back(const std::string& name);

 private:
  [[nodiscard]] std::filesystem::path deleted(const std::string& name) const;
  [[nodiscard]] std::string free_name(const std::string& name) const;

  std::filesystem::path folder_;
};

// The name as a file's, at most 200 bytes, and back.
[[nodiscard]] std::string file_name_of(const std::string& name);
[[nodiscard]] std::string name_of_file(const std::string& stem);

}  // namespace demarche::desktop
