/** Columns as the choice among them sees them, made up. Asserts nothing. */

import type { Field } from '../../../src/core/creator.ts';
import type { Candidate, ColumnChoice, ColumnNote } from '../../../src/core/reading/columns/column-plan.ts';
import { noteOn, plainField } from '../../../src/core/reading/columns/column-plan.ts';
import { type ColumnProfile, profileColumn } from '../../../src/core/reading/columns/column-profile.ts';
import { recogniseHeader } from '../../../src/core/reading/titles/header.ts';
import type { Title } from '../../../src/core/reading/titles/header-rows.ts';
import { sayIgnored } from '../../../src/core/reading/titles/ignored.ts';
import type { RecognisedField } from '../../../src/core/reading/titles/title-rule.ts';
import { PLAIN } from './read-fixture.ts';

const NOTHING = profileColumn([], 0, 0);

/** What the cells look like; of ten cells unless told. */
export function profile(some: Partial<ColumnProfile>): ColumnProfile {
  return { ...NOTHING, seen: 10, filled: 10, ...some };
}

/** The column at `index` under a title, its cells as told; `title` says what the text alone does not. */
export function column(
  index: number,
  text: string,
  cells: Partial<ColumnProfile> = {},
  title: Partial<Title> = {},
): ColumnNote {
  const plain: Title = { text, known: recogniseHeader(text), platform: null, format: null };
  return noteOn(index, { ...plain, ...title }, profile(cells), PLAIN);
}

/** A title that names a field, whatever its text. */
export function titled(
  index: number,
  field: Field,
  cells: Partial<ColumnProfile>,
  as: Partial<RecognisedField> = {},
  text = `Title ${index}`,
): ColumnNote {
  const note = column(index, text);
  return column(index, text, cells, { known: { ...plainField(field, note.title), rank: 10, ...as } });
}

/** A column as its field would have it. */
export function candidate(note: ColumnNote, as: Partial<RecognisedField> & Pick<RecognisedField, 'field'>): Candidate {
  return { note, as: { ...plainField(as.field, note.title), ...as } };
}

/** Why each column is left out, in words. */
export function saidOf({ ignored }: Pick<ColumnChoice, 'ignored'>): Record<number, string> {
  return Object.fromEntries([...ignored].map(([index, why]) => [index, sayIgnored(why)]));
}

export function openChoice(): ColumnChoice {
  return {
    chosen: new Map(),
    authority: [],
    others: new Map(),
    passed: new Map(),
    series: new Map(),
    leads: new Map(),
    ignored: new Map(),
    problems: [],
    questions: [],
  };
}
