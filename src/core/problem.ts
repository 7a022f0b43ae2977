/** The shape of a fault that a user can correct. Never throws one. */

import type { CellSentence } from './cell-texts.ts';
import type { Field } from './creator.ts';

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
  | 'left-out-row'
  | 'rules';

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

/** A problem of rows, columns or the whole table: a sentence that says what was found and what was expected. */
export type TableProblem = Place & { readonly message: string };

/** A fault of the rules table: `text` is its sentence without the cell. */
export type RuleProblem = TableProblem & { readonly text: string };

export type Problem = CellProblem | TableProblem;
