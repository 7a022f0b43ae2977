/** The record of a spreadsheet's one run: who, where, how far, and a lease that runs out by itself. Holds no creators. */
import type { RunRequest } from '../../contract/server-calls.ts';
import { theProperties } from './this-execution.ts';

export type RunRecord = {
  readonly id: string;
  /** `running` also while it waits for its next chunk; `done` and `stopped` can be undone. */
  readonly state: 'running' | 'done' | 'stopped';
  readonly owner: string;
  readonly sheetId: number;
  readonly sheet: string;
  readonly startedMs: number;
  /** From then on anybody may take the run over. */
  readonly expiresMs: number;
  readonly request: RunRequest;
  readonly fingerprint: string;
  /** Of the rules. */
  readonly version: string;
  readonly total: number;
  /** 0-based rows of the user's selection, for a run on selected rows. */
  readonly selected: readonly [number, number] | null;
  /** Of the next chunk. */
  readonly rowsAtOnce: number;
  /** The number of rows was asked for; else it follows the pace. */
  readonly isFixed?: boolean;
  /** First 0-based row that is not written yet. */
  readonly cursor: number;
  /** Pieces of the snapshot; one more than chunks written while a chunk is being written. */
  readonly pieces: number;
  readonly chunks: number;
  readonly rowsWritten: number;
  readonly keptCells: number;
};

const KEY = 'creator-tiers.run';
/** Beside the record, as whoever asks cannot wait for the lock. */
const CANCEL_KEY = 'creator-tiers.cancel';

/** An execution ends after six minutes at the latest; between two calls of a sidebar a minute is plenty. */
export const WORKING_MS = 420_000;
export const WAITING_MS = 60_000;

/** The last run, whatever became of it; null when there is none or it cannot be read. */
export function readRecord(): RunRecord | null {
  const text = theProperties().getProperty(KEY);
  if (!text) return null;
  try {
    const record = JSON.parse(text) as RunRecord | null;
    return record !== null && typeof record.id === 'string' ? record : null;
  } catch {
    return null;
  }
}

/** `beside`: properties that are written in the same call. */
export function saveRecord(record: RunRecord, beside: Readonly<Record<string, string>> = {}): RunRecord {
  theProperties().setProperties({ [KEY]: JSON.stringify(record), ...beside }, false);
  return record;
}

export function dropRecord(): void {
  theProperties().deleteProperty(KEY);
}

/** Asks a run to end before its next chunk. */
export function askToCancel(id: string): void {
  theProperties().setProperty(CANCEL_KEY, id);
}

/** Whether a run was asked to end; the answer is given once. */
export function takeCancel(id: string): boolean {
  const properties = theProperties();
  if (properties.getProperty(CANCEL_KEY) !== id) return false;
  properties.deleteProperty(CANCEL_KEY);
  return true;
}

export function newRunId(): string {
  return Utilities.getUuid();
}

export function nowMs(): number {
  return Date.now();
}
