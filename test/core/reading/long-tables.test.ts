/** A table longer than memory would hold is read as any other: the same columns, creators, problems and questions. */
import { readdirSync, readFileSync } from 'node:fs';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { lazyList } from '../../../src/core/lazy-list.ts';
import { readTable } from '../../../src/core/reading/table.ts';

const LISTS = ['test/fixtures/sheets', 'test/fixtures/reading'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${folder}/${name}`),
);

function read(cells: string[][], isLong: boolean): unknown {
  const reading = readTable(isLong ? lazyList(cells.length, (row) => [...(cells[row] ?? [])]) : cells, {
    ...{ originRow: 1, originColumn: 1, sheetName: 'list', fileName: '', platform: null, format: null },
    ...{ localeMark: '.', numberFormats: null, chosen: {}, isLong },
  });
  return { ...reading, creators: Array.from({ length: reading.creators.length }, (_, at) => reading.creators[at]) };
}

const POSTS = [
  ['Creator', 'Platform', 'Followers', 'Post URL', 'Likes'],
  ...Array.from({ length: 40 }, (_, at) => [
    `anna ${at % 4}`,
    'Instagram',
    '9000',
    `https://x.test/${at}`,
    `${at * 7}`,
  ]),
];
const TWICE = [
  ['Handle', 'Platform', 'Followers', 'Person', 'Updated'],
  ['@mia', 'TikTok', '1.5k', 'Mia M', '2025-01-04'],
  ['@MIA', 'TikTok', '1.6k', 'Mia M', ''],
  ['@mia', 'Instagram', 'many', 'Mia M', ''],
  ['bo', 'X', '900', '', ''],
];

describe('a long table', () => {
  it('has lists to be seen with', () => {
    expect(LISTS.length).toBeGreaterThan(50);
  });

  it.each(LISTS)('is read as any other: %s', (path) => {
    const cells = papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, '')).data;
    expect(read(cells, true)).toEqual(read(cells, false));
  });

  it.each([
    { id: 'posts', cells: POSTS },
    { id: 'repeated accounts and persons', cells: TWICE },
  ])('is read as any other with $id', ({ cells }) => {
    expect(read(cells, true)).toEqual(read(cells, false));
  });
});
