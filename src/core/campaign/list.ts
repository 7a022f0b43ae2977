/** The shape of a list that a campaign is made from: its creators beside the cells they were read from. */
import type { Cell } from '../cell.ts';
import type { Creator } from '../creator.ts';

/** `cellsOf` gives the cells of a row (1-based), `handleColumn` is 0-based, -1 for none. */
export type List = {
  readonly creators: readonly Creator[];
  readonly handleColumn: number;
  readonly titles: readonly Cell[];
  readonly cellsOf: (row: number) => readonly Cell[];
};
