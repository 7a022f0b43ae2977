import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayText } from '../../../src/host/cells/display.ts';
import { localeFacts } from '../../../src/host/cells/locales.ts';
import { isDateFormat } from '../../../src/host/cells/number-format.ts';
import { epochToSerial, serialToEpoch } from '../../../src/host/cells/serial-date.ts';
import { readTyped } from '../../../src/host/cells/typed-input.ts';

const LOCALES = ['en_US', 'de_DE', 'fr_FR', 'es_ES', 'pt_BR'];
const typed = (text: string, locale: string, format = '') =>
  readTyped(text, { locale: localeFacts(locale), format, year: 2025 });

describe('typed and shown', () => {
  for (const locale of LOCALES) {
    test(`${locale}: a number typed as it is shown is the same number`, () => {
      const formats = fc.constantFrom('#,##0.00', '0.00', '0.00%', '#,##0');
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), formats, (hundredths, format) => {
          const value = format === '#,##0' ? hundredths : format === '0.00%' ? hundredths / 1e4 : hundredths / 100;
          const back = typed(displayText(value, format, localeFacts(locale)), locale).value;
          expect(back).toBeCloseTo(value, 9);
        }),
      );
    });

    test(`${locale}: a date typed as it is shown is the same day`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 20_000, max: 60_000 }), (serial) => {
          const { dateFormat } = localeFacts(locale);
          expect(typed(displayText(serial, dateFormat, localeFacts(locale)), locale)).toEqual({
            value: serial,
            format: dateFormat,
          });
        }),
      );
    });
  }

  const marks: [string, string, unknown][] = [
    ['es_MX', '1,234.5', 1234.5],
    ['es_AR', '1.234,5', 1234.5],
    ['it_IT', '12.400', 12400],
    ['pl_PL', '1 234,5', 1234.5],
    ['ja_JP', '1,234.5', 1234.5],
    ['it_IT', '12,400', 12.4],
    ['en_GB', '3/4/2024', 45385],
  ];
  for (const [locale, text, value] of marks) {
    test(`${locale}: ${text} is ${value}`, () => expect(typed(text, locale).value).toBe(value));
  }

  test('no text makes it throw, and text that is kept is kept whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LOCALES), (text, locale) => {
        const { value } = typed(text, locale);
        if (typeof value === 'string') expect(text.startsWith("'") ? `'${value}` : value).toBe(text);
      }),
    );
  });

  const formats: [string, boolean][] = [
    ['', false],
    ['@', false],
    ['General', false],
    ['0.00%', false],
    ['#,##0 "days"', false],
    ['[$MDy] #,##0', false],
    ['0.00E+00', false],
    ['yyyy-mm-dd', true],
    ['m/d/yyyy h:mm:ss', true],
    ['[h]:mm:ss', true],
    ['d-mmm', true],
    ['mm:ss.000', true],
    ['[Red]dd.mm.yy', true],
  ];
  for (const [format, expected] of formats) {
    test(`${format || 'automatic'} is ${expected ? 'a' : 'no'} date format`, () =>
      expect(isDateFormat(format)).toBe(expected));
  }

  const zones = ['Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
  for (const zone of zones) {
    test(`${zone}: a moment survives the way into a cell and back`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2e9 }), (seconds) => {
          const there = epochToSerial(seconds * 1000, zone);
          // The hour that clocks show twice in autumn cannot be told apart; it may come back as the other one.
          const off = Math.abs(serialToEpoch(there, zone) - seconds * 1000);
          expect(off < 2 || Math.abs(off - 3_600_000) < 2).toBe(true);
        }),
      );
    });
  }
});
