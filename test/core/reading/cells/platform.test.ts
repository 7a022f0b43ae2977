import { describe, expect, it } from 'vitest';
import { platformFromName, platformFromUrl, readPlatform } from '../../../../src/core/reading/cells/platform.ts';
import { readFormat } from '../../../../src/core/reading/words/format.ts';
import { readYesNo } from '../../../../src/core/reading/words/yes-no.ts';

describe('readPlatform', () => {
  it.each([
    ['Instagram', 'instagram'],
    ['IG', 'instagram'],
    ['Ins', 'instagram'],
    ['LI', 'linkedin'],
    ['DY', 'douyin'],
    ['insta', 'instagram'],
    [' instagram ', 'instagram'],
    ['Instagram Reels', 'instagram'],
    ['インスタ', 'instagram'],
    ['Инстаграм', 'instagram'],
    ['TikTok', 'tiktok'],
    ['TT', 'tiktok'],
    ['Tik Tok', 'tiktok'],
    ['tik-tok', 'tiktok'],
    ['TikTok (main)', 'tiktok'],
    ['틱톡', 'tiktok'],
    ['海外抖音', 'tiktok'],
    ['YouTube', 'youtube'],
    ['YT', 'youtube'],
    ['You Tube', 'youtube'],
    ['YouTube Shorts', 'youtube'],
    ['油管', 'youtube'],
    ['X', 'x'],
    ['Twitter', 'x'],
    ['X (Twitter)', 'x'],
    ['Twitter/X', 'x'],
    ['FB', 'facebook'],
    ['LinkedIn', 'linkedin'],
    ['Twitch', 'twitch'],
    ['Pinterest', 'pinterest'],
    ['Threads', 'threads'],
    ['Snapchat', 'snapchat'],
    ['Telegram', 'telegram'],
    ['小红书', 'xiaohongshu'],
    ['RED', 'xiaohongshu'],
    ['XHS', 'xiaohongshu'],
    ['微博', 'weibo'],
    ['抖音', 'douyin'],
    ['B站', 'bilibili'],
    ['哔哩哔哩', 'bilibili'],
    ['快手', 'kuaishou'],
    ['https://www.instagram.com/ada.linde/', 'instagram'],
    ['instagram.com/ada', 'instagram'],
    ['https://m.youtube.com/@ada', 'youtube'],
    ['youtu.be/abc', 'youtube'],
    ['https://x.com/ada', 'x'],
    ['https://vm.tiktok.com/abc', 'tiktok'],
    ['https://t.me/ada', 'telegram'],
    ['https://space.bilibili.com/1', 'bilibili'],
  ])('%s is %s', (text, platform) => expect(readPlatform(text)).toBe(platform));

  it.each([
    '@ada.linde',
    'WeChat',
    'music video sponsorship',
    'https://netflix.com/x',
    'https://example.com/instagram.com',
    'export',
    'original',
  ])('%s tells none', (text) => expect(readPlatform(text)).toEqual({ missing: 'unreadable', found: text }));
  it.each(['IG + TT', 'Instagram, YouTube', 'TikTok/Reels on Instagram'])('%s names several', (text) =>
    expect(readPlatform(text)).toEqual({ missing: 'undecided', found: text }),
  );
  it.each(['', ' ', '-', 'N/A', '#N/A', null, undefined])('%j is absent', (cell) =>
    expect(readPlatform(cell)).toMatchObject({ missing: 'absent' }),
  );
});

describe('platformFromUrl', () => {
  it.each([
    'ada.linde',
    'netflix.com',
    'box.com/a',
    'notinstagram.com',
    'mr.x',
    'https://example.com/?u=tiktok.com',
    'a.b.c',
    '',
  ])('%s is no profile', (text) => expect(platformFromUrl(text)).toBeNull());
});

describe('platformFromName', () => {
  it.each([
    ['tiktok-2022-09.csv', 'tiktok'],
    ['IG list Q3', 'instagram'],
    ['top-instagram', 'instagram'],
    ['TopInstagrammers', 'instagram'],
    ['youtube_2022', 'youtube'],
    ['YT creators', 'youtube'],
    ['X creators 2024', 'x'],
    ['Twitter list', 'x'],
    ['小红书达人', 'xiaohongshu'],
    ['igFollowers', 'instagram'],
    ['TT2023', 'tiktok'],
    ['linkedin_url', 'linkedin'],
  ])('%s: %s', (name, platform) => expect(platformFromName(name)).toBe(platform));
  it.each([
    'export',
    'original',
    'Sheet1',
    'creators x brand',
    'Nike x Creators',
    'box',
    'red carpet',
    'instagram and tiktok',
    'IG vs TT',
    'digital',
    'matt',
    '',
    'Threads of thought',
  ])('%s: none', (name) => expect(platformFromName(name)).toBeNull());
});

describe('readFormat', () => {
  it.each([
    ['Reel', 'reel'],
    ['reels', 'reel'],
    ['price_reels_creative', 'reel'],
    ['Story', 'story'],
    ['stories', 'story'],
    ['Historias', 'story'],
    ['Set of 3 stories', 'story_set'],
    ['story set', 'story_set'],
    ['Photo', 'post'],
    ['photo post', 'post'],
    ['Static post', 'post'],
    ['Carousel', 'carousel'],
    ['carousel post', 'carousel'],
    ['Karussell', 'carousel'],
    ['YouTube Shorts', 'short'],
    ['Dedicated video', 'video'],
    ['youtube_integration', 'integration'],
    ['Livestream', 'stream'],
    ['リール', 'reel'],
    ['视频', 'video'],
    ['图文', 'post'],
    ['Рилс', 'reel'],
  ])('%s is %s', (text, format) => expect(readFormat(text)).toBe(format));
  it.each(['', 'Reel + Story', 'price', 'collaboration', 'history', 'reality'])('%s is none', (text) =>
    expect(readFormat(text)).toBeNull(),
  );
});

describe('readYesNo', () => {
  it.each([true, 'yes', 'TRUE', 'Y', '✓', '✅', 'sí', 'ja', 'oui', '是', 'да', 'はい', 1, 'verified'])(
    '%s is yes',
    (cell) => expect(readYesNo(cell)).toBe(true),
  );
  it.each([false, 'no', 'FALSE', 'nein', 'non', '否', 'нет', 0, '✗', 'not verified'])('%s is no', (cell) =>
    expect(readYesNo(cell)).toBe(false),
  );
  it.each(['maybe', 'pending', 2])('%s is unreadable', (cell) =>
    expect(readYesNo(cell)).toMatchObject({ missing: 'unreadable' }),
  );
  it.each(['', 'n/a', '-', null])('%j is absent', (cell) =>
    expect(readYesNo(cell)).toMatchObject({ missing: 'absent' }),
  );
});
