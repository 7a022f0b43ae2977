/** Which grid column each output column has: found again from an earlier run, or new at the right. Does not write. */
import type { Cell } from '../../core/cell.ts';
import { DECISIONS } from '../../core/decision.ts';
import {
  type AnswerColumn,
  type ColumnId,
  columnTitle,
  GOAL_COLUMNS,
  OUTPUT_COLUMNS,
  type OutputColumn,
  OWN_SUFFIX,
  ownColumnOf,
} from '../../core/own/columns.ts';
import { isAsWritten, readStamp, type Stamp, wasWritten } from '../../core/own/stamp.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { choosePairs, findPairs, type GoalPair } from './goal-pairs.ts';
import { columnOfNote } from './header-note.ts';

/** One output column in the sheet, for the goal it answers; `index` is 0-based from column A. */
export type PlacedColumn = AnswerColumn & {
  readonly column: OutputColumn;
  readonly index: number;
  readonly title: string;
  readonly isNew: boolean;
  /** The same with the goal that its cells answer before the run, and the background of a new title. */
  readonly before: AnswerColumn & { readonly fill?: string | undefined };
};

export type Layout = {
  readonly columns: readonly PlacedColumn[];
  /** Stamp of each data row, by 0-based sheet row; rows without one are absent. */
  readonly stamps: ReadonlyMap<number, Stamp>;
  /** Goal of the fit that the sheet holds already, when it is another than the one asked for. */
  readonly otherGoal: string | null;
};

export type LayoutRequest = {
  readonly values: readonly (readonly Cell[])[];
  readonly headerRow: number;
  readonly firstDataRow: number;
  /** Notes of the header row. */
  readonly notes: readonly string[];
  readonly essential: boolean;
  /** The columns for decisions are asked for. */
  readonly decisions?: boolean;
  readonly hasQuote: boolean;
  readonly goal: string;
  readonly currency: string;
  /** The fit for another goal stays, and columns for this goal are added. */
  readonly beside?: boolean;
  /** Columns with content in the whole tab; left out, those of `values`. */
  readonly width?: number;
};

/** Columns of an earlier run keep their place, and a title the user gave them; missing ones are added behind the last content. */
export function layOut(request: LayoutRequest): Layout {
  const { values, headerRow, goal, currency } = request;
  const header = (values[headerRow] ?? []).map(titleText);
  const stamps = readStamps(request);
  const own = findOwn(request, stamps);
  const { pairs, otherGoal } = choosePairs(findPairs(own, header, request.notes), goal, request.beside === true);
  const taken = new Set(header);
  let next = request.width ?? values.reduce((width, row) => Math.max(width, row.length), 0);
  const columns: PlacedColumn[] = [];
  const place = (column: OutputColumn, index: number | undefined, plain: string, pair: GoalPair | null): void => {
    const { id } = column;
    const answer = { id, goal: pair?.goal ?? '' };
    if (index !== undefined) {
      const now = header[index] ?? '';
      const isRenamed = now !== '' && ownColumnOf(now) === null;
      const keeps = isRenamed || (pair !== null && pair.goal === '');
      const suffixed = now.endsWith(OWN_SUFFIX) ? plain + OWN_SUFFIX : plain;
      const before = { id, goal: pair?.goalBefore ?? '' };
      columns.push({ ...answer, column, index, title: keeps ? now : suffixed, isNew: false, before });
    } else if (isWanted(column, request) && (pair === null || pair.goal === goal)) {
      // A list that people decide in already has its own column: it is read as it is.
      if (column.onRequest && taken.has(plain)) return;
      const title = taken.has(plain) ? plain + OWN_SUFFIX : plain;
      columns.push({ ...answer, column, index: next, title, isNew: true, before: answer });
      next += 1;
    }
  };
  for (const column of OUTPUT_COLUMNS) {
    if (GOAL_COLUMNS.indexOf(column.id) < 0) {
      place(column, own.get(column.id)?.[0], columnTitle(column, goal, currency), null);
      continue;
    }
    for (const pair of pairs) {
      const bare = columnTitle(column, pair.goal, currency);
      const namesGoal = column.id === 'fitScore' && pair.isBeside;
      place(column, pair.places.get(column.id), namesGoal ? `${bare}: ${pair.goal}` : bare, pair);
    }
  }
  return { columns, stamps, otherGoal };
}

