import { describe, expect, it } from 'vitest';
import { codesOf, columnsOf, fixtureCells, quotesOf, ratesOf, readCells, valuesOf } from './read-fixture.ts';

const read = (name: string, more = {}) => readCells(fixtureCells(name), more);
const reasonsOf = (table: ReturnType<typeof read>): Record<string, string> =>
  Object.fromEntries(table.ignored.map(({ header, reason }) => [header, reason]));

describe('exports and lists as they come', () => {
  it('a market place with a price for each piece and platform', () => {
    const table = read('price-per-piece.csv');
    expect(columnsOf(table)).toEqual({
      creator: 'A Creator',
      platform: 'C Platform',
      followers: 'D Followers',
      country: 'E Location',
      quote: 'H 1 Instagram Reel (60 Seconds)',
    });
    expect(quotesOf(table)).toEqual(['250 USD', '1000 USD', '80 USD']);
    expect(table.creators.map(({ quote }) => quote)).toMatchObject([
      { format: 'reel' },
      { format: 'video' },
      { format: 'reel' },
    ]);
    expect(table.creators.map(({ country }) => country)).toEqual(['Germany', 'USA', 'France']);
    expect(table.problems).toEqual([]);
  });

  it('two accounts of a person side by side, pesos with a dollar sign', () => {
    const table = read('accounts-side-by-side.csv');
    expect(columnsOf(table)).toMatchObject({
      creator: 'A TALENTO',
      followers: 'D SEGUIDORES IG',
      quote: 'I TARIFA REEL',
    });
    expect(valuesOf(table, 'platform')).toEqual(['instagram', 'instagram', 'tiktok']);
    expect(valuesOf(table, 'followers')).toEqual([48_200, 212_000, 9870]);
    expect(ratesOf(table)).toEqual([0.0341, 0.0102, 'absent']);
    expect(quotesOf(table)).toEqual(['1200000 COP', '4500000 COP', '300000 COP']);
    expect(table.questions.map(({ about }) => about)).toEqual(['platform', 'rate-basis']);
  });

  it('sections under headings, with a total and a note below', () => {
    const table = read('sections.csv');
    expect(table.creators.map(({ row, creator, platform }) => `${row} ${creator} ${String(platform)}`)).toEqual([
      '5 Anna instagram',
      '6 Jon instagram',
      '10 Mia tiktok',
      '11 Leo tiktok',
    ]);
    expect(valuesOf(table, 'followers')).toEqual([48_200, 212_000, 9800, 1_200_000]);
    expect(quotesOf(table)).toEqual(['1200 EUR', '4500 EUR', '80 EUR', 'unreadable']);
    expect(codesOf(table)).toEqual([...Array.from({ length: 4 }, () => 'left-out-row'), 'unreadable-number']);
  });

  it('channel statistics full of ranks, lifetime totals and national figures', () => {
    const table = read('channel-statistics.csv');
    expect(columnsOf(table)).toEqual({
      creator: 'B Youtuber',
      followers: 'C subscribers',
      niche: 'E category',
      country: 'H Country',
    });
    expect(valuesOf(table, 'followers')).toEqual([24_500_000, 17_000_000, 16_600_000]);
    expect(reasonsOf(table)).toMatchObject({
      'video views': 'a lifetime total of views, not an average per post',
      video_views_rank: 'a rank or row number',
      video_views_for_the_last_30_days: 'counted over a time, not per post',
      subscribers_for_last_30_days: 'growth, not a level',
      Title: 'another name of the creator; “Youtuber” (B) is used',
      'Unemployment rate': 'a share or rate of something other than engagement',
    });
    expect(table.problems).toEqual([]);
  });

  it('a profile graph, where followed by is followers and follow is following', () => {
    const table = read('profile-graph.csv');
    expect(columnsOf(table)).toEqual({
      creator: 'B username',
      followers: 'G edge_followed_by.count',
      niche: 'K category_name',
      verified: 'F is_verified',
      authority: 'C biography',
    });
    expect(valuesOf(table, 'followers')).toEqual([48_210, 212_004, 9870]);
    expect(table.creators.map(({ following }) => following)).toEqual([441, 120, 80]);
    expect(codesOf(table)).toEqual(['missing-platform']);
  });

  it('Turkish, where B is a thousand and the percent sign comes first', () => {
    const table = read('turkish.csv');
    expect(columnsOf(table)).toMatchObject({ views: 'E Ort. İzlenme', quote: 'H Reels fiyatı (KDV hariç)' });
    expect(valuesOf(table, 'followers')).toEqual([48_200, 212_000, 1_200_000]);
    expect(valuesOf(table, 'views')).toEqual([22_100, 60_000, 180_000]);
    expect(ratesOf(table)).toEqual([0.0341, 0.0102, 0.067]);
    expect(quotesOf(table)).toEqual(['12000 TRY', '45000 TRY', '80000 TRY']);
    expect(table.problems).toEqual([]);
  });

  it('a video network with forecasts, completion rates and prices by length', () => {
    const table = read('video-network.csv');
    expect(columnsOf(table)).toEqual({
      creator: 'A 达人昵称',
      followers: 'D 粉丝数(w)',
      engagementRate: 'I 互动率',
      niche: 'F 达人类型',
      quote: 'K 1-20s视频报价',
    });
    expect(valuesOf(table, 'platform')).toEqual(['douyin', 'douyin', 'douyin']);
    expect(valuesOf(table, 'followers')).toEqual([482_000, 2_120_000, 98_000]);
    expect(table.creators[0]?.quote).toEqual({ amount: 8000, currency: '', format: 'video' });
    expect(reasonsOf(table)).toMatchObject({
      完播率: 'a share or rate of something other than engagement',
      '预期播放量(w)': 'a forecast or target, not a measured number',
      涨粉率: 'growth, not a level',
    });
    expect(table.problems).toEqual([]);
  });
});
