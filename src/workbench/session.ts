/** One open workbook: its grid, the add-on's bundle behind it, its functions in cells. */
import { ICommandService, IUndoRedoService, type Univer } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { FUNCTIONS } from '../contract/functions/catalogue.ts';
import { createUniverStore, type UniverStore } from '../host/cells/univer-store.ts';
import { createHost, type Faults, type Host, type UiPort } from '../host/index.ts';
import { createAnswers } from '../host/remote/answers.ts';
import { createFrameRealm } from '../host/run/frame-realm.ts';
import { createHostState } from '../host/run/host-state.ts';
import type { Job } from './script-worker.ts';
import { canUseWorkers, createScriptWorkers } from './script-workers.ts';

export type Bundle = { readonly code: string; readonly sidebar: string };
export type Session = {
  readonly store: UniverStore;
  /** On the page itself: what cells ask, and what must be answered at once. */
  readonly host: Host;
  readonly univer: Univer;
  /** Runs a function or a menu item beside the page where the browser can, so that grid and sidebar go on meanwhile. */
  readonly script: (work: Job['work']) => Promise<unknown>;
  /** Resolves when nothing of that is under way. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
};

export type SessionSetup = {
  readonly univer: Univer;
  readonly bundle: Bundle;
  readonly name: string;
  readonly tabs: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly ui: UiPort;
  /** Kept as given: what is changed in it counts at once. */
  readonly faults: Faults;
  readonly faultModes: () => readonly string[];
};

/** Opens an empty workbook with these tabs; the functions answer from the first formula on. */
export function openSession({ univer, bundle, name, tabs, ui, faults, faultModes }: SessionSetup): Session {
  const store = createUniverStore(univer, { name, sheets: tabs });
  const html = { sidebar: bundle.sidebar };
  const state = createHostState();
  const host = createHost({ store, state, bundle: bundle.code, html, realm: createFrameRealm(document), ui, faults });
  const names = FUNCTIONS.flatMap(({ name: plain }) => [plain, `CT_${plain}`]);
  store.registerFunctions(names, (called, args, cell) => host.callFunction(called, args, cell));
  describeFunctions(univer);
  host.open('enabled');
  const workers = canUseWorkers()
    ? createScriptWorkers({
        ...bundle,
        names: host.functionNames(),
        spreadsheetId: store.spreadsheetId,
        answer: createAnswers(store, state, ui),
        changes: countChanges(univer),
        faultModes,
      })
    : null;
  const open = new Set<Promise<unknown>>();
  return {
    store,
    host,
    univer,
    script(work) {
      const running = workers?.run(work) ?? onPage(host, work);
      const ended = running.catch(() => undefined).finally(() => open.delete(ended));
      open.add(ended);
      return running;
    },
    async idle() {
      while (open.size > 0) await Promise.all(open);
    },
    close() {
      workers?.close();
      univer.dispose();
    },
  };
}

/** Every command counts, whoever gave it: cells, formulas and their results, tabs, the selection. */
function countChanges(univer: Univer): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(4);
  const counter = new Int32Array(memory);
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(() => void Atomics.add(counter, 0, 1));
  return memory;
}

async function onPage(host: Host, work: Job['work']): Promise<unknown> {
  return 'name' in work ? host.scriptRun(work.name, work.args) : host.clickMenu(work.caption);
}

/** What was done to fill the workbook is nothing to undo. */
export function forgetEdits({ store, univer }: Session): void {
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(store.book.unitId);
}

/** Help while typing, from the catalogue; the CT_ twins stay out of the list, as in Sheets. */
function describeFunctions(univer: Univer): void {
  univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(
      FUNCTIONS.map(({ name, summary, description, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: summary,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: 0,
        })),
      })),
    );
}
