/** Carrying a run from its record to its end, chunk by chunk, so that it can stop anywhere and go on. One chunk is one lock. */

import type { Answer, Progress, RunSummary } from '../../contract/server-calls.ts';
import type { Evaluation } from '../../core/evaluation/evaluation.ts';
import { type Counts, countTiers } from '../../core/output/report.ts';
import { OUTPUT_COLUMNS } from '../../core/own/columns.ts';
import { say } from '../../core/text/marked.ts';
import { BUSY } from '../ground/locked.ts';
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
import { readRows, rereadTable, rowsOfTable } from '../sheets/sheet-table.ts';
import { beginSnapshot, dropSnapshot, readHead, readSnapshot, writePiece } from '../sheets/snapshot-tab.ts';
import { today } from '../sheets/today.ts';
import { lettersOf } from '../table/fingerprint.ts';
import type { PlacedColumn } from '../table/layout.ts';
import { countCreators, type TabReading } from '../table/read-tab.ts';
import { reportTable } from '../table/report.ts';
import { sameInputs } from '../table/row-values.ts';
import { areAsRead, JUST_CHANGED, type Seen, seenBy } from '../table/sheet-unchanged.ts';
import { type Fresh, makeRoom, writeTitles } from './begin-run.ts';
import { canTakeTitles, firstFrom, makeChunk } from './chunk.ts';
import { nextRows, type Pace } from './chunk-size.ts';
import { locateColumns } from './find-run-columns.ts';
import { type RowsToRestore, restoreRows } from './restore.ts';
import { type Plan, packRows, readPlan, unpackRows } from './snapshot.ts';

export const CHANGED = say`The table was changed since the preview, so nothing more is written: look at a new preview, then apply.`;
export const NEW_RULES = say`The rules were changed since the preview, so nothing more is written: look at a new preview, then apply.`;
export const CANCELLED = say`The run was cancelled; what it wrote stays and can be undone.`;
const NO_SNAPSHOT = say`The hidden tab that remembers the cells before the run is gone: start again.`;
const MOVED = say`The columns of Creator Tiers were moved or renamed while the run was open, so nothing more is written: start again.`;

/** How often a chunk is made again because a person typed into our columns meanwhile. */
const MOST_TRIES = 3;

/**
 * Takes back the chunk that was being written when a run died, so that it can be written again; the lock must be held.
 * Null: the sheet was changed meanwhile, nothing is written.
 */
export function mendChunk(tab: TabReading, record: RunRecord): RunRecord | null {
  if (record.pieces === record.chunks) return record;
  const texts = readSnapshot() ?? [];
  const plan = readPlan(texts[0], record.id);
  if (plan !== null) {
    const saved = unpackRows(texts[record.pieces] ?? '', plan.columns);
    const { columns } = locateColumns(tab.table, plan);
    const { blocks, stamps } = restoreRows(rowsOf(tab), columns, saved, false);
    if (!areAsRead(seenBy(tab), [...blocks, ...stamps])) return null;
    for (const block of blocks) writeBlock(tab.table, block);
    flushWrites();
    for (const block of stamps) writeBlock(tab.table, block);
    flushWrites();
    const { table, inputs } = tab;
    const before = [...table.values];
    rereadTable(table);
    // The rows to write were found in what was read before.
    if (!before.every((line, row) => sameInputs(inputs, line, table.values[row] ?? []))) return null;
  }
  return saveRecord({ ...record, pieces: record.chunks });
}

/** The rows of a tab, by which those of a run are found again. */
export function rowsOf({ table, reading, endRow, inputs }: TabReading): RowsToRestore {
  const hashes = reading.creators.map((creator) => [creator.row - 1, inputs.hashOf(creator)] as const);
  return { table, firstRow: reading.firstDataRow, endRow, inputs: new Map(hashes) };
}

/** Drops the record of a run that wrote nothing: there is nothing to undo. The lock must be held. */
export function forgetRun(): void {
  dropRecord();
  dropSnapshot();
}

/** An execution's part of a run. */
export type Work = {
  readonly tab: TabReading;
  readonly seen: Seen;
  readonly tiers: Pick<Evaluation, 'tier'>[];
  /** A run of which nothing is written yet; null for one that goes on. */
  fresh: (Fresh & { readonly settings: Readonly<Record<string, string>> }) | null;
  /** Null until the first chunk of this execution. */
  columns: readonly PlacedColumn[] | null;
  record: RunRecord;
  /** Of the last chunk of this execution. */
  pace: Pace | null;
  /** No further chunk is begun from then on. */
  readonly endMs: number;
};

