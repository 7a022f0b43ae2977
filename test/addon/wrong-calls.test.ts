/** Calls with no argument or with swapped ones: each says the order that the function takes. */
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/contract/functions/catalogue.ts';
import { builtHost } from '../helpers/built-host.ts';

const { host } = builtHost([{ name: 'Creators' }]);
const call = (name: string, ...args: unknown[]): unknown => {
  const result = host.callFunction(name, args);
  return 'error' in result ? result.message : result.value;
};
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('a call with nothing in it', () => {
  it.each(FUNCTIONS.map(({ name, parameters }) => [name, parameters[0]?.name ?? '']))(
    '%s() asks for %s',
    (name, first) => {
      expect(call(name)).toContain(`${name} needs ${first}: write =${name}(${first}; `);
    },
  );

  it('is not the same as a call with an empty cell', () => {
    expect(call('TIER', '')).toBe('');
  });
});

const SWAPPED =
  '? quote is 45000 and followers is 900; they look swapped: write =QUOTE_CHECK(quote; followers; platform; format).';

describe('QUOTE_CHECK with fee and followers swapped', () => {
  it('says so instead of a verdict, in one cell and in columns', () => {
    expect([call('QUOTE_CHECK', 45_000, 900, 'Instagram')].flat(2)).toEqual([SWAPPED, '', '', '']);
    const rows = call(
      'QUOTE_CHECK',
      column('Followers', 45_000, 60_000),
      column('Fee', 900, 1100),
      'Instagram',
    ) as unknown[][];
    expect(rows[1]).toEqual([SWAPPED, '', '', '']);
  });

  it.each([
    [900, 45_000],
    [9000, 45_000],
    [90_000, 45_000],
    [20_000, 1_000_000],
    [1500, 1000],
  ])('a fee of %d for %d followers is answered, however high', (fee, followers) => {
    expect(String([call('QUOTE_CHECK', fee, followers, 'Instagram')].flat(2)[0])).not.toMatch(/^\?/);
  });
});

describe('RECOMMEND with the goal in another place', () => {
  it.each([[[45_000, 'conversion']], [[45_000, 'Instagram', 'conversion']], [['Instagram', 'conversion', 45_000]]])(
    '%j says that the goal comes first',
    (args) => {
      expect(String(call('RECOMMEND', ...args))).toContain(
        `goal is “${args[0]}”; “conversion” is a goal: write =RECOMMEND(goal; followers; platform; engagement_rate).`,
      );
    },
  );

  it('an unknown goal alone is named with the goals there are', () => {
    expect(String(call('RECOMMEND', 'world peace', 45_000))).toContain('goal is “world peace”: name one of ');
  });
});
