/** Answers for COST_BAND and QUOTE_CHECK. */
import {
  type CompiledRules,
  type Creator,
  type Evaluation,
  evaluate,
  findWithheld,
  outputCells,
  roundToTwoDigits,
  sayWithheld,
  shownCurrency,
} from '../../core/index.ts';
import { answerRows, type RowResult } from './answer.ts';
import { type Call, readCall } from './call.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { missingFault, sizeFault } from './faults.ts';
import { askOfRow, withRules } from './with-rules.ts';

export function COST_BAND(...given: unknown[]): unknown {
  const call = readCall('COST_BAND', given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    return answerRows(call, titles(call, shownCurrency(rules).code), (row) => {
      const { creator, fault } = rowOf(row);
      const ask = askOfRow(call, rules, row);
      if (typeof ask === 'string') return ask;
      const needed = fault ?? sayNoFee(creator, rules) ?? needs(creator);
      if (needed !== null) return needed;
      const evaluation = evaluate(creator, rules, ask);
      if (evaluation.cost === null) return noFee(creator);
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
      const { creator, fault } = rowOf(row);
      const ask = askOfRow(call, rules, row);
      if (typeof ask === 'string') return ask;
      const needed =
        fault ?? missingFault('quote', creator.quote, 'number') ?? sayNoFee(creator, rules) ?? needs(creator);
      if (needed !== null) return needed;
      const evaluation = evaluate(creator, rules, ask);
      const cells = outputCells(creator, evaluation, rules, ask, ['quoteCheck', 'counterOffer']);
      return quoteCells(creator, evaluation, rules, cells.quoteCheck ?? '', cells.counterOffer ?? '');
    });
  });
}

function quoteCells(
  creator: Creator,
  evaluation: Evaluation,
  rules: CompiledRules,
  verdict: string | number,
  counter: string | number,
): RowResult {
  const check = evaluation.quoteCheck;
  if (evaluation.cost === null) return noFee(creator);
  if (check === null) return 'quote is in a currency without an exchange rate in the rules.';
  const perEngagement = check.costPerEngagement;
  return [
    verdict,
    roundToTwoDigits(check.ratio),
    perEngagement === null ? '' : roundToTwoDigits(perEngagement * shownCurrency(rules).rate),
    counter,
  ];
}

function titles(call: Call, currency: string): string[] {
  return call.entry.fills.map((title) => title.replace('<currency>', () => currency));
}

function needs(creator: Creator): string | null {
  return sizeFault(creator.followers) ?? missingFault('platform', creator.platform, 'platform');
}

/** Why the rules withhold a fee, whatever else is missing; null where they do not. */
function sayNoFee(creator: Creator, rules: CompiledRules): string | null {
  const withheld = findWithheld(creator, rules);
  return withheld === null ? null : `${sayWithheld(withheld)}.`;
}

function noFee(creator: Creator): string {
  return `No fee is known for ${String(creator.platform)} in the rules.`;
}
