// The list of all codes, and how one is found.
#include <algorithm>
#include <cctype>

#include "codes.h"
#include "suggest.h"

namespace demarche::io {
namespace {

constexpr std::size_t kDigits = 4;

// Ascending.
const Code* const kAll[] = {
    &code::kCannotRead,
    &code::kFileTooLarge,
    &code::kNulByte,
    &code::kOtherEncoding,
    &code::kByteOrderMark,
    &code::kInvalidUtf8,
    &code::kSyntax,
    &code::kTrailingComma,
    &code::kComment,
    &code::kDuplicateKey,
    &code::kTooDeep,
    &code::kTooManyValues,
    &code::kTextTooLong,
    &code::kNumberTooLarge,
    &code::kEmptyFile,
    &code::kUnfinished,
    &code::kUnknownKey,
    &code::kMissingKey,
    &code::kWrongType,
    &code::kFraction,
    &code::kOutOfRange,
    &code::kUnknownWord,
    &code::kBadId,
    &code::kBadLength,
    &code::kMalformed,
    &code::kOneHead,
    &code::kExcludes,
    &code::kOtherFormat,
    &code::kFolderName,
    &code::kTextMissing,
    &code::kOtherLanguage,
    &code::kTextEmpty,
    &code::kInvisible,
    &code::kKeyTwice,
    &code::kBadPart,
    &code::kPartCycle,
    &code::kOtherScenario,
    &code::kUnknownReference,
    &code::kDuplicateId,
    &code::kReservedId,
    &code::kWhoNotHere,
    &code::kRepeated,
    &code::kProfileNotHere,
    &code::kNoSeat,
    &code::kMeterScope,
    &code::kWeightsSum,
    &code::kIssueNotValued,
    &code::kOptionCount,
    &code::kNobodyConsents,
    &code::kVoteNeverPasses,
    &code::kEndingsOrder,
    &code::kNoEvidence,
    &code::kFlagNeverRaised,
    &code::kFlagNeverRead,
    &code::kSourceNeverCited,
    &code::kAnyOfNothing,
    &code::kReversedRange,
    &code::kNotOrdered,
    &code::kStatusQuoRefused,
    &code::kPackageSize,
    &code::kTooMuch,
    &code::kNeverOpened,
    &code::kOpenEachOther,
    &code::kNeverMeets,
    &code::kNoVenueNamed,
    &code::kNeverHolds,
    &code::kNotOnAgenda,
    &code::kNeverAllPresent,
    &code::kNotUsed,
    &code::kMediatorAbsent,
    &code::kAmbiguousLike,
    &code::kOutOfItsTime,
    &code::kUnusedAllowance,
    &code::kEndingNeverReached,
    &code::kEventNeverComes,
    &code::kMoveNeverPlayed,
    &code::kOptionNeverSettled,
    &code::kAllRefused,
    &code::kMeterNeverRead,
    &code::kMeterNeverChanged,
    &code::kDominatedMove,
    &code::kNumbersDiffer,
    &code::kPlaceholder,
    &code::kNeverHappened,
    &code::kNoSave,
    &code::kOtherRules,
    &code::kDigestDiffers,
    &code::kRulesPartBroken,
    &code::kIllegalMove,
    &code::kHashDiffers,
    &code::kXmlSyntax,
    &code::kGeniusShape,
    &code::kNotRepresentable,
    &code::kGeniusMismatch,
    &code::kNoPack,
    &code::kEntryName,
    &code::kEntryTwice,
    &code::kEntryKind,
    &code::kPackTooLarge,
    &code::kManifestDiffers,
    &code::kFileChanged,
    &code::kIdTaken,
};

// "d107" as "D0107"; what is no number is only put into capitals.
std::string normal(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) continue;
    out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  if (!out.empty() && out.front() == 'D') out.erase(0, 1);
  const bool number =
      !out.empty() && out.size() <= kDigits && out.find_first_not_of("0123456789") == out.npos;
  return "D" + (number ? std::string(kDigits - out.size(), '0') : "") + out;
}

}  // namespace

const std::vector<const Code*>& all_codes() {
  static const std::vector<const Code*> kInOrder(std::begin(kAll), std::end(kAll));
  return kInOrder;
}

const Code* find_code(std::string_view text) {
  const std::string wanted = normal(text);
  const auto& all = all_codes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Code* one) { return one->text == wanted; });
  return found == all.end() ? nullptr : *found;
}

std::vector<const Code*> nearest_codes(std::string_view text, std::size_t most) {
  const std::string wanted = normal(text.substr(0, 64));
  std::vector<std::pair<std::size_t, const Code*>> ranked;
  for (const Code* one : all_codes()) {
    ranked.emplace_back(distance(wanted, one->text, kDigits + 1), one);
  }
  // Of two that are equally near, the one with more digits in common at the front: its group.
  const auto common = [&](const Code* one) {
    const auto ends =
        std::mismatch(wanted.begin(), wanted.end(), one->text.begin(), one->text.end());
    return ends.first - wanted.begin();
  };
  std::stable_sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return common(a.second) > common(b.second);
  });
  std::vector<const Code*> out;
  for (const auto& [away, one] : ranked) {
    if (out.size() < most) out.push_back(one);
  }
  return out;
}

}  // namespace demarche::io
