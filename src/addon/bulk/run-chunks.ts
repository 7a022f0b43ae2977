/** Carrying a run from its record to its end, chunk by chunk, so that it can stop anywhere and go on. One chunk is one lock. */
import type { Answer, Progress, RunSummary } from '../../contract/server-calls.ts';
import type { Evaluation } from '../../core/evaluation/evaluation.ts';
import { type Counts, countTiers } from '../../core/output/report.ts';
import { OUTPUT_COLUMNS } from '../../core/own/columns.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { flushWrites, writeBlock } from '../sheets/output-writer.ts';
import {
  dropRecord,
  nowMs,
  type RunRecord,
  readRecord,
  saveRecord,
  takeCancel,
  WAITING_MS,
  WORKING_MS,
} from '../sheets/run-record.ts';
import { readRows, rereadTable } from '../sheets/sheet-table.ts';
import { dropSnapshot, readSnapshot, writePiece } from '../sheets/snapshot-tab.ts';
import { today } from '../sheets/today.ts';
import { lettersOf } from '../table/fingerprint.ts';
import type { PlacedColumn } from '../table/layout.ts';
import { countCreators, type Prepared } from '../table/prepare.ts';
import { reportTable } from '../table/report.ts';
import { sameInputs } from '../table/row-values.ts';
import { areAsRead, JUST_CHANGED, seenBy } from '../table/sheet-unchanged.ts';
import { writeTitles } from './begin-run.ts';
import { firstFrom, makeChunk } from './chunk.ts';
import { nextRows, type Pace } from './chunk-size.ts';
import { locateColumns } from './find-run-columns.ts';
import { type RowsToRestore, restoreRows } from './restore.ts';
import { type Plan, packRows, readPlan, unpackRows } from './snapshot.ts';

export const BUSY = 'Another run is writing to this spreadsheet. Wait until it has finished, then try again.';
export const CHANGED =
  'The table was changed since the preview, so nothing more is written: look at a new preview, then apply.';
export const NEW_RULES =
  'The rules were changed since the preview, so nothing more is written: look at a new preview, then apply.';
export const CANCELLED = 'The run was cancelled; what it wrote stays and can be undone.';
const NO_SNAPSHOT = 'The hidden tab that remembers the cells before the run is gone: start again.';
const MOVED =
  'The columns of Creator Tiers were moved or renamed while the run was open, so nothing more is written: start again.';

/** A person who types into our columns while a chunk is made has it made anew so often. */
const MOST_TRIES = 3;

/**
 * Takes back the chunk that was being written when a run died, so that it can be written anew; the lock must be held.
 * Null: the sheet was changed meanwhile, nothing is written.
 */
export function mendChunk(prepared: Prepared, record: RunRecord): RunRecord | null {
  if (record.pieces === record.chunks) return record;
  const texts = readSnapshot() ?? [];
  const plan = readPlan(texts[0], record.id);
  if (plan !== null) {
    const saved = unpackRows(texts[record.pieces] ?? '', plan.columns);
    const { columns } = locateColumns(prepared.table, plan);
    const { blocks, stamps } = restoreRows(rowsOf(prepared), columns, saved, false);
    if (!areAsRead(seenBy(prepared), [...blocks, ...stamps])) return null;
    for (const block of blocks) writeBlock(prepared.sheet, block);
    flushWrites();
    for (const block of stamps) writeBlock(prepared.sheet, block);
    flushWrites();
    rereadTable(prepared.sheet, prepared.table);
  }
  return saveRecord({ ...record, pieces: record.chunks });
}

/** The rows of a prepared table, by which those of a run are found again. */
export function rowsOf({ table, reading, endRow, inputs }: Prepared): RowsToRestore {
  const hashes = reading.creators.map((creator) => [creator.row - 1, inputs.hashOf(creator)] as const);
  return { table, firstRow: reading.firstDataRow, endRow, inputs: new Map(hashes) };
}

/** Drops the record of a run that wrote nothing: there is nothing to undo. The lock must be held. */
export function forgetRun(): void {
  dropRecord();
  dropSnapshot();
}

/** Writes chunks until the run is finished, stopped, or `budgetMs` have passed. */
export function carryOn(prepared: Prepared, opened: RunRecord, budgetMs: number): Answer<Progress> {
  const startMs = nowMs();
  const { reading, endRow } = prepared;
  const work: Work = { prepared, columns: null, tiers: [], record: opened, pace: null };
  const wasFresh = opened.cursor === reading.firstDataRow;
  for (;;) {
    const step = withDocumentLock(() => nextChunk(work));
    const { record } = work;
    const progress = {
      runId: record.id,
      done: firstFrom(reading.creators, record.cursor + 1),
      total: reading.creators.length,
      isFinished: false,
      stopped: null,
      summary: null,
    };
    if (step === null || step.stop !== '') {
      return { ok: true, value: { ...progress, stopped: step === null ? BUSY : step.stop } };
    }
    if (record.cursor >= endRow) {
      const counts = wasFresh ? countTiers(work.tiers, prepared.rules) : countCreators(prepared);
      saveRecord({ ...record, state: 'done', expiresMs: 0 });
      const summary = summaryOf(prepared, record, work.columns ?? [], counts);
      return { ok: true, value: { ...progress, isFinished: true, summary } };
    }
    if (nowMs() - startMs >= budgetMs) {
      saveRecord({ ...record, expiresMs: nowMs() + WAITING_MS });
      return { ok: true, value: progress };
    }
  }
}

