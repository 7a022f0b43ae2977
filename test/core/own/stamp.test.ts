/** Cases: the text that travels with a row, read back, and what it says of each cell. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ColumnId,
  GOAL_COLUMNS,
  goalInTitle,
  OUTPUT_COLUMNS,
  ownColumnOf,
} from '../../../src/core/own/columns.ts';
import { marksOf as marksFor, meansAnswer, MARKED as ORDER, type OutputValue } from '../../../src/core/own/marks.ts';
import {
  readStamp,
  type Stamp,
  isAsWritten as says,
  writeStamp,
  wasWritten as wrote,
} from '../../../src/core/own/stamp.ts';

const of = (id: ColumnId, goal = '') => ({ id, goal });
const marksOf = (ids: readonly ColumnId[], values: readonly OutputValue[]) =>
  marksFor(
    ids.map((id) => of(id)),
    values,
  );
/** Of a score whose title names no goal. */
const goalOf = (id: ColumnId): string => (id === 'fitScore' ? 'conversion' : '');
const isAsWritten = (stamped: Stamp, id: ColumnId, value: unknown) => says(stamped, of(id), value);
const wasWritten = (stamped: Stamp, id: ColumnId) => wrote(stamped, of(id));

const MARKED = OUTPUT_COLUMNS.filter(({ kind }) => kind !== 'user' && kind !== 'stamp').map(({ id }) => id);
const marks = marksOf(['tier', 'fitScore', 'confidence'], ['KOL', 47, '']);
/** As versions wrote them that had no further marks. */
const short = marks.slice(0, 40);
const stamp = { date: '2026-11-02', byHand: '', version: 'Ours | spring, 2026-10-07, 1o7bf1w', inputs: 'k3x9', marks };

describe('marks', () => {
  test('two and two further characters for each column that a run can write, the user’s and the stamp left out', () => {
    expect(marks).toMatch(/^[0-9a-z-]+$/);
    expect(marks).toHaveLength(2 * (ORDER.indexOf('confidence, further') + 1));
    expect(marks.split('--').join('')).toHaveLength(3 * 4);
  });

  test('stand at the places of their column', () => {
    for (const id of MARKED) {
      const pairs = marksOf([id], ['x']).match(/../g) ?? [];
      const places = pairs.flatMap((pair, at) => (pair === '--' ? [] : [ORDER[at]]));
      expect(places).toEqual([id, `${id}, further`]);
    }
  });

  test('an edit whose first two characters are those of what was written is seen by the further ones', () => {
    const written = { ...stamp, marks: marksOf(['why', 'costLow'], ['x', 1234.6]) };
    const likeIt = (of: string) => (text: string) => marksOf(['why'], [text]).slice(8, 10) === of.slice(8, 10);
    const texts = Array.from({ length: 20_000 }, (_, at) => `mine ${at}`).filter(likeIt(written.marks));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => isAsWritten(written, 'why', text))).toEqual([]);
    const older = { ...written, marks: written.marks.slice(0, 2 * ORDER.indexOf('tier, further')) };
    expect(texts.filter((text) => isAsWritten(older, 'why', text))).toEqual(texts);
    expect(isAsWritten(older, 'why', 'x') && isAsWritten(written, 'why', 'x')).toBe(true);
    const numbers = Array.from({ length: 20_000 }, (_, at) => at + 2000);
    expect(numbers.filter((number) => isAsWritten(written, 'costLow', number))).toEqual([]);
    expect(numbers.filter((number) => isAsWritten(older, 'costLow', number)).length).toBeGreaterThan(5);
    expect([1235, '1,235', 1234.6].map((value) => isAsWritten(written, 'costLow', value))).toEqual([true, true, true]);
  });

  test('are the same for the same value only, and for a number and its text', () => {
    const of = (value: string | number) => marksOf(['tier'], [value]);
    expect(of('KOL')).toBe(of('KOL'));
    expect(of('KOL')).not.toBe(of('KOl'));
    expect(of(47)).toBe(of('47'));
    const different = new Set(Array.from({ length: 300 }, (_, at) => of(`value ${at}`)));
    expect(different.size).toBeGreaterThan(230);
  });

  test('a text in a column of numbers is a person’s, even where its mark is that of what was written', () => {
    const empty = { ...stamp, marks: marksOf(['tier', 'erTypical'], ['', '']) };
    expect(marksOf(['tier'], ['mine 52.24']).slice(0, 2)).toBe(marksOf(['tier'], ['']).slice(0, 2));
    const shorter = { ...empty, marks: empty.marks.slice(0, 40) };
    for (const of of [empty, shorter]) {
      expect(isAsWritten(of, 'erTypical', 'mine 52.24')).toBe(false);
      expect(isAsWritten(of, 'erTypical', '')).toBe(true);
    }
    const small = { ...stamp, marks: marksOf(['erTypical'], [1e-7]) };
    expect(isAsWritten(small, 'erTypical', '1e-7')).toBe(true);
  });

  test('a column without a value is not written', () => {
    expect(marksOf([], [])).toBe('--'.repeat(20));
    expect(marksOf(['tier', 'kolBy'], ['KOL']).slice(2, 56)).toBe('--'.repeat(27));
  });
});

