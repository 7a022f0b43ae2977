/** What is in each output column of a row. Formulas, bulk run and command line all show these. */

import type { Creator } from '../creator.ts';
import { sayPlace } from '../evaluation/engagement-check.ts';
import type { Evaluation, Question } from '../evaluation/evaluation.ts';
import { whyWithheld } from '../evaluation/expert-fee.ts';
import { explainBriefly } from '../evaluation/explanation.ts';
import { checkLabel, fitLabel, flagLabel, kolByLabel, quoteLabel } from '../evaluation/labels.ts';
import { shownVerdict } from '../evaluation/quote.ts';
import { sayWithheld } from '../evaluation/withheld.ts';
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
  question: Question,
  ids: readonly ColumnId[],
): Partial<Record<ColumnId, OutputValue>> {
  const cells: Partial<Record<ColumnId, OutputValue>> = {};
  outputValues(creator, evaluation, rules, question, ids).forEach((value, at) => {
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
  question: Question,
  ids: readonly ColumnId[],
): OutputValue[] {
  const { rate } = shownCurrency(rules);
  return ids.map((id) => {
    if (id === 'why') return clipText(explainBriefly(creator, evaluation, rules, question), WHY_LENGTH);
    if (id === 'costFor' && evaluation.cost === null) return sayNoFee(creator, evaluation, rules);
    return outputCell(id, evaluation, rate);
  });
}

/** Why there is no fee where the rules withhold it, without the figures for orientation; '' elsewhere. */
function sayNoFee(creator: Creator, { authority }: Evaluation, rules: CompiledRules): string {
  const withheld = whyWithheld(creator, authority, rules);
  return withheld === null ? '' : (sayWithheld(withheld).split('. ')[0] ?? '');
}

/** `rate` turns money of the rules into the shown currency. */
function outputCell(id: Exclude<ColumnId, 'why'>, evaluation: Evaluation, rate: number): OutputValue {
  const { tier, forecast, reach, cost, quoteCheck, recommendation } = evaluation;
  switch (id) {
    case 'tier':
      return tier.tier;
    case 'kolBy':
      return kolByLabel(tier.kolBy);
    case 'fit':
      return recommendation === null ? '' : fitLabel(recommendation.fit);
    case 'fitScore':
      return recommendation?.score ?? '';
    case 'erLow':
      return rateOf(forecast?.p10);
    case 'erTypical':
      return rateOf(forecast?.p50);
    case 'erHigh':
      return rateOf(forecast?.p90);
    case 'erBasis':
      return forecast?.basis ?? '';
    case 'erVsSize':
      return sayCheck(evaluation);
    case 'views':
      return reach === null ? '' : Math.round(roundToTwoDigits(reach.p50));
    case 'costLow':
      return cost === null ? '' : roundToTwoDigits(cost.low * rate);
    case 'costTypical':
      return cost === null ? '' : roundToTwoDigits(cost.typical * rate);
    case 'costHigh':
      return cost === null ? '' : roundToTwoDigits(cost.high * rate);
    case 'costFor':
      return cost === null
        ? ''
        : `${sayDeliverables(cost.deliverables)}${cost.usageRights === '' ? '' : ` + ${cost.usageRights}`}`;
    case 'quoteCheck':
      return quoteCheck === null ? '' : quoteLabel(shownVerdict(quoteCheck));
    case 'counterOffer':
      return typeof quoteCheck?.counterOffer !== 'number' ? '' : roundToTwoDigits(quoteCheck.counterOffer * rate);
    case 'contentInfluence':
      return tier.rule?.contentInfluence ?? '';
    case 'brandFit':
      return tier.rule?.brandFit ?? '';
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
