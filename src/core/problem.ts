/** The shape of a fault that a user can correct. Never throws one. */

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

/** A fault of the rules table: `text` is its sentence without the cell. */
export type RuleProblem = Problem & { readonly text: string };

/** One fault with its place: `row` and `column` are 1-based in the grid, 0 when it concerns the whole table or column. */
export type Problem = {
  readonly code: ProblemCode;
  readonly row: number;
  readonly column: number;
  /** Whole sentence: the cell, what was found, what was expected. */
  readonly message: string;
};
