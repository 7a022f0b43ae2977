/** One run of the command line from its arguments to its exit code. Prints nothing itself. */
import { basename, resolve } from 'node:path';
import type { Answer, Report, RunRequest, RunSummary } from '../contract/server-calls.ts';
import { againstLines } from './against-lines.ts';
import { holdAgainst, readOther } from './against-run.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { comparisonLines, plainTable } from './comparison.ts';
import { exportBytes, exportLines } from './export-run.ts';
import { isSameFile, outputProblem, writeWhole } from './files/atomic-write.ts';
import { openInput, readInput } from './files/input-file.ts';
import { freshBundle } from './fresh-bundle.ts';
import { HELP } from './help.ts';
import { type HostRun, openInHost, type TabContent } from './host-run.ts';
import { candidateTabs, isMarked, stem, tabsOf, withRules } from './input-tabs.ts';
import { jsonReport, PAGE } from './json-report.ts';
import { classifyList } from './list-run.ts';
import { lines, type Outcome, refuse } from './outcome.ts';
import { outputFile, outputKind } from './output-file.ts';
import { planLines } from './plan-lines.ts';
import { resultLines } from './result-lines.ts';
import { requestFor } from './run-request.ts';
import { type Findings, summary } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs `classify` and answers what to print. Expected failures are exit code 2 with one clear line first. */
export async function runClassify(argv: readonly string[], around: Surroundings): Promise<Outcome> {
  const given = readArguments(argv);
  if ('problem' in given) return refuse(given.problem);
  if (given.help) return { exitCode: 0, stdout: [HELP], stderr: '' };
  if (given.engine !== '') return onEngine(given, around);
  around.progress(`Reading ${given.file}`);
  const path = resolve(around.folder, given.file);
  const file = isForWhole(given) ? readInput(path, given.file) : openInput(path, given.file);
  if ('problem' in file) return refuse(file.problem);
  const kind = given.out === '' ? null : outputKind(given.out, file);
  if (typeof kind === 'object' && kind !== null) return refuse(kind.problem);
  if (given.export !== '' && kind !== 'text') {
    return refuse(`--export ${given.export} writes a text file: name it with -o OUT.csv.`);
  }
  const to = resolve(around.folder, given.out);
  if (kind !== null && !given.force && isSameFile(path, to)) {
    return refuse(`${given.out} is the input itself: name another file, or add --force to write over it.`);
  }
  const blocked = kind === null ? null : outputProblem(to, given.out);
  if (blocked !== null) return refuse(blocked);
  const rules = given.rules === '' ? null : ruleTable(given.rules, around);
  if (rules !== null && 'problem' in rules) return refuse(rules.problem);
  const other = given.compare === '' ? null : ruleTable(given.compare, around);
  if (other !== null && 'problem' in other) return refuse(other.problem);
  const own = file.kind === 'list' ? [{ name: stem(file.fileName), hidden: false, rows: file.top }] : tabsOf(file);
  const tabs = rules === null ? own : withRules(own, rules);
  const names = candidateTabs(tabs, given.sheet, given.file);
  if ('problem' in names) return refuse(names.problem);
  if (file.kind === 'list') return classifyList(file, tabs, given, around);
  const list = given.against === '' ? null : readOther(given.against, around.folder, tabs);
  if (list !== null && 'problem' in list) return refuse(list.problem);
  const all = [...tabs, ...(list?.tabs ?? [])];
  const tooLong = all.find(({ rows }) => isLongerThanSheets(rows));
  if (tooLong !== undefined) return refuse(`“${tooLong.name}” ${TOO_LONG}`);

  const bundle = await (around.bundle ?? freshBundle)(around.progress);
  const run = openInHost(bundle, all, around.timeZone);
  around.progress('Classifying');
  const found = firstTable(names, given.file, (sheet) =>
    execute(run, requestFor(sheet, file.fileName, given), given.json, kind !== null && given.export === ''),
  );
  if ('problem' in found) {
    const empty = kind === null ? describeEmpty(run, requestFor(names[0] ?? '', file.fileName, given)) : null;
    if (empty === null) return refuse(found.problem);
    return {
      exitCode: 0,
      stdout: given.json ? jsonReport(empty, null, null, []) : [`${found.problem}\n`],
      stderr: '',
    };
  }
  const tab = tabs.find(({ name }) => name === found.sheet);
  if (tab === undefined) return refuse(`${given.file} is empty.`);

  const compared =
    other === null ? null : run.compare(requestFor(tab.name, file.fileName, given), plainTable(other.rows));
  if (compared !== null && !compared.ok) return refuse(`${given.compare}: ${compared.problem}`);
  const comparison = compared?.value ?? null;
  const planned =
    given.plan === null ? null : run.plan({ ...requestFor(tab.name, file.fileName, given), ...given.plan });
  if (planned !== null && !planned.ok) return refuse(planned.problem);
  const brought = given.results ? run.results(requestFor(tab.name, file.fileName, given)) : null;
  if (brought !== null && !brought.ok) return refuse(brought.problem);
  const results = brought?.value ?? null;
  const held = list === null ? null : holdAgainst(run, requestFor(tab.name, file.fileName, given), list);
  if (held !== null && !held.ok) return refuse(held.problem);
  const lists = held?.value ?? null;
  const { findings, report, written } = found.done;
  if (given.export !== '') return exportOutcome(run, requestFor(tab.name, file.fileName, given), given, to);
  const notices = file.kind === 'delimited' ? [...file.notices] : [];
  if (names.length > 1)
    notices.push(`Read the tab “${tab.name}”, the first one with a creator table; choose another with --sheet.`);
  if (kind !== null) {
    around.progress(`Writing ${given.out}`);
    const output = outputFile(file, tab, run, kind);
    if ('problem' in output) return refuse(output.problem);
    const fault = await writeWhole(resolve(around.folder, given.out), output.bytes).catch(
      (error: NodeJS.ErrnoException) => error,
    );
    if (fault instanceof Error) return refuse(`Cannot write ${given.out} (${fault.code ?? fault.message}).`);
    notices.push(...output.left);
  }
  if (report !== null) notices.push(...report.questions);
  const stdout =
    report === null
      ? [
          summary({
            ...{ fileName: basename(given.file), tabs: tabs.length, ...findings, out: given.out, written },
            comparison: [
              ...(comparison === null ? [] : comparisonLines(comparison, given.compare)),
              ...(lists === null ? [] : againstLines(lists, given.against)),
            ],
            plan: [
              ...(planned === null ? [] : planLines(planned.value)),
              ...(results === null ? [] : resultLines(results)),
            ],
          }),
        ]
      : jsonReport(
          report,
          comparison,
          planned?.value.plan ?? null,
          pagesOf(run, report.creators, requestFor(tab.name, file.fileName, given)),
          results,
          lists,
        );
  return { exitCode: 0, stdout, stderr: lines(notices) };
}

