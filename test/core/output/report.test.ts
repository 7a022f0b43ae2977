import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { countTiers, creatorReport } from '../../../src/core/output/report.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { ask, creatorWith, evidence, smallRules } from '../../helpers/creator.ts';

const rules = compileRules(smallRules());
const evaluationOf = (known: Partial<Creator>) => evaluate(creatorWith(known), rules, ask());
const reportOf = (known: Partial<Creator>, goal: string | null = null) => {
  const creator = creatorWith(known);
  return creatorReport(creator, evaluate(creator, rules, ask({ goal })), rules, ask({ goal }));
};

const KEYS =
  'row creator platform platformSource followers tier class kolBy authority boundary contentInfluence brandFit recommendation benchmark forecast reach measuredEngagement engagementCheck cost fairMarketValue quoteCheck decided rule reasons flags';

test('a full creator', () => {
  const report = reportOf(
    {
      row: 7,
      followers: 98400,
      engagementRate: { value: 0.05, basis: 'followers', likesOnly: false },
      quote: { amount: 2000, currency: 'EUR', format: null },
    },
    'sales',
  );
  expect(Object.keys(report).join(' ')).toBe(KEYS);
  expect(report).toMatchObject({
    row: 7,
    creator: 'Ana Invented',
    platform: 'instagram',
    followers: 98400,
    tier: 'Micro influencer',
    class: 'micro',
    kolBy: null,
    authority: 'unknown',
    boundary: true,
    brandFit: 'Targeted',
    recommendation: { goal: 'conversion', class: 'micro' },
    benchmark: { basis: 'followers', confidence: 'high' },
    forecast: { source: 'own+benchmark', basis: 'followers' },
    measuredEngagement: 0.05,
    engagementCheck: 'above',
    cost: { typical: 988.79, low: 395.52, high: 2471.97, currency: 'USD', date: '2025-03-01', confidence: 'medium' },
    quoteCheck: { verdict: 'above-band', quote: 2500 },
    rule: 'micro',
    flags: ['near-line'],
  });
  expect(Object.keys(report.forecast ?? {}).join(' ')).toBe('p10 p25 p50 p75 p90 basis confidence source');
  expect(report.reasons[0]).toMatch(/^Micro influencer: 98,400 followers/);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test('an empty row keeps every key: unknown is null', () => {
  const report = reportOf({ creator: '', platform: ABSENT, platformSource: null, followers: ABSENT });
  expect(Object.keys(report).join(' ')).toBe(KEYS);
  expect(report).toMatchObject({
    creator: null,
    platform: null,
    platformSource: null,
    followers: null,
    tier: "Can't tell",
    class: 'unknown',
    recommendation: null,
    benchmark: null,
    forecast: null,
    measuredEngagement: null,
    engagementCheck: null,
    cost: null,
    quoteCheck: null,
    rule: null,
    contentInfluence: null,
  });
});

test('counts follow the order of the rules, every tier listed', () => {
  const evaluations = [
    { followers: 200000 },
    { followers: 98400 },
    { followers: 500, authority: evidence('doctor, professor') },
    { followers: ABSENT },
    { followers: 100000 },
  ].map(evaluationOf);
  expect(countTiers(evaluations, rules)).toEqual({
    creators: 5,
    tiers: [
      { tier: 'KOL', count: 3 },
      { tier: 'Micro influencer', count: 1 },
      { tier: 'Below micro', count: 0 },
      { tier: "Can't tell", count: 1 },
    ],
    kolByAudience: 2,
    kolByAuthority: 1,
    nearLine: 2,
  });
});
