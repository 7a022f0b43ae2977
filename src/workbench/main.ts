/** The workbench page: puts grid, menus, sidebar and files together around the built add-on. */

import { addOnMenu } from './add-on-menu.ts';
import { byId } from './elements.ts';
import { createFaultMenu, type FaultMenu } from './fault-menu.ts';
import { acceptFiles } from './file-drop.ts';
import { fillTabs } from './fill-tabs.ts';
import { watchNotes } from './hover-notes.ts';
import { showMenus } from './menu-bar.ts';
import { clearToasts, showAlert, showQuestion, showStatus, showToast } from './messages.ts';
import { readUserFile } from './read-file.ts';
import { fitWrappedRows } from './row-heights.ts';
import { CREATORS_TAB, FORMULAS_TAB, fillSample } from './sample-workbook.ts';
import { saveText, saveXlsx } from './save-file.ts';
import type { TextSource } from './saved-file.ts';
import { type Bundle, forgetEdits, openSession, type Session } from './session.ts';
import { closeSidebar, wayIntoSidebar } from './sidebar.ts';
import { pageUi } from './ui-port.ts';
import { createUniverPage } from './univer-page.ts';
import { watchUnsaved } from './unsaved.ts';
import { watchDifferences } from './watch-differences.ts';
import './style.css';

declare global {
  interface Window {
    /** For tests: the grid is a canvas, so they read cells here. */
    workbench?: Session;
  }
}

/** What is behind every workbook of the page. */
type Behind = Bundle & { readonly faultMenu: FaultMenu };

/** The rules that “Edit rules” offers first. */
const FIRST_RULES = 'micro-or-kol';
const SAMPLE_NAME = 'Sample creators';
/** What a saved workbook leaves behind. */
const NOT_CARRIED =
  'Every tab with its values and number formats. Not carried over: formulas, colours, notes, charts and other objects.';
const MIN_ROWS = 200;
const SPARE_ROWS = 100;
const MIN_COLUMNS = 40;

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing: run npm run build`);
  return response.text();
}

async function start(): Promise<void> {
  const [code, sidebar] = await Promise.all([text('dist/Code.js'), text('dist/sidebar.html')]);
  const faultMenu = createFaultMenu(location.search);
  const bundle: Behind = { code, sidebar, faultMenu };
  let session = openSample(bundle);
  let source: TextSource | null = null;
  let unsaved = watchUnsaved(session);
  wayIntoSidebar();

  const put = (next: Session, text: TextSource | null): void => {
    session = next;
    source = text;
    unsaved = watchUnsaved(session);
  };
  const mayGo = async (): Promise<boolean> =>
    !unsaved.isThere() ||
    (await showQuestion(
      'Discard your changes?',
      `“${session.store.name()}” has changes that are not saved.`,
      'Discard',
    ));
  const openFile = async (file: File): Promise<void> => {
    const opened = await readUserFile(file);
    if ('problem' in opened) return showAlert('The file was not opened', opened.problem);
    if (!(await mayGo())) return;
    session.close();
    const next = openTabs(bundle, opened.fileName, opened.tabs);
    const [first] = next.store.sheets();
    put(next, opened.text === null || first === undefined ? null : { sheetId: first.id, file: opened.text });
    for (const notice of opened.notices) showToast(notice);
    await session.store.settled();
  };
  const pick = acceptFiles((file) => void openFile(file));
  const save = (): void => {
    void saveXlsx(session.store).then(() => {
      unsaved.saved();
      showToast(NOT_CARRIED, 'Saved as XLSX');
    });
  };
  const saveTab = (): void => {
    const notice = saveText(session.store, source);
    if (session.store.sheets().length === 1) unsaved.saved();
    if (notice !== '') showToast(notice);
  };
  const reopenSample = async (): Promise<void> => {
    if (!(await mayGo())) return;
    session.close();
    put(openSample(bundle), null);
  };
  window.addEventListener('beforeunload', (event) => {
    if (unsaved.isThere()) event.preventDefault();
  });
  byId('open').onclick = pick;
  byId('save').onclick = save;
  showMenus(byId('menus'), [
    {
      caption: 'File',
      entries: [
        { kind: 'item', caption: 'Open file', run: pick },
        { kind: 'item', caption: 'Save as XLSX', run: save },
        { kind: 'item', caption: 'Save tab as CSV', run: saveTab },
        { kind: 'separator' },
        { kind: 'item', caption: 'Open sample creators', run: () => void reopenSample() },
      ],
    },
    { caption: 'Extensions', entries: [addOnMenu(session.host, () => session)] },
    faultMenu.menu,
  ]);
  await session.store.settled();
  document.documentElement.dataset['ready'] = 'yes';
}

function openSample(bundle: Behind): Session {
  const tabs = [CREATORS_TAB, FORMULAS_TAB].map((name) => ({ name, rows: MIN_ROWS, columns: MIN_COLUMNS }));
  const session = show(bundle, SAMPLE_NAME, tabs);
  // By the add-on itself, as a person would with “Edit rules”: the formulas of the sample name the range it makes.
  bundle.faultMenu.withoutFaults(() => session.host.run('applyPreset', [{ preset: FIRST_RULES, how: 'add' }]));
  fillSample(session.store);
  forgetEdits(session);
  return session;
}

function openTabs(bundle: Behind, name: string, tabs: Parameters<typeof fillTabs>[1]): Session {
  const sizes = tabs.map((tab) => ({
    name: tab.name,
    rows: Math.max(MIN_ROWS, tab.rows.length + SPARE_ROWS),
    columns: Math.max(MIN_COLUMNS, ...tab.rows.map((row) => row.length + MIN_COLUMNS)),
  }));
  const session = show(bundle, name, sizes);
  fillTabs(session.store, tabs);
  forgetEdits(session);
  return session;
}

function show(bundle: Behind, name: string, tabs: readonly { name: string; rows: number; columns: number }[]): Session {
  closeSidebar();
  clearToasts();
  const univer = createUniverPage(byId('grid'));
  const { code, sidebar, faultMenu } = bundle;
  const { faults, modes: faultModes } = faultMenu;
  const ui = pageUi(() => session);
  const session: Session = openSession({ univer, bundle: { code, sidebar }, name, tabs, ui, faults, faultModes });
  watchNotes(session);
  watchDifferences(session);
  fitWrappedRows(session.store);
  byId('document').textContent = name;
  window.workbench = session;
  return session;
}

start().catch((error: unknown) => {
  showStatus('The workbench could not start.');
  showAlert('The workbench could not start', error instanceof Error ? error.message : String(error));
});
