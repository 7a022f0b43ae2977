import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Field } from '../../../../src/core/creator.ts';
import { chooseColumns } from '../../../../src/core/reading/columns/choose-columns.ts';
import type { Candidate, ColumnNote } from '../../../../src/core/reading/columns/column-plan.ts';
import type { TableContext } from '../../../../src/core/reading/columns/table-reading.ts';
import { openChoice, saidOf, titled } from '../made-columns.ts';
import { PLAIN, spokenQuestions } from '../read-fixture.ts';

const NUMBERS = { numbers: 10, exact: 10 };
const NAMES = {};
const PLATFORMS = { platforms: 10, example: 'IG' };
const INSTAGRAM = { platform: 'instagram' } as const;
const TIKTOK = { platform: 'tiktok' } as const;
const YOUTUBE = { platform: 'youtube' } as const;

const places = (list: Iterable<readonly [string, Candidate]>): object =>
  Object.fromEntries([...list].map(([key, { note }]) => [key, note.index]));

/** What serves each field, by column, and why the others do not. */
function choose(
  notes: readonly ColumnNote[],
  more: Partial<TableContext> = {},
  rows: readonly (readonly Cell[])[] = [],
) {
  const choice = openChoice();
  chooseColumns(notes, rows, { ...PLAIN, ...more }, choice);
  return {
    chosen: places(choice.chosen),
    others: Object.fromEntries([...choice.others].map(([field, list]) => [field, places(list)])),
    authority: choice.authority.map(({ note }) => note.index),
    passed: Object.fromEntries([...choice.passed].map(([field, list]) => [field, list.map(({ note }) => note.index)])),
    ignored: saidOf(choice),
    questions: spokenQuestions(choice.questions),
    as: (field: Field) => choice.chosen.get(field)?.as,
  };
}

describe('corrections', () => {
  const followers = [titled(0, 'followers', NUMBERS), titled(1, 'followers', NUMBERS, { rank: 4, unit: 'k' })];

  it('win over titles, with what the title tells of the same field', () => {
    const found = choose(followers, { chosen: { followers: 1 } });
    expect(found.chosen).toEqual({ followers: 1 });
    expect(found.ignored).toEqual({ 0: 'you chose another column' });
    expect(found.as('followers')).toMatchObject({ rank: 4, unit: 'k' });
  });

  it('are asked nothing of another field', () => {
    const likes = titled(0, 'likes', NAMES, { rank: 9, unit: 'k', likesOnly: true });
    const found = choose([likes, titled(1, 'followers', NUMBERS)], { chosen: { followers: 0 } });
    expect(found.chosen).toEqual({ followers: 0 });
    expect(found.as('followers')).toEqual({
      field: 'followers',
      rank: 5,
      basis: 'unknown',
      likesOnly: false,
      average: false,
      percent: false,
      platform: null,
      format: null,
      currency: '',
      unit: '',
      demand: '',
      unsure: 0,
      otherwise: null,
    });
  });

  it('may name a column that tells nothing, or one that is not there', () => {
    const notes = [titled(0, 'followers', NUMBERS)];
    const untitled = { ...titled(1, 'likes', NUMBERS), known: null };
    const link = { ...titled(2, 'likes', NUMBERS), known: { ignore: 'link' as const } };
    expect(choose([...notes, untitled], { chosen: { likes: 1 } }).chosen).toEqual({ followers: 0, likes: 1 });
    expect(choose([...notes, link], { chosen: { likes: 2 } }).chosen).toEqual({ followers: 0, likes: 2 });
    expect(choose(notes, { chosen: { likes: 7 } }).chosen).toEqual({ followers: 0 });
  });

  it('leave a field out', () => {
    const found = choose(followers, { chosen: { followers: null } });
    expect(found.chosen).toEqual({});
    expect(found.ignored).toEqual({ 0: 'left out by your choice', 1: 'left out by your choice' });
  });

  it('of evidence come first, and the other columns of evidence stay', () => {
    const notes = [titled(0, 'authority', NAMES), titled(1, 'authority', NAMES), titled(2, 'authority', NAMES)];
    const found = choose(notes, { chosen: { authority: 1 } });
    expect(found.authority).toEqual([1, 0, 2]);
    expect(found.ignored).toEqual({});
    expect(choose(notes).authority).toEqual([0, 1, 2]);
  });
});

