// The schema and the decoder judge alike. Every place of the table that any scenario of the tree
// fills is broken in every structural way: seven kinds of value and an empty text, removal, a key
// that is none, numbers and lengths just outside. A validator of JSON Schema and the decoder are
// asked; where they differ, the list `kApart` says why they must.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "demarche/io/schema.h"
#include "format/corpus.h"
#include "json/document.h"
#include "shape/shape.h"

namespace demarche::test {
namespace {

using Json = nlohmann::json;
using io::Type;

// Codes for what a schema can know. D0214 and D0403 are not among them: how many languages and
// options there are, it cannot.
const std::set<std::string> kStructural = {"D0201", "D0202", "D0203", "D0204", "D0205", "D0206",
                                           "D0207", "D0208", "D0209", "D0210", "D0212", "D0216"};
const std::set<std::string> kEither = {"D0214", "D0403"};

// Where the decoder knows more than a schema can, by the beginning of the place.
struct Apart {
  const char* place;
  const char* reason;
};
const Apart kApart[] = {
    {"Meter: start", "the form of a start follows from the scope, its range from min and max"},
    {"Meter: trust: ",
     "a start by seats names every seat; with another id it is a meter of the world"},
    {"Condition: count: of", "a number not above the length of the list"},
    {"Condition: meter: of", "wanted by the scope of the meter"},
    {"Effect: meter: of", "wanted by the scope of the meter"},
    {"Term: meter: of", "wanted by the scope of the meter"},
    {"Exact values: values{}[]", "only of the status quo null says anything"},
    {"Position: reason", "wanted by an assumption"},
    {"Settling over somebody's head: softened", "softened wants softened_by"},
};

class SchemaJudge {
 public:
  explicit SchemaJudge(io::SchemaOf of) {
    const Json text = Json::parse(io::schema_text(of, io::TableLanguage::english));
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema_);
  }
  [[nodiscard]] bool accepts(const Json& value) {
    return validator_.validate(schema_, valijson::adapters::NlohmannJsonAdapter(value), nullptr);
  }

 private:
  valijson::Schema schema_;
  valijson::Validator validator_;
};

// A file with all keys of a scenario.
Json merged(const std::vector<io::File>& files) {
  Json all = Json::object();
  for (const io::File& file : files) {
    if (file.name == "debrief.json") continue;
    const Json part = Json::parse(file.bytes);
    for (const auto& [key, value] : part.items()) all[key] = value;
  }
  all.erase("parts");
  return all;
}

// An object as text with one member more, on the second line.
std::string with_member(const Json& object, const std::string& key, const std::string& value) {
  return object.dump().insert(1, "\n\"" + key + "\":" + value + "\n,");
}

// More elements than a list may have. Ids stay apart: hundreds of findings would hide the one that
// is looked for.
Json too_many(const Json& element, std::size_t count) {
  Json list = Json::array();
  for (std::size_t i = 0; i < count; ++i) {
    list.push_back(element);
    if (element.is_object() && element.contains("id")) list[i]["id"] = "x" + std::to_string(i);
  }
  return list;
}

// The type of a value among several.
const Type& fitting(const Type& type, const Json& value) {
  if (type.kind != Type::Kind::either) return type;
  const auto has = [&](const io::Shape& shape) {
    const Type& first = shape.fields[0].type;  // meters are told apart by their ids
    const auto id = value.is_object() ? value.find("id") : value.end();
    if (id != value.end() && !first.words.empty()) {
      const bool listed =
          std::find(first.words.begin(), first.words.end(), *id) != first.words.end();
      if (listed != (first.kind == Type::Kind::word)) return false;
    }
    return std::all_of(value.items().begin(), value.items().end(), [&](const auto& member) {
      return shape.find(member.key()) != nullptr || io::is_note(member.key());
    });
  };
  for (const Type& choice : type.choices) {
    const bool object = choice.kind == Type::Kind::object || choice.kind == Type::Kind::heads ||
                        choice.kind == Type::Kind::map;
    if (value.is_array() != (choice.kind == Type::Kind::list) || value.is_object() != object)
      continue;
    if (choice.shape != nullptr && !has(*choice.shape)) continue;
    return choice;
  }
  return type.choices[0];
}

const io::Shape* shape_of(const Type& type, const Json& value) {
  if (type.heads == nullptr) return type.shape;
  for (const io::Shape* shape : type.heads->shapes) {
    if (value.contains(std::string(shape->fields[0].key))) return shape;
  }
  return nullptr;
}

// Writes one object of every shape, with every key; each head once, and each amount or comparison
// once. References lead nowhere and sums do not add up: only the shape is right.
class Everything {
 public:
  Json of(const io::Shape& shape, std::string_view chosen) {
    Json object = Json::object();
    for (const io::Field& field : shape.fields) {
      const bool other = field.key != chosen && is_one_of(shape, field.key);
      if (!other && field.key != "parts") object[std::string(field.key)] = value(field);
    }
    return object;
  }

