/** What follows from the reading of a tab and a request alone: its fingerprint, its columns, their letters. */
import type { RunRequest } from '../../contract/server-calls.ts';
import { columnLetters } from '../../core/cell.ts';
import { shownCurrency } from '../../core/output/shown-currency.ts';
import { addToHash, HASH_START, sayHash } from '../../core/text/short-hash.ts';
import { type Layout, layOut } from './layout.ts';
import type { TabReading } from './read-tab.ts';

/** Changes with any cell that was read, its row, the rules and the question. */
export function fingerprintOf(tab: TabReading): string {
  const { reading, inForce, table } = tab;
  const columns = Object.entries(reading.columns).map(([field, found]) => `${field}${found?.index}`);
  const head = [table.sheetId, inForce.version, reading.headerRow, tab.endRow, ...columns].join('\u001f');
  let hash = addToHash(HASH_START, head);
  for (const creator of reading.creators) {
    hash = addToHash(hash, `\u001f${creator.row}:${tab.inputs.hashOf(creator)}`);
  }
  return sayHash(hash);
}

export function layoutOf(tab: TabReading, request: RunRequest): Layout {
  const { table, reading, rules, question, endRow } = tab;
  return layOut({
    values: endRow === table.values.length ? table.values : table.values.slice(0, endRow),
    headerRow: reading.headerRow,
    firstDataRow: reading.firstDataRow,
    notes: table.notes[reading.headerRow] ?? [],
    essential: request.columns === 'essential',
    decisions: request.decisions === true,
    hasQuote: reading.columns.quote !== undefined,
    goal: question.goal ?? '',
    currency: shownCurrency(rules).code,
    beside: request.secondGoal === 'beside',
    width: table.values.reduce((most, row) => Math.max(most, row.length), 0),
  });
}

/** `N:AF` for columns side by side, `B, N:AF` otherwise. */
export function lettersOf(columns: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last[1] + 1 === column) last[1] = column;
    else parts.push([column, column]);
  }
  return parts
    .map(([from, to]) => (from === to ? columnLetters(from) : `${columnLetters(from)}:${columnLetters(to)}`))
    .join(', ');
}
