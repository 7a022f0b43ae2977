import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Field } from '../../../../src/core/creator.ts';
import type { Candidate } from '../../../../src/core/reading/columns/column-plan.ts';
import type { ColumnProfile } from '../../../../src/core/reading/columns/column-profile.ts';
import { repeatsNames, whyNot } from '../../../../src/core/reading/columns/passed-over.ts';
import { sayIgnored } from '../../../../src/core/reading/titles/ignored.ts';
import type { RecognisedField } from '../../../../src/core/reading/titles/title-rule.ts';
import { candidate, column, openChoice } from '../made-columns.ts';
import { spokenProblems, spokenQuestions } from '../read-fixture.ts';

/** Cells of the used column and of the one passed over, row by row. */
type Pairs = readonly (readonly [Cell, Cell])[];

function made(
  index: number,
  title: string,
  as: Partial<RecognisedField>,
  cells: Partial<ColumnProfile> = {},
): Candidate {
  return candidate(column(index, title, cells), { field: 'followers', ...as });
}

const followers = (index: number, cells: Partial<ColumnProfile> = {}, title = `Followers ${index}`): Candidate =>
  made(index, title, {}, cells);

function reason(field: Field, other: Candidate, rows: Pairs = [], best = followers(0)): string {
  return sayIgnored(whyNot(field, other, best, rows, openChoice()));
}

describe('why a column is passed over', () => {
  test.each<[Field, string]>([
    ['creator', 'another name of the creator; “Followers 0” (A) is used'],
    ['niche', 'a further category; “Followers 0” (A) is used'],
    ['followers', 'also reads as followers; “Followers 0” (A) is used'],
    ['engagementRate', 'also reads as engagement rate; “Followers 0” (A) is used'],
  ])('for %s', (field, said) => {
    expect(reason(field, followers(1))).toBe(said);
  });

  it('it is of another platform, where both titles name one', () => {
    const tiktok = made(1, 'TikTok', { platform: 'tiktok' });
    const instagram = made(0, 'Instagram', { platform: 'instagram' });
    expect(reason('followers', tiktok, [], instagram)).toBe('for another platform; “Instagram” (A) is used');
    const said = 'also reads as followers; ';
    expect(reason('followers', tiktok)).toBe(`${said}“Followers 0” (A) is used`);
    expect(reason('followers', followers(1), [], instagram)).toBe(`${said}“Instagram” (A) is used`);
    expect(reason('followers', made(1, 'IG', { platform: 'instagram' }), [], instagram)).toBe(
      `${said}“Instagram” (A) is used`,
    );
  });

  it('it is empty, or counts likes alone', () => {
    expect(reason('followers', followers(1, { seen: 0 }))).toBe('empty; “Followers 0” (A) is used');
    const likes = made(1, 'Like rate', { likesOnly: true });
    expect(reason('engagementRate', likes)).toBe('counts likes alone; “Followers 0” (A) is used');
    expect(reason('engagementRate', likes, [], made(0, 'Likes %', { likesOnly: true }))).toBe(
      'also reads as engagement rate; “Likes %” (A) is used',
    );
  });

  const SAME = 'the same numbers as “Followers 0” (A)';
  const ROUNDED = 'the numbers of “Followers 0” (A), rounded; the exact ones are used';
  const OTHER = 'also reads as followers; “Followers 0” (A) is used';
  test.each<[string, string, Pairs, number?]>([
    ['one number each', SAME, [[900, 900]]],
    [
      'exact on both sides',
      SAME,
      [
        [900, '900'],
        ['1.000.000', 1000000],
      ],
    ],
    [
      'the same where both have one',
      SAME,
      [
        [900, 900],
        [800, ''],
        ['', 700],
        ['soon', 5],
        [5, 'soon'],
      ],
    ],
    [
      'the same, fewer of them exact',
      ROUNDED,
      [
        [900, 900],
        ['12K', 12000],
      ],
      4,
    ],
    [
      'one of two rounded',
      ROUNDED,
      [
        [900, 900],
        [12345, '12K'],
      ],
    ],
    ['six of a hundred apart', ROUNDED, [[94, 100]]],
    ['six of a hundred apart, the other way', ROUNDED, [[-100, -94]]],
    ['more apart', OTHER, [[93.9, 100]]],
    [
      'four of five near',
      ROUNDED,
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 9],
      ],
    ],
    [
      'three of four near',
      OTHER,
      [
        [1, 1],
        [2, 2],
        [3, 3],
        [5, 9],
      ],
    ],
    ['no numbers to compare', OTHER, [['soon', 'soon']]],
  ])('compared row by row: %s', (_, said, pairs, exact = 5) => {
    expect(reason('followers', followers(1, { exact }), pairs, followers(0, { exact: 5 }))).toBe(said);
  });

  it('the comparison ends after 300 rows', () => {
    const same: Pairs = Array.from({ length: 300 }, (_, row) => [row, row]);
    const different: Pairs = Array.from({ length: 300 }, (_, row) => [row, 9 * row + 9]);
    expect(reason('followers', followers(1), [...same, ...different])).toBe(SAME);
  });

  it('it has the same title but other values, which is a question', () => {
    const choice = openChoice();
    const used = followers(0, {}, 'Followers');
    expect(sayIgnored(whyNot('followers', followers(2, {}, 'FOLLOWERS'), used, [[1, 0, 2]], choice))).toBe(
      'has the title of “Followers” (A) but other values; “Followers” (A) is used',
    );
    const message =
      '“Followers” (A) and “FOLLOWERS” (C) have one title but hold different values; “Followers” (A) is used.';
    expect(spokenProblems(choice.problems)).toEqual([{ code: 'undecided-column', row: 0, column: 0, message }]);
    expect(spokenQuestions(choice.questions)).toEqual([{ about: 'column', column: 2, message }]);
  });
});