/** DuckDB and the SQL are loaded only where they are asked for. */
async function onEngine(given: Arguments, around: Surroundings): Promise<Outcome> {
  const rules = given.rules === '' ? null : ruleTable(given.rules, around);
  if (rules !== null && 'problem' in rules) return refuse(rules.problem);
  const { classifyOnEngine } = await import('./engine/run-engine.ts');
  return classifyOnEngine(given, rules, around);
}

/** A spreadsheet ends at ten million cells, and a run adds up to 30 columns. */
function isLongerThanSheets(rows: TabContent['rows']): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.length * (width + 30) > 10_000_000;
}

const TOO_LONG =
  'has more rows than a sheet takes: only a CSV or TSV file to a CSV or TSV file, without a plan or a comparison, may be longer.';

/** A comparison, a plan and a new workbook look at the list as a whole. */
function isForWhole({ compare, against, plan, out, export: layout, results }: Arguments): boolean {
  return compare !== '' || against !== '' || plan !== null || layout !== '' || results || /\.xls[xm]$/i.test(out);
}

/** The layout asked for in place of the list; its notices are the summary. */
async function exportOutcome(run: HostRun, request: RunRequest, given: Arguments, to: string): Promise<Outcome> {
  const plan = given.plan ?? { budget: '', options: '' };
  const made = run.handOver({ ...request, ...plan, kind: given.export });
  if (!made.ok) return refuse(made.problem);
  const fault = await writeWhole(to, exportBytes(made.value)).catch((error: NodeJS.ErrnoException) => error);
  if (fault instanceof Error) return refuse(`Cannot write ${given.out} (${fault.code ?? fault.message}).`);
  return { exitCode: 0, stdout: [lines(exportLines(made.value, given.out))], stderr: '' };
}

