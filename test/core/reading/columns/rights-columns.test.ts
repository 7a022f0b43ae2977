import { expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { readCells } from '../read-fixture.ts';

const read = (...cells: Cell[][]) => readCells(cells, { platform: 'instagram' });
const rightsOf = ({ creators }: ReturnType<typeof read>) =>
  creators.map(({ usageRights = [] }) => usageRights.map(({ text }) => text).join(' + '));

test.each([
  'Usage rights',
  'usage_rights',
  'Rights',
  'Nutzungsrechte',
  'Derechos de uso',
  'Droits d’utilisation',
  'Direitos de uso',
  'Diritti di utilizzo',
  '使用权',
  '利用権',
  '사용권',
  'Права на использование',
])('a column titled %s says row by row which rights a fee includes', (title) => {
  const reading = read(
    ['Name', 'Followers', title],
    ['Ana', 45000, 'Paid ads, 30 days'],
    ['Ben', 45000, 'perpetual'],
    ['Cai', 45000, '-'],
  );
  expect(rightsOf(reading)).toEqual(['Paid ads, 30 days', 'perpetual', '']);
  expect(reading.rights).toEqual([{ header: title, index: 2, right: '' }]);
  expect(reading.aside.map(({ header }) => header)).toEqual([title]);
  expect(reading.ignored).toContainEqual(
    expect.objectContaining({ header: title, reason: 'usage rights, read for the cost' }),
  );
});

test('of a column over one right a yes is enough, and a time says more', () => {
  const reading = read(
    ['Name', 'Followers', 'Whitelisting', 'Exclusivity', 'Paid ads'],
    ['Ana', 45000, 'Yes', 'no', ''],
    ['Ben', 45000, true, '30 days', '3 months'],
    ['Cai', 45000, false, 'category', 'x'],
  );
  expect(rightsOf(reading)).toEqual([
    'whitelisting + none',
    'whitelisting + exclusivity + paid ads + 3 months',
    'none + category + paid ads',
  ]);
});

test('a column of amounts is the price of the rights, not their name', () => {
  const reading = read(
    ['Name', 'Followers', 'Whitelisting', 'Usage rights'],
    ['Ana', 45000, 500, '$ 300'],
    ['Ben', 45000, 700, '$ 250'],
  );
  expect(rightsOf(reading)).toEqual(['', '']);
  expect(reading.rights).toEqual([]);
});
