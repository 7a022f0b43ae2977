import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Field } from '../../../../src/core/creator.ts';
import { ABSENT, type Maybe } from '../../../../src/core/missing.ts';
import { readRates } from '../../../../src/core/reading/columns/read-rates.ts';
import type { Numbers } from '../../../../src/core/reading/columns/read-values.ts';
import type { RecognisedField } from '../../../../src/core/reading/titles/title-rule.ts';
import { candidate, column, openChoice } from '../made-columns.ts';
import { spokenQuestions } from '../read-fixture.ts';

type Sheet = Partial<Record<Field, readonly Maybe<number>[]>>;
type More = {
  readonly as?: Partial<RecognisedField>;
  readonly title?: string;
  readonly lifetime?: readonly (number | null)[];
  readonly formats?: readonly (readonly string[] | undefined)[];
  /** Cells of a second column of likes. */
  readonly otherLikes?: { readonly cells: readonly Cell[]; readonly average: boolean };
};

/** Reads rates that stand in the first column. */
function read(cells: readonly Cell[], sheet: Sheet = {}, more: More = {}) {
  const choice = openChoice();
  const likes = candidate(column(1, 'Likes'), { field: 'likes' });
  if (sheet.likes !== undefined) choice.chosen.set('likes', likes);
  if (more.otherLikes !== undefined) {
    choice.passed.set('likes', [
      candidate(column(1, 'Avg likes'), { field: 'likes', average: more.otherLikes.average }),
    ]);
  }
  const rates = candidate(column(0, more.title ?? 'ER'), { field: 'engagementRate', ...more.as });
  const numbers = new Map(Object.entries(sheet)) as unknown as Numbers;
  const rows = cells.map((cell, row) => [cell, more.otherLikes?.cells[row]]);
  const found = readRates(rows, more.formats ?? null, rates, () => rates, numbers, more.lifetime ?? null, choice);
  return {
    ...found,
    asked: spokenQuestions(choice.questions).map(({ about, column: at, message }) => `${about} ${at}: ${message}`),
  };
}

const FOLLOWERS = [1000, 1000, 1000];
const VIEWS = [500, 500, 500];
const UNKNOWN_BASIS = 'rate-basis 0: “ER” (A) does not say whether it is by followers or by views.';

describe('what a rate was divided by', () => {
  it('is what the title says', () => {
    expect(read([0.03], {}, { as: { basis: 'views' } })).toMatchObject({ basis: 'views', asked: [] });
  });

  test.each<[string, readonly Cell[], Sheet, string]>([
    ['followers', [0.03, 0.04, 0.05], { likes: [30, 40, 50], followers: FOLLOWERS }, 'followers'],
    [
      'followers, with comments',
      [0.03, 0.04, 0.05],
      { likes: [20, 30, 40], comments: [10, 10, 10], followers: FOLLOWERS },
      'followers',
    ],
    [
      'followers, without shares',
      [0.03, 0.04, 0.05],
      { likes: [20, 30, 40], shares: [10, 10, 10], followers: FOLLOWERS },
      'unknown',
    ],
    ['views', [0.06, 0.08, 0.1], { likes: [30, 40, 50], views: VIEWS }, 'views'],
    ['views, with shares', [0.06, 0.08, 0.1], { likes: [20, 30, 40], shares: [10, 10, 10], views: VIEWS }, 'views'],
    ['neither', [0.3, 0.4, 0.5], { likes: [30, 40, 50], views: VIEWS, followers: FOLLOWERS }, 'unknown'],
    ['both alike', [0.03, 0.04, 0.05], { likes: [30, 40, 50], views: FOLLOWERS, followers: FOLLOWERS }, 'unknown'],
    ['nothing to compare', [0.03, 0.04, 0.05], {}, 'unknown'],
    ['two rows only', [0.03, 0.04], { likes: [30, 40], followers: FOLLOWERS }, 'unknown'],
    [
      'two rows that tell',
      [0.03, 0.04, 0, 0.05],
      { likes: [30, 40, 50, ABSENT], followers: [1000, 1000, 1000, 1000] },
      'unknown',
    ],
    ['rows without followers', [0.03, 0.04, 0.05], { likes: [30, 40, 50], followers: [1000, 0, ABSENT] }, 'unknown'],
    ['rows without likes', [0.03, 0.04, 0.05], { likes: [0, 0, 50], followers: FOLLOWERS }, 'unknown'],
    ['rows beyond the followers', [0.03, 0.04, 0.05], { likes: [30, 40, 50], followers: [1000, 1000] }, 'unknown'],
    ['within 1.15 times', [0.0344, 0.0344, 0.0344], { likes: [30, 30, 30], followers: FOLLOWERS }, 'followers'],
    ['beyond 1.15 times', [0.0346, 0.0346, 0.0346], { likes: [30, 30, 30], followers: FOLLOWERS }, 'unknown'],
  ])('is found by the counts: %s', (_, cells, sheet, basis) => {
    const found = read(cells, sheet);
    expect(found.basis).toBe(basis);
    expect(found.asked.includes(UNKNOWN_BASIS)).toBe(basis === 'unknown');
  });

  it('is found by average likes that stand in another column', () => {
    const sheet: Sheet = { likes: [900, 900, 900], followers: FOLLOWERS, views: VIEWS };
    const cells = [30, 40, 50];
    expect(read([0.03, 0.04, 0.05], sheet, { otherLikes: { cells, average: true } }).basis).toBe('followers');
    expect(read([0.03, 0.04, 0.05], sheet, { otherLikes: { cells, average: false } }).basis).toBe('unknown');
    expect(read([0.06, 0.08, 0.1], sheet, { otherLikes: { cells, average: true } }).basis).toBe('views');
    const unread: Sheet = { followers: FOLLOWERS };
    expect(read([0.03, 0.04, 0.05], unread, { otherLikes: { cells, average: true } }).basis).toBe('unknown');
  });

  test.each<[string, readonly Cell[], Sheet, string]>([
    ['most viewers', [0.3, 0.3, 0.3], { followers: FOLLOWERS, views: VIEWS }, 'views'],
    ['half of the viewers', [0.25, 0.25, 0.25], { followers: FOLLOWERS, views: VIEWS }, 'unknown'],
    ['every viewer, as views by followers', [0.5, 0.5, 0.5], { followers: FOLLOWERS, views: VIEWS }, 'unknown'],
    ['almost every viewer', [0.48, 0.48, 0.48], { followers: FOLLOWERS, views: VIEWS }, 'unknown'],
    ['less than almost every viewer', [0.47, 0.47, 0.47], { followers: FOLLOWERS, views: VIEWS }, 'views'],
    ['most viewers of two rows', [0.3, 0.3], { followers: FOLLOWERS, views: VIEWS }, 'unknown'],
    ['rows without views', [0.3, 0.3, 0.3], { followers: FOLLOWERS, views: [500, 500, 0] }, 'unknown'],
    ['rows without followers', [0.3, 0.3, 0.3], { followers: [1000, 1000, ABSENT], views: VIEWS }, 'unknown'],
    ['no views at all', [0.3, 0.3, 0.3], { followers: FOLLOWERS }, 'unknown'],
  ])('is views where by followers %s would engage', (_, cells, sheet, basis) => {
    expect(read(cells, sheet, { title: 'ER (ratio)' }).basis).toBe(basis);
  });
});

