/** A rules tab with one cell of one line changed, and rows on which its figures count. */
import fc from 'fast-check';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { printRules } from '../../../src/core/rules/table/print-rules.ts';
import { rulesVersion } from '../../../src/core/rules/table/rules-version.ts';
import { CREDENTIALS } from '../../../src/warehouse/request.ts';
import { type Row, rowOf } from './random-rows.ts';

type Table = readonly (readonly (string | number)[])[];

/** Rule sets that differ from the given in one cell of the block: lines in an order that the seed tells, figures first. */
export function* changedLines(block: Block, rules: RuleSet, seed: number): Generator<RuleSet> {
  const table: Table = printRules(rules);
  const title = table.findIndex(([first], at) => first === block.title && table[at + 1]?.[0] === block.hint);
  const from = title + 3;
  const to = table.findIndex((row, at) => at >= from && row.every((cell) => cell === ''));
  const lines = table.slice(from, to < 0 ? table.length : to).map((_, at) => from + at);
  const [order = []] = fc.sample(fc.shuffledSubarray(lines, { minLength: lines.length }), { numRuns: 1, seed });
  for (const line of order) {
    for (const { column, value } of changesOf(line, lines, block, table)) {
      const changed = table.map((row, at) =>
        at === line ? row.map((cell, place) => (place === column ? value : cell)) : row,
      );
      const { rules: read } = parseRules(changed, { sheetName: 'Rules', originRow: 1, originColumn: 1 });
      if (read !== null && rulesVersion(read) !== rulesVersion(rules)) yield read;
    }
  }
}

type Change = { readonly column: number; readonly value: string | number };

/** A third more and less of each number; then what other lines of the block say instead of a choice. */
function changesOf(line: number, lines: readonly number[], block: Block, table: Table): Change[] {
  const columns = Object.values(block.columns);
  const figures = columns.flatMap((_, column) => {
    const cell = table[line]?.[column];
    return typeof cell === 'number' ? [cell * 1.375, cell * 0.625].map((value) => ({ column, value })) : [];
  });
  const choices = columns.flatMap(({ kind, aside }, column) => {
    const cell = table[line]?.[column] ?? '';
    if (kind !== 'choice' || aside === true) return [];
    const said = [...new Set(lines.map((one) => table[one]?.[column] ?? ''))];
    return said.filter((other) => other !== cell && other !== '').map((value) => ({ column, value }));
  });
  return [...figures, ...choices];
}

/** Rows with all currencies, countries and niches of the rules in turn, and every second with two credentials alone. */
export function rowsFor(rules: RuleSet, count: number, seed: number): Row[] {
  const currencies = rules.exchangeRates.map(({ currency }) => currency);
  const countries = (rules.markets ?? []).map(({ countries: names }) => names[0] ?? '');
  const niches = rules.cost.factors.filter(({ kind }) => kind === 'niche').map(({ name }) => name);
  const turn = <T>(list: readonly T[], at: number): T | null => list[at % list.length] ?? null;
  return fc.sample(rowOf, { numRuns: count, seed }).map((row, at) => ({
    ...row,
    quote: row.quote ?? 500 + at,
    quote_currency: at % 2 === 0 ? turn(currencies, at / 2) : row.quote_currency,
    country: at % 3 === 0 ? turn(countries, at / 3) : row.country,
    niche: at % 5 < 2 ? turn(niches, at) : row.niche,
    ...(at % 2 === 0 ? {} : credentialsAlone(at)),
  }));
}

function credentialsAlone(at: number): Partial<Row> {
  const shown = [CREDENTIALS[at % CREDENTIALS.length], CREDENTIALS[(at * 7) % CREDENTIALS.length]];
  const counts = CREDENTIALS.map((field) => [field, shown.includes(field) ? 600 : null] as const);
  return { ...Object.fromEntries(counts), authority: null, authority_score: null };
}
