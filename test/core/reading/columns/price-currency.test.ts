import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../../src/core/missing.ts';
import type { TableContext } from '../../../../src/core/reading/columns/table-reading.ts';
import { sayProblem } from '../../../../src/core/text/say-problem.ts';
import { readLines } from '../read-fixture.ts';

/** Currencies of the quotes, and what was said to be assumed. */
function currencies(lines: readonly string[], more: Partial<TableContext> = {}) {
  const { creators, problems, questions } = readLines(lines, more);
  return {
    codes: creators.map(({ quote }) => (isMissing(quote) ? null : quote.currency)),
    said: problems.filter(({ code }) => code === 'assumed-currency').map(sayProblem),
    asked: questions.filter(({ about }) => about === 'column').length,
  };
}

describe('a price that names no currency', () => {
  test('has that of the titles beside it', () => {
    const lines = ['Name|Followers|Reel price|Budget (EUR)', 'a|45200|800|5000', 'b|1200|$90|5000'];
    expect(currencies(lines)).toEqual({
      codes: ['EUR', 'USD'],
      said: ['“Reel price” (C) names no currency: EUR is taken from the title “Budget (EUR)” (D).'],
      asked: 0,
    });
  });

  test('has that of the file', () => {
    const { codes, said } = currencies(['Name|Followers|Price', 'a|45200|800'], { fileName: 'rates_GBP_2024.csv' });
    expect(codes).toEqual(['GBP']);
    expect(said).toEqual(['“Price” (C) names no currency: GBP is taken from the name of the file.']);
  });

  test('has that of the one country, of several none', () => {
    const spain = currencies(['Name|Followers|Country|Price', 'a|45200|Spain|800', 'b|1200|Germany|90']);
    expect(spain.codes).toEqual(['EUR', 'EUR']);
    expect(spain.said[0]).toMatch(/EUR is taken from the country/);
    const mixed = currencies(['Name|Followers|Country|Price', 'a|45200|Spain|800', 'b|1200|Poland|90']);
    expect(mixed).toEqual({ codes: ['', ''], said: [], asked: 0 });
  });

  test('keeps that of its own title', () => {
    const lines = ['Name|Followers|Price (GBP)|Budget (EUR)', 'a|45200|800|5000'];
    expect(currencies(lines)).toEqual({ codes: ['GBP'], said: [], asked: 0 });
  });
});

describe('¥', () => {
  test.each([
    ['the Chinese platform', ['Name|Platform|Followers|Fee', 'a|Xiaohongshu|45200|¥800', 'b|抖音|1200|¥90'], 'CNY'],
    ['Chinese titles', ['昵称|粉丝数|报价', 'a|45200|¥800', 'b|1200|￥90'], 'CNY'],
    ['Japanese titles', ['クリエイター|フォロワー|料金', 'a|45200|¥80000', 'b|1200|¥9000'], 'JPY'],
    ['the country', ['Name|Followers|Country|Fee', 'a|45200|Japan|¥80000', 'b|1200|Japan|¥9000'], 'JPY'],
  ])('by %s', (_, lines, code) => {
    const { codes, said, asked } = currencies(lines);
    expect({ codes, asked }).toEqual({ codes: [code, code], asked: 0 });
    expect(said[0]).toMatch(new RegExp(`is in ¥, read as ${code} by`));
  });

  test('is yen of an account in Japan beside a Chinese platform', () => {
    const lines = [
      'Name|Platform|Followers|Country|Fee',
      'a|Xiaohongshu|45200|China|¥800',
      'b|Instagram|1200|Japan|¥9000',
    ];
    expect(currencies(lines).codes).toEqual(['CNY', 'JPY']);
  });

  test('is asked where nothing tells', () => {
    const lines = ['Name|Followers|Fee', 'a|45200|¥80000', 'b|1200|¥9000'];
    expect(currencies(lines)).toEqual({
      codes: ['¥', '¥'],
      said: [
        '“Fee” (C) is in ¥, which is yen or yuan: it is read as yen where the platform is known. Write JPY or CNY into its title.',
      ],
      asked: 1,
    });
  });
});

test('all price columns of a row are read; the one asked for is judged', () => {
  const lines = ['Name|Platform|Followers|Reel price|Story price|Live fee', 'a|Instagram|45200|$800|$150|n/a'];
  const [reel] = readLines(lines).creators;
  expect(reel?.quote).toMatchObject({ amount: 800, format: 'reel' });
  expect(reel?.otherPrices).toEqual([{ title: 'Story price', amount: 150, currency: 'USD', format: 'story' }]);
  const [story] = readLines(lines, { format: 'story' }).creators;
  expect(story?.quote).toMatchObject({ amount: 150, format: 'story' });
  expect(story?.otherPrices?.map(({ title }) => title)).toEqual(['Reel price']);
});

test('a title of another platform is for the rows on it', () => {
  const lines = [
    'Name|Platform|Followers|TikTok video price|Price',
    'a|Instagram|45200|200|800',
    'b|TikTok|45200|300|900',
  ];
  expect(readLines(lines).creators.map(({ quote }) => (isMissing(quote) ? null : quote.amount))).toEqual([800, 300]);
});