export type Step = {
  /** '' when the chunk was written, else why the run must end here. */
  readonly stop: string;
  /** Nothing is left to be flushed. */
  readonly isSettled: boolean;
  /** The time of this execution is over; the record says that the run waits. */
  readonly isOver: boolean;
};

/** `fresh` with the properties that are kept with its record. */
export function openWork(tab: TabReading, record: RunRecord, budgetMs: number, fresh: Work['fresh'] = null): Work {
  const columns = fresh?.columns ?? null;
  const endMs = nowMs() + budgetMs;
  return { tab, seen: seenBy(tab), tiers: [], fresh, columns, record, pace: null, endMs };
}

/** Writes chunks until the run is finished, stopped, or its time is over; `first`: what the first of them came to. */
export function carryOn(work: Work, first: Step | null = null): Answer<Progress> {
  const { tab } = work;
  const { reading, endRow } = tab;
  const wasFresh = first !== null || work.record.cursor === reading.firstDataRow;
  for (let step = first; ; step = null) {
    step ??= withDocumentLock(
      () => nextChunk(work),
      ({ isSettled }) => isSettled,
    );
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
      const counts = wasFresh ? countTiers(work.tiers, tab.rules) : countCreators(tab);
      const summary = summaryOf(tab, record, work.columns ?? [], counts);
      return { ok: true, value: { ...progress, isFinished: true, summary } };
    }
    if (step.isOver) return { ok: true, value: progress };
  }
}

const DONE = { state: 'done', expiresMs: 0 } as const;

/** The next rows of a run that goes on; the lock must be held, as for all that writes its record. */
function nextChunk(work: Work): Step {
  const { tab } = work;
  const now = readRecord();
  if (now === null || now.id !== work.record.id || now.owner !== work.record.owner) {
    return { stop: say`Another run has taken the place of this one.`, isSettled: true, isOver: false };
  }
  work.record = now;
  if (now.state !== 'running') return { stop: CANCELLED, isSettled: true, isOver: false };
  if (now.pieces === now.chunks && takeCancel(now.id)) return halt(work, CANCELLED);
  if (work.columns === null) {
    const mended = mendChunk(tab, now);
    if (mended === null) return { stop: JUST_CHANGED, isSettled: true, isOver: false };
    work.record = mended;
    const plan = readPlan(readHead() ?? '', now.id);
    const columns = plan === null ? null : placeAgain(tab, plan);
    if (columns === null) return halt(work, plan === null ? NO_SNAPSHOT : MOVED);
    work.columns = columns;
  }
  if (work.record.cursor < tab.endRow) return writeChunk(work, work.columns);
  work.record = saveRecord({ ...work.record, ...DONE });
  return { stop: '', isSettled: false, isOver: false };
}

/** The first rows of a new run with all that begins one; the lock must be held. */
export function firstChunk(work: Work): Step {
  return writeChunk(work, work.columns ?? []);
}

function endOf({ tab, record }: Work): number {
  return Math.min(tab.endRow, record.cursor + record.rowsAtOnce);
}

/** What was written stays and can be undone. */
function halt(work: Work, stop: string): Step {
  work.record = saveRecord({ ...work.record, state: 'stopped', expiresMs: 0 });
  return { stop, isSettled: false, isOver: false };
}

/**
 * Two flushes: the snapshot's before the first cell is written, the cells' before the record says so: a death between leaves
 * a chunk that can be mended. An edit that comes between reading and writing is read too, or ends the run.
 */
