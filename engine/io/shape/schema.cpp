// JSON Schema, draft 07, of the table of fields.
//
// Patterns are plain ASCII and there is no `propertyNames`: some validators judge wrongly by them
// behind nested references. What is beside a `$ref` would be ignored, so such fields use `allOf`.
#include "demarche/io/schema.h"

#include <nlohmann/json.hpp>

#include "shape/describe.h"

namespace demarche::io {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kIdPattern = "^[a-z][a-z0-9_]{0,63}$";

class SchemaWriter {
 public:
  explicit SchemaWriter(TableLanguage language) : tongue_(tongue_of(language)) {}
  [[nodiscard]] Json whole(const Shape& root);

 private:
  [[nodiscard]] Json of(const Type& type) const;
  [[nodiscard]] Json leaf(const Type& type) const;
  [[nodiscard]] Json of(const Shape& shape) const;
  [[nodiscard]] Json of(const Heads& heads) const;
  [[nodiscard]] Json of(const Field& field, const Shape& shape) const;
  [[nodiscard]] Json snippet(const Shape& shape) const;
  void define(const Type& type);
  void define(const Shape& shape);
  [[nodiscard]] std::string in(const Says& says) const { return std::string(says.*tongue_); }
  [[nodiscard]] static Json reference(const Says& title) {
    return {{"$ref", "#/definitions/" + definition_of(title.english)}};
  }

