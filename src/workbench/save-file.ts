/** Answers for the workbook as a file for the user: every tab as XLSX, or the active one as CSV; formulas are saved as values. */
import Papa from 'papaparse';
import type { UniverStore } from '../host/cells/univer-store.ts';
import type { CellValue } from '../host/index.ts';

/** Texts that a spreadsheet would run as a formula when it opens a CSV get an apostrophe in front. */
function guarded(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=+\-@\t\r]./.test(value) && !/^[+-]?[\d.,]/.test(value) ? `'${value}` : value;
}

export function saveCsv(store: UniverStore, baseName: string): void {
  const rows = usedRows(store, store.activeSheetId()).values.map((row) => row.map(guarded));
  download(new Blob([`\uFEFF${Papa.unparse(rows, { newline: '\r\n' })}\r\n`], { type: 'text/csv' }), `${baseName}.csv`);
}

export async function saveXlsx(store: UniverStore, baseName: string): Promise<void> {
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
  download(new Blob([new Uint8Array(bytes)], { type }), `${baseName}.xlsx`);
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