describe('the order of marks', () => {
  test('begins as in the first version, and has each column once that a run can write', () => {
    expect(ORDER.slice(0, 20).join(' ')).toBe(
      'tier kolBy fit fitScore why erLow erTypical erHigh erBasis erVsSize costLow costTypical costHigh costFor quoteCheck counterOffer contentInfluence brandFit flags confidence',
    );
    expect(ORDER.slice(20, 28).join()).toBe(
      'erLow as shown,erTypical as shown,erHigh as shown,costLow as shown,costTypical as shown,costHigh as shown,counterOffer as shown,views',
    );
    const numbers = OUTPUT_COLUMNS.filter(({ kind }) => kind === 'rate' || kind === 'money');
    const names = [...MARKED, ...numbers.map(({ id }) => `${id} as shown`)];
    expect([...ORDER].sort()).toEqual([...names, ...names.map((name) => `${name}, further`)].sort());
  });

  test('a stamp that ends before a column says that it was not written; one that goes on behind the last is read', () => {
    const older = { ...stamp, marks: short.slice(0, 38) };
    expect([wasWritten(older, 'confidence'), wasWritten(stamp, 'confidence')]).toEqual([false, true]);
    const newer = readStamp(writeStamp({ ...stamp, marks: `${marks}--7f` }));
    expect(newer !== null && isAsWritten(newer, 'confidence', '')).toBe(true);
  });

  test.each([
    ['stamped-sheet', 'of the first version', 20],
    ['stamped-sheet-goals', 'with two goals, before there were further marks', 23],
    ['stamped-sheet-further', 'with two goals and further marks', 23],
  ])('%s, a sheet %s, is as it was written, cell by cell', (name, _, count) => {
    const [titles = [], ...rows]: (string | number | null)[][] = JSON.parse(
      readFileSync(`test/golden/${name}.json`, 'utf8'),
    );
    const looked = rows.map((row) => {
      const read = readStamp(String(row[titles.indexOf('Checked')]));
      return titles.flatMap((title, at) => {
        const column = ownColumnOf(String(title));
        if (read === null || column === null) return [];
        const own = of(column.id, name === 'stamped-sheet' ? '' : goalInTitle(String(title)) || goalOf(column.id));
        if (!wrote(read, own)) return [];
        return [says(read, own, row[at] ?? '') && !says(read, own, 'other')];
      });
    });
    expect(looked).toEqual(rows.map(() => Array(count).fill(true)));
  });
});

