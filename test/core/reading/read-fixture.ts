/** Fixture sheets as cells and readings as short facts. Asserts nothing. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Cell } from '../../../src/core/cell.ts';
import { isMissing } from '../../../src/core/missing.ts';
import type { TableContext, TableReading } from '../../../src/core/reading/columns/table-reading.ts';
import { readTable } from '../../../src/core/reading/table.ts';

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

/** Reads lines of cells written with `|` between them. */
export function readLines(lines: readonly string[], more: Partial<TableContext> = {}): TableReading {
  return readCells(
    lines.map((line) => line.split('|').map((cell) => cell.trim())),
    more,
  );
}

/** Reads cells in the plain context. */
export function readCells(cells: readonly (readonly Cell[])[], more: Partial<TableContext> = {}): TableReading {
  return readTable(cells, { ...PLAIN, ...more });
}

/** Field to the header and column letter that serve it. */
export function columnsOf(reading: TableReading): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reading.columns).map(([field, column]) => [
      field,
      `${String.fromCharCode(65 + column.index)} ${column.header}`,
    ]),
  );
}

/** One field of every creator; missing values as their kind. */
export function valuesOf(
  reading: TableReading,
  field: 'followers' | 'likes' | 'comments' | 'shares' | 'views' | 'platform' | 'verified',
): unknown[] {
  return reading.creators.map((creator) => kindOf(creator[field]));
}

/** Rates of every creator. */
export function ratesOf(reading: TableReading): unknown[] {
  return reading.creators.map(({ engagementRate }) =>
    isMissing(engagementRate) ? engagementRate.missing : engagementRate.value,
  );
}

/** Fees of every creator as `900 EUR`. */
export function quotesOf(reading: TableReading): string[] {
  return reading.creators.map(({ quote }) =>
    isMissing(quote) ? quote.missing : `${quote.amount} ${quote.currency}`.trim(),
  );
}

/** Codes of all problems, sorted. */
export function codesOf(reading: TableReading): string[] {
  return reading.problems.map(({ code }) => code).sort();
}

function kindOf(value: unknown): unknown {
  return isMissing(value) ? value.missing : value;
}
