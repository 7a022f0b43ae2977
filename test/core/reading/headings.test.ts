import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { columnsOf, quotesOf, readLines, valuesOf } from './read-fixture.ts';

const sourcesOf = (table: ReturnType<typeof readLines>): unknown[] =>
  table.creators.map(({ platformSource }) => platformSource);

describe('platforms named in headings', () => {
  it('a heading over the titles tells the platform, after file and tab', () => {
    const lines = ['Top TikTok creators, June 2025||', '||', 'Name|Followers|ER', 'Ada|900|3%', 'Bo|800|4%'];
    const table = readLines(lines);
    expect(valuesOf(table, 'platform')).toEqual(['tiktok', 'tiktok']);
    expect(sourcesOf(table)).toEqual(['sheet', 'sheet']);
    expect(valuesOf(readLines(lines, { fileName: 'youtube.csv' }), 'platform')).toEqual(['youtube', 'youtube']);
    expect(valuesOf(readLines(lines, { platform: 'x' }), 'platform')).toEqual(['x', 'x']);
  });

  it('two platforms in headings tell none', () => {
    const lines = ['Instagram and TikTok list||', 'Name|Followers|ER', 'Ada|900|3%'];
    expect(valuesOf(readLines(lines), 'platform')).toEqual(['absent']);
  });

  it('a heading between rows holds for the rows below it', () => {
    const lines = [
      'INSTAGRAM||',
      'Name|Followers|ER',
      'Ada|900|3%',
      '||',
      'TIKTOK||',
      'Name|Followers|ER',
      'Bo|800|4%',
      'YouTube channels||',
      'Name|Followers|ER',
      'Cy|700|4%',
    ];
    const table = readLines(lines);
    expect(table.creators.map(({ creator }) => creator)).toEqual(['Ada', 'Bo', 'Cy']);
    expect(valuesOf(table, 'platform')).toEqual(['instagram', 'tiktok', 'youtube']);
    expect(table.problems.map(sayProblem)).toContain('The row of A5 holds a heading, no creator; it is left out.');
  });

  it('a creator with a platform in the name and nothing else stays', () => {
    const lines = ['Name|Platform|Followers', 'Ada|IG|900', 'TikTok Tina||', 'Li||', 'Bo|YT|800'];
    expect(readLines(lines).creators.map(({ creator }) => creator)).toEqual(['Ada', 'TikTok Tina', 'Li', 'Bo']);
  });
});

describe('hand-made titles', () => {
  it('questions are titles too', () => {
    const table = readLines([
      'Who?|Where?|How many followers?|How much?',
      'Ada|insta|48k ish|1200 euros',
      'Bo|yt|9k|~4.5k €',
    ]);
    expect(columnsOf(table)).toEqual({
      creator: 'A Who?',
      platform: 'B Where?',
      followers: 'C How many followers?',
      quote: 'D How much?',
    });
    expect(valuesOf(table, 'followers')).toEqual([48_000, 9000]);
    expect(quotesOf(table)).toEqual(['1200 EUR', '4500 EUR']);
  });

  it.each(['Fee (excl. VAT)', 'Price incl. tax', 'Chi phí video (chưa VAT)', 'Tarif HT', 'Preis netto zzgl. MwSt.'])(
    '%s is a price',
    (title) => expect(columnsOf(readLines([`Name|Followers|${title}`, 'Ada|900|500']))).toHaveProperty('quote'),
  );

  it('a place that ends in a country tells the country', () => {
    const lines = ['Name|Location|Followers', 'Ada|Berlin, Germany|900', 'Bo|Austin, TX, USA|800', 'Cy|Lyon|700'];
    const table = readLines(lines);
    expect(columnsOf(table)).toMatchObject({ country: 'B Location' });
    expect(table.creators.map(({ country }) => country)).toEqual(['Germany', 'USA', '']);
  });

  it('states of America are no countries', () => {
    const lines = ['Name|Location|Followers', 'Ada|Boston, MA|900', 'Bo|Wilmington, DE|800', 'Cy|Denver, CO|700'];
    expect(columnsOf(readLines(lines))).not.toHaveProperty('country');
    expect(columnsOf(readLines(['Name|Country|Followers', 'Ada|DE|900', 'Bo|MA|800']))).toHaveProperty('country');
  });

  it('of followers on two platforms the fuller column leads', () => {
    const lines = ['Name|Followers IG|Followers TT', 'Ada|48.2K|12000', 'Bo|212K|', 'Cy|900|9870'];
    expect(columnsOf(readLines(lines))).toMatchObject({ followers: 'B Followers IG' });
  });

  it('subscribers of single videos are no followers', () => {
    const lines = ['Content|Video title|Views|Subscribers', 'a1|Bread|22100|120', 'b2|Cake|18100|80'];
    const table = readLines(lines, { platform: 'youtube' });
    expect(columnsOf(table)).not.toHaveProperty('followers');
    expect(table.ignored.find(({ header }) => header === 'Subscribers')?.reason).toBe(
      'gained by single posts, not the followers of an account',
    );
  });
});
