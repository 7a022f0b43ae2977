/** Cases: the text that travels with a row, read back, and what it says of each cell. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OUTPUT_COLUMNS, ownColumnOf } from '../../../src/core/own/columns.ts';
import {
  isAsWritten,
  marksOf,
  MARKED as ORDER,
  readStamp,
  wasWritten,
  writeStamp,
} from '../../../src/core/own/stamp.ts';

const MARKED = OUTPUT_COLUMNS.filter(({ kind }) => kind !== 'user' && kind !== 'stamp').map(({ id }) => id);
const marks = marksOf(['tier', 'fitScore', 'confidence'], ['KOL', 47, '']);
const stamp = { date: '2026-11-02', version: 'Ours | spring, 2026-10-07, 1o7bf1w', inputs: 'k3x9', marks };

describe('marks', () => {
  test('two characters for each column that a run can write, the user’s and the stamp left out', () => {
    expect(marks).toHaveLength(40);
    expect(marks).toMatch(/^[0-9a-z-]{40}$/);
  });

  test('stand at the place of their column', () => {
    const only = (id: (typeof MARKED)[number]) => marksOf([id], ['x']).split('--').join('');
    expect(ORDER.map((id) => marksOf([id], ['x']).indexOf(only(id)) / 2)).toEqual(ORDER.map((_, at) => at));
  });

  test('are the same for the same value only, and for a number and its text', () => {
    const of = (value: string | number) => marksOf(['tier'], [value]);
    expect(of('KOL')).toBe(of('KOL'));
    expect(of('KOL')).not.toBe(of('KOl'));
    expect(of(47)).toBe(of('47'));
    const different = new Set(Array.from({ length: 300 }, (_, at) => of(`value ${at}`)));
    expect(different.size).toBeGreaterThan(230);
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
    expect([...ORDER].sort()).toEqual([...MARKED].sort());
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

describe('the text in the cell', () => {
  const text = writeStamp(stamp);

  test('is readable, and read back as it was, bars in the name of the rules included', () => {
    expect(text).toBe(`2026-11-02 | Ours | spring, 2026-10-07, 1o7bf1w | k3x9 | ${marks}`);
    expect(readStamp(text)).toEqual(stamp);
    expect(readStamp(`  ${text}\n`)).toEqual(stamp);
  });

  test.each([
    '',
    'checked by Ana',
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
