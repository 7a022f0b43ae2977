import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Field } from '../../../../src/core/creator.ts';
import { ABSENT, type Maybe } from '../../../../src/core/missing.ts';
import { UNTITLED, wordFactors } from '../../../../src/core/reading/cells/word-factors.ts';
import { columnCells, middleRatio, readNumbers, withUnit } from '../../../../src/core/reading/columns/read-values.ts';
import { candidate, column } from '../made-columns.ts';

type Sheet = Partial<Record<Field, readonly Cell[]>>;

/** Reads columns by field; `title` is that of the followers. */
function read(
  sheet: Sheet,
  localeMark: '.' | ',' | null = null,
  title = 'Followers',
): Partial<Record<Field, Maybe<number>[]>> {
  const fields = Object.keys(sheet) as Field[];
  const chosen = new Map(
    fields.map((field, index) => [field, candidate(column(index, field === 'followers' ? title : field), { field })]),
  );
  const height = Math.max(...fields.map((field) => sheet[field]?.length ?? 0));
  const rows = Array.from({ length: height }, (_, row) => fields.map((field) => sheet[field]?.[row]));
  const titles = [...chosen.values()].map(({ note }) => note.title.text);
  const words = wordFactors(titles, () => sheet.followers ?? []);
  return Object.fromEntries(
    readNumbers(
      rows,
      chosen,
      (field) => chosen.get(field) ?? null,
      () => localeMark,
      words,
    ),
  );
}

const undecided = (found: string): Maybe<number> => ({ missing: 'undecided', found });

describe('the numbers of a table', () => {
  it('are those of its number columns', () => {
    expect(read({ followers: [900, ''], likes: ['12K'], engagementRate: [0.03] })).toEqual({
      followers: [900, ABSENT],
      likes: [12_000, ABSENT],
    });
  });

  test.each<Field>(['followers', 'views', 'postsMeasured', 'quote'])(
    '%s have thousands before three digits',
    (field) => {
      expect(read({ [field]: ['1.250'] })).toEqual({ [field]: [1250] });
    },
  );

  test.each<Field>(['likes', 'comments', 'shares'])('%s wait for a mark', (field) => {
    expect(read({ [field]: ['1.250'] })).toEqual({ [field]: [undecided('1.250')] });
  });

  it('take the mark of their own column, then that of the table, then that of the locale', () => {
    expect(read({ likes: ['1.250', '3,5'], comments: ['1.250', '3.5'] })).toEqual({
      likes: [1250, 3.5],
      comments: [1.25, 3.5],
    });
    expect(read({ likes: ['1.250'], comments: ['3,5'] }, '.').likes).toEqual([1250]);
    expect(read({ likes: ['1.250'], comments: ['3.5'] }, ',').likes).toEqual([1.25]);
    expect(read({ likes: ['1.250'] }, ',').likes).toEqual([1250]);
    expect(read({ likes: ['1.250'] }, '.').likes).toEqual([undecided('1.250')]);
  });

  it('take a mark from rates', () => {
    for (const rate of ['3,4', '3,412', '3,4 %', '~ 13,4', '3,4 percent']) {
      expect(read({ likes: ['1.250'], engagementRate: [rate] }).likes).toEqual([1250]);
    }
    expect(read({ likes: ['1,250'], engagementRate: ['3.4'] }).likes).toEqual([1250]);
    for (const rate of ['rate 3,4', '3,4 x 5', '3,4 of all followers', ',4', '3,', 3.4, 34]) {
      expect(read({ likes: ['1.250'], engagementRate: [rate] }).likes).toEqual([undecided('1.250')]);
    }
  });

  it('take the mark of rounded numbers in other columns for thousands only', () => {
    expect(read({ followers: ['12.4K'], likes: ['1,200'] }).likes).toEqual([1200]);
    expect(read({ followers: ['12.4K'], likes: ['1.200'] }).likes).toEqual([undecided('1.200')]);
    expect(read({ followers: ['12.4K'], likes: ['900', '1.200'] }).likes).toEqual([900, undecided('1.200')]);
    expect(read({ followers: ['12,4K'], likes: ['1.200', 'n/a'] }).likes).toEqual([1200, ABSENT]);
  });
});

