import { expect, test } from 'vitest';
import { foldScripts, partScripts } from '../../../src/core/text/fold-scripts.ts';

test.each([
  ['फ़ॉलोअर्स', 'फॉलोअर्स'],
  ['الإعجابات', 'الاعجابات'],
  ['اینستاگرام', 'اينستاگرام'],
  ['المُتابِعين', 'المتابعين'],
  ['الدولة', 'الدوله'],
])('%s is written as %s, too', (one, other) => {
  expect(foldScripts(one)).toBe(foldScripts(other));
});

test('a title of two scripts has its parts', () => {
  expect(partScripts('instagramフォロワー数')).toBe('instagram フォロワー数');
  expect(partScripts('達人id')).toBe('達人 id');
  expect(partScripts('60s以上视频报价')).toBe('60s以上视频报价');
  expect(partScripts('b站')).toBe('b站');
});
