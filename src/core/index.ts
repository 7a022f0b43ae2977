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
export { middle, quantile } from './calibration/quantile.ts';
export { replaceCurve, withEdit } from './calibration/replace-lines.ts';
export { sizeClass } from './calibration/round-size.ts';
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
export { compareRules } from './evaluation/compare-rules.ts';
export { findRights, findWithheld, sayWithheld } from './evaluation/cost.ts';
export { evaluate } from './evaluation/evaluate.ts';
export type { Ask, Band, Evaluation } from './evaluation/evaluation.ts';
export { sayNoBenchmark } from './evaluation/explain-engagement.ts';
export { explain } from './evaluation/explanation.ts';
export { whatWouldChange } from './evaluation/what-would-change.ts';
export { ABSENT, isMissing, type Maybe, type Missing, unreadable, valueOrNull } from './missing.ts';
export { outputCells, outputValues } from './output/cells.ts';
export {
  type ColumnId,
  columnTitle,
  OUTPUT_COLUMNS,
  type OutputColumn,
  OWN_SUFFIX,
  ownColumnOf,
} from './output/columns.ts';
export {
  fitLabel,
  formatLabel,
  goalClassLabel,
  platformLabel,
  sayDeliverables,
  sayPlatforms,
} from './output/labels.ts';
export { numberFormat } from './output/number-format.ts';
export { asPlainText } from './output/plain-text.ts';
export { type Counts, countTiers, creatorReport } from './output/report.ts';
export { rollUp } from './output/roll-up.ts';
export { shownCurrency } from './output/shown-currency.ts';
export {
  isAsWritten,
  marksOf,
  type OutputValue,
  readStamp,
  type Stamp,
  stampDate,
  wasWritten,
  writeStamp,
} from './output/stamp.ts';
export type { Problem } from './problem.ts';
export { isAbsentText } from './reading/absent.ts';
export { readAsked } from './reading/deliverables.ts';
export { evidenceText } from './reading/evidence-text.ts';
export { isFollowerCount } from './reading/follower-count.ts';
export { readFormat } from './reading/format.ts';
export { recogniseHeader } from './reading/header.ts';
export { readNumber } from './reading/number.ts';
export { readNumberColumn } from './reading/number-column.ts';
export { readPlatform } from './reading/platform.ts';
export { readQuote, readQuoteColumn } from './reading/quote.ts';
export { readRate } from './reading/rate.ts';
export { readRateColumn } from './reading/rate-column.ts';
export { withUnit } from './reading/read-values.ts';
export { readTable } from './reading/table.ts';
export type { FoundColumn, TableReading } from './reading/table-reading.ts';
export type { RecognisedField } from './reading/title-rule.ts';
export { addRules, withAdded } from './rules/add-rules.ts';
export { checkCells, checkColumn } from './rules/check-cells.ts';
export { type CompiledRules, compileRules } from './rules/compile-rules.ts';
export { defaultRules } from './rules/default-rules.ts';
export { findGoal, goalNames } from './rules/find-goal.ts';
export { findMarker, RULES_MARKER } from './rules/find-rules.ts';
export { ownRows } from './rules/own-rows.ts';
export { parseRules } from './rules/parse-rules.ts';
export { PRESETS } from './rules/presets.ts';
export { printRules } from './rules/print-rules.ts';
export type { Confidence, RuleSet } from './rules/rule-set.ts';
export { rulesVersion } from './rules/rules-version.ts';
export { layOutTable, looksLikeRules } from './rules/table-layout.ts';
export { plain, roundToTwoDigits, sayCount, sayMoney, sayRate } from './say-number.ts';
export { addToHash, HASH_START, sayHash, shortHash } from './short-hash.ts';
export { unknownCreator } from './unknown-creator.ts';
