import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Field } from '../../../../src/core/creator.ts';
import type { Missing } from '../../../../src/core/missing.ts';
import {
  cellProblem,
  fractionProblem,
  negativeProblem,
  tooManyProblem,
} from '../../../../src/core/reading/rows/messages.ts';
import { sayProblem } from '../../../../src/core/text/say-problem.ts';

const unreadable = (found: string): Missing => ({ missing: 'unreadable', found });
const undecided = (found: string): Missing => ({ missing: 'undecided', found });

test('a range is no single number, and the message says what is done with it', () => {
  const range = { ...unreadable('10k-50k'), between: { low: 10_000, high: 50_000 } };
  const problem = cellProblem('followers', '10k-50k', range, 2, 3);
  expect(problem).toEqual({
    code: 'number-range',
    row: 2,
    column: 3,
    facts: { says: 'range', found: '10k-50k', field: 'followers' },
  });
  expect(sayProblem(problem)).toBe(
    'C2 holds the range “10k-50k”; expected a number of followers. A tier is given where both ends agree.',
  );
});

describe('what is said of a cell', () => {
  test.each<[Field, Cell, Missing, string, string]>([
    [
      'followers',
      new Date(2024, 3, 3),
      unreadable('2024-04-03'),
      'date-in-number',
      'C5 holds a date (2024-04-03); expected a number of followers. Sheets may have turned “1.2” or “3/4” into a date.',
    ],
    [
      'likes',
      '1-Feb',
      unreadable('1-Feb'),
      'date-in-number',
      'C5 holds a date (1-Feb); expected a number of likes. Sheets may have turned “1.2” or “3/4” into a date.',
    ],
    [
      'likes',
      '1-Feb',
      undecided('1-Feb'),
      'undecided-number',
      'C5 “1-Feb” can be read in two ways; write the number in full.',
    ],
    [
      'platform',
      'IG, TT',
      undecided('IG, TT'),
      'unknown-platform',
      'C5 names more than one platform (“IG, TT”); expected one.',
    ],
    [
      'platform',
      'Orkut',
      unreadable('Orkut'),
      'unknown-platform',
      'C5 holds “Orkut”; expected a platform such as Instagram, TikTok or YouTube.',
    ],
    [
      'engagementRate',
      '0.29',
      undecided('0.29'),
      'undecided-rate',
      'C5 holds “0.29”: percent or fraction? Write 0.29% or 29%.',
    ],
    [
      'engagementRate',
      '1.250',
      undecided('1.250'),
      'undecided-rate',
      'C5 holds “1.250”: percent or fraction? Write 1.25% or 125%.',
    ],
    [
      'engagementRate',
      0.1 + 0.2,
      undecided('0.30000000000000004'),
      'undecided-rate',
      'C5 holds “0.30000000000000004”: percent or fraction? Write 0.3% or 30%.',
    ],
    [
      'engagementRate',
      'x',
      undecided('x'),
      'undecided-rate',
      'C5 holds “x”: percent or fraction? Write 3.4% or 0.034.',
    ],
    [
      'engagementRate',
      'high',
      unreadable('high'),
      'unreadable-rate',
      'C5 holds “high”; expected an engagement rate such as 3.4%.',
    ],
    [
      'likes',
      '1.250',
      undecided('1.250'),
      'undecided-number',
      'C5 “1.250” (1,250 or 1.25?): nothing in the column decides; write the number in full.',
    ],
    ['likes', '5', undecided('5'), 'undecided-number', 'C5 “5” can be read in two ways; write the number in full.'],
    ['likes', 'soon', unreadable('soon'), 'unreadable-number', 'C5 holds “soon”; expected a number of likes.'],
    [
      'postsMeasured',
      'soon',
      unreadable('soon'),
      'unreadable-number',
      'C5 holds “soon”; expected a number of posts measured.',
    ],
  ])('%s: %s', (field, cell, missing, code, message) => {
    const problem = cellProblem(field, cell, missing, 5, 3);
    expect(problem).toMatchObject({ code, row: 5, column: 3 });
    expect(sayProblem(problem)).toBe(message);
  });

  it('below zero, above all people, or with a fraction', () => {
    const problems = [negativeProblem('views', -5, 5, 3), tooManyProblem('9B', 5, 3), fractionProblem(12.345, 5, 3)];
    expect(problems.map((problem) => `${problem.code}: ${sayProblem(problem)}`)).toEqual([
      'negative-number: C5 holds “-5”; a number of views cannot be below zero.',
      'unreadable-number: C5 holds “9B”, more followers than there are people; write the number in full.',
      'undecided-number: C5 holds 12.345, which is no whole number of followers: was 12,345 meant? Write the number in full.',
    ]);
  });
});
