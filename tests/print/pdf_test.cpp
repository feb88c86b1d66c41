// The files, read back by the programs of Poppler.
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "print/press.h"

namespace demarche::print {
namespace {

// What a program prints. The test fails when it cannot be run.
std::string output_of(const std::string& command) {
  std::FILE* const pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  std::array<char, 4096> piece{};
  for (std::size_t n = 0; (n = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;) {
    out.append(piece.data(), n);
  }
  INFO(command);
  REQUIRE(pclose(pipe) == 0);
  return out;
}

std::string without_spaces(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == ' ' || c == '\n' || c == '\f' || c == '\r') continue;
    // A space that does not break, as Poppler and we write it.
    if (text.compare(i, 2, "\u00A0") == 0) {
      ++i;
      continue;
    }
    out += c;
  }
  return out;
}

std::filesystem::path kept(const std::string& name, const std::string& bytes) {
  const std::filesystem::path file = test::fresh_scratch_dir(name) / "paper.pdf";
  std::ofstream(file, std::ios::binary) << bytes;
  return file;
}

std::string document(const Pages& pages, Press& press) {
  const std::optional<std::string> bytes =
      canvas::pdf_bytes(pages, {"A test", "2025-08-20"}, press.text, press.assets);
  REQUIRE(bytes);
  return *bytes;
}

TEST_CASE("Every text of a page can be selected, in the order in which it is read") {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  const Game game = played(*scenario, 7);
  for (const view::Language language : kBoth) {
    const view::Phrases phrases(*scenario, language);
    const Pages pages = report_pages(phrases, game, press.tools());
    std::string wanted;
    for (const canvas::PdfPage& page : pages) wanted += written(page);
    const std::filesystem::path file = kept("print_order", document(pages, press));
    const std::string found = output_of("pdftotext -raw -enc UTF-8 '" + file.string() + "' -");
    CHECK(without_spaces(found) == without_spaces(wanted));
  }
}

TEST_CASE("All fonts of the documents are embedded, and every page is A4") {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped("guarantees");
  for (const view::Language language : kBoth) {
    const view::Phrases phrases(*scenario, language);
    const std::filesystem::path file =
        kept("print_fonts",
             document(briefs_of(phrases, SeatId(std::size_t{3}), press.tools())[1], press));
    const std::string fonts = output_of("pdffonts '" + file.string() + "' | tail -n +3");
    CHECK(fonts.find("Demarche") != std::string::npos);
    const std::string loose = output_of("pdffonts '" + file.string() +
                                        "' | tail -n +3 | awk '{ if ($(NF-4) != \"yes\") print }'");
    CHECK(loose.empty());
    const std::string info = output_of("pdfinfo '" + file.string() + "'");
    CHECK(info.find("(A4)") != std::string::npos);
    CHECK(info.find("Pages:           1") != std::string::npos);
  }
}

TEST_CASE("The same documents give the same bytes") {
  Press press;
  const std::shared_ptr<const Scenario> scenario = shipped("harbour");
  Options options;
  options.documents = {Document::briefs, Document::forms};
  options.languages = {view::Language::english};
  const std::vector<PrintedFile> one = print_documents(*scenario, options, press.tools());
  Press other;
  const std::vector<PrintedFile> two = print_documents(*scenario, options, other.tools());
  REQUIRE(one.size() == 2);
  REQUIRE(two.size() == 2);
  CHECK(one[0].name == "briefs_en.pdf");
  CHECK(one[0].pages == scenario->seats.size());
  CHECK(one[0].bytes == two[0].bytes);
  CHECK(one[1].bytes == two[1].bytes);
}

}  // namespace
}  // namespace demarche::print
