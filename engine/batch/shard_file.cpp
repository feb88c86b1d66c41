// Shards as bytes.
#include <algorithm>
#include <array>
#include <charconv>

#include "demarche/batch/shard.h"
#include "demarche/io/diagnostic.h"
#include "findings.h"
#include "json/document.h"
#include "json/write.h"

namespace demarche::batch {
namespace {

using io::JsonNode;
using io::Ref;

constexpr std::int64_t kFormat = 1;
constexpr io::JsonLimits kLimits{.bytes = std::size_t{64} << 20U, .nodes = 2'000'000};

std::string hex(std::uint64_t value) {
  std::string text(16, '0');
  for (std::size_t i = 0; i < 16; ++i) text[15 - i] = "0123456789abcdef"[value >> (4 * i) & 0xFU];
  return text;
}

template <class Values>
void write_list(io::JsonWriter& out, const Values& values) {
  out.open_list();
  for (const auto& value : values) out.value(value);
  out.close_list();
}

void write_sheet(io::JsonWriter& out, const Sheet& sheet) {
  out.line();
  out.key(sheet.name);
  out.open_object();
  out.key("columns");
  write_list(out, sheet.columns);
  out.key("rows");
  out.open_object();
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    out.line();
    out.key(sheet.rows[row]);
    const auto first =
        sheet.numbers.begin() + static_cast<std::ptrdiff_t>(row * sheet.columns.size());
    write_list(out, std::vector<std::int64_t>(
                        first, first + static_cast<std::ptrdiff_t>(sheet.columns.size())));
  }
  out.close_object();
  out.close_object();
}

// Reads one shard; after the first fault everything else is harmless.
class Reader {
 public:
  explicit Reader(const io::Document& document) : root_{&document, 0} {}

  ReadShard read() {
    Shard shard;
    if (!check_hash()) return {std::nullopt, fault_};
    read_origin(shard.origin);
    read_games(shard);
    std::vector<Sheet> sheets;
    for (const Ref sheet : members(root_.member("sheets"))) sheets.push_back(read_sheet(sheet));
    shard.played.tally = Tally(std::move(sheets));
    if (fault_.empty()) check_sheets(shard.played.tally);
    if (fault_.empty()) check_sum(shard);
    if (!fault_.empty()) return {std::nullopt, fault_};
    return {std::move(shard), ""};
  }

 private:
  void fail(const std::string& why) {
    if (fault_.empty()) fault_ = why;
  }

  // Whether the last member is the hash of what stands before it.
  bool check_hash() {
    const Ref check = root_.member("check");
    if (!root_.member("shard").is(JsonNode::Kind::whole) || !check.is(JsonNode::Kind::text)) {
      fail("is no shard of a batch of games");
      return false;
    }
    if (root_.member("shard").node().whole != kFormat) {
      fail("is a shard of a format that this program does not know");
      return false;
    }
    const std::string_view before =
        std::string_view(root_.document->bytes()).substr(0, check.node().key_start);
    if (hex(key_of(before)) != check.node().text)
      fail("is damaged: its content does not have the hash that was written with it");
    return fault_.empty();
  }

  std::vector<Ref> members(Ref ref) {
    if (!ref.is(JsonNode::Kind::object) && !ref.is(JsonNode::Kind::list)) {
      fail("is damaged: a list or an object is missing in it");
      return {};
    }
    return io::children(ref);
  }
  std::string text(Ref ref) {
    if (!ref.is(JsonNode::Kind::text)) fail("is damaged: a text is missing in it");
    return ref.is(JsonNode::Kind::text) ? ref.node().text : "";
  }
  std::int64_t whole(Ref ref) {
    if (!ref.is(JsonNode::Kind::whole)) fail("is damaged: a number is missing in it");
    return ref.is(JsonNode::Kind::whole) ? ref.node().whole : 0;
  }
  std::uint64_t number(Ref ref, int base) {
    const std::string digits = text(ref);
    std::uint64_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc() || end != digits.data() + digits.size())
      fail("is damaged: a number in it is none");
    return value;
  }

