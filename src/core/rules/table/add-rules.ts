/** Which lines of another rule set a rules table lacks and where they go. Never changes a line that is there. */
import type { Cell } from '../../cell.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { RuleSet } from '../rule-set.ts';
import { allBlocks } from './blocks/all-blocks.ts';
import type { AnyValue, Block } from './column.ts';
import { allColumns } from './column.ts';
import { readLines } from './parse/read-lines.ts';
import { printBlock, printCell } from './print-rules.ts';
import { layOutTable, sectionsOf } from './table-layout.ts';

/** New rows: `before` is the 0-based row of the table that they are inserted above; a title is shown bold. */
export type AddedRow = {
  readonly before: number;
  readonly cells: readonly (string | number)[];
  readonly isTitle?: true;
};
export type Addition = {
  readonly rows: readonly AddedRow[];
  /** Titles of blocks whose other lines were left out, because the table decides the same already. */
  readonly kept: readonly string[];
};

/** What makes two lines of a block speak of the same. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  Tiers: ['platform', 'authority', 'niche', 'followersFrom', 'followersTo'],
  'Expected engagement': ['platform', 'basis'],
  'Own posts': ['platform'],
  'Expected views': ['platform'],
  Cost: ['line', 'name'],
  'Fee by views': ['platform', 'format'],
  Market: ['countries'],
  'Fair market value': ['credential', 'activity', 'country'],
  Plan: ['goals'],
  Goals: ['goal'],
  'Authority evidence': ['signal'],
  Flags: ['code'],
  'Exchange rates': ['currency'],
  Settings: ['setting'],
};

/**
 * Tier lines with a condition beside followers go above those that are there, all other lines below theirs. A block that
 * every table needs and that is gone comes back behind the last one.
 */
export function addRules(table: readonly (readonly Cell[])[], rules: RuleSet): Addition {
  const rows: AddedRow[] = [];
  const kept: string[] = [];
  const layouts = layOutTable(table);
  const origin = { sheetName: '', originRow: 1, originColumn: 1 };
  sectionsOf(table).forEach((section, at) => {
    const { block, columns } = section;
    const lines = readLines(table, section, origin, null, () => undefined);
    const known = new Set(lines.map(({ values }) => keyOf(block, values)));
    const first = lines[0]?.row;
    const top = first === undefined ? section.titleRow + 1 : first - 1;
    const bottom = layouts[at]?.end ?? section.end;
    let isKept = false;
    for (const values of block.rows(rules) as readonly Readonly<Record<string, AnyValue>>[]) {
      const isPlainTier = block.title === 'Tiers' && !['platform', 'authority', 'niche'].some((key) => values[key]);
      if (known.has(keyOf(block, values)) || isPlainTier) {
        isKept = isKept || !known.has(keyOf(block, values));
        continue;
      }
      if (needsLackingColumn(block, values, columns)) continue;
      const cells: (string | number)[] = [];
      for (const [key, column] of Object.entries(allColumns(block))) {
        const place = columns[key];
        if (place !== undefined) cells[place] = printCell(column, freed(block, key, values, lines), rules);
      }
      rows.push({ before: block.title === 'Tiers' ? top : bottom, cells: Array.from(cells, (cell) => cell ?? '') });
    }
    if (isKept) kept.push(block.title);
  });
  const present = sectionsOf(table).map(({ block }) => block.title);
  for (const block of allBlocks()) {
    if (
      (block.optional === true && block.whenMissing === undefined) ||
      present.indexOf(block.title) >= 0 ||
      present.length === 0
    )
      continue;
    printBlock(block, rules).forEach((cells, at) => {
      rows.push({ before: table.length, cells, ...(at === 1 || at === 3 ? { isTitle: true } : {}) });
    });
  }
  return { rows, kept };
}

/** The table as it would be, for checking before anything is written. */
export function withAdded(table: readonly (readonly Cell[])[], rows: readonly AddedRow[]): Cell[][] {
  return [...table, []].flatMap((row, at) => [
    ...rows.filter(({ before }) => before === at).map(({ cells }) => [...cells]),
    [...row],
  ]);
}

/** True when a line says something in a column that this table is too old to have. */
function needsLackingColumn(
  block: Block,
  values: Readonly<Record<string, AnyValue>>,
  columns: Readonly<Record<string, number>>,
): boolean {
  return Object.entries(block.columns).some(
    ([key, { mayLack }]) => mayLack && columns[key] === undefined && values[key],
  );
}

function keyOf(block: Block, values: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown): string => (value === null || value === undefined ? '' : foldWords(String(value)));
  return (SAME[block.title] ?? []).map((key) => text(values[key])).join('|');
}

/** A goal's synonyms without words that name a goal of the table already. */
function freed(
  block: Block,
  key: string,
  values: Readonly<Record<string, AnyValue>>,
  lines: readonly { readonly values: object }[],
): AnyValue | undefined {
  const value = values[key];
  if (block.title !== 'Goals' || key !== 'synonyms' || !Array.isArray(value)) return value;
  const taken = new Set(
    lines.flatMap(({ values: line }) => {
      const { goal, synonyms } = line as { goal?: string; synonyms?: readonly string[] };
      return [goal ?? '', ...(synonyms ?? [])].map(foldWords);
    }),
  );
  return (value as readonly string[]).filter((word) => !taken.has(foldWords(word)));
}
