// Whose agreement settles something: all of a list, or a vote.
#include "read/readers.h"

namespace demarche::io {
namespace {

// Weights of the votes: one each for `of`, or as the scenario says.
void read_ballots(Loading& loading, ShapeReader& object, bool by_weight, Consent& consent) {
  consent.weights.assign(loading.names.seats.size(), 0);
  if (by_weight) {
    const Ref weights = object.find("weights");
    if (!weights.exists()) return;
    for (const Keyed& entry : read_keyed(loading, weights, loading.names.seats)) {
      consent.weights[entry.row] = read_whole(loading, entry.value, object.range("weights"));
    }
    return;
  }
  const SeatSet voters = object.seats("of");
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    consent.weights[seat] = voters.has(SeatId(seat)) ? 1 : 0;
  }
}

void check_vote(Loading& loading, Ref ref, const Consent& consent) {
  std::int64_t all = 0, available = 0;
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    all += consent.weights[seat];
    if (!consent.must_abstain.has(SeatId(seat))) available += consent.weights[seat];
  }
  if (all == 0) {
    loading.findings.at_value(code::kNobodyConsents, ref, "nobody has a vote here");
  } else if (consent.needed > available) {
    loading.findings.at_value(code::kVoteNeverPasses, ref,
                              std::to_string(consent.needed) + " votes are needed, and only " +
                                  std::to_string(available) + " can be cast");
  }
}

Consent read_vote(Loading& loading, Ref ref, const Heads& heads) {
  Consent consent;
  consent.vote = true;
  const bool by_weight = ref.member("weight").exists();
  ShapeReader object(loading, ref, *heads.shapes[by_weight ? 1 : 0]);
  consent.needed = object.whole(by_weight ? "weight" : "votes");
  read_ballots(loading, object, by_weight, consent);
  for (std::size_t seat = 0; seat < consent.weights.size(); ++seat) {
    if (consent.weights[seat] > 0) consent.parties.add(SeatId(seat));
  }
  consent.veto = object.seats("veto");
  consent.must_abstain = object.seats("must_abstain");
  consent.abstention = static_cast<Consent::Abstention>(object.word("abstain"));
  check_vote(loading, ref, consent);
  return consent;
}

}  // namespace

Consent read_consent(Loading& loading, Ref ref, const Type& type) {
  const Type &seats = type.choices[0], &vote = type.choices[1];
  if (ref.is(JsonNode::Kind::object)) return read_vote(loading, ref, *vote.heads);
  Consent consent;
  consent.parties = read_seats(loading, ref, seats.length);
  if (ref.is(JsonNode::Kind::list) && ref.node().children == 0) {
    loading.findings.at_value(code::kNobodyConsents, ref,
                              "consent of nobody would settle this alone");
  }
  return consent;
}

}  // namespace demarche::io
