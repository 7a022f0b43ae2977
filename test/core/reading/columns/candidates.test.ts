import { describe, expect, it, test } from 'vitest';
import type { Field } from '../../../../src/core/creator.ts';
import { findCandidates } from '../../../../src/core/reading/columns/candidates.ts';
import type { ColumnNote } from '../../../../src/core/reading/columns/column-plan.ts';
import type { ColumnProfile } from '../../../../src/core/reading/columns/column-profile.ts';
import type { Title } from '../../../../src/core/reading/titles/header-rows.ts';
import type { Ignored } from '../../../../src/core/reading/titles/ignored.ts';
import type { RecognisedField } from '../../../../src/core/reading/titles/title-rule.ts';
import { sayProblem } from '../../../../src/core/text/say-problem.ts';
import { column, openChoice, saidOf, titled } from '../made-columns.ts';
import { spokenQuestions } from '../read-fixture.ts';

const NUMBERS = { numbers: 10, exact: 10 };
const NAMES = {};
const PLATFORMS = { platforms: 10, platformNames: 10, example: 'IG' };
const COUNTRIES = { countries: 10, example: 'Peru' };
const LINKS = { addresses: 10, platforms: 10 };

/** A title that is only a platform or a format. */
function bare(index: number, title: Partial<Title>, cells: Partial<ColumnProfile>, text = `Bare ${index}`): ColumnNote {
  return column(index, text, cells, { known: null, ...title });
}

function ignored(index: number, reason: Ignored, cells: Partial<ColumnProfile> = {}, title: Partial<Title> = {}) {
  return column(index, `Title ${index}`, cells, { known: { ignore: reason }, ...title });
}

/** Columns by field, and the reasons of the others by column. */
function find(notes: readonly ColumnNote[], choice = openChoice()) {
  const fields = [...findCandidates(notes, choice)].map(([field, list]) => [field, list.map(({ note }) => note.index)]);
  return { fields: Object.fromEntries(fields), ignored: saidOf(choice), choice };
}

/** What the one column is read as. */
function readAs(notes: readonly ColumnNote[], field: Field): Partial<RecognisedField> | undefined {
  return findCandidates(notes, openChoice()).get(field)?.[0]?.as;
}

describe('titles that name a field', () => {
  it('serve it where their cells fit, in order', () => {
    const notes = [titled(0, 'creator', NAMES), titled(1, 'followers', NUMBERS), titled(2, 'followers', NUMBERS)];
    expect(find(notes).fields).toEqual({ creator: [0], followers: [1, 2] });
  });

  it('serve none when they were left out before', () => {
    const choice = openChoice();
    choice.ignored.set(0, 'your-choice');
    expect(find([titled(0, 'followers', NUMBERS)], choice).fields).toEqual({});
  });

  it('of names and niches over names of platforms serve the platform', () => {
    for (const field of ['creator', 'niche'] as const) {
      expect(readAs([titled(0, field, PLATFORMS, { demand: 'rate-like' })], 'platform')).toMatchObject({
        rank: 4,
        demand: '',
      });
    }
    expect(find([titled(0, 'authority', PLATFORMS)]).fields).toEqual({ authority: [0] });
    expect(find([titled(0, 'creator', { seen: 8, platformNames: 6 })]).fields).toEqual({ platform: [0] });
    expect(find([titled(0, 'creator', { seen: 8, platformNames: 5 })]).fields).toEqual({ creator: [0] });
    expect(find([titled(0, 'creator', { seen: 2, platformNames: 2 })]).fields).toEqual({ platform: [0] });
    expect(find([titled(0, 'creator', { seen: 1, platformNames: 1 })]).fields).toEqual({ creator: [0] });
  });

  it('like Channel serve the platform when half of their cells name one', () => {
    const channel = (seen: number, platformNames: number): unknown =>
      find([titled(0, 'creator', { seen, platformNames }, { otherwise: 'platform' })]).fields;
    expect(channel(10, 5)).toEqual({ platform: [0] });
    expect(channel(1, 1)).toEqual({ platform: [0] });
    expect(channel(10, 4)).toEqual({ creator: [0] });
    expect(channel(0, 0)).toEqual({ creator: [0] });
  });

  it('serve their other field where the cells are of its kind', () => {
    const note = titled(0, 'followers', NAMES, { otherwise: 'creator', demand: 'amounts' });
    expect(readAs([note], 'creator')).toMatchObject({ field: 'creator', rank: 4, demand: '' });
    const neither = titled(0, 'followers', { percents: 10 }, { otherwise: 'creator' });
    expect(find([neither]).ignored).toEqual({ 0: 'titled like followers, but holds percentages' });
  });

  it('of comments over texts are notes, over anything else they do not fit', () => {
    expect(find([titled(0, 'comments', NAMES)]).ignored).toEqual({ 0: 'notes' });
    expect(find([titled(0, 'comments', { yesNo: 10 })]).ignored).toEqual({ 0: 'notes' });
    expect(find([titled(0, 'comments', { countries: 10, example: 'text' })]).ignored).toEqual({
      0: 'titled like comments, but holds country names (“text”)',
    });
    expect(find([titled(0, 'likes', NAMES)]).ignored).toEqual({ 0: 'titled like likes, but holds text' });
  });
});

