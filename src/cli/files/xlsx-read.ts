/** The values of a workbook's tab: numbers with their format, texts as texts. Formulas give their last value. */

import { inThousands, LIMITS, type Limits, tooManyCharacters } from './limits.ts';
import { isSoundXml } from './sound-xml.ts';
import { columnName, type RawCell, rawCells, rawRows, sheetXml } from './xlsx-rows.ts';
import { cellText, richText, type Workbook, type WorkbookTab } from './xlsx-workbook.ts';
import { decodeXml } from './xml.ts';
import { readPart } from './zip.ts';

/** A number that means more than itself (percent, money, date) carries its format; dates are day numbers. */
export type FormattedNumber = { readonly value: number; readonly format: string };
export type TabCell = string | number | boolean | null | FormattedNumber;

/**
 * The rows of a tab from row 1, as far as there is content; null when the part cannot be read. A problem continues the
 * sentence "FILE ...".
 */
export function readTab(
  book: Workbook,
  tab: WorkbookTab,
  limits: Limits = LIMITS,
): TabCell[][] | null | { readonly problem: string } {
  const part = readPart(book.zip, tab.part);
  if (part === null) return null;
  const xml = decodeXml(part);
  if (!isSoundXml(xml, limits.depth)) return null;
  const sheet = sheetXml(xml);
  const rows: TabCell[][] = [];
  let width = 0;
  for (const raw of rawRows(sheet)) {
    const cells: TabCell[] = [];
    for (const cell of rawCells(sheet, raw)) {
      const value = cellValue(cell, book);
      if (value === null || value === '') continue;
      const place = `${columnName(cell.column)}${raw.row} of “${tab.name}”`;
      if (typeof value === 'string' && value.length > limits.characters) {
        return { problem: tooManyCharacters(place, limits) };
      }
      width = Math.max(width, cell.column);
      if (raw.row > limits.rows || width > limits.columns || raw.row * width > limits.cells) {
        return {
          problem: `has a cell further out than a sheet of ${inThousands(limits.cells)} cells reaches: ${place}`,
        };
      }
      while (cells.length < cell.column - 1) cells.push(null);
      cells[cell.column - 1] = value;
    }
    if (cells.length === 0) continue;
    while (rows.length < raw.row - 1) rows.push([]);
    rows[raw.row - 1] = cells;
  }
  return rows;
}

function cellValue(cell: RawCell, book: Workbook): TabCell {
  if (cell.inner === '') return null;
  if (cell.type === 'inlineStr') return richText(cell.inner);
  const raw = valueElement(cell.inner);
  if (raw === null) return null;
  switch (cell.type) {
    case 's':
      return book.sharedTexts[Number(raw)] ?? null;
    case 'str':
    case 'e':
      return cellText(raw);
    case 'b':
      return raw === '1' || raw === 'true';
    case 'd':
      return isoDay(raw);
    default:
      return numberValue(Number(raw), book.formats[Number(cell.style || '0')] ?? '', book.dayShift);
  }
}

function numberValue(value: number, format: string, dayShift: number): TabCell {
  if (!Number.isFinite(value)) return null;
  if (format === '' || format === '@') return value;
  return { value: format === 'yyyy-mm-dd' ? value + dayShift : value, format };
}

/** The text of the value element, null when there is none. */
function valueElement(inner: string): string | null {
  if (inner.startsWith('<v>')) return inner.slice(3, inner.indexOf('<', 3));
  return /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? null;
}

/** Dates spelled out (`2026-11-23T00:00:00`) as strict workbooks write them. */
function isoDay(raw: string): TabCell {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(raw) ? raw : raw.includes('T') ? `${raw}Z` : raw);
  return Number.isNaN(time) ? raw : { value: time / 86_400_000 + 25_569, format: 'yyyy-mm-dd' };
}
