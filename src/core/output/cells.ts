/** What is in each output column of a row. Formulas, bulk run and command line all show these. */

import type { Creator } from '../creator.ts';
import { sayPlace } from '../evaluation/engagement-check.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { whyWithheld } from '../evaluation/expert-fee.ts';
import { explainBriefly } from '../evaluation/explanation.ts';
import { checkLabel, fitLabel, flagLabel, kolByLabel, quoteLabel } from '../evaluation/labels.ts';
import { shownVerdict } from '../evaluation/quote.ts';
import { sayWithheldBriefly } from '../evaluation/withheld.ts';
import type { ColumnId } from '../own/columns.ts';
import type { OutputValue } from '../own/marks.ts';
import type { CompiledRules } from '../rules/compile-rules.ts';
import { clipText } from '../text/clip-text.ts';
import { inEnglish } from '../text/marked.ts';
import { sayDeliverables } from '../text/names.ts';
import { roundToTwoDigits, toDigits } from '../text/say-number.ts';
import { shownCurrency } from './shown-currency.ts';

const WHY_LENGTH = 300;

/** The cells of the columns asked for, by column; see `outputValues`. */
export function outputCells(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  ids: readonly ColumnId[],
): Partial<Record<ColumnId, OutputValue>> {
  const cells: Partial<Record<ColumnId, OutputValue>> = {};
  outputValues(creator, evaluation, rules, ids).forEach((value, at) => {
    const id = ids[at];
    if (id !== undefined) cells[id] = value;
  });
  return cells;
}

/** The cells in the order asked for. Unknown is '': numbers stay numbers, rates are fractions, money has two digits. */
export function outputValues(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  ids: readonly ColumnId[],
): OutputValue[] {
  return ids.map((id) => outputValue(id, creator, evaluation, rules));
}

/** The cell of one column, as above. */
export function outputValue(id: ColumnId, creator: Creator, evaluation: Evaluation, rules: CompiledRules): OutputValue {
  if (id === 'why') return clipText(explainBriefly(creator, evaluation, rules), WHY_LENGTH);
  if (id === 'costFor' && evaluation.cost === null) return sayNoFee(creator, evaluation, rules);
  return outputCell(id, evaluation, rules);
}

/** Why there is no fee where the rules withhold it, without the figures for orientation; '' elsewhere. */
function sayNoFee(creator: Creator, { authority }: Evaluation, rules: CompiledRules): string {
  const withheld = whyWithheld(creator, authority, rules);
  return withheld === null ? '' : sayWithheldBriefly(withheld);
}

function outputCell(id: Exclude<ColumnId, 'why'>, evaluation: Evaluation, rules: CompiledRules): OutputValue {
  switch (id) {
    case 'tier':
      return evaluation.tier.tier;
    case 'kolBy':
      return kolByLabel(evaluation.tier.kolBy);
    case 'fit':
      return evaluation.recommendation === null ? '' : fitLabel(evaluation.recommendation.fit);
    case 'fitScore':
      return evaluation.recommendation?.score ?? '';
    case 'erLow':
      return rateOf(evaluation.forecast?.p10);
    case 'erTypical':
      return rateOf(evaluation.forecast?.p50);
    case 'erHigh':
      return rateOf(evaluation.forecast?.p90);
    case 'erBasis':
      return evaluation.forecast?.basis ?? '';
    case 'erVsSize':
      return sayCheck(evaluation);
    case 'views':
      return evaluation.reach === null ? '' : Math.round(roundToTwoDigits(evaluation.reach.p50));
    case 'costLow':
      return evaluation.cost === null ? '' : moneyOf(evaluation.cost.low, rules);
    case 'costTypical':
      return evaluation.cost === null ? '' : moneyOf(evaluation.cost.typical, rules);
    case 'costHigh':
      return evaluation.cost === null ? '' : moneyOf(evaluation.cost.high, rules);
    case 'costFor':
      return evaluation.cost === null
        ? ''
        : `${sayDeliverables(evaluation.cost.deliverables)}${evaluation.cost.usageRights === '' ? '' : ` + ${evaluation.cost.usageRights}`}`;
    case 'quoteCheck':
      return evaluation.quoteCheck === null ? '' : quoteLabel(shownVerdict(evaluation.quoteCheck));
    case 'counterOffer':
      return typeof evaluation.quoteCheck?.counterOffer !== 'number'
        ? ''
        : moneyOf(evaluation.quoteCheck.counterOffer, rules);
    case 'contentInfluence':
      return evaluation.tier.rule?.contentInfluence ?? '';
    case 'brandFit':
      return evaluation.tier.rule?.brandFit ?? '';
    case 'flags':
      return evaluation.flags.map(flagLabel).join('; ');
    case 'confidence':
      return sayConfidence(evaluation);
    case 'tierOverride':
    case 'overrideReason':
    case 'decision':
    case 'decidedBy':
    case 'decisionReason':
    case 'checked':
      return '';
  }
}

/** Money of the rules in the shown currency. */
function moneyOf(amount: number, rules: CompiledRules): OutputValue {
  return roundToTwoDigits(amount * shownCurrency(rules).rate);
}

/** Four significant digits: more than any benchmark knows, and the same in a cell and in a file. */
function rateOf(rate: number | undefined): OutputValue {
  return rate === undefined ? '' : toDigits(rate, 4);
}

/** "Above typical: higher than 7 of 10 this size"; '' when nothing was measured or nothing is known to compare with. */
function sayCheck({ engagementCheck, measured, benchmark }: Evaluation): string {
  if (engagementCheck === null || measured === null || benchmark === null) return '';
  if (engagementCheck.code === 'unlike-basis') {
    return `Not compared: measured by ${measured.basis}, benchmark by ${benchmark.basis}`;
  }
  return `${checkLabel(engagementCheck.code)}: ${inEnglish(sayPlace(engagementCheck, benchmark.basis))}`;
}

/** Confidence of the engagement benchmark; that of the cost beside it where it differs. */
function sayConfidence({ benchmark, cost }: Evaluation): string {
  const engagement = benchmark?.confidence ?? '';
  if (cost === null || cost.confidence === engagement) return engagement;
  return `${engagement === '' ? '' : `${engagement}; `}cost: ${cost.confidence}`;
}
