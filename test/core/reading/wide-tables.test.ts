import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { columnsOf, quotesOf, ratesOf, readLines, valuesOf } from './read-fixture.ts';

describe('columns for several platforms beside a platform column', () => {
  const lines = [
    'Creator|Main platform|IG Followers|TikTok Followers|YT Subscribers|IG ER|TT ER|IG post (USD)|TikTok video (USD)',
    'Ada|Instagram|48210|12000||3.41%|6.1%|900|350',
    'Bo|YouTube|212004||88000|1.02%||700|',
    'Cy|TikTok|900|9870||2.0%|6.7%|100|80',
    'Di|Twitch|5000|||||500|',
  ];

  it('each row is read from the columns of its own platform', () => {
    const table = readLines(lines);
    expect(valuesOf(table, 'platform')).toEqual(['instagram', 'youtube', 'tiktok', 'twitch']);
    expect(valuesOf(table, 'followers')).toEqual([48_210, 88_000, 9870, 'absent']);
    expect(ratesOf(table)).toEqual([0.0341, 'absent', 0.067, 'absent']);
    expect(quotesOf(table)).toEqual(['900 USD', 'absent', '80 USD', 'absent']);
    expect(table.creators[2]?.quote).toMatchObject({ format: 'video' });
  });

  it('says so, and asks for no platform', () => {
    const table = readLines(lines);
    expect(table.questions.filter(({ about }) => about === 'platform')).toEqual([]);
    expect(table.ignored[0]).toMatchObject({ header: 'TikTok Followers', reason: 'read for the rows on TikTok only' });
  });

  it('followers for another platform than the row has are a problem with the cell', () => {
    expect(readLines(lines).problems.map(sayProblem)).toContain(
      'C5 is under “IG Followers”, but the row is on Twitch; it is not read.',
    );
  });

  it('a cell that cannot be read is named where it stands', () => {
    const table = readLines([
      'Name|Platform|IG Followers|TT Followers',
      'Ada|IG|900|',
      'Bo|TikTok||soon',
      'Cy|TikTok||800',
    ]);
    expect(table.problems[0]).toMatchObject({ row: 3, column: 4 });
  });

  it('a price without a platform in its title is for the rows that have none of their own', () => {
    const table = readLines(['Name|Platform|Followers|Fee|TikTok fee', 'Ada|IG|900|€90|€70', 'Bo|TikTok|800|€80|€60']);
    expect(quotesOf(table)).toEqual(['90 EUR', '60 EUR']);
  });

  it('a unit in one of the titles is for its own column', () => {
    const table = readLines(['Name|Platform|IG Followers|TT Followers (K)', 'Ada|IG|900|', 'Bo|TikTok||12']);
    expect(valuesOf(table, 'followers')).toEqual([900, 12_000]);
  });
});

describe('columns for several platforms without a platform column', () => {
  const lines = [
    '|Instagram|||TikTok||',
    'Name|Followers|ER|Price/Reel|Followers|ER|Price/Video',
    'Ada|48.2k|3.4%|€1200|12k|6.1%|€500',
    'Bo|212k|1.0%|€4500|||',
    'Cy||||9.8k|6.7%|€80',
  ];

  it('a row with followers on one platform only is that account', () => {
    const table = readLines(lines);
    expect(valuesOf(table, 'platform')).toEqual(['instagram', 'instagram', 'tiktok']);
    expect(valuesOf(table, 'followers')).toEqual([48_200, 212_000, 9800]);
    expect(ratesOf(table)).toEqual([0.034, 0.01, 0.067]);
    expect(quotesOf(table)).toEqual(['1200 EUR', '4500 EUR', '80 EUR']);
    expect(table.questions.filter(({ about }) => about === 'platform')).toHaveLength(1);
  });

  it('a platform with a currency is its price', () => {
    const table = readLines([
      'Name|IG (followers)|TT (followers)|IG €|TikTok €',
      'Ada|900||90|',
      'Bo|800||80|',
      'Cy||700||70',
    ]);
    expect(columnsOf(table)).toMatchObject({ followers: 'B IG (followers)', quote: 'D IG €' });
    expect(quotesOf(table)).toEqual(['90 EUR', '80 EUR', '70 EUR']);
  });

  it('a platform that was chosen is kept to', () => {
    const table = readLines(lines, { platform: 'tiktok' });
    expect(valuesOf(table, 'platform')).toEqual(['tiktok', 'tiktok', 'tiktok']);
    expect(valuesOf(table, 'followers')).toEqual([12_000, 'absent', 9800]);
  });
});

describe('a platform column that names several', () => {
  it('leaves it to the title of the followers or to the address', () => {
    const titled = readLines(['Name|Channels|IG Followers', 'Ada|IG, TikTok|900', 'Bo|IG + YT|800']);
    expect(valuesOf(titled, 'platform')).toEqual(['instagram', 'instagram']);
    const linked = readLines(['Name|Platform|Link|Followers', 'Ada|IG, TikTok|instagram.com/ada|900', 'Bo|IG/YT||800']);
    expect(valuesOf(linked, 'platform')).toEqual(['instagram', 'undecided']);
  });
});

describe('columns that answers are made from', () => {
  it('are told beside the chosen ones: those of other platforms, addresses, currencies', () => {
    const wide = readLines(['Name|Platform|IG Followers|TT Followers', 'Ada|IG|900|', 'Bo|TikTok||800']);
    expect(wide.aside.map(({ header }) => header)).toEqual(['TT Followers']);
    const linked = readLines(['Name|Link|Followers|Fee|Currency', 'Ada|instagram.com/ada|900|90|EUR']);
    expect(linked.aside.map(({ header }) => header)).toEqual(['Link', 'Currency']);
  });
});

describe('names', () => {
  it('a row without the chosen name has its other one', () => {
    const lines = ['Full name|Handle|Followers', 'Ada Noor|@ada|900', '-|@bo|800', 'Cy Lo||700', 'Di Po|@di|600'];
    const table = readLines(lines);
    expect(columnsOf(table)).toMatchObject({ creator: 'A Full name' });
    expect(table.creators.map(({ creator }) => creator)).toEqual(['Ada Noor', '@bo', 'Cy Lo', 'Di Po']);
  });
});
