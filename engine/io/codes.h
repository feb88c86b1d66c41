// Every code of a finding. docs/diagnostics.md explains each; tests/golden/diagnostics has an
// example of each.
#pragma once

#include <string_view>

#include "demarche/io/diagnostic.h"

namespace demarche::io {

struct Code {
  std::string_view text;
  Severity severity = Severity::error;
};

namespace code {

// Files and JSON.
inline constexpr Code kCannotRead{"D0101"};
inline constexpr Code kFileTooLarge{"D0102"};
inline constexpr Code kNulByte{"D0103"};
inline constexpr Code kOtherEncoding{"D0104"};
inline constexpr Code kByteOrderMark{"D0105", Severity::hint};
inline constexpr Code kInvalidUtf8{"D0106"};
inline constexpr Code kSyntax{"D0107"};
inline constexpr Code kTrailingComma{"D0108"};
inline constexpr Code kComment{"D0109"};
inline constexpr Code kDuplicateKey{"D0110"};
inline constexpr Code kTooDeep{"D0111"};
inline constexpr Code kTooManyValues{"D0112"};
inline constexpr Code kTextTooLong{"D0113"};
inline constexpr Code kNumberTooLarge{"D0114"};
inline constexpr Code kEmptyFile{"D0115"};
inline constexpr Code kUnfinished{"D0116"};

// Shape.
inline constexpr Code kUnknownKey{"D0201"};
inline constexpr Code kMissingKey{"D0202"};
inline constexpr Code kWrongType{"D0203"};
inline constexpr Code kFraction{"D0204"};
inline constexpr Code kOutOfRange{"D0205"};
inline constexpr Code kUnknownWord{"D0206"};
inline constexpr Code kBadId{"D0207"};
inline constexpr Code kBadLength{"D0208"};
inline constexpr Code kMalformed{"D0209"};
inline constexpr Code kOneHead{"D0210"};
inline constexpr Code kExcludes{"D0211"};
inline constexpr Code kOtherFormat{"D0212"};
inline constexpr Code kFolderName{"D0213"};
inline constexpr Code kTextMissing{"D0214"};
inline constexpr Code kOtherLanguage{"D0215"};
inline constexpr Code kTextEmpty{"D0216"};
inline constexpr Code kInvisible{"D0217"};
inline constexpr Code kKeyTwice{"D0218"};
inline constexpr Code kBadPart{"D0219"};
inline constexpr Code kPartCycle{"D0220"};
inline constexpr Code kOtherScenario{"D0221"};

// References.
inline constexpr Code kUnknownReference{"D0301"};
inline constexpr Code kDuplicateId{"D0302"};
inline constexpr Code kReservedId{"D0303"};
inline constexpr Code kWhoNotHere{"D0304"};
inline constexpr Code kRepeated{"D0305"};
inline constexpr Code kProfileNotHere{"D0306"};
inline constexpr Code kNoSeat{"D0307"};
inline constexpr Code kMeterScope{"D0308"};

// Sense.
inline constexpr Code kWeightsSum{"D0401"};
inline constexpr Code kIssueNotValued{"D0402"};
inline constexpr Code kOptionCount{"D0403"};
inline constexpr Code kNobodyConsents{"D0404"};
inline constexpr Code kVoteNeverPasses{"D0405"};
inline constexpr Code kEndingsOrder{"D0406"};
inline constexpr Code kNoEvidence{"D0407"};
inline constexpr Code kFlagNeverRaised{"D0408"};
inline constexpr Code kFlagNeverRead{"D0409", Severity::warning};
inline constexpr Code kSourceNeverCited{"D0410", Severity::warning};
inline constexpr Code kAnyOfNothing{"D0411"};
inline constexpr Code kReversedRange{"D0412"};
inline constexpr Code kNotOrdered{"D0413"};
inline constexpr Code kStatusQuoRefused{"D0414"};
inline constexpr Code kPackageSize{"D0415"};
inline constexpr Code kTooMuch{"D0416"};
inline constexpr Code kNeverOpened{"D0417"};
inline constexpr Code kOpenEachOther{"D0418"};
inline constexpr Code kNeverMeets{"D0419"};
inline constexpr Code kNoVenueNamed{"D0420"};
inline constexpr Code kNeverHolds{"D0421", Severity::warning};
inline constexpr Code kNotOnAgenda{"D0422", Severity::warning};
inline constexpr Code kNeverAllPresent{"D0423", Severity::warning};
inline constexpr Code kNotUsed{"D0424", Severity::warning};
inline constexpr Code kMediatorAbsent{"D0425"};
inline constexpr Code kAmbiguousLike{"D0426"};
inline constexpr Code kOutOfItsTime{"D0427", Severity::warning};

// Saves.
inline constexpr Code kNoSave{"D0501"};
inline constexpr Code kOtherRules{"D0502"};
inline constexpr Code kDigestDiffers{"D0503"};
inline constexpr Code kRulesPartBroken{"D0504"};
inline constexpr Code kIllegalMove{"D0505"};
inline constexpr Code kHashDiffers{"D0506"};

// What is imported from other programs.
inline constexpr Code kXmlSyntax{"D0601"};
inline constexpr Code kGeniusShape{"D0602"};
inline constexpr Code kNotRepresentable{"D0603"};
inline constexpr Code kGeniusMismatch{"D0604"};

// Packs: scenarios as one file.
inline constexpr Code kNoPack{"D0701"};
inline constexpr Code kEntryName{"D0702"};
inline constexpr Code kEntryTwice{"D0703"};
inline constexpr Code kEntryKind{"D0704"};
inline constexpr Code kPackTooLarge{"D0705"};
inline constexpr Code kManifestDiffers{"D0706"};
inline constexpr Code kFileChanged{"D0707"};
inline constexpr Code kIdTaken{"D0708"};

}  // namespace code
}  // namespace demarche::io
