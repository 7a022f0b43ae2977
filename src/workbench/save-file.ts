/** Answers for the workbook as a file for the user: every tab as XLSX, or the active one as text; formulas are saved as values. */
import Papa from 'papaparse';
import { type DelimitedFile, guardedText, writeDelimited } from '../cli/files/delimited-file.ts';
import { plainText } from '../cli/files/plain-text.ts';
import { displayText } from '../host/cells/display.ts';
import { localeFacts } from '../host/cells/locales.ts';
import { isDateFormat } from '../host/cells/number-format.ts';
import type { UniverStore } from '../host/cells/univer-store.ts';
import type { CellValue } from '../host/index.ts';
import { readPlain } from './plain-values.ts';

/** The text file that a tab was read from. */
export type TextSource = { readonly sheetId: number; readonly file: DelimitedFile };

/**
 * Saves the active tab. In the tab of a text file, cells that nobody changed stand as they stood there, with its
 * separator, encoding and line ends. Answers with a sentence when that cannot be kept, else ''.
 */
export function saveText(store: UniverStore, source: TextSource | null): string {
  const sheetId = store.activeSheetId();
  const rows = shownRows(store, sheetId);
  const [, base = '', ending = ''] = /^(.*?)(\.(?:csv|tsv|txt))?$/i.exec(store.name()) ?? [];
  let notice = '';
  if (source?.sheetId === sheetId && rows.length <= source.file.rows.length) {
    const kept = writeDelimited(source.file, (row) => asRead(source.file.rows[row] ?? [], rows[row] ?? []));
    if ('bytes' in kept) {
      download(new Blob([new Uint8Array(kept.bytes)], { type: 'text/csv' }), `${base}${ending || '.csv'}`);
      return '';
    }
    notice = `The file ${kept.problem}. It was saved as UTF-8 with commas.`;
  }
  const texts = rows.map((row) => row.map((value) => guardedText(plainText(value), value)));
  const name = `${base.replace(/\.xlsx$/i, '')}.csv`;
  download(new Blob([`\uFEFF${Papa.unparse(texts, { newline: '\r\n' })}\r\n`], { type: 'text/csv' }), name);
  return notice;
}

/** A cell that still holds what was made of its text is that text. */
function asRead(before: readonly string[], now: readonly CellValue[]): CellValue[] {
  return now.map((value, column) => {
    const text = before[column];
    return text !== undefined && readPlain(text).value === value ? text : value;
  });
}

/** Days and times as they are shown: a text file has no number format to say that 45292 is one. */
function shownRows(store: UniverStore, sheetId: number): CellValue[][] {
  const { values, formats } = usedRows(store, sheetId);
  const facts = localeFacts(store.locale());
  return values.map((row, at) =>
    row.map((value, column) => {
      const format = formats[at]?.[column] ?? '';
      return typeof value === 'number' && isDateFormat(format) ? displayText(value, format, facts) : value;
    }),
  );
}

export async function saveXlsx(store: UniverStore): Promise<void> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = store.sheets().map((sheet) => {
    const { values, formats } = usedRows(store, sheet.id);
    const cells = new Map<string, { style: { numFmt?: string; font?: { bold: boolean } } }>();
    formats.forEach((row, rowAt) => {
      row.forEach((format, columnAt) => {
        if (format !== '') cells.set(`${rowAt},${columnAt}`, { style: { numFmt: format } });
      });
    });
    const freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
    return { name: sheet.name, rows: values, cells, freezePane, state: sheet.hidden ? 'hidden' : 'visible' } as const;
  });
  const bytes = await writeXlsx({ sheets });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  download(new Blob([new Uint8Array(bytes)], { type }), `${store.name().replace(/\.[^.]*$/, '')}.xlsx`);
}

function usedRows(store: UniverStore, sheetId: number): { values: CellValue[][]; formats: string[][] } {
  const { row, column } = store.lastCell(sheetId);
  if (row === 0) return { values: [], formats: [] };
  const rect = { row: 1, column: 1, rows: row, columns: column };
  return { values: store.values(sheetId, rect), formats: store.formats(sheetId, rect) };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
}
