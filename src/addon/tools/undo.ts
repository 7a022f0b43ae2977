/** Takes the last run back: our columns only, row by row wherever rows and columns are now, with or without rules. */

import type { Answer, UndoDone } from '../../contract/server-calls.ts';
import { inputsHash } from '../../core/output/inputs.ts';
import { say } from '../../core/text/marked.ts';
import { locateColumns } from '../bulk/find-run-columns.ts';
import { type FoundColumn, type Restored, type RowsToRestore, restoreRows } from '../bulk/restore.ts';
import { forgetRun } from '../bulk/run-chunks.ts';
import { type Plan, readPlan, unpackRows } from '../bulk/snapshot.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { plainColumn } from '../sheets/column-looks.ts';
import { flushWrites, type Header, restoreHeaders, writeBlock, writeList } from '../sheets/output-writer.ts';
import { nowMs, type RunRecord, readRecord } from '../sheets/run-record.ts';
import { clearFormats, isEmptyFrom } from '../sheets/sheet-columns.ts';
import { readSheetTable, type SheetTable, sheetById, sheetOf } from '../sheets/sheet-table.ts';
import { readSnapshot } from '../sheets/snapshot-tab.ts';
import { userKey } from '../sheets/this-execution.ts';
import { timeOfDay } from '../sheets/today.ts';
import { hasChoices } from '../table/layout.ts';
import { readCreators } from '../table/read-creators.ts';
import { areAsRead, isAsRead, JUST_CHANGED, type Seen } from '../table/sheet-unchanged.ts';

/** Restores what the run wrote; cells edited since stay unless `restoreEdited` says otherwise. Asked twice, it does nothing more. */
export function undoRun(given: unknown): Answer<UndoDone> {
  const all = fieldsOf(given)['restoreEdited'] === true;
  return locked<UndoDone>(() => {
    const record = readRecord();
    if (record === null) return refuse(say`There is no run to undo.`);
    if (record.state === 'running' && record.owner !== userKey() && record.expiresMs > nowMs()) {
      return refuse(say`A run of another person is still writing: wait until it has finished.`);
    }
    const texts = readSnapshot() ?? [];
    const plan = readPlan(texts[0], record.id);
    if (plan === null)
      return refuse(say`The hidden tab that remembers the cells before the run is gone, so it cannot be undone.`);
    const sheet = sheetById(record.sheetId);
    if (sheet === null) return refuse(say`The tab “${record.sheet}” of that run was deleted.`);
    const table = readSheetTable(sheet);
    const { headerRow, columns } = locateColumns(table, plan);
    const saved = texts.slice(1, record.pieces + 1).flatMap((text) => unpackRows(text, plan.columns));
    const rows = {
      table,
      firstRow: headerRow + 1,
      endRow: table.values.length,
      inputs: inputsNow(record, plan, table),
    };
    const restored = restoreRows(rows, columns, saved, all);
    const seen = { table, headerRow: Math.max(0, headerRow), looked: [] };
    if (!areAsRead(seen, [...restored.blocks, ...restored.stamps])) return refuse(JUST_CHANGED);
    if (!writeBack(seen, rows, columns, restored)) return refuse(JUST_CHANGED);
    // First the record: without it the tab is rubbish, without the tab the record would be a promise.
    forgetRun();
    return { ok: true, value: { since: timeOfDay(record.startedMs), ...counted(restored) } };
  });
}

/** What tells rows without a stamp: their inputs, read as the run read them. Rules have no part in it. */
function inputsNow({ request }: RunRecord, { question }: Plan, table: SheetTable): ReadonlyMap<number, string> {
  const read = readCreators(table, request);
  if (!read.ok) return new Map();
  const { creators } = read.value.reading;
  return new Map(creators.map((creator) => [creator.row - 1, inputsHash(creator, question)]));
}

/**
 * A title is taken back only where the run's own still is; one that a person changed stays. False: columns were moved
 * meanwhile, and the titles stay as they are until the undo is asked for again.
 */
function writeBack(
  seen: Seen,
  { firstRow, endRow }: RowsToRestore,
  columns: readonly FoundColumn[],
  restored: Restored,
): boolean {
  const { table } = seen;
  const sheet = sheetOf(table);
  for (const block of restored.blocks) writeBlock(table, block);
  flushWrites();
  for (const block of restored.stamps) writeBlock(table, block);
  flushWrites();
  const emptied = columns.filter(
    ({ isNew, place, now }) => isNew && restored.keptIn.indexOf(place) < 0 && isEmptyFrom(sheet, now + 1, firstRow + 1),
  );
  const height = sheet.getMaxRows() - firstRow;
  // From here on nothing is read: nobody comes between this look and the writes.
  if (!isAsRead(seen, [])) return false;
  const headers: Header[] = [];
  for (const column of columns) {
    const { id, isNew, now, before, titleNow } = column;
    const isEmptied = emptied.indexOf(column) >= 0;
    if (isNew && !isEmptied) continue;
    if (isEmptied) clearFormats(sheet, now + 1, firstRow + 1, height);
    if (isEmptied && hasChoices(id)) writeList(table, firstRow + 1, now + 1, Math.max(1, endRow - firstRow), null);
    const isOurs = isTitleOurs(column);
    headers.push({
      column: now + 1,
      title: isOurs ? before.title : titleNow,
      note: before.note,
      fill: isEmptied && isOurs ? (before.fill ?? '') : undefined,
    });
  }
  if (headers.length > 0) restoreHeaders(table, firstRow, headers);
  for (const column of emptied)
    if (isTitleOurs(column)) plainColumn(sheet, firstRow, column.now + 1, column.id, height);
  flushWrites();
  return true;
}

/** A title that a person wrote stays, and so does its look. */
function isTitleOurs({ title, titleNow }: FoundColumn): boolean {
  return titleNow === title || titleNow === '';
}

function counted({ restoredCells, keptCells, unmatched }: Restored): Omit<UndoDone, 'since'> {
  return { restoredCells, keptCells, unmatched };
}
