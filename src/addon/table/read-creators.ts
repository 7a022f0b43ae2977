/** The creators of one table of a tab. Rules have no part in it, and our own columns are passed over by their notes. */

import type { Answer, RunRequest } from '../../contract/server-calls.ts';
import type { Cell } from '../../core/cell.ts';
import { ownColumnOf } from '../../core/own/columns.ts';
import type { TableProblem } from '../../core/problem.ts';
import { readAsked } from '../../core/reading/cells/deliverables.ts';
import type { TableReading } from '../../core/reading/columns/table-reading.ts';
import { readTable } from '../../core/reading/table.ts';
import { say } from '../../core/text/marked.ts';
import { markSentence } from '../../core/text/say-table.ts';
import { refuse } from '../ground/refusals.ts';
import { localeMark } from '../sheets/locale-mark.ts';
import type { SheetTable } from '../sheets/sheet-table.ts';
import { correctionsFor } from './corrections.ts';
import { columnOfNote } from './header-note.ts';
import { findTables, nameTable, type TablePlace } from './tables.ts';

export type CreatorsRead = {
  readonly table: SheetTable;
  readonly reading: TableReading;
  /** All tables of the tab; the reading is of one of them. */
  readonly tables: readonly TablePlace[];
  /** First row below the table, 0-based. */
  readonly endRow: number;
};

export function readCreators(table: SheetTable, request: RunRequest): Answer<CreatorsRead> {
  const isOwn = ownColumns(table);
  const tables = findTables(table.values, isOwn);
  const chosen = choose(tables, request.table ?? '');
  if (chosen === undefined) {
    return refuse(say`There is no table at ${request.table ?? ''}: name one of ${tables.map(nameTable).join(', ')}.`);
  }
  const others = tables.length > 1 ? tables.filter((place) => place !== chosen) : [];
  const first = others.length > 0 ? chosen.firstRow : 0;
  const endRow = others.length > 0 ? chosen.lastRow + 1 : table.values.length;
  const masked = unread(table, others, chosen);
  const titled = withUserTitles(table);
  const cells = masked.length === 0 ? titled : titled.map((row) => blankOut(row, masked));
  const part = first === 0 && endRow === cells.length ? cells : cells.slice(first, endRow);
  const asked = readAsked(request.format) ?? { format: null };
  const found = readTable(part, {
    originRow: first + 1,
    originColumn: 1,
    sheetName: table.name,
    fileName: request.fileName,
    platform: request.platform === '' ? null : request.platform,
    ...asked,
    get localeMark() {
      return localeMark();
    },
    numberFormats: table.isLong === true ? null : first === 0 ? table.formats : table.formats.slice(first),
    isLong: table.isLong === true,
    chosen: { ...correctionsFor(table.sheetId, table.values), ...request.chosen },
  });
  if (found.headerRow < 0 && request.evenWithoutTable !== true)
    return refuse(markSentence(noTable(table.name).sentence));
  const reading = found.headerRow < 0 ? withoutTable(found, table.name) : movedDown(found, first);
  return { ok: true, value: { table, reading, tables, endRow } };
}

function noTable(name: string): TableProblem {
  return { code: 'no-table', row: 0, column: 0, sentence: { says: 'no-table', parts: [name] } };
}

function withoutTable(found: TableReading, name: string): TableReading {
  return { ...found, creators: [], problems: [...found.problems, noTable(name)] };
}

function movedDown(found: TableReading, rows: number): TableReading {
  if (rows === 0) return found;
  return { ...found, headerRow: found.headerRow + rows, firstDataRow: found.firstDataRow + rows };
}

/** Which columns an earlier run wrote, by their note or title. */
function ownColumns({ values, notes }: SheetTable): (column: number) => boolean {
  const own: boolean[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const title = values[row]?.[column];
      if (columnOfNote(note) !== null || (typeof title === 'string' && title !== '' && ownColumnOf(title) !== null))
        own[column] = true;
    });
  });
  return (column) => own[column] === true;
}

/** The table that begins where the wanted one does; without a wish the first. Undefined: there is none such. */
function choose(tables: readonly TablePlace[], wanted: string): TablePlace | undefined {
  const none = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0, titles: '' };
  if (wanted === '' || tables.length < 2) return tables[0] ?? none;
  return tables.find((place) => nameTable(place).split(':')[0] === wanted.split(':')[0]);
}

/** Columns that must not be read: renamed or second ones of ours, which no title tells, and tables beside the chosen one. */
function unread({ values, notes }: SheetTable, others: readonly TablePlace[], chosen: TablePlace): number[] {
  const masked: number[] = [];
  const seen: string[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      const id = columnOfNote(note)?.id;
      if (id === undefined) return;
      const title = ownColumnOf(String(values[row]?.[column] ?? '').trim());
      const isRead = title?.id === id || (isForUser(note) && title === null);
      if (!isRead || seen.indexOf(id) >= 0) masked.push(column);
      else seen.push(id);
    });
  });
  for (const place of others) {
    if (place.firstColumn <= chosen.lastColumn && chosen.firstColumn <= place.lastColumn) continue;
    for (let column = place.firstColumn; column <= place.lastColumn; column += 1) masked.push(column);
  }
  return masked;
}

function isForUser(note: string): boolean {
  return columnOfNote(note)?.kind === 'user';
}

/** The cells with our titles over columns that are the user's to fill in, whatever the user calls them. */
function withUserTitles({ values, notes }: SheetTable): readonly (readonly Cell[])[] {
  let titled: readonly (readonly Cell[])[] = values;
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      if (!isForUser(note) || ownColumnOf(String(values[row]?.[column] ?? '').trim()) !== null) return;
      const title = columnOfNote(note)?.title ?? '';
      titled = titled.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? title : cell)) : cells));
    });
  });
  return titled;
}

function blankOut(row: readonly Cell[], columns: readonly number[]): Cell[] {
  const copy = [...row];
  for (const column of columns) if (column < copy.length) copy[column] = '';
  return copy;
}
