#include "check/allow.h"

#include <algorithm>

namespace demarche::io {
namespace {

// One code of one `_allow`, and the bytes of the object that it stands on, with its key.
struct Allowance {
  Ref where;
  const Code* code = nullptr;
  std::size_t first = 0, end = 0;
  bool used = false;
};

void told_shape(Findings& findings, Ref place, const std::string& what) {
  findings.at_value(code::kWrongType, place, what, "a list of codes, like [\"D0410\"]");
}

// Notes whose codes are good; the others are findings.
void gather_from(Ref list, Findings& findings, std::vector<Allowance>& out) {
  if (!list.is(JsonNode::Kind::list)) {
    told_shape(findings, list, "\"_allow\" is a list of codes");
    return;
  }
  const JsonNode& object = list.document->node(list.node().parent);
  const bool has_key = object.key_start != object.key_end;
  for (const Ref element : children(list)) {
    if (!element.is(JsonNode::Kind::text)) {
      told_shape(findings, element, "this is no code");
      continue;
    }
    const std::string& text = element.node().text;
    const Code* const found = find_code(text);
    if (found == nullptr || found->text != text) {
      findings.at_value(code::kUnknownWord, element, "there is no code " + shown(text),
                        "codes are like \"D0410\"; a finding shows its own");
    } else {
      out.push_back({element, found, has_key ? object.key_start : object.start, object.end, false});
    }
  }
}

std::vector<Allowance> gather(const std::vector<const Document*>& documents, Findings& findings) {
  std::vector<Allowance> out;
  for (const Document* document : documents) {
    if (!document->good()) continue;
    for (std::uint32_t row = 0; row < document->nodes().size(); ++row) {
      if (document->node(row).key == "_allow") gather_from({document, row}, findings, out);
    }
  }
  return out;
}

bool covers(const Allowance& allowance, const Diagnostic& finding) {
  return finding.code == allowance.code->text && finding.file == allowance.where.document->name() &&
         finding.offset >= allowance.first && finding.offset < allowance.end;
}

}  // namespace

void apply_allowances(const std::vector<const Document*>& documents, Findings& findings,
                      bool complete) {
  std::vector<Allowance> allowances = gather(documents, findings);
  if (allowances.empty()) return;
  findings.silence([&](const Diagnostic& finding) {
    bool covered = false;
    for (Allowance& allowance : allowances) {
      if (!covers(allowance, finding)) continue;
      allowance.used = true;
      covered = true;
    }
    return covered;
  });
  if (!complete || findings.has_errors()) return;
  for (const Allowance& allowance : allowances) {
    if (allowance.used || allowance.code->sampled) continue;
    if (allowance.code->severity == Severity::error) {
      findings.at_value(code::kUnusedAllowance, allowance.where,
                        std::string(allowance.code->text) + " is an error, which nothing silences");
      continue;
    }
    findings.at_value(code::kUnusedAllowance, allowance.where,
                      "nothing here or below is a " + std::string(allowance.code->text) +
                          ", so this silences nothing",
                      "take it away");
  }
}

}  // namespace demarche::io
