/** Runs the script beside the page, so that grid and sidebar go on meanwhile: two workers, as calls may overlap. */
import type { AskHolder } from '../host/remote/ask.ts';
import type { Done, Job, Start } from './script-worker.ts';
import { type Asked, answerOver, createChannelMemory, type More } from './sync-channel.ts';

export type ScriptWorkers = {
  /** Calls a function as google.script.run does, or clicks an item of the menu. */
  run(work: Job['work']): Promise<unknown>;
  /** Ends whatever runs: its spreadsheet is closed. */
  close(): void;
};

export type WorkersSetup = Pick<Start, 'code' | 'sidebar' | 'names' | 'spreadsheetId' | 'changes'> & {
  readonly answer: AskHolder;
  readonly faultModes: () => readonly string[];
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type Seat = { readonly worker: Worker; job: number };

const MOST_WORKERS = 2;
/** Executions of the page itself are far fewer. */
const EXECUTIONS_EACH = 1_000_000;

/** False where the page was served without the headers that shared memory needs. */
export function canUseWorkers(): boolean {
  return globalThis.crossOriginIsolated && typeof SharedArrayBuffer === 'function';
}

export function createScriptWorkers({ answer, faultModes, ...about }: WorkersSetup): ScriptWorkers {
  const seats = new Set<Seat>();
  const queue: Job[] = [];
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let opened = 0;

  const open = (): Seat => {
    const worker = new Worker('script-worker.js', { type: 'module', name: 'Apps Script' });
    const seat: Seat = { worker, job: 0 };
    const memory = createChannelMemory();
    const reply = answerOver(memory, answer);
    opened += 1;
    worker.onmessage = ({ data }: MessageEvent<Asked | More | Done>) => {
      if (data.kind === 'done') finish(seat, data);
      else reply(data);
    };
    worker.onerror = ({ message }) => {
      const error = message === '' ? 'The script could not be loaded.' : message;
      finish(seat, { kind: 'done', id: seat.job, error, isClean: false });
    };
    worker.postMessage({ kind: 'start', memory, ...about, firstExecution: opened * EXECUTIONS_EACH } satisfies Start);
    seats.add(seat);
    return seat;
  };
  const finish = (seat: Seat, { id, value, error, isClean }: Done): void => {
    seat.job = 0;
    if (!isClean) {
      seat.worker.terminate();
      seats.delete(seat);
    }
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(value);
    else caller?.reject(new Error(error));
    next();
  };
  const next = (): void => {
    if (queue.length === 0) return;
    const seat = [...seats].find(({ job }) => job === 0) ?? (seats.size < MOST_WORKERS ? open() : null);
    const job = seat === null ? undefined : queue.shift();
    if (seat === null || job === undefined) return;
    seat.job = job.id;
    seat.worker.postMessage(job);
    next();
  };
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        jobs += 1;
        waiting.set(jobs, { resolve, reject });
        queue.push({ kind: 'job', id: jobs, work, faultModes: faultModes() });
        next();
      }),
    close() {
      for (const { worker } of seats) worker.terminate();
      seats.clear();
      queue.length = 0;
      waiting.clear();
    },
  };
}
