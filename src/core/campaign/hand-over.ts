/** The table that is handed over: documented columns and no other, a row a person, and what each row lacks. */
import { aspire } from './layouts/aspire.ts';
import { brief } from './layouts/brief.ts';
import type { Layout } from './layouts/layout.ts';
import { plain } from './layouts/plain.ts';
import { upfluence } from './layouts/upfluence.ts';
import type { Person } from './persons.ts';

const LAYOUTS = { upfluence, aspire, plain, brief } as const satisfies Readonly<Record<string, Layout>>;
export type HandOverKind = keyof typeof LAYOUTS;
export const HAND_OVERS = Object.keys(LAYOUTS) as readonly HandOverKind[];

export type HandOverTable = {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** One sentence for each row that lacks something. */
  readonly missing: readonly string[];
};

/** Columns that are empty for everybody are left out, except those that the importer wants. */
export function handOver(kind: HandOverKind, persons: readonly Person[]): HandOverTable {
  const layout: Layout = LAYOUTS[kind];
  const cells = persons.map((person) => layout.columns.map(({ of }) => of(person) ?? ''));
  const used = layout.columns.map(({ wanted }, at) => wanted === true || cells.some((line) => line[at] !== ''));
  const kept = <T>(line: readonly T[]): T[] => line.filter((_, at) => used[at]);
  return {
    titles: kept(layout.columns.map(({ title }) => title)),
    rows: cells.map(kept),
    missing: persons.flatMap((person) => {
      const lacks = layout.lacks(person);
      if (lacks.length === 0) return [];
      const { row } = person.deal;
      return [`Row ${row}${person.name === '' ? '' : ` (${person.name})`}: ${lacks.join('; ')}.`];
    }),
  };
}
