import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellName } from '../../../src/core/cell.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { PRESETS } from '../../../src/core/rules/shipped/presets.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import { rulesVersion } from '../../../src/core/rules/table/rules-version.ts';
import { soundRules } from './rules-arbitrary.ts';
import { printed, rulesOf, type Table, withoutCells } from './rules-table.ts';

test.each(PRESETS)('$id printed and parsed is itself', ({ rules }) => {
  expect(rulesOf(printed(rules()))).toEqual(rules());
});

test('any sound rule set printed and parsed is itself, with the same version', () => {
  fc.assert(
    fc.property(soundRules, (rules) => {
      const again = rulesOf(printed(rules));
      expect(again).toEqual(withoutCells(rules));
      expect(rulesVersion(again)).toBe(rulesVersion(rules));
    }),
    { numRuns: 120 },
  );
});

const STRANGE = [
  '',
  ' ',
  '-',
  'soon',
  'any',
  'instagram',
  'views',
  'kol',
  'Goals',
  'Cost',
  'Followers from',
  'Check',
  '#REF!',
  '1.250',
  '12.5K',
  '3,4 %',
  '2025-01-01',
  -1,
  0,
  0.5,
  1,
  5,
  1e9,
  true,
  new Date(2025, 0, 5),
  Number.NaN,
] as const;

/** Every figure of it is one, and what it prints is itself again. */
function isSound(rules: RuleSet): boolean {
  const numbers = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbers)
        : [];
  return numbers(rules).every(Number.isFinite) && isDeepStrictEqual(rulesOf(printed(rules)), withoutCells(rules));
}

/** The one title that a table may do without; then no cell can be named. */
const LACKING = 'Weight of audience';

/** The edited row or cell is named by place, or the title that went by its words, in at least one message. */
function isNamed(table: Table, row: number, column: number, was: unknown): boolean {
  const { rules, problems } = parseRules(table);
  if (rules !== null) return isSound(rules);
  const cell = new RegExp(`\\b[A-Z]+${row + 1}\\b`);
  return problems.some(
    (problem) =>
      problem.row === row + 1 ||
      cell.test(sayRuleProblem(problem)) ||
      sayRuleProblem(problem).includes(cellName(row + 1, column + 1)) ||
      (String(was).startsWith(LACKING) && problem.says === 'no-audience'),
  );
}

function checkEdits(table: Table, numRuns: number): void {
  const width = (table[0]?.length ?? 0) + 1;
  const place = fc.tuple(fc.nat(table.length), fc.nat(width));
  const value = fc.oneof(
    fc.constantFrom(...STRANGE),
    place.map(([row, column]) => table[row]?.[column] ?? ''),
  );
  fc.assert(
    fc.property(place, value, ([row, column], put) => {
      const broken = [...table, []].map((cells) => [...cells]);
      const line = broken[row] ?? [];
      while (line.length <= column) line.push('');
      const was = line[column];
      line[column] = put;
      if (!isNamed(broken, row, column, was)) {
        throw new Error(
          `${cellName(row + 1, column + 1)} = ${String(put)}: ${JSON.stringify(parseRules(broken).problems)}`,
        );
      }
    }),
    { numRuns, endOnFailure: true },
  );
}

test('an edit of any cell of the shipped table is valid or named', () => {
  checkEdits(printed(), 250);
});

test('an edit of any cell of any table is valid or named', () => {
  fc.assert(
    fc.property(soundRules, (rules) => checkEdits(printed(rules), 50)),
    { numRuns: 12, endOnFailure: true },
  );
});

test('a title of weights that went is named where the sum shows it', () => {
  const table = printed().map((cells) => cells.map((cell) => (String(cell).startsWith(LACKING) ? '' : cell)));
  expect(parseRules(table).problems.map(sayRuleProblem)).toContainEqual(
    expect.stringMatching(/add up to [\d.]+, 1 is needed\. There is no column “Weight of audience”\.$/),
  );
});

test('a changed figure changes the version, or is a problem', () => {
  const table = printed();
  const version = rulesVersion(defaultRules());
  const figures = table.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'number' ? [{ row, column, cell }] : [])),
  );
  expect(figures.length).toBeGreaterThan(200);
  for (const { row, column, cell } of figures) {
    const { rules } = parseRules(
      table.map((cells, at) =>
        at === row ? cells.map((old, index) => (index === column ? cell * 1.01 + 0.001 : old)) : cells,
      ),
    );
    if (rules !== null) expect(rulesVersion(rules), cellName(row + 1, column + 1)).not.toBe(version);
  }
});
