/** What each output cell shall hold after a run: a new answer, or what a person made of it. Does not write. */
import type { Cell } from '../../core/cell.ts';
import { OWN_SUFFIX, shortTitle } from '../../core/own/columns.ts';
import { marksOf, meansAnswer, type OutputValue } from '../../core/own/marks.ts';
import { isAsWritten, type Stamp, wasWritten, writeStamp } from '../../core/own/stamp.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import type { PlacedColumn } from './layout.ts';

/** The answers for one row in the order of its columns, and what they were made from. */
export type RowAnswer = { readonly values: readonly OutputValue[]; readonly inputs: string };

/** A row of the sheet as it is. */
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
 * as its formula where it has one, and the row's flags name it, or its stamp where the flags are such a cell themselves; an
 * emptied cell is filled again. A row whose answers, rules and inputs are as stamped keeps its stamp.
 */
export function mergeRow(
  columns: readonly PlacedColumn[],
  now: RowNow,
  stamp: Stamp | null,
  answer: RowAnswer,
  run: { readonly date: string; readonly version: string },
): MergedRow {
  const typical = answer.values[columns.findIndex(({ id }) => id === 'erTypical')];
  const kept = columns.map((placed, at) => {
    const { kind } = placed.column;
    const isOurs = kind !== 'user' && kind !== 'stamp' && placed.id !== 'flags';
    return isOurs && isHandEdited(now, placed, stamp, answer.values[at] ?? '', typical);
  });
  const values = kept.indexOf(true) < 0 ? answer.values : withKept(columns, kept, answer.values);
  const flags = columns.findIndex(({ id }) => id === 'flags');
  const place = columns[flags];
  if (place !== undefined) kept[flags] = isHandEdited(now, place, stamp, values[flags] ?? '', typical);
  const byHand = place === undefined || kept[flags] === true ? namesOf(columns, kept).join(', ') : '';
  const next = { byHand, version: run.version, inputs: answer.inputs, marks: marksOf(columns, values) };
  const isUnchanged = stamp !== null && writeStamp({ ...next, date: stamp.date }) === writeStamp(stamp);
  const written = { ...next, date: isUnchanged ? stamp.date : run.date };
  const cells = columns.map(({ column, index }, at) => {
    if (column.kind === 'stamp') return writeStamp(written);
    if (kept[at] === true) return keepAsIs(now, index);
    const value = values[at] ?? '';
    return typeof value === 'string' ? asPlainText(value) || null : value;
  });
  return { cells, kept, stamp: written };
}

/** True when every answer of a row is as its stamp says it was written: nobody edited or emptied a cell, none is missing. */
export function isAsStamped(columns: readonly PlacedColumn[], now: RowNow, stamp: Stamp): boolean {
  return columns.every(({ column, index, before }) => {
    if (column.kind === 'user' || column.kind === 'stamp') return true;
    if ((now.formulas[index] ?? '') !== '' || !wasWritten(stamp, before)) return false;
    return isAsWritten(stamp, before, now.values[index] ?? '');
  });
}

/** Titles without goal and currency of the columns marked. */
function namesOf(columns: readonly PlacedColumn[], marked: readonly boolean[]): string[] {
  return columns.flatMap(({ column }, at) => (marked[at] === true ? [shortTitle(column.title)] : []));
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
function isHandEdited(
  now: RowNow,
  { id, index, before }: PlacedColumn,
  stamp: Stamp | null,
  answer: OutputValue,
  typical: OutputValue | undefined,
): boolean {
  if ((now.formulas[index] ?? '') !== '') return true;
  const value = now.values[index] ?? '';
  if (value === '' || meansAnswer(id, value, answer, typical)) return false;
  return stamp === null || !wasWritten(stamp, before) || !isAsWritten(stamp, before, value);
}

/** What a person left in the cell, so that writing it back changes nothing. */
export function keepAsIs(now: RowNow, index: number): Exclude<Cell, undefined> {
  const formula = now.formulas[index] ?? '';
  if (formula !== '') return formula;
  const value = now.values[index] ?? null;
  if (value === '') return null;
  return typeof value === 'string' ? asPlainText(value) : value;
}
