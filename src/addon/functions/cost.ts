/** COST_BAND and QUOTE_CHECK. */
import type { Creator } from '../../core/creator.ts';
import { evaluate } from '../../core/evaluation/evaluate.ts';
import type { Evaluation, Question } from '../../core/evaluation/evaluation.ts';
import { costReason } from '../../core/evaluation/explain-cost.ts';
import { findWithheld, sayWithheld } from '../../core/evaluation/withheld.ts';
import { isMissing } from '../../core/missing.ts';
import { outputCells, outputValues } from '../../core/output/cells.ts';
import { shownCurrency } from '../../core/output/shown-currency.ts';
import type { ColumnId } from '../../core/own/columns.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { saidInEnglish } from '../../core/text/marked.ts';
import { once } from '../../core/text/once.ts';
import { roundToTwoDigits } from '../../core/text/say-number.ts';
import { answerRows, type RowResult } from './answer.ts';
import { readCall } from './call.ts';
import { sayOrder } from './call-order.ts';
import type { Call, RowOfCall } from './call-shape.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { missingFault, platformFault, sizeFault } from './faults.ts';
import { askOfRow, questionOf, withRules } from './with-rules.ts';

export function COST_BAND(
  followers: unknown,
  platform: unknown,
  format: unknown,
  authority: unknown,
  niche: unknown,
  usage_rights: unknown,
  rules: unknown,
): unknown {
  const call = readCall('COST_BAND', { followers, platform, format, authority, niche, usage_rights, rules });
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    return answerRows(call, titles(call, shownCurrency(rules).code), (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const question = asked(row);
      const needed = found.fault ?? sayNoFee(creator, rules) ?? needs(found);
      if (needed !== null) return needed;
      if (typeof question === 'string') return question;
      const evaluation = evaluate(creator, rules, question);
      if (evaluation.cost === null) return noFee(creator, evaluation, rules, question);
      return outputValues(creator, evaluation, rules, BAND);
    });
  });
}

const BAND: readonly ColumnId[] = ['costLow', 'costTypical', 'costHigh'];

export function QUOTE_CHECK(
  quote: unknown,
  followers: unknown,
  platform: unknown,
  format: unknown,
  engagement_rate: unknown,
  authority: unknown,
  niche: unknown,
  usage_rights: unknown,
  rules: unknown,
): unknown {
  const call = readCall('QUOTE_CHECK', {
    quote,
    followers,
    platform,
    format,
    engagement_rate,
    authority,
    niche,
    usage_rights,
    rules,
  });
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    const asked = questionOf(call, rules);
    const isCallSwapped = once(() => areMostSwapped(call, rules, rowOf));
    return answerRows(call, titles(call, shownCurrency(rules).code), (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const question = asked(row);
      const needed =
        found.fault ??
        missingFault('quote', creator.quote, 'fee', found.shown('quote')) ??
        sayNoFee(creator, rules) ??
        needs(found);
      if (needed !== null) return needed;
      if (typeof question === 'string') return question;
      return quoteCells(found, rules, question, () => (isCallSwapped() ? sayOrder(call.entry) : null));
    });
  });
}

/** `sayRightOrder` answers null where the call as a whole does not look swapped. */
function quoteCells(
  { creator, shown }: RowOfCall,
  rules: CompiledRules,
  question: Question,
  sayRightOrder: () => string | null,
): RowResult {
  const evaluation = evaluate(creator, rules, question);
  const check = evaluation.quoteCheck;
  if (evaluation.cost === null) return noFee(creator, evaluation, rules, question);
  if (check === null) {
    const currency = isMissing(creator.quote) ? '' : creator.quote.currency.toUpperCase();
    const other = rules.rules.currency;
    return `quote is “${shown('quote')}”: the rules have no exchange rate for ${currency}. Write the fee in ${other}, or add a rate to the rules.`;
  }
  const order = areSwapped(creator, check.ratio, rules, question) ? sayRightOrder() : null;
  if (order !== null) {
    return `quote is ${shown('quote')} and followers is ${shown('followers')}; they look swapped: ${order}.`;
  }
  const cells = outputCells(creator, evaluation, rules, ['quoteCheck', 'counterOffer']);
  const perEngagement = check.costPerEngagement;
  return [
    cells.quoteCheck ?? '',
    roundToTwoDigits(check.ratio),
    perEngagement === null ? '' : roundToTwoDigits(perEngagement * shownCurrency(rules).rate),
    cells.counterOffer ?? '',
  ];
}

/** A quote so many times the typical fee is no fee where the two numbers make sense the other way round. */
const ABSURD_FROM = 50;
const SENSIBLE = [0.1, 10] as const;

/** So many rows tell whether the arguments of a call are swapped; one odd fee among them is judged, as a run does. */
const ROWS_ASKED = 20;

function areMostSwapped(call: Call, rules: CompiledRules, rowOf: (row: number) => RowOfCall): boolean {
  let judged = 0;
  let swapped = 0;
  for (let row = call.headerRow + 1; row < call.rows && judged < ROWS_ASKED; row += 1) {
    const { creator, fault } = rowOf(row);
    const question = askOfRow(call, rules, row);
    if (fault !== null || typeof question === 'string') continue;
    const ratio = evaluate(creator, rules, question).quoteCheck?.ratio;
    if (ratio === undefined) continue;
    judged += 1;
    if (areSwapped(creator, ratio, rules, question)) swapped += 1;
  }
  return swapped * 2 > judged;
}

function areSwapped(creator: Creator, ratio: number, rules: CompiledRules, question: Question): boolean {
  const { quote, followers } = creator;
  if (ratio < ABSURD_FROM || isMissing(quote) || isMissing(followers)) return false;
  const other = { ...creator, followers: quote.amount, quote: { ...quote, amount: followers } };
  const turned = evaluate(other, rules, question).quoteCheck?.ratio ?? 0;
  return turned >= SENSIBLE[0] && turned <= SENSIBLE[1];
}

function titles(call: Call, currency: string): string[] {
  return call.entry.fills.map((title) => title.replace('<currency>', () => currency));
}

function needs(found: RowOfCall): string | null {
  return sizeFault(found) ?? platformFault(found);
}

/** Why the rules withhold a fee, whatever else is missing; null where they do not. */
function sayNoFee(creator: Creator, rules: CompiledRules): string | null {
  const withheld = findWithheld(creator, rules);
  return withheld === null ? null : `${sayWithheld(withheld)}.`;
}

/** Which line the rules lack. */
function noFee(creator: Creator, evaluation: Evaluation, rules: CompiledRules, question: Question): string {
  return saidInEnglish(() => costReason(creator, evaluation, rules, question).marked);
}