describe('what a column is left out for', () => {
  test.each<[string, ColumnNote]>([
    ['a rank or row number', bare(0, {}, { numbers: 10, counting: true })],
    ['has no title', bare(0, {}, NAMES, '')],
    ['is empty, and its title is not known', bare(0, {}, { seen: 0, filled: 0 })],
    ['its title names no field', bare(0, {}, { seen: 0, filled: 2 })],
    ['its title names no field', bare(0, {}, NAMES)],
    ['a link', ignored(0, 'link')],
    ['all posts ever published, not the posts that were measured', ignored(0, 'all-posts', NAMES, { format: 'post' })],
    [
      'all posts ever published, not the posts that were measured',
      ignored(0, 'all-posts', NUMBERS, { platform: 'instagram' }),
    ],
    ['a number of engagements, not a rate', titled(0, 'engagementRate', NUMBERS, { demand: 'percent-text' })],
    [
      'a number of engagements, not a rate',
      titled(0, 'engagementRate', { ...NUMBERS, middle: 900 }, { demand: 'rate-like' }),
    ],
    ['titled like engagement rate, but holds text', titled(0, 'engagementRate', NAMES, { demand: 'rate-like' })],
    [
      'titled like engagement rate, but holds text (“numbers”)',
      titled(0, 'engagementRate', { example: 'numbers' }, { demand: 'rate-like' }),
    ],
    ['a share of the audience by place', titled(0, 'country', { percents: 10 }, { demand: 'country-names' })],
    ['a place; it holds numbers, not countries', titled(0, 'country', NUMBERS, { demand: 'country-names' })],
    ['a number that identifies, not a name', titled(0, 'creator', NUMBERS)],
    ['a number that identifies, not a name', titled(0, 'creator', { ...NUMBERS, counting: true })],
    ['a number that identifies, not a name', titled(0, 'creator', { percents: 10 }, { rank: 3 })],
    [
      'titled like creator, but holds percentages (“numbers”)',
      titled(0, 'creator', { percents: 10, example: 'numbers' }, { rank: 4 }),
    ],
    ['titled like price, but holds text', titled(0, 'quote', NAMES)],
  ])('%s', (reason, note) => {
    expect(find([note]).ignored).toEqual({ 0: reason });
  });
});

describe('a list of single posts', () => {
  const post = ignored(9, 'post-id');
  const text = (title: string): ColumnNote => titled(0, 'authority', NAMES, {}, title);

  test.each(['Description', 'Caption', 'Beschreibung', 'Post text'])('has no evidence under %s', (title) => {
    expect(find([text(title), post]).ignored[0]).toBe('the text of a post');
    expect(find([text(title)]).fields).toEqual({ authority: [0] });
  });

  it('has evidence under other titles, and other fields under such', () => {
    expect(find([text('Bio'), post]).fields).toEqual({ authority: [0] });
    expect(find([titled(0, 'niche', NAMES, {}, 'Text'), post]).fields).toEqual({ niche: [0] });
  });

  it('has no followers where it names no creators', () => {
    const followers = titled(0, 'followers', NUMBERS);
    const reason = 'gained by single posts, not the followers of an account';
    expect(find([followers, post])).toMatchObject({ fields: {}, ignored: { 0: reason } });
    expect(find([followers, ignored(9, 'post-text')]).ignored[0]).toBe(reason);
    expect(find([followers, titled(1, 'creator', NAMES), post]).fields).toEqual({ followers: [0], creator: [1] });
    expect(find([followers, ignored(9, 'date')]).fields).toEqual({ followers: [0] });
    expect(find([titled(0, 'likes', NUMBERS), post]).fields).toEqual({ likes: [0] });
  });
});

describe('profile addresses', () => {
  const link = (cells: Partial<ColumnProfile>, reason: Ignored = 'link'): unknown =>
    find([ignored(0, reason, cells)]).fields;

  it('name the creators where nothing else does', () => {
    expect(find([ignored(0, 'link', LINKS)])).toMatchObject({ fields: { creator: [0] }, ignored: {} });
    expect(find([ignored(0, 'link', LINKS), titled(1, 'creator', NAMES)])).toMatchObject({
      fields: { creator: [1] },
      ignored: { 0: 'a link' },
    });
  });

  it('are half of the cells, some of them of a platform', () => {
    expect(link({ addresses: 5, platforms: 1 })).toEqual({ creator: [0] });
    expect(link({ addresses: 4, platforms: 1 })).toEqual({});
    expect(link({ addresses: 10, platforms: 0 })).toEqual({});
    expect(link(LINKS, 'contact')).toEqual({});
  });
});

