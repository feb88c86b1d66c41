// Words: plain and mixed text, headings, icons, flags, signed changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canvas/layout.h"

namespace demarche::canvas {

// Text of several tones in one paragraph: Words("likely: ", Tone::kSoft).strong("host").
class Words {
 public:
  Words() = default;
  Words(std::string_view text, Tone tone = Tone::kText) { say(text, tone); }
  Words& say(std::string_view text, Tone tone = Tone::kText);
  Words& strong(std::string_view text, Tone tone = Tone::kText);  // semibold
  Words& struck(std::string_view text, Tone tone = Tone::kFaint);

  struct Piece {
    std::string text = {};
    Tone tone = Tone::kText;
    int weight = 0;
    bool strike = false;
  };
  const std::vector<Piece>& pieces() const { return pieces_; }
  std::string plain() const;

 private:
  std::vector<Piece> pieces_;
};

struct TextOptions {
  Type type = Type::kBody;
  Tone tone = Tone::kText;
  Align align = Align::kStart;
  bool wraps = true;
  std::string id = {};  // of the node; made from the parent's when empty
  bool silent = false;  // the enclosing widget speaks it already (its label, value or description)
};

// A paragraph; takes the width its longest line needs.
Element text(std::string words, TextOptions options = {});
Element text(std::string words, Type type, Tone tone = Tone::kText);
Element words(Words mixed, TextOptions options = {});
// Serif section heading (role heading), an aside at the right end in soft secondary text.
Element heading(std::string title, std::string aside = {});
Element screen_title(std::string title);
Element debrief_title(std::string title);

// `name` in the icon table of the assets. `says`: what it means; empty when text beside says it.
Element icon(std::string name, double size = 17, Tone tone = Tone::kText, std::string says = {});

struct FlagOptions {
  double size = 32;       // diameter, grows with the text
  bool own = false;       // white ring: the reader's own
  bool dimmed = false;    // not in the room
  int actor = -1;         // ring in this actor's colour
  int pledge = -1;        // -1 none; otherwise lit quarters of a ring of four
  std::string says = {};  // spoken name; empty when text beside says it
};
Element flag(std::string key, FlagOptions options = {});
// The key of an actor without a flag: one or two letters on a disc in the colour of `actor` (below
// 0: none of its own).
std::string letter_key(int actor, std::string_view letters);
// What a key shows, still without its place.
Image flag_image(const Theme& theme, const std::string& key);

// A drawn arrow and "+5", "−2" or "±0". Positive is good unless `inverted` (risks, alarm);
// of a `neutral` one neither direction is good, and its colour says neither.
struct Change {
  int amount = 0;
  bool inverted = false;
  bool neutral = false;
};
std::string change_text(int amount);  // "+5", "−2" (true minus U+2212), "±0"
Tone change_tone(Change c);
// Only the mark: the enclosing widget must say it. Use effect() for one that speaks.
Element change(Change c);
// "Contact" with its change: one node.
Element effect(std::string label, Change c, Type type = Type::kNote);
std::string number_text(int amount);  // a true minus for a negative number

// A key cap: "Enter", "1". The enclosing widget must have it as its shortcut.
Element key_cap(std::string key);
// A key that is the person's own already, and not a usual one to be looked up.
Element own_key_cap(std::string key);
// A key without its frame, where a frame lies around it.
Element bare_key(std::string key);
// For a footer: "Enter take this seat", one node. Several keys: "1–5".
Element key_hint(std::string key, std::string label);

}  // namespace demarche::canvas
