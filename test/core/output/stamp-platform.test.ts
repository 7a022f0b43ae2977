/** Cases: the platform that travels with a row whose file or tab was renamed. */
import { expect, test } from 'vitest';
import type { Creator, Platform } from '../../../src/core/creator.ts';
import { ABSENT } from '../../../src/core/missing.ts';
import { marksOf } from '../../../src/core/own/marks.ts';
import { platformOfStamp, readStamp, stampDate, writeStamp } from '../../../src/core/own/stamp.ts';
import { creatorWith } from '../../helpers/creator.ts';

const DAY = '2026-11-02';
const stamped = (date: string): string =>
  writeStamp({ date, byHand: '', version: 'Ours, 2026-10-07, 1o7bf1w', inputs: 'k3x9', marks: marksOf([], []) });
const dateOf = (platform: Platform | typeof ABSENT, platformSource: Creator['platformSource'], before = ''): string =>
  stampDate(DAY, creatorWith({ platform, platformSource }), readStamp(before));

test.each<[Creator['platformSource'], string]>([
  ['file', `${DAY} tiktok`],
  ['sheet', `${DAY} tiktok`],
  ['column', DAY],
  ['url', DAY],
  ['option', DAY],
  [null, DAY],
])('a platform told by %s is kept as “%s”', (source, date) => {
  expect(dateOf('tiktok', source)).toBe(date);
});

test('a platform that only the stamp told stays, another one does not', () => {
  expect(dateOf('tiktok', 'column', stamped(`${DAY} tiktok`))).toBe(`${DAY} tiktok`);
  expect(dateOf('tiktok', 'column', stamped(`${DAY} x`))).toBe(DAY);
  expect(dateOf('tiktok', 'column', stamped(DAY))).toBe(DAY);
  expect(dateOf('tiktok', 'url', stamped(`${DAY} tiktok`))).toBe(DAY);
  expect(dateOf(ABSENT, 'file')).toBe(DAY);
});

test.each([
  [stamped(`${DAY} tiktok`), 'tiktok'],
  [stamped(`${DAY} x`), 'x'],
  [stamped(DAY), null],
  [stamped(`${DAY} orkut`), null],
  ['tiktok', null],
  ['', null],
])('the stamp “%s” names %s', (text, platform) => {
  expect(platformOfStamp(text)).toBe(platform);
});

test.each([
  [stamped(DAY), true],
  [` ${stamped(DAY)} `, true],
  [stamped(`${DAY} TikTok`), false],
  [stamped(`${DAY} tik tok`), false],
  [stamped('2026-1-2'), false],
  [stamped(`x${DAY}`), false],
  [stamped(DAY).replace('k3x9 | ', ''), false],
  [`${DAY} | a | b | c`, false],
  [DAY, false],
])('“%s” is a stamp: %s', (text, is) => {
  expect(readStamp(text) !== null).toBe(is);
});