/** What a column of the user's is chosen from; null for any text. */
export function choicesFor(id: ColumnId, rules: CompiledRules): string[] | null {
  if (id === 'tierOverride') return [...new Set(rules.rules.tiers.map((rule) => rule.tier))];
  return id === 'decision' ? [...DECISIONS] : null;
}

export function hasChoices(id: ColumnId): boolean {
  return id === 'tierOverride' || id === 'decision';
}

function isWanted(column: OutputColumn, request: LayoutRequest): boolean {
  if (GOAL_COLUMNS.indexOf(column.id) >= 0) return request.goal !== '' && (!request.essential || column.essential);
  if (column.needsQuote && !request.hasQuote) return false;
  if (column.onRequest) return request.decisions === true;
  return !request.essential || column.essential;
}

function titleText(cell: Cell): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Stamps by row, from the `Checked` column that holds most of them. */
function readStamps({ values, headerRow, firstDataRow, notes }: LayoutRequest): Map<number, Stamp> {
  let best = new Map<number, Stamp>();
  (values[headerRow] ?? []).forEach((cell, index) => {
    if ((ownColumnOf(titleText(cell)) ?? columnOfNote(notes[index] ?? ''))?.id !== 'checked') return;
    const stamps = new Map<number, Stamp>();
    for (let row = firstDataRow; row < values.length; row += 1) {
      const stamp = readStamp(titleText(values[row]?.[index]));
      if (stamp) stamps.set(row, stamp);
    }
    if (stamps.size > best.size) best = stamps;
  });
  return best;
}

/** Columns by id, surest first. One of the user's with one of our titles is never ours: neither note nor stamp vouches for it. */
function findOwn(request: LayoutRequest, stamps: ReadonlyMap<number, Stamp>): Map<ColumnId, number[]> {
  const sure = new Map<ColumnId, [number, number][]>();
  const header = request.values[request.headerRow] ?? [];
  const isBareSet = stamps.size === 0 && holdsWholeSet(header);
  header.forEach((cell, index) => {
    const text = titleText(cell);
    const noted = columnOfNote(request.notes[index] ?? '');
    const column = noted ?? ownColumnOf(text);
    if (column === null) return;
    const isVouched =
      isVouchedFor(column, index, request.values, stamps) || (isBareSet && isEmptyBelow(request, index));
    if (noted === null && !isVouched) return;
    const rank = (isVouched ? 0 : 2) + (text.endsWith(OWN_SUFFIX) ? 0 : 1);
    sure.set(column.id, [...(sure.get(column.id) ?? []), [rank, index]]);
  });
  const own = new Map<ColumnId, number[]>();
  for (const [id, found] of sure) {
    const isPair = GOAL_COLUMNS.indexOf(id) >= 0;
    own.set(
      id,
      found.sort((a, b) => (isPair ? a[1] - b[1] : a[0] - b[0] || a[1] - b[1])).map(([, index]) => index),
    );
  }
  return own;
}

/** Columns that every run has written, of whatever version and goal. */
const IN_EVERY_RUN: readonly ColumnId[] = ['tier', 'why', 'erTypical', 'costTypical', 'flags', 'checked'];

/** The titles of a whole run: no list of a user's has them all by chance. */
function holdsWholeSet(header: readonly Cell[]): boolean {
  const ids = new Set(header.map((cell) => ownColumnOf(titleText(cell))?.id));
  return IN_EVERY_RUN.every((id) => ids.has(id));
}

/** A list that had only its header when it was written has no stamps; nothing can be lost in a column without content. */
function isEmptyBelow({ values, firstDataRow }: LayoutRequest, index: number): boolean {
  return values.every((row, at) => at < firstDataRow || titleText(row[index]) === '');
}

function isVouchedFor(
  column: OutputColumn,
  index: number,
  values: readonly (readonly Cell[])[],
  stamps: ReadonlyMap<number, Stamp>,
): boolean {
  if (stamps.size === 0) return false;
  if (column.kind === 'user') return true;
  if (column.kind === 'stamp') {
    for (const row of stamps.keys()) if (readStamp(titleText(values[row]?.[index]))) return true;
    return false;
  }
  const answer = { id: column.id, goal: '' };
  for (const [row, stamp] of stamps) {
    if (wasWritten(stamp, answer) && isAsWritten(stamp, answer, values[row]?.[index] ?? '')) return true;
  }
  return false;
}
