// Terms of sums: odds, outlooks, readiness, durability.
#include "read/logic.h"

namespace demarche::io {
namespace {

Term read_term(Loading& loading, Ref ref, const Scope& scope) {
  Term term;
  const auto head = head_of(
      loading, ref, {"meter", "support", "trust", "round", "pledges", "margin", "if"}, "a term");
  if (!head) return term;
  ObjectReader object(loading, ref, "a term with " + shown(*head));
  term.text = object.text("text");
  if (*head == "if") {
    term.kind = Term::Kind::condition;
    term.when = read_condition(loading, object.required(*head), scope);
    term.add = object.whole("add", kAmounts);
    return term;
  }
  const Ref value = object.required(*head);
  if (*head == "round") {
    term.kind = Term::Kind::round;
    (void)read_truth(loading, value);
  } else if (*head == "pledges") {
    term.kind = Term::Kind::pledges;
    const auto undertaking = read_id<UndertakingId>(loading, value, loading.names.undertakings);
    term.subject = undertaking.value;
    if (const Ref step = object.required("step"); step.exists())
      term.step = read_step(loading, step, undertaking, 0);
  } else if (*head == "margin") {
    term.kind = Term::Kind::margin;
    term.of = {Who::Kind::seat, read_seat(loading, value)};
    if (!scope.margin) {
      loading.findings.at_key(code::kWhoNotHere, value,
                              "a margin is known at the ending only: in terms of durability");
    }
  } else {
    term.kind = Term::Kind::meter;
    const MeterSubject subject = read_meter_subject(loading, object, *head, scope, false);
    term.subject = subject.meter;
    term.of = subject.of;
    term.in = subject.in;
  }
  term.above = object.whole_or("above", kAmounts, 0);
  term.times = object.whole("times", kAmounts);
  return term;
}

}  // namespace

Run read_terms(Loading& loading, Ref list, const Scope& scope) {
  constexpr std::size_t kMostTerms = 50;
  Run run;
  std::vector<Term> terms;
  for (const Ref element : read_list(loading, list, {0, kMostTerms})) {
    terms.push_back(read_term(loading, element, scope));
  }
  std::vector<Term>& rows = loading.scenario.terms;
  run.first = static_cast<std::uint32_t>(rows.size());
  run.count = static_cast<std::uint32_t>(terms.size());
  rows.insert(rows.end(), terms.begin(), terms.end());
  return run;
}

Run terms_if_any(Loading& loading, ObjectReader& object, std::string_view key, const Scope& scope) {
  const Ref found = object.optional(key);
  return found.exists() ? read_terms(loading, found, scope) : Run{};
}

}  // namespace demarche::io