  Tongue tongue_;
  Json definitions_ = Json::object();
};

Json pattern(const std::string& text) { return {{"type", "string"}, {"pattern", text}}; }

Json filled() { return pattern("[^ \\t\\r\\n]"); }

// What any object may have: is_note of the decoder.
Json notes() {
  return {{"_comment", {{"$ref", "#/definitions/note"}}},
          {"_allow", {{"$ref", "#/definitions/allow"}}}};
}

// Anything, for notes.
Json note(const std::string& words) { return {{"description", words}}; }

Json words_of(const Type& type) {
  Json words = Json::array();
  for (const std::string_view word : type.words) words.push_back(word);
  return words;
}

Json date(DateForm form) {
  const std::string month = "-(0[1-9]|1[0-2])", day = "-(0[1-9]|[12][0-9]|3[01])";
  const std::string year = "^[0-9]{4}";
  return pattern(form == DateForm::day ? year + month + day + "$"
                                       : year + "(" + month + "(" + day + ")?)?$");
}

Json number(const char* kind, Range range) {
  return {{"type", kind}, {"minimum", range.low}, {"maximum", range.high}};
}

Json SchemaWriter::leaf(const Type& type) const {
  switch (type.kind) {
    case Type::Kind::id: {
      Json id = pattern(kIdPattern);
      if (!type.words.empty()) id["not"] = {{"enum", words_of(type)}};
      return id;
    }
    case Type::Kind::flag:
      return pattern(kIdPattern);
    case Type::Kind::reference:
    case Type::Kind::who:
      return {{"type", "string"}};
    case Type::Kind::language:
      return pattern("^[a-z-]{2,8}$");
    case Type::Kind::word:
      return {{"enum", words_of(type)}};
    case Type::Kind::string:
      return filled();
    case Type::Kind::date:
      return date(type.date);
    case Type::Kind::colour:
      return pattern("^#[0-9A-Fa-f]{6}$");
    case Type::Kind::truth:
      return {{"type", "boolean"}};
    case Type::Kind::yes:
      return {{"enum", {true}}};
    case Type::Kind::whole:
      return number("integer", type.range);
    case Type::Kind::real_or_null:
      return {{"anyOf", {number("number", type.range), {{"type", "null"}}}}};
    default:
      return number("number", type.range);
  }
}

Json SchemaWriter::of(const Type& type) const {
  switch (type.kind) {
    case Type::Kind::text:
      return {{"$ref", "#/definitions/text"}};
    case Type::Kind::list:
      return {{"type", "array"},
              {"items", of(*type.inner)},
              {"minItems", type.length.least},
              {"maxItems", type.length.most}};
    case Type::Kind::map:
      return {
          {"type", "object"}, {"properties", notes()}, {"additionalProperties", of(*type.inner)}};
    case Type::Kind::object:
      return reference(type.shape->title);
    case Type::Kind::heads:
      return reference(type.heads->title);
    case Type::Kind::either: {
      Json choices = Json::array();
      for (const Type& choice : type.choices) choices.push_back(of(choice));
      return {{"anyOf", choices}};
    }
    default:
      return leaf(type);
  }
}

Json SchemaWriter::of(const Field& field, const Shape& shape) const {
  Json schema = {{"title", in(shape.title) + ": " + std::string(field.key)},
                 {"description", in(field.says)}};
  schema["markdownDescription"] =
      in(field.says) + "\n\n" + type_in_words(field.type, tongue_, Links::none) +
      (field.otherwise.empty() ? "" : " (`" + std::string(field.otherwise) + "`)");
  if (!field.otherwise.empty()) schema["default"] = Json::parse(field.otherwise);
  if (!field.example.empty()) schema["examples"] = Json::array({Json::parse(field.example)});
  Json type = of(field.type);
  if (type.contains("$ref")) {
    schema["allOf"] = Json::array({std::move(type)});
  } else {
    schema.update(type);
  }
  return schema;
}

// What an editor writes for an object that is begun: the keys that must be there.
Json SchemaWriter::snippet(const Shape& shape) const {
  Json body = Json::object();
  int stop = 0;
  const auto next = [&stop] { return "$" + std::to_string(++stop); };
  for (const Field& field : shape.fields) {
    if (!field.required) continue;
    Json& value = body[std::string(field.key)];
    if (!field.example.empty()) {
      value = Json::parse(field.example);
    } else if (field.type.kind == Type::Kind::text) {
      value = {{"en", next()}, {"uk", next()}};
    } else if (field.type.kind == Type::Kind::list) {
      value = Json::array();
    } else {
      value = Json::object();
    }
  }
  return Json::array(
      {{{"label", in(shape.title)}, {"description", in(shape.says)}, {"body", body}}});
}

Json wanted_where(const Field& field) {
  const std::string key(field.wanted.key);
  const Json value = field.wanted.value == "true" ? Json(true) : Json(field.wanted.value);
  const Json needs = {{"required", Json::array({field.key})}};
  Json rule = {{"if",
                {{"properties", {{key, {{"enum", Json::array({value})}}}}},
                 {"required", Json::array({key})}}}};
  rule[field.wanted.unless ? "else" : "then"] = needs;
  return rule;
}

// What must be there: {"required": [...], "allOf": [...]}, either only where it is needed.
Json needed_of(const Shape& shape) {
  Json needed = Json::object(), required = Json::array(), rules = Json::array();
  for (const Field& field : shape.fields) {
    if (field.required) required.push_back(field.key);
    if (!field.wanted.key.empty()) rules.push_back(wanted_where(field));
  }
  if (!required.empty()) needed["required"] = required;
  if (!rules.empty()) needed["allOf"] = rules;
  return needed;
}

Json SchemaWriter::of(const Shape& shape) const {
  Json properties = Json::object();
  for (const Field& field : shape.fields) properties[std::string(field.key)] = of(field, shape);
  properties.update(notes());
  Json schema = {{"title", in(shape.title)}, {"type", "object"}, {"properties", properties}};
  if (!shape.says.english.empty()) schema["description"] = in(shape.says);
  schema["additionalProperties"] = false;
  if (&shape != &kScenarioShape) schema.update(needed_of(shape));
  if (!shape.one_of.empty()) {
    Json one = Json::array();
    for (const std::string_view key : shape.one_of)
      one.push_back({{"required", Json::array({key})}});
    schema["oneOf"] = one;
  }
  schema["defaultSnippets"] = snippet(shape);
  return schema;
}

Json SchemaWriter::of(const Heads& heads) const {
  Json one = Json::array();
  for (const Shape* shape : heads.shapes) one.push_back(reference(shape->title));
  return {{"title", in(heads.title)}, {"oneOf", one}};
}

void SchemaWriter::define(const Type& type) {
  if (type.inner != nullptr) define(*type.inner);
  if (type.shape != nullptr) define(*type.shape);
  if (type.heads != nullptr) {
    const std::string name = definition_of(type.heads->title.english);
    if (!definitions_.contains(name)) {
      definitions_[name] = of(*type.heads);
      for (const Shape* shape : type.heads->shapes) define(*shape);
    }
  }
  for (const Type& choice : type.choices) define(choice);
}

void SchemaWriter::define(const Shape& shape) {
  const std::string name = definition_of(shape.title.english);
  if (definitions_.contains(name)) return;
  definitions_[name] = of(shape);
  for (const Field& field : shape.fields) define(field.type);
}

Json SchemaWriter::whole(const Shape& root) {
  define(root);
  const std::string name = definition_of(root.title.english);
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}};
  schema.update(definitions_[name]);
  definitions_.erase(name);
  if (&root == &kScenarioShape) {
    // A part holds some of the keys, and a head with parts need not have all. A file without parts
    // that begins like a head is a whole scenario.
    const Json is_whole = {
        {"not", {{"required", {"parts"}}}},
        {"anyOf", {{{"required", {"format"}}}, {{"required", {"id"}}}, {{"required", {"title"}}}}}};
    schema["if"] = is_whole;
    schema["then"] = needed_of(root);
  }
  definitions_["text"] = {
      {"title", in({"Text", "Текст"})},
      {"description",
       in({"A text in every language of the scenario", "Текст кожною мовою сценарію"})},
      {"type", "object"},
      {"properties", notes()},
      {"additionalProperties", filled()},
      {"minProperties", 1},
      {"defaultSnippets",
       {{{"label", in({"Text", "Текст"})}, {"body", {{"en", "$1"}, {"uk", "$2"}}}}}}};
  definitions_["allow"] = {
      {"description",
       in({"Codes of warnings and hints that are not told of this object and what is below it",
           "Коди попереджень і порад, про які на цьому об'єкті й нижче не повідомляють"})},
      {"type", "array"},
      {"items", pattern("^D[0-9]{4}$")}};
  definitions_["note"] =
      note(in({"A note of the author; nothing reads it", "Примітка автора; її ніхто не читає"}));
  schema["definitions"] = definitions_;
  return schema;
}

}  // namespace

std::string schema_text(SchemaOf of, TableLanguage language) {
  const Shape& root = of == SchemaOf::debrief ? kDebriefShape : kScenarioShape;
  return SchemaWriter(language).whole(root).dump(1) + "\n";
}

}  // namespace demarche::io
