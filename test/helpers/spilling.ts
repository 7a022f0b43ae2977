/** Formulas that fill more than their cell, in a store that keeps formulas and does not calculate: each is played by a function. */
import type { CellStore } from '../../src/host/index.ts';
import type { Cell, Scene } from './interruption.ts';

/** What a formula shows; `read` gives a cell of its own tab, 1-based. */
export type Played = (read: (row: number, column: number) => Cell) => Cell[][];

const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/**
 * Plays `formulas`, by their texts and in the order in which they depend on each other, on every tab, before each service
 * call: what a formula filled goes with it, and a formula in whose way something stands shows #REF!. Answers a call that
 * plays them once more.
 */
export function playFormulas({ store, faults }: Scene, formulas: ReadonlyMap<string, Played>): () => void {
  const first = store.sheets()[0]?.id ?? -1;
  /** By tab, the places that formulas fill. */
  const filled = new Map<number, Set<string>>();
  const write = store.write.bind(store);
  const noted: CellStore['write'] = (id, rect, cells) => {
    for (let row = 0; row < rect.rows; row += 1)
      for (let column = 0; column < rect.columns; column += 1)
        filled.get(id)?.delete(`${rect.row + row}:${rect.column + column}`);
    write(id, rect, cells);
  };
  Object.assign(store, { write: noted });
  const play = (): void => {
    for (const { id } of store.sheets()) {
      // A copied tab holds as plain cells what is filled in the first.
      const places = filled.get(id) ?? new Set(filled.get(first) ?? []);
      filled.set(id, playOn({ store, write }, id, formulas, places));
    }
  };
  faults.failWith = () => {
    play();
    return null;
  };
  play();
  return play;
}

function playOn(
  { store, write }: { readonly store: CellStore; readonly write: CellStore['write'] },
  id: number,
  formulas: ReadonlyMap<string, Played>,
  before: ReadonlySet<string>,
): Set<string> {
  const filled = new Set<string>();
  for (const place of before) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    write(id, one(row, column), [[{ value: null }]]);
  }
  const last = store.lastCell(id);
  if (last.row === 0) return filled;
  const texts = store.formulas(id, { row: 1, column: 1, rows: last.row, columns: last.column });
  const read = (row: number, column: number): Cell => store.values(id, one(row, column))[0]?.[0] ?? null;
  for (const [text, played] of formulas) {
    for (const [row, column] of placesOf(texts, text)) {
      const values = played(read);
      const [, ...rest] = values.flatMap((line, r) =>
        line.map((value, c) => ({ value, row: row + r, column: column + c })),
      );
      const isBlocked = rest.some((cell) => read(cell.row, cell.column) !== null);
      write(id, one(row, column), [[{ formula: text, value: isBlocked ? '#REF!' : (values[0]?.[0] ?? null) }]]);
      for (const cell of isBlocked ? [] : rest) {
        write(id, one(cell.row, cell.column), [[{ value: cell.value }]]);
        filled.add(`${cell.row}:${cell.column}`);
      }
    }
  }
  return filled;
}

/** 1-based. */
function placesOf(texts: readonly (readonly string[])[], text: string): [number, number][] {
  return texts.flatMap((line, row) =>
    line.flatMap((formula, column): [number, number][] => (formula === text ? [[row + 1, column + 1]] : [])),
  );
}
