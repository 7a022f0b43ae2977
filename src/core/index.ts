/** Answers for what the rest of the product may use of the core: its only door; holds nothing of its own. */

export { type BandError, type Judged, measureBands } from './calibration/band-error.ts';
export { type CurveFit, fitCurve, type NoFit } from './calibration/fit-curve.ts';
export {
  type CurveProposal,
  costCurve,
  engagementCurve,
  isNoFit,
  proposeCost,
  proposeEngagement,
} from './calibration/propose-curve.ts';
export { replaceCurve, withEdit } from './calibration/replace-lines.ts';
export { dealsOf } from './campaign/deals.ts';
export { HAND_OVERS, handOver } from './campaign/hand-over.ts';
export { personsOf } from './campaign/persons.ts';
export { asCalibrated, readResults } from './campaign/results.ts';
export { type Cell, cellName, columnLetters, isBlank, isDate } from './cell.ts';
export {
  type Creator,
  FIELDS,
  type Field,
  FORMATS,
  type Format,
  PLATFORMS,
  type Platform,
  type Quote,
  type Rate,
} from './creator.ts';
export { DECISIONS, type Decided, type Decision } from './decision.ts';
export { compareRules } from './evaluation/compare-rules.ts';
export { evaluate } from './evaluation/evaluate.ts';
export type { Ask, Evaluation } from './evaluation/evaluation.ts';
export { sayNoBenchmark } from './evaluation/explain-engagement.ts';
export { explain } from './evaluation/explanation.ts';
export { fitLabel, goalClassLabel } from './evaluation/labels.ts';
export { findRights, rightNames } from './evaluation/rights.ts';
export { unknownRights } from './evaluation/unknown-rights.ts';
export { unknownTiers } from './evaluation/unknown-tiers.ts';
export { whatWouldChange } from './evaluation/what-would-change.ts';
export { findWithheld, sayWithheld } from './evaluation/withheld.ts';
export { lazyList } from './lazy-list.ts';
export type { Band } from './maths/band.ts';
export { middle, quantile } from './maths/quantile.ts';
export { sizeClass } from './maths/round-size.ts';
export { ABSENT, isMissing, type Maybe, type Missing, unreadable, valueOrNull } from './missing.ts';
export { outputCells, outputValues } from './output/cells.ts';
export { inputsHash, isOlder, isUpToDate, questionText } from './output/inputs.ts';
export { type Counts, type CreatorReport, countTiers, creatorReport, tallyTiers } from './output/report.ts';
export { rollUp } from './output/roll-up.ts';
export { shownCurrency } from './output/shown-currency.ts';
export {
  type AnswerColumn,
  type ColumnId,
  columnTitle,
  GOAL_COLUMNS,
  goalInTitle,
  isForUser,
  OUTPUT_COLUMNS,
  type OutputColumn,
  OWN_SUFFIX,
  ownColumnOf,
  shortTitle,
} from './own/columns.ts';
export { marksOf, meansAnswer, type OutputValue } from './own/marks.ts';
export { numberFormat } from './own/number-format.ts';
export {
  isAsWritten,
  readStamp,
  type Stamp,
  stampDate,
  wasWritten,
  writeStamp,
} from './own/stamp.ts';
export { withDefaults } from './plan/defaults.ts';
export { makePlan, type Plan } from './plan/plan.ts';
export { planReport } from './plan/plan-report.ts';
export { readWishes } from './plan/read-options.ts';
export { LEFT_LABELS, sayAside, sayConflict, sayMix, sayProof, sayTotal } from './plan/say-plan.ts';
export type { Problem } from './problem.ts';
export { readAsked } from './reading/cells/deliverables.ts';
export { evidenceText } from './reading/cells/evidence-text.ts';
export { isFollowerCount } from './reading/cells/follower-count.ts';
export { readNumber } from './reading/cells/number.ts';
export { readNumberColumn } from './reading/cells/number-column.ts';
export { withRanges } from './reading/cells/number-range.ts';
export { readPlatform } from './reading/cells/platform.ts';
export { readQuote, readQuoteColumn } from './reading/cells/quote.ts';
export { readRate } from './reading/cells/rate.ts';
export { readRateColumn } from './reading/cells/rate-column.ts';
export { languageWordIn, type WordFactors, wordFactors } from './reading/cells/word-factors.ts';
export { withUnit } from './reading/columns/read-values.ts';
export type { FoundColumn, TableReading } from './reading/columns/table-reading.ts';
export { isOrganisationRow } from './reading/rows/account-kind.ts';
export { bothReadings } from './reading/rows/messages.ts';
export { readTable } from './reading/table.ts';
export { recogniseHeader } from './reading/titles/header.ts';
export type { RecognisedField } from './reading/titles/title-rule.ts';
export { isAbsentText, isErrorText } from './reading/words/absent.ts';
export { readFormat } from './reading/words/format.ts';
export { yenOrYuan } from './reading/words/yen-or-yuan.ts';
export { type CompiledRules, compileRules } from './rules/compile-rules.ts';
export { findGoal, goalNames } from './rules/find-goal.ts';
export type { Confidence, RuleSet } from './rules/rule-set.ts';
export { defaultRules } from './rules/shipped/default-rules.ts';
export { PRESETS } from './rules/shipped/presets.ts';
export { addRules, withAdded } from './rules/table/add-rules.ts';
export { checkCells, checkColumn } from './rules/table/check-cells.ts';
export { findMarker, RULES_MARKER } from './rules/table/find-rules.ts';
export { ownRows } from './rules/table/own-rows.ts';
export { parseRules } from './rules/table/parse-rules.ts';
export { printRules } from './rules/table/print-rules.ts';
export { rulesVersion } from './rules/table/rules-version.ts';
export { layOutTable, looksLikeRules } from './rules/table/table-layout.ts';
export { formatLabel, platformLabel, sayDeliverables, sayPlatforms } from './text/names.ts';
export { once } from './text/once.ts';
export { asPlainText } from './text/plain-text.ts';
export { plain, roundToTwoDigits, sayCount, sayMoney, sayRate } from './text/say-number.ts';
export { addToHash, HASH_START, sayHash, shortHash } from './text/short-hash.ts';
export { unknownCreator } from './unknown-creator.ts';