type Work = {
  readonly prepared: Prepared;
  readonly tiers: Pick<Evaluation, 'tier'>[];
  /** Null until the first chunk of this execution. */
  columns: readonly PlacedColumn[] | null;
  record: RunRecord;
  /** Of the last chunk of this execution. */
  pace: Pace | null;
};

/** `stop` is '' when the chunk was written, else why the run must end here. */
function nextChunk(work: Work): { readonly stop: string } {
  const { prepared } = work;
  const now = readRecord();
  if (now === null || now.id !== work.record.id || now.owner !== work.record.owner) {
    return { stop: 'Another run has taken the place of this one.' };
  }
  work.record = now;
  if (now.state !== 'running') return { stop: CANCELLED };
  if (now.pieces === now.chunks && takeCancel(now.id)) {
    if (now.mayHaveWritten !== false) return halt(work, CANCELLED);
    forgetRun();
    return { stop: CANCELLED };
  }
  if (work.columns === null) {
    const mended = mendChunk(prepared, now);
    if (mended === null) return { stop: JUST_CHANGED };
    work.record = mended;
    const plan = readPlan(readSnapshot()?.[0], now.id);
    const columns = plan === null ? null : placeAgain(prepared, plan);
    if (columns === null) return halt(work, plan === null ? NO_SNAPSHOT : MOVED);
    const isUntouched = work.record.mayHaveWritten === false;
    if (isUntouched) work.record = saveRecord({ ...work.record, mayHaveWritten: true });
    if (!writeTitles(prepared, columns)) {
      if (isUntouched) forgetRun();
      return { stop: JUST_CHANGED };
    }
    work.columns = columns;
  }
  return work.record.cursor < prepared.endRow ? writeChunk(work, work.columns) : { stop: '' };
}

function endOf({ prepared, record }: Work): number {
  return Math.min(prepared.endRow, record.cursor + record.rowsAtOnce);
}

/** What was written stays and can be undone. */
function halt(work: Work, stop: string): { readonly stop: string } {
  work.record = saveRecord({ ...work.record, state: 'stopped', expiresMs: 0 });
  return { stop };
}

/**
 * The snapshot is flushed before the first cell is written, the cells before the record says so: a death between leaves
 * a chunk that can be mended. An edit that comes between reading and writing is read too, or ends the run.
 */
function writeChunk(work: Work, columns: readonly PlacedColumn[]): { readonly stop: string } {
  const { prepared, record } = work;
  const { cursor: from } = record;
  const to = endOf(work);
  const pieces = record.chunks + 1;
  const startMs = nowMs();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const now = readRows(prepared.sheet, from, to);
    const lineOf = (row: number) => now.values[row - from] ?? [];
    const isSame = now.values.every((line, at) =>
      sameInputs(prepared.inputs, prepared.table.values[from + at] ?? [], line),
    );
    if (!isSame) break;
    const { rows = 'all' } = record.request;
    const chunk = makeChunk(prepared, { columns, from, now, rows, selected: record.selected, date: today() });
    writePiece(pieces, packRows(chunk.saved, columns));
    flushWrites();
    work.record = saveRecord({ ...record, pieces, expiresMs: nowMs() + WORKING_MS });
    if (!areAsRead(seenBy(prepared), chunk.blocks, lineOf)) continue;
    for (const block of chunk.blocks) writeBlock(prepared.sheet, block);
    flushWrites();
    work.tiers.push(...chunk.tiers);
    const pace = { rows: record.rowsAtOnce, ms: nowMs() - startMs };
    const rowsAtOnce = record.isFixed === false ? nextRows(pace, work.pace) : record.rowsAtOnce;
    work.pace = pace;
    work.record = saveRecord({
      ...work.record,
      rowsAtOnce,
      cursor: to,
      chunks: pieces,
      rowsWritten: record.rowsWritten + chunk.rowsWritten,
      keptCells: record.keptCells + chunk.keptCells,
    });
    return { stop: '' };
  }
  // Nothing of the chunk is written, so nothing of it can be taken back.
  work.record = { ...work.record, pieces: record.chunks };
  return halt(work, CHANGED);
}

/** The run's columns as planned, null when one stands elsewhere by now. */
function placeAgain({ table, reading }: Prepared, plan: Plan): PlacedColumn[] | null {
  const header = table.values[reading.headerRow] ?? [];
  const placed: PlacedColumn[] = [];
  for (const { id, goal, index, title, isNew, before } of plan.columns) {
    const column = OUTPUT_COLUMNS.find((known) => known.id === id);
    const now = String(header[index] ?? '').trim();
    if (column === undefined || (now !== title && now !== before.title.trim())) return null;
    placed.push({ id, goal, column, index, title, isNew, before: { id, goal: before.goal } });
  }
  return placed;
}

function summaryOf(
  prepared: Prepared,
  { rowsWritten, keptCells }: RunRecord,
  columns: readonly PlacedColumn[],
  counts: Counts,
): RunSummary {
  const where = lettersOf(columns.map(({ index }) => index + 1));
  return { report: reportTable(prepared), counts, rowsWritten, keptCells, columns: where };
}
