/** The working notes on the columns while fields are given out. Never reads a creator. */
import { columnLetters } from '../../cell.ts';
import type { Field, Platform } from '../../creator.ts';
import type { Problem } from '../../problem.ts';
import type { Title } from '../titles/header-rows.ts';
import type { Ignored } from '../titles/ignored.ts';
import type { RecognisedField, RecognisedHeader } from '../titles/title-rule.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { ColumnQuestion, FoundColumn, IgnoredColumn, TableContext } from './table-reading.ts';

/** One column: its title, its cells' looks, and its name in messages (`“Followers” (C)`). */
export type ColumnNote = {
  readonly index: number;
  readonly title: Title;
  readonly known: RecognisedHeader | null;
  readonly profile: ColumnProfile;
  readonly letters: string;
  readonly label: string;
};

/** A column that may serve a field. */
export type Candidate = { readonly note: ColumnNote; readonly as: RecognisedField };

/** What has been decided so far. `chosen` keeps what the title told beside the column. */
export type ColumnChoice = {
  readonly chosen: Map<Field, Candidate>;
  readonly authority: Candidate[];
  /** By field and platform: columns whose titles name another platform than the chosen one. */
  readonly others: Map<Field, ReadonlyMap<Platform, Candidate>>;
  /** Columns passed over for the chosen one, best first: names for rows that lack it, likes that tell a rate's basis. */
  readonly passed: Map<Field, readonly Candidate[]>;
  /** Columns that are read as one, their middle, first to last. */
  readonly series: Map<Field, readonly Candidate[]>;
  /** By how much the chosen column beat the next one; nothing for a field with one candidate. */
  readonly leads: Map<Field, number>;
  readonly ignored: Map<number, Ignored>;
  readonly problems: Problem[];
  readonly questions: ColumnQuestion[];
};

/** Notes on one column. */
export function noteOn(index: number, title: Title, profile: ColumnProfile, context: TableContext): ColumnNote {
  const letters = columnLetters(context.originColumn + index);
  const label = title.text === '' ? `column ${letters}` : `“${title.text}” (${letters})`;
  return { index, title, known: title.known, profile, letters, label };
}

/** What a title would say if it plainly named `field`. */
export function plainField(field: Field, title: Title): RecognisedField {
  return {
    field,
    rank: 5,
    basis: 'unknown',
    likesOnly: false,
    average: false,
    percent: false,
    platform: title.platform,
    format: title.format,
    currency: '',
    unit: '',
    demand: '',
    unsure: 0,
    otherwise: null,
  };
}

/** The column as the reading shows it. */
export function foundColumn(note: ColumnNote): FoundColumn {
  return { header: note.title.text, index: note.index };
}

/** The column as the reading shows it, with the reason why it is not used. */
export function ignoredColumn(note: ColumnNote, why: Ignored): IgnoredColumn {
  return { ...foundColumn(note), why };
}

/** The note on the column at `index`, undefined when it is not among them (own columns are not). */
export function noteAt(notes: readonly ColumnNote[], index: number): ColumnNote | undefined {
  return notes.find((note) => note.index === index);
}
