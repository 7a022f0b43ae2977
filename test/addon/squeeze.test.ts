/** Cases: a text made shorter by what it repeats is the same text again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squeeze, unsqueeze } from '../../src/addon/rules-tab/squeeze.ts';

test('any ASCII text comes back, repeats or not', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 300 }).map((text) => text.split('\u007f').join(''));
  fc.assert(
    fc.property(fc.array(ascii, { maxLength: 4 }), fc.array(fc.nat(3), { maxLength: 12 }), (parts, order) => {
      const text = order.map((at) => parts[at] ?? '').join('');
      expect(unsqueeze(squeeze(text))).toBe(text);
    }),
  );
});

test('repeats are short, also of one letter and far away', () => {
  expect(squeeze('a'.repeat(600)).length).toBeLessThan(60);
  const far = `needle in the hay${Array.from({ length: 9000 }, (_, at) => at).join(',')}needle in the hay`;
  expect(squeeze(far).length).toBeLessThan(far.length - 10);
  expect(unsqueeze(squeeze(far))).toBe(far);
});

test('what was kept before is read as it is', () => {
  expect(unsqueeze('{"texts":[]}')).toBe('{"texts":[]}');
});
