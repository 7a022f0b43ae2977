/** What people and programs read of two rule sets compared. Compares nothing itself. */
import type { Comparison } from '../contract/server-calls.ts';
import type { TabCell } from './files/xlsx-read.ts';

type Change = Comparison['changes'][number];

/** Creators named before the rest is only counted. */
const SHOWN = 20;
const SHOWN_RULES = 5;
/** The fields that are said creator by creator; figures move for all and are said as a whole. */
const NAMED: Readonly<Partial<Record<Change['field'], string>>> = { tier: 'tier', class: 'class', fit: 'fit' };

/** Which sets, which rules differ, how many creators change and how figures move, then who, one creator per line. */
export function comparisonLines(
  { from, to, rules, sentences, changes }: Comparison,
  otherFile: string,
): readonly string[] {
  const people = new Map<number, { readonly name: string; readonly said: string[] }>();
  for (const { row, creator, field, from: before, to: after } of changes) {
    const label = NAMED[field];
    if (label === undefined) continue;
    const person = people.get(row) ?? { name: creator, said: [] };
    person.said.push(`${label} ${before ?? 'none'} → ${after ?? 'none'}`);
    people.set(row, person);
  }
  const lines = [...people].map(([row, { name, said }]) => `  row ${row}  ${name}: ${said.join(', ')}`);
  const more = lines.length - SHOWN;
  return [
    `Compared with ${otherFile}:`,
    `  from ${from}`,
    `  to   ${to}`,
    ...sayRules(rules),
    ...sentences.map((sentence) => `  ${sentence}`),
    ...lines.slice(0, SHOWN),
    ...(more > 0 ? [`  and ${more} more creators (--json lists every change)`] : []),
  ];
}

function sayRules(rules: readonly string[]): string[] {
  const more = rules.length - SHOWN_RULES;
  return [...rules.slice(0, SHOWN_RULES).map((rule) => `  ${rule}`), ...(more > 0 ? [`  and ${more} more rules`] : [])];
}

/** As `--json` prints them: what changes, row by row; names are under `creators`. */
export function plainChanges({ changes }: Comparison): readonly Omit<Change, 'creator'>[] {
  return changes.map(({ row, field, from, to }) => ({ row, field, from, to }));
}

/** A rule table as it can be handed to the add-on: days as the texts they show. */
export function plainTable(rows: readonly (readonly TabCell[])[]): (string | number)[][] {
  return rows.map((row) =>
    Array.from(row, (cell) => {
      if (typeof cell === 'object' && cell !== null) {
        return cell.format === 'yyyy-mm-dd' ? isoDay(cell.value) : cell.value;
      }
      return typeof cell === 'number' ? cell : String(cell ?? '');
    }),
  );
}

/** Day numbers count from 1899-12-30. */
function isoDay(day: number): string {
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
