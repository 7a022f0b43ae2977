/** What every server call shares: the answer, the request of a run, what was read and done; JSON-safe. */
import type { Field, Platform, PlatformSource } from '../core/creator.ts';
import type { Counts, CreatorReport } from '../core/output/report.ts';

/**
 * Every server function answers so; a problem is a sentence for the user. `marked`: the same with the marks that the page makes
 * its own language of; left out where it is in English only.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly marked?: string };

/** In the place of a currency: that of most quotes of the list. */
export const AS_QUOTED = 'QUOTES';

/** What a run is asked for. Empty fields mean: not chosen. */
export type RunRequest = {
  /** Tab name; '' is the active tab. */
  readonly sheet: string;
  /** The list spoken of last: meant while a tab of the add-on itself is in front. */
  readonly lastSheet?: string;
  readonly goal: string;
  readonly platform: Platform | '';
  /** A format, or several pieces: `1 reel + 3 stories`. */
  readonly format: string;
  /** Code of the currency that costs are shown in, or AS_QUOTED; left out or '': that of the rules. */
  readonly currency?: string;
  /** Usage rights that every cost includes: `paid ads + 30 days`; left out or '': those that each row names. */
  readonly usageRights?: string;
  readonly columns: 'all' | 'essential';
  /** Columns to decide in are added: Decision, Decided by, Decision reason. */
  readonly decisions?: boolean;
  /**
   * Which rows are written; all others stay untouched. "older": made by other rules than those in force; "changed": new,
   * or with other inputs than at their last run; "selected": rows of the user's selection.
   */
  readonly rows?: 'all' | 'selected' | 'changed' | 'older';
  /** When the sheet holds the fit for another goal: its columns are replaced, or new ones are beside them. */
  readonly secondGoal?: '' | 'replace' | 'beside';
  /** A1 range of the table meant, where a tab has several. */
  readonly table?: string;
  /** Name of the file the table came from; a platform may be read from it. */
  readonly fileName: string;
  /** Corrections: field to 0-based column of the table, null to leave it out. */
  readonly chosen: Partial<Record<Field, number | null>>;
  /** A tab without a creator table is described as empty instead of refused; for the command line. */
  readonly evenWithoutTable?: boolean;
  /** Which creators a description gives, counted from 0; all when left out. A long list is fetched in pages. */
  readonly creators?: { readonly from: number; readonly count: number };
};

export type ColumnReport = {
  readonly header: string;
  readonly column: string;
  readonly index: number;
  /** How sure the column is the right one, and the short codes of what speaks for it. */
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly evidence?: readonly string[];
};
export type ProblemReport = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
};

/** What was read, before anything is written. */
export type TableReport = {
  readonly rules: { readonly name: string; readonly version: string };
  readonly sheet: string;
  /** The tab of the add-on that was in front while this list is spoken of; left out when the list itself was. */
  readonly insteadOf?: string;
  /** Where the platform was learnt; `name` is null when rows may differ (column, links) or nothing tells it. */
  readonly platform: { readonly name: Platform | null; readonly source: PlatformSource | null };
  readonly columns: Partial<Record<Field, ColumnReport & { readonly also?: readonly ColumnReport[] }>>;
  readonly ignored: readonly { readonly header: string; readonly column: string; readonly reason: string }[];
  readonly problems: readonly ProblemReport[];
  readonly questions: readonly string[];
};

/** What a run would find, without the creators themselves. */
export type Preview = TableReport & { readonly counts: Counts };

/** The full result of reading and evaluating a table. */
export type Report = Preview & { readonly creators: readonly CreatorReport[] };

/** What a bulk run did. */
export type RunSummary = {
  readonly report: TableReport;
  readonly counts: Counts;
  readonly rowsWritten: number;
  /** Output cells kept because somebody edited them by hand. */
  readonly keptCells: number;
  /** A1 range of the columns written, as `N:AF`. */
  readonly columns: string;
  /** 1-based row of the first creator; left out where no tab was written. */
  readonly firstRow?: number;
};
