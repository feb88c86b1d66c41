#include "shape/describe.h"

namespace demarche::io {
namespace {

struct TableName {
  std::string_view table;
  Says of;
};

constexpr TableName kTables[] = {
    {"actor", {"of an actor", "дійової особи"}},
    {"seat", {"of a seat", "місця"}},
    {"issue", {"of an issue", "питання"}},
    {"option", {"of an option", "варіанта"}},
    {"meter", {"of a meter", "показника"}},
    {"format", {"of a format", "формату"}},
    {"venue", {"of a venue", "місця зустрічі"}},
    {"family", {"of a family", "виду"}},
    {"move", {"of a move", "ходу"}},
    {"family or move", {"of a family or a move", "виду або ходу"}},
    {"undertaking", {"of an undertaking", "зобов'язання"}},
    {"tier", {"of a tier", "групи"}},
    {"event", {"of an event", "події"}},
    {"ending", {"of an ending", "підсумку"}},
    {"goal", {"of a goal", "мети"}},
    {"profile", {"of a profile of that seat", "профілю цього місця"}},
    {"source", {"of a source", "джерела"}},
    {"codex entry", {"of a codex entry", "статті довідника"}},
    {"constellation", {"of a constellation", "розкладу профілів"}},
};

std::string in(const Says& says, Tongue tongue) { return std::string(says.*tongue); }

std::string of_table(std::string_view table, Tongue tongue) {
  for (const TableName& name : kTables) {
    if (name.table == table) return in(name.of, tongue);
  }
  return std::string(table);
}

std::string span(std::string low, const std::string& high, Tongue tongue) {
  return std::move(low) + in({" to ", " до "}, tongue) + high;
}

std::string numbers(const Says& what, Range range, Tongue tongue) {
  if (range.low == range.high) return std::to_string(range.low);
  std::string words = in(what, tongue) + ", " + in({"", "від "}, tongue);
  return words + span(std::to_string(range.low), std::to_string(range.high), tongue);
}

std::string link(const Says& title, Tongue tongue, Links links) {
  const std::string name = in(title, tongue);
  return links == Links::none ? name : "[" + name + "](#" + anchor_of(name) + ")";
}

std::string list_in_words(const Type& type, Tongue tongue, Links links) {
  const Length length = type.length;
  const std::string inner = type_in_words(*type.inner, tongue, links);
  const std::string count = length.least == length.most ? std::to_string(length.most)
                                                        : span(std::to_string(length.least),
                                                               std::to_string(length.most), tongue);
  return in({"list of ", "перелік з "}, tongue) + count + ": " + inner;
}

std::string words_of(const Type& type) {
  std::string all;
  for (const std::string_view word : type.words)
    all += (all.empty() ? "`\"" : ", `\"") + std::string(word) + "\"`";
  return all;
}

std::string choices_of(const Type& type, Tongue tongue, Links links) {
  std::string all;
  for (const Type& choice : type.choices)
    all +=
        (all.empty() ? "" : in({"; or ", "; або "}, tongue)) + type_in_words(choice, tongue, links);
  return all;
}

// Those that have no parts and no range.
Says plain_name(const Type& type) {
  switch (type.kind) {
    case Type::Kind::id:
      return {"id", "id"};
    case Type::Kind::flag:
      return {"name of a flag", "назва прапорця"};
    case Type::Kind::who:
      return {"[who](#who)", "[хто](#хто)"};
    case Type::Kind::language:
      return {"language, like `\"en\"`", "мова, як-от `\"en\"`"};
    case Type::Kind::string:
      return {"string", "рядок"};
    case Type::Kind::text:
      return {"[text](#text)", "[текст](#текст)"};
    case Type::Kind::date:
      return type.date == DateForm::day
                 ? Says{"date, a day", "дата, день"}
                 : Says{"date: a day, a month or a year", "дата: день, місяць або рік"};
    case Type::Kind::colour:
      return {"colour, like `\"#56B4E9\"`", "колір, як-от `\"#56B4E9\"`"};
    case Type::Kind::yes:
      return {"`true`", "`true`"};
    default:
      return {"true or false", "true або false"};
  }
}

std::string without_link(std::string words, Links links) {
  if (links == Links::sections || words.empty() || words[0] != '[') return words;
  return words.substr(1, words.find(']') - 1);
}

}  // namespace

Tongue tongue_of(TableLanguage language) {
  return language == TableLanguage::ukrainian ? &Says::ukrainian : &Says::english;
}

std::string type_in_words(const Type& type, Tongue tongue, Links links) {
  switch (type.kind) {
    case Type::Kind::reference:
      return "id " + of_table(type.table, tongue);
    case Type::Kind::word:
      return words_of(type);
    case Type::Kind::whole:
      return numbers({"whole number", "ціле число"}, type.range, tongue);
    case Type::Kind::thousandths:
      return numbers(
          {"number with up to three decimals", "число з трьома знаками після коми щонайбільше"},
          type.range, tongue);
    case Type::Kind::real:
      return numbers({"number", "число"}, type.range, tongue);
    case Type::Kind::real_or_null:
      return numbers({"`null` or a number", "`null` або число"}, type.range, tongue);
    case Type::Kind::list:
      return list_in_words(type, tongue, links);
    case Type::Kind::map:
      return in({"object, by id ", "об'єкт, за id "}, tongue) + of_table(type.table, tongue) +
             ": " + type_in_words(*type.inner, tongue, links);
    case Type::Kind::object:
      return link(type.shape->title, tongue, links);
    case Type::Kind::heads:
      return link(type.heads->title, tongue, links);
    case Type::Kind::either:
      return choices_of(type, tongue, links);
    default:
      return without_link(in(plain_name(type), tongue), links);
  }
}

std::string need_in_words(const Field& field, Tongue tongue) {
  if (field.required) return in({"yes", "так"}, tongue);
  if (field.wanted.key.empty()) return in({"no", "ні"}, tongue);
  return in(field.wanted.unless ? Says{"unless `", "крім коли `"} : Says{"when `", "коли `"},
            tongue) +
         std::string(field.wanted.key) + in({"` is `", "` є `"}, tongue) +
         std::string(field.wanted.value) + "`";
}

std::string anchor_of(std::string_view title) {
  std::string anchor;
  for (const char letter : title) {
    if (letter >= 'A' && letter <= 'Z') {
      anchor += static_cast<char>(letter - 'A' + 'a');
    } else if (letter == ' ') {
      anchor += '-';
    } else if (letter != ':' && letter != ',' && letter != '\'') {
      anchor += letter;
    }
  }
  return anchor;
}

std::string definition_of(std::string_view title) {
  std::string name = anchor_of(title);
  for (char& letter : name) {
    if (letter == '-') letter = '_';
  }
  return name;
}

}  // namespace demarche::io
