/** The self-test's menu: each click does the next part and says what to do then. */
import { readRound, roundsOf, writeRound } from './cells-phase.ts';
import { askQuestion, showPage, showReport, tell } from './dialogs.ts';
import {
  forgetEverything,
  isFound,
  keepFound,
  type Phase,
  readProgress,
  readReads,
  saveProgress,
  saveReads,
} from './progress.ts';
import { makeTabs, speak, tabWithContent } from './scratch.ts';
import { runScripts, said } from './scripts-phase.ts';
import type { Table } from './table.ts';

export { said };

export const RUN = 'Run or continue';
export const REPORT = 'Show the report';
export const ANEW = 'Start anew';

/** Runs when the file opens: the menu, and once the self-test waits for it, the cases of that mode. */
export function open(table: Table, event: unknown): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  menu.addItem(RUN, 'runSelfTest').addItem(REPORT, 'showSelfTestReport').addItem(ANEW, 'startSelfTestAnew').addToUi();
  if (readProgress()?.phase !== 'open') return;
  for (const { id, run } of table.opens) {
    try {
      keepFound(id, run(event, said));
    } catch (error) {
      keepFound(id, `threw ${String(error)}`);
    }
  }
}

/** One click. */
export function run(table: Table): void {
  const progress = readProgress() ?? begin();
  if (progress === null) return;
  const { phase, at } = progress;
  if (phase === 'scripts') scripts(table, at);
  else if (phase === 'cells') cells(table, at);
  else if (phase === 'open') opened(table);
  else if (phase === 'page') showPage(table.page);
  else if (phase === 'questions') questions(table, at);
  else showReport();
}

export function report(): void {
  showReport();
}

export function startAnew(): void {
  forgetEverything();
  tell('Everything is forgotten. Click “Run or continue”.');
}

/** What the page found, one result for each of its cases. */
export function take(results: readonly { readonly id: string; readonly found: unknown }[]): void {
  for (const { id, found } of results) keepFound(id, found);
  goTo('questions', 0);
}

function begin(): { phase: Phase; at: number } | null {
  const used = tabWithContent();
  if (used !== '') {
    tell(
      `The self-test throws every tab away, and “${used}” is not empty. Open an empty spreadsheet for it: sheets.new.`,
    );
    return null;
  }
  forgetEverything();
  return goTo('scripts', 0);
}

function goTo(phase: Phase, at: number): { phase: Phase; at: number } {
  saveProgress(phase, at);
  return { phase, at };
}

function scripts(table: Table, at: number): void {
  const next = runScripts(table.scripts, at);
  goTo('scripts', next);
  if (next < table.scripts.length) {
    tell(`${next} of ${table.scripts.length} scripts are done. Click “Run or continue” again.`);
    return;
  }
  startRound(table, 0);
}

function startRound(table: Table, at: number): void {
  const rounds = roundsOf(table.cells);
  const round = rounds[at];
  if (round === undefined) {
    speak('en_US', 'Etc/UTC');
    makeTabs([{ name: 'List', rows: [] }]);
    goTo('open', 0);
    tell('Now reload the page in the browser. When the menu is back, click “Run or continue” again.');
    return;
  }
  writeRound(round);
  goTo('cells', at);
  tell(
    `Formulas are in their cells (part ${at + 1} of ${rounds.length}). Wait about a minute; those named “volatile” may show Loading... for ever. Then click “Run or continue” again.`,
  );
}

function cells(table: Table, at: number): void {
  const round = roundsOf(table.cells)[at];
  if (round !== undefined) saveReads(readRound(round, readReads()));
  startRound(table, at + 1);
}

function opened(table: Table): void {
  if (table.opens.some(({ id }) => !isFound(id))) {
    tell('The page was not reloaded yet. Reload it in the browser, then click “Run or continue” again.');
    return;
  }
  goTo('page', 0);
  showPage(table.page);
}

function questions(table: Table, at: number): void {
  for (let next = at; next < table.questions.length; next += 1) {
    const question = table.questions[next];
    if (question === undefined) continue;
    goTo('questions', next);
    const answer = askQuestion(question, next + 1, table.questions.length);
    if (answer !== null) keepFound(question.id, answer);
  }
  goTo('done', 0);
  showReport();
}
