import { describe, expect, it, test } from 'vitest';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { authorityReason, sayBoundary, tierReason } from '../../../src/core/evaluation/explain-tier.ts';
import { ABSENT, unreadable } from '../../../src/core/missing.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet, TierRule } from '../../../src/core/rules/rule-set.ts';
import { inEnglish } from '../../../src/core/text/marked.ts';
import { ask, creatorWith, evidence, smallRules, tierLine } from '../../helpers/creator.ts';

const SOURCE = 'Invented table, 2025';

/** Why a creator has its tier, under the small rules or others. */
function why(known: Partial<Creator>, change: Partial<RuleSet> = {}): string {
  const rules = compileRules(smallRules(change));
  const creator = creatorWith(known);
  return tierReason(creator, evaluate(creator, rules, ask()), rules).text.replace(SOURCE, 'SOURCE');
}

const withTiers = (...lines: Partial<TierRule>[]): Partial<RuleSet> => ({ tiers: lines.map((line) => tierLine(line)) });

describe('why a creator has its tier', () => {
  test.each<[string, string]>([
    [why({ followers: 240000 }), 'KOL by audience: 240,000 followers is at or above 100,000 (SOURCE).'],
    [why({ followers: 20000 }), 'Micro influencer: 20,000 followers is at or above 1,000 and below 100,000 (SOURCE).'],
    [why({ followers: 1000 }), 'Micro influencer: 1,000 followers is at or above 1,000 and below 100,000 (SOURCE).'],
    [why({ followers: 999 }), 'Below micro: 999 followers is below 1,000 (SOURCE).'],
    [
      why({ followers: { ...unreadable('10k-50k'), between: { low: 10_000, high: 50_000 } } }),
      'Micro influencer: 10,000 to 50,000 followers is at or above 1,000 and below 100,000 (SOURCE).',
    ],
    [
      why({ followers: { ...unreadable('100K+'), between: { low: 100_000, high: Infinity } } }),
      'KOL by audience: 100,000 or more followers is at or above 100,000 (SOURCE).',
    ],
    [
      why({ followers: { ...unreadable('<1k'), between: { low: 0, high: 1000 } } }),
      'Below micro: fewer than 1,000 followers is below 1,000 (SOURCE).',
    ],
    [
      why({ followers: { ...unreadable('50K+'), between: { low: 50_000, high: Infinity } } }),
      "Can't tell: “50K+” followers may be Micro influencer or KOL; write one number.",
    ],
    [why({ followers: 0 }), 'Below micro: 0 followers is below 1,000 (SOURCE).'],
    [
      why({ followers: 20000, authority: evidence('doctor, professor') }),
      'KOL by authority: doctor, professor count 5 points, strong from 5 (SOURCE).',
    ],
    [
      why({ followers: 20000, authority: evidence('strong', 'Authority') }),
      'KOL by authority: the sheet says so (strong) (SOURCE).',
    ],
    [
      why({ followers: 20000, authority: evidence('80', 'Score') }),
      'KOL by authority: Score 80, strong from 70 (SOURCE).',
    ],
    [why({ platform: 'tiktok' }, withTiers({ id: 'tt', platform: 'tiktok' })), 'Tier: on TikTok (SOURCE).'],
    [why({}, withTiers({ id: 'all' })), 'Tier: it holds for every creator (SOURCE).'],
    [why({ followers: 5 }, withTiers({ id: 'small', followersTo: 10 })), 'Tier: 5 followers is below 10 (SOURCE).'],
    [
      why({ followers: 5 }, withTiers({ id: 'some', followersFrom: 2, followersTo: 10 })),
      'Tier: 5 followers is at or above 2 and below 10 (SOURCE).',
    ],
    [why({ followers: ABSENT }, withTiers({ id: 'all' })), 'Tier: it holds for every creator (SOURCE).'],
    [
      why({ niche: 'Public health and cats' }, withTiers({ id: 'care', niche: 'medicine; public health, dogs' })),
      'Tier: niche “Public health and cats” contains “public health” (SOURCE).',
    ],
    [
      why({ authority: evidence('cats') }, withTiers({ id: 'plain', authority: 'none' })),
      'Tier: no evidence word was found (SOURCE).',
    ],
    [
      why({ authority: { asked: false, entries: [] } }, withTiers({ id: 'plain', authority: 'none' })),
      'Tier: no authority is shown, as the line asks (none) (SOURCE).',
    ],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('names as upper limit the nearest higher line that asks for followers alone', () => {
    const lines = withTiers(
      { id: 'a', platform: 'tiktok', followersFrom: 30 },
      { id: 'b', authority: 'strong', followersFrom: 40 },
      { id: 'c', niche: 'cats', followersFrom: 50 },
      { id: 'd', followersFrom: 80 },
      { id: 'e', followersFrom: 70 },
      { id: 'f', followersFrom: 90 },
      { id: 'g', followersFrom: 20 },
      { id: 'h', followersFrom: 60 },
    );
    expect(why({ followers: 25, platform: 'x' }, lines)).toBe(
      'Tier: 25 followers is at or above 20 and below 70 (SOURCE).',
    );
  });

  it('names what is missing where no line holds', () => {
    const rest = ', and no tier can be given without it.';
    expect(why({ followers: ABSENT })).toBe(`Can't tell: the follower count is missing${rest}`);
    const onTikTok = withTiers({ platform: 'tiktok' });
    expect(why({ platform: ABSENT }, onTikTok)).toBe(`Can't tell: the platform is missing${rest}`);
    expect(why({ platform: ABSENT, followers: ABSENT }, onTikTok)).toBe(`Can't tell: the platform is missing${rest}`);
    const both = withTiers({ platform: 'tiktok', followersTo: 10 }, { followersFrom: 10 });
    expect(why({ platform: ABSENT, followers: ABSENT }, both)).toBe(
      `Can't tell: the follower count is missing and the platform is missing${rest}`,
    );
    expect(why({ followers: 5 }, withTiers({ followersFrom: 10 }))).toBe(
      "Can't tell: no line of the tier table holds for 5 followers.",
    );
    expect(why({ followers: -5 })).toBe("Can't tell: the follower count is not a number from 0 up.");
  });
});

describe('what counted as evidence', () => {
  const rules = compileRules(smallRules());
  const said = (known: Partial<Creator>): string => {
    const creator = creatorWith(known);
    return authorityReason(creator, evaluate(creator, rules, ask()).authority, rules).text;
  };

  test.each<[Partial<Creator>, string]>([
    [{ authority: { asked: false, entries: [] } }, 'Authority not known: add a bio or title column.'],
    [{ authority: evidence('') }, 'Authority not known: the evidence cell is empty.'],
    [
      { authority: evidence(''), verified: true },
      'Authority not known: verified badge gives 1 of the 2 points needed. Add a bio or title column.',
    ],
    [{ authority: evidence('cats') }, 'Authority none: no evidence word was found; strong needs 5 points.'],
    [
      { authority: evidence('cats'), verified: true },
      'Authority none: verified badge counts 1 point, some from 2; strong needs 5 points.',
    ],
    [
      { authority: evidence('doctor') },
      'Authority some: doctor counts 3 points, strong from 5. One of these would make it strong: published (3), role (2).',
    ],
    [
      { authority: evidence('doctor'), verified: true },
      'Authority some: doctor, verified badge count 4 points, strong from 5. One of these would make it strong: published (3), role (2), years (1).',
    ],
    [
      { authority: evidence('professor') },
      'Authority some: professor counts 2 points, strong from 5. One of these would make it strong: licence (3), published (3).',
    ],
    [
      { authority: evidence('doctor, professor') },
      'Authority strong: doctor, professor count 5 points, strong from 5.',
    ],
    [{ authority: evidence('low', 'Authority') }, 'Authority none: the sheet says so (low).'],
    [{ authority: evidence('20', 'Score') }, 'Authority none: Score 20, some from 40.'],
    [{ authority: evidence('50', 'Score') }, 'Authority some: Score 50, strong from 70.'],
  ])('%j', (known, text) => {
    expect(said(known)).toBe(text);
  });

  it('of a single line that would do', () => {
    const { authority } = smallRules();
    const one = compileRules(smallRules({ authority: { ...authority, strongAt: 6 } }));
    const creator = creatorWith({ authority: evidence('doctor') });
    expect(authorityReason(creator, evaluate(creator, one, ask()).authority, one).text).toBe(
      'Authority some: doctor counts 3 points, strong from 6. This would make it strong: published (3).',
    );
    const far = compileRules(smallRules({ authority: { ...authority, strongAt: 9 } }));
    expect(authorityReason(creator, evaluate(creator, far, ask()).authority, far).text).toBe(
      'Authority some: doctor counts 3 points, strong from 9.',
    );
  });
});

test.each<[Creator['followers'], string | null]>([
  [98400, '98,400 followers is 1.6% under the KOL line (100,000).'],
  [100000, '100,000 followers is exactly on the KOL line (100,000).'],
  [101600, '101,600 followers is 1.6% over the KOL line (100,000).'],
  [50000, null],
  [ABSENT, null],
])('near a line: %s', (followers, said) => {
  const rules = compileRules(smallRules());
  const creator = creatorWith({ followers });
  expect(inEnglish(sayBoundary(creator, evaluate(creator, rules, ask()).tier) ?? '')).toBe(said ?? '');
});
