#include <algorithm>

#include "demarche/io/diagnostic.h"
#include "matrix/apply.h"

namespace demarche::io::matrix {
namespace {

// One number in place of another; whether they differ.
bool change(Ref old, std::int32_t number, Splices& splices) {
  if (old.node().whole == number) return false;
  splices.replace(old, std::to_string(number));
  return true;
}

// The cells of a column at the options of an issue; null where the table has none.
std::vector<const Number*> cells_of(const Wishes& wishes, std::size_t column, std::size_t issue,
                                    std::size_t options) {
  std::vector<const Number*> out;
  for (std::size_t option = 0; option < options; ++option) {
    const auto found = wishes.values.find({column, issue, option});
    out.push_back(found == wishes.values.end() ? nullptr : &found->second);
  }
  return out;
}

// What becomes of a profile's list of values at one issue.
struct ListWish {
  bool add = false, drop = false;
  std::string member;  // `"form": [0, 250]`
};

ListWish list_wish(const Sheet& sheet, const Column& column, std::size_t issue,
                   const std::vector<const Number*>& cells, const Document& table,
                   Findings& findings) {
  ListWish wish;
  const auto filled = [](const Number* cell) { return cell != nullptr && cell->number; };
  const auto emptied = [](const Number* cell) { return cell != nullptr && !cell->number; };
  const bool stands = sheet.values(column, issue).exists();
  const bool any_filled = std::any_of(cells.begin(), cells.end(), filled);
  const bool all_filled = std::all_of(cells.begin(), cells.end(), filled);
  const bool all_emptied = std::all_of(cells.begin(), cells.end(), emptied);
  if (stands && all_emptied) wish.drop = true;
  if (!stands && all_filled) wish.add = true;
  const bool half = stands ? !all_emptied && std::any_of(cells.begin(), cells.end(), emptied)
                           : any_filled && !all_filled;
  if (half) {
    const auto at = stands ? std::find_if(cells.begin(), cells.end(), emptied)
                           : std::find_if(cells.begin(), cells.end(), filled);
    findings.add(code::kMissingKey, table, (*at)->cell.start,
                 std::max((*at)->cell.end, (*at)->cell.start + 1),
                 column.name + " values every option of " + sheet.scenario().issues[issue].id +
                     " itself, or none",
                 "empty cells of a profile stand for the values of its seat");
  }
  if (wish.add) {
    std::string numbers;
    for (const Number* cell : cells)
      numbers += (numbers.empty() ? "" : ", ") + std::to_string(*cell->number);
    wish.member = "\"" + sheet.scenario().issues[issue].id + "\": [" + numbers + "]";
  }
  return wish;
}

void change_column(const Sheet& sheet, const Wishes& wishes, std::size_t row, const Document& table,
                   Splices& splices, Findings& findings) {
  const Column& column = sheet.columns()[row];
  std::vector<std::string> added;
  std::vector<std::string> dropped;  // ids of issues
  for (std::size_t issue = 0; issue < sheet.scenario().issues.size(); ++issue) {
    const Issue& rule = sheet.scenario().issues[issue];
    const auto cells = cells_of(wishes, row, issue, rule.options.size());
    ListWish wish = list_wish(sheet, column, issue, cells, table, findings);
    if (wish.add) added.push_back(std::move(wish.member));
    if (wish.drop) dropped.push_back(rule.id);
  }
  if (added.empty() && dropped.empty()) return;
  const Ref all = column.object.member("values");
  if (!all.exists()) {
    std::string text = "\"values\": { ";
    for (std::size_t i = 0; i < added.size(); ++i) text += (i > 0 ? ", " : "") + added[i];
    const Ref weights = column.object.member("weights");
    splices.replace(*weights.document, weights.node().end, weights.node().end,
                    following_member(weights, text + " }"));
    return;
  }
  std::vector<std::string> items;
  for (const Ref member : children(all)) {
    const bool goes = std::find(dropped.begin(), dropped.end(), member.node().key) != dropped.end();
    if (!goes) items.push_back(raw_member(member));
  }
  items.insert(items.end(), added.begin(), added.end());
  splices.replace(all, rebuilt(all, items));
}

}  // namespace

std::size_t change_numbers(const Sheet& sheet, const Wishes& wishes, Splices& splices) {
  std::size_t differ = 0;
  for (const auto& [spot, wish] : wishes.weights) {
    const Ref old = sheet.weight(sheet.columns()[spot.column], spot.issue);
    if (wish.number && change(old, *wish.number, splices)) ++differ;
  }
  for (const auto& [spot, wish] : wishes.values) {
    const Ref list = sheet.values(sheet.columns()[spot.column], spot.issue);
    if (!wish.number || !list.exists()) continue;
    if (change(children(list)[spot.option], *wish.number, splices)) ++differ;
  }
  return differ;
}

void change_lists(const Sheet& sheet, const Wishes& wishes, const Document& table, Splices& splices,
                  Findings& findings) {
  for (std::size_t row = 0; row < sheet.columns().size(); ++row) {
    if (sheet.columns()[row].profile) change_column(sheet, wishes, row, table, splices, findings);
  }
}

}  // namespace demarche::io::matrix
