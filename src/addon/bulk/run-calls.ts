/** The server calls of a bulk run: describe, start, continue, cancel, take over, state, and all of it at once. */

import type { Answer, Progress, Report, RunRequest, RunState, RunSummary } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { BUSY } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { rulesOfSpreadsheet } from '../ground/rules-in-force.ts';
import { showFaults } from '../rules-tab/show-faults.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import {
  askToCancel,
  newRunId,
  nowMs,
  type RunRecord,
  readRecord,
  saveRecord,
  takeCancel,
  WORKING_MS,
} from '../sheets/run-record.ts';
import { settingsProperty } from '../sheets/settings.ts';
import { activeSheetId, selectedRows, sheetNameById } from '../sheets/sheet-table.ts';
import { userKey } from '../sheets/this-execution.ts';
import { timeOfDay } from '../sheets/today.ts';
import { findList } from '../table/find-list.ts';
import { fingerprintOf } from '../table/fingerprint.ts';
import { countCreators, readList, readTab, type TabReading } from '../table/read-tab.ts';
import { reportCreators, reportTable, shortened } from '../table/report.ts';
import { readRequest } from '../table/request.ts';
import { JUST_CHANGED } from '../table/sheet-unchanged.ts';
import { planRun } from './begin-run.ts';
import { firstRows, MOST_ROWS } from './chunk-size.ts';
import { CHANGED, carryOn, firstChunk, mendChunk, NEW_RULES, openWork, type Step, type Work } from './run-chunks.ts';
import { whyNot } from './why-not.ts';

/** Well under the platform's six minutes, and short enough for a sidebar to show progress. */
const CALL_MS = 20_000;
const WHOLE_MS = 240_000;

/** What a run would find, with every creator's numbers and reasons; nothing is written. */
export function describeSheet(given: unknown): Answer<Report> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  const counts = countCreators(tab.value);
  return {
    ok: true,
    value: { ...reportTable(tab.value), counts, creators: reportCreators(tab.value, request.value.creators) },
  };
}

/** Begins a run as previewed and writes its first rows; refused while another one is open. */
export function startRun(given: unknown): Answer<Progress> {
  const fields = fieldsOf(given);
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const atOnce = fields['rowsAtOnce'];
  const rowsAtOnce = typeof atOnce === 'number' && atOnce >= 1 ? Math.min(MOST_ROWS, Math.floor(atOnce)) : null;
  const fingerprint = typeof fields['fingerprint'] === 'string' ? fields['fingerprint'] : '';
  return told(begin(request.value, { fingerprint, rowsAtOnce, mayReplace: false }, CALL_MS));
}

/** Reads, evaluates and writes everything in one execution; an open run of the same user gives way. */
export function classifySheet(given: unknown): Answer<RunSummary> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const { secondGoal, ...rest } = request.value;
  const asked: RunRequest = { ...rest, secondGoal: secondGoal === 'beside' ? 'beside' : 'replace' };
  const done = begin(asked, { fingerprint: '', rowsAtOnce: MOST_ROWS, mayReplace: true }, WHOLE_MS);
  if (!done.ok) return done;
  const { summary, stopped, total } = done.value;
  if (summary !== null) return { ok: true, value: summary };
  return refuse(stopped ?? say`${done.value.done} of ${total} rows are written: open the sidebar to go on.`);
}

type Start = {
  readonly fingerprint: string;
  /** Null: as many as the pace of the sheet allows. */
  readonly rowsAtOnce: number | null;
  readonly mayReplace: boolean;
};

function begin(request: RunRequest, start: Start, budgetMs: number): Answer<Progress> {
  const opened = withDocumentLock<Answer<{ work: Work; step: Step }>>(
    () => {
      const owner = userKey();
      const present = readRecord();
      if (present !== null && present.state === 'running') {
        const isFree = present.expiresMs <= nowMs() || (start.mayReplace && present.owner === owner);
        if (!isFree) return refuse(sayOpen(present));
      }
      const isOpen = present !== null && (present.state === 'running' || present.pieces !== present.chunks);
      // Its undo is the only way to take half a chunk back: it must not give way before.
      if (isOpen && !closeRun(present)) return refuse(JUST_CHANGED);
      const list = findList(request);
      if (!list.ok) return list;
      const inForce = rulesOfSpreadsheet();
      showFaults(inForce);
      const tab = readList(list.value, inForce, request);
      if (!tab.ok) return tab;
      const problem = whyNot(tab.value, request, start.fingerprint);
      if (problem !== null) return refuse(problem);
      const { table, reading } = tab.value;
      const selected = request.rows === 'selected' ? selectionOn(tab.value) : null;
      if (typeof selected === 'string') return refuse(selected);
      const named = { ...request, sheet: table.name };
      const isFixed = start.rowsAtOnce !== null;
      const rowsAtOnce = start.rowsAtOnce ?? firstRows(reading.creators.length);
      const more = { id: newRunId(), owner, selected, rowsAtOnce, isFixed };
      const planned = planRun(tab.value, named, more, present !== null);
      if (typeof planned === 'string') return refuse(planned);
      const { goal, platform, format, currency = '', usageRights = '' } = request;
      const settings = settingsProperty(table.sheetId, { goal, platform, format, currency, usageRights });
      const work = openWork(tab.value, planned.record, budgetMs, { ...planned, settings });
      return { ok: true, value: { work, step: firstChunk(work) } };
    },
    (answer) => answer.ok && answer.value.step.isSettled,
  );
  if (opened === null) return refuse(BUSY);
  return opened.ok ? carryOn(opened.value.work, opened.value.step) : opened;
}

