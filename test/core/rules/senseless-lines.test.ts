import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { edited, headingRow, messages, name, printed, spot } from './rules-table.ts';

type Line = Cell | readonly Cell[];
const table = printed();
const AUDIENCE = 'kol-by-audience';
const IG_SPREAD: Line = ['instagram', 'medium', 0.14];

describe('lines that make no sense together', () => {
  const at = (block: string, line: Line, title: string) => spot(table, block, line, title);

  test('a line that a higher one leaves nothing to', () => {
    const place = at('Tiers', AUDIENCE, 'Followers from');
    const micro = at('Tiers', 'micro-influencer', 'Followers from');
    expect(messages(edited(table, place, 500))).toEqual([
      `Creator rules ${name(micro)}: “Micro influencer” can never win, the line of ${name(place)} takes all its creators.`,
    ]);
  });

  test('an empty bound takes everybody', () => {
    const place = at('Tiers', AUDIENCE, 'Followers from');
    expect(messages(edited(table, place, ''))).toHaveLength(3);
    expect(messages(edited(table, place, ''))[0]).toContain('“Micro influencer” can never win');
  });

  test('a second default format for any platform, also one without a name', () => {
    const [first, any] = [
      at('Cost', ['default format', 'tiktok'], 'Name'),
      at('Cost', ['default format', 'any'], 'Name'),
    ];
    for (const text of ['', 'any', 'ANY']) {
      expect(messages(edited(table, first, text))).toEqual([
        `Creator rules ${name(any)}: 'Name' is there twice for “default format any”, first in ${name(first)}; one line is needed.`,
      ]);
    }
  });

  test('an overlap that a higher line settles is no fault', () => {
    const place = at('Tiers', AUDIENCE, 'Followers from');
    for (const from of [80000, 1001, 5_000_000]) expect(messages(edited(table, place, from))).toEqual([]);
  });

  test.each([
    ['Followers from', 500, 'followers from 0 to below 500 get no tier on any platform'],
    ['Platform', 'tiktok', 'followers from 0 to below 1000 get no tier on any platform'],
    ['Authority', 'some', 'followers from 0 to below 1000 get no tier on any platform'],
    ['Niche', 'beauty', 'followers from 0 to below 1000 get no tier on any platform'],
  ] as const)('followers without a tier: %s = %s in the last line', (title, value, text) => {
    const place = at('Tiers', 'below-micro', title);
    const found = messages(edited(table, place, value));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(text);
    expect(found[0]).toContain(name(at('Tiers', 'below-micro', 'Followers from')));
  });

  test('a platform of its own needs no line for the others', () => {
    const only = table.map((row) => row.map((cell) => cell));
    for (const id of [
      'expert-with-audience',
      'kol-by-authority',
      AUDIENCE,
      'health-professional',
      'micro-influencer',
      'below-micro',
    ]) {
      const { row, column } = at('Tiers', id, 'Platform');
      (only[row] ?? [])[column] = 'tiktok';
    }
    expect(messages(only)).toEqual([]);
  });

  test('a curve without spread, and a spread without curve', () => {
    const place = at('Expected engagement', IG_SPREAD, 'Platform');
    const first = at('Expected engagement', ['instagram', 3000], 'Platform');
    expect(messages(edited(table, place, 'weibo'))).toEqual([
      `Creator rules ${name(first)}: instagram by followers has no line with p10 to p90 and a confidence; one is needed.`,
      `Creator rules ${name(place)}: weibo by followers has a spread but no line with a typical rate; one is needed.`,
    ]);
  });

  test('two spreads of one curve', () => {
    const place = at('Expected engagement', ['tiktok', 'followers', 'medium'], 'Platform');
    const own = at('Expected engagement', IG_SPREAD, 'p10');
    expect(messages(edited(table, place, 'instagram'))).toContain(
      `Creator rules ${name({ ...own, row: place.row })}: instagram by followers has its spread in ${name(own)} already; one line is needed.`,
    );
  });

  test('a factor that stands twice names both lines', () => {
    const place = at('Cost', ['platform', 'youtube'], 'Name');
    const x = at('Cost', ['platform', 'x'], 'Name');
    expect(messages(edited(table, place, 'X'))).toEqual([
      `Creator rules ${name(x)}: 'Name' is there twice for “platform x”, first in ${name(place)}; one line is needed.`,
    ]);
  });

  test('cost without a fee, settings without a currency', () => {
    const noFee = table.filter((row) => row[0] !== 'fee');
    const cost = name({ row: headingRow(noFee, 'Cost') + 3, column: 0 });
    expect(messages(noFee)).toEqual([`Creator rules ${cost}: the block Cost has no line “fee”; one is needed.`]);
    const noCurrency = table.filter((row) => row[0] !== 'Currency' || row[1] !== 'USD');
    const settings = name({ row: headingRow(noCurrency, 'Settings') + 3, column: 0 });
    expect(messages(noCurrency)).toEqual([
      `Creator rules ${settings}: the block Settings has no line “Currency”; one is needed.`,
    ]);
  });
});
