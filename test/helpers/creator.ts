/** Invented creators and rule sets of tests. Every figure a test relies on stands here or in the test. */
import type { Creator } from '../../src/core/creator.ts';
import type { Question } from '../../src/core/evaluation/evaluation.ts';
import type { Provenance, RuleSet, TierRule } from '../../src/core/rules/rule-set.ts';
import { bySetting } from '../../src/core/rules/settings.ts';
import { shippedSettings } from '../../src/core/rules/shipped/shipped-settings.ts';
import { unknownCreator } from '../../src/core/unknown-creator.ts';

/** An Instagram creator with 45,000 followers and nothing else known. */
export function creatorWith(known: Partial<Creator> = {}): Creator {
  return {
    ...unknownCreator(2, 'Ana Invented'),
    platform: 'instagram',
    platformSource: 'column',
    followers: 45000,
    ...known,
  };
}

/** Evidence of authority in one cell. */
export function evidence(text: string, header = 'Bio'): Creator['authority'] {
  return { asked: true, entries: [{ header, text }] };
}

export function ask(asked: Partial<Question> = {}): Question {
  return { goal: null, format: null, usageRights: '', ...asked };
}

const from: Provenance = { source: 'Invented table, page 1', date: '2025-03-01', cell: '' };

export function tierLine(line: Partial<TierRule>): TierRule {
  return {
    ...from,
    id: 'line',
    platform: 'any',
    authority: 'any',
    niche: '',
    followersFrom: null,
    followersTo: null,
    tier: 'Tier',
    class: 'micro',
    contentInfluence: '',
    brandFit: '',
    note: '',
    ...line,
  };
}

const anchors = (points: readonly (readonly [number, number])[]) =>
  points.map(([followers, value]) => ({ ...from, followers, value }));

const weights = (classMatch: number, engagement: number, authority: number, cost: number, audience = 0) => ({
  classMatch,
  engagement,
  authority,
  cost,
  audience,
});

