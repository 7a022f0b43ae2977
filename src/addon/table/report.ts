/** What is said about a tab that was read: columns, problems, counts and, when asked for, every creator. */
import type {
  ColumnReport,
  CreatorReport,
  ProblemReport,
  RunRequest,
  TableReport,
} from '../../contract/server-calls.ts';
import { columnLetters, isBlank } from '../../core/cell.ts';
import type { Creator, Field } from '../../core/creator.ts';
import { ABSENT, valueOrNull } from '../../core/missing.ts';
import { creatorReport } from '../../core/output/report.ts';
import type { Problem } from '../../core/problem.ts';
import type { FoundColumn } from '../../core/reading/columns/table-reading.ts';
import { sayIgnored } from '../../core/reading/titles/ignored.ts';
import { inEnglish } from '../../core/text/marked.ts';
import { sayProblem } from '../../core/text/say-problem.ts';
import { markSentence } from '../../core/text/say-table.ts';
import { unknownCreator } from '../../core/unknown-creator.ts';
import { evaluateFor, type TabReading } from './read-tab.ts';

/** What was read and what was not, JSON-safe. */
export function reportTable(tab: TabReading): TableReport {
  const { reading, rules, inForce } = tab;
  const columns: Partial<Record<Field, ColumnReport & { also?: readonly ColumnReport[] }>> = {};
  for (const [field, found] of Object.entries(reading.columns) as [Field, FoundColumn][])
    columns[field] = { ...column(found), ...reading.evidence[field] };
  if (columns.authority !== undefined && reading.moreAuthority.length > 0) {
    columns.authority = { ...columns.authority, also: reading.moreAuthority.map(column) };
  }
  return {
    rules: { name: rules.rules.name, version: inForce.version },
    sheet: tab.table.name,
    ...insteadOf(tab),
    platform: platformOf(tab),
    columns,
    ignored: reading.ignored.map(({ header, index, why }) => ({
      header,
      column: columnLetters(index + 1),
      reason: sayIgnored(why),
    })),
    problems: reading.problems.map(problemReport),
    questions: reading.questions.map(({ sentence }) => inEnglish(markSentence(sentence))),
  };
}

/** Named where a tab of ours was in front. */
export function insteadOf(tab: TabReading): { readonly insteadOf?: string } {
  return tab.insteadOf === '' ? {} : { insteadOf: tab.insteadOf };
}

const MOST_PROBLEMS = 50;

/** A report for the sidebar, which shows the first problems: thousands of them would take longer than the run. */
export function shortened(report: TableReport): TableReport {
  return { ...report, problems: report.problems.slice(0, MOST_PROBLEMS) };
}

/** One platform for the whole table only where a name, a title or the user says it; a column, links and headings speak for each row. */
function platformOf({ reading }: TabReading): TableReport['platform'] {
  const source = reading.platformSource;
  const first = valueOrNull(reading.creators[0]?.platform ?? ABSENT);
  const isPerRow =
    source === null ||
    source === 'url' ||
    (source === 'column' && reading.columns.platform !== undefined) ||
    reading.creators.some(({ platform }) => valueOrNull(platform) !== first);
  return { name: isPerRow ? null : first, source };
}

/** Every row that is not blank: creators with numbers and reasons, totals and repeated titles with why they are none. */
export function reportCreators(tab: TabReading, page: RunRequest['creators']): CreatorReport[] {
  const all = eachReported(tab);
  if (page === undefined) return Array.from(all, (report) => report());
  const reports: CreatorReport[] = [];
  let at = 0;
  for (const report of all) {
    if (at >= page.from + page.count) break;
    if (at >= page.from) reports.push(report());
    at += 1;
  }
  return reports;
}

/** The reports in the order of the rows, each made when it is called for. */
export function* eachReported(tab: TabReading): Generator<() => CreatorReport> {
  const { reading, rules, question } = tab;
  const leftOut = new Map(
    reading.problems.flatMap((problem) =>
      problem.code === 'left-out-row' ? [[problem.row, sayProblem(problem)] as const] : [],
    ),
  );
  const others = [...leftOut.keys()].sort((a, b) => a - b);
  const reportOf = (creator: Creator): CreatorReport => {
    const report = creatorReport(creator, evaluateFor(tab, creator), rules, question);
    const reason = leftOut.get(creator.row);
    return reason === undefined ? report : { ...report, reasons: [reason], flags: [] };
  };
  let next = 0;
  const before = function* (row: number): Generator<() => CreatorReport> {
    for (; (others[next] ?? row) < row; next += 1) {
      const other = others[next] ?? 0;
      yield () => reportOf(unknownCreator(other, nameAt(tab, other)));
    }
  };
  for (let at = 0; at < reading.creators.length; at += 1) {
    const creator = reading.creators[at] as Creator;
    yield* before(creator.row);
    yield () => reportOf(creator);
  }
  yield* before(Number.POSITIVE_INFINITY);
}

/** What is in the column of names, else the first text of the row. */
function nameAt({ table, reading }: TabReading, row: number): string {
  const cells = table.values[row - 1] ?? [];
  const named = [cells[reading.columns.creator?.index ?? -1], ...cells].find((cell) => !isBlank(cell));
  return named === undefined ? '' : String(named).trim();
}

function column(found: FoundColumn): ColumnReport {
  return { header: found.header, column: columnLetters(found.index + 1), index: found.index };
}

function problemReport(problem: Problem): ProblemReport {
  const { row, code } = problem;
  return { row, column: problem.column > 0 ? columnLetters(problem.column) : '', code, message: sayProblem(problem) };
}