describe('the scale of rates', () => {
  it('is held against the counts by followers first, by views where the title says so', () => {
    const sheet: Sheet = { likes: [30, 30, 30], followers: [100, 100, 100], views: [10_000, 10_000, 10_000] };
    expect(read([0.3, 0.3, 0.3], sheet).scale).toBe('fraction');
    expect(read([0.3, 0.3, 0.3], sheet, { as: { basis: 'views' } }).scale).toBe('percent');
    const noViews: Sheet = { likes: [30, 30, 30], followers: [10_000, 10_000, 10_000] };
    expect(read([0.29, 0.29, 0.29], noViews, { as: { basis: 'views' } }).scale).toBe('percent');
    const noFollowers: Sheet = { likes: [30, 30, 30], views: [10_000, 10_000, 10_000] };
    expect(read([0.29, 0.29, 0.29], noFollowers).scale).toBe('percent');
  });

  it('is held against likes by posts where there are no averages', () => {
    expect(read([0.29, 0.29], {}, { lifetime: [0.003, null] }).scale).toBe('percent');
    expect(read([0.29, 0.29], { likes: [29, 29], followers: [100, 100] }, { lifetime: [0.003, 0.003] }).scale).toBe(
      'fraction',
    );
  });

  it('is told by the title and the formats of the cells', () => {
    expect(read([0.29], {}, { title: 'ER %' }).scale).toBe('percent');
    expect(read([0.29], {}, { as: { percent: true } }).scale).toBe('percent');
    expect(read([3.4], {}, { formats: [['0.0%']] }).values).toEqual([3.4]);
    expect(read([3.4], {}, { formats: [undefined] }).values).toEqual([0.034]);
    expect(read([3.4], {}, { formats: [['0.0', '0%']] }).values).toEqual([0.034]);
  });

  it('is asked about where it is open, mixed, or not that of all', () => {
    const as = { basis: 'followers' } as const;
    expect(read([0.29], {}, { as }).asked).toEqual([
      'rate-scale 0: “ER” (A) may hold percent or fractions: write the rates with a percent sign.',
    ]);
    expect(read([6, 6, 6, 0.01], {}, { as }).asked).toEqual([
      'rate-scale 0: “ER” (A) holds rates on two scales; those that do not fit the others are left out.',
    ]);
    expect(read([3, '3 %'], {}, { as }).asked).toEqual([
      'rate-scale 0: “ER” (A) mixes percent texts and bare numbers; the bare ones are read as percent.',
    ]);
    expect(read([0.03, '3 %'], {}, { as }).asked).toEqual([
      'rate-scale 0: “ER” (A) mixes percent texts and bare numbers; the bare ones are read as fractions.',
    ]);
    expect(read([3, 'soon', ''], {}, { as }).asked).toEqual([]);
  });
});