  void read_origin(Origin& origin) {
    origin.scenario = text(root_.member("scenario"));
    origin.digest = number(root_.member("digest"), 16);
    origin.rules_version = static_cast<std::uint32_t>(whole(root_.member("rules_version")));
    origin.seed = number(root_.member("seed"), 10);
    origin.policy = text(root_.member("policy"));
    origin.constellation = text(root_.member("constellation"));
    origin.games = whole(root_.member("games"));
  }

  void read_games(Shard& shard) {
    std::int64_t before = 0;
    for (const Ref pair : members(root_.member("played"))) {
      const std::vector<Ref> ends = members(pair);
      if (ends.size() != 2) return fail("is damaged: the games played are no pairs");
      const Span span{whole(ends[0]), whole(ends[1])};
      if (span.first <= before || span.last < span.first || span.last > shard.origin.games)
        return fail("is damaged: the games played are out of order");
      before = span.last;
      shard.played.games.push_back(span);
    }
  }

  Sheet read_sheet(Ref ref) {
    Sheet sheet;
    sheet.name = ref.node().key;
    for (const Ref column : members(ref.member("columns"))) sheet.columns.push_back(text(column));
    for (const Ref row : members(ref.member("rows"))) {
      sheet.rows.push_back(row.node().key);
      const std::vector<Ref> numbers = members(row);
      if (numbers.size() != sheet.columns.size())
        fail("is damaged: a row has more or fewer numbers than columns");
      for (const Ref one : numbers) sheet.numbers.push_back(whole(one));
    }
    return sheet;
  }

  // The sheets of any scenario have the same names and columns; a hash is no proof of that.
  void check_sheets(const Tally& tally) {
    const Tally wanted{Scenario()};
    const bool same = std::equal(
        tally.sheets().begin(), tally.sheets().end(), wanted.sheets().begin(),
        wanted.sheets().end(),
        [](const Sheet& a, const Sheet& b) { return a.name == b.name && a.columns == b.columns; });
    if (!same || tally.of(About::games).rows != wanted.of(About::games).rows)
      fail("counts other things than this program does");
  }

  void check_sum(const Shard& shard) {
    if (shard.played.tally.games() != size_of(shard.played.games))
      fail("is damaged: it does not count as many games as it says");
  }

  Ref root_;
  std::string fault_;
};

}  // namespace

std::string write_shard(const Shard& shard) {
  io::JsonWriter out;
  out.open_object();
  out.member("shard", kFormat);
  out.member("scenario", shard.origin.scenario);
  out.member("digest", hex(shard.origin.digest));
  out.member("rules_version", std::int64_t{shard.origin.rules_version});
  out.member("seed", std::to_string(shard.origin.seed));
  out.member("policy", shard.origin.policy);
  out.member("constellation", shard.origin.constellation);
  out.member("games", shard.origin.games);
  out.key("played");
  out.open_list();
  for (const Span& span : shard.played.games) write_list(out, std::array{span.first, span.last});
  out.close_list();
  out.key("sheets");
  out.open_object();
  for (const Sheet& sheet : shard.played.tally.sheets()) write_sheet(out, sheet);
  out.close_object();
  std::string body = out.take() + ",\n";
  const std::string check = hex(key_of(body));
  return body + "\"check\":\"" + check + "\"}\n";
}

ReadShard read_shard(const std::string& bytes) {
  io::Findings findings;
  io::Document document("shard", bytes);
  if (!parse(document, kLimits, findings) || document.nodes().empty() ||
      document.node(0).kind != JsonNode::Kind::object) {
    const auto found = findings.sorted();
    const std::string why = found.empty() ? "no object" : found.front().message;
    return {std::nullopt, "is damaged, or no shard at all: " + why};
  }
  return Reader(document).read();
}

}  // namespace demarche::batch
