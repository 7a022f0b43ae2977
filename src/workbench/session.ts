/** Answers for one open workbook: its grid, the add-on's bundle behind it, its functions in cells; never for the page around it. */
import { IUndoRedoService, type Univer } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { FUNCTIONS } from '../contract/functions/catalogue.ts';
import { createUniverStore, type UniverStore } from '../host/cells/univer-store.ts';
import { createHost, type Harsh, type Host, type UiPort } from '../host/index.ts';
import { createFrameRealm } from '../host/run/frame-realm.ts';

export type Bundle = { readonly code: string; readonly sidebar: string };
export type Session = { readonly store: UniverStore; readonly host: Host; readonly univer: Univer };

export type SessionSetup = {
  readonly univer: Univer;
  readonly bundle: Bundle;
  readonly name: string;
  readonly tabs: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly ui: UiPort;
  /** Kept as given: what is changed in it counts at once. */
  readonly harsh: Harsh;
};

/** Opens an empty workbook with these tabs; the functions answer from the first formula on. */
export function openSession({ univer, bundle, name, tabs, ui, harsh }: SessionSetup): Session {
  const store = createUniverStore(univer, { name, sheets: tabs });
  const html = { sidebar: bundle.sidebar };
  const host = createHost({ store, bundle: bundle.code, html, realm: createFrameRealm(document), ui, harsh });
  const names = FUNCTIONS.flatMap(({ name: plain }) => [plain, `CT_${plain}`]);
  store.registerFunctions(names, (called, args, cell) => host.callFunction(called, args, cell));
  describeFunctions(univer);
  host.open('enabled');
  return { store, host, univer };
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
