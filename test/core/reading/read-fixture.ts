/** Fixture sheets as cells and readings as short facts. Asserts nothing. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Cell } from '../../../src/core/cell.ts';
import { isMissing } from '../../../src/core/missing.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type {
  ColumnQuestion,
  FoundColumn,
  TableContext,
  TableReading,
} from '../../../src/core/reading/columns/table-reading.ts';
import { readTable } from '../../../src/core/reading/table.ts';
import { sayIgnored } from '../../../src/core/reading/titles/ignored.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { markSentence } from '../../../src/core/text/say-table.ts';

/** A table at A1 of a tab and file that tell nothing. */
export const PLAIN: TableContext = {
  originRow: 1,
  originColumn: 1,
  sheetName: 'Sheet1',
  fileName: '',
  platform: null,
  format: null,
  localeMark: null,
  numberFormats: null,
  chosen: {},
};

/** The cells of a fixture, texts as they stand in the file. */
export function fixtureCells(name: string): string[][] {
  const text = readFileSync(`test/fixtures/sheets/${name}`, 'utf8');
  const first = text.slice(0, text.indexOf('\n'));
  const delimiter = name.endsWith('.tsv') ? '\t' : first.includes(';') ? ';' : ',';
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

/** A reading whose codes are sentences. */
export type Spoken = Omit<TableReading, 'ignored' | 'questions'> & {
  readonly ignored: readonly (FoundColumn & { readonly reason: string })[];
  readonly questions: readonly SpokenQuestion[];
};
type SpokenQuestion = Omit<ColumnQuestion, 'sentence'> & { readonly message: string };

export function spoken(reading: TableReading): Spoken {
  const ignored = reading.ignored.map(({ why, ...column }) => ({ ...column, reason: sayIgnored(why) }));
  return { ...reading, ignored, questions: spokenQuestions(reading.questions) };
}

export function spokenQuestions(questions: readonly ColumnQuestion[]): SpokenQuestion[] {
  return questions.map(({ sentence, ...question }) => ({ ...question, message: inEnglish(markSentence(sentence)) }));
}

export function spokenProblems(problems: readonly Problem[]) {
  return problems.map((problem) => {
    const { code, row, column } = problem;
    return { code, row, column, message: sayProblem(problem) };
  });
}

/** Reads lines of cells written with `|` between them. */
export function readLines(lines: readonly string[], more: Partial<TableContext> = {}): Spoken {
  return readCells(
    lines.map((line) => line.split('|').map((cell) => cell.trim())),
    more,
  );
}

/** Reads cells in the plain context. */
export function readCells(cells: readonly (readonly Cell[])[], more: Partial<TableContext> = {}): Spoken {
  return spoken(readTable(cells, { ...PLAIN, ...more }));
}

/** Field to the header and column letter that serve it. */
export function columnsOf(reading: Pick<TableReading, 'columns'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reading.columns).map(([field, column]) => [
      field,
      `${String.fromCharCode(65 + column.index)} ${column.header}`,
    ]),
  );
}

/** One field of every creator; missing values as their kind. */
export function valuesOf(
  reading: Pick<TableReading, 'creators'>,
  field: 'followers' | 'likes' | 'comments' | 'shares' | 'views' | 'platform' | 'verified',
): unknown[] {
  return reading.creators.map((creator) => kindOf(creator[field]));
}

/** Rates of every creator. */
export function ratesOf(reading: Pick<TableReading, 'creators'>): unknown[] {
  return reading.creators.map(({ engagementRate }) =>
    isMissing(engagementRate) ? engagementRate.missing : engagementRate.value,
  );
}

/** Fees of every creator as `900 EUR`. */
export function quotesOf(reading: Pick<TableReading, 'creators'>): string[] {
  return reading.creators.map(({ quote }) =>
    isMissing(quote) ? quote.missing : `${quote.amount} ${quote.currency}`.trim(),
  );
}

/** Codes of all problems, sorted. */
export function codesOf(reading: Pick<TableReading, 'problems'>): string[] {
  return reading.problems.map(({ code }) => code).sort();
}

function kindOf(value: unknown): unknown {
  return isMissing(value) ? value.missing : value;
}
