/** What one chunk of rows shall hold after a run and held before it, ready to be kept and written. */
import type { Cell } from '../../core/cell.ts';
import type { Evaluation } from '../../core/evaluation/evaluation.ts';
import { isOlder, isUpToDate } from '../../core/output/inputs.ts';
import type { OutputValue } from '../../core/own/marks.ts';
import { numberFormat } from '../../core/own/number-format.ts';
import { readStamp, type Stamp, stampDate } from '../../core/own/stamp.ts';
import type { CellBlock, SheetCell } from '../sheets/output-writer.ts';
import type { SheetRows } from '../sheets/sheet-table.ts';
import { isAsStamped, keepAsIs, type MergedRow, mergeRow, type RowNow } from '../table/keep-hand-edits.ts';
import type { PlacedColumn } from '../table/layout.ts';
import { evaluateFor, type TabReading } from '../table/read-tab.ts';
import { answerRow } from '../table/row-values.ts';
import type { CellBefore, SavedRow } from './snapshot.ts';

export type ChunkRequest = {
  readonly columns: readonly PlacedColumn[];
  /** 0-based first row. */
  readonly from: number;
  /** The rows as they are now. */
  readonly now: SheetRows;
  readonly rows: 'all' | 'selected' | 'changed' | 'older';
  readonly selected: readonly [number, number] | null;
  readonly date: string;
  /** 0-based row of the titles where they are to be written with the rows; left out where they are there. */
  readonly titleRow?: number | undefined;
};

export type Chunk = {
  readonly blocks: readonly CellBlock[];
  readonly saved: readonly SavedRow[];
  readonly rowsWritten: number;
  readonly keptCells: number;
  readonly tiers: readonly Pick<Evaluation, 'tier'>[];
};

/** The rows asked for. All others, and cells edited by hand, stay as they are. */
export function makeChunk(tab: TabReading, request: ChunkRequest): Chunk {
  const { columns, from } = request;
  const to = from + request.now.values.length;
  const numbered = columns.map((placed, at) => ({ ...placed, at }));
  const isTitled = request.titleRow !== undefined;
  const blocks = (isTitled ? [numbered] : blocksOf(numbered)).map((block) => startBlock(block, from));
  const tiers: Pick<Evaluation, 'tier'>[] = [];
  const saved: SavedRow[] = [];
  let rowsWritten = 0;
  let keptCells = 0;
  const { creators } = tab.reading;
  let next = firstFrom(creators, from + 1);
  const stampColumn = columns.find(({ column }) => column.kind === 'stamp')?.index ?? -1;
  const typicalAt = columns.findIndex(({ id }) => id === 'erTypical');
  for (let row = from; row < to; row += 1) {
    const creator = creators[next];
    const now = rowNow(request.now, row - from);
    let result: MergedRow | null = null;
    let typical: OutputValue | undefined;
    if (creator !== undefined && creator.row === row + 1) {
      next += 1;
      const evaluation = evaluateFor(tab, creator);
      tiers.push({ tier: evaluation.tier });
      const stamp = readStamp(String(now.values[stampColumn] ?? ''));
      const inputs = tab.inputs.hashOf(creator);
      if (isAskedFor(request, tab.inForce.version, { row, now, stamp, inputs }, columns)) {
        const answer = { values: answerRow(tab, creator, evaluation, columns), inputs };
        const date = stampDate(request.date, creator, stamp);
        result = mergeRow(columns, now, stamp, answer, { date, version: tab.inForce.version });
        typical = answer.values[typicalAt];
        rowsWritten += 1;
        for (const isKept of result.kept) if (isKept) keptCells += 1;
        const kept = save(columns, now, row, result);
        if (kept !== null) saved.push(kept);
      }
    }
    for (const block of blocks) addRow(block, now, result, typical);
  }
  return { blocks: isTitled ? blocks.map(withTitles) : blocks, saved, rowsWritten, keptCells, tiers };
}

/** True where titles and rows can be one write: the columns are all new, so that nobody has filled in any, and side by side. */
export function canTakeTitles(columns: readonly PlacedColumn[], headerRow: number, from: number): boolean {
  const first = columns[0]?.index ?? 0;
  return headerRow + 1 === from && columns.every(({ isNew, index }, at) => isNew && index === first + at);
}

function withTitles({ columns, row, column, values, formats, stays }: OpenBlock): CellBlock {
  return {
    row: row - 1,
    column,
    values: [columns.map(({ title }) => title), ...values],
    formats: [columns.map(() => ''), ...formats],
    stays: [columns.map(() => false), ...stays],
  };
}

