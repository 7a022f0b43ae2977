import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/core/reading/cells/number.ts';
import { readQuote } from '../../../src/core/reading/cells/quote.ts';
import { readRate } from '../../../src/core/reading/cells/rate.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { columnsOf, quotesOf, readLines, valuesOf } from './read-fixture.ts';

describe('numbers with what people add to them', () => {
  it.each([
    ['48.2k 🔥', 48_200],
    ['✅ 9870', 9870],
    ['2.12 लाख', 212_000],
    ['4.8 หมื่น', 48_000],
    ['1.2 ล้าน', 1_200_000],
    ['45 L', 4_500_000],
    ['1tr5', 1_500_000],
    ['1tr250', 1_250_000],
    ['2tỷ5', 2_500_000_000],
    ['1.5 εκ.', 1_500_000],
    ['120 хил.', 120_000],
    ['1万5000', 15_000],
  ])('%s is %d', (text, value) => expect(readNumber(text, null)).toBe(value));

  it.each(['1m5', '2k5', '1mio2'])('%s stays unreadable', (text) =>
    expect(readNumber(text, null)).toMatchObject({ missing: 'unreadable' }),
  );

  it('a rate with a sign of approval', () => expect(readRate('3.4% ✅')).toBe(0.034));
});

describe('fees with what people add to them', () => {
  it.each([
    ['AUD $500', 500, 'AUD'],
    ['CA$1,200', 1200, 'CAD'],
    ['$500 USD', 500, 'USD'],
    ['S/ 500', 500, 'PEN'],
    ['€500 + VAT', 500, 'EUR'],
    ['1.200 € + IVA', 1200, 'EUR'],
    ['500 € HT', 500, 'EUR'],
    ['500€ netto', 500, 'EUR'],
    ['900 € zzgl. MwSt.', 900, 'EUR'],
    ['$1.2k excl. GST', 1200, 'USD'],
    ['50,000円(税抜)', 50_000, 'JPY'],
    ['4500 ريال', 4500, ''],
  ])('%s is %d %s', (text, amount, currency) => expect(readQuote(text, null)).toMatchObject({ amount, currency }));

  it.each(['$100-200', '$80 + product', 'from $500'])('%s is not one fee', (text) =>
    expect(readQuote(text, null)).toMatchObject({ missing: 'unreadable' }),
  );

  it.each([
    ['Ücret (TL)', '12000 TRY'],
    ['Cena (Kč)', '12000 CZK'],
    ['Harga (Rp)', '12000 IDR'],
    ['Fee (RM)', '12000 MYR'],
    ['Tarif post (FR)', '12000'],
  ])('%s names its currency', (title, fee) =>
    expect(quotesOf(readLines([`Name|${title}`, 'Ada|12000']))).toEqual([fee]),
  );

  it('a dollar sign is the dollar or peso that the title or the row names', () => {
    expect(quotesOf(readLines(['Name|Costo por reel (MXN)', 'Ada|$12,000', 'Bo|US$900']))).toEqual([
      '12000 MXN',
      '900 USD',
    ]);
    expect(quotesOf(readLines(['Name|Fee|Currency', 'Ada|$1,200|CAD', 'Bo|$900|EUR', 'Cy|$800|']))).toEqual([
      '1200 CAD',
      '900 USD',
      '800 USD',
    ]);
  });
});

describe('units in titles', () => {
  it.each([
    'Follower (in Tsd.)',
    'Followers (in thousands)',
    'Seguidores (en miles)',
    'Abonnés (en milliers)',
    'Followers (x1000)',
    "Followers ('000s)",
    'Followers in K',
    'Подписчики (тыс.)',
  ])('%s', (title) =>
    expect(valuesOf(readLines([`Name|${title}`, 'Ada|48.2', 'Bo|212']), 'followers')).toEqual([48_200, 212_000]),
  );
});

describe('columns with cells that cannot be read', () => {
  it('a count among rates is unreadable, not percent or fraction', () => {
    const table = readLines(['Name|Followers|ER', 'Ada|900|3.4%', 'Bo|800|212004', 'Cy|700|1%']);
    expect(table.problems.map(({ code }) => code)).toEqual(['unreadable-rate', 'missing-platform']);
  });

  it('ranges and floors are named by their cells, not as a column', () => {
    const table = readLines(['Name|Followers|Price', 'Ada|10K-50K|$100-200', 'Bo|5k to 9k|from $500', 'Cy|<10k|TBD']);
    expect(columnsOf(table)).toMatchObject({ followers: 'B Followers', quote: 'C Price' });
    expect(valuesOf(table, 'followers')).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(table.problems.map((problem) => sayProblem(problem).slice(0, 30))).toContain(
      'B2 holds the range “10K-50K”; ',
    );
  });

  it('dates as text are dates', () => {
    const table = readLines(['Name|Followers|Avg likes', 'Ada|12.4K|1-Feb', 'Bo|02.Jan|2024-02-01', 'Cy|Mar-25|1.5K']);
    expect(columnsOf(table)).toMatchObject({ followers: 'B Followers', likes: 'C Avg likes' });
    expect(valuesOf(table, 'followers')).toEqual([12_400, 'unreadable', 'unreadable']);
    const dates = table.problems.filter(({ code }) => code === 'date-in-number');
    expect(dates.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [3, 2],
      [3, 3],
      [4, 2],
    ]);
  });

  it('B is a thousand in a table whose followers cannot be billions', () => {
    const table = readLines(['Fenomen|Takipçi|Ort. İzlenme', 'Ada|48,2B|22,1B', 'Bo|1,2 Mn|180 B', 'Cy|9.870|4.300']);
    expect(valuesOf(table, 'followers')).toEqual([48_200, 1_200_000, 9870]);
    expect(valuesOf(table, 'views')).toEqual([22_100, 180_000, 4300]);
  });

  it('mil is a million in Czech and a thousand in Spanish', () => {
    expect(valuesOf(readLines(['Jméno|Sledující', 'Ada|1,2 mil.', 'Bo|48 210']), 'followers')).toEqual([
      1_200_000, 48_210,
    ]);
    expect(valuesOf(readLines(['Nombre|Seguidores', 'Ada|1,2 mil', 'Bo|48.210']), 'followers')).toEqual([1200, 48_210]);
  });

  it('B stays a billion where nothing speaks against it', () => {
    expect(valuesOf(readLines(['Name|Followers|Views avg', 'Ada|0.4B|1.2B']), 'views')).toEqual([1_200_000_000]);
  });
});
