/** Cases: what lines of Cost and Exchange rates need, what is said of them together, and what they make. */

import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../../src/core/creator.ts';
import { CLINICIAN_TITLES } from '../../../src/core/rules/shipped/clinician-titles.ts';
import { costBlock, exchangeBlock } from '../../../src/core/rules/table/blocks/cost.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { type MadeValues, madeLines, saidOf } from './made-lines.ts';

const cost = costBlock() as unknown as Block;
const rates = exchangeBlock() as unknown as Block;
const BLANK: MadeValues = {
  line: 'fee',
  name: '',
  followers: null,
  fee: null,
  factor: null,
  format: '',
  confidence: '',
  note: '',
};
const FEE = { followers: 10_000, fee: 200 };
const made = (...lines: MadeValues[]) => madeLines(cost, BLANK, lines);

test.each<[string, string[]]>([
  ['fee', ['followers', 'fee']],
  ['default format', ['format']],
  ['no fee', ['name']],
  ['platform', ['name', 'factor']],
  ['usageRights', ['name', 'factor']],
  ['?', []],
])('a line “%s” needs %j', (line, needed) => {
  expect(cost.needs?.({ ...BLANK, line } as never)).toEqual(needed);
});

const NAMED = PLATFORMS.join(', ');
const twice = (what: string, row: number) =>
  `name ${row}: 'Name' is there twice for “${what}”, first in B3; one line is needed.`;

describe('said of cost lines together', () => {
  test.each<[string, MadeValues[], string[]]>([
    ['a fee', [FEE], []],
    ['nothing', [], []],
    ['fees that rise', [FEE, { ...FEE, followers: 20_000 }], []],
    ['fees that fall', [FEE, FEE], ["followers 3: 'Followers' is 10000, a number above the 10000 in C2 is needed."]],
    [
      'no fee at all',
      [{ line: 'niche', name: 'beauty', factor: 2 }],
      ['line 2: the block Cost has no line “fee”; one is needed.'],
    ],
    [
      'a factor twice, in another case',
      [FEE, { line: 'niche', name: 'Beauty' }, { line: 'niche', name: 'beauty' }],
      [twice('niche beauty', 4)],
    ],
    [
      'two kinds of one name, and two fees without one',
      [FEE, { line: 'niche', name: 'some' }, { line: 'authority', name: 'some' }, { ...FEE, followers: 20_000 }],
      [],
    ],
    ['two factors without a name', [FEE, { line: 'niche' }, { line: 'niche' }], [twice('niche', 4)]],
    [
      'two default formats for any platform',
      [FEE, { line: 'default format' }, { line: 'default format', name: 'Any' }],
      [twice('default format any', 4)],
    ],
    [
      'default formats of two platforms',
      [FEE, { line: 'default format', name: 'TikTok' }, { line: 'default format', name: 'x' }],
      [],
    ],
    [
      'names that are none',
      [
        FEE,
        { line: 'default format', name: 'orkut' },
        { line: 'platform', name: 'any' },
        { line: 'authority', name: 'much' },
      ],
      [
        `name 3: 'Name' is “orkut”, one of ${NAMED}, any is needed.`,
        `name 4: 'Name' is “any”, one of ${NAMED} is needed.`,
        `name 5: 'Name' is “much”, one of none, some, strong is needed.`,
      ],
    ],
    [
      'names in another case, and of kinds with any',
      [FEE, { line: 'platform', name: 'TikTok' }, { line: 'no fee', name: 'Nurses' }],
      [],
    ],
  ])('%s', (_, lines, messages) => {
    expect(saidOf(cost, made(...lines))).toEqual(messages);
  });
});

test('sound lines make fees, factors, default formats and fees withheld, each with its cell', () => {
  const cell = (name: string) => ({ source: 'Book', date: '2026', cell: name });
  const settings = { bandFactor: 2 } as never;
  const factor = (line: string, name: string) => ({ line, name, factor: 1.5, confidence: 'high' });
  expect(
    cost.build(
      made(
        FEE,
        factor('platform', 'TikTok'),
        factor('niche', 'Beauty'),
        { line: 'default format', name: 'TikTok', format: 'reel' },
        { line: 'default format', name: 'everywhere', format: 'post' },
        { line: 'default format', name: 'x' },
        { line: 'no fee', name: 'Nurses', note: 'Pay by the hour' },
        { line: 'authority', name: 'Some' },
      ),
      settings,
    ),
  ).toEqual({
    cost: {
      anchors: [{ ...cell('D2'), followers: 10_000, value: 200 }],
      bandFactor: 2,
      factors: [
        { ...cell('E3'), kind: 'platform', name: 'tiktok', factor: 1.5, confidence: 'high' },
        { ...cell('E4'), kind: 'niche', name: 'Beauty', factor: 1.5, confidence: 'high' },
        { ...cell('E9'), kind: 'authority', name: 'some', factor: 1, confidence: '' },
      ],
      defaultFormats: [
        { ...cell('F5'), platform: 'tiktok', format: 'reel' },
        { ...cell('F6'), platform: 'any', format: 'post' },
      ],
      withheld: [
        { ...cell('B8'), niche: 'Nurses', note: 'Pay by the hour' },
        { ...cell('B8'), niche: '', titles: CLINICIAN_TITLES, note: 'Pay by the hour' },
      ],
    },
  });
  expect(cost.build(made(FEE), settings)).not.toHaveProperty('cost.withheld');
});

test('a currency stands once, and is worth its units', () => {
  const lines = madeLines(rates, {}, [
    { currency: 'EUR', rate: 0.9 },
    { currency: 'GBP', rate: 0.8 },
  ]);
  expect(saidOf(rates, lines)).toEqual([]);
  expect(rates.build(lines, {} as never)).toEqual({
    exchangeRates: [
      { source: 'Book', date: '2026', cell: 'B2', currency: 'EUR', rate: 0.9 },
      { source: 'Book', date: '2026', cell: 'B3', currency: 'GBP', rate: 0.8 },
    ],
  });
  expect(saidOf(rates, madeLines(rates, { currency: 'EUR', rate: 1 }, [{}, {}]))).toEqual([
    "currency 3: 'Currency' is there twice for “EUR”, first in A2; one line is needed.",
  ]);
});
