/** Cases: which lines of the rules a fee comes from, and what it is for. */
import { describe, expect, test } from 'vitest';
import type { Creator, Deliverable } from '../../../src/core/creator.ts';
import { deliverablesOf, findCost, quotedDeliverables } from '../../../src/core/evaluation/cost.ts';
import { findRights } from '../../../src/core/evaluation/rights.ts';
import { findWithheld, sayWithheld } from '../../../src/core/evaluation/withheld.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { CostRules } from '../../../src/core/rules/rule-set.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const { cost } = smallRules();
const from = { source: 'Invented', date: '2025-03-01', cell: '' };
const withCost = (change: Partial<CostRules> = {}) => compileRules(smallRules({ cost: { ...cost, ...change } }));
const costOf = (pieces: readonly Deliverable[], change: Partial<CostRules> = {}, known: Partial<Creator> = {}) =>
  findCost(creatorWith(known), { level: 'unknown', points: 0, evidence: [] }, withCost(change), pieces, '');
const POST = [{ format: 'post', count: 1 }] as const;

describe('the factor of the pieces', () => {
  test.each([
    [POST, 'post', 1],
    [[{ format: 'post', count: 2 }], '2 x post 1 =', 2],
    [
      [
        { format: 'reel', count: 1 },
        { format: 'story', count: 3 },
      ],
      'reel 1.5 + 3 x story 0.5 =',
      3,
    ],
  ] as const)('%j', (pieces, name, factor) => {
    expect(costOf(pieces)?.factors[1]).toEqual({ kind: 'format', name, factor });
  });

  test('nothing to pay for has no fee', () => {
    expect(costOf([])).toBeNull();
  });
});

test('rules without fees give none', () => {
  expect(costOf(POST, { anchors: [] })).toBeNull();
});

test('a platform factor of no stated confidence is of low confidence', () => {
  const factors = cost.factors.map((line) =>
    line.name === 'instagram' ? ({ ...line, confidence: '' } as const) : line,
  );
  expect(costOf(POST, { factors })?.confidence).toBe('low');
});

test.each([
  [999, 'low'],
  [1000, 'medium'],
] as const)('%d followers inside the fee table: %s confidence', (followers, confidence) => {
  const anchors = [
    { ...from, followers: 100, value: 10 },
    { ...from, followers: 100000, value: 1000 },
  ];
  expect(costOf(POST, { anchors }, { followers })?.confidence).toBe(confidence);
});

describe('a withheld fee', () => {
  const line = { ...from, niche: 'health care', note: '' };
  const rules = withCost({ withheld: [line] });
  test.each([
    ['Health-Care, news', line],
    ['beauty', null],
    ['healthcare', null],
    ['', null],
  ] as const)('niche %j', (niche, found) => {
    expect(findWithheld(creatorWith({ niche }), rules)).toEqual(found);
  });

  test('is no fee', () => {
    expect(costOf(POST, { withheld: [line] }, { niche: 'health care' })).toBeNull();
    expect(costOf(POST, { withheld: [line] }, { niche: 'beauty' })?.typical).toBeGreaterThan(0);
  });

  test.each([
    ['', 'Fee withheld for the niche health care'],
    ['Ask the clinic.', 'Ask the clinic'],
    ['St. Bartlo pays. Ask there', 'St. Bartlo pays. Ask there'],
  ])('with the note %j says %j', (note, said) => {
    expect(sayWithheld({ ...line, note })).toBe(said);
  });
});

describe('what a quote is for', () => {
  const quote = { amount: 100, currency: 'USD', format: null } as const;
  const REELS = [{ format: 'reel', count: 2 }] as const;
  test.each([
    ['nothing is quoted', { quote: ABSENT, deliverables: REELS }, null],
    ['the pieces of the quote', { quote: { ...quote, deliverables: REELS }, deliverables: POST }, REELS],
    [
      'its format, when its pieces are none',
      { quote: { ...quote, format: 'story', deliverables: [] } },
      [{ format: 'story', count: 1 }],
    ],
    [
      'its format before the column of the row',
      { quote: { ...quote, format: 'story' }, deliverables: POST },
      [{ format: 'story', count: 1 }],
    ],
    ['the column of the row', { quote, deliverables: REELS }, REELS],
    ['nothing says it', { quote }, null],
  ] as const)('%s', (_, known, pieces) => {
    expect(quotedDeliverables(creatorWith(known))).toEqual(pieces);
  });

  test.each([
    [[{ ...from, platform: 'any', format: 'story' }], 'story'],
    [[{ ...from, platform: 'tiktok', format: 'reel' }], 'post'],
    [[], 'post'],
  ] as const)('without a word, by the usual formats %j: a %s', (defaultFormats, format) => {
    expect(deliverablesOf(creatorWith(), ask(), withCost({ defaultFormats }))).toEqual([{ format, count: 1 }]);
  });
});

test('a usage right with a plus in its name is one right, others are parted at + , ; and /', () => {
  const both = { ...from, kind: 'usageRights', name: 'Paid ads + 30 days', factor: 3, confidence: '' } as const;
  const names = (text: string, rules = withCost()) => findRights(rules, text)?.map(({ name }) => name);
  expect(names('paid ads + 30 DAYS', withCost({ factors: [...cost.factors, both] }))).toEqual(['Paid ads + 30 days']);
  for (const mark of ['+', ',', ';', '/']) expect(names(`paid ads ${mark} 30 days`)).toEqual(['Paid ads', '30 days']);
  expect(names('paid ads, worldwide')).toBeUndefined();
});
