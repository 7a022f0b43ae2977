/** Cases: what platforms, formats, pieces, checks and flags are called. */
import { expect, test } from 'vitest';
import type { Format, Platform } from '../../../src/core/creator.ts';
import { checkLabel, quoteLabel } from '../../../src/core/evaluation/labels.ts';
import { formatLabel, platformLabel, sayDeliverables, sayPlatforms, sayWhat } from '../../../src/core/text/names.ts';

test('all platforms in one enumeration', () => {
  expect(sayPlatforms()).toBe(
    'Instagram, TikTok, YouTube, X, Facebook, LinkedIn, Twitch, Pinterest, Threads, Snapchat, Telegram, Xiaohongshu, Weibo, Douyin, Bilibili, Kuaishou, Podcast, Newsletter, Blog, TV and press or No account',
  );
});

test.each<[Platform, string]>([
  ['x', 'X'],
  ['youtube', 'YouTube'],
  ['linkedin', 'LinkedIn'],
])('%s is called %s', (platform, name) => {
  expect(platformLabel(platform)).toBe(name);
});

test.each<[Format, string, string, string]>([
  ['post', 'post', 'a post', '2 posts'],
  ['carousel', 'carousel', 'a carousel', '2 carousels'],
  ['story', 'story', 'a story', '2 stories'],
  ['story_set', 'set of stories', 'a set of stories', '2 sets of stories'],
  ['reel', 'reel', 'a reel', '2 reels'],
  ['short', 'short', 'a short', '2 shorts'],
  ['video', 'video', 'a video', '2 videos'],
  ['integration', 'integration', 'an integration', '2 integrations'],
  ['stream', 'stream', 'a stream', '2 streams'],
])('%s', (format, label, one, two) => {
  expect(formatLabel(format)).toBe(label);
  expect(sayWhat([{ format, count: 1 }])).toBe(one);
  expect(sayWhat([{ format, count: 2 }])).toBe(two);
});

test('several pieces with their counts', () => {
  const pieces = [
    { format: 'reel', count: 1 },
    { format: 'story', count: 3 },
  ] as const;
  expect(sayDeliverables(pieces)).toBe('1 reel + 3 stories');
  expect(sayWhat(pieces)).toBe('1 reel + 3 stories');
  expect(sayDeliverables([])).toBe('');
  expect(sayWhat([])).toBe('');
});

test('verdicts on engagement and quote', () => {
  expect((['far-below', 'below', 'typical', 'above', 'far-above'] as const).map(checkLabel)).toEqual([
    'Far below typical',
    'Below typical',
    'Typical',
    'Above typical',
    'Far above typical',
  ]);
  expect((['dearer', 'above-band'] as const).map(quoteLabel)).toEqual([
    'More expensive than typical',
    'Above the usual range',
  ]);
});
