/** Answers for carrying a run from its record to its end, chunk by chunk, so that it can stop anywhere and go on; one chunk is one lock. */
import type { Answer, Progress, RunRequest, RunSummary } from '../../contract/server-calls.ts';
import { type Counts, countTiers, type Evaluation, OUTPUT_COLUMNS } from '../../core/index.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import {
  flushWrites,
  type Header,
  readHeaders,
  widenGrid,
  writeBlock,
  writeHeaders,
  writeList,
} from '../sheets/output-writer.ts';
import { protectedIn } from '../sheets/protection.ts';
import {
  dropRecord,
  nowMs,
  type RunRecord,
  readRecord,
  saveRecord,
  WAITING_MS,
  WORKING_MS,
} from '../sheets/run-record.ts';
import { readRows, rereadTable, rowsOf, type SheetRows } from '../sheets/sheet-table.ts';
import { beginSnapshot, readSnapshot, writePiece } from '../sheets/snapshot-tab.ts';
import { today } from '../sheets/today.ts';
import { sameInputs } from './answer-row.ts';
import { firstFrom, makeChunk } from './chunk.ts';
import { headerNote } from './header-note.ts';
import type { PlacedColumn } from './layout.ts';
import { locateColumns } from './locate.ts';
import { fingerprintOf, layoutOf, lettersOf } from './of-prepared.ts';
import { countCreators, type Prepared } from './prepare.ts';
import { reportTable } from './report.ts';
import { restoreRows } from './restore.ts';
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

/** Writes the snapshot's head, the record and the headers of a new run; the lock must be held. A sentence says why not. */
export function beginRun(
  prepared: Prepared,
  request: RunRequest,
  more: Pick<RunRecord, 'id' | 'owner' | 'selected' | 'rowsAtOnce'>,
): RunRecord | string {
  const { sheet, reading, table, endRow } = prepared;
  const layout = layoutOf(prepared, request);
  const indexes = layout.columns.map(({ index }) => index + 1);
  const blocked = protectedIn(sheet, indexes, reading.headerRow + 1, Math.max(endRow, reading.firstDataRow + 1));
  if (blocked !== null) return blocked;
  const headers = readHeaders(sheet, reading.headerRow + 1, indexes);
  const plan: Plan = {
    creatorTiersRun: more.id,
    headerRow: reading.headerRow,
    firstDataRow: reading.firstDataRow,
    columns: layout.columns.map(({ column, index, title, isNew }, at) => ({
      id: column.id,
      index,
      title,
      isNew,
      before: { title: headers[at]?.title ?? '', note: headers[at]?.note ?? '', isBold: headers[at]?.isBold ?? false },
    })),
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
  });
  return record;
}

/** Headers, notes and the list of tiers; writing them again changes nothing. */
function writeTitles(prepared: Prepared, columns: readonly PlacedColumn[]): void {
  const { sheet, reading, rules, version, endRow } = prepared;
  widenGrid(sheet, Math.max(...columns.map(({ index }) => index + 1)));
  const date = today();
  const headers = columns.map(
    ({ column, index, title }): Header => ({
      column: index + 1,
      title,
      note: headerNote(column, version, date),
      isBold: true,
    }),
  );
  const override = columns.find(({ column, isNew }) => column.id === 'tierOverride' && isNew);
  if (override !== undefined) {
    const tiers = [...new Set(rules.rules.tiers.map((rule) => rule.tier))];
    const rows = endRow - reading.firstDataRow;
    if (rows > 0) writeList(sheet, reading.firstDataRow + 1, override.index + 1, rows, tiers);
  }
  writeHeaders(sheet, reading.headerRow + 1, headers);
  flushWrites();
}

