import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import type { Question } from '../../../src/core/evaluation/evaluation.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import type { ColumnId } from '../../../src/core/own/columns.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith } from '../../helpers/creator.ts';

type GoldenRow = {
  readonly case: string;
  readonly creator: Partial<Creator>;
  readonly ask?: Partial<Question>;
  readonly cells: Partial<Record<ColumnId, string | number>>;
  /** Fractions, within 1% of what stands here. */
  readonly rates?: Partial<Record<ColumnId, number>>;
};

const golden: { readonly rows: readonly GoldenRow[] } = JSON.parse(readFileSync('test/golden/evaluation.json', 'utf8'));

test.each(golden.rows.map((row) => [row.case, row] as const))('%s', (_, row) => {
  const rules = compileRules(defaultRules());
  const creator = creatorWith(row.creator);
  const question = ask(row.ask);
  const ids = [...Object.keys(row.cells), ...Object.keys(row.rates ?? {})] as ColumnId[];
  const cells = outputCells(creator, evaluate(creator, rules, question), rules, ids);
  expect(cells).toMatchObject(row.cells);
  for (const [id, rate] of Object.entries(row.rates ?? {})) {
    expect(Math.abs(Number(cells[id as ColumnId]) / rate - 1), `${id} is ${cells[id as ColumnId]}`).toBeLessThan(0.01);
  }
});
