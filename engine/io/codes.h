// The names of all codes. codes/*.cpp say of each what it is, with its page; codes/all.cpp lists
// them; tests/golden/diagnostics has an example of each.
#pragma once

#include "demarche/io/codes.h"

namespace demarche::io::code {

// Files and JSON.
extern const Code kCannotRead;
extern const Code kFileTooLarge;
extern const Code kNulByte;
extern const Code kOtherEncoding;
extern const Code kByteOrderMark;
extern const Code kInvalidUtf8;
extern const Code kSyntax;
extern const Code kTrailingComma;
extern const Code kComment;
extern const Code kDuplicateKey;
extern const Code kTooDeep;
extern const Code kTooManyValues;
extern const Code kTextTooLong;
extern const Code kNumberTooLarge;
extern const Code kEmptyFile;
extern const Code kUnfinished;

// Shape.
extern const Code kUnknownKey;
extern const Code kMissingKey;
extern const Code kWrongType;
extern const Code kFraction;
extern const Code kOutOfRange;
extern const Code kUnknownWord;
extern const Code kBadId;
extern const Code kBadLength;
extern const Code kMalformed;
extern const Code kOneHead;
extern const Code kExcludes;
extern const Code kOtherFormat;
extern const Code kFolderName;
extern const Code kTextMissing;
extern const Code kOtherLanguage;
extern const Code kTextEmpty;
extern const Code kInvisible;
extern const Code kKeyTwice;
extern const Code kBadPart;
extern const Code kPartCycle;
extern const Code kOtherScenario;

// References.
extern const Code kUnknownReference;
extern const Code kDuplicateId;
extern const Code kReservedId;
extern const Code kWhoNotHere;
extern const Code kRepeated;
extern const Code kProfileNotHere;
extern const Code kNoSeat;
extern const Code kMeterScope;

// Sense.
extern const Code kWeightsSum;
extern const Code kIssueNotValued;
extern const Code kOptionCount;
extern const Code kNobodyConsents;
extern const Code kVoteNeverPasses;
extern const Code kEndingsOrder;
extern const Code kNoEvidence;
extern const Code kFlagNeverRaised;
extern const Code kFlagNeverRead;
extern const Code kSourceNeverCited;
extern const Code kAnyOfNothing;
extern const Code kReversedRange;
extern const Code kNotOrdered;
extern const Code kStatusQuoRefused;
extern const Code kPackageSize;
extern const Code kTooMuch;
extern const Code kNeverOpened;
extern const Code kOpenEachOther;
extern const Code kNeverMeets;
extern const Code kNoVenueNamed;
extern const Code kNeverHolds;
extern const Code kNotOnAgenda;
extern const Code kNeverAllPresent;
extern const Code kNotUsed;
extern const Code kMediatorAbsent;
extern const Code kAmbiguousLike;
extern const Code kOutOfItsTime;
extern const Code kUnusedAllowance;
extern const Code kEndingNeverReached;
extern const Code kEventNeverComes;
extern const Code kMoveNeverPlayed;
extern const Code kOptionNeverSettled;
extern const Code kAllRefused;
extern const Code kMeterNeverRead;
extern const Code kMeterNeverChanged;
extern const Code kDominatedMove;
extern const Code kNumbersDiffer;
extern const Code kPlaceholder;
extern const Code kNeverHappened;

// Saves.
extern const Code kNoSave;
extern const Code kOtherRules;
extern const Code kDigestDiffers;
extern const Code kRulesPartBroken;
extern const Code kIllegalMove;
extern const Code kHashDiffers;

// What is imported from other programs.
extern const Code kXmlSyntax;
extern const Code kGeniusShape;
extern const Code kNotRepresentable;
extern const Code kGeniusMismatch;

// Packs: scenarios as one file.
extern const Code kNoPack;
extern const Code kEntryName;
extern const Code kEntryTwice;
extern const Code kEntryKind;
extern const Code kPackTooLarge;
extern const Code kManifestDiffers;
extern const Code kFileChanged;
extern const Code kIdTaken;

}  // namespace demarche::io::code