describe('a title column that repeats the names', () => {
  const repeats = (pairs: Pairs, title = 'Title'): boolean =>
    repeatsNames(made(1, title, {}), made(0, 'Name', { field: 'creator' }), pairs);

  test.each(['Title', 'TITEL', 'Titre', 'Título', 'titolo'])('may be called %s', (title) => {
    expect(repeats([['ada', 'Ada']], title)).toBe(true);
  });

  test.each(['Job title', 'Title of post'])('is not called %s', (title) => {
    expect(repeats([['ada', 'Ada']], title)).toBe(false);
  });

  test.each<[boolean, Cell, Cell]>([
    [true, 'ada', 'ADA'],
    [true, 'Ada Noor', 'ada.noor!'],
    [true, 'Ada Noor', 'Noor'],
    [true, 'ada7', 'Ada 7'],
    [true, 'cristiano', 'Cristiano Ronaldo'],
    [true, 'anna', 'Anna Noors'],
    [false, 'anna', 'Anna Noor'],
    [true, 'anna', 'Anna Bergströms'],
    [false, 'anna', 'Anna Bergströmer'],
    [false, 'ada', 'Professor'],
    [false, 'ada', 'no'],
    [false, 'da', 'ada'],
    [false, 'ada', 12345],
    [false, 12345, 'ada'],
    [false, '', ''],
  ])('%s for a creator %j with the title %j', (isRepeated, name, title) => {
    expect(repeats([[name, title]])).toBe(isRepeated);
  });

  it('more often than not', () => {
    expect(
      repeats([
        ['ada', 'Ada'],
        ['bo', 'Bo'],
        ['cyd', 'Poet'],
      ]),
    ).toBe(false);
    expect(
      repeats([
        ['ada', 'Ada'],
        ['bob', 'Bob'],
        ['cyd', 'Poet'],
      ]),
    ).toBe(true);
    expect(repeats([])).toBe(false);
  });

  it('as far as the first 300 rows', () => {
    const names: Pairs = Array.from({ length: 300 }, () => ['ada', 'Ada']);
    const titles: Pairs = Array.from({ length: 400 }, () => ['ada', 'Poet']);
    expect(repeats([...names, ...titles])).toBe(true);
  });
});
