/** Answers for what each output cell shall hold after a run: a new answer, or what a person made of it; writes nothing. */
import {
  asPlainText,
  type Cell,
  type ColumnId,
  isAsWritten,
  marksOf,
  type OutputValue,
  OWN_SUFFIX,
  type Stamp,
  wasWritten,
  writeStamp,
} from '../../core/index.ts';
import type { PlacedColumn } from './layout.ts';

/** The answers for one row in the order of its columns, and what they were made from. */
export type RowAnswer = { readonly values: readonly OutputValue[]; readonly inputs: string };

/** A row of the sheet as it stands. */
export type RowNow = { readonly values: readonly Cell[]; readonly formulas: readonly string[] };

/** In the order of the columns. */
export type MergedRow = {
  /** What to hand to `setValues`; null clears. */
  readonly cells: readonly Exclude<Cell, undefined>[];
  /** Whether the cell keeps what a person wrote. */
  readonly kept: readonly boolean[];
  readonly stamp: Stamp;
};

/**
 * Merges new answers into a row. A cell that is not as the row's stamp says it was written is a hand edit and stays,
 * as its formula where it has one, and the row's flags name it; an emptied cell is filled again. A row whose answers, rules and inputs are as stamped keeps its stamp.
 */
export function mergeRow(
  columns: readonly PlacedColumn[],
  ids: readonly ColumnId[],
  now: RowNow,
  stamp: Stamp | null,
  answer: RowAnswer,
  run: { readonly date: string; readonly version: string },
): MergedRow {
  const kept = columns.map(({ column, index }, at) => {
    const isOurs = column.kind !== 'user' && column.kind !== 'stamp' && column.id !== 'flags';
    return isOurs && isHandEdited(now, index, column.id, stamp, answer.values[at] ?? '');
  });
  const values = kept.indexOf(true) < 0 ? answer.values : withKept(columns, kept, answer.values);
  const flags = ids.indexOf('flags');
  const place = columns[flags];
  if (place !== undefined) kept[flags] = isHandEdited(now, place.index, 'flags', stamp, values[flags] ?? '');
  const marks = marksOf(ids, values);
  const isUnchanged =
    stamp !== null && stamp.marks === marks && stamp.version === run.version && stamp.inputs === answer.inputs;
  const date = isUnchanged && stamp !== null ? stamp.date : run.date;
  const next = { date, version: run.version, inputs: answer.inputs, marks };
  const cells = columns.map(({ column, index }, at) => {
    if (column.kind === 'stamp') return writeStamp(next);
    if (kept[at] === true) return keepAsIs(now, index);
    const value = values[at] ?? '';
    return typeof value === 'string' ? asPlainText(value) || null : value;
  });
  return { cells, kept, stamp: next };
}

/** The flags name the cells of the row that keep what a person wrote: "Edited by hand: Tier, Fit score". */
function withKept(
  columns: readonly PlacedColumn[],
  kept: readonly boolean[],
  values: readonly OutputValue[],
): readonly OutputValue[] {
  const titles = columns.filter((_, at) => kept[at]).map(({ title }) => title.replace(OWN_SUFFIX, ''));
  const mark = `Edited by hand: ${titles.join(', ')}`;
  return columns.map(({ column }, at) => {
    const value = values[at] ?? '';
    return column.id !== 'flags' ? value : value === '' ? mark : `${value}; ${mark}`;
  });
}

/** A cell that shows the new answer already is nobody's edit. */
function isHandEdited(now: RowNow, index: number, id: ColumnId, stamp: Stamp | null, answer: OutputValue): boolean {
  if ((now.formulas[index] ?? '') !== '') return true;
  const value = now.values[index] ?? '';
  if (value === '' || value === answer) return false;
  return stamp === null || !wasWritten(stamp, id) || !isAsWritten(stamp, id, value);
}

/** What a person left in the cell, so that writing it back changes nothing. */
export function keepAsIs(now: RowNow, index: number): Exclude<Cell, undefined> {
  const formula = now.formulas[index] ?? '';
  if (formula !== '') return formula;
  const value = now.values[index] ?? null;
  if (value === '') return null;
  return typeof value === 'string' ? asPlainText(value) : value;
}