function selectionOn({ table }: TabReading): [number, number] | string {
  if (table.sheetId !== activeSheetId()) return say`Select rows on the tab “${table.name}” first.`;
  return selectedRows();
}

/** Writes the next rows of an open run. */
export function continueRun(given: unknown): Answer<Progress> {
  const record = openRun(given);
  if (typeof record === 'string') return refuse(record);
  if (record.owner !== userKey()) return refuse(sayOpen(record));
  return told(resume(record));
}

/** Makes a run one's own whose time has run out, and writes its next rows. */
export function takeOver(given: unknown): Answer<Progress> {
  const taken = withDocumentLock<RunRecord | string>(() => {
    const record = openRun(given);
    if (typeof record === 'string') return record;
    const owner = userKey();
    if (record.owner !== owner && record.expiresMs > nowMs()) return sayOpen(record);
    return saveRecord({ ...record, owner, expiresMs: nowMs() + WORKING_MS });
  });
  return taken === null || typeof taken === 'string' ? refuse(taken ?? BUSY) : told(resume(taken));
}

/** As the sidebar shows it. */
function told(answer: Answer<Progress>): Answer<Progress> {
  if (!answer.ok || answer.value.summary === null) return answer;
  const { summary } = answer.value;
  return { ok: true, value: { ...answer.value, summary: { ...summary, report: shortened(summary.report) } } };
}

function resume(record: RunRecord): Answer<Progress> {
  const tab = readAgain(record);
  if (!tab.ok) return tab;
  const { fingerprint } = record;
  const now = fingerprintOf(tab.value);
  if (now === fingerprint) return carryOn(openWork(tab.value, record, CALL_MS));
  const stopped = withDocumentLock<string>(() => {
    const present = openRun({ runId: record.id });
    if (typeof present === 'string') return present;
    if (present.owner !== record.owner) return sayOpen(present);
    closeRun(present);
    return record.version === tab.value.inForce.version ? CHANGED : NEW_RULES;
  });
  return refuse(stopped ?? BUSY);
}

/** Stops an open run before its next chunk, also one that is writing right now. */
export function cancelRun(given: unknown): Answer<RunState> {
  const present = openRun(given);
  const isAllowed = typeof present !== 'string' && (present.owner === userKey() || present.expiresMs <= nowMs());
  if (isAllowed) askToCancel(present.id);
  const cancelled = withDocumentLock<string>(() => {
    const record = openRun(given);
    if (typeof record === 'string') return record;
    if (record.owner !== userKey() && record.expiresMs > nowMs()) return sayOpen(record);
    takeCancel(record.id);
    closeRun(record);
    return '';
  });
  // Whoever holds the lock is that run, or lets it see what was asked before it writes again.
  if (cancelled === '' || isAllowed) return runState();
  return refuse(cancelled ?? BUSY);
}

/** The open run, if any, and what can be undone. */
export function runState(): Answer<RunState> {
  const record = readRecord();
  const sheet = record === null ? null : sheetNameById(record.sheetId);
  if (record === null) return { ok: true, value: { open: null, undo: null } };
  const { id: runId, rowsWritten } = record;
  const since = timeOfDay(record.startedMs);
  const isMine = record.owner === userKey();
  const name = sheet ?? record.sheet;
  const open =
    record.state !== 'running'
      ? null
      : {
          runId,
          isMine,
          sheet: name,
          since,
          done: rowsWritten,
          total: record.total,
          canTakeOver: isMine || record.expiresMs <= nowMs(),
        };
  const undo = open === null && sheet !== null ? { runId, since, sheet: name, rows: rowsWritten } : null;
  return { ok: true, value: { open, undo } };
}

/** Ends a run where it is, and takes a chunk back that was being written; false: people are typing, so it stays. The lock must be held. */
function closeRun(record: RunRecord): boolean {
  const tab = record.pieces === record.chunks ? null : readAgain(record);
  // Without its tab there is nothing to take back.
  const mended = tab?.ok === true ? mendChunk(tab.value, record) : record;
  saveRecord({ ...(mended ?? record), state: 'stopped', expiresMs: 0 });
  return mended !== null;
}

/** The table of a run as it is now, by its tab's number. */
function readAgain(record: RunRecord): Answer<TabReading> {
  const sheet = sheetNameById(record.sheetId);
  if (sheet === null) return refuse(say`The tab “${record.sheet}” of that run was deleted.`);
  return readTab({ ...record.request, sheet });
}

function openRun(given: unknown): RunRecord | string {
  const record = readRecord();
  const wanted = fieldsOf(given)['runId'];
  if (record === null || record.state !== 'running') return say`There is no open run: start one.`;
  if (wanted !== record.id) return say`Another run has taken the place of this one.`;
  return record;
}

/** "Your run on “Creators” from 14:32 is still open (400 of 2,000 rows): continue or cancel it first." */
function sayOpen(record: RunRecord): string {
  const { sheet, rowsWritten, total } = record;
  const since = timeOfDay(record.startedMs);
  return record.owner === userKey()
    ? say`Your run on “${sheet}” from ${since} is still open (${rowsWritten} of ${total} rows): continue or cancel it first.`
    : say`A run of another person on “${sheet}” from ${since} is still open (${rowsWritten} of ${total} rows): wait until it has finished.`;
}
