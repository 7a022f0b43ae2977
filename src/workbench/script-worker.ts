/** The script in a worker: one host there, whose cells, state and person are the page's. */
import { createHost, type Faults, setFaultModes } from '../host/index.ts';
import { createRemoteState } from '../host/remote/remote-state.ts';
import { createRemoteStore } from '../host/remote/remote-store.ts';
import { createWorkerRealm } from '../host/run/worker-realm.ts';
import { askOver } from './sync-channel.ts';

export type Start = {
  readonly kind: 'start';
  readonly memory: SharedArrayBuffer;
  readonly code: string;
  readonly sidebar: string;
  /** Of the script's public functions. */
  readonly names: readonly string[];
  readonly spreadsheetId: string;
  readonly firstExecution: number;
  /** One number, which moves on with every change of the workbook. */
  readonly changes: SharedArrayBuffer;
};
export type Job = {
  readonly kind: 'job';
  readonly id: number;
  /** A function with arguments, or an item of the menu. */
  readonly work: { readonly name: string; readonly args: readonly unknown[] } | { readonly caption: string };
  readonly faultModes: readonly string[];
};
/** `isClean` false: the worker must not be used again. */
export type Done = {
  readonly kind: 'done';
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
  readonly isClean: boolean;
};

const faults: Faults = {};
let run: ((job: Job) => Promise<Done>) | null = null;

function start({ memory, code, sidebar, names, spreadsheetId, firstExecution, changes }: Start): typeof run {
  const ask = askOver(memory, (message) => postMessage(message));
  const { state, giveBack } = createRemoteState(ask);
  const realm = createWorkerRealm(names);
  const ui = Object.fromEntries(
    ['alert', 'prompt', 'showSidebar', 'showDialog', 'toast'].map((name) => [
      name,
      (...args: readonly unknown[]) => ask('ui', [name], args),
    ]),
  );
  const counter = new Int32Array(changes);
  const store = createRemoteStore({ kind: 'univer', spreadsheetId }, ask, () => Atomics.load(counter, 0));
  const host = createHost({ store, state, firstExecution, bundle: code, html: { sidebar }, realm, ui, faults });
  return async ({ id, work, faultModes }) => {
    setFaultModes(faults, faultModes);
    try {
      const value = 'name' in work ? await host.scriptRun(work.name, work.args) : void host.clickMenu(work.caption);
      return { kind: 'done', id, value, isClean: realm.isClean() };
    } catch (error) {
      return {
        kind: 'done',
        id,
        error: error instanceof Error ? error.message : String(error),
        isClean: realm.isClean(),
      };
    } finally {
      giveBack();
    }
  };
}

addEventListener('message', ({ data }: MessageEvent<Start | Job>) => {
  if (data.kind === 'start') run = start(data);
  else void run?.(data).then((done) => postMessage(done));
});
