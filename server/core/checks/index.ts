import type { Check } from "../problem.ts";
import { actionOverdue } from "./action-overdue.ts";
import { actionWithoutDate } from "./action-without-date.ts";
import { actionWithoutOwner } from "./action-without-owner.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { commaSplit } from "./comma-split.ts";
import { completeWithoutEvidence } from "./complete-without-evidence.ts";
import { datesInWrongOrder } from "./dates-in-wrong-order.ts";
import { decisionAfterDeadline } from "./decision-after-deadline.ts";
import { declaredCountDiffers } from "./declared-count-differs.ts";
import { duplicateId } from "./duplicate-id.ts";
import { financialYearInvalid } from "./financial-year-invalid.ts";
import { financialYearTwice } from "./financial-year-twice.ts";
import { fteDoNotAdd } from "./fte-do-not-add.ts";
import { greenButLate } from "./green-but-late.ts";
import { includeMissing } from "./include-missing.ts";
import { keyWantedToPublish } from "./key-wanted-to-publish.ts";
import { keyWanted } from "./key-wanted.ts";
import { measureTargetWrongSide } from "./measure-target-wrong-side.ts";
import { measureWithoutBaseline } from "./measure-without-baseline.ts";
import { missingKey } from "./missing-key.ts";
import { moneyCommaSplit } from "./money-comma-split.ts";
import { notAcceptedWithoutReason } from "./not-accepted-without-reason.ts";
import { notApproved } from "./not-approved.ts";
import { numberAsId } from "./number-as-id.ts";
import { partNotIncluded } from "./part-not-included.ts";
import { partsDoNotMakeTotal } from "./parts-do-not-make-total.ts";
import { placeholderText } from "./placeholder-text.ts";
import { ratingNotInKey } from "./rating-not-in-key.ts";
import { recommendationNotAnswered } from "./recommendation-not-answered.ts";
import { responseDueWrong } from "./response-due-wrong.ts";
import { responseOverdue } from "./response-overdue.ts";
import { tbcRemaining } from "./tbc-remaining.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unreadableAmount } from "./unreadable-amount.ts";
import { unreadableDate } from "./unreadable-date.ts";
import { valueNotListed } from "./value-not-listed.ts";
import { valueOfWrongKind } from "./value-of-wrong-kind.ts";
import { yamlAnchor } from "./yaml-anchor.ts";
import { yamlBracket } from "./yaml-bracket.ts";
import { yamlCharacter } from "./yaml-character.ts";
import { yamlColonInText } from "./yaml-colon-in-text.ts";
import { yamlColonSpace } from "./yaml-colon-space.ts";
import { yamlComplexKey } from "./yaml-complex-key.ts";
import { yamlConflict } from "./yaml-conflict.ts";
import { yamlDashSpace } from "./yaml-dash-space.ts";
import { yamlDirective } from "./yaml-directive.ts";
import { yamlDuplicateKey } from "./yaml-duplicate-key.ts";
import { yamlHashInText } from "./yaml-hash-in-text.ts";
import { yamlIndent } from "./yaml-indent.ts";
import { yamlKeyWithoutColon } from "./yaml-key-without-colon.ts";
import { yamlMergeKey } from "./yaml-merge-key.ts";
import { yamlNonBreakingSpace } from "./yaml-non-breaking-space.ts";
import { yamlQuote } from "./yaml-quote.ts";
import { yamlSeveralDocuments } from "./yaml-several-documents.ts";
import { yamlSmartQuotes } from "./yaml-smart-quotes.ts";
import { yamlStartCharacter } from "./yaml-start-character.ts";
import { yamlSyntax } from "./yaml-syntax.ts";
import { yamlTab } from "./yaml-tab.ts";
import { yamlTag } from "./yaml-tag.ts";
import { yamlTooDeep } from "./yaml-too-deep.ts";
import { yamlTooLarge } from "./yaml-too-large.ts";

/** Every check, in the order in which they are listed to people. */
export const checks: readonly Check[] = [
  recommendationNotAnswered,
  declaredCountDiffers,
  responseDueWrong,
  unknownReference,
  duplicateId,
  tbcRemaining,
  placeholderText,
  actionWithoutOwner,
  actionWithoutDate,
  partsDoNotMakeTotal,
  fteDoNotAdd,
  responseOverdue,
  completeWithoutEvidence,
  actionOverdue,
  notApproved,
  datesInWrongOrder,
  measureTargetWrongSide,
  notAcceptedWithoutReason,
  measureWithoutBaseline,
  ratingNotInKey,
  greenButLate,
  decisionAfterDeadline,
  moneyCommaSplit,
  commaSplit,
  numberAsId,
  ambiguousDate,
  financialYearInvalid,
  financialYearTwice,
  unreadableDate,
  unreadableAmount,
  yamlAnchor,
  yamlBracket,
  yamlCharacter,
  yamlColonInText,
  yamlColonSpace,
  yamlComplexKey,
  yamlConflict,
  yamlDashSpace,
  yamlDirective,
  yamlDuplicateKey,
  yamlHashInText,
  yamlIndent,
  yamlKeyWithoutColon,
  yamlMergeKey,
  yamlNonBreakingSpace,
  yamlQuote,
  yamlSeveralDocuments,
  yamlSmartQuotes,
  yamlStartCharacter,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlTooDeep,
  yamlTooLarge,
  unknownKey,
  missingKey,
  valueNotListed,
  valueOfWrongKind,
  includeMissing,
  partNotIncluded,
  keyWanted,
  keyWantedToPublish,
];
