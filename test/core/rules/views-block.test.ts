/** Cases: what lines of Expected views need, what is said of them together, and what they make. */
import { expect, test } from 'vitest';
import { viewsBlock } from '../../../src/core/rules/table/blocks/views.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { type MadeValues, madeLines, saidOf } from './made-lines.ts';

const block = viewsBlock() as unknown as Block;
const BLANK: MadeValues = {
  platform: 'tiktok',
  followers: null,
  rate: null,
  ...{ p10: null, p25: null, p50: null, p75: null, p90: null },
  confidence: '',
  lowConfidenceBelow: null,
};
const WHOLE = { ...{ p10: 0.2, p25: 0.5, p50: 1, p75: 2, p90: 5 }, confidence: 'low' };
const made = (...lines: MadeValues[]) => madeLines(block, BLANK, lines);

test('followers and views need each other, a spread is whole', () => {
  const needs = (values: MadeValues) => block.needs?.({ ...BLANK, ...values } as never);
  expect(needs({ followers: 10_000 })).toEqual(['rate', 'followers']);
  expect(needs({ rate: 4.5 })).toEqual(['rate', 'followers']);
  expect(needs({ p10: 0.2 })).toEqual(['p10', 'p25', 'p50', 'p75', 'p90', 'confidence']);
});

test.each<[string, MadeValues[], string[]]>([
  ['a whole curve', [{ followers: 10_000, rate: 0.4 }, WHOLE], []],
  [
    'an anchor without a spread',
    [{ followers: 10_000, rate: 0.4 }],
    ['platform 2: views on tiktok has no line with p10 to p90 and a confidence; one is needed.'],
  ],
  [
    'followers that fall',
    [{ followers: 10_000, rate: 0.4 }, { followers: 5000, rate: 0.5 }, WHOLE],
    ["followers 3: 'Followers' is 5000, a number above the 10000 in B2 is needed."],
  ],
])('%s', (_, lines, said) => {
  expect(saidOf(block, made(...lines))).toEqual(said);
});

test('two platforms make two curves without a basis', () => {
  const lines = made(
    { followers: 10_000, rate: 0.4 },
    WHOLE,
    { platform: 'youtube', followers: 3000, rate: 2.5 },
    { platform: 'youtube', ...WHOLE },
  );
  const { views } = block.build(lines, {} as never);
  expect(views?.map(({ platform, anchors }) => [platform, anchors.map(({ value }) => value)])).toEqual([
    ['tiktok', [0.4]],
    ['youtube', [2.5]],
  ]);
  expect(views?.[0]).not.toHaveProperty('basis');
});
