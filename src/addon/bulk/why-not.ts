/** What only the user can settle before a run may begin. */

import type { RunRequest } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { selectedRows } from '../sheets/sheet-table.ts';
import { fingerprintOf, layoutOf } from '../table/fingerprint.ts';
import type { Layout } from '../table/layout.ts';
import type { TabReading } from '../table/read-tab.ts';
import { nameTable } from '../table/tables.ts';
import { isAskedFor } from './chunk.ts';
import { CHANGED } from './run-chunks.ts';

/** One sentence; null when the run may begin. */
export function whyNot(tab: TabReading, request: RunRequest, fingerprint: string): string | null {
  if (fingerprint !== '' && fingerprint !== fingerprintOf(tab)) return CHANGED;
  if (tab.tables.length > 1 && (request.table ?? '') === '') {
    return say`This tab holds ${tab.tables.length} tables: choose one of ${tab.tables.map(nameTable).join(', ')}.`;
  }
  const { columns, stamps, otherGoal } = layoutOf(tab, request);
  const half = halfRenamed(tab, request, columns, stamps);
  if (half !== null) return half;
  if (otherGoal === null || request.secondGoal !== '') return null;
  return say`The sheet holds the fit for “${otherGoal}”: choose whether “${tab.question.goal ?? ''}” replaces it or is added beside it.`;
}

/** A title may change its goal or currency only when every row below it is written again. */
function halfRenamed(
  tab: TabReading,
  { rows = 'all' }: RunRequest,
  columns: Layout['columns'],
  stamps: Layout['stamps'],
): string | null {
  const header = tab.table.values[tab.reading.headerRow] ?? [];
  const renamed = columns.find(({ index, title, isNew }) => !isNew && title !== String(header[index] ?? '').trim());
  if (renamed === undefined || rows === 'all') return null;
  const choice = { rows, selected: rows === 'selected' ? selectedRows() : null };
  const { table, inputs, reading } = tab;
  const creators = new Map(reading.creators.map((creator) => [creator.row - 1, creator]));
  const stays = [...stamps].some(([row, stamp]) => {
    const creator = creators.get(row);
    const now = { values: table.values[row] ?? [], formulas: table.formulas[row] ?? [] };
    const stamped = { row, now, stamp, inputs: creator === undefined ? '' : inputs.hashOf(creator) };
    return creator === undefined || !isAskedFor(choice, tab.inForce.version, stamped, columns);
  });
  if (!stays) return null;
  const now = String(header[renamed.index] ?? '').trim();
  return say`“${now}” would become “${renamed.title}” for some rows only: choose all rows, or the goal and currency of before.`;
}