describe('titles that are only a platform or a format', () => {
  it('over names of platforms, or of nothing at all, are the platform', () => {
    expect(readAs([bare(0, {}, PLATFORMS)], 'platform')).toMatchObject({ rank: 4 });
    expect(find([bare(0, { platform: 'x' }, PLATFORMS)]).fields).toEqual({ creator: [0] });
    expect(find([ignored(0, 'all-posts', PLATFORMS, { format: 'post' })]).ignored).toEqual({
      0: 'all posts ever published, not the posts that were measured',
    });
  });

  it('of several pieces are a price where half of the cells are money', () => {
    const pieces = (money: number): ColumnNote => bare(0, {}, { numbers: 10, money }, '1 reel + 2 stories');
    expect(readAs([pieces(5)], 'quote')).toMatchObject({
      rank: 8,
      deliverables: [
        { format: 'reel', count: 1 },
        { format: 'story', count: 2 },
      ],
    });
    expect(find([pieces(4)]).fields).toEqual({});
  });

  it('of one format are a price where money, a price or another format says so', () => {
    const reel = (cells: Partial<ColumnProfile>): ColumnNote => bare(0, { format: 'reel' }, cells);
    expect(readAs([reel({ numbers: 5, money: 5 })], 'quote')).toMatchObject({ rank: 8 });
    expect(find([reel({ numbers: 10, money: 4 })]).fields).toEqual({});
    expect(find([reel({ numbers: 4, money: 5 })]).fields).toEqual({});
    expect(find([reel({ numbers: 5 }), titled(1, 'quote', NUMBERS)]).fields).toEqual({ quote: [0, 1] });
    expect(find([reel({ numbers: 5 }), titled(1, 'likes', NUMBERS)]).fields).toEqual({ likes: [1] });
    expect(find([reel({ numbers: 5 }), bare(1, {}, NAMES)]).fields).toEqual({});
    expect(find([reel({ numbers: 5 }), bare(1, { format: 'story' }, NAMES)]).fields).toEqual({ quote: [0] });
    expect(find([ignored(0, 'all-posts', { numbers: 5, money: 5 }, { format: 'post' })]).fields).toEqual({
      quote: [0],
    });
  });

  it('of a platform are followers, prices or names, as their cells look', () => {
    const instagram = (cells: Partial<ColumnProfile>, text = 'Instagram'): ColumnNote =>
      bare(0, { platform: 'instagram' }, cells, text);
    expect(readAs([instagram({ numbers: 5 })], 'followers')).toMatchObject({ rank: 6, platform: 'instagram' });
    expect(find([instagram({ numbers: 4 })]).fields).toEqual({});
    expect(find([instagram({ numbers: 5, money: 1 })]).fields).toEqual({});
    expect(readAs([instagram(NAMES)], 'creator')).toMatchObject({ rank: 6 });
    expect(find([instagram({ percents: 1 })]).fields).toEqual({});
    expect(find([instagram({ percents: 1, numbers: 1 })]).fields).toEqual({});
    expect(find([instagram({ yesNo: 1, percents: 1 })]).fields).toEqual({});
    expect(find([instagram({ yesNo: 1 })]).fields).toEqual({});
    expect(find([instagram({ seen: 0 })]).fields).toEqual({});
    expect(readAs([instagram({ numbers: 5 }, 'Instagram USD')], 'quote')).toMatchObject({ rank: 8, currency: 'USD' });
    expect(find([instagram({ numbers: 4 }, 'Instagram USD')]).fields).toEqual({});
  });
});

