/** Cases: sentences that keep their patterns, said in English; marks that a cell brings along. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  capital,
  fill,
  inEnglish,
  lowerFirst,
  saidInEnglish,
  say,
  sayCount,
  sayTimes,
  word,
} from '../../../src/core/text/marked.ts';
import { CLOSE, NEXT, OPEN, withoutMarks } from '../../../src/core/text/marks.ts';

test.each([
  ['a text without marks', 'a text without marks'],
  [say`one of ${2}`, 'one of 2'],
  [say`${word('KOL')} by ${say`audience, ${sayCount(98_400_000)}`}`, 'KOL by audience, 98,400,000'],
  [`${capital(say`a post`)} costs. ${lowerFirst('Not so')}`, 'A post costs. not so'],
  [fill('{1} before {0}', ['b', 'a']), 'a before b'],
  [fill('{0} and {0}, no {3}', ['x']), 'x and x, no '],
  [fill('braces {a} {} { }', ['x']), 'braces {a} {} { }'],
  [say`${'{0}'} as a person wrote it`, '{0} as a person wrote it'],
])('%j: %s', (marked, english) => {
  expect(inEnglish(marked)).toBe(english);
});

test.each([
  [`a${CLOSE}b`, 'ab'],
  [`a${OPEN}b`, 'ab'],
  [`a${NEXT}b`, 'ab'],
  [`${say`${1} row`}${CLOSE}!`, '1 row!'],
  [`${OPEN}${say`${1} row`}`, '1 row'],
])('a mark without its other end is left out: %j', (marked, english) => {
  expect(inEnglish(marked)).toBe(english);
});

describe('a sentence for a cell', () => {
  it.each([
    ['patterns in patterns', () => say`${word('KOL')} by ${say`audience, ${sayCount(98_400_000)}`}`],
    ['letters', () => `${capital(say`a post`)} costs ${lowerFirst('Twice')} ${sayTimes(1.5)}`],
    ['a pattern from a list', () => fill('{1} before {0}, no {3}', ['b', 'a'])],
    ['what was made before', () => say`beside ${BEFORE}`],
  ])('is what its marks would have said: %s', (_, make) => {
    expect(saidInEnglish(make)).toBe(inEnglish(make()));
  });

  it('ends as its pattern does, whatever a cell holds', () => {
    expect(saidInEnglish(() => say`“${`a${CLOSE}b`}” can't be read`)).toBe("“ab” can't be read");
  });

  it('keeps no pattern, and the next one does', () => {
    expect(saidInEnglish(() => say`${1} row`)).toBe('1 row');
    expect(() => saidInEnglish(() => JSON.parse('{'))).toThrow();
    expect(say`${1} row`).toBe(`${OPEN}{0} row${NEXT}1${CLOSE}`);
  });
});

const BEFORE = say`${2} rows`;

test('parts are said from the inside out, and no mark is ever left', () => {
  const piece = fc.constantFrom(OPEN, NEXT, CLOSE, 'a', ' ', '{0}');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(withoutMarks(text, (part) => `(${part})`)).toBe(byPatterns(text));
    }),
  );
});

/** The meaning: the innermost pair first, again and again. */
function byPatterns(text: string): string {
  const innermost = new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`);
  let said = text;
  while (innermost.test(said)) said = said.replace(innermost, (_, part: string) => `(${part})`);
  return said.replace(new RegExp(`[${OPEN}${NEXT}${CLOSE}]`, 'g'), '');
}
