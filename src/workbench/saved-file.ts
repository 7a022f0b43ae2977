/** The workbook as the bytes of a file: every tab as XLSX, or the active one as text. Formulas are saved as values. */
import Papa from 'papaparse';
import { type DelimitedFile, writeDelimited } from '../cli/files/delimited-file.ts';
import { plainText } from '../cli/files/plain-text.ts';
import { workbookText } from '../cli/files/xml.ts';
import { guardedText } from '../contract/formula-guard.ts';
import { displayText } from '../host/cells/display.ts';
import { localeFacts } from '../host/cells/locales.ts';
import { isDateFormat } from '../host/cells/number-format.ts';
import type { CellStore, CellValue } from '../host/index.ts';
import { readPlain } from './plain-values.ts';

/** The text file that a tab was read from. */
export type TextSource = { readonly sheetId: number; readonly file: DelimitedFile };

/** A file to hand to the user; `notice` is a sentence on what could not be kept, else ''. */
export type SavedFile = { readonly name: string; readonly bytes: Uint8Array; readonly notice: string };

/**
 * The active tab as text. In the tab of a text file, cells that nobody changed stay as they were in it, with its
 * separator, encoding and line ends.
 */
export function textFile(store: CellStore, source: TextSource | null): SavedFile {
  const sheetId = store.activeSheetId();
  const rows = shownRows(store, sheetId);
  const [, base = '', ending = ''] = /^(.*?)(\.(?:csv|tsv|txt))?$/i.exec(store.name()) ?? [];
  let notice = '';
  if (source?.sheetId === sheetId && rows.length <= source.file.rows.length) {
    const kept = writeDelimited(source.file, (row) => asRead(source.file.rows[row] ?? [], rows[row] ?? []));
    if ('bytes' in kept) {
      return { name: `${base}${ending || '.csv'}`, bytes: kept.bytes, notice: '' };
    }
    notice = `The file ${kept.problem}. It was saved as UTF-8 with commas.`;
  }
  const texts = rows.map((row) => row.map((value) => guardedText(plainText(value), value)));
  const name = `${base.replace(/\.xlsx$/i, '')}.csv`;
  const text = `\uFEFF${Papa.unparse(texts, { newline: '\r\n' })}\r\n`;
  return { name, bytes: new TextEncoder().encode(text), notice };
}

/** A cell that still holds what was made of its text is that text. */
function asRead(before: readonly string[], now: readonly CellValue[]): CellValue[] {
  return now.map((value, column) => {
    const text = before[column];
    return text !== undefined && readPlain(text).value === value ? text : value;
  });
}

/** Days and times as they are shown: a text file has no number format to say that 45292 is one. */
function shownRows(store: CellStore, sheetId: number): CellValue[][] {
  const { values, formats } = usedRows(store, sheetId);
  const facts = localeFacts(store.locale());
  return values.map((row, at) =>
    row.map((value, column) => {
      const format = formats[at]?.[column] ?? '';
      return typeof value === 'number' && isDateFormat(format) ? displayText(value, format, facts) : value;
    }),
  );
}

/** Every tab as a workbook, hidden ones hidden. */
export async function workbookFile(store: CellStore): Promise<SavedFile> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = store.sheets().map((sheet) => {
    const { values, formats } = usedRows(store, sheet.id);
    // hucre 1.0.0 writes a text such as `_x0041_` as it is, and it comes back as another one.
    const rows = values.map((row) => row.map((value) => (typeof value === 'string' ? workbookText(value) : value)));
    const cells = new Map<string, { style: { numFmt?: string; font?: { bold: boolean } } }>();
    formats.forEach((row, rowAt) => {
      row.forEach((format, columnAt) => {
        if (format !== '') cells.set(`${rowAt},${columnAt}`, { style: { numFmt: format } });
      });
    });
    const freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
    return { name: sheet.name, rows, cells, freezePane, hidden: sheet.hidden, columns: widthsOf(store, sheet) };
  });
  const bytes = await writeXlsx({ sheets });
  return { name: `${store.name().replace(/\.[^.]*$/, '')}.xlsx`, bytes: new Uint8Array(bytes), notice: '' };
}

/** Pixels for a character of a workbook's widths, and the room beside the text. */
const CHARACTER = { pixels: 7, room: 5 };

function widthsOf(store: CellStore, { id }: { readonly id: number }): { readonly width: number }[] {
  const { column } = store.lastCell(id);
  return Array.from({ length: column }, (_, at) => ({
    width: Math.max(1, Math.round((store.columnWidth(id, at + 1) - CHARACTER.room) / CHARACTER.pixels)),
  }));
}

function usedRows(store: CellStore, sheetId: number): { values: CellValue[][]; formats: string[][] } {
  const { row, column } = store.lastCell(sheetId);
  if (row === 0) return { values: [], formats: [] };
  const rect = { row: 1, column: 1, rows: row, columns: column };
  return { values: store.values(sheetId, rect), formats: store.formats(sheetId, rect) };
}
