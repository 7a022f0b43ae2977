/** The SQL of every dialect as a person reads it, for a few rules and for all columns. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compileRules } from '../../src/core/rules/compile-rules.ts';
import { rulesVersion } from '../../src/core/rules/table/rules-version.ts';
import { compileSelect } from '../../src/warehouse/compile-view.ts';
import { DIALECTS, type DialectName } from '../../src/warehouse/dialects/all-dialects.ts';
import { smallRules } from '../helpers/creator.ts';
import { viewRequest } from './helpers/requests.ts';

const from = { source: 'Invented', date: '2026-01-01', cell: '' };
const small = smallRules();
const RULES = compileRules({
  ...small,
  cost: { ...small.cost, lowestFee: 25, withheld: [{ ...from, niche: 'healthcare', note: '' }] },
  viewsFees: [{ ...from, platform: 'tiktok', format: 'reel', low: 5, typical: 10, high: 20, confidence: 'low' }],
  markets: [
    { ...from, countries: ['United States', 'USA'], factor: 1, byAds: null },
    { ...from, countries: ['Germany', 'DE'], factor: 0.65, byAds: null },
  ],
  fairMarket: [
    { ...from, credential: 'some', activity: 'talk', country: 'United States', hours: 3, rate: 200, index: 1.3 },
    { ...from, credential: 'strong', activity: 'talk', country: 'United States', hours: 3, rate: 250, index: 1.3 },
    { ...from, credential: 'some', activity: 'talk', country: 'Germany', hours: 3, rate: 150, index: 1.3 },
  ],
});

it.each(Object.keys(DIALECTS) as DialectName[])('writes the small rules in the dialect %s', async (dialect) => {
  const select = compileSelect(
    RULES,
    viewRequest({ dialect, table: 'marketing.creators', goal: 'conversion', today: '' }),
  );
  // The version moves with every field that rules gain.
  const settled = select.replace(rulesVersion(RULES.rules), 'VERSION');
  await expect(`${settled}\n`).toMatchFileSnapshot(resolve(`test/golden/warehouse/${dialect}.sql`));
});

/** Names of columns that a text gives. */
function namesIn(sql: string): string[] {
  return [...sql.matchAll(/^(?! *FROM ).* AS (\w+),?$/gm)].map(([, name = '']) => name);
}

/** Words that name nothing in BigQuery without quotes: GoogleSQL, lexical structure, reserved keywords. */
const RESERVED =
  'all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto qualify range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within';

it('gives no column a name that is a word of BigQuery', () => {
  const names = namesIn(compileSelect(RULES, viewRequest({ dialect: 'bigquery', goal: 'conversion' })));
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => RESERVED.split(' ').includes(name))).toEqual([]);
});

it('gives no column a name that an earlier layer has', () => {
  const select = compileSelect(RULES, viewRequest({ goal: 'conversion' }));
  const names = namesIn(select.slice(select.indexOf('source AS ('), select.lastIndexOf('\nSELECT')));
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