/** Round figures of our own: the shipped ones may be calibrated without touching these tests. */
export function smallRules(change: Partial<RuleSet> = {}): RuleSet {
  return {
    ...shippedSettings('own'),
    name: 'Small',
    date: '2026-01-01',
    currency: 'USD',
    boundaryMargin: 0.05,
    tiers: [
      tierLine({ id: 'kol-by-authority', authority: 'strong', tier: 'KOL', class: 'kol', brandFit: 'Prestige' }),
      tierLine({ id: 'kol-by-audience', followersFrom: 100000, tier: 'KOL', class: 'kol', contentInfluence: 'Expert' }),
      tierLine({ id: 'micro', followersFrom: 1000, tier: 'Micro influencer', class: 'micro', brandFit: 'Targeted' }),
      tierLine({ id: 'below', followersFrom: 0, tier: 'Below micro', class: 'below' }),
    ],
    engagement: [
      {
        ...from,
        platform: 'instagram',
        basis: 'followers',
        anchors: anchors([
          [10000, 0.04],
          [1000000, 0.01],
        ]),
        spread: [0.25, 0.5, 1, 2, 4],
        confidence: 'high',
        lowConfidenceBelow: null,
      },
      {
        ...from,
        platform: 'tiktok',
        basis: 'followers',
        anchors: anchors([[10000, 0.02]]),
        spread: [0.2, 0.4, 1, 2.5, 5],
        confidence: 'medium',
        lowConfidenceBelow: 50000,
      },
      {
        ...from,
        platform: 'tiktok',
        basis: 'views',
        anchors: anchors([[1, 0.1]]),
        spread: [0.4, 0.7, 1, 1.5, 12],
        confidence: 'high',
        lowConfidenceBelow: null,
      },
      {
        ...from,
        platform: 'twitch',
        basis: 'followers',
        anchors: anchors([[100000, 0.01]]),
        spread: [0.5, 0.7, 1, 1.5, 2],
        confidence: 'medium',
        lowConfidenceBelow: null,
      },
    ],
    views: [
      {
        ...from,
        platform: 'tiktok',
        anchors: anchors([
          [10000, 0.4],
          [1000000, 0.1],
        ]),
        spread: [0.2, 0.5, 1, 2, 5],
        confidence: 'medium',
        lowConfidenceBelow: 50000,
      },
    ],
    ownPosts: [
      { ...from, platform: 'instagram', posts: 3, weight: 0.9, spread: [0.6, 0.8, 1, 1.2, 1.4] },
      { ...from, platform: 'instagram', posts: 1, weight: 0.5, spread: [0.4, 0.7, 1, 1.4, 2] },
      { ...from, platform: 'any', posts: 1, weight: 0.6, spread: [0.3, 0.6, 1, 1.5, 2] },
    ],
    assumedPosts: 3,
    calibrationMinimum: 10,
    cost: {
      anchors: anchors([
        [10000, 200],
        [100000, 1000],
      ]),
      ...shippedSettings('cost'),
      bandFactor: 2.5,
      factors: [
        { ...from, kind: 'platform', name: 'instagram', factor: 1, confidence: 'medium' },
        { ...from, kind: 'platform', name: 'tiktok', factor: 0.8, confidence: 'low' },
        { ...from, kind: 'format', name: 'post', factor: 1, confidence: '' },
        { ...from, kind: 'format', name: 'reel', factor: 1.5, confidence: '' },
        { ...from, kind: 'format', name: 'story', factor: 0.5, confidence: '' },
        { ...from, kind: 'niche', name: 'beauty', factor: 1.1, confidence: '' },
        { ...from, kind: 'niche', name: 'personal finance', factor: 1.5, confidence: '' },
        { ...from, kind: 'authority', name: 'strong', factor: 1.25, confidence: '' },
        { ...from, kind: 'usageRights', name: 'Paid ads', factor: 2, confidence: '' },
        { ...from, kind: 'usageRights', name: '30 days', factor: 1.1, confidence: '' },
      ],
      defaultFormats: [
        { ...from, platform: 'tiktok', format: 'reel' },
        { ...from, platform: 'any', format: 'post' },
      ],
    },
    goals: [
      {
        ...from,
        goal: 'conversion',
        synonyms: ['sales', 'ventas'],
        class: 'micro',
        needsAuthority: false,
        reason: 'Small audiences buy.',
        weights: weights(0.4, 0.3, 0.1, 0.2),
      },
      {
        ...from,
        goal: 'trust',
        synonyms: ['confianza', 'conversion of doubters'],
        class: 'kol',
        needsAuthority: true,
        reason: 'Experts are believed.',
        weights: weights(0.3, 0.2, 0.4, 0.1),
      },
      {
        ...from,
        goal: 'reach',
        synonyms: ['awareness'],
        class: 'kol',
        needsAuthority: false,
        reason: 'Large audiences.',
        weights: weights(0.6, 0.2, 0.1, 0.1),
      },
      {
        ...from,
        goal: 'reach with sales',
        synonyms: [],
        class: 'mix',
        needsAuthority: false,
        reason: 'Both.',
        weights: weights(0.25, 0.25, 0.25, 0.25),
      },
    ],
    authority: {
      ...shippedSettings('authority'),
      signals: [
        { ...from, signal: 'licence', words: ['doctor', 'Dr.', 'Ph.D.', 'Ärztin', 'licence', '医生'], points: 3 },
        { ...from, signal: 'published', words: ['publications', 'author of'], points: 3 },
        { ...from, signal: 'role', words: ['professor', 'head of'], points: 2 },
        { ...from, signal: 'years', words: ['years of experience', 'Jahre Erfahrung'], points: 1 },
        { ...from, signal: 'badge', words: ['verified'], points: 1 },
      ],
      someAt: 2,
      strongAt: 5,
      someScore: 40,
      strongScore: 70,
    },
    flags: [
      { ...from, code: 'engagement-far-above', limit: 2, meaning: '' },
      { ...from, code: 'engagement-far-below', limit: 0.5, meaning: '' },
      { ...from, code: 'one-post', limit: 1, meaning: '' },
      { ...from, code: 'few-comments', limit: 0.5, meaning: '' },
      { ...from, code: 'many-comments', limit: 20, meaning: '' },
      { ...from, code: 'likes-without-views', limit: 1, meaning: '' },
      { ...from, code: 'fake-followers', limit: 0.2, meaning: '' },
      { ...from, code: 'fake-followers-high', limit: 0.4, meaning: '' },
      { ...from, code: 'follows-many', limit: 1, meaning: '' },
      { ...from, code: 'stale-data', limit: 90, meaning: '' },
      { ...from, code: 'duplicate-account', limit: 1, meaning: '' },
      { ...from, code: 'same-person', limit: 1, meaning: '' },
    ],
    exchangeRates: [{ ...from, currency: 'EUR', rate: 0.8 }],
    settingSources: bySetting(() => from),
    ...change,
  };
}