 private:
  static bool is_one_of(const io::Shape& shape, std::string_view key) {
    return std::find(shape.one_of.begin(), shape.one_of.end(), key) != shape.one_of.end();
  }

  Json value(const io::Field& field) {
    const bool plain = field.type.inner == nullptr && field.type.shape == nullptr &&
                       field.type.heads == nullptr && field.type.choices.empty() &&
                       field.type.kind != Type::Kind::whole;
    return plain && !field.example.empty() ? Json::parse(field.example) : one(field.type);
  }

  Json one(const Type& type) {
    switch (type.kind) {
      case Type::Kind::text:
        return {{"en", "words"}, {"uk", "слова"}};
      case Type::Kind::whole:
      case Type::Kind::real:
      case Type::Kind::real_or_null:
        return std::clamp(1, type.range.low, type.range.high);
      case Type::Kind::word:
        return type.words.front();
      case Type::Kind::list:
        return list(type);
      case Type::Kind::map:
        return {{type.table == "seat"    ? "north"
                 : type.table == "issue" ? "crossing"
                                         : "process",
                 one(*type.inner)}};
      case Type::Kind::object:
        return of(*type.shape, first_of(*type.shape));
      case Type::Kind::heads:
        return met_.count(type.heads) > 0 ? plain(*type.heads) : nest(*type.heads);
      case Type::Kind::either:
        return one(type.choices.front());
      default:
        return "north";
    }
  }

  static std::string_view first_of(const io::Shape& shape) {
    return shape.one_of.empty() ? std::string_view() : shape.one_of.front();
  }

  // One object for each way to fill a row; only the first time that it is met.
  std::vector<Json> rows(const Type& type) {
    if (type.kind == Type::Kind::either) {
      std::vector<Json> all;
      for (const Type& choice : type.choices) all.push_back(one(choice));
      return all;
    }
    if (type.heads == nullptr) return {one(type)};
    if (!met_.insert(type.heads).second) return {plain(*type.heads)};
    std::vector<Json> all;
    for (const io::Shape* shape : type.heads->shapes) {
      all.push_back(of(*shape, first_of(*shape)));
      for (const std::string_view key : shape->one_of) all.push_back(of(*shape, key));
    }
    return all;
  }

  // One with a list of all its kind, if there is such.
  Json nest(const io::Heads& heads) {
    for (const io::Shape* shape : heads.shapes) {
      const Type& type = shape->fields[0].type;
      if (type.kind == Type::Kind::list && type.inner->heads == &heads)
        return of(*shape, first_of(*shape));
    }
    return plain(heads);
  }

  // One without others inside, another each time.
  Json plain(const io::Heads& heads) {
    std::vector<const io::Shape*> flat;
    for (const io::Shape* shape : heads.shapes) {
      if (std::none_of(shape->fields.begin(), shape->fields.end(), [](const auto& f) {
            return f.type.heads != nullptr || f.type.inner != nullptr;
          }))
        flat.push_back(shape);
    }
    if (flat.empty()) flat.push_back(heads.shapes.back());
    const io::Shape& next = *flat[turn_[&heads]++ % flat.size()];
    return of(next, first_of(next));
  }

  Json list(const Type& type) {
    Json all = Json::array();
    for (const Json& row : rows(*type.inner)) all.push_back(row);
    while (all.size() < type.length.least) all.push_back(all.back());
    return all;
  }

  std::set<const io::Heads*> met_;
  std::map<const io::Heads*, std::size_t> turn_;
};

Json everything() {
  Everything rows;
  Json all = rows.of(io::kScenarioShape, "");
  all["languages"] = {"en", "uk"};
  // Consent has three forms, and each stands alone.
  const io::Shape& issue = *io::kScenarioShape.find("issues")->type.inner->shape;
  const io::Heads& votes = *issue.find("consent")->type.choices[1].heads;
  all["issues"][0]["consent"] = rows.of(*votes.shapes[0], "");
  all["issues"][0]["options"][0]["consent"] = rows.of(*votes.shapes[1], "");
  all["rules"]["walk_out"] = {{{"open", {{"venue", "island"}}}}};
  return all;
}

struct Fence {
  SchemaJudge judge{io::SchemaOf::scenario};
  std::set<std::string> seen;  // places
  std::size_t mutants = 0, refused = 0;
  std::vector<std::string> apart;              // disagreements that nobody has allowed
  std::map<std::string, std::size_t> allowed;  // how often each allowance was needed
};

// Breaks one scenario.
class Breaker {
 public:
  Breaker(const Json& whole, Fence& fence) : whole_(whole), fence_(fence) {}

