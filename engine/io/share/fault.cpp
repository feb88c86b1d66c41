// Faults of share codes in words.
#include "demarche/io/share_code.h"

namespace demarche::io {

std::string to_text(const ShareFault& fault) {
  const std::string& found = fault.found;
  const std::string& wanted = fault.wanted;
  switch (fault.kind) {
    case ShareFault::Kind::none:
      return "";
    case ShareFault::Kind::no_code:
      return "this is no share code: one begins with DM and a version, as DM" +
             std::to_string(kShareFormat);
    case ShareFault::Kind::newer_format:
      return "the code has format " + found + "; this program reads format " + wanted +
             ": open it with a newer program";
    case ShareFault::Kind::character:
      return "character " + std::to_string(fault.place) + ", \"" + found +
             "\", is in no share code: digits and letters without U are, with hyphens and blanks";
    case ShareFault::Kind::too_long:
      return "the text has " + found + " characters; a share code has at most " + wanted;
    case ShareFault::Kind::mistyped:
      return "the code is not as it was made: a character is wrong, missing or too many; compare "
             "it group by group, to its end";
    case ShareFault::Kind::damaged:
      return "the code is whole but says nothing that could be played; have it made again";
    case ShareFault::Kind::other_scenario:
      return "the code is of a game of the scenario " + wanted + ", not of " + found;
    case ShareFault::Kind::other_rules:
      return "the code was made with other rules of its scenario (digest " + wanted +
             "; here it is " + found + "): install the same version, or pass on the save instead";
    case ShareFault::Kind::other_version:
      return "the code was made by version " + wanted + " of the rules; this program has version " +
             found;
    case ShareFault::Kind::other_choices:
      return "the code leaves moves to computed seats as version " + wanted +
             " of their choices makes them; this program has version " + found +
             ": have it made with every move in it";
    case ShareFault::Kind::ends_otherwise:
      return "the game of this code comes to another state here (" + found + " instead of " +
             wanted + "): have it made with every move in it, or pass on the save instead";
  }
  return "";
}

}  // namespace demarche::io
