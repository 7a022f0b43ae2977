/** The beginning of a run: what it will write, and its titles. Answers are written by run-chunks.ts. */
import type { RunRequest } from '../../contract/server-calls.ts';
import {
  type Header,
  type HeaderParts,
  readBold,
  widenGrid,
  writeHeaders,
  writeList,
} from '../sheets/output-writer.ts';
import { protectedIn } from '../sheets/protection.ts';
import { nowMs, type RunRecord, WORKING_MS } from '../sheets/run-record.ts';
import { readNotes } from '../sheets/sheet-table.ts';
import { today } from '../sheets/today.ts';
import { fingerprintOf, layoutOf } from '../table/fingerprint.ts';
import { headerNote } from '../table/header-note.ts';
import { choicesFor, type PlacedColumn } from '../table/layout.ts';
import type { Prepared } from '../table/prepare.ts';
import type { Plan } from './snapshot.ts';

/** A run that nothing is written of yet: the record and the plan go with its first rows. */
export type Fresh = {
  readonly record: RunRecord;
  readonly plan: Plan;
  readonly columns: readonly PlacedColumn[];
  /** There is a run before it that could be undone until now. */
  readonly isSecond: boolean;
};

/** What a new run will write, or a sentence that says why it cannot. */
export function planRun(
  prepared: Prepared,
  request: RunRequest,
  more: Pick<RunRecord, 'id' | 'owner' | 'selected' | 'rowsAtOnce' | 'isFixed'>,
  isSecond: boolean,
): Fresh | string {
  const { sheet, reading, table, endRow } = prepared;
  const { columns } = layoutOf(prepared, request);
  const indexes = columns.map(({ index }) => index + 1);
  const blocked = protectedIn(sheet, indexes, reading.headerRow + 1, Math.max(endRow, reading.firstDataRow + 1));
  if (blocked !== null) return blocked;
  const titles = table.values[reading.headerRow] ?? [];
  const notes = notesOf(prepared);
  const bold = readBold(sheet, reading.headerRow + 1, indexes, gridOf(prepared));
  const plan: Plan = {
    creatorTiersRun: more.id,
    question: prepared.question,
    headerRow: reading.headerRow,
    firstDataRow: reading.firstDataRow,
    columns: columns.map(({ id, goal, index, title, isNew, before }, at) => {
      const was = { title: String(titles[index] ?? ''), note: notes[index] ?? '', isBold: bold[at] === true };
      return { id, goal, index, title, isNew, before: { ...was, goal: before.goal } };
    }),
  };
  const now = nowMs();
  const record: RunRecord = {
    ...more,
    state: 'running',
    sheetId: table.sheetId,
    sheet: table.name,
    startedMs: now,
    expiresMs: now + WORKING_MS,
    request,
    fingerprint: fingerprintOf(prepared),
    version: prepared.version,
    total: reading.creators.length,
    cursor: reading.firstDataRow,
    pieces: 0,
    chunks: 0,
    rowsWritten: 0,
    keptCells: 0,
  };
  return { record, plan, columns, isSecond };
}

/** Columns of the grid, as it was when the table was read or widened. */
function gridOf({ table }: Prepared): number {
  return table.notes[0]?.length ?? 0;
}

function notesOf({ table, sheet, reading }: Prepared): readonly string[] {
  return table.notes[reading.headerRow] ?? readNotes(sheet, reading.headerRow + 1);
}

/** Makes room for the columns at the right end of the grid. */
export function makeRoom(prepared: Prepared, columns: readonly PlacedColumn[]): void {
  const wanted = columns.reduce((most, { index }) => Math.max(most, index + 1), 0);
  widenGrid(prepared.sheet, gridOf(prepared), wanted);
  for (const line of prepared.table.notes) while (line.length < wanted) line.push('');
}

/**
 * Titles, notes and lists to choose from, where they are not as they should be. `isWithRows`: the titles themselves are
 * written with the rows below them.
 */
export function writeTitles(prepared: Prepared, columns: readonly PlacedColumn[], isWithRows: boolean): void {
  const { sheet, table, reading, rules, version, endRow } = prepared;
  const titles = table.values[reading.headerRow] ?? [];
  const notes = notesOf(prepared);
  const isTitled = ({ index, title }: PlacedColumn): boolean => String(titles[index] ?? '') === title;
  const noteFor = ({ column, goal }: PlacedColumn): string => headerNote(column, goal, version, today());
  // The list first: a title that is there already is of no new column, and gets none.
  const rows = endRow - reading.firstDataRow;
  for (const placed of columns) {
    const choices = placed.isNew && rows > 0 && !isTitled(placed) ? choicesFor(placed.id, rules) : null;
    if (choices !== null) writeList(sheet, reading.firstDataRow + 1, placed.index + 1, rows, choices);
  }
  const write = (of: readonly PlacedColumn[], parts: HeaderParts): void => {
    const headers = of.map(
      (placed): Header => ({ column: placed.index + 1, title: placed.title, note: noteFor(placed), isBold: true }),
    );
    writeHeaders(sheet, reading.headerRow + 1, headers, parts);
  };
  write(
    columns.filter((placed) => !isTitled(placed)),
    isWithRows ? 'looks' : 'all',
  );
  write(
    columns.filter((placed) => isTitled(placed) && notes[placed.index] !== noteFor(placed)),
    'notes',
  );
  for (const { index, title } of columns) titles[index] = title;
}