  void run() {
    for (const io::Field& field : io::kScenarioShape.fields) {
      const std::string key(field.key);
      if (!whole_.contains(key)) continue;
      // A part; a file with one of the first keys has to be whole.
      const bool first = key == "format" || key == "id" || key == "title";
      part_ = first ? whole_ : Json{{key, whole_[key]}};
      key_ = key;
      const std::string place = "Scenario: " + key;
      if (fence_.seen.insert(place).second) break_top(key, field.type, place);
      object_ = &part_;
      inside(part_[key], field.type, place);
    }
  }

 private:
  // A key at the top: the schema is asked about the whole, and what else is wrong on the way is
  // of no interest.
  void break_top(const std::string& key, const Type& type, const std::string& place) {
    Json all = whole_;
    const auto ask = [&](const std::string& how) {
      Json without = all;
      if (!without.contains(key)) {
        compare(all, without.dump(), place, how);
        return;
      }
      const std::string value = without[key].dump();
      without.erase(key);
      compare(all, with_member(without, key, value), place, how);
    };
    each_mutant(all, key, type, ask);
  }

  // Mutants of one member of an object or of one element of a list; undone afterwards.
  template <class At, class Ask>
  void each_mutant(Json& parent, const At& at, const Type& type, const Ask& ask) {
    const Json good = parent[at];
    const Type& fits = fitting(type, good);
    for (const char* value : {"null", "true", "1", "1.5", "\"x\"", "\"\"", "[]", "{}"}) {
      parent[at] = Json::parse(value);
      ask(value);
    }
    if (fits.kind == Type::Kind::whole) {
      for (const std::int64_t number :
           {fits.range.low - std::int64_t{1}, fits.range.high + std::int64_t{1}}) {
        parent[at] = number;
        ask("the number outside " + std::to_string(number));
      }
    }
    if (fits.kind == Type::Kind::list && good.is_array() && !good.empty()) {
      parent[at] = too_many(good[0], fits.length.most + 1);
      ask("a list too long");
    }
    parent[at] = good;
    if constexpr (std::is_same_v<At, std::string>) {
      parent.erase(at);
      ask("removal");
      parent[at] = good;
    }
  }

  // Goes on below a value.
  void inside(Json& value, const Type& declared, const std::string& place) {
    const Type& type = fitting(declared, value);
    if (type.kind == Type::Kind::list && value.is_array()) {
      for (std::size_t i = 0; i < value.size(); ++i) {
        if (fence_.seen.insert(place + "[]").second)
          break_here(value, i, *type.inner, place + "[]");
        inside(value[i], *type.inner, place + "[]");
      }
    } else if (type.kind == Type::Kind::map && value.is_object()) {
      members(value, place + "{}", [&](const std::string&) { return type.inner; });
    } else if (type.kind == Type::Kind::text && value.is_object()) {
      static const Type kOneText{};
      members(value, "text", [&](const std::string&) { return &kOneText; });
    } else if (const io::Shape* shape = shape_of(type, value)) {
      const std::string title(shape->title.english);
      members(value, title, [&](const std::string& key) {
        const io::Field* field = shape->find(key);
        return field == nullptr ? nullptr : &field->type;
      });
    }
  }

  template <class TypeOf>
  void members(Json& object, const std::string& title, const TypeOf& type_of) {
    Json* const before = std::exchange(object_, &object);
    frame_of_ = nullptr;
    std::vector<std::string> keys;
    for (const auto& member : object.items()) keys.push_back(member.key());
    if (!keys.empty() && fence_.seen.insert(title + " bogus").second) {
      object["bogus"] = object[keys.front()];
      const std::string text = around(object);
      compare(part_, text, title, "a key that is none");
      object.erase("bogus");
    }
    for (const std::string& key : keys) {
      const Type* type = type_of(key);
      if (type == nullptr || io::is_note(key)) continue;
      const bool by_id = title.back() == '}' || title == "text";
      const std::string place = by_id ? title : title + ": " + key;
      if (fence_.seen.insert(place).second) break_here(object, key, *type, place);
      inside(object[key], *type, place);
    }
    object_ = before;
    frame_of_ = nullptr;
  }

