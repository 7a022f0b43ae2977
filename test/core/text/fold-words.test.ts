import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords, splitWords } from '../../../src/core/text/fold-words.ts';

test.each([
  ['', ' '],
  [' – ', ' '],
  ['Beauty & Fashion', ' beauty fashion '],
  ['MÉDICO/Ärztin', ' medico arztin '],
  ['Straße, Łódź, søn, ısı', ' strasse lodz son isi '],
  ['Ph.D. and M.D.', ' phd and md '],
  ['Dr.med. end.Start', ' dr med end start '],
  ["I’m, isn’t, don't", ' i m isnt dont '],
  ['美妆 beauty', ' 美 妆 beauty '],
  ['ドクター', ' ド ク タ ー '],
  ['１２ words', ' 12 words '],
  ['कवि', ' कवि '],
])('%j is %j', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

test('words are cut at single spaces', () => {
  expect(splitWords(' ')).toEqual([]);
  expect(splitWords(foldWords('a, b'))).toEqual(['a', 'b']);
});

test('folding twice changes nothing and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = foldWords(text);
      expect(once.startsWith(' ') && once.endsWith(' ')).toBe(true);
      expect(foldWords(once)).toBe(once);
    }),
  );
});
