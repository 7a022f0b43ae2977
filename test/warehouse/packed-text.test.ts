/** Property: texts come out of the packer as they went in, in signs that strings of SQL and JavaScript hold as they are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from '../../src/warehouse/bios/packed-text.ts';

it('gives every text back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((one) => one.indexOf('\0') < 0);
  fc.assert(
    fc.property(text, (one) => {
      const packed = packText(one);
      expect(packed).toMatch(/^[ -~]*$/);
      expect(packed).not.toMatch(/["\\$`]/);
      expect(unpackText(packed)).toBe(one);
    }),
    { numRuns: 10 },
  );
});

it('halves a list of words and more', () => {
  const words =
    'cardiologo cardiologa cardiologista kardiolog kardiologin dermatologo dermatologa dermatologista '.repeat(20);
  expect(packText(words).length).toBeLessThan(words.length / 5);
});