describe('titles one column beside their data', () => {
  const message = (side: string): string =>
    `The titles are one column to the ${side} of their data: move them over, or choose the columns.`;
  const left = [titled(0, 'platform', NAMES), titled(1, 'followers', PLATFORMS), titled(2, 'likes', NUMBERS)];

  it('are said, and no column is read', () => {
    const { fields, ignored, choice } = find(left);
    expect(fields).toEqual({});
    const reason = 'titled like platform, but holds text';
    expect(ignored).toEqual({
      0: reason,
      1: 'titled like followers, but holds platform names (“IG”)',
      2: 'the titles are one column to the left of their data',
    });
    expect(choice.problems.map(sayProblem)).toEqual([message('left')]);
    expect(spokenQuestions(choice.questions)).toEqual([{ about: 'column', column: -1, message: message('left') }]);
  });

  it('may stand to the right, too', () => {
    const right = [bare(0, {}, { platforms: 10 }), titled(1, 'platform', NUMBERS), titled(2, 'followers', NAMES)];
    expect(find(right).choice.problems.map(sayProblem)).toEqual([message('right')]);
  });

  const shifted = (notes: readonly ColumnNote[]): boolean =>
    find(notes).choice.questions.some(({ column: at }) => at === -1);
  const [platform, followers, likes] = left as [ColumnNote, ColumnNote, ColumnNote];
  test.each<[string, boolean, readonly ColumnNote[]]>([
    ['one misfit alone', false, [platform, titled(1, 'authority', PLATFORMS), likes]],
    ['misfits of titles that are no sure ones', false, [titled(0, 'platform', NAMES, { rank: 3 }), followers, likes]],
    [
      'misfits of a demand',
      false,
      [platform, titled(1, 'engagementRate', PLATFORMS, { demand: 'percent-text' }), likes],
    ],
    ['two titles, the last without data', false, [platform, followers]],
    ['an empty column in the way', false, [platform, followers, titled(2, 'likes', { seen: 0 })]],
    ['an untitled column for the last', true, [platform, titled(1, 'likes', PLATFORMS), bare(2, {}, NUMBERS)]],
    ['another kind for the last', false, [platform, titled(1, 'likes', PLATFORMS), bare(2, {}, COUNTRIES)]],
    [
      'one of five that fits neither way',
      false,
      [...left, titled(3, 'views', NUMBERS), titled(4, 'verified', NUMBERS), bare(5, {}, NUMBERS)],
    ],
    [
      'one of six that fits neither way',
      true,
      [
        ...left,
        titled(3, 'views', NUMBERS),
        titled(4, 'shares', NUMBERS),
        titled(5, 'verified', NUMBERS),
        bare(6, {}, NUMBERS),
      ],
    ],
    [
      'two of six that fit neither way',
      false,
      [
        ...left,
        titled(3, 'views', NUMBERS),
        titled(4, 'verified', NUMBERS),
        titled(5, 'verified', NUMBERS),
        bare(6, {}, NUMBERS),
      ],
    ],
  ])('%s: %s', (_, isShifted, notes) => {
    expect(shifted(notes)).toBe(isShifted);
  });
});

describe('a misplaced title', () => {
  const questions = (notes: readonly ColumnNote[]): string[] => {
    const { choice } = find(notes);
    expect(choice.problems.map(sayProblem)).toEqual(spokenQuestions(choice.questions).map(({ message }) => message));
    return spokenQuestions(choice.questions).map(({ about, column: at, message }) => `${about} ${at}: ${message}`);
  };
  const SAID = 'column 1: “Title 1” (B) is titled like followers but holds text; it is left out.';
  const followers = titled(1, 'followers', NAMES);

  it('points to the untitled neighbour that fits, the left one first', () => {
    const sides = [bare(0, {}, NUMBERS), followers, bare(2, {}, NUMBERS)];
    expect(questions(sides)).toEqual([`${SAID} Choose “Bare 0” (A) if that is the followers.`]);
    expect(questions(sides.slice(1))).toEqual([`${SAID} Choose “Bare 2” (C) if that is the followers.`]);
  });

  test.each<[string, ColumnNote]>([
    ['is empty', bare(2, {}, { seen: 0 })],
    ['does not fit', bare(2, {}, { countries: 10 })],
    ['has a title of its own', titled(2, 'likes', NUMBERS)],
    ['stands further off', bare(3, {}, NUMBERS)],
  ])('points to no column that %s', (_, other) => {
    expect(questions([followers, other])).toEqual([SAID]);
  });

  it('may be the country', () => {
    const countries = titled(1, 'followers', COUNTRIES);
    const said = 'column 1: “Title 1” (B) is titled like followers but holds country names (“Peru”); it is left out.';
    expect(questions([countries])).toEqual([`${said} Choose it as the country if it is one.`]);
    expect(questions([countries, titled(4, 'country', COUNTRIES)])).toEqual([said]);
    expect(questions([titled(1, 'followers', { ...NAMES, example: 'country' }), titled(4, 'likes', NUMBERS)])).toEqual([
      SAID.replace('text', 'text (“country”)'),
    ]);
  });

  it('is no question where its field is served, it asks for certain cells, or is not sure', () => {
    expect(questions([followers, titled(4, 'followers', NUMBERS)])).toEqual([]);
    expect(questions([titled(1, 'followers', NAMES, { demand: 'amounts' })])).toEqual([]);
    expect(questions([titled(1, 'followers', NAMES, { rank: 3 })])).toEqual([]);
    expect(questions([titled(1, 'followers', NAMES, { rank: 4 })])).toEqual([SAID]);
  });
});
