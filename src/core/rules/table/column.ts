/** How a column of the rules table is described: title, unit, kind and bounds. Never reads or writes a cell. */
import type { RuleSet } from '../rule-set.ts';
import type { Settings } from '../settings.ts';
import type { PartsOf, RuleCode } from './rule-texts.ts';

/**
 * `rate` is a fraction; `words` is a list in one cell; `stamp` is a date as loose as its source gives it, `day` an exact one;
 * `setting` takes its kind from the line.
 */
export type ColumnKind = 'text' | 'choice' | 'number' | 'rate' | 'words' | 'stamp' | 'day' | 'currency' | 'setting';

export type Column = {
  readonly title: string;
  /** Shown in brackets behind the title; `<currency>` is filled in. */
  readonly unit?: string;
  readonly kind: ColumnKind;
  /** Every line needs a value. */
  readonly need?: true;
  /** Tells the reader something and changes no answer: left out of the version, and the column may be missing. */
  readonly aside?: true;
  /** Tables of before there was this column are whole without it. */
  readonly mayLack?: true;
  readonly options?: readonly string[];
  /** What an option is printed as; the option itself when left out. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Other spellings of an option, folded. */
  readonly also?: Readonly<Record<string, string>>;
  /** What an empty choice means and is printed as. */
  readonly blankAs?: string;
  /** Bounds of a number: exclusive, then inclusive ones. */
  readonly above?: number;
  readonly least?: number;
  readonly most?: number;
  /** Counts have no fractions. */
  readonly whole?: true;
  /** A lone mark before three digits groups thousands: nobody counts followers or fees in thousandths. */
  readonly grouped?: true;
  /** An amount in the rules' currency, which a text may name; no other number may name any. */
  readonly money?: true;
};
export type Columns = Readonly<Record<string, Column>>;

/** What a cell of any column may hold: null, '' or [] when empty. */
export type AnyValue = string | number | null | readonly string[];

type Value<C extends Column> = Column extends C
  ? AnyValue
  : C['kind'] extends 'number' | 'rate'
    ? C extends { readonly need: true }
      ? number
      : number | null
    : C['kind'] extends 'words'
      ? readonly string[]
      : C['kind'] extends 'setting'
        ? string | number | null
        : C extends { readonly kind: 'choice'; readonly options: readonly (infer O extends string)[] }
          ? C extends { readonly need: true }
            ? O
            : O | ''
          : string;

/** One line of a block. While faults are looked for, what cannot be read is NaN or `UNREAD`. */
export type Values<C extends Columns> = { readonly [K in keyof C]: Value<C[K]> } & {
  readonly source: string;
  readonly date: string;
};

/** A line with its place: `columns` holds 1-based grid columns by key. */
export type Line<C extends Columns = Columns> = {
  readonly values: Values<C>;
  readonly row: number;
  readonly columns: Readonly<Record<string, number>>;
  readonly sheetName: string;
};

/** Reports a fault of a line at one of its cells. */
export type Say = <Code extends RuleCode>(
  line: Pick<Line, 'row' | 'columns'>,
  key: string,
  says: Code,
  ...parts: PartsOf<Code>
) => void;

/** One block of the rules table: printing, reading and checking share its columns. */
export type Block<C extends Columns = Columns> = {
  readonly title: string;
  /** One line below the title. */
  readonly hint: string;
  /** A table without this block is whole. */
  readonly optional?: true;
  /** What the block is in a table of before there was one; a block without lines stays without. */
  whenMissing?(): Partial<RuleSet>;
  readonly columns: C;
  rows(rules: RuleSet): readonly Values<C>[];
  /** Columns this line needs beside those every line needs. */
  needs?(values: Values<C>): readonly (keyof C & string)[];
  /** Another description of a cell when it depends on the line. */
  columnOf?(key: string, values: Partial<Values<C>>): Column | null;
  check?(lines: readonly Line<C>[], say: Say): void;
  /** Called only when the whole table is sound: asks for what looks like a slip. */
  odd?(lines: readonly Line<C>[], say: Say): void;
  /** The same for what the lines are. */
  build(lines: readonly Line<C>[], settings: Settings): Partial<RuleSet>;
};

/** Columns that close every block. */
export const CLOSING_COLUMNS = {
  source: { title: 'Source', kind: 'text', aside: true },
  date: { title: 'Date', kind: 'stamp', aside: true },
  check: { title: 'Check', kind: 'text', aside: true },
} as const satisfies Columns;

/** The columns of a block in printed order. */
export function allColumns(block: Block): Columns {
  return { ...block.columns, ...CLOSING_COLUMNS };
}
