// The reference of the format as Markdown.
#include <algorithm>

#include "demarche/io/schema.h"
#include "json/document.h"
#include "shape/describe.h"

namespace demarche::io {
namespace {

class ReferenceWriter {
 public:
  explicit ReferenceWriter(TableLanguage language) : tongue_(tongue_of(language)) {}
  [[nodiscard]] std::string whole();

 private:
  void head();
  void limits();
  void words();
  void add(const Type& type);
  void add(const Shape& shape);
  void section(const Shape& shape);
  void section(const Heads& heads);
  void table(const Shape& shape, const std::vector<const Field*>& without);
  void row(const Field& field);
  void line(const Says& says) { out_ += std::string(says.*tongue_) + "\n"; }
  [[nodiscard]] std::string in(const Says& says) const { return std::string(says.*tongue_); }

  Tongue tongue_;
  std::string out_;
  std::vector<const Shape*> shapes_;  // in the order of their sections
  std::vector<const Heads*> heads_;
};

void ReferenceWriter::add(const Shape& shape) {
  if (std::find(shapes_.begin(), shapes_.end(), &shape) != shapes_.end()) return;
  shapes_.push_back(&shape);
  for (const Field& field : shape.fields) add(field.type);
}

void ReferenceWriter::add(const Type& type) {
  if (type.inner != nullptr) add(*type.inner);
  if (type.shape != nullptr) add(*type.shape);
  if (type.heads != nullptr &&
      std::find(heads_.begin(), heads_.end(), type.heads) == heads_.end()) {
    heads_.push_back(type.heads);
    for (const Shape* shape : type.heads->shapes) {
      for (const Field& field : shape->fields) add(field.type);
    }
  }
  for (const Type& choice : type.choices) add(choice);
}

void ReferenceWriter::row(const Field& field) {
  const auto code = [](std::string_view text) {
    return text.empty() ? std::string() : "`" + std::string(text) + "`";
  };
  out_ += "| " + code(field.key) + " | " + type_in_words(field.type, tongue_, Links::sections) +
          " | " + need_in_words(field, tongue_) + " | " + code(field.otherwise) + " | " +
          in(field.says) + " | " + code(field.example) + " |\n";
}

// One field that several shapes have.
bool is_same(const Field& one, const Field& other) {
  return one.key == other.key && one.says.english == other.says.english;
}

// `without`: fields that are explained elsewhere.
void ReferenceWriter::table(const Shape& shape, const std::vector<const Field*>& without) {
  line({"| Key | Type | Needed | Default | Meaning | Example |",
        "| Ключ | Тип | Потрібен | Типово | Значення | Приклад |"});
  out_ += "|---|---|---|---|---|---|\n";
  std::string shared;
  for (const Field& field : shape.fields) {
    const bool elsewhere = std::any_of(without.begin(), without.end(),
                                       [&](const Field* other) { return is_same(*other, field); });
    const bool chosen =
        std::find(shape.one_of.begin(), shape.one_of.end(), field.key) != shape.one_of.end();
    if (!elsewhere) {
      row(field);
    } else if (!chosen) {
      shared += (shared.empty() ? "`" : ", `") + std::string(field.key) + "`";
    }
  }
  out_ += "\n";
  if (!shared.empty()) out_ += in({"Also: ", "Також: "}) + shared + ".\n\n";
  if (shape.one_of.empty()) return;
  std::string one;
  for (const std::string_view key : shape.one_of)
    one += (one.empty() ? "`" : ", `") + std::string(key) + "`";
  out_ += in({"Exactly one of: ", "Рівно один з: "}) + one + ".\n\n";
}

void ReferenceWriter::section(const Shape& shape) {
  out_ += "## " + in(shape.title) + "\n\n";
  if (!shape.says.english.empty()) out_ += in(shape.says) + "\n\n";
  table(shape, {});
}

// Keys that three heads or more have with the same meaning are explained once.
std::vector<const Field*> shared_fields(const Heads& heads) {
  std::vector<const Field*> shared;
  for (const Shape* shape : heads.shapes) {
    for (const Field& field : shape->fields) {
      const auto same =
          std::count_if(heads.shapes.begin(), heads.shapes.end(), [&](const Shape* other) {
            const Field* found = other->find(field.key);
            return found != nullptr && is_same(*found, field);
          });
      const bool known = std::any_of(shared.begin(), shared.end(),
                                     [&](const Field* other) { return is_same(*other, field); });
      if (same >= 3 && !known) shared.push_back(&field);
    }
  }
  return shared;
}

void ReferenceWriter::section(const Heads& heads) {
  out_ += "## " + in(heads.title) + "\n\n";
  line({"An object with exactly one of these heads, and the keys of its table.",
        "Об'єкт рівно з одним із цих ключів на чолі та з ключами його таблиці."});
  out_ += "\n";
  const std::vector<const Field*> shared = shared_fields(heads);
  for (const Shape* shape : heads.shapes) {
    out_ += "### " + in(heads.title) + " `" + std::string(shape->fields[0].key) + "`\n\n";
    if (!shape->says.english.empty()) out_ += in(shape->says) + "\n\n";
    table(*shape, shared);
  }
  if (shared.empty()) return;
  out_ += "### " + in(heads.title) + in({": keys of several", ": спільні ключі"}) + "\n\n";
  line({"| Key | Type | Needed | Default | Meaning | Example |",
        "| Ключ | Тип | Потрібен | Типово | Значення | Приклад |"});
  out_ += "|---|---|---|---|---|---|\n";
  for (const Field* field : shared) row(*field);
  out_ += "\n";
}

void ReferenceWriter::head() {
  line({"# Reference of the scenario format", "# Довідник формату сценаріїв"});
  out_ += "\n";
  line(
      {"Made by `demarche schema --reference` from the table that the program itself reads "
       "scenarios by; "
       "changes by hand are lost. [../scenario-format.md](../scenario-format.md) says how the "
       "pieces "
       "work together.",
       "Створено командою `demarche schema --reference` з таблиці, за якою програма сама читає "
       "сценарії; "
       "ручні зміни зникнуть. Як частини працюють разом, пояснює "
       "[../scenario-format.md](../scenario-format.md)."});
  out_ += "\n";
  line(
      {"Every key is read or complained about. `_comment` is allowed in any object and never read; "
       "`_allow` beside it silences warnings and hints. "
       "A key "
       "that is not needed may be left out; *Default* says what that means, where it means "
       "something.",
       "Кожен ключ або читають, або про нього повідомляють. `_comment` дозволено в будь-якому "
       "об'єкті, його не читають; `_allow` поруч вимикає попередження й поради. Непотрібний ключ "
       "можна пропустити; *Типово* каже, що це означає, якщо щось "
       "означає."});
  out_ += "\n";
}

void ReferenceWriter::words() {
  line({"## Text", "## Текст"});
  out_ += "\n";
  line(
      {"One object with every language of the scenario: `{ \"en\": \"A bridge\", \"uk\": \"Міст\" "
       "}`. Texts are "
       "not empty and hold no control characters but line breaks, and no invisible characters.",
       "Один об'єкт з кожною мовою сценарію: `{ \"en\": \"A bridge\", \"uk\": \"Міст\" }`. Тексти "
       "не порожні й не "
       "містять керівних символів, крім розривів рядка, та невидимих символів."});
  out_ += "\n";
  line({"## Who", "## Хто"});
  out_ += "\n";
  line(
      {"The id of a seat, or a word for seats that the place knows: `self`, `target`; in effects "
       "also `others`, "
       "`all`, `consenters`, `left_out`, `present`. [../scenario-format.md](../scenario-format.md) "
       "says which "
       "words exist where.",
       "Id місця або слово для місць, відоме в цьому контексті: `self`, `target`; у наслідках "
       "також `others`, "
       "`all`, `consenters`, `left_out`, `present`. Які слова де є, пояснює "
       "[../scenario-format.md](../scenario-format.md)."});
  out_ += "\n";
}

void ReferenceWriter::limits() {
  const JsonLimits json;
  const auto row = [&](const Says& what, std::size_t most) {
    out_ += "| " + in(what) + " | " + std::to_string(most) + " |\n";
  };
  line({"## Limits", "## Межі"});
  out_ += "\n";
  line(
      {"Strict JSON in UTF-8: no comments, no trailing commas, no key twice. Lists have their "
       "lengths in the "
       "tables above.",
       "Строгий JSON у UTF-8: без коментарів, без зайвих ком, без повторених ключів. Довжини "
       "переліків — у "
       "таблицях вище."});
  out_ += "\n";
  line({"| What | At most |", "| Що | Щонайбільше |"});
  out_ += "|---|---|\n";
  row({"bytes of a file", "байтів у файлі"}, json.bytes);
  row({"values in a file", "значень у файлі"}, json.nodes);
  row({"levels of lists and objects", "рівнів вкладення"}, json.depth);
  row({"bytes of a text", "байтів у тексті"}, json.text_bytes);
  row({"letters of an id (`a-z 0-9 _`, a letter first)",
       "знаків в id (`a-z 0-9 _`, спершу літера)"},
      Most::id);
  row({"letters of the name of a part", "знаків у назві частини"}, Most::part_name);
  row({"seats", "місць"}, Most::seats);
  row({"flags", "прапорців"}, Most::flags);
  row({"conditions, with those inside others", "умов, разом із вкладеними"}, Most::conditions);
  row({"effects, with those inside others", "наслідків, разом із вкладеними"}, Most::effects);
}

std::string ReferenceWriter::whole() {
  add(kScenarioShape);
  add(kDebriefShape);
  head();
  const auto inside_heads = [&](const Shape* shape) {
    return std::any_of(heads_.begin(), heads_.end(), [&](const Heads* heads) {
      return std::find(heads->shapes.begin(), heads->shapes.end(), shape) != heads->shapes.end();
    });
  };
  for (const Shape* shape : shapes_) {
    if (!inside_heads(shape)) section(*shape);
  }
  for (const Heads* heads : heads_) section(*heads);
  words();
  limits();
  return std::move(out_);
}

}  // namespace

std::string reference_text(TableLanguage language) { return ReferenceWriter(language).whole(); }

}  // namespace demarche::io
