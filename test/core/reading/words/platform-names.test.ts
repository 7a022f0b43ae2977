import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Platform } from '../../../../src/core/creator.ts';
import {
  isPlatformName,
  platformFromName,
  platformFromUrl,
  readPlatform,
} from '../../../../src/core/reading/cells/platform.ts';
import { readFormat } from '../../../../src/core/reading/words/format.ts';

describe('what a cell says of the platform', () => {
  test.each<[Cell, unknown]>([
    [' Instagram ', 'instagram'],
    ['instagram and TikTok', { missing: 'undecided', found: 'instagram and TikTok' }],
    [' IG / TT ', { missing: 'undecided', found: 'IG / TT' }],
    [' orkut ', { missing: 'unreadable', found: 'orkut' }],
    [' @tiktok ', { missing: 'unreadable', found: '@tiktok' }],
    ['mail@instagram', 'instagram'],
    ['see https://instagram', { missing: 'unreadable', found: 'see https://instagram' }],
    ['www.instagram', { missing: 'unreadable', found: 'www.instagram' }],
    [`tiktok ${'x'.repeat(73)}`, 'tiktok'],
    [`tiktok ${'x'.repeat(74)}`, { missing: 'unreadable', found: `tiktok ${'x'.repeat(74)}` }],
    [5, { missing: 'unreadable', found: '5' }],
    [true, { missing: 'unreadable', found: 'true' }],
    [new Date(2025, 2, 1), { missing: 'unreadable', found: '2025-03-01' }],
    ['', { missing: 'absent', found: '' }],
    ['n/a', { missing: 'absent', found: '' }],
    ['insta360', 'instagram'],
    ['yt shorts', 'youtube'],
    ['x marks the spot', { missing: 'unreadable', found: 'x marks the spot' }],
    ['red hair', { missing: 'unreadable', found: 'red hair' }],
    ['little red book', 'xiaohongshu'],
    ['the red note app', 'xiaohongshu'],
    ['my snap chat account', 'snapchat'],
    ['国际版抖音', 'tiktok'],
    ['抖音', 'douyin'],
  ])('%j', (cell, said) => {
    expect(readPlatform(cell)).toEqual(said);
  });
});

test.each([
  ['IG', true],
  ['IG / TikTok', true],
  ['IG+TikTok', true],
  ['IG , YouTube', true],
  ['IG & YT', true],
  ['IG | YT', true],
  ['IG; YT', true],
  ['IG and YT', true],
  ['IG,,YT', true],
  ['IG + cats', false],
  ['cats + IG', false],
  ['IG or YT', false],
  ['orkut', false],
  ['IGandYT', false],
  ['+', false],
  ['', false],
  [`IG${' '.repeat(58)}`, true],
  [`IG${' '.repeat(59)}`, false],
])('“%s” is names of platforms alone: %s', (text, is) => {
  expect(isPlatformName(text)).toBe(is);
});

test.each<[string, Platform | null]>([
  ['https://www.instagram.com/ada', 'instagram'],
  ['http://instagram.com', 'instagram'],
  ['instagram.com?x=1', 'instagram'],
  ['instagram.com#top', 'instagram'],
  ['instagram.com:443/ada', 'instagram'],
  ['INSTAGRAM.COM', 'instagram'],
  ['about.me.instagram.com/ada', 'instagram'],
  ['https://twitter.com/ada', 'x'],
  ['https://example.com/instagram.com', null],
  ['https://example.co.uk/ada', null],
  ['https://notinstagram.com/ada', null],
  ['instagram.com.evil.org', null],
  ['see instagram.com', null],
  ['instagram', null],
  ['ada.', null],
  [`${'a'.repeat(200)}.instagram.com`, null],
])('the address %s is of %s', (text, platform) => {
  expect(platformFromUrl(text)).toBe(platform);
});

describe('the platform in a name', () => {
  test.each(
    'followers follower list creators creator accounts account influencers influencer kols kol handles handle profiles profile export data name username url link com 1999 2025'.split(
      ' ',
    ),
  )('X %s is of X', (word) => {
    expect(platformFromName(`X ${word}`)).toBe('x');
  });

  test.each<[string, Platform | null]>([
    ['X', 'x'],
    ['top X followers', 'x'],
    ['best x list', 'x'],
    ['the 50 X accounts', 'x'],
    ['stop X list', null],
    ['topmost X list', null],
    ['Brand X list', null],
    ['X ray', null],
    ['X followership', null],
    ['X playlist', null],
    ['X 1899', null],
    ['X 20255', null],
    ['threads', 'threads'],
    [' Threads ', 'threads'],
    ['threads list', null],
    ['needles', null],
    ['needles and threads', null],
    ['TikTokList', 'tiktok'],
    ['tiktok-2022-09', 'tiktok'],
    ['IG list Q3', 'instagram'],
    ['IG2025', 'instagram'],
    ['IG and TikTok', null],
    ['X and IG', 'instagram'],
    ['', null],
    [`${'a '.repeat(100)}tiktok`, null],
  ])('“%s”: %s', (text, platform) => {
    expect(platformFromName(text)).toBe(platform);
  });
});

describe('the format a text names', () => {
  it.each([
    ['reel video', 'reel'],
    ['video reel', 'reel'],
    ['photo post', 'post'],
    ['carousel post', 'carousel'],
    ['youtube short video', 'short'],
    ['reel short', null],
    ['reel + story', null],
    ['set of stories', 'story_set'],
    ['Stories', 'story'],
    ['InstaStory', 'story'],
    ['livestream', 'stream'],
    ['mid roll', 'integration'],
    ['dedicated video', 'video'],
    ['短视频', 'short'],
    ['reels', 'reel'],
    ['unreel', null],
    ['', null],
    [`${'a '.repeat(60)}reel`, null],
  ])('“%s”: %s', (text, format) => {
    expect(readFormat(text)).toBe(format);
  });
});
