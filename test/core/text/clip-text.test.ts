import { expect, test } from 'vitest';
import { clipText } from '../../../src/core/text/clip-text.ts';

test.each([
  ['short enough', 12, 'short enough'],
  ['cut at the last word', 12, 'cut at the…'],
  ['no mark, before dots', 10, 'no mark…'],
  ['open bracket (here)', 16, 'open bracket…'],
  ['unbreakable-word-of-some-length', 10, 'unbreakab…'],
  ['a unbreakable-word-of-some-length', 12, 'a unbreakab…'],
  ['ab😀😀', 4, 'ab…'],
  ['', 5, ''],
])('%j in %d is %j', (text, length, clipped) => {
  expect(clipText(text, length)).toBe(clipped);
});
