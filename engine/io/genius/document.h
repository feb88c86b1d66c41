// An XML file with findings at its elements.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "demarche/io/load.h"
#include "findings.h"

namespace demarche::io::genius {

class XmlFile {
 public:
  XmlFile(const File& file, Findings& findings);

  // The root of the tree; empty when the text is not well-formed (a finding says why).
  [[nodiscard]] pugi::xml_node root() const { return tree_.document_element(); }
  [[nodiscard]] const std::string& name() const { return source_.name(); }

  // A finding at the name of an element.
  void complain(const Code& code, pugi::xml_node at, std::string message,
                std::string suggestion = {}) const;
  // A finite number in an attribute; a finding and 0 for anything else.
  [[nodiscard]] double number(pugi::xml_node at, const char* attribute) const;
  [[nodiscard]] double number_or(pugi::xml_node at, const char* attribute, double fallback) const;
  // A whole number of at most nine digits.
  [[nodiscard]] int whole(pugi::xml_node at, const char* attribute) const;

 private:
  Findings* findings_;
  Document source_;
  pugi::xml_document tree_;
};

// An attribute's text without blanks around it; one blank for any run of blanks inside; without
// control and invisible characters.
[[nodiscard]] std::string clean(const char* text);

}  // namespace demarche::io::genius
