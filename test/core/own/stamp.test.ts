/** Cases: the text that travels with a row, read back, and what it says of each cell. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ColumnId, GOAL_COLUMNS, OUTPUT_COLUMNS, ownColumnOf } from '../../../src/core/own/columns.ts';
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
const isAsWritten = (stamped: Stamp, id: ColumnId, value: unknown) => says(stamped, of(id), value);
const wasWritten = (stamped: Stamp, id: ColumnId) => wrote(stamped, of(id));

const MARKED = OUTPUT_COLUMNS.filter(({ kind }) => kind !== 'user' && kind !== 'stamp').map(({ id }) => id);
const marks = marksOf(['tier', 'fitScore', 'confidence'], ['KOL', 47, '']);
const stamp = { date: '2026-11-02', byHand: '', version: 'Ours | spring, 2026-10-07, 1o7bf1w', inputs: 'k3x9', marks };

describe('marks', () => {
  test('two characters for each column that a run can write, the user’s and the stamp left out', () => {
    expect(marks).toHaveLength(40);
    expect(marks).toMatch(/^[0-9a-z-]{40}$/);
  });

  test('stand at the place of their column', () => {
    const only = (id: (typeof MARKED)[number]) => marksOf([id], ['x']).split('--').join('');
    const places = MARKED.map((id) => marksOf([id], ['x']).indexOf(only(id)) / 2);
    expect(places).toEqual(MARKED.map((id) => ORDER.indexOf(id)));
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
    expect(marksOf(['tier'], ['mine 52.24'])).toBe(marksOf(['tier'], ['']));
    expect(isAsWritten(empty, 'erTypical', 'mine 52.24')).toBe(false);
    expect(isAsWritten(empty, 'erTypical', '')).toBe(true);
    const small = { ...stamp, marks: marksOf(['erTypical'], [1e-7]) };
    expect(isAsWritten(small, 'erTypical', '1e-7')).toBe(true);
  });

  test('a column without a value is not written', () => {
    expect(marksOf([], [])).toBe('--'.repeat(20));
    expect(marksOf(['tier', 'kolBy'], ['KOL']).slice(2)).toBe('--'.repeat(19));
  });
});

describe('the order of marks', () => {
  test('begins as in the first version, and has each column once that a run can write', () => {
    expect(ORDER.slice(0, 20).join(' ')).toBe(
      'tier kolBy fit fitScore why erLow erTypical erHigh erBasis erVsSize costLow costTypical costHigh costFor quoteCheck counterOffer contentInfluence brandFit flags confidence',
    );
    const numbers = OUTPUT_COLUMNS.filter(({ kind }) => kind === 'rate' || kind === 'money');
    expect([...ORDER].sort()).toEqual([...MARKED, ...numbers.map(({ id }) => `${id} as shown`)].sort());
  });

  test('a stamp that ends before a column says that it was not written; one that goes on behind the last is read', () => {
    const older = { ...stamp, marks: marks.slice(0, 38) };
    expect([wasWritten(older, 'confidence'), wasWritten(stamp, 'confidence')]).toEqual([false, true]);
    const newer = readStamp(writeStamp({ ...stamp, marks: `${marks}--7f` }));
    expect(newer !== null && isAsWritten(newer, 'confidence', '')).toBe(true);
  });

  test('a sheet of the first version is as it was written, cell by cell', () => {
    const [titles = [], ...rows]: (string | number | null)[][] = JSON.parse(
      readFileSync('test/golden/stamped-sheet.json', 'utf8'),
    );
    const looked = rows.map((row) => {
      const read = readStamp(String(row[row.length - 1]));
      return titles.flatMap((title, at) => {
        const id = ownColumnOf(String(title))?.id;
        if (read === null || id === undefined || !wasWritten(read, id)) return [];
        return [isAsWritten(read, id, row[at] ?? '') && !isAsWritten(read, id, 'other')];
      });
    });
    expect(looked).toEqual(rows.map(() => Array(20).fill(true)));
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
    `2026-11-02 | v | k3x9 | ${marks.slice(2)}`,
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
