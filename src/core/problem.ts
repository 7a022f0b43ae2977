/** The shape of a fault that a user can correct. Never throws one. */

import type { CellSentence } from './cell-texts.ts';
import type { Field } from './creator.ts';
import type { HELD, SENTENCES } from './table-texts.ts';

export type ProblemCode =
  | 'unreadable-number'
  | 'undecided-number'
  | 'number-range'
  | 'date-in-number'
  | 'negative-number'
  | 'unreadable-rate'
  | 'undecided-rate'
  | 'unknown-platform'
  | 'unknown-format'
  | 'error-cell'
  | 'post-list'
  | 'unknown-tier'
  | 'unknown-decision'
  | 'unknown-rights'
  | 'missing-platform'
  | 'no-followers-column'
  | 'no-table'
  | 'undecided-column'
  | 'assumed-currency'
  | 'left-out-row';

/** `row` and `column` are 1-based in the grid, 0 when it concerns the whole table or column. */
type Place = { readonly code: ProblemCode; readonly row: number; readonly column: number };

/** What is wrong with a cell, as facts; the sentence is made where it is shown. */
export type CellFacts = {
  readonly says: CellSentence;
  readonly found: string;
  /** The field that the cell was read for; it tells what was expected. */
  readonly field?: Field;
  /** The names of which one was expected. */
  readonly names?: readonly string[];
  /** What the cell may mean. */
  readonly numbers?: readonly number[];
  /** The word in the cell that has two meanings. */
  readonly word?: string;
};

export type CellProblem = Place & { readonly facts: CellFacts };

/** What the cells of a column are, with one of them where it helps; '' for none. */
export type Held = { readonly kind: keyof typeof HELD; readonly example: string };

/** Something to say, as its code and what fills its places, in order; the sentence is made where it is shown. */
export type Sentence = {
  readonly says: keyof typeof SENTENCES;
  readonly parts?: readonly (string | number | Sentence | Held | { readonly field: Field })[];
};

/** A problem of rows, columns or the whole table. */
export type TableProblem = Place & { readonly sentence: Sentence };

export type Problem = CellProblem | TableProblem;
