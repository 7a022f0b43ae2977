/** `--export`: chosen creators in the layout of an importer, as the bytes of a CSV file. */

import { guardedText } from '../contract/formula-guard.ts';
import type { HandOver } from '../contract/server-calls.ts';

/** UTF-8 without a mark, which importers would take for a part of the first column name; commas, lines ended by CR LF. */
export function exportBytes({ titles, rows }: HandOver): Uint8Array {
  const field = (cell: string | number): string => {
    const text = typeof cell === 'string' ? guardedText(cell) : String(cell);
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return new TextEncoder().encode([titles, ...rows].map((line) => `${line.map(field).join(',')}\r\n`).join(''));
}

/** What was written, and what each row lacks. */
export function exportLines({ kind, rows, titles, missing }: HandOver, out: string): readonly string[] {
  const people = `${rows.length} ${rows.length === 1 ? 'person' : 'people'}`;
  const lacks = missing.length === 0 ? ['Every row has what is needed.'] : ['To fill in first:', ...missing];
  return [`Wrote ${out}: ${people} in the layout ${kind}, columns ${titles.join(', ')}.`, ...lacks];
}
