/** The lines of a rules tab, what each can be changed to, and rows on which they count. */
import fc from 'fast-check';
import { FORMATS, PLATFORMS } from '../../../src/core/creator.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { allBlocks } from '../../../src/core/rules/table/blocks/all-blocks.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { CREDENTIALS } from '../../../src/warehouse/request.ts';
import { type Row, rowOf } from './random-rows.ts';

export type Table = readonly (readonly (string | number)[])[];
/** Cells of one row and what they are changed to. */
export type Change = { readonly row: number; readonly cells: ReadonlyMap<number, string | number> };
export type Line = {
  readonly block: string;
  /** `Cost: fee, 3000`. */
  readonly name: string;
  /** What can be tried, one after the other. */
  readonly changes: readonly Change[];
};

/** A niche of the random rows, in place of any words. */
const OTHER_WORDS = 'beauty';
const OTHER_CURRENCY = 'EUR';

/** All lines, block by block. */
export function linesOf(table: Table): Line[] {
  return allBlocks().flatMap((block) => {
    const title = table.findIndex(([first], at) => first === block.title && table[at + 1]?.[0] === block.hint);
    const from = title + 3;
    const to = table.findIndex((row, at) => at >= from && row.every((cell) => cell === ''));
    const rows = table.slice(from, to < 0 ? table.length : to).map((_, at) => from + at);
    return rows.map((row) => ({
      block: block.title,
      name: `${block.title}: ${nameOf(table[row] ?? [])}`,
      changes: changesOf(row, rows, block, table),
    }));
  });
}

function nameOf(cells: Table[number]): string {
  return cells
    .slice(0, 3)
    .filter((cell) => cell !== '')
    .join(', ');
}

/** Other numbers, or two exchanged; then what other lines say instead of a choice, and other words. */
function changesOf(row: number, rows: readonly number[], block: Block, table: Table): Change[] {
  const columns = Object.values(block.columns);
  const cellAt = (column: number): string | number => table[row]?.[column] ?? '';
  const one = (column: number, value: string | number): Change => ({ row, cells: new Map([[column, value]]) });
  const numbers = columns.flatMap((_, column) => {
    const cell = cellAt(column);
    return typeof cell === 'number' ? [{ column, cell }] : [];
  });
  const exchanged = numbers.slice(1).flatMap(({ column, cell }, at): Change[] => {
    const before = numbers[at];
    if (before === undefined || before.cell === cell) return [];
    return [
      {
        row,
        cells: new Map([
          [column, before.cell],
          [before.column, cell],
        ]),
      },
    ];
  });
  const others = columns.flatMap(({ kind, aside }, column): Change[] => {
    const cell = cellAt(column);
    if (aside === true || typeof cell === 'number') return [];
    if (kind === 'setting') return [one(column, OTHER_CURRENCY)];
    if (kind !== 'choice') return kind === 'words' || cell !== '' ? [one(column, OTHER_WORDS)] : [];
    const said = [...new Set(rows.map((other) => table[other]?.[column] ?? ''))];
    return said.filter((other) => other !== cell && other !== '').map((other) => one(column, other));
  });
  const moved = [1.375, 0.625, 10, 0.1].flatMap((by) => numbers.map(({ column, cell }) => one(column, cell * by)));
  // Weights of which one alone cannot change.
  const isWhole = numbers.length > 1 && Math.abs(numbers.reduce((sum, { cell }) => sum + cell, -1)) < 1e-9;
  return isWhole ? [...exchanged, ...others] : [...moved, ...others];
}

/** The table with some lines changed. */
export function changed(table: Table, changes: readonly Change[]): Table {
  const of = new Map(changes.map(({ row, cells }) => [row, cells]));
  return table.map((cells, row) => {
    const here = of.get(row);
    return here === undefined ? cells : cells.map((cell, column) => here.get(column) ?? cell);
  });
}

/** The rules of a table, null where it has a fault. */
export function rulesOfTable(table: Table): RuleSet | null {
  return parseRules(table, { sheetName: 'Rules', originRow: 1, originColumn: 1 }).rules;
}

/** A row of which everything is answered. */
const USUAL: Row = {
  ...(Object.fromEntries(CREDENTIALS.map((field) => [field, null])) as Record<(typeof CREDENTIALS)[number], null>),
  creator: null,
  person: null,
  platform: 'instagram',
  followers: 40_000,
  likes: 900,
  comments: 40,
  shares: 10,
  views: 12_000,
  engagement_rate: null,
  posts_measured: 6,
  niche: null,
  verified: null,
  authority: null,
  authority_score: null,
  country: null,
  quote: 700,
  quote_currency: null,
  format: null,
  usage_rights: null,
  whitelisting: null,
  exclusivity: null,
  paid_ads: null,
  account_type: null,
  following: 300,
  fake_follower_share: null,
  data_date: null,
};

/** Random rows; then usual ones with each platform at each size, and each name that lines of the rules have. */
export function rowsFor({ cost, exchangeRates, markets, fairMarket }: RuleSet, count: number, seed: number): Row[] {
  const named = (kind: string): string[] =>
    cost.factors.filter((factor) => factor.kind === kind).map(({ name }) => name);
  const sizes = [700, 2500, 7000, 20_000, 60_000, 150_000, 400_000, 900_000, 2_500_000, 8_000_000];
  const withheld = (cost.withheld ?? []).map(({ niche }) => niche.split(',')[0] ?? '');
  const usual: Partial<Row>[] = [
    ...PLATFORMS.flatMap((platform) =>
      sizes.flatMap((followers) => [followers / 4, null].map((views) => ({ platform, followers, views }))),
    ),
    ...PLATFORMS.flatMap((platform) => FORMATS.map((format) => ({ platform, format }))),
    ...[1, 4, 20].flatMap((posts_measured) =>
      ['instagram', 'tiktok', 'x'].map((platform) => ({ platform, posts_measured })),
    ),
    ...named('niche').map((niche) => ({ niche: `${niche} tips` })),
    ...named('usageRights').map((usage_rights) => ({ usage_rights })),
    ...exchangeRates.map(({ currency }) => ({ quote_currency: currency })),
    ...(markets ?? []).flatMap(({ countries }) => countries.map((country) => ({ country }))),
    ...withheld.flatMap((niche) =>
      (fairMarket ?? []).map(({ credential, country }) => ({ niche, authority: credential, country })),
    ),
    ...CREDENTIALS.flatMap((first) =>
      CREDENTIALS.map((second) => ({ [first]: 600, [second]: 600, verified: first < second })),
    ),
    { likes: 14_000 },
    { following: 48_000 },
    ...[30, 60, 80].map((authority_score) => ({ authority_score })),
    ...[0.15, 0.3, 0.45].map((fake_follower_share) => ({ fake_follower_share })),
    ...['2026-02-01', '2025-11-20'].map((data_date) => ({ data_date })),
  ];
  const random = fc.sample(rowOf, { numRuns: count, seed });
  return [...random, ...usual.map((some, at) => ({ ...USUAL, creator: `usual ${at}`, ...some }))];
}
