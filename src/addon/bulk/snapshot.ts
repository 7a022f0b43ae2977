/** What is remembered of rows before a run writes them, as text and back: enough to find and restore each. */
import { type Cell, isDate } from '../../core/cell.ts';
import { type AnswerColumn, isForUser } from '../../core/own/columns.ts';
import { readStamp, type Stamp } from '../../core/own/stamp.ts';
import type { PlacedColumn } from '../table/layout.ts';

/** One of our columns in a run, and what its header held before. */
export type PlannedColumn = AnswerColumn & {
  readonly index: number;
  readonly title: string;
  readonly isNew: boolean;
  readonly before: {
    readonly title: string;
    readonly note: string;
    /** Background of a title that the run adds; an earlier version kept none. */
    readonly fill?: string | undefined;
    /** The goal that the column answered. */
    readonly goal: string;
  };
};

/** What a run will write, kept with its snapshot; rows are 0-based. */
export type Plan = {
  readonly creatorTiersRun: string;
  /** The question, as it went into the hash of each row. */
  readonly question: string;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly columns: readonly PlannedColumn[];
};

/** A cell as it was: `formula` is '' where there was none. */
export type CellBefore = { readonly value: Cell; readonly formula: string; readonly format: string };

/** A row before and after: `before` in the order of the plan's columns, nothing for columns that were not there. */
export type SavedRow = {
  /** 1-based, at the time of the run. */
  readonly row: number;
  /** The stamp that the run writes. */
  readonly stamp: Stamp;
  readonly before: readonly (CellBefore | undefined)[];
};

type PackedCell = string | number | boolean | null | { readonly f: string } | { readonly d: number };
type Packed = { words: string[]; rows: unknown[][] };

/** Places of the columns of which a cell is remembered: those that were there, but never the user's own. */
function rememberedPlaces(columns: readonly Pick<PlannedColumn, 'id' | 'isNew'>[]): number[] {
  return columns.flatMap(({ id, isNew }, at) => (isNew || isForUser(id) ? [] : [at]));
}

/** Rows of one chunk as JSON; words that repeat (dates, versions, formats) are in it once. */
export function packRows(rows: readonly SavedRow[], columns: readonly PlacedColumn[]): string {
  const places = rememberedPlaces(columns);
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const word = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, words.length);
    words.push(text);
    return words.length - 1;
  };
  const packed: Packed = {
    words,
    rows: rows.map(({ row, stamp, before }) => {
      const line: unknown[] = [row, word(stamp.date), word(stamp.version), stamp.inputs, stamp.marks];
      for (const at of places) {
        const cell = before[at];
        line.push(packCell(cell), word(cell?.format ?? ''));
      }
      line.push(word(stamp.byHand));
      return line;
    }),
  };
  return JSON.stringify(packed);
}

function packCell(cell: CellBefore | undefined): PackedCell {
  if (cell === undefined) return null;
  if (cell.formula !== '') return { f: cell.formula };
  const { value } = cell;
  return isDate(value) ? { d: Number(value) } : (value ?? null);
}

/** The rows of a chunk again; a text that cannot be read holds none. */
export function unpackRows(text: string, columns: readonly PlannedColumn[]): SavedRow[] {
  const places = rememberedPlaces(columns);
  const packed = parse(text) as Partial<Packed> | null;
  const words = packed?.words ?? [];
  return (packed?.rows ?? []).map((line) => {
    const [row, date, version, inputs, marks, ...cells] = line as [
      number,
      number,
      number,
      string,
      string,
      ...unknown[],
    ];
    const byHand = cells[places.length * 2] as number;
    const before: (CellBefore | undefined)[] = [];
    places.forEach((place, at) => {
      const cell = cells[at * 2] as PackedCell;
      const format = words[cells[at * 2 + 1] as number] ?? '';
      const isObject = typeof cell === 'object' && cell !== null;
      before[place] = {
        formula: isObject && 'f' in cell ? cell.f : '',
        value: !isObject ? cell : 'd' in cell ? new Date(cell.d) : '',
        format,
      };
    });
    const text = (at: number): string => words[at] ?? '';
    return { row, stamp: { date: text(date), byHand: text(byHand), version: text(version), inputs, marks }, before };
  });
}

/** The plan in the first text of a snapshot, or null when it is not that run's. */
export function readPlan(text: string | undefined, runId: string): Plan | null {
  const plan = parse(text ?? '') as Plan | null;
  if (plan === null || plan.creatorTiersRun !== runId) return null;
  // A run of an earlier version: nothing tells its goals, and rows without a stamp are not found.
  const columns = plan.columns.map((column) => ({
    ...column,
    goal: column.goal ?? '',
    before: { ...column.before, goal: column.before.goal ?? '' },
  }));
  return { ...plan, question: plan.question ?? '', columns };
}

/** The stamp a row had, if any; `stampPlace`: the number of its column in the plan. */
export function stampBefore(saved: SavedRow, stampPlace: number): Stamp | null {
  return readStamp(String(saved.before[stampPlace]?.value ?? ''));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
