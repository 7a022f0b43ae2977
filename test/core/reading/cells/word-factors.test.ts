/** Words of several meanings by the language of the titles around them. */
import { describe, expect, it, test } from 'vitest';
import { readNumber } from '../../../../src/core/reading/cells/number.ts';
import { languageWordIn, UNTITLED, wordFactors } from '../../../../src/core/reading/cells/word-factors.ts';

describe('what mil and B are worth', () => {
  test.each<[string, readonly string[], string, number | null, number | null]>([
    ['no title', [], '', null, null],
    ['titles in a language that has neither', ['Abonnenten', 'Aufrufe'], 'Abonnenten', null, 1e9],
    ['English', ['Creator', 'Followers'], 'Followers', null, 1e9],
    ['Czech', ['Followers', 'Jméno', 'Příspěvky'], 'Followers', 1e6, 1e9],
    ['Spanish or Portuguese', ['Seguidores'], 'Seguidores', 1e3, 1e9],
    ['Turkish', ['Takipçi'], 'Takipçi', null, 1e3],
    ['Turkish around', ['Followers', 'Ort. İzlenme'], 'Followers', null, 1e3],
    ['own title before the others', ['Seguidores', 'Jméno', 'Příspěvky'], 'Seguidores', 1e3, 1e9],
    ['most of the others', ['IG', 'Nombre', 'Jméno', 'Příspěvky'], 'IG', 1e6, 1e9],
    ['others that contradict each other', ['IG', 'Nombre', 'Jméno'], 'IG', null, 1e9],
    ['others of which one is Turkish', ['IG', 'Nombre', 'Takipçi'], 'IG', null, null],
  ])('%s', (_, titles, own, mil, b) => {
    expect(wordFactors(titles, () => [])(own)).toEqual({ mil, b });
  });

  it('more followers than there are people speak Turkish, where a title says that they are followers', () => {
    expect(wordFactors(['Followers'], () => ['48,2B'])('Followers').b).toBe(1e3);
    expect(wordFactors(['Followers'], () => ['7.2B', 5, null])('Followers').b).toBe(1e9);
    expect(wordFactors(['Sledující'], () => ['48,2B'])('Sledující').b).toBe(1e9);
    expect(wordFactors([], () => ['48,2B'])('').b).toBeNull();
  });
});

describe('words behind the number', () => {
  it('tell its language before the titles do', () => {
    expect(readNumber('12,5 mil seguidores', null)).toBe(12_500);
    expect(readNumber('12,5 mil sledujících', null)).toMatchObject({ missing: 'unreadable' });
    expect(readNumber('12,5 mil seguidores', null, { mil: 1e6, b: null })).toBe(12_500);
    expect(readNumber('12,5 mil followers', null)).toEqual({ missing: 'undecided', found: '12,5 mil followers' });
  });
});

test('the word is named as it is written', () => {
  expect(['1,2 Mil.', '48,2B', '12K', ''].map(languageWordIn)).toEqual(['Mil', 'B', '', '']);
  expect(UNTITLED).toEqual({ mil: null, b: null });
});
