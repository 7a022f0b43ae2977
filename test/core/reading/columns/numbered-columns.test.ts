import { expect, test } from 'vitest';
import { ABSENT } from '../../../../src/core/missing.ts';
import { middleOfSeries } from '../../../../src/core/reading/columns/numbered-columns.ts';
import { columnsOf, readLines, valuesOf } from '../read-fixture.ts';

test('numbered columns are read as their middle, and that is said', () => {
  const table = readLines([
    'channel|subs|view1|view2|view3|view4',
    'mara|45200|10000|12000|14000|90000',
    'lino|112000|9000||7000|',
    'petra|8900|||100|',
  ]);
  expect(columnsOf(table)).toMatchObject({ views: 'C view1' });
  expect(valuesOf(table, 'views')).toEqual([13_000, 8000, 100]);
  expect(table.evidence.views?.evidence).toContain('numbered');
  const reasons = table.ignored.map(({ header, reason }) => [header, reason]);
  expect(reasons).toEqual(
    ['view2', 'view3', 'view4'].map((header) => [
      header,
      'read with “view1” (C) to “view4” (F): the middle of these columns',
    ]),
  );
});

test('likes and comments of posts, each with their own', () => {
  const table = readLines([
    'Name|Followers|Post 1 likes|Post 1 comments|Post 2 likes|Post 2 comments',
    'mara|45200|1200|30|1500|40',
    'lino|112000|5100|160|4900|140',
    'petra|8900|400|22|390|19',
  ]);
  expect(valuesOf(table, 'likes')).toEqual([1350, 5000, 395]);
  expect(valuesOf(table, 'comments')).toEqual([35, 150, 20.5]);
});

test.each([
  ['an average beside them is better', 'Name|Followers|Avg views|Views 1|Views 2', 'C Avg views'],
  ['spans of days are no posts', 'Name|Followers|Views 7d|Views 30d|Likes', undefined],
  ['years are no posts', 'Name|Followers|Views 2023|Views 2024|Likes', 'D Views 2024'],
])('%s', (_, titles, views) => {
  const table = readLines([titles, 'a|45200|900|800|700', 'b|1200|90|80|70', 'c|1300|99|88|77']);
  if (views !== undefined) expect(columnsOf(table)).toMatchObject({ views });
  expect(table.ignored.filter(({ reason }) => reason.includes('middle of these'))).toEqual([]);
});

test('the middle of what is there; nothing where nothing is', () => {
  expect(
    middleOfSeries([
      [1, ABSENT],
      [5, ABSENT],
      [2, ABSENT],
    ]),
  ).toEqual([2, ABSENT]);
});
