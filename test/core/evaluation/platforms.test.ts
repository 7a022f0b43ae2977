/** Cases: what each platform is priced by, or why it cannot be told; nothing is strong without a figure. */
import { describe, expect, it, test } from 'vitest';
import { PLATFORMS, type Platform } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { goalNames } from '../../../src/core/rules/find-goal.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask, creatorWith, evidence } from '../../helpers/creator.ts';
import { readCells } from '../reading/read-fixture.ts';

const rules = compileRules(defaultRules());
const priced = (platform: Platform, known: object) => {
  const creator = creatorWith({ platform, ...known });
  const evaluation = evaluate(creator, rules, ask());
  const said = explain(creator, evaluation, rules, ask()).find(({ text }) => /cost/i.test(text))?.text ?? '';
  return { cost: evaluation.cost, said };
};
const EXPERT = evidence('Professor of economics, 120 publications, journal editor');

describe('a platform with prices by views', () => {
  test.each([
    ['podcast', 20_000, 360, 600, 1000, 'by 20,000 average downloads'],
    ['newsletter', 9000, 180, 270, 720, 'by 9,000 average opens'],
    ['twitch', 300, 150, 300, 600, 'by 300 average viewers'],
  ] as const)('%s with %d', (platform, views, low, typical, high, words) => {
    const { cost, said } = priced(platform, { views });
    expect(cost).toMatchObject({ low, typical, high, confidence: 'low' });
    expect(said).toContain(words);
    expect(cost?.source?.source).not.toBe('');
  });

  test.each([
    ['podcast', 'No cost: fees on Podcast go by downloads, and no average downloads are given.'],
    ['newsletter', 'No cost: fees on Newsletter go by opens, and no average opens are given.'],
    ['twitch', 'No cost: fees on Twitch go by viewers, and no average viewers are given.'],
  ] as const)('%s without any says what is missing', (platform, sentence) => {
    expect(priced(platform, {})).toEqual({ cost: null, said: sentence });
  });
});

test.each([
  'pinterest',
  'threads',
  'snapchat',
  'telegram',
  'weibo',
  'douyin',
  'bilibili',
  'kuaishou',
  'blog',
  'press',
  'offline',
] as const)('%s has no fee, and says why', (platform) => {
  const { cost, said } = priced(platform, {});
  expect(cost).toBeNull();
  expect(said).toMatch(
    /^No cost: the rules have no fee factor for .+: (no fees with a source|a place in the press|there is no account)/,
  );
});

test('X lies within the rate cards of its sources', () => {
  const at = (followers: number) => priced('x', { followers }).cost?.typical ?? 0;
  for (const [followers, least, most] of [
    [20_000, 25, 100],
    [45_000, 25, 150],
    [150_000, 100, 500],
    [400_000, 100, 650],
    [1_000_000, 500, 5000],
  ] as const) {
    expect(at(followers), `${followers}`).toBeGreaterThanOrEqual(least);
    expect(at(followers), `${followers}`).toBeLessThanOrEqual(most);
  }
});

it('is never strong without a figure of the account, on any platform and for any goal', () => {
  for (const platform of PLATFORMS) {
    for (const goal of goalNames(rules)) {
      for (const followers of [4000, 45_000, 3_000_000]) {
        const { recommendation, benchmark, reach } = evaluate(
          creatorWith({ platform, followers, authority: EXPERT }),
          rules,
          ask({ goal }),
        );
        if (benchmark === null && reach === null && !rules.factors.platform.has(platform))
          expect(recommendation?.fit, `${platform} ${goal}`).not.toBe('strong');
      }
    }
  }
});

describe('a list', () => {
  const read = (...cells: (string | number)[][]) => readCells(cells);

  it('of newsletters takes opens for views and an open rate for no engagement', () => {
    const { creators, columns } = read(
      ['Name', 'Platform', 'Subscribers', 'Open rate', 'Avg opens'],
      ['Ana', 'Substack', 20_000, '45%', 9000],
      ['Ben', 'Newsletter', 12_000, '38%', 4600],
    );
    expect(creators.map(({ platform, views }) => [platform, views])).toEqual([
      ['newsletter', 9000],
      ['newsletter', 4600],
    ]);
    expect(columns.engagementRate).toBeUndefined();
  });

  it('of podcasts takes downloads of an episode for views', () => {
    const { creators } = read(
      ['Name', 'Platform', 'Downloads per episode'],
      ['Ana', 'Podcast', 20_000],
      ['Ben', 'Podcast', 800],
    );
    expect(creators.map(({ views }) => views)).toEqual([20_000, 800]);
  });

  it.each([
    ['Xiaohongshu', '', 'CNY'],
    ['Weibo', '', 'CNY'],
    ['抖音', '', 'CNY'],
    ['Bilibili', '', 'CNY'],
    ['快手', '', 'CNY'],
    ['Instagram', 'China', 'CNY'],
    ['Instagram', 'Japan', 'JPY'],
    ['YouTube', '', 'JPY'],
  ])('reads a bare ¥ on %s in “%s” as %s', (name, country, currency) => {
    const { creators } = read(
      ['Name', 'Platform', 'Followers', 'Country', 'Fee'],
      ['Ana', name, 20_000, country, '¥30000'],
      ['Ben', name, 30_000, country, '¥40000'],
    );
    expect(creators.map(({ quote }) => ('currency' in quote ? quote.currency : ''))).toEqual([currency, currency]);
  });

  it('names blogs, TV and press, and people without any account', () => {
    const { creators } = read(
      ['Name', 'Platform', 'Followers'],
      ['Ana', 'Blog', 20_000],
      ['Ben', 'TV', 1],
      ['Cai', 'Press', 1],
      ['Dan', 'No account', 1],
      ['Eve', 'Kein Account', 1],
      ['Fay', 'Instagram / blog', 1],
    );
    expect(creators.map(({ platform }) => platform)).toEqual([
      'blog',
      'press',
      'press',
      'offline',
      'offline',
      'instagram',
    ]);
  });
});
