/** Cases: all sentences of what would change an answer, from one creator to the next. */

import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { whatWouldChange } from '../../../src/core/evaluation/what-would-change.ts';
import { unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const rate = (value: number, basis: 'followers' | 'views' = 'followers') =>
  ({ engagementRate: { value, basis, likesOnly: false } }) as const;
const quote = (amount: number, currency = 'USD') => ({ quote: { amount, currency, format: null } });
const more = (count: string) => `With ${count} followers more (100,000) the tier would be KOL by audience`;
const AUTHORITY = 'With 5 more points of authority, the tier would be KOL by authority';
const WEAK = ', and Weak fit for conversion.';
const POSSIBLE = ', and Possible fit for conversion.';
const toPossible = 'it would be: Possible fit for conversion.';
const toStrong = 'it would be: Strong fit for conversion.';
const USUAL = 'At $500 or less the quote would be within the usual range.';

test.each<[string, Partial<Creator>, string | null, string[]]>([
  ['without a goal', { followers: 98_400 }, null, [`${more('1,600')}.`, `${AUTHORITY}.`]],
  [
    'a weak fit that authority makes strong',
    { followers: 98_400 },
    'trust',
    [`${more('1,600')}.`, `${AUTHORITY}, and Strong fit for trust.`],
  ],
  [
    'a possible fit without a rate',
    {},
    'conversion',
    [`${more('55,000')}.`, `${AUTHORITY}.`, `With an engagement rate of 3.8% measured, ${toStrong}`],
  ],
  [
    'a possible fit that a rate makes strong',
    { followers: 10_000, ...rate(0.01) },
    'conversion',
    [`${more('90,000')}${WEAK}`, `${AUTHORITY}${WEAK}`, `With an engagement rate of 5.9% instead of 1%, ${toStrong}`],
  ],
  [
    'a weak fit that any rate makes possible',
    { followers: 10_000, ...rate(0) },
    'conversion',
    [`${more('90,000')}.`, `${AUTHORITY}.`, `With an engagement rate of 0.56% instead of 0%, ${toPossible}`],
  ],
  [
    'a strong fit that a lower rate loses',
    { followers: 10_000, ...rate(0.12) },
    'conversion',
    [
      `${more('90,000')}${POSSIBLE}`,
      `${AUTHORITY}${POSSIBLE}`,
      `With an engagement rate of 5.9% instead of 12%, ${toPossible}`,
    ],
  ],
  ['strong by authority, nothing measured', { authority: evidence('80', 'Authority score') }, 'trust', []],
  [
    'some authority, where two kinds of evidence would be enough',
    { authority: evidence('doctor'), followers: 4000 },
    'trust',
    [
      'With 3,001 followers fewer (999) the tier would be Below micro.',
      'With 2 more points of authority, as published or role gives, the tier would be KOL by authority, and Strong fit for trust.',
    ],
  ],
  [
    'a quote that is too dear',
    { followers: 10_000, ...rate(0.05), ...quote(3000) },
    'conversion',
    [`${more('90,000')}.`, `${AUTHORITY}${WEAK}`, USUAL, `At a quote of $185 instead of $3,000, ${toStrong}`],
  ],
  [
    'the same in another currency',
    { followers: 10_000, ...rate(0.05), ...quote(3000, 'EUR') },
    'conversion',
    [`${more('90,000')}.`, `${AUTHORITY}${WEAK}`, USUAL, `At a quote of $185 instead of $3,750, ${toStrong}`],
  ],
  [
    'the same without a goal',
    { followers: 10_000, ...rate(0.05), ...quote(3000) },
    null,
    [`${more('90,000')}.`, `${AUTHORITY}.`, USUAL],
  ],
  [
    'a goal that is none',
    { followers: 10_000, ...rate(0.05), ...quote(3000) },
    'nonsense',
    [`${more('90,000')}.`, `${AUTHORITY}.`, USUAL],
  ],
  [
    'a quote at the end of the band',
    { followers: 10_000, ...rate(0.05), ...quote(500) },
    'conversion',
    [
      `${more('90,000')}, and Strong fit for conversion.`,
      `${AUTHORITY}${WEAK}`,
      `With an engagement rate of 10.7% instead of 5%, ${toStrong}`,
      `At a quote of $185 instead of $500, ${toStrong}`,
    ],
  ],
  [
    'a quote just above the band',
    { followers: 10_000, ...rate(0.05), ...quote(501) },
    'conversion',
    [
      `${more('90,000')}, and Strong fit for conversion.`,
      `${AUTHORITY}${WEAK}`,
      `With an engagement rate of 10.7% instead of 5%, ${toStrong}`,
      USUAL,
      `At a quote of $185 instead of $501, ${toStrong}`,
    ],
  ],
  [
    'a quote that is nearly nothing',
    { followers: 10_000, ...rate(0.02), ...quote(0.5) },
    'conversion',
    [`${more('90,000')}.`, `${AUTHORITY}.`, `With an engagement rate of 2.5% instead of 2%, ${toStrong}`],
  ],
  [
    'a quote that no longer matters',
    { followers: 10_000, ...rate(0.02), ...quote(220) },
    'conversion',
    [`${more('90,000')}.`, `${AUTHORITY}${WEAK}`, `With an engagement rate of 5.6% instead of 2%, ${toStrong}`],
  ],
  [
    'a rate by views',
    { platform: 'tiktok', followers: 60_000, ...rate(0.05, 'views') },
    'conversion',
    [`${more('40,000')}${WEAK}`, `${AUTHORITY}${WEAK}`, `With an engagement rate of 12.7% instead of 5%, ${toStrong}`],
  ],
  [
    'an unreadable count',
    { followers: unreadable('soon') },
    'trust',
    [
      "A follower count would decide the tier: the follower count “soon” can't be read.",
      `${AUTHORITY}, and Strong fit for trust.`,
    ],
  ],
])('%s', (_, known, goal, sentences) => {
  const creator = creatorWith({ authority: evidence('coffee'), ...known });
  const question = ask({ goal });
  expect(whatWouldChange(creator, evaluate(creator, rules, question), rules, question).map(inEnglish)).toEqual(
    sentences,
  );
});
