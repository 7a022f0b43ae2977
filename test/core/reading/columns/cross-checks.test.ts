import { describe, expect, it, test } from 'vitest';
import type { Field } from '../../../../src/core/creator.ts';
import type { ColumnNote } from '../../../../src/core/reading/columns/column-plan.ts';
import { dropContradictions, lifetimePosts } from '../../../../src/core/reading/columns/cross-checks.ts';
import type { Numbers } from '../../../../src/core/reading/columns/read-values.ts';
import type { TableContext } from '../../../../src/core/reading/columns/table-reading.ts';
import { candidate, column, openChoice, saidOf } from '../made-columns.ts';
import { PLAIN, spokenProblems, spokenQuestions } from '../read-fixture.ts';

const COLUMNS: readonly Field[] = ['followers', 'likes', 'comments', 'views'];
const POSTS = column(8, 'Posts', {}, { known: { ignore: 'all-posts' } });
const FOLLOWING = column(9, 'Following', {}, { known: { ignore: 'following' } });
const NAME = column(10, 'Name');

type Sheet = Partial<Record<'followers' | 'likes' | 'comments' | 'views', readonly number[]>>;

/** What is dropped from columns of these numbers, and why. */
function check(sheet: Sheet, more: { notes?: ColumnNote[]; chosen?: TableContext['chosen']; average?: Field } = {}) {
  const choice = openChoice();
  const numbers: Numbers = new Map();
  COLUMNS.forEach((field, index) => {
    const values = Reflect.get(sheet, field) as number[] | undefined;
    if (values === undefined) return;
    choice.chosen.set(field, candidate(column(index, field), { field, average: more.average === field }));
    numbers.set(field, values);
  });
  choice.ignored.set(20, { code: 'also-field', field: 'likes', used: '“likes” (B)' });
  choice.ignored.set(21, 'unknown');
  const dropped = dropContradictions(more.notes ?? [NAME], numbers, choice, { ...PLAIN, chosen: more.chosen ?? {} });
  expect([...numbers.keys()]).toEqual([...choice.chosen.keys()]);
  return { left: [...numbers.keys()], ignored: saidOf(choice), dropped, choice };
}

const FOLLOWERS = [1000, 2000, 3000];
const OF_LIKES = 'a lifetime total of likes, not an average per post';
const OF_VIEWS = 'a lifetime total of views, not an average per post';

describe('likes', () => {
  it('above the followers in the middle row are lifetime likes', () => {
    const { left, ignored, dropped } = check({ followers: FOLLOWERS, likes: [10, 2001, 3001] });
    expect(left).toEqual(['followers']);
    expect(ignored).toEqual({ 1: OF_LIKES, 20: OF_LIKES, 21: 'its title names no field' });
    expect(dropped.likes?.note.index).toBe(1);
  });

  it.each<[string, Sheet, Parameters<typeof check>[1]]>([
    ['as many as followers', { followers: FOLLOWERS, likes: FOLLOWERS }, {}],
    ['of two rows only', { followers: [10, 10], likes: [99, 99] }, {}],
    ['without followers', { likes: [99, 99, 99] }, {}],
    ['of an average', { followers: FOLLOWERS, likes: [5000, 5000, 5000] }, { average: 'likes' }],
    ['that were chosen by hand', { followers: FOLLOWERS, likes: [5000, 5000, 5000] }, { chosen: { likes: 1 } }],
    ['in a profile with comments', { likes: [9, 9, 9], comments: [1, 1, 1] }, { notes: [FOLLOWING] }],
    ['in no profile', { likes: [9, 9, 9] }, { notes: [NAME] }],
  ])('%s stay', (_, sheet, more) => {
    const { left, dropped } = check(sheet, more);
    expect(left).toContain('likes');
    expect(dropped.likes).toBeNull();
  });

  it.each([
    ['of a profile', [NAME, FOLLOWING]],
    ['beside all posts', [NAME, POSTS]],
  ] as const)('%s are lifetime likes', (_, notes) => {
    expect(check({ likes: [9, 9, 9] }, { notes: [...notes] }).ignored[1]).toBe(OF_LIKES);
  });
});

describe('views', () => {
  const views = (times: number, more: Parameters<typeof check>[1] = {}): boolean =>
    check({ followers: [10, 10, 10], views: [10 * times, 10 * times, 10 * times] }, more).left.includes('views');

  it('above fifty times the followers are lifetime views', () => {
    expect(views(50)).toBe(true);
    expect(views(51)).toBe(false);
    expect(check({ followers: [10, 10, 10], views: [600, 600, 600] }).ignored[3]).toBe(OF_VIEWS);
  });

  it('above five times are, too, beside a number of posts', () => {
    expect(views(5, { notes: [NAME, POSTS] })).toBe(true);
    expect(views(6, { notes: [NAME, POSTS] })).toBe(false);
    expect(views(6, { notes: [NAME, FOLLOWING] })).toBe(true);
  });

  it('stay as an average, chosen by hand, or without followers', () => {
    expect(views(99, { average: 'views' })).toBe(true);
    expect(views(99, { chosen: { views: 3 } })).toBe(true);
    expect(check({ views: [9999, 9999, 9999] }).left).toEqual(['views']);
  });
});

describe('more comments than likes', () => {
  const WRONG = 'more comments than likes: one of the two titles is wrong';

  it('say that one title is wrong, and neither is read', () => {
    const { left, ignored, choice } = check({ likes: [5, 5, 5], comments: [6, 6, 6], followers: [900, 900, 900] });
    expect(left).toEqual(['followers']);
    expect(ignored).toEqual({ 1: WRONG, 2: WRONG, 20: WRONG, 21: 'its title names no field' });
    const message =
      '“likes” (B) and “comments” (C) show more comments than likes: at least one title is wrong, so neither is read.';
    expect(spokenProblems(choice.problems)).toEqual([{ code: 'undecided-column', row: 0, column: 0, message }]);
    expect(spokenQuestions(choice.questions)).toEqual([{ about: 'column', column: 1, message }]);
  });

  test.each<[string, readonly number[], TableContext['chosen']]>([
    ['as many', [5, 5, 5], {}],
    ['likes chosen by hand', [6, 6, 6], { likes: 1 }],
    ['comments chosen by hand', [6, 6, 6], { comments: 2 }],
    ['likes left out by hand', [6, 6, 6], { likes: null }],
  ])('%s: both stay', (_, comments, chosen) => {
    expect(check({ likes: [5, 5, 5], comments }, { chosen }).left).toEqual(['likes', 'comments']);
  });

  it('comments alone stay', () => {
    expect(check({ comments: [6, 6, 6] }).left).toEqual(['comments']);
  });
});

test('the number of all posts is found by what its title says', () => {
  expect(lifetimePosts([NAME, FOLLOWING, POSTS])).toBe(POSTS);
  expect(lifetimePosts([NAME, FOLLOWING])).toBeNull();
});