  template <class At>
  void break_here(Json& parent, const At& at, const Type& type, const std::string& place) {
    each_mutant(parent, at, type,
                [&](const std::string& how) { compare(part_, around(*object_), place, how); });
  }

  // The whole scenario with the object that is being broken on the second line, alone.
  std::string around(Json& object) {
    if (&object == &part_) {  // a list at the top
      Json without = whole_;
      without.erase(key_);
      return with_member(without, key_, part_[key_].dump());
    }
    if (frame_of_ != &object) {
      Json kept = std::exchange(object, Json("@@"));
      Json all = whole_;
      all.update(part_);
      const std::string text = all.dump();
      object = std::move(kept);  // moved: what points into it stays
      const std::size_t at = text.find("\"@@\"");
      before_ = text.substr(0, at);
      behind_ = text.substr(at + 4);
      frame_of_ = &object;
    }
    return before_ + "\n" + object.dump() + "\n" + behind_;
  }

  void compare(const Json& for_schema, const std::string& text, const std::string& place,
               const std::string& how) {
    ++fence_.mutants;
    const bool accepts = fence_.judge.accepts(for_schema);
    std::set<std::string> structural, either;
    for (const io::Diagnostic& found : io::load_scenario({{"scenario.json", text}}).diagnostics) {
      const bool here = found.line == 2 || (found.line == 1 && found.column == 1);
      if (!here) continue;  // elsewhere: a reference, not the shape of this
      if (kStructural.count(found.code) > 0) structural.insert(found.code);
      if (kEither.count(found.code) > 0) either.insert(found.code);
    }
    fence_.refused += structural.empty() ? 0U : 1U;
    if (accepts == structural.empty() || (!accepts && !either.empty())) return;
    for (const Apart& apart : kApart) {
      if (!accepts || place.rfind(apart.place, 0) != 0) continue;
      ++fence_.allowed[apart.place];
      return;
    }
    std::string codes;
    for (const std::string& code : structural) codes += " " + code;
    fence_.apart.push_back(place + ", " + how + ": the schema " +
                           (accepts ? "accepts" : "refuses") + ", the decoder says" + codes);
  }

  const Json& whole_;
  Fence& fence_;
  std::string key_;
  Json part_;               // the top-level key that is being broken, alone
  Json* object_ = nullptr;  // the innermost object around what is being broken
  const Json* frame_of_ = nullptr;
  std::string before_, behind_;
};

}  // namespace

TEST_CASE("The schema of debriefs accepts those that are shipped and refuses a key that is none") {
  SchemaJudge judge(io::SchemaOf::debrief);
  std::size_t found = 0;
  for (const std::filesystem::path& folder : sound_folders()) {
    for (const io::File& file : files_of_folder(folder)) {
      if (file.name != "debrief.json") continue;
      Json debrief = Json::parse(file.bytes);
      CHECK(judge.accepts(debrief));
      debrief["bogus"] = 1;
      CHECK_FALSE(judge.accepts(debrief));
      ++found;
    }
  }
  CHECK(found > 0);
}

TEST_CASE("Schema and decoder judge alike whatever is broken") {
  Fence fence;
  for (const std::filesystem::path& folder : sound_folders()) {
    INFO(folder.filename().string());
    const Json scenario = merged(files_of_folder(folder));
    CHECK(fence.judge.accepts(scenario));
    // The large ones have nothing that is not in the others or in everything(), and take long.
    if (scenario.dump().size() < 40'000) Breaker(scenario, fence).run();
  }
  fence.seen.clear();  // a real scenario first, then every place of the table
  const Json all = everything();
  CHECK(fence.judge.accepts(all));
  Breaker(all, fence).run();
  std::string told;
  for (const std::string& apart : fence.apart) told += apart + "\n";
  CHECK(told == "");
  for (const Apart& apart : kApart) {
    INFO(apart.place);
    CHECK(fence.allowed[apart.place] > 0);
  }
  for (const io::Shape* shape : io::shapes_below(io::kScenarioShape)) {
    for (const io::Field& field : shape->fields) {
      const std::string place = std::string(shape->title.english) + ": " + std::string(field.key);
      INFO(place);
      CHECK((field.key == "parts" || fence.seen.count(place) > 0));
    }
  }
  CHECK(fence.refused > fence.mutants / 2);
}

}  // namespace demarche::test
