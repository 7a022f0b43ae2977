/** The bytes of the output file: the input with our cells in it, or the table in another kind of file. */

import { guardedText } from '../contract/formula-guard.ts';
import { byteSink } from './files/byte-sink.ts';
import { writeDelimited } from './files/delimited-file.ts';
import type { InputFile } from './files/input-file.ts';
import { plainText } from './files/plain-text.ts';
import { newWorkbook } from './files/xlsx-new.ts';
import { type CellChange, isSameCell, writeTab } from './files/xlsx-write.ts';
import type { HostRun, TabContent } from './host-run.ts';

/** `left`: whole sentences about what the file does not carry. */
export type Output = { readonly bytes: Uint8Array; readonly left: readonly string[] };

const ENDINGS = { text: ['.csv', '.tsv', '.txt'], book: ['.xlsx', '.xlsm'] } as const;

/** The kind of file that a name stands for, or why it cannot be written. */
export function outputKind(
  out: string,
  input: { readonly fileName: string; readonly hasMacros?: boolean },
): 'text' | 'book' | { readonly problem: string } {
  const ending = /\.[^./\\]*$/.exec(out)?.[0].toLowerCase() ?? '';
  if (ENDINGS.text.some((one) => one === ending)) return 'text';
  if (!ENDINGS.book.some((one) => one === ending)) {
    return { problem: `Cannot write ${out}: the name must end in ${[...ENDINGS.text, ...ENDINGS.book].join(', ')}.` };
  }
  const hasMacros = input.hasMacros === true;
  if (hasMacros && ending === '.xlsx') return { problem: `${input.fileName} holds macros: write to an .xlsm file.` };
  if (!hasMacros && ending === '.xlsm')
    return { problem: `${input.fileName} holds no macros: write to an .xlsx file.` };
  return 'book';
}

/** The output after a run on `tab`; a problem is a whole sentence. */
export function outputFile(
  input: InputFile,
  tab: TabContent,
  run: HostRun,
  kind: 'text' | 'book',
): Output | { readonly problem: string } {
  const notes = 'Not carried over: notes on the new headings and the list of tiers to choose from.';
  if (input.kind === 'delimited') {
    if (kind === 'book') return { bytes: asWorkbook(tab, run), left: [notes] };
    const written = writeDelimited(input, (row) => run.row(tab.name, row));
    return 'bytes' in written ? { ...written, left: [] } : { problem: `${input.fileName} ${written.problem}.` };
  }
  if (kind === 'book') return { bytes: changedWorkbook(input, tab, run), left: [notes] };
  const others = input.tabs.filter(({ name }) => name !== tab.name).map(({ name }) => `“${name}”`);
  const left = others.length === 0 ? [] : [`Not carried over: the tabs ${others.join(', ')}.`];
  return {
    bytes: asText(tab, run),
    left: [...left, 'Not carried over: formats, formulas and objects of the workbook.'],
  };
}

function changedWorkbook(input: Extract<InputFile, { kind: 'workbook' }>, tab: TabContent, run: HostRun): Uint8Array {
  const place = input.tabs.find(({ name }) => name === tab.name);
  if (place === undefined) return input.bytes;
  return writeTab(input, place, tab.rows.length, (row) => {
    const before = tab.rows[row - 1] ?? [];
    const changes: CellChange[] = [];
    let formats: readonly string[] | null = null;
    run.row(tab.name, row - 1).forEach((value, at) => {
      if (isSameCell(before[at], value)) return;
      formats ??= run.formats(tab.name, row - 1);
      changes.push({ column: at + 1, value, format: formats[at] ?? '' });
    });
    return changes;
  });
}

function asWorkbook(tab: TabContent, run: HostRun): Uint8Array {
  return newWorkbook(tab.name, tab.rows.length, (row) => {
    const formats = run.formats(tab.name, row - 1);
    return run.row(tab.name, row - 1).map((value, at) => ({ value, format: formats[at] ?? '' }));
  });
}

/** UTF-8 with a mark, commas, `\r\n`: what spreadsheets open without asking. */
function asText(tab: TabContent, run: HostRun): Uint8Array {
  const parts = byteSink();
  tab.rows.forEach((_, row) => {
    const formats = run.formats(tab.name, row);
    const fields = run.row(tab.name, row).map((value, at) => {
      const text = typeof value === 'number' && formats[at] === 'yyyy-mm-dd' ? isoDay(value) : plainText(value);
      const safe = typeof value === 'string' ? guardedText(text) : text;
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    });
    parts.push(fields.join(','), '\r\n');
  });
  return parts.bytes('\ufeff');
}

/** Day numbers count from 30 December 1899. */
function isoDay(value: number): string {
  const time = new Date((value - 25_569) * 86_400_000);
  if (Number.isNaN(time.getTime())) return plainText(value);
  const text = time.toISOString();
  return value % 1 === 0 ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
