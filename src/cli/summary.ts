/** The summary that people read. Only says what the run found. */
import type { Counts, RunSummary, TableReport } from '../contract/server-calls.ts';

export type Findings = { readonly report: TableReport; readonly counts: Counts };
export type SummaryFacts = Findings & {
  readonly fileName: string;
  /** Number of tabs of the file; the one read is named when there are several. */
  readonly tabs: number;
  readonly out: string;
  readonly written: RunSummary | null;
  /** What other rules would change, line by line; empty when none are compared. */
  readonly comparison: readonly string[];
  /** The campaign plan, line by line; empty when none is asked for. */
  readonly plan: readonly string[];
};

const SHOWN_PROBLEMS = 20;
const GENERAL = 'Figures are general and dated, and may not fit your market.';

/** The summary, one fact per line. */
export function summary({ fileName, tabs, report, counts, out, written, comparison, plan }: SummaryFacts): string {
  const where = tabs > 1 ? `${fileName}, tab “${report.sheet}”` : fileName;
  const lines = countLines(where, report.rules, counts);
  lines.push('', ...platformLines(report), ...columnLines(report), ...problemLines(report));
  const questions = report.questions.filter((question) => !report.problems.some(({ message }) => message === question));
  if (questions.length > 0) lines.push('', 'For you to decide:', ...questions.map((question) => `  ${question}`));
  if (comparison.length > 0) lines.push('', ...comparison);
  if (plan.length > 0) lines.push('', ...plan);
  const nothing = 'Nothing was written: add -o OUT.csv or -o OUT.xlsx to write the results.';
  lines.push('', written === null ? nothing : writtenLine(out, written));
  return `${lines.join('\n')}\n`;
}

/** How many creators there are of each tier, by which rules. */
export function countLines(where: string, rules: TableReport['rules'], counts: Counts): string[] {
  const lines = [`${where}: ${count(counts.creators, 'creator')}`, `Rules: ${rulesLine(rules)}`, ''];
  for (const { tier, count: number } of counts.tiers) lines.push(`${String(number).padStart(8)}  ${tier}`);
  const kols = counts.kolByAudience + counts.kolByAuthority;
  if (kols > 0) lines.push(`KOLs: ${counts.kolByAudience} by audience, ${counts.kolByAuthority} by authority`);
  if (counts.tiersByHand !== undefined) lines.push(`Tier set by hand: ${count(counts.tiersByHand, 'creator')}`);
  if (counts.nearLine > 0) lines.push(`Near a line between tiers: ${count(counts.nearLine, 'creator')}`);
  const { people } = counts;
  if (people !== undefined && people < counts.creators) {
    lines.push(`People behind the ${count(counts.creators, 'row')}: ${people}`);
  }
  return [...lines, GENERAL];
}

/** A version that begins with the name says it all. */
function rulesLine({ name, version }: TableReport['rules']): string {
  return version.startsWith(name) ? version : `${name}, ${version}`;
}

function platformLines(report: TableReport): readonly string[] {
  const { name, source } = report.platform;
  const said = {
    column: report.columns.platform === undefined ? 'the title of a column, or an earlier run' : 'a column',
    url: 'the links',
    file: 'the file name',
    sheet: 'the name of the tab or a heading',
    option: '--platform',
  };
  if (source === null) return ['Platform: not known'];
  return [name === null ? `Platform: from ${said[source]}` : `Platform: ${name}, from ${said[source]}`];
}

function columnLines(report: TableReport): readonly string[] {
  const read = Object.entries(report.columns).flatMap(([field, found]) =>
    found === undefined ? [] : [found, ...(found.also ?? [])].map(({ header, column }) => ({ field, header, column })),
  );
  const lines = [
    'Columns read:',
    ...read.map(({ field, header, column }) => `  ${column.padEnd(3)} ${header} → ${field}`),
  ];
  if (report.ignored.length === 0) return lines;
  const ignored = report.ignored.map(
    ({ header, column, reason }) => `  ${column.padEnd(3)} ${header === '' ? '(no title)' : header}: ${reason}`,
  );
  return [...lines, 'Columns left out:', ...ignored];
}

function problemLines({ problems }: TableReport): readonly string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(({ message }) => `  ${message}`);
  const more = problems.length - shown.length;
  const rest = more > 0 ? [`  and ${more} more (--json lists them all)`] : [];
  return ['', `${count(problems.length, 'problem')} (left out, never counted as 0):`, ...shown, ...rest];
}

function writtenLine(out: string, { columns, rowsWritten, keptCells }: RunSummary): string {
  const kept = keptCells > 0 ? ` ${count(keptCells, 'cell')} edited by hand kept.` : '';
  return `Wrote ${out}: columns ${columns}, ${count(rowsWritten, 'row')}.${kept}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