/** Takes back the chunk that was being written when a run died, so that it can be written anew; the lock must be held. */
export function mendChunk(prepared: Prepared, record: RunRecord): RunRecord {
  if (record.pieces === record.chunks) return record;
  const texts = readSnapshot() ?? [];
  const plan = readPlan(texts[0], record.id);
  if (plan !== null) {
    const saved = unpackRows(texts[record.pieces] ?? '', plan.columns);
    const { blocks, stamps } = restoreRows(prepared, locateColumns(prepared, plan), saved, false);
    for (const block of blocks) writeBlock(prepared.sheet, block);
    flushWrites();
    for (const block of stamps) writeBlock(prepared.sheet, block);
    flushWrites();
    rereadTable(prepared.sheet, prepared.table);
  }
  return saveRecord({ ...record, pieces: record.chunks });
}

/** Writes chunks until the run is finished, stopped, or `budgetMs` have passed. */
export function carryOn(prepared: Prepared, opened: RunRecord, budgetMs: number): Answer<Progress> {
  const startMs = nowMs();
  const { reading, endRow } = prepared;
  const work: Work = { prepared, columns: null, tiers: [], record: opened };
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
  let { columns } = work;
  const isFirst = columns === null;
  if (columns === null) {
    work.record = mendChunk(prepared, now);
    const plan = readPlan(readSnapshot()?.[0], now.id);
    columns = plan === null ? null : placeAgain(prepared, plan);
    if (columns === null) return halt(work, plan === null ? NO_SNAPSHOT : MOVED);
    work.columns = columns;
    writeTitles(prepared, columns);
  }
  const from = work.record.cursor;
  if (from >= prepared.endRow) return { stop: '' };
  const before = rowsOf(prepared.table, from, endOf(work));
  const rows = isFirst ? before : readRows(prepared.sheet, from, endOf(work));
  const isSame = before.values.every((row, at) => sameInputs(prepared.inputs, row, rows.values[at] ?? []));
  if (!isSame) return halt(work, CHANGED);
  writeChunk(work, columns, rows);
  return { stop: '' };
}

function endOf({ prepared, record }: Work): number {
  return Math.min(prepared.endRow, record.cursor + record.rowsAtOnce);
}

/** What was written stays and can be undone. */
function halt(work: Work, stop: string): { readonly stop: string } {
  work.record = saveRecord({ ...work.record, state: 'stopped', expiresMs: 0 });
  return { stop };
}

/** The snapshot is flushed before the first cell is written, the cells before the record says so: a death between leaves a chunk that can be mended. */
function writeChunk(work: Work, columns: readonly PlacedColumn[], now: SheetRows): void {
  const { prepared, record } = work;
  const to = endOf(work);
  const chunk = makeChunk(prepared, {
    columns,
    from: record.cursor,
    now,
    rows: record.request.rows ?? 'all',
    selected: record.selected,
    date: today(),
  });
  work.tiers.push(...chunk.tiers);
  const pieces = record.chunks + 1;
  writePiece(pieces, packRows(chunk.saved, columns));
  flushWrites();
  const saved = saveRecord({ ...record, pieces, expiresMs: nowMs() + WORKING_MS });
  for (const block of chunk.blocks) writeBlock(prepared.sheet, block);
  flushWrites();
  work.record = saveRecord({
    ...saved,
    cursor: to,
    chunks: pieces,
    rowsWritten: record.rowsWritten + chunk.rowsWritten,
    keptCells: record.keptCells + chunk.keptCells,
  });
}

/** The run's columns as planned, null when one stands elsewhere by now. */
function placeAgain({ table, reading }: Prepared, plan: Plan): PlacedColumn[] | null {
  const header = table.values[reading.headerRow] ?? [];
  const placed: PlacedColumn[] = [];
  for (const { id, index, title, isNew, before } of plan.columns) {
    const column = OUTPUT_COLUMNS.find((known) => known.id === id);
    const now = String(header[index] ?? '').trim();
    if (column === undefined || (now !== title && now !== before.title.trim())) return null;
    placed.push({ column, index, title, isNew });
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
