/** The shape of a table after reading. */
import type { Creator, Deliverable, Field, Format, Platform, PlatformSource } from '../../creator.ts';
import type { ColumnId } from '../../own/columns.ts';
import type { Problem, Sentence } from '../../problem.ts';
import type { Ignored } from '../titles/ignored.ts';

/** A column of the table: `index` is 0-based within the table, `header` the text as it is (one line). */
export type FoundColumn = { readonly header: string; readonly index: number };
/** A column of usage rights; `right` is the one right that a yes in it means, '' where cells name theirs. */
export type RightsColumn = FoundColumn & { readonly right: string };
export type IgnoredColumn = FoundColumn & { readonly why: Ignored };

/** What the caller knows beside the cells. */
export type TableContext = {
  /** 1-based grid position of the table's first cell; names cells in problems. */
  readonly originRow: number;
  readonly originColumn: number;
  /** Tab and file name; a platform named in them is used when no column tells it. */
  readonly sheetName: string;
  readonly fileName: string;
  /** Chosen by the user; wins over names, loses against a column or URL. */
  readonly platform: Platform | null;
  /** Format asked for; picks among several price columns. */
  readonly format: Format | null;
  /** The same where several pieces are asked for. */
  readonly deliverables?: readonly Deliverable[];
  /** Decimal mark of the spreadsheet's locale, null when unknown; looked at where a number can be read in two ways and no other tells which. */
  readonly localeMark: '.' | ',' | null;
  /** Number formats of the cells, same shape as the table, when the caller has them: tells percent from fraction. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** Corrections by the user: field to 0-based column, or null to leave the field out. */
  readonly chosen: Partial<Record<Field, number | null>>;
  /** The table may be longer than memory would hold: rows and creators are made whenever they are looked at. */
  readonly isLong?: boolean;
};

/** Something only the user can decide; the run goes on without it. `column` is 0-based in the table, -1 for the whole table. */
export type ColumnQuestion = {
  readonly about: 'platform' | 'rate-scale' | 'rate-basis' | 'decimal-mark' | 'column';
  readonly column: number;
  readonly sentence: Sentence;
};

/** `neighbours`: the title alone says something else or nothing; `close-call`: another column is nearly as good; `numbered`: the middle of several. */
export type EvidenceCode =
  | 'chosen-by-you'
  | 'exact-title'
  | 'wider-title'
  | 'unknown-words'
  | 'neighbours'
  | 'cells-fit'
  | 'no-cells'
  | 'only-one'
  | 'best-of-several'
  | 'numbered'
  | 'close-call';
export type ColumnEvidence = {
  readonly confidence: 'high' | 'medium' | 'low';
  readonly evidence: readonly EvidenceCode[];
};

export type TableReading = {
  /** 0-based row of the header that names the fields, and of the first row of data. -1 when no header was found. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly columns: Partial<Record<Field, FoundColumn>>;
  /** What spoke for each of them, and how sure that makes. */
  readonly evidence: Partial<Record<Field, ColumnEvidence>>;
  /** Further columns of evidence for `authority`, in order; the first is in `columns`. */
  readonly moreAuthority: readonly FoundColumn[];
  /** Columns read for flags, what the fee is for, its currency, the platform, or some of the rows; they are in `ignored` too. */
  readonly aside: readonly FoundColumn[];
  /** Columns of usage rights; they are in `aside` too. */
  readonly rights: readonly RightsColumn[];
  readonly ignored: readonly IgnoredColumn[];
  /** Columns written by an earlier run, by id; never read as input. */
  readonly own: Partial<Record<ColumnId, FoundColumn>>;
  /** Wholly blank rows left out, all others present and in order. */
  readonly creators: readonly Creator[];
  /** 0-based column of handles, -1 for none. */
  readonly handleColumn: number;
  readonly platformSource: PlatformSource | null;
  /** A row tells how old its figures are. */
  readonly isDated?: true;
  readonly problems: readonly Problem[];
  readonly questions: readonly ColumnQuestion[];
};
