/** The shape of one custom-function call, of its arguments and of a row of them. */
import type { FunctionEntry } from '../../contract/functions/catalogue.ts';
import type { FunctionParameter } from '../../contract/functions/parameters.ts';
import type { Cell } from '../../core/cell.ts';
import type { Creator } from '../../core/creator.ts';

/** One argument: a single value (one row) or a column, each row with one or more cells. */
export type Argument = {
  readonly parameter: FunctionParameter;
  readonly cells: readonly (readonly Cell[])[];
  readonly isSingle: boolean;
};

export type Call = {
  readonly entry: FunctionEntry;
  /** Given arguments by parameter name; those left out or empty are absent. */
  readonly args: ReadonlyMap<string, Argument>;
  readonly rules: readonly (readonly Cell[])[] | null;
  /** Rows to answer, header included, trailing blank rows cut. */
  readonly rows: number;
  readonly isScalar: boolean;
  /** Row of the columns' titles, 0-based; -1 when there is none. */
  readonly headerRow: number;
};

/** A creator made from one row of a call, and the fault of an argument that is there but cannot be read. */
export type RowOfCall = {
  readonly creator: Creator;
  readonly fault: string | null;
  /** The cell of an argument as a message may quote it. */
  readonly shown: (argument: string) => string;
};
