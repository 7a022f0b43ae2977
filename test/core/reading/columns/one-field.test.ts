/** Case: no column is a candidate of two fields, so the best column of each field is the best assignment of all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { findCandidates } from '../../../../src/core/reading/columns/candidates.ts';
import { noteOn } from '../../../../src/core/reading/columns/column-plan.ts';
import { profileColumn } from '../../../../src/core/reading/columns/column-profile.ts';
import { findHeaderRows } from '../../../../src/core/reading/titles/header-rows.ts';
import { openChoice } from '../made-columns.ts';
import { PLAIN } from '../read-fixture.ts';

const FOLDER = 'test/fixtures/reading';
const LISTS = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

/** Columns by the fields that they may serve, as `“Title” (B)`. */
function fieldsOf(name: string): Map<string, string[]> {
  const rows = Papa.parse<string[]>(readFileSync(`${FOLDER}/${name}`, 'utf8'), { skipEmptyLines: false }).data;
  const { titles, firstDataRow } = findHeaderRows(rows);
  const notes = titles.map((title, index) => noteOn(index, title, profileColumn(rows, index, firstDataRow), PLAIN));
  const found = new Map<string, string[]>();
  for (const [field, list] of findCandidates(notes, openChoice())) {
    for (const { note } of list) found.set(note.label, [...(found.get(note.label) ?? []), field]);
  }
  return found;
}

it('each title of the lists promises one field; favourites are likes or saves', () => {
  const all = LISTS.flatMap((name) =>
    [...fieldsOf(name)].map(([label, fields]) => [`${name} ${label}`, fields] as const),
  );
  expect(all.length).toBeGreaterThan(1000);
  const several = all.filter(([, fields]) => fields.length > 1);
  expect(several.filter(([, fields]) => fields[1] !== 'saves')).toEqual([]);
});
