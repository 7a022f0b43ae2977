/** Answers for taking the last run back: our columns only, row by row wherever rows and columns stand now. */
import type { Answer, UndoDone } from '../../contract/server-calls.ts';
import { ownColumnOf } from '../../core/index.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { flushWrites, type Header, writeBlock, writeHeaders, writeList } from '../sheets/output-writer.ts';
import { dropRecord, nowMs, type RunRecord, readRecord, timeOfDay, userKey } from '../sheets/run-record.ts';
import { clearColumn } from '../sheets/sheet-columns.ts';
import { dropSnapshot, readSnapshot } from '../sheets/snapshot-tab.ts';
import { areAsRead, JUST_CHANGED } from './as-read.ts';
import { BUSY } from './engine.ts';
import { locateColumns } from './locate.ts';
import type { Prepared } from './prepare.ts';
import { type FoundColumn, type Restored, restoreRows } from './restore.ts';
import { fieldsOf, prepareAgain, refuse } from './run.ts';
import { readPlan, unpackRows } from './snapshot.ts';

/** Restores what the run wrote; cells edited since stay unless `restoreEdited` says otherwise. Asked twice, it does nothing more. */
export function undoRun(given: unknown): Answer<UndoDone> {
  const all = fieldsOf(given)['restoreEdited'] === true;
  const done = withDocumentLock<Answer<UndoDone>>(() => {
    const record = readRecord();
    if (record === null) return refuse('There is no run to undo.');
    if (record.state === 'running' && record.owner !== userKey() && record.expiresMs > nowMs()) {
      return refuse('A run of another person is still writing: wait until it has finished.');
    }
    const texts = readSnapshot() ?? [];
    const plan = readPlan(texts[0], record.id);
    if (plan === null)
      return refuse('The hidden tab that remembers the cells before the run is gone, so it cannot be undone.');
    const prepared = prepareAgain(record);
    if (!prepared.ok) return prepared;
    const columns = locateColumns(prepared.value, plan);
    const saved = texts.slice(1, record.pieces + 1).flatMap((text) => unpackRows(text, plan.columns));
    const restored = restoreRows(prepared.value, columns, saved, all);
    if (!areAsRead(prepared.value, [...restored.blocks, ...restored.stamps])) return refuse(JUST_CHANGED);
    writeBack(prepared.value, columns, restored);
    // First the record: without it the tab is rubbish, without the tab the record would be a promise.
    dropRecord();
    dropSnapshot();
    return { ok: true, value: { ...counted(restored), message: say(record, restored) } };
  });
  return done ?? refuse(BUSY);
}

function writeBack(prepared: Prepared, columns: readonly FoundColumn[], restored: Restored): void {
  const { sheet, reading } = prepared;
  for (const block of restored.blocks) writeBlock(sheet, block);
  flushWrites();
  for (const block of restored.stamps) writeBlock(sheet, block);
  flushWrites();
  const headers: Header[] = [];
  for (const { id, isNew, now, before, title } of columns) {
    const header = { column: now + 1, title: before.title, note: before.note, isBold: before.isBold };
    if (!isNew) {
      headers.push(ownColumnOf(before.title) === null && before.title !== title ? { ...header, title } : header);
    } else if (restored.keptIn.indexOf(id) < 0 && clearColumn(sheet, now + 1, reading.firstDataRow + 1)) {
      if (id === 'tierOverride') writeList(sheet, reading.firstDataRow + 1, now + 1, rowsOf(prepared), null);
      headers.push(header);
    }
  }
  writeHeaders(sheet, reading.headerRow + 1, headers);
  flushWrites();
}

function rowsOf({ reading, endRow }: Prepared): number {
  return Math.max(1, endRow - reading.firstDataRow);
}

function counted({ restoredCells, keptCells, unmatched }: Restored): Omit<UndoDone, 'message'> {
  return { restoredCells, keptCells, unmatched };
}

function say(record: RunRecord, { restoredCells, keptCells, unmatched }: Restored): string {
  const kept = keptCells === 0 ? '' : ` ${keptCells} cells edited since were kept.`;
  const gone = unmatched.filter(({ why }) => why === 'gone').map(({ row }) => row);
  const copies = unmatched.filter(({ why }) => why === 'copy').map(({ row }) => row);
  const missing = gone.length === 0 ? '' : ` Not found any more: rows ${list(gone)} of then.`;
  const more = copies.length === 0 ? '' : ` Left alone, as they look like copies: rows ${list(copies)}.`;
  return `The run of ${timeOfDay(record.startedMs)} was undone: ${restoredCells} cells.${kept}${missing}${more}`;
}

function list(rows: readonly number[]): string {
  const shown = rows.slice(0, 10).join(', ');
  return rows.length > 10 ? `${shown} and ${rows.length - 10} more` : shown;
}
