import { expect, test } from 'vitest';
import { PLATFORMS } from '../../../src/core/creator.ts';
import { checkLabel, fitLabel, flagLabel, goalClassLabel, quoteLabel } from '../../../src/core/evaluation/labels.ts';
import {
  aFormat,
  formatLabel,
  platformLabel,
  sayDeliverables,
  sayPlatforms,
  sayWhat,
} from '../../../src/core/text/names.ts';

test('every platform has a name of its own', () => {
  expect(new Set(PLATFORMS.map(platformLabel)).size).toBe(PLATFORMS.length);
});

test.each([
  [aFormat('integration'), 'an integration'],
  [aFormat('story_set'), 'a set of stories'],
  [fitLabel('strong'), 'Strong fit'],
  [fitLabel('possible'), 'Possible fit'],
  [fitLabel('weak'), 'Weak fit'],
  [fitLabel('unknown'), "Can't tell"],
  [goalClassLabel('kol'), 'KOL'],
  [goalClassLabel('micro'), 'Micro influencer'],
  [goalClassLabel('mix'), 'Mix'],
  [quoteLabel('below-band'), 'Below the usual range'],
  [quoteLabel('cheaper'), 'Cheaper than typical'],
  [quoteLabel('typical'), 'About typical'],
  [quoteLabel('questioned'), 'Low, but check the numbers'],
])('%s', (label, expected) => {
  expect(label).toBe(expected);
});

test('all platforms in one sentence', () => {
  expect(sayPlatforms()).toBe(
    'Instagram, TikTok, YouTube, X, Facebook, LinkedIn, Twitch, Pinterest, Threads, Snapchat, Telegram, Xiaohongshu, Weibo, Douyin, Bilibili, Kuaishou, Podcast, Newsletter, Blog, TV and press or No account',
  );
});

test.each([
  [[], '', ''],
  [[{ format: 'reel', count: 1 }], '1 reel', 'a reel'],
  [[{ format: 'reel', count: 2 }], '2 reels', '2 reels'],
  [[{ format: 'story', count: 3 }], '3 stories', '3 stories'],
  [[{ format: 'story_set', count: 1 }], '1 set of stories', 'a set of stories'],
  [[{ format: 'story_set', count: 2 }], '2 sets of stories', '2 sets of stories'],
  [
    [
      { format: 'integration', count: 1 },
      { format: 'story', count: 1 },
    ],
    '1 integration + 1 story',
    '1 integration + 1 story',
  ],
] as const)('%j', (pieces, said, what) => {
  expect(sayDeliverables(pieces)).toBe(said);
  expect(sayWhat(pieces)).toBe(what);
});

test('codes as people read them', () => {
  expect([formatLabel('story_set'), checkLabel('far-above'), flagLabel('one-post'), quoteLabel('above-band')]).toEqual([
    'set of stories',
    'Far above typical',
    'Measured on one post only',
    'Above the usual range',
  ]);
});
