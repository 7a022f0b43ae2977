/** A table as CSV text and back, so that rule sets travel. Reads no meaning into cells. */
import { guardedText, unguardedText } from '../../contract/formula-guard.ts';
import { type Cell, isDate } from '../../core/cell.ts';

/** Commas, quotes where needed, lines ended by CR LF; numbers with a point; a text like a formula stays a text. */
export function toCsv(table: readonly (readonly Cell[])[]): string {
  return table.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  const text = isDate(cell) ? dayText(cell) : guardedText(String(cell ?? ''), cell);
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The day by the script's clock, as the core reads it: 2026-11-20. */
export function dayText(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Rows of texts separated by comma, semicolon or tab, whichever `soundness` likes best; a byte-order mark is dropped. */
export function fromCsv(text: string, soundness: (rows: string[][]) => number): string[][] {
  let best: { readonly rows: string[][]; readonly soundness: number } | null = null;
  for (const mark of [',', ';', '\t']) {
    const rows = partedBy(mark, text.replace(/^\ufeff/, '')).map((row) => row.map(unguardedText));
    const found = { rows, soundness: soundness(rows) };
    if (best === null || found.soundness > best.soundness) best = found;
  }
  return best?.rows ?? [];
}

function partedBy(mark: string, source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === mark) {
      row.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && source.charAt(at + 1) === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
