/** Columns that a person corrected: kept for the tab by their titles, and found again wherever they are. */
import type { Answer } from '../../contract/server-calls.ts';
import type { Cell } from '../../core/cell.ts';
import { FIELDS, type Field } from '../../core/creator.ts';
import { say } from '../../core/text/marked.ts';
import { refuse } from '../ground/refusals.ts';
import { keepCorrections, readCorrections } from '../sheets/settings.ts';
import { findSheet } from '../sheets/sheet-table.ts';

type Correction = { readonly index: number; readonly header: string } | null;
type Corrections = Partial<Record<Field, Correction>>;

/** Titles are within so many rows. */
const TITLE_ROWS = 30;

/** Remembers that a field is read from a column, or from none. */
export function correctColumn(given: unknown): Answer<null> {
  const { sheet: wanted, field, index, header } = (given ?? {}) as Record<string, unknown>;
  const name = typeof wanted === 'string' ? wanted : '';
  const sheet = name === '' ? null : findSheet(name);
  if (sheet === null) return refuse(say`There is no tab named “${name}”.`);
  const known = FIELDS.find((one) => one === field);
  const isColumn = typeof index === 'number' && Number.isInteger(index) && index >= 0 && typeof header === 'string';
  if (known === undefined || (index !== null && !isColumn)) {
    return refuse('A correction needs a field, and a column with its title or none.');
  }
  const id = sheet.getSheetId();
  const correction = isColumn ? { index, header: header.trim() } : null;
  keepCorrections(id, JSON.stringify({ ...parse(readCorrections(id)), [known]: correction }));
  return { ok: true, value: null };
}

/** Field to 0-based column, null for none; a correction whose title is gone no longer counts. */
export function correctionsFor(
  sheetId: number,
  values: readonly (readonly Cell[])[],
): Partial<Record<Field, number | null>> {
  const kept = parse(readCorrections(sheetId));
  const chosen: Partial<Record<Field, number | null>> = {};
  const bears = (column: number, title: string): boolean =>
    values.slice(0, TITLE_ROWS).some((row) => String(row[column] ?? '').trim() === title);
  for (const field of FIELDS) {
    const correction = kept[field];
    if (correction === undefined) continue;
    if (correction === null) chosen[field] = null;
    else {
      const { index, header } = correction;
      const width = header === '' ? 0 : Math.max(0, ...values.slice(0, TITLE_ROWS).map((row) => row.length));
      const found = Array.from({ length: width }, (_, column) => column).find((column) => bears(column, header));
      const now = bears(index, header) ? index : found;
      if (now !== undefined) chosen[field] = now;
    }
  }
  return chosen;
}

/** Nothing for a text that cannot be read. */
function parse(text: string): Corrections {
  try {
    return (JSON.parse(text) as Corrections | null) ?? {};
  } catch {
    return {};
  }
}