describe('a number that came back as the sheet shows it', () => {
  const ids = ['erLow', 'erTypical', 'erHigh', 'costTypical', 'fitScore'] as const;
  const written: Stamp = { ...stamp, marks: marksOf(ids, [0.01449, 0.02512, 0.1235, 1500, 47]) };

  test.each([
    ['erTypical', 0.02512, true],
    ['erTypical', '2.5%', true],
    ['erTypical', '2,5 %', true],
    ['erTypical', 0.025, true],
    ['erTypical', 0.0251, false],
    ['erTypical', '2.51%', false],
    ['erTypical', '2.6%', false],
    ['erLow', '1.4%', true],
    ['erHigh', '12.4%', true],
    ['erHigh', '12.3%', false],
    ['costTypical', '1,500', true],
    ['costTypical', '1.500', true],
    ['costTypical', '1\u202f500', true],
    ['costTypical', '1,600', false],
    ['costTypical', 'about 1,500', false],
    ['fitScore', '47', true],
    ['fitScore', '48', false],
  ] as const)('%s as %j is what was written: %s', (id, value, is) => {
    expect(isAsWritten(written, id, value)).toBe(is);
  });

  test('shows two decimals where its typical rate is under 1%', () => {
    const low: Stamp = { ...stamp, marks: marksOf(['erLow', 'erTypical'], [0.001407, 0.005212]) };
    expect([isAsWritten(low, 'erLow', '0.14%'), isAsWritten(low, 'erLow', '0.1%')]).toEqual([true, false]);
    expect(isAsWritten(low, 'erTypical', 0.0052)).toBe(true);
  });

  test('money of less than ten is shown rounded', () => {
    const cheap: Stamp = { ...stamp, marks: marksOf(['costLow'], [8.5]) };
    expect(['8.5', '9', '8', 8.5].map((value) => isAsWritten(cheap, 'costLow', value))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test('means a new answer, whole or as shown', () => {
    const means = (content: unknown) => meansAnswer('erTypical', content, 0.02512, 0.02512);
    expect(['2.5%', 0.02512, 0.025, '2.4%', ''].map(means)).toEqual([true, true, true, false, false]);
    expect(meansAnswer('why', 'KOL', 'KOL', '')).toBe(true);
    expect(meansAnswer('why', '2.5%', '2.5', '')).toBe(false);
  });
});

describe('marks of a goal', () => {
  const columns = GOAL_COLUMNS.flatMap((id) => [of(id, 'conversion'), of(id, 'trust')]);
  const both: Stamp = {
    ...stamp,
    marks: marksFor([of('tier'), ...columns], ['KOL', 'Weak fit', 'Strong fit', 12, 90]),
  };

  test('vouch for the columns of that goal alone', () => {
    expect(readStamp(writeStamp(both))).toEqual(both);
    expect(says(both, of('fit', 'conversion'), 'Weak fit')).toBe(true);
    expect(says(both, of('fit', 'trust'), 'Weak fit')).toBe(false);
    expect(says(both, of('fitScore', 'trust'), 90)).toBe(true);
    expect(says(both, of('fitScore', 'reach'), 90)).toBe(false);
    expect(wrote(both, of('fit', 'reach'))).toBe(false);
    expect(wrote(both, of('fit', 'trust'))).toBe(true);
  });

  test('count for a column that names no goal, and marks without a goal for every goal', () => {
    expect(says(both, of('fit'), 'Weak fit') && says(both, of('fit'), 'Strong fit')).toBe(true);
    expect(says(both, of('fit'), 'Possible fit')).toBe(false);
    const older: Stamp = { ...stamp, marks: marksOf(['fit'], ['Weak fit']) };
    expect([says(older, of('fit', 'reach'), 'Weak fit'), wrote(older, of('fitScore', 'reach'))]).toEqual([true, false]);
  });
});

describe('the text in the cell', () => {
  const text = writeStamp(stamp);

  test('is readable, and read back as it was, bars in the name of the rules included', () => {
    expect(text).toBe(`2026-11-02 | Ours | spring, 2026-10-07, 1o7bf1w | k3x9 | ${marks}`);
    expect(readStamp(text)).toEqual(stamp);
    expect(readStamp(`  ${text}\n`)).toEqual(stamp);
  });

  test('names the cells that keep what a person wrote', () => {
    const kept = { ...stamp, date: '2026-11-02 tiktok', byHand: 'Flags, Why' };
    expect(writeStamp(kept)).toMatch(/^2026-11-02 tiktok, by hand: Flags, Why \| /);
    expect(readStamp(writeStamp(kept))).toEqual(kept);
  });

  test.each([
    '',
    'checked by Ana',
    `2026-11-02 | v | k3x9 | ${marks}+`,
    `2026-11-02 | v | k3x9 | ${marks}+abc`,
    '2026-11-02',
    `2026-11-02 | k3x9 | ${marks}`,
    `2026-11-2 | v | k3x9 | ${marks}`,
    `on 2026-11-02 | v | k3x9 | ${marks}`,
    `2026-11-021 | v | k3x9 | ${marks}`,
    `2026-11-02 | v | k3x9 | ${marks.slice(1)}`,
    `2026-11-02 | v | k3x9 | ${marks}0`,
    `2026-11-02 | v | k3x9 | ${short.slice(2)}`,
    `2026-11-02 | v | k3x9 | ${marks}?!`,
  ])('%j is no stamp', (other) => {
    expect(readStamp(other)).toBeNull();
  });

  test('says of each column whether it was written and whether the cell is as it was', () => {
    expect(MARKED.filter((id) => wasWritten(stamp, id))).toEqual(['tier', 'fitScore', 'confidence']);
    expect(isAsWritten(stamp, 'tier', 'KOL')).toBe(true);
    expect(isAsWritten(stamp, 'tier', 'Micro influencer')).toBe(false);
    expect(isAsWritten(stamp, 'fitScore', '47')).toBe(true);
    expect(isAsWritten(stamp, 'confidence', '')).toBe(true);
    expect(isAsWritten(stamp, 'confidence', ' ')).toBe(false);
    expect(isAsWritten(stamp, 'why', '')).toBe(false);
    expect(wasWritten(stamp, 'tierOverride')).toBe(false);
  });
});
