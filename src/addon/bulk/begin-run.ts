/** The beginning of a run: its snapshot, its record, its titles. Writes no answers. */
import type { RunRequest } from '../../contract/server-calls.ts';
import { flushWrites, type Header, readHeaders, widenGrid, writeHeaders, writeList } from '../sheets/output-writer.ts';
import { protectedIn } from '../sheets/protection.ts';
import { dropRecord, nowMs, type RunRecord, saveRecord, WORKING_MS } from '../sheets/run-record.ts';
import { beginSnapshot } from '../sheets/snapshot-tab.ts';
import { today } from '../sheets/today.ts';
import { fingerprintOf, layoutOf } from '../table/fingerprint.ts';
import { headerNote } from '../table/header-note.ts';
import { choicesFor, type PlacedColumn } from '../table/layout.ts';
import type { Prepared } from '../table/prepare.ts';
import { isAsRead, JUST_CHANGED, seenBy } from '../table/sheet-unchanged.ts';
import type { Plan } from './snapshot.ts';

/** Writes the snapshot's head, the record and the headers of a new run; the lock must be held. A sentence says why not. */
export function beginRun(
  prepared: Prepared,
  request: RunRequest,
  more: Pick<RunRecord, 'id' | 'owner' | 'selected' | 'rowsAtOnce' | 'isFixed'>,
): RunRecord | string {
  const { sheet, reading, table, endRow } = prepared;
  const layout = layoutOf(prepared, request);
  const indexes = layout.columns.map(({ index }) => index + 1);
  const blocked = protectedIn(sheet, indexes, reading.headerRow + 1, Math.max(endRow, reading.firstDataRow + 1));
  if (blocked !== null) return blocked;
  const headers = readHeaders(sheet, reading.headerRow + 1, indexes);
  // What is remembered of the titles must be of the columns that were read.
  const known = table.values[reading.headerRow] ?? [];
  const isSame = headers.every(({ column, title }) => title === String(known[column - 1] ?? ''));
  if (!isSame || !isAsRead(seenBy(prepared), [])) return JUST_CHANGED;
  const plan: Plan = {
    creatorTiersRun: more.id,
    question: prepared.question,
    headerRow: reading.headerRow,
    firstDataRow: reading.firstDataRow,
    columns: layout.columns.map(({ id, goal, index, title, isNew, before }, at) => {
      const { title: titleBefore = '', note = '', isBold = false } = headers[at] ?? {};
      return { id, goal, index, title, isNew, before: { title: titleBefore, note, isBold, goal: before.goal } };
    }),
  };
  // The last run can no longer be undone once its snapshot gives way.
  dropRecord();
  beginSnapshot(JSON.stringify(plan));
  flushWrites();
  const now = nowMs();
  const record = saveRecord({
    ...more,
    state: 'running',
    sheetId: sheet.getSheetId(),
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
    mayHaveWritten: false,
  });
  return record;
}

/** Titles, notes and lists to choose from; writing them again changes nothing. False: the sheet was changed meanwhile, nothing is written. */
export function writeTitles(prepared: Prepared, columns: readonly PlacedColumn[]): boolean {
  const { sheet, table, reading, rules, version, endRow } = prepared;
  const date = today();
  const headers = columns.map(
    ({ column, goal, index, title }): Header => ({
      column: index + 1,
      title,
      note: headerNote(column, goal, version, date),
      isBold: true,
    }),
  );
  const indexes = columns.map(({ index }) => index);
  widenGrid(sheet, Math.max(...indexes) + 1);
  if (!isAsRead(seenBy(prepared), indexes)) return false;
  // The list first: a title that stands already is no new column, and gets none.
  const rows = endRow - reading.firstDataRow;
  for (const { id, index, isNew } of columns) {
    const choices = isNew && rows > 0 ? choicesFor(id, rules) : null;
    if (choices !== null) writeList(sheet, reading.firstDataRow + 1, index + 1, rows, choices);
  }
  writeHeaders(sheet, reading.headerRow + 1, headers);
  flushWrites();
  const titles = table.values[reading.headerRow] ?? [];
  for (const { index, title } of columns) titles[index] = title;
  return true;
}