/** Place of the first creator at or below a 1-based row. */
export function firstFrom(creators: readonly { readonly row: number }[], row: number): number {
  let low = 0;
  let high = creators.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((creators[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row as it is now: 0-based, with its stamp and the hash of what its answers are made from now. */
export type StampedRow = {
  readonly row: number;
  readonly now: RowNow;
  readonly stamp: Stamp | null;
  readonly inputs: string;
};

/**
 * Whether a run on these rows writes a row. `changed`: its answers would be others now, as its inputs, the question, the
 * rules or its own cells are others; such a run leaves what a run on all rows leaves.
 */
export function isAskedFor(
  { rows, selected }: Pick<ChunkRequest, 'rows' | 'selected'>,
  version: string,
  { row, now, stamp, inputs }: StampedRow,
  columns: readonly PlacedColumn[],
): boolean {
  if (rows === 'selected') return selected !== null && row >= selected[0] && row <= selected[1];
  if (rows === 'older') return stamp !== null && isOlder(stamp, version);
  if (rows === 'all' || stamp === null) return true;
  return !isUpToDate(stamp, inputs, version) || !isAsStamped(columns, now, stamp);
}

type FullRow = RowNow & { readonly formats: readonly string[] };

function rowNow({ values, formulas, formats }: SheetRows, at: number): FullRow {
  return { values: values[at] ?? [], formulas: formulas[at] ?? [], formats: formats[at] ?? [] };
}

/** What must be remembered of a row; null when the run changes nothing in it. */
function save(columns: readonly PlacedColumn[], now: FullRow, row: number, result: MergedRow): SavedRow | null {
  const { formats } = now;
  const before: (CellBefore | undefined)[] = [];
  let changes = false;
  for (let at = 0; at < columns.length; at += 1) {
    const { column, index, isNew } = columns[at] as PlacedColumn;
    if (column.kind === 'user') continue;
    const value = now.values[index] ?? '';
    // A column that was not there held nothing worth remembering.
    if (!isNew) before[at] = { value, formula: now.formulas[index] ?? '', format: plainFormat(formats[index]) };
    if (result.kept[at] !== true && bare(result.cells[at]) !== value) changes = true;
  }
  return changes ? { row: row + 1, stamp: result.stamp, before } : null;
}

/** A text as the cell will show it. */
function bare(cell: Cell): Cell {
  return typeof cell === 'string' && cell.charAt(0) === "'" ? cell.slice(1) : (cell ?? '');
}

/** '' for what Sheets answers of a cell without a format of its own. */
export function plainFormat(format: string | undefined): string {
  return format === undefined || format === '0.###############' || format === 'General' ? '' : format;
}

/** Neighbouring columns that one call can write; the user's own override columns are never rewritten. */
export function blocksOf<C extends Pick<PlacedColumn, 'index' | 'column'>>(columns: readonly C[]): C[][] {
  const sorted = columns.filter(({ column }) => column.kind !== 'user').sort((a, b) => a.index - b.index);
  const blocks: C[][] = [];
  for (const placed of sorted) {
    const block = blocks[blocks.length - 1];
    const before = block?.[block.length - 1];
    if (block !== undefined && before !== undefined && before.index + 1 === placed.index) block.push(placed);
    else blocks.push([placed]);
  }
  return blocks;
}

/** A column with its place among all columns of the run. */
type NumberedColumn = PlacedColumn & { readonly at: number };
type OpenBlock = CellBlock & { readonly columns: readonly NumberedColumn[] };

function startBlock(columns: readonly NumberedColumn[], from: number): OpenBlock {
  return { columns, row: from + 1, column: (columns[0]?.index ?? 0) + 1, values: [], formats: [], stays: [] };
}

/** Adds the block's cells of one row: new answers, or whatever a row without answers holds already. */
function addRow(
  { columns, values, formats, stays }: OpenBlock,
  now: FullRow,
  result: MergedRow | null,
  typical: OutputValue | undefined,
): void {
  const rate = typeof typical === 'number' ? typical : null;
  const isKept = (at: number): boolean => result === null || result.kept[at] === true;
  const line = columns.map(({ index, at }): SheetCell => {
    const cell = result === null ? keepAsIs(now, index) : result.cells[at];
    return cell === undefined || cell === '' ? null : cell;
  });
  const looks = columns.map(({ column, index, at }) => {
    const before = plainFormat(now.formats[index]);
    return isKept(at) ? before : numberFormat(column.kind, rate) || before;
  });
  const stay = columns.map(({ index, at }) => {
    const isFilled = (now.values[index] ?? '') !== '' || plainFormat(now.formats[index]) !== '';
    return isKept(at) && (result !== null || isFilled);
  });
  values.push(line);
  formats.push(sameAsAbove(formats, looks));
  stays.push(sameAsAbove(stays, stay));
}

/** The line above where it is equal: most rows look alike, and one line for all of them takes less memory. */
function sameAsAbove<T>(lines: readonly T[][], line: T[]): T[] {
  const above = lines[lines.length - 1];
  return above?.every((cell, at) => cell === line[at]) === true ? above : line;
}
