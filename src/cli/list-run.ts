/** A text file of any length: classified part by part in one run of the add-on, in bounded memory. */
import { basename, resolve } from 'node:path';
import type { Answer, ListPart, ListRequest, TableReport } from '../contract/server-calls.ts';
import { createHost, createMemoryStore, withListTab } from '../host/index.ts';
import { createNodeRealm } from '../host/run/node-realm.ts';
import type { Arguments } from './arguments.ts';
import { writeInPieces } from './files/atomic-write.ts';
import { rowReader } from './files/delimited-list.ts';
import type { InputList } from './files/input-file.ts';
import { type Bundle, freshBundle } from './fresh-bundle.ts';
import type { TabContent } from './host-run.ts';
import { RULES_TAB } from './input-tabs.ts';
import { jsonReport } from './json-report.ts';
import { filledList } from './list-output.ts';
import { lines, type Outcome, refuse } from './outcome.ts';
import { requestFor } from './run-request.ts';
import { summary } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

type Table = Extract<ListPart, { kind: 'table' }>;
type End = Extract<ListPart, { kind: 'end' }>;
/** What an answer holds behind its table. */
export type ListParts = Iterator<Exclude<ListPart, Table>>;
type Begun = { readonly table: Table; readonly parts: ListParts };

const ROWS_AT_ONCE = 1000;
const RULES_NAME = 'CREATOR_RULES';

/** `tabs` are the list, of which the first rows are enough, and the rules if they are given. */
export async function classifyList(
  list: InputList,
  tabs: readonly TabContent[],
  given: Arguments,
  around: Surroundings,
): Promise<Outcome> {
  const bundle = await (around.bundle ?? freshBundle)(around.progress);
  const ask = (want: ListRequest['want'], evenWithoutTable = false): Begun | { readonly problem: string } => {
    const request = { ...requestFor(tabs[0]?.name ?? '', list.fileName, given), evenWithoutTable };
    const rowsAtOnce = around.rowsAtOnce ?? ROWS_AT_ONCE;
    return begin(answersOf(bundle, list, tabs, around.timeZone, { ...request, want, rowsAtOnce }));
  };
  around.progress(`Reading ${list.rows.toLocaleString('en-US')} rows`);
  const told = paced(list.rows, around.progress);
  const wanted = ask(given.out !== '' ? 'columns' : given.json ? 'creators' : 'counts');
  if ('problem' in wanted) {
    const empty = given.out === '' ? ask('creators', true) : wanted;
    if ('problem' in empty) return refuse(wanted.problem);
    const stdout = given.json ? jsonReport(empty.table.report, null, null, []) : [`${wanted.problem}\n`];
    return { exitCode: 0, stdout, stderr: '' };
  }
  const { report } = wanted.table;
  let end: End | null = null;
  if (given.out !== '') {
    const note = (part: ListPart): void => {
      told(part);
      if (part.kind === 'end') end = part;
    };
    const pieces = filledList(list, wanted.table, noted(wanted.parts, note));
    const problem = await writeInPieces(resolve(around.folder, given.out), pieces).catch(
      (fault: NodeJS.ErrnoException) => `Cannot write ${given.out} (${fault.code ?? fault.message}).`,
    );
    if (problem !== null) return refuse(problem);
  }
  const stderr = lines(given.json ? [...list.notices, ...report.questions] : list.notices);
  if (given.json) {
    const described = given.out === '' ? wanted : ask('creators');
    if ('problem' in described) return refuse(described.problem);
    return { exitCode: 0, stdout: jsonReport(report, null, null, creatorsIn(noted(described.parts, told))), stderr };
  }
  const done = end ?? lastOf(noted(wanted.parts, told));
  return { exitCode: 0, stdout: [sayList(list, tabs, given, report, done)], stderr };
}

function sayList(
  list: InputList,
  tabs: readonly TabContent[],
  given: Arguments,
  report: TableReport,
  { counts, rowsWritten, keptCells, columns }: End,
): string {
  const written = given.out === '' ? null : { report, counts, rowsWritten, keptCells, columns };
  const facts = { fileName: basename(list.fileName), tabs: tabs.length, report, counts, out: given.out, written };
  return summary({ ...facts, comparison: [], plan: [] });
}

/** One execution of the add-on over a spreadsheet that has the list as a tab. */
function answersOf(
  bundle: Bundle,
  list: InputList,
  tabs: readonly TabContent[],
  timeZone: string,
  request: ListRequest,
): Iterator<Answer<ListPart>> {
  const sheets = tabs.map(({ name, hidden, rows }) => ({ name, hidden, rows, asText: true, grid: 'fit' as const }));
  const { rows, columns } = list;
  const tab = { name: request.sheet, rows, columns, read: rowReader(list) };
  const store = withListTab(createMemoryStore({ sheets, timeZone }), tab);
  // By its name the rule table is found without a search through the list.
  const rules = store.sheets().find(({ name }) => name === RULES_TAB);
  if (rules !== undefined) {
    const rect = { row: 1, column: 1, rows: rules.rows, columns: rules.columns };
    store.setNamedRect({ name: RULES_NAME, sheetId: rules.id, rect, wholeColumns: true });
  }
  const host = createHost({ store, bundle: bundle.code, html: bundle.html, realm: createNodeRealm() });
  return host.iterate('listAnswers', [request]) as Iterator<Answer<ListPart>>;
}

function begin(answers: Iterator<Answer<ListPart>>): Begun | { readonly problem: string } {
  const first = answers.next();
  if (first.done === true) throw new Error('A list was not answered.');
  const answer: Answer<ListPart> = first.value;
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'table') throw new Error(`A list began with its ${answer.value.kind}.`);
  return { table: answer.value, parts: partsOf(answers) };
}

function* partsOf(answers: Iterator<Answer<ListPart>>): Generator<Exclude<ListPart, Table>> {
  for (let step = answers.next(); step.done !== true; step = answers.next()) {
    const answer: Answer<ListPart> = step.value;
    if (!answer.ok) throw new Error(answer.problem);
    if (answer.value.kind !== 'table') yield answer.value;
  }
}

function* noted(parts: ListParts, note: (part: ListPart) => void): Generator<Exclude<ListPart, Table>> {
  for (let step = parts.next(); step.done !== true; step = parts.next()) {
    note(step.value);
    yield step.value;
  }
}

function* creatorsIn(parts: Iterable<ListPart>): Generator<Extract<ListPart, { kind: 'creators' }>['creators']> {
  for (const part of parts) if (part.kind === 'creators') yield part.creators;
}

function lastOf(parts: Iterable<ListPart>): End {
  for (const part of parts) if (part.kind === 'end') return part;
  throw new Error('A list has no end.');
}

/** Tells how far the rows are, and how many a second. */
function paced(rows: number, progress: (message: string) => void): (part: ListPart) => void {
  const began = Date.now();
  return (part) => {
    if (part.kind === 'table' || part.kind === 'end') return;
    const speed = Math.round((part.to * 1000) / Math.max(1, Date.now() - began));
    const [done, all, each] = [part.to, rows, speed].map((count) => count.toLocaleString('en-US'));
    progress(`Classifying: ${done} of ${all} rows, ${each} rows a second`);
  };
}
