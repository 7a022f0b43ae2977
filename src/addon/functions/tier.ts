/** Answers for TIER and WHY. */
import { evaluate, outputCells } from '../../core/index.ts';
import { answerRows } from './answer.ts';
import { readCall } from './call.ts';
import { creatorsOfCall } from './creators-of-call.ts';
import { askOfRow, withRules } from './with-rules.ts';

export function TIER(...given: unknown[]): unknown {
  return oneColumn('TIER', given, 'tier');
}

export function WHY(...given: unknown[]): unknown {
  return oneColumn('WHY', given, 'why');
}

function oneColumn(name: 'TIER' | 'WHY', given: readonly unknown[], id: 'tier' | 'why'): unknown {
  const call = readCall(name, given);
  return withRules(call, (rules) => {
    const rowOf = creatorsOfCall(call);
    return answerRows(call, call.entry.fills, (row) => {
      const { creator, fault } = rowOf(row);
      const ask = askOfRow(call, rules, row);
      if (fault !== null) return fault;
      if (typeof ask === 'string') return ask;
      return [outputCells(creator, evaluate(creator, rules, ask), rules, ask, [id])[id] ?? ''];
    });
  });
}
