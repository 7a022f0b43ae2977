/** A CSV, TSV or XLSX file of the user as tabs of cells. It is read here and goes nowhere. */
import { type DelimitedFile, readDelimited } from '../cli/files/delimited-file.ts';
import { foreignKind } from '../cli/files/foreign-kind.ts';
import { inThousands, LIMITS, type Limits, tooManyCharacters } from '../cli/files/limits.ts';
import type { CellInput } from '../host/index.ts';
import { overBudget } from './archive-budget.ts';
import { readPlain } from './plain-values.ts';

export type Tab = { readonly name: string; readonly hidden: boolean; readonly rows: readonly (readonly CellInput[])[] };
export type OpenedFile = {
  readonly fileName: string;
  readonly tabs: readonly Tab[];
  readonly notices: readonly string[];
  /** The text file as it was read; null for a workbook. */
  readonly text: DelimitedFile | null;
};

type Refused = { readonly problem: string };

/** What is read at all; the page holds a file several times over. */
const MOST_BYTES = 400_000_000;

/** A sentence instead of tabs when the file cannot be read, or is larger than the command line would read it. */
export async function readUserFile(file: File, limits: Limits = LIMITS): Promise<OpenedFile | Refused> {
  if (file.size > MOST_BYTES) return { problem: `"${file.name}" is larger than 400 MB: split it.` };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = foreignKind(bytes);
  if (kind !== null) return { problem: `"${file.name}" is ${kind}: save it as CSV or .xlsx.` };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    const read = isZip ? await readWorkbook(bytes, file.name, limits) : readTable(bytes, file.name, limits);
    return 'problem' in read ? { problem: `"${file.name}" ${read.problem}.` } : read;
  } catch {
    return { problem: `"${file.name}" could not be read: a CSV, TSV or XLSX file was expected.` };
  }
}

/** A problem continues the sentence "FILE ...", here and below. */
function readTable(bytes: Uint8Array, fileName: string, limits: Limits): OpenedFile | Refused {
  const read = readDelimited(bytes, fileName, limits);
  if ('problem' in read) return read;
  if (cellsIn(read.rows) > limits.cells) return { problem: tooManyCells(limits) };
  const name = fileName.replace(/\.[^.]*$/, '').slice(0, 100) || 'Sheet1';
  const rows = read.rows.map((row) => row.map(readPlain));
  return { fileName, tabs: [{ name, hidden: false, rows }], notices: read.notices, text: read };
}

async function readWorkbook(bytes: Uint8Array, fileName: string, limits: Limits): Promise<OpenedFile | Refused> {
  const problem = await overBudget(bytes, limits);
  if (problem !== '') return { problem };
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { readStyles: true });
  for (const { name, rows } of workbook.sheets) {
    const isLong = rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.length > limits.characters));
    if (isLong) return { problem: tooManyCharacters(`on “${name}”`, limits) };
  }
  let formulas = 0;
  const tabs = workbook.sheets.map((sheet): Tab => {
    const rows = sheet.rows.map((row, rowAt) =>
      row.map((value, columnAt): CellInput => {
        const cell = sheet.cells?.get(`${rowAt},${columnAt}`);
        const format = cell?.style?.numFmt ?? '';
        if (cell?.formula !== undefined) formulas += 1;
        return { ...readValue(value, format), ...(format === '' || format === 'General' ? {} : { format }) };
      }),
    );
    return { name: sheet.name, hidden: sheet.hidden === true, rows };
  });
  const notices = formulas === 0 ? [] : [`Formulas of the file are shown as their values (${formulas}).`];
  return { fileName, tabs, notices, text: null };
}

/** As a grid that holds all rows has them. */
function cellsIn(rows: readonly (readonly unknown[])[]): number {
  return rows.length * rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function tooManyCells({ cells }: Limits): string {
  return `has more cells than the ${inThousands(cells)} of a sheet: split it`;
}

function readValue(value: unknown, format: string): CellInput {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (value instanceof Date) {
    const serial = (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
    return { value: serial, format: format === '' ? 'yyyy-mm-dd' : format };
  }
  return { value: String(value) };
}
