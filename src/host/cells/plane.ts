/** One layer of a sheet (values, formulas, formats...): rows of plain arrays, absent where nothing was written. */
import type { Rect } from './cell-store.ts';

export type Plane<T> = {
  get(row: number, column: number): T;
  set(row: number, column: number, value: T): void;
  read(rect: Rect): T[][];
  /** Adopts a whole row without copying; cells past its end are empty. */
  adopt(row: number, cells: T[]): void;
  insert(axis: 'rows' | 'columns', at: number, count: number): void;
  remove(axis: 'rows' | 'columns', at: number, count: number): void;
  /** Last row and column with anything but the empty value, 0 when there is none. */
  last(): { row: number; column: number };
  isEmpty(): boolean;
  /** Remembers every cell; the answer puts them back. */
  checkpoint(): () => void;
};

/** A layer whose every cell is `empty` at first; rows and columns are 1-based and not bounded here. */
export function createPlane<T extends string | number | boolean | null>(empty: T): Plane<T> {
  // Cell [row][column] is at index row - 1, column - 1.
  const rows: (T[] | undefined)[] = [];

  const fill = (line: T[], length: number) => {
    while (line.length < length) line.push(empty);
  };

  return {
    get: (row, column) => rows[row - 1]?.[column - 1] ?? empty,

    set(row, column, value) {
      let line = rows[row - 1];
      if (line === undefined) {
        if (value === empty) return;
        while (rows.length < row) rows.push(undefined);
        line = [];
        rows[row - 1] = line;
      }
      if (line.length < column) {
        if (value === empty) return;
        fill(line, column);
      }
      line[column - 1] = value;
    },

    read(rect) {
      const out: T[][] = new Array(rect.rows);
      const from = rect.column - 1;
      for (let i = 0; i < rect.rows; i += 1) {
        const line = rows[rect.row - 1 + i];
        const cells = line === undefined ? [] : line.slice(from, from + rect.columns);
        fill(cells, rect.columns);
        out[i] = cells;
      }
      return out;
    },

    adopt(row, cells) {
      while (rows.length < row) rows.push(undefined);
      rows[row - 1] = cells;
    },

    insert(axis, at, count) {
      if (axis === 'rows') {
        if (at > rows.length) return;
        // Not one splice with spread arguments: those overflow the stack near 125,000 rows.
        const below = rows.splice(at - 1);
        for (let i = 0; i < count; i += 1) rows.push(undefined);
        for (const line of below) rows.push(line);
        return;
      }
      for (const line of rows) {
        if (line !== undefined && at <= line.length) line.splice(at - 1, 0, ...new Array<T>(count).fill(empty));
      }
    },

    remove(axis, at, count) {
      if (axis === 'rows') {
        rows.splice(at - 1, count);
        return;
      }
      for (const line of rows) line?.splice(at - 1, count);
    },

    last() {
      let row = 0;
      let column = 0;
      for (let i = 0; i < rows.length; i += 1) {
        const line = rows[i];
        if (line === undefined) continue;
        let end = line.length;
        while (end > 0 && line[end - 1] === empty) end -= 1;
        if (end > 0) row = i + 1;
        if (end > column) column = end;
      }
      return { row, column };
    },

    checkpoint() {
      const kept = rows.map((line) => line?.slice());
      return () => {
        rows.length = 0;
        for (const line of kept) rows.push(line);
      };
    },

    isEmpty: () => rows.every((line) => line === undefined || line.every((cell) => cell === empty)),
  };
}