function writeChunk(work: Work, columns: readonly PlacedColumn[]): Step {
  const { tab, record, seen, fresh } = work;
  const { table, reading } = tab;
  const { cursor: from } = record;
  const to = endOf(work);
  const pieces = record.chunks + 1;
  const startMs = nowMs();
  const isFirst = work.pace === null;
  const indexes = columns.map(({ index }) => index);
  const isWithRows = fresh !== null && canTakeTitles(columns, reading.headerRow, from);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const isRead = tries > 0;
    const now = isRead ? readRows(table, from, to) : rowsOfTable(table, from, to, indexes);
    const isSame = now.values.every((line, at) => sameInputs(tab.inputs, table.values[from + at] ?? [], line));
    if (!isSame) break;
    const { rows = 'all' } = record.request;
    const titleRow = isWithRows ? reading.headerRow : undefined;
    const chunk = makeChunk(tab, {
      columns,
      from,
      now,
      rows,
      selected: record.selected,
      date: today(),
      titleRow,
    });
    const valuesOf = (row: number) => (row < from ? table.values[row] : now.values[row - from]) ?? [];
    // The last run can no longer be undone once its snapshot gives way: not for a run that cannot write.
    if (fresh?.isSecond === true && !hasBegun(work) && !areAsRead(seen, chunk.blocks, { valuesOf })) continue;
    keepRows(work, pieces, packRows(chunk.saved, columns));
    flushWrites();
    work.record = saveRecord({ ...record, pieces, expiresMs: nowMs() + WORKING_MS }, fresh?.settings);
    // Rows that were read with the table may have got a formula while rows above them were written.
    const formulasOf = isFirst || isRead ? undefined : (row: number) => now.formulas[row - from] ?? [];
    if (!areAsRead(seen, chunk.blocks, { valuesOf, formulasOf })) continue;
    if (isFirst) {
      makeRoom(tab, columns);
      writeTitles(tab, columns, isWithRows);
    }
    for (const block of chunk.blocks) writeBlock(table, block);
    flushWrites();
    work.tiers.push(...chunk.tiers);
    const pace = { rows: record.rowsAtOnce, ms: nowMs() - startMs };
    const rowsAtOnce = record.isFixed === false ? nextRows(pace, work.pace) : record.rowsAtOnce;
    work.pace = pace;
    work.fresh = null;
    const isOver = nowMs() >= work.endMs;
    work.record = saveRecord({
      ...work.record,
      ...(isOver ? { expiresMs: nowMs() + WAITING_MS } : {}),
      ...(to >= tab.endRow ? DONE : {}),
      rowsAtOnce,
      cursor: to,
      chunks: pieces,
      rowsWritten: record.rowsWritten + chunk.rowsWritten,
      keptCells: record.keptCells + chunk.keptCells,
    });
    return { stop: '', isSettled: true, isOver };
  }
  if (fresh !== null) {
    if (hasBegun(work)) forgetRun();
    return { stop: JUST_CHANGED, isSettled: false, isOver: false };
  }
  // Nothing of the chunk is written, so nothing of it can be taken back.
  work.record = { ...work.record, pieces: record.chunks };
  return halt(work, CHANGED);
}

/** Its snapshot has taken the place of the last run's. */
function hasBegun({ record }: Work): boolean {
  return record.pieces > 0;
}

/** With its plan for the first rows of a run. */
function keepRows(work: Work, piece: number, text: string): void {
  const { fresh } = work;
  if (fresh === null || hasBegun(work)) {
    writePiece(piece, text);
    return;
  }
  if (fresh.isSecond) dropRecord();
  beginSnapshot([JSON.stringify(fresh.plan), text]);
}

/** The run's columns as planned, null when one is elsewhere by now. */
function placeAgain({ table, reading }: TabReading, plan: Plan): PlacedColumn[] | null {
  const header = table.values[reading.headerRow] ?? [];
  const placed: PlacedColumn[] = [];
  for (const { id, goal, index, title, isNew, before } of plan.columns) {
    const column = OUTPUT_COLUMNS.find((known) => known.id === id);
    const now = String(header[index] ?? '').trim();
    if (column === undefined || (now !== title && now !== before.title.trim())) return null;
    placed.push({ id, goal, column, index, title, isNew, before: { id, goal: before.goal, fill: before.fill } });
  }
  return placed;
}

function summaryOf(
  tab: TabReading,
  { rowsWritten, keptCells }: RunRecord,
  columns: readonly PlacedColumn[],
  counts: Counts,
): RunSummary {
  const where = lettersOf(columns.map(({ index }) => index + 1));
  const firstRow = tab.reading.creators[0]?.row ?? tab.reading.firstDataRow + 1;
  return { report: reportTable(tab), counts, rowsWritten, keptCells, columns: where, firstRow };
}
