/** Answers for COST_BAND and QUOTE_CHECK. */
import {
  type Ask,
  type CompiledRules,
  type Creator,
  type Evaluation,
  evaluate,
  explain,
  findWithheld,
  isMissing,
  outputCells,
  roundToTwoDigits,
  sayWithheld,
  shownCurrency,
} from '../../core/index.ts';
import { answerRows, type RowResult } from './answer.ts';
import { readCall } from './call.ts';
import { sayOrder } from './call-order.ts';
import type { Call, RowOfCall } from './call-shape.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { missingFault, platformFault, sizeFault } from './faults.ts';
import { askOfRow, withRules } from './with-rules.ts';

export function COST_BAND(...given: unknown[]): unknown {
  const call = readCall('COST_BAND', given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    return answerRows(call, titles(call, shownCurrency(rules).code), (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const ask = askOfRow(call, rules, row);
      const needed = found.fault ?? sayNoFee(creator, rules) ?? needs(found);
      if (needed !== null) return needed;
      if (typeof ask === 'string') return ask;
      const evaluation = evaluate(creator, rules, ask);
      if (evaluation.cost === null) return noFee(creator, evaluation, rules, ask);
      const cells = outputCells(creator, evaluation, rules, ask, ['costLow', 'costTypical', 'costHigh']);
      return [cells.costLow ?? '', cells.costTypical ?? '', cells.costHigh ?? ''];
    });
  });
}

export function QUOTE_CHECK(...given: unknown[]): unknown {
  const call = readCall('QUOTE_CHECK', given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    return answerRows(call, titles(call, shownCurrency(rules).code), (row) => {
      const found = rowOf(row);
      const { creator } = found;
      const ask = askOfRow(call, rules, row);
      const needed =
        found.fault ??
        missingFault('quote', creator.quote, 'fee', found.shown('quote')) ??
        sayNoFee(creator, rules) ??
        needs(found);
      if (needed !== null) return needed;
      if (typeof ask === 'string') return ask;
      return quoteCells(found, call, rules, ask);
    });
  });
}

function quoteCells(
  { creator, shown }: RowOfCall,
  { entry, isScalar }: Call,
  rules: CompiledRules,
  ask: Ask,
): RowResult {
  const evaluation = evaluate(creator, rules, ask);
  const check = evaluation.quoteCheck;
  if (evaluation.cost === null) return noFee(creator, evaluation, rules, ask);
  if (check === null) {
    const currency = isMissing(creator.quote) ? '' : creator.quote.currency.toUpperCase();
    const other = rules.rules.currency;
    return `quote is “${shown('quote')}”: the rules have no exchange rate for ${currency}. Write the fee in ${other}, or add a rate to the rules.`;
  }
  // One odd row of a column is a fee to look at, as in a run; whole columns are told apart by their titles.
  if (isScalar && areSwapped(creator, check.ratio, rules, ask)) {
    return `quote is ${shown('quote')} and followers is ${shown('followers')}; they look swapped: ${sayOrder(entry)}.`;
  }
  const cells = outputCells(creator, evaluation, rules, ask, ['quoteCheck', 'counterOffer']);
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

function areSwapped(creator: Creator, ratio: number, rules: CompiledRules, ask: Ask): boolean {
  const { quote, followers } = creator;
  if (ratio < ABSURD_FROM || isMissing(quote) || isMissing(followers)) return false;
  const other = { ...creator, followers: quote.amount, quote: { ...quote, amount: followers } };
  const turned = evaluate(other, rules, ask).quoteCheck?.ratio ?? 0;
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
function noFee(creator: Creator, evaluation: Evaluation, rules: CompiledRules, ask: Ask): string {
  return explain(creator, evaluation, rules, ask).find(({ about }) => about === 'cost')?.text ?? 'No cost.';
}
