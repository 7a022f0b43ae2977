import { expect, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, smallRules } from '../../helpers/creator.ts';

const rate = (value: number, basis: 'followers' | 'reach' = 'followers') => ({
  engagementRate: { value, basis, likesOnly: false },
});

const twice = { accountRow: 2, rows: 2, personRow: 2, accounts: 1 };
const rules = compileRules(smallRules());

/** 10,000 followers on Instagram: p10 1%, p90 16%. Asked on 1 December 2026. */
const CASES: readonly (readonly [string, Partial<Creator>, readonly string[]])[] = [
  ['nothing', {}, []],
  ['twice p90', rate(0.32), ['engagement-far-above']],
  ['just below twice p90', rate(0.319), []],
  ['half of p10', rate(0.005), ['engagement-far-below']],
  ['just above half of p10', rate(0.0051), []],
  ['no engagement at all', rate(0), ['engagement-far-below']],
  ['one post', { ...rate(0.04), postsMeasured: 1 }, ['one-post']],
  ['two posts', { ...rate(0.04), postsMeasured: 2 }, []],
  ['one post without a rate', { postsMeasured: 1 }, []],
  ['another basis', rate(0.9, 'reach'), ['unlike-basis']],
  ['no benchmark', { platform: 'pinterest' }, ['no-benchmark']],
  ['no platform', { platform: ABSENT }, []],
  ['no followers', { followers: ABSENT }, []],
  ['low confidence', { platform: 'tiktok', followers: 900 }, ['low-confidence']],
  ['near the line', { followers: 98400 }, ['near-line']],
  ['49 comments per 10,000 likes', { likes: 10000, comments: 49, followers: 250000 }, ['few-comments']],
  ['50 comments per 10,000 likes', { likes: 10000, comments: 50, followers: 250000 }, []],
  ['20 comments per 100 likes', { likes: 400, comments: 80 }, []],
  ['21 comments per 100 likes', { likes: 400, comments: 84 }, ['many-comments']],
  ['no likes', { likes: 0, comments: 84 }, []],
  ['likes as views', { likes: 400, comments: 8, views: 400 }, []],
  ['20% fake', { fakeFollowerShare: 0.2 }, []],
  ['a little more than 20% fake', { fakeFollowerShare: 0.21 }, ['fake-followers']],
  ['40% fake', { fakeFollowerShare: 0.4 }, ['fake-followers']],
  ['a little more than 40% fake', { fakeFollowerShare: 0.41 }, ['fake-followers-high']],
  ['follows as many as follow it', { following: 10000 }, ['follows-many']],
  ['follows fewer', { following: 9999 }, []],
  ['a small account that follows 999', { following: 999, followers: 900 }, ['low-confidence']],
  ['figures of 90 days ago', { dataDate: '2026-09-02' }, []],
  ['figures of 91 days ago', { dataDate: '2026-09-01' }, ['stale-data']],
  ['twice in the list', { repeats: twice }, ['duplicate-account']],
  ['an organisation', { organisation: true }, ['organisation']],
  ['two accounts', { repeats: { ...twice, rows: 1, accounts: 2 } }, ['same-person']],
  ['more likes than views', { likes: 401, comments: 8, views: 400 }, ['likes-without-views']],
];

test.each(CASES)('%s', (_, known, flags) => {
  expect(evaluate(creatorWith({ followers: 10000, ...known }), rules, ask({ today: '2026-12-01' })).flags).toEqual(
    flags,
  );
});

test('a limit that the rules do not give raises no flag', () => {
  const none = compileRules(smallRules({ flags: [] }));
  const known = {
    ...{ followers: 10000, ...rate(0.9), postsMeasured: 1, likes: 10000, comments: 0, views: 1 },
    ...{ fakeFollowerShare: 0.9, following: 1e6, dataDate: '2020-01-01', repeats: { ...twice, accounts: 3 } },
  };
  expect(evaluate(creatorWith(known), none, ask({ today: '2026-12-01' })).flags).toEqual([]);
});

test('without the day of the run no figures are old', () => {
  expect(evaluate(creatorWith({ dataDate: '2000-01-01' }), rules, ask()).flags).toEqual([]);
});

