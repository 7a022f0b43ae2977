/** PLAN: a creator table with its header row in, the rows to book out. */
import type { Cell } from '../../core/cell.ts';
import type { OutputValue } from '../../core/own/marks.ts';
import { readTable } from '../../core/reading/table.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { formatLabel } from '../../core/text/names.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { localeMark } from '../sheets/locale-mark.ts';
import { dayFor } from '../sheets/today.ts';
import { planFor } from '../table/plan-creators.ts';
import { cellOf } from './answer.ts';
import { readCall, tableOf } from './call.ts';
import type { Call } from './call-shape.ts';
import { textOf } from './read-columns.ts';
import { askOfRow, withRules } from './with-rules.ts';

export function PLAN(table: unknown, budget: unknown, goal: unknown, options: unknown, rules: unknown): unknown {
  const call = readCall('PLAN', { table, budget, goal, options, rules });
  const creators = tableOf(call);
  return withRules(call, (rules) => planTable(call, creators, rules));
}

function planTable(call: Call, table: readonly (readonly Cell[])[], rules: CompiledRules): unknown {
  const question = askOfRow(call, rules, 0);
  if (typeof question === 'string') return `? ${question}`;
  const reading = readTable(table, {
    originRow: 1,
    originColumn: 1,
    sheetName: '',
    fileName: '',
    platform: null,
    format: null,
    get localeMark() {
      return localeMark();
    },
    numberFormats: null,
    chosen: {},
  });
  if (reading.headerRow < 0) throw new Error('table has no row of headers with a followers column.');
  const budget = cellOf(call, 'budget', 0);
  const answer = planFor(
    reading.creators,
    rules,
    { ...question, ...dayFor(reading.creators) },
    budget,
    textOf(call, 'options', 0),
  );
  if (!answer.ok) return `? ${answer.problem}`;
  const { plan, said } = answer.value;
  if (plan.status === 'infeasible') return `? ${[said.proof, ...said.conflicts].join(' ')}`;
  const rows: OutputValue[][] = plan.chosen.map((one) => [
    one.row,
    asPlainText(one.creator),
    one.deliverables.map(({ format, count }) => (count === 1 ? '' : `${count} x `) + formatLabel(format)).join(' + '),
    one.price,
    one.value,
    one.leavesAbove,
  ]);
  const titles = ['Row', 'Creator', 'Deliverables', `Price (${plan.currency})`, 'Expected', 'Worth up to'];
  return [titles, ...rows, ['', 'Total', said.proof, plan.spent, plan.value, '']];
}