describe('words that mean another number in some languages', () => {
  it('B behind more followers than there are people is a thousand, everywhere in the table', () => {
    expect(read({ followers: ['48,2B', '9B'], likes: ['1,2B', ' 3 B '], views: [5] })).toEqual({
      followers: [48_200, 9000],
      likes: [1200, 3000],
      views: [5, ABSENT],
    });
    expect(read({ followers: ['8.0B', 7] }).followers).toEqual([8e9, 7]);
    expect(read({ followers: ['8.1B'] }).followers).toEqual([8100]);
    expect(read({ followers: [5], likes: ['48,2B'] }).likes).toEqual([48.2e9, ABSENT].slice(0, 1));
  });

  test.each([
    'Sledující',
    'Sledovatelia',
    'Odběratelé',
    'Követők',
    'Feliratkozók',
    'Urmăritori',
    'Abonați',
    'Pratitelji',
    'Pratioci',
    'Pretplatnici',
    'Sledilci',
  ])('mil is a million where followers are called %s', (title) => {
    expect(read({ followers: ['1,2 mil.', '3mil', 5], likes: ['2 mil '] }, null, title)).toEqual({
      followers: [1_200_000, 3_000_000, 5],
      likes: [2_000_000, ABSENT, ABSENT],
    });
  });

  test.each(['Seguidores', 'Seguidors', 'Suscriptores', 'Inscritos'])(
    'mil is a thousand where followers are called %s',
    (title) => {
      expect(read({ followers: ['1,2 mil', '3mil'] }, null, title).followers).toEqual([1200, 3000]);
    },
  );

  it('mil stays open where followers are called Followers', () => {
    expect(read({ followers: ['1.2mil', '900k'] }).followers).toEqual([undecided('1.2mil'), 900_000]);
  });

  it('mil before a number is no word of it', () => {
    expect(read({ followers: ['mil 2', 'x mil'] }, null, 'Sledující').followers).toMatchObject([
      { missing: 'unreadable', found: 'mil 2' },
      { missing: 'unreadable', found: 'x mil' },
    ]);
  });
});

test.each<[Cell, string, Cell]>([
  [12.5, 'K', '12.5K'],
  [12.5, '', 12.5],
  [' 12.5 ', 'K', '12.5 K'],
  ['12.5', '', '12.5'],
  ['12.5M', 'K', '12.5M'],
  ['soon', 'K', 'soon'],
  ['', 'K', ''],
  [null, 'K', null],
  [true, 'K', true],
])('%j in a column of the unit “%s” is %j', (cell, unit, read_) => {
  expect(withUnit(cell, unit)).toBe(read_);
});

describe('the cells of a column', () => {
  it('have the unit of the title, and prices lose the format they name', () => {
    const rows: Cell[][] = [
      ['x', 5],
      ['x', '500 / reel'],
      ['x', '500'],
    ];
    const of = (field: Field, unit = ''): readonly Cell[] =>
      columnCells(rows, candidate(column(1, 'Title'), { field, unit }));
    expect(of('followers', 'K')).toEqual(['5K', '500 / reel', '500 K']);
    expect(of('quote')).toEqual([5, '500', '500']);
    expect(of('likes')).toEqual([5, '500 / reel', '500']);
  });
});

test.each<[string, readonly Maybe<number>[] | undefined, readonly Maybe<number>[] | undefined, number | null]>([
  ['the middle of three', [9, 1, 4], [1, 1, 1], 4],
  ['the upper of the two middle ones', [9, 1, 4, 5], [1, 1, 1, 1], 5],
  ['numbers in numeric order', [100, 9, 20], [1, 1, 1], 20],
  ['divided row by row', [10, 20, 30], [10, 5, 1], 4],
  ['fewer than three rows', [1, 2], [1, 1], null],
  ['rows with zeros, gaps and no partner', [1, 0, 2, ABSENT, 3, 4], [1, 1, 0, 1, ABSENT], null],
  ['rows with zeros between', [7, 0, 7, 7, 7], [1, 1, 1, 0, 1], 7],
  ['no first column', undefined, [1, 1, 1], null],
  ['no second column', [1, 1, 1], undefined, null],
])('the middle ratio: %s', (_, a, b, middle) => {
  expect(middleRatio(a, b)).toBe(middle);
});

test('the locale is asked only where a number can be read in two ways', () => {
  const asked: string[] = [];
  const read = (cells: readonly Cell[]): void => {
    const likes = candidate(column(0, 'Likes'), { field: 'likes' });
    const chosen = new Map<Field, typeof likes>([['likes', likes]]);
    const localeMark = (): '.' => {
      asked.push(String(cells[0]));
      return '.';
    };
    readNumbers(
      cells.map((cell) => [cell]),
      chosen,
      () => likes,
      localeMark,
      () => UNTITLED,
    );
  };
  read([900, '12K', '1,234.5']);
  read(['1.250', '']);
  expect(asked).toEqual(['1.250']);
});