/** Flag, what is known, its sentence without the source. */
const SENTENCES: readonly (readonly [string, Partial<Creator>, string])[] = [
  [
    'engagement-far-above',
    rate(0.32),
    '32% is at or above twice the 16% that 9 of 10 this size stay below: check for bought engagement or engagement pods',
  ],
  [
    'engagement-far-below',
    rate(0.005),
    '0.5% is at or below half the 1% that 9 of 10 this size exceed: check for bought followers',
  ],
  [
    'one-post',
    { ...rate(0.04), postsMeasured: 1 },
    'The rate is based on 1 post, and 1 post or fewer may be chance: measure more',
  ],
  [
    'few-comments',
    { likes: 10000, comments: 30, followers: 250000 },
    '0.3 comments per 100 likes, fewer than 0.5: check for bought likes',
  ],
  [
    'many-comments',
    { likes: 400, comments: 100 },
    '25 comments per 100 likes, more than 20: check for engagement pods or a giveaway',
  ],
  [
    'likes-without-views',
    { likes: 4000, comments: 80, views: 1200, followers: 250000 },
    '4,000 likes on 1,200 views, more than 1 a view: check for bought likes',
  ],
  [
    'fake-followers',
    { fakeFollowerShare: 0.27 },
    '27% of the followers are reported fake, more than 20%: look closer before you book',
  ],
  [
    'fake-followers-high',
    { fakeFollowerShare: 0.55 },
    '55% of the followers are reported fake, more than 40%: do not book',
  ],
  [
    'follows-many',
    { following: 12500 },
    'Follows 12,500 accounts with 10,000 followers, at least 1 per follower: check for follow-for-follow',
  ],
  ['stale-data', { dataDate: '2026-03-01' }, 'The figures are of 2026-03-01, 275 days ago, more than 90: get new ones'],
  [
    'duplicate-account',
    { repeats: { ...twice, rows: 3 } },
    'The account is in 3 rows, first in row 2: count and pay it once',
  ],
  [
    'same-person',
    { repeats: { ...twice, rows: 1, accounts: 2 } },
    'The person has 2 accounts in the list, first in row 2: one person, one contract',
  ],
];

test.each(SENTENCES)('%s has its sentence', (code, known, sentence) => {
  const creator = creatorWith({ followers: 10000, ...known });
  const question = ask({ today: '2026-12-01' });
  const evaluation = evaluate(creator, rules, question);
  expect(evaluation.flags).toEqual([code]);
  const said = explain(creator, evaluation, rules, question).filter(({ about }) => about === 'flag');
  expect(said.map(({ text }) => text)).toEqual([`${sentence} (Invented table, 2025).`]);
});

test('an audience refused as fake is at most a weak fit', () => {
  const known = { followers: 10000, ...rate(0.12) };
  const recommended = (share: number) =>
    evaluate(creatorWith({ ...known, fakeFollowerShare: share }), rules, ask({ goal: 'sales' }));
  expect(recommended(0.1).recommendation?.fit).toBe('strong');
  expect(recommended(0.3).recommendation).toMatchObject({ fit: 'possible' });
  expect(recommended(0.5).recommendation).toMatchObject({ fit: 'weak' });
});

test('an organisation is told no fee and is not held against creators', () => {
  const known = { followers: 110_000, platform: 'instagram', ...rate(0.001), likes: 100, comments: 90 } as const;
  const { cost, engagementCheck, flags, tier } = evaluate(creatorWith({ ...known, organisation: true }), rules, ask());
  expect({ cost, engagementCheck, flags }).toEqual({ cost: null, engagementCheck: null, flags: ['organisation'] });
  expect(tier.tier).toBe('KOL');
  expect(evaluate(creatorWith(known), rules, ask()).flags).toEqual(
    expect.arrayContaining(['engagement-far-below', 'many-comments']),
  );
});

test('views far below what creators of this size get are flagged and doubted, those of an organisation are not', () => {
  const shipped = compileRules(defaultRules());
  const few = creatorWith({ platform: 'instagram', followers: 248000, views: 3900 });
  const judged = evaluate(few, shipped, ask());
  expect(judged.flags).toContain('views-far-below');
  expect(evaluate({ ...few, views: 30000 }, shipped, ask()).flags).not.toContain('views-far-below');
  expect(evaluate({ ...few, organisation: true }, shipped, ask()).flags).not.toContain('views-far-below');
  const scored = (views: number) =>
    evaluate({ ...few, ...rate(0.05), views }, shipped, ask({ goal: 'engagement' })).recommendation;
  expect(scored(3900)?.score).toBeLessThan((scored(30000)?.score ?? 0) - 5);
  // On Twitch the rate is viewers by followers: few of them are held against it once.
  const live = evaluate(creatorWith({ platform: 'twitch', followers: 20000, views: 12 }), shipped, ask());
  expect(live.flags).toContain('engagement-far-below');
  expect(live.flags).not.toContain('views-far-below');
});
