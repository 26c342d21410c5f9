import type { Check } from "../problem.ts";
import { accountableIsAGroup } from "./accountable-is-a-group.ts";
import { acronymNotExplained } from "./acronym-not-explained.ts";
import { actionOverdue } from "./action-overdue.ts";
import { actionWithoutDate } from "./action-without-date.ts";
import { actionWithoutOwner } from "./action-without-owner.ts";
import { actionWithoutRecommendation } from "./action-without-recommendation.ts";
import { activityAsMeasure } from "./activity-as-measure.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { atRiskWithoutNarrative } from "./at-risk-without-narrative.ts";
import { commaSplit } from "./comma-split.ts";
import { completeWithoutEvidence } from "./complete-without-evidence.ts";
import { dateMovedWithoutReason } from "./date-moved-without-reason.ts";
import { datesBunched } from "./dates-bunched.ts";
import { datesInWrongOrder } from "./dates-in-wrong-order.ts";
import { decisionAfterDeadline } from "./decision-after-deadline.ts";
import { declaredCountDiffers } from "./declared-count-differs.ts";
import { delegatedDecisionMissing } from "./delegated-decision-missing.ts";
import { dependencyLoop } from "./dependency-loop.ts";
import { dependencyOrder } from "./dependency-order.ts";
import { dueOnNonWorkingDay } from "./due-on-non-working-day.ts";
import { duplicateId } from "./duplicate-id.ts";
import { financialYearInvalid } from "./financial-year-invalid.ts";
import { financialYearTwice } from "./financial-year-twice.ts";
import { fteDoNotAdd } from "./fte-do-not-add.ts";
import { fundingNotDecided } from "./funding-not-decided.ts";
import { greenButLate } from "./green-but-late.ts";
import { ignoreRunOut } from "./ignore-run-out.ts";
import { ignoreUnknownCheck } from "./ignore-unknown-check.ts";
import { ignoreUntilUnclear } from "./ignore-until-unclear.ts";
import { ignoreUnused } from "./ignore-unused.ts";
import { ignoreWithoutReason } from "./ignore-without-reason.ts";
import { includeMissing } from "./include-missing.ts";
import { keyWantedToPublish } from "./key-wanted-to-publish.ts";
import { keyWanted } from "./key-wanted.ts";
import { lastMilestoneShort } from "./last-milestone-short.ts";
import { measureTargetWrongSide } from "./measure-target-wrong-side.ts";
import { measureWithoutBaseline } from "./measure-without-baseline.ts";
import { measureWithoutTarget } from "./measure-without-target.ts";
import { missingKey } from "./missing-key.ts";
import { moneyCommaSplit } from "./money-comma-split.ts";
import { moneyOutOfScale } from "./money-out-of-scale.ts";
import { natureNotStated } from "./nature-not-stated.ts";
import { noResourceAnswer } from "./no-resource-answer.ts";
import { notAcceptedWithoutReason } from "./not-accepted-without-reason.ts";
import { notApproved } from "./not-approved.ts";
import { numberAsId } from "./number-as-id.ts";
import { oneRatingTwoMeanings } from "./one-rating-two-meanings.ts";
import { ownerOverloaded } from "./owner-overloaded.ts";
import { partNotIncluded } from "./part-not-included.ts";
import { partnerNotInGovernance } from "./partner-not-in-governance.ts";
import { partsDoNotMakeTotal } from "./parts-do-not-make-total.ts";
import { personalDetail } from "./personal-detail.ts";
import { phasesOverlap } from "./phases-overlap.ts";
import { placeholderText } from "./placeholder-text.ts";
import { publishedWithoutSubmission } from "./published-without-submission.ts";
import { ratingNotInKey } from "./rating-not-in-key.ts";
import { recommendationNotAnswered } from "./recommendation-not-answered.ts";
import { recommendationWithoutTheme } from "./recommendation-without-theme.ts";
import { recurrentLineFalls } from "./recurrent-line-falls.ts";
import { relativeWithoutFigures } from "./relative-without-figures.ts";
import { reportPromisedNoDate } from "./report-promised-no-date.ts";
import { responseDueWrong } from "./response-due-wrong.ts";
import { responseOverdue } from "./response-overdue.ts";
import { smallNumberPublished } from "./small-number-published.ts";
import { statusContradicted } from "./status-contradicted.ts";
import { statusOutOfDate } from "./status-out-of-date.ts";
import { summaryCountDiffers } from "./summary-count-differs.ts";
import { tbcRemaining } from "./tbc-remaining.ts";
import { temporaryBodyNoReview } from "./temporary-body-no-review.ts";
import { temporaryPostEndsFirst } from "./temporary-post-ends-first.ts";
import { themeEmpty } from "./theme-empty.ts";
import { trajectoryGoesAway } from "./trajectory-goes-away.ts";
import { unitDrifts } from "./unit-drifts.ts";
import { unknownKey } from "./unknown-key.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unreadableAmount } from "./unreadable-amount.ts";
import { unreadableDate } from "./unreadable-date.ts";
import { unusedBudget } from "./unused-budget.ts";
import { unusedOwner } from "./unused-owner.ts";
import { vagueDate } from "./vague-date.ts";
import { valueNotListed } from "./value-not-listed.ts";
import { valueOfWrongKind } from "./value-of-wrong-kind.ts";
import { verifiedByOwnOwner } from "./verified-by-own-owner.ts";
import { weekdayDiffers } from "./weekday-differs.ts";
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
  vagueDate,
  weekdayDiffers,
  dateMovedWithoutReason,
  dependencyOrder,
  dependencyLoop,
  financialYearInvalid,
  financialYearTwice,
  moneyOutOfScale,
  measureWithoutTarget,
  trajectoryGoesAway,
  unitDrifts,
  lastMilestoneShort,
  relativeWithoutFigures,
  smallNumberPublished,
  natureNotStated,
  fundingNotDecided,
  delegatedDecisionMissing,
  noResourceAnswer,
  reportPromisedNoDate,
  statusOutOfDate,
  summaryCountDiffers,
  atRiskWithoutNarrative,
  oneRatingTwoMeanings,
  statusContradicted,
  temporaryPostEndsFirst,
  publishedWithoutSubmission,
  themeEmpty,
  recommendationWithoutTheme,
  temporaryBodyNoReview,
  accountableIsAGroup,
  partnerNotInGovernance,
  verifiedByOwnOwner,
  recurrentLineFalls,
  actionWithoutRecommendation,
  datesBunched,
  ownerOverloaded,
  acronymNotExplained,
  personalDetail,
  dueOnNonWorkingDay,
  activityAsMeasure,
  phasesOverlap,
  unusedOwner,
  unusedBudget,
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
  ignoreUnknownCheck,
  ignoreWithoutReason,
  ignoreUntilUnclear,
  ignoreRunOut,
  ignoreUnused,
];
