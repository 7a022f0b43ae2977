import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { inRulesCurrency } from '../../../src/core/evaluation/quote.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
/** 100,000 followers on Instagram: typical 1,000 (400 to 2,500), 2,000 engagements expected. */
const checkOf = (amount: number, known: Partial<Creator> = {}) =>
  evaluate(creatorWith({ followers: 100000, quote: { amount, currency: 'USD', format: null }, ...known }), rules, ask())
    .quoteCheck;

test.each([
  [0, 'below-band', null],
  [399, 'below-band', null],
  [400, 'cheaper', null],
  [849, 'cheaper', null],
  [850, 'typical', null],
  [1000, 'typical', null],
  [1150, 'typical', null],
  [1151, 'dearer', 1000],
  [2500, 'dearer', 1000],
  [2501, 'above-band', 1000],
])('a quote of %d is %s, counter with %s', (amount, code, counterOffer) => {
  expect(checkOf(amount)).toMatchObject({ code, counterOffer, quote: amount });
  expect(checkOf(amount)?.ratio).toBeCloseTo(amount / 1000, 12);
  expect(checkOf(amount)?.costPerEngagement).toBeCloseTo(amount / 2000, 12);
});

describe('counter-offer', () => {
  const rate = (value: number) => ({ engagementRate: { value, basis: 'followers', likesOnly: false } as const });

  test.each([
    ['p25 when the engagement is worth less', rate(0.001), 620],
    [
      'typical when the engagement is not known',
      { engagementRate: ABSENT, platform: 'tiktok', views: 10 } as const,
      null,
    ],
  ])('%s', (_, known, offer) => {
    if (offer !== null) expect(checkOf(2000, known)?.counterOffer).toBe(offer);
    else expect(checkOf(2000, known)?.counterOffer).toBeLessThanOrEqual(1200);
  });

  test('none inside the band for what its own engagement pays for', () => {
    expect(checkOf(1151, rate(0.2))).toMatchObject({ code: 'dearer', counterOffer: null });
    expect(checkOf(2500, rate(0.2))?.counterOffer).toBeNull();
    expect(checkOf(2501, rate(0.2))).toMatchObject({ code: 'above-band', counterOffer: 1000 });
  });

  test('two digits, never below p25, never at or above the quote', () => {
    const p25 = 2.5 ** -0.526309;
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 100, max: 1e8, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (amount, followers, value) => {
          const known = { followers, quote: { amount, currency: '', format: null }, ...rate(value) };
          const { cost, quoteCheck } = evaluate(creatorWith(known), rules, ask());
          const offer = quoteCheck?.counterOffer ?? null;
          if (offer === null || cost === null) return;
          expect(offer).toBe(Number(offer.toPrecision(2)));
          expect(offer).toBeGreaterThanOrEqual(cost.typical * p25 * 0.999999);
          expect(offer).toBeLessThan(amount);
        },
      ),
    );
  });
});

test.each([
  ['', 900, 900],
  ['USD', 900, 900],
  ['usd', 900, 900],
  ['EUR', 800, 1000],
  ['CHF', 900, null],
  ['USD', Number.NaN, null],
  ['USD', -5, null],
])('%j %d is %s in the currency of the rules', (currency, amount, expected) => {
  expect(inRulesCurrency({ amount, currency, format: null }, rules)).toBe(expected);
});

test.each([
  ['no rate for the currency', { quote: { amount: 900, currency: 'CHF', format: null } }],
  ['no fee for the platform', { platform: 'pinterest' }],
  ['no followers', { followers: ABSENT }],
  ['no quote', { quote: ABSENT }],
  ['a quoted format without a fee', { quote: { amount: 900, currency: '', format: 'stream' } }],
] as const)('no check with %s', (_, known) => {
  expect(checkOf(900, known)).toBeNull();
});

test('a quote for another format is held against that format', () => {
  const quote = { amount: 500, currency: '', format: 'story' } as const;
  const found = evaluate(creatorWith({ followers: 100000, quote }), rules, ask({ format: 'reel' }));
  expect(found.cost?.typical).toBeCloseTo(1500, 8);
  expect(found.quoteCheck).toMatchObject({ code: 'typical' });
  expect(found.quoteCheck?.ratio).toBeCloseTo(1, 12);
});

test('by views the engagements come from the views', () => {
  const known = { platform: 'tiktok', views: 20000 } as const;
  expect(checkOf(1000, known)?.costPerEngagement).toBeCloseTo(0.5, 12);
  const unknownViews = {
    platform: 'tiktok',
    engagementRate: { value: 0.1, basis: 'views', likesOnly: false },
  } as const;
  expect(checkOf(1000, unknownViews)?.costPerEngagement).toBeNull();
  expect(checkOf(2000, unknownViews)?.counterOffer).toBe(1200);
});
