import { describe, expect, it } from 'vitest';
import { recogniseHeader } from '../../../src/core/reading/titles/header.ts';
import { sayIgnored } from '../../../src/core/reading/titles/ignored.ts';
import { columnsOf, readLines } from './read-fixture.ts';

const told = (title: string): string => {
  const known = recogniseHeader(title);
  if (known === null) return 'nothing';
  return 'field' in known ? known.field : `ignored: ${sayIgnored(known.ignore)}`;
};

describe('titles that look right and are not', () => {
  it.each([
    ['video_views_rank', 'ignored: a rank or row number'],
    ['country_rank', 'ignored: a rank or row number'],
    ['channel type rank', 'ignored: a rank or row number'],
    ['Followers ranking', 'ignored: a rank or row number'],
    ['粉丝排名', 'ignored: a rank or row number'],
    ['完播率', 'ignored: a share or rate of something other than engagement'],
    ['漲粉率', 'ignored: growth, not a level'],
    ['Gross enrollment (%)', 'ignored: a share or rate of something other than engagement'],
    ['Views/Subs', 'ignored: one count by another, not a count'],
    ['views per subscriber', 'ignored: one count by another, not a count'],
    ['isBusinessAccount', 'ignored: a status'],
    ['Creator status', 'ignored: a status'],
    ['edge_follow.count', 'ignored: the accounts this creator follows, not the followers; read for flags only'],
    ['edge_owner_to_timeline_media.count', 'ignored: all posts ever published, not the posts that were measured'],
    ['Date Added', 'ignored: a date or time'],
    ['Scraped', 'ignored: the day the figures were taken, read for flags only'],
  ])('%s', (title, expected) => expect(told(title)).toBe(expected));

  it.each([
    ['edge_followed_by.count', 'followers'],
    ['Followed by', 'followers'],
    ['Topic of influence', 'niche'],
    ['類型', 'niche'],
    ['Channel type', 'niche'],
    ['Média Coment.', 'comments'],
    ['Posts scraped', 'postsMeasured'],
    ['Rate', 'engagementRate'],
    ['Rates', 'quote'],
    ['IG post (USD)', 'quote'],
    ['TikTok video ($)', 'quote'],
    ['फीस (₹)', 'quote'],
    ['Domisili', 'country'],
    ['@', 'creator'],
    ['Latest followers', 'followers'],
    ['Follower size', 'followers'],
    ['Community', 'followers'],
    ['Количество фолловеров', 'followers'],
    ['E.R.', 'engagementRate'],
    ['Publications analysées', 'postsMeasured'],
  ])('%s is %s', (title, field) => expect(told(title)).toBe(field));

  it('a price for a video of so many seconds is for one video', () => {
    expect(recogniseHeader('21-60s视频报价')).toMatchObject({ field: 'quote', format: 'video' });
    expect(recogniseHeader('21-60s视频报价')).not.toHaveProperty('deliverables');
  });

  it.each([
    ['Completion rate', '61|70', 'ignored'],
    ['Unemployment rate', '5.4|14.7', 'ignored'],
    ['Response rate', '0.4|0.7', 'ignored'],
    ['Agreed rate', '€400|€900', 'B Agreed rate'],
    ['Negotiated rate', '400|900', 'B Negotiated rate'],
    ['Day rate', '$400|$900', 'B Day rate'],
    ['Rate', '400|900', 'B Rate'],
  ])('%s over %s', (title, cells, quote) => {
    const [first, second] = cells.split('|');
    const table = readLines([`Name|${title}|Followers`, `Ada|${first}|900`, `Bo|${second}|800`]);
    expect(columnsOf(table)).not.toHaveProperty('engagementRate');
    if (quote === 'ignored') {
      expect(table.ignored).toEqual([expect.objectContaining({ reason: expect.stringMatching(/^a share or rate/) })]);
    } else expect(columnsOf(table)).toMatchObject({ quote });
  });

  it('pieces named with their number are prices where their cells are amounts', () => {
    const table = readLines([
      'Creator|Platform|Followers|1 Instagram Reel (60 Seconds)|Pack (1 réel + 2 stories)',
      'Ada|Instagram|900|$250|1 700 €',
      'Bo|Instagram|800|$1,100|6 500 €',
    ]);
    expect(columnsOf(table)).toMatchObject({ quote: 'D 1 Instagram Reel (60 Seconds)' });
    expect(table.ignored).toEqual([
      expect.objectContaining({ reason: expect.stringMatching(/^a price for something else/) }),
    ]);
    expect(table.creators[0]?.quote).toMatchObject({ amount: 250, currency: 'USD', format: 'reel' });
  });
});
