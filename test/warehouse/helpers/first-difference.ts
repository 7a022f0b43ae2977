/** Holds answers of SQL against those of the core, and says the first difference with its row. */
import fc from 'fast-check';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { compileSelect } from '../../../src/warehouse/compile-view.ts';
import type { ViewRequest } from '../../../src/warehouse/request.ts';
import { type Answers, coreAnswers } from './core-answers.ts';
import type { Engine } from './duckdb-table.ts';
import { type Row, rowOf } from './random-rows.ts';
import { rulesOf } from './random-rules.ts';
import { columnsOf, requestOf, TODAY, viewRequest } from './requests.ts';
import { FIELDS } from './sql-rows.ts';

/** '' where all answers are equal. */
export function firstDifference(found: readonly Answers[], expected: readonly Answers[], rows: readonly Row[]): string {
  if (found.length !== expected.length) return `${found.length} rows, ${expected.length} expected`;
  for (const [at, wanted] of expected.entries()) {
    for (const [key, value] of Object.entries(wanted)) {
      // What a view without the column does not show is nothing.
      const got = found[at]?.[key] ?? null;
      if (got === value) continue;
      return `${key} is ${JSON.stringify(got)}, the core says ${JSON.stringify(value)}: ${JSON.stringify(rows[at])}`;
    }
  }
  return '';
}

/** Rules, rows and a question that one number tells, so that a failure can be repeated. */
export function invented(
  seed: number,
  rowCount: number,
): { rules: RuleSet; rows: Row[]; change: Partial<ViewRequest> } {
  const one = <T>(arbitrary: fc.Arbitrary<T>): T => fc.sample(arbitrary, { numRuns: 1, seed })[0] as T;
  const columns = one(columnsOf);
  const blank = Object.fromEntries(
    FIELDS.filter((field) => columns[field] === undefined).map((field) => [field, null]),
  );
  const rows = fc.sample(rowOf, { numRuns: rowCount, seed }).map((row) => ({ ...row, ...blank }));
  return { rules: one(rulesOf), change: { ...one(requestOf), columns }, rows };
}

/** The first difference for the rules, rows and question of a seed. */
export async function differenceFor(
  seed: number,
  rowCount: number,
  engine: Engine,
  dialect: ViewRequest['dialect'],
): Promise<string> {
  const { rules, rows, change } = invented(seed, rowCount);
  const request = viewRequest({ ...change, dialect });
  const found = await engine.answers(rows, compileSelect(compileRules(rules), request));
  return firstDifference(found, coreAnswers(rows, rules, request, TODAY), rows);
}
