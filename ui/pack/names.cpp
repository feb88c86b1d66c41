#include "pack/names.h"

#include <algorithm>
#include <array>

namespace demarche::pack {
namespace {

constexpr std::size_t kIdBytes = 64;  // of an id, which names the folder

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_portable(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '_' || c == '-'; }
bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) == 0x7F;
}

// CON, NUL, COM1 and others are devices on Windows, whatever follows behind a dot.
bool is_device(std::string_view name) {
  const std::string stem = folded_name(name.substr(0, name.find('.')));
  constexpr std::array<std::string_view, 4> kPlain = {"con", "prn", "aux", "nul"};
  if (std::find(kPlain.begin(), kPlain.end(), stem) != kPlain.end()) return true;
  const bool numbered = stem.size() == 4 && is_digit(stem[3]);
  return numbered && (stem.compare(0, 3, "com") == 0 || stem.compare(0, 3, "lpt") == 0);
}

// What would lead out of the folder, or into another one.
std::string why_it_leads_away(std::string_view entry) {
  if (entry.empty()) return "is empty";
  if (std::any_of(entry.begin(), entry.end(), is_control)) return "has a control character";
  if (entry.find('\\') != std::string_view::npos) return "has a backslash";
  if (entry[0] == '/') return "is an absolute path";
  if (entry.size() >= 2 && is_letter(entry[0]) && entry[1] == ':')
    return "begins with a drive letter";
  for (std::size_t from = 0; from <= entry.size();) {
    const std::size_t end = std::min(entry.find('/', from), entry.size());
    const std::string_view part = entry.substr(from, end - from);
    if (part == "..") return "leads out of its folder";
    if (part == ".") return "has a step that leads nowhere";
    from = end + 1;
  }
  return {};
}

}  // namespace

std::string folded_name(std::string_view name) {
  std::string folded(name);
  for (char& c : folded)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return folded;
}

std::string why_not_a_name(std::string_view name, const Limits& limits) {
  if (std::string why = why_it_leads_away(name); !why.empty()) return why;
  if (name.size() > limits.name_bytes)
    return "has " + std::to_string(name.size()) + " bytes; at most " +
           std::to_string(limits.name_bytes) + " are taken";
  if (!std::all_of(name.begin(), name.end(), is_portable))
    return "has other characters than letters a to z, digits, dots, underscores and hyphens";
  if (name.front() == '.') return "begins with a dot";
  if (name.back() == '.') return "ends with a dot";
  if (is_device(name)) return "is the name of a device on some systems";
  return {};
}

std::string why_not_an_entry(std::string_view entry, const Limits& limits) {
  if (entry == kManifest) return {};
  if (std::string why = why_it_leads_away(entry); !why.empty()) return why;
  const std::size_t slash = entry.find('/');
  if (slash == std::string_view::npos) return "lies beside the folder of the scenario";
  const std::string_view folder = entry.substr(0, slash), name = entry.substr(slash + 1);
  if (name.empty()) return "is a folder; only files are packed";
  if (name.find('/') != std::string_view::npos) return "lies in a folder within the folder";
  Limits of_folder = limits;
  of_folder.name_bytes = kIdBytes;
  if (std::string why = why_not_a_name(folder, of_folder); !why.empty()) return why;
  return why_not_a_name(name, limits);
}

std::string why_not_a_kind(std::string_view name) {
  const std::string folded = folded_name(name.substr(name.rfind('/') + 1));
  if (folded == "license") return {};
  constexpr std::array<std::string_view, 5> kKinds = {".json", ".md", ".txt", ".po", ".csv"};
  const std::size_t dot = folded.rfind('.');
  const std::string ending = dot == std::string::npos ? "" : folded.substr(dot);
  if (std::find(kKinds.begin(), kKinds.end(), ending) != kKinds.end()) return {};
  if (ending == ".zip") return "is a pack within a pack";
  return "is none of .json, .md, .txt, .po, .csv and LICENSE";
}

}  // namespace demarche::pack
