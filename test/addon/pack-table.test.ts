/** Cases: a table of rules comes back from its short text, whatever letters it holds, and so does one of an earlier version. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTable, unpackTable } from '../../src/addon/rules-tab/pack-table.ts';

test('any letters come back, and the text itself is ASCII', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (texts) => {
      const packed = packTable({ values: [['x', ...texts, 'x']], formulas: [] });
      expect([...packed].every((letter) => letter <= '\u007f')).toBe(true);
      expect(unpackTable(packed)?.values).toEqual([['x', ...texts, 'x']]);
    }),
  );
});

test('letters above ASCII take four places, six in texts of an earlier version, which are still read', () => {
  const values = [['врач, 医師, طبيب']];
  const { length } = packTable({ values, formulas: [] });
  const earlier =
    '{"texts":["\\u0432\\u0440\\u0430\\u0447, \\u533b\\u5e2b, \\u0637\\u0628\\u064a\\u0628"],"rows":[[0]],"formulas":[]}';
  expect(length).toBeLessThan(earlier.length - 15);
  expect(unpackTable(earlier)?.values).toEqual(values);
});