describe('the best of several columns', () => {
  const best = (field: Field, ...list: readonly Parameters<typeof titled>[2][]): unknown => {
    const notes = list.map((cells, index) => titled(index, field, cells));
    return Reflect.get(choose(notes).chosen, field);
  };

  it('has the better title, else stands further left', () => {
    const likes = (rank: number, index: number): ColumnNote => titled(index, 'likes', NUMBERS, { rank });
    expect(choose([likes(5, 0), likes(6, 1)]).chosen).toEqual({ likes: 1 });
    expect(choose([likes(5, 0), likes(5, 1)])).toMatchObject({ chosen: { likes: 0 }, passed: { likes: [1] } });
    expect(choose([likes(5, 4), likes(5, 1)]).chosen).toEqual({ likes: 1 });
  });

  it('is not filled in less than half as many cells', () => {
    expect(best('likes', { seen: 4, numbers: 4 }, { seen: 10, numbers: 10 })).toBe(1);
    const filled = (seen: number, rank: number): unknown =>
      choose([
        titled(0, 'likes', { seen, numbers: seen }, { rank: 10 }),
        titled(1, 'likes', { seen: 10, numbers: 10 }, { rank }),
      ]).chosen;
    expect(filled(4, 5)).toEqual({ likes: 1 });
    expect(filled(5, 8)).toEqual({ likes: 0 });
    expect(filled(5, 9.5)).toEqual({ likes: 1 });
    expect(filled(4, 3.5)).toEqual({ likes: 0 });
  });

  it('of names is the one that is filled', () => {
    const names = (seen: number, rank: number): unknown =>
      choose([titled(0, 'creator', { seen }, { rank: 10 }), titled(1, 'creator', { seen: 10 }, { rank })]).chosen;
    expect(names(9, 6.9)).toEqual({ creator: 0 });
    expect(names(9, 7.1)).toEqual({ creator: 1 });
    expect(choose([titled(0, 'creator', { seen: 0 }), titled(1, 'creator', { seen: 0 })]).chosen).toEqual({
      creator: 0,
    });
  });

  it('of countries holds countries', () => {
    const countries = { countries: 1 };
    expect(best('country', NAMES, countries)).toBe(1);
    expect(best('niche', NAMES, countries)).toBe(0);
    const notes = [titled(0, 'country', NAMES, { rank: 10 }), titled(1, 'country', countries, { rank: 4.5 })];
    expect(choose(notes).chosen).toEqual({ country: 1 });
  });

  it('has exact numbers, where both are of one account', () => {
    expect(best('likes', { numbers: 10, exact: 8 }, NUMBERS)).toBe(1);
    const exact = (rank: number, as: object): unknown =>
      choose([titled(0, 'likes', { numbers: 10 }, { rank, ...as }), titled(1, 'likes', NUMBERS, { rank: 5 })]).chosen;
    expect(exact(5.4, {})).toEqual({ likes: 1 });
    expect(exact(5.6, {})).toEqual({ likes: 0 });
    expect(exact(5, INSTAGRAM)).toEqual({ likes: 0 });
    expect(best('likes', { seen: 0 }, { seen: 0 })).toBe(0);
  });

  test.each([
    ['Followers 2024', 'Followers 2025', 1],
    ['Followers 2025', 'Followers 2024', 0],
    ['Followers 2025', 'Followers', 1],
    ['Followers', 'Followers 2025', 0],
    ['Followers 12025', 'Followers 2099', 0],
    ['Followers 20255', 'Followers 2099', 0],
  ])('%s or %s: column %d', (first, second, index) => {
    const notes = [titled(0, 'followers', NUMBERS, {}, first), titled(1, 'followers', NUMBERS, {}, second)];
    expect(choose(notes).chosen).toEqual({ followers: index });
  });

  it('is for the platform asked for', () => {
    const notes = [
      titled(0, 'followers', NUMBERS, INSTAGRAM),
      titled(1, 'followers', NUMBERS, TIKTOK),
      titled(2, 'followers', NUMBERS, { rank: 3 }),
    ];
    expect(choose(notes).chosen).toEqual({ followers: 0 });
    expect(choose(notes, { platform: 'tiktok' }).chosen).toEqual({ followers: 1 });
    expect(choose(notes, { platform: 'x' }).chosen).toEqual({ followers: 2 });
  });
});

