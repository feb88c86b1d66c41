// What a domain and two profiles say, before it becomes a scenario.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "genius/document.h"

namespace demarche::io::genius {

struct DomainIssue {
  std::string name;
  int index = 0;                    // by which profiles refer to it
  bool whole_numbers = false;       // an integer issue
  int low = 0;                      // of an integer issue: its first value
  std::vector<std::string> values;  // names; of an integer issue the numbers from low on
};

// How one party judges an issue.
struct IssueValues {
  double weight = 0;
  std::vector<double> values;  // one a value of the issue, 0 to 1
};

struct PartyValues {
  std::string name;
  std::vector<IssueValues> issues;
  double reservation = 0;
  double discount = 1;
};

// The issues in the order of the file, those of nested objectives where they stand.
[[nodiscard]] std::vector<DomainIssue> read_domain(const XmlFile& file);
[[nodiscard]] PartyValues read_profile(const XmlFile& file, const std::vector<DomainIssue>& issues);

// Elements `issue` below an element, at any depth, in the order of the file.
[[nodiscard]] std::vector<pugi::xml_node> issues_below(const XmlFile& file, pugi::xml_node root);
// The element with the bounds of an integer issue: itself, in old files an element `range` in it.
[[nodiscard]] pugi::xml_node bounds_of(pugi::xml_node issue);
// Whether a utility is a sum over the issues; a finding otherwise.
[[nodiscard]] bool is_additive(const XmlFile& file);

// A file's name without folder and ending, underscores as blanks.
[[nodiscard]] std::string title_of(const std::string& file_name);

}  // namespace demarche::io::genius
