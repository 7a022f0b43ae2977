import { describe, expect, it, test } from 'vitest';
import { recogniseHeader } from '../../../src/core/reading/titles/header.ts';
import { sayIgnored } from '../../../src/core/reading/titles/ignored.ts';

const field = (title: string): string | null => {
  const known = recogniseHeader(title);
  return known === null ? null : 'field' in known ? known.field : sayIgnored(known.ignore);
};
const unit = (title: string): string | undefined => {
  const known = recogniseHeader(title);
  return known !== null && 'field' in known ? known.unit : undefined;
};

describe('what stands around the words of a title', () => {
  test.each([
    ['snippet.title', 'creator'],
    ['snippet/title', 'creator'],
    ['SNIPPET.TITLE', 'creator'],
    ['@', 'creator'],
    ['authorMeta.fans', 'followers'],
    ['author.followers', 'followers'],
    ['owner/followers', 'followers'],
    ['user_info.followers', 'followers'],
    ['channelStats.subscribers', 'followers'],
    ['profileData.followers', 'followers'],
    ['account_details.followers', 'followers'],
    ['creatorProfile.followers', 'followers'],
    ['influencer.followers', 'followers'],
    ['statistics.subscriberCount', 'followers'],
    ['user.stats.followers', 'followers'],
    ['latestPosts/0/likes', 'one item of a list, such as a single post'],
    ['latestPosts.12.caption', 'one item of a list, such as a single post'],
    ['posts/likes/3/count', 'one item of a list, such as a single post'],
    ['Followers (main account)', 'followers'],
    ['Followers(main)', 'followers'],
    ['Followers （主）', 'followers'],
    ['Followers [main]', 'followers'],
    ['Followers (as of Sep 25)', 'followers'],
    ['Followers (Stand 25.3.2025)', 'followers'],
    ['Followers [updated: 2025-03-01]', 'followers'],
  ])('%s', (title, means) => {
    expect(field(title)).toBe(means);
  });

  test.each(['', '   ', '123', '2025-03-25', '!?', '(main)', `Followers ${'x'.repeat(81)}`])(
    '“%s” tells nothing',
    (title) => {
      expect(recogniseHeader(title)).toBeNull();
    },
  );

  it('a title of ninety characters is read, a longer one is not', () => {
    const long = `Followers${' '.repeat(1)}(${'x'.repeat(78)})`;
    expect(long).toHaveLength(90);
    expect(field(long)).toBe('followers');
    expect(field(`${long}x`)).toBeNull();
  });

  it('a title with more unknown words than ideas is no title', () => {
    expect(field('gnarl followers')).toBe('followers');
    expect(field('gnarl blork followers')).toBe('followers');
    expect(field('gnarl blork zwig followers')).toBeNull();
  });
});

describe('the unit in a title', () => {
  test.each([
    ['Followers (K)', 'K'],
    ['Followers [M]', 'M'],
    ['Followers（万）', '万'],
    ['Followers (in thousands)', 'thousands'],
    ['Followers (in  k)', 'k'],
    ['Followers (en miles)', 'miles'],
    ['Followers in k', 'k'],
    ['Followers in millions', 'millions'],
    ['Followers in Tsd.', 'Tsd'],
    ['Seguidores en miles', 'miles'],
    ['Seguidores em milhões', 'milhões'],
    ["Followers ('000)", 'K'],
    ['Followers ’000s', 'K'],
    ['Followers (000)', 'K'],
    ['Followers x1000', 'K'],
    ['Followers x 1,000', 'K'],
    ['Followers × 1.000', 'K'],
    ['Followers * 1000', 'K'],
    ['Followers', ''],
    ['Followers (main)', ''],
    ['Followers (€)', ''],
    ['Followers (1)', ''],
    ['Followers 000', ''],
    ['Followers within k', ''],
  ])('%s: “%s”', (title, word) => {
    expect(unit(title)).toBe(word);
  });
});

test('a title tells everything a field needs', () => {
  expect(recogniseHeader('Reel price (EUR) %')).toMatchObject({ field: 'quote', percent: true });
  expect(recogniseHeader('Instagram reel price (EUR)')).toEqual({
    field: 'quote',
    rank: 10,
    basis: 'unknown',
    likesOnly: false,
    average: false,
    percent: false,
    platform: 'instagram',
    format: 'reel',
    currency: 'EUR',
    unit: '',
    demand: '',
    unsure: 0,
    otherwise: null,
  });
});