type Done = { readonly findings: Findings; readonly report: Report | null; readonly written: RunSummary | null };

/** One run of the add-on on one tab: all creators for JSON, the columns written for an output, else a preview. */
function execute(run: HostRun, request: RunRequest, wantsCreators: boolean, wantsOutput: boolean): Answer<Done> {
  const report = wantsCreators ? run.describe({ ...request, creators: { from: 0, count: PAGE } }) : null;
  if (report !== null && !report.ok) return report;
  const written = wantsOutput ? run.classify(request) : null;
  if (written !== null && !written.ok) return written;
  const findings = written?.value ?? (report === null ? null : { report: report.value, counts: report.value.counts });
  if (findings !== null) {
    return { ok: true, value: { findings, report: report?.value ?? null, written: written?.value ?? null } };
  }
  const preview = run.preview(request);
  if (!preview.ok) return preview;
  const { counts, ...table } = preview.value;
  return { ok: true, value: { findings: { report: table, counts }, report: null, written: null } };
}

/** A file that was read and holds no creators is an answer, not a failure; null when something else was wrong. */
function describeEmpty(run: HostRun, request: RunRequest): Report | null {
  const answer = run.describe({ ...request, evenWithoutTable: true });
  return answer.ok ? answer.value : null;
}

/** The rule table of a file: the first tab that is marked as one. */
function ruleTable(name: string, { folder }: Surroundings): TabContent | { readonly problem: string } {
  const rules = readInput(resolve(folder, name), name);
  if ('problem' in rules) return { problem: `The rules cannot be used: ${rules.problem}` };
  const table = tabsOf(rules).find(isMarked);
  return table ?? { problem: `${name} is no rule table: no cell near its top left corner says “Creator rules”.` };
}

/** The first tab that holds a creator table; a problem that all tabs share is said as it is. */
function firstTable(
  names: readonly string[],
  file: string,
  tryTab: (sheet: string) => Answer<Done>,
): { readonly sheet: string; readonly done: Done } | { readonly problem: string } {
  const problems = new Set<string>();
  for (const sheet of names) {
    const answer = tryTab(sheet);
    if (answer.ok) return { sheet, done: answer.value };
    problems.add(answer.problem);
  }
  const [first = ''] = problems;
  if (problems.size === 1) return { problem: first };
  return {
    problem: `${file} has no creator table in any tab (${names.map((name) => `“${name}”`).join(', ')}). ${first}`,
  };
}

/** All pages of a description that begins with `first`. */
function* pagesOf(run: HostRun, first: Report['creators'], request: RunRequest): Generator<Report['creators']> {
  let creators = first;
  for (let from = PAGE; ; from += PAGE) {
    yield creators;
    if (creators.length < PAGE) return;
    const answer = run.describe({ ...request, creators: { from, count: PAGE } });
    if (!answer.ok) throw new Error(answer.problem);
    creators = answer.value.creators;
  }
}
