/** The beginning of a run: what it will write, and its titles. Answers are written by run-chunks.ts. */
import type { RunRequest } from '../../contract/server-calls.ts';
import { styleColumns, TINT } from '../sheets/column-looks.ts';
import {
  type Header,
  type HeaderParts,
  readFills,
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
import type { TabReading } from '../table/read-tab.ts';
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
  tab: TabReading,
  request: RunRequest,
  more: Pick<RunRecord, 'id' | 'owner' | 'selected' | 'rowsAtOnce' | 'isFixed'>,
  isSecond: boolean,
): Fresh | string {
  const { reading, table, endRow } = tab;
  const placed = layoutOf(tab, request).columns;
  const indexes = placed.map(({ index }) => index + 1);
  const blocked = protectedIn(table, indexes, reading.headerRow + 1, Math.max(endRow, reading.firstDataRow + 1));
  if (blocked !== null) return blocked;
  const titles = table.values[reading.headerRow] ?? [];
  const notes = notesOf(tab);
  const added = placed.filter(({ isNew }) => isNew).map(({ index }) => index + 1);
  const fills = readFills(table, reading.headerRow + 1, added, gridOf(tab));
  const columns = placed.map((column) =>
    column.isNew
      ? { ...column, before: { ...column.before, fill: fills[added.indexOf(column.index + 1)] ?? '' } }
      : column,
  );
  const plan: Plan = {
    creatorTiersRun: more.id,
    question: tab.questionText,
    headerRow: reading.headerRow,
    firstDataRow: reading.firstDataRow,
    columns: columns.map(({ id, goal, index, title, isNew, before }) => {
      const was = { title: String(titles[index] ?? ''), note: notes[index] ?? '', fill: before.fill };
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
    fingerprint: fingerprintOf(tab),
    version: tab.inForce.version,
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
function gridOf({ table }: TabReading): number {
  return table.notes[0]?.length ?? 0;
}

function notesOf({ table, reading }: TabReading): readonly string[] {
  return table.notes[reading.headerRow] ?? readNotes(table, reading.headerRow + 1);
}

/** Makes room for the columns at the right end of the grid. */
export function makeRoom(tab: TabReading, columns: readonly PlacedColumn[]): void {
  const wanted = columns.reduce((most, { index }) => Math.max(most, index + 1), 0);
  widenGrid(tab.table, gridOf(tab), wanted);
  for (const line of tab.table.notes) while (line.length < wanted) line.push('');
}

/**
 * Titles, notes and lists to choose from, where they are not as they should be. `isWithRows`: the titles themselves are
 * written with the rows below them.
 */
export function writeTitles(tab: TabReading, columns: readonly PlacedColumn[], isWithRows: boolean): void {
  const { table, reading, rules, inForce, endRow } = tab;
  const titles = table.values[reading.headerRow] ?? [];
  const notes = notesOf(tab);
  const isTitled = ({ index, title }: PlacedColumn): boolean => String(titles[index] ?? '') === title;
  const noteFor = ({ column, goal }: PlacedColumn): string => headerNote(column, goal, inForce.version, today());
  // The list first: a title that is there already is of no new column, and gets none.
  const rows = endRow - reading.firstDataRow;
  for (const placed of columns) {
    const choices = placed.isNew && rows > 0 && !isTitled(placed) ? choicesFor(placed.id, rules) : null;
    if (choices !== null) writeList(table, reading.firstDataRow + 1, placed.index + 1, rows, choices);
  }
  const write = (of: readonly PlacedColumn[], parts: HeaderParts): void => {
    const headers = of.map(
      (placed): Header => ({
        column: placed.index + 1,
        title: placed.title,
        note: noteFor(placed),
        // A row of titles that has a colour keeps it, and a title that was there keeps its own.
        fill: placed.isNew ? placed.before.fill || TINT : undefined,
      }),
    );
    writeHeaders(table, reading.headerRow + 1, headers, parts);
  };
  styleColumns(
    table,
    reading.headerRow + 1,
    rows,
    columns.filter((placed) => placed.isNew && !isTitled(placed)),
  );
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
