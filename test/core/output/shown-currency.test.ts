/** Cases: which currency costs are shown in. */
import { expect, test } from 'vitest';
import { shownCurrency } from '../../../src/core/output/shown-currency.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { smallRules } from '../../helpers/creator.ts';

const from = { source: 'Invented', date: '2026-01-01', cell: '' };
const shown = (wanted: string | undefined, currency = 'USD') =>
  shownCurrency(
    compileRules(
      smallRules({
        currency,
        ...(wanted === undefined ? {} : { shownCurrency: wanted }),
        exchangeRates: [
          { ...from, currency: 'EUR', rate: 0.8 },
          { ...from, currency: 'USD', rate: 3 },
        ],
      }),
    ),
  );

test('the one asked for, at its rate', () => {
  expect(shown('EUR')).toEqual({ code: 'EUR', rate: 0.8 });
});

test('the rules’ own when none is asked for, it is the same, or there is no rate for it', () => {
  expect(shown(undefined)).toEqual({ code: 'USD', rate: 1 });
  expect(shown('')).toEqual({ code: 'USD', rate: 1 });
  expect(shown('USD')).toEqual({ code: 'USD', rate: 1 });
  expect(shown('SEK')).toEqual({ code: 'USD', rate: 1 });
  expect(shown('USD', 'EUR')).toEqual({ code: 'USD', rate: 3 });
});