describe('columns of several platforms', () => {
  const instagram = titled(0, 'followers', NUMBERS, INSTAGRAM);
  const tiktok = titled(1, 'followers', NUMBERS, TIKTOK);

  it('are kept for the rows on them, the best of each', () => {
    const found = choose([
      instagram,
      tiktok,
      titled(2, 'followers', { ...NUMBERS, exact: 0 }, TIKTOK),
      titled(3, 'followers', NUMBERS, YOUTUBE),
      titled(4, 'platform', PLATFORMS),
      titled(5, 'creator', NAMES, INSTAGRAM),
      titled(6, 'creator', NAMES, TIKTOK),
    ]);
    expect(found.others).toEqual({ followers: { tiktok: 1, youtube: 3 } });
    expect(found.questions).toEqual([]);
    expect(found.ignored).toMatchObject({ 1: 'for another platform; “Title 0” (A) is used' });
  });

  it('are a question where nothing tells which a row is about', () => {
    const message =
      '“Title 1” (B) and “Title 0” (A) are for two platforms: each row is read for the one with more followers. Choose the platform to read one for all.';
    expect(choose([instagram, tiktok]).questions).toEqual([{ about: 'platform', column: 1, message }]);
    expect(choose([instagram]).questions).toEqual([]);
    expect(choose([titled(0, 'followers', NUMBERS), tiktok]).questions).toEqual([]);
    expect(choose([titled(0, 'likes', NUMBERS)]).questions).toEqual([]);
    expect(choose([instagram, tiktok], { chosen: { followers: 0 } }).questions).toEqual([]);
  });

  it('are left out where the followers are of another, and no column tells the platform', () => {
    const notes = [
      instagram,
      titled(2, 'views', NUMBERS, TIKTOK),
      titled(3, 'likes', NUMBERS, INSTAGRAM),
      titled(4, 'comments', NUMBERS),
      titled(5, 'niche', NAMES, TIKTOK),
    ];
    expect(choose(notes)).toMatchObject({
      chosen: { followers: 0, likes: 3, comments: 4, niche: 5 },
      ignored: { 2: 'for another platform; “Title 0” (A) is read' },
    });
    expect(choose([...notes, titled(6, 'platform', PLATFORMS)]).chosen).toMatchObject({ views: 2 });
    expect(choose([titled(0, 'followers', NUMBERS), ...notes.slice(1)]).chosen).toMatchObject({ views: 2 });
    expect(choose(notes.slice(1)).chosen).toMatchObject({ views: 2 });
  });

  it('have prices for the usual format of each', () => {
    const price = (index: number, platform: 'instagram' | 'tiktok', format: 'reel' | 'video'): ColumnNote =>
      titled(index, 'quote', NUMBERS, { platform, format });
    const found = choose([
      instagram,
      titled(1, 'platform', PLATFORMS),
      price(2, 'instagram', 'video'),
      price(3, 'instagram', 'reel'),
      price(4, 'tiktok', 'reel'),
      price(5, 'tiktok', 'video'),
    ]);
    expect(found.chosen).toMatchObject({ quote: 3 });
    expect(found.others).toEqual({ quote: { tiktok: 5 } });
  });
});

describe('the usual format of a price', () => {
  const prices = [
    titled(2, 'quote', NUMBERS, { format: 'reel' }),
    titled(3, 'quote', NUMBERS, { format: 'video' }),
    titled(4, 'quote', NUMBERS, { format: 'stream' }),
    titled(5, 'quote', NUMBERS, { format: 'short' }),
  ];

  test.each<[string, readonly ColumnNote[], Partial<TableContext>, number]>([
    ['none: that of Instagram', [], {}, 2],
    ['the followers', [titled(0, 'followers', NUMBERS, TIKTOK)], {}, 3],
    ['the names', [titled(0, 'creator', NAMES, TIKTOK)], {}, 3],
    [
      'the followers before the names',
      [titled(0, 'creator', NAMES, INSTAGRAM), titled(1, 'followers', NUMBERS, TIKTOK)],
      {},
      3,
    ],
    ['the one told', [titled(0, 'followers', NUMBERS, INSTAGRAM)], { platform: 'tiktok' }, 3],
  ])('is that of the platform of %s', (_, notes, more, index) => {
    expect(choose([...notes, ...prices], more).chosen).toMatchObject({ quote: index });
  });
});

describe('evidence under Title', () => {
  const notes = [titled(0, 'creator', NAMES), titled(1, 'authority', NAMES, {}, 'Title')];

  it('is another name where it repeats the names', () => {
    const found = choose(notes, {}, [['Ada Noor', 'Ada Noor']]);
    expect(found.authority).toEqual([]);
    expect(found.ignored).toEqual({ 1: 'another name of the creator; “Title 0” (A) is used' });
  });

  it('is evidence otherwise, and where there are no names', () => {
    expect(choose(notes, {}, [['Ada Noor', 'Professor']]).authority).toEqual([1]);
    expect(choose(notes.slice(1), {}, [['Ada Noor', 'Ada Noor']]).authority).toEqual([1]);
  });
});
