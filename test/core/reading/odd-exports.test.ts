import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/core/reading/cells/number.ts';
import { readRate } from '../../../src/core/reading/cells/rate.ts';
import { recogniseHeader } from '../../../src/core/reading/titles/header.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { codesOf, columnsOf, quotesOf, readLines, valuesOf } from './read-fixture.ts';

const fieldOf = (title: string): string | null => {
  const known = recogniseHeader(title);
  if (known === null) return null;
  return 'field' in known ? known.field : 'ignored';
};

describe('titles of exports', () => {
  it.each([
    ['authorMeta.fans', 'followers'],
    ['authorMeta.heart', 'ignored'],
    ['authorMeta.video', 'ignored'],
    ['owner.username', 'creator'],
    ['user/followersCount', 'followers'],
    ['latestPosts/0/likesCount', 'ignored'],
    ['snippet.title', 'creator'],
    ['statistics.subscriberCount', 'followers'],
    ['Channel Title', 'creator'],
    ['Number.of.followers', 'followers'],
    ['60s以上视频报价', 'quote'],
    ['1-20s视频报价', 'quote'],
    ['追蹤數', 'followers'],
    ['平均按讚數', 'likes'],
    ['Followers¹ (as of Sep-25)', 'followers'],
    ['Avg. ER² [%]', 'engagementRate'],
    ['Kooperationspreis', 'quote'],
    ['TKP', 'ignored'],
    ['TE', 'engagementRate'],
    ['RRSS', 'platform'],
    ['Commercials (INR)', 'quote'],
    ['Wsk. zaangażowania', 'engagementRate'],
  ])('%s is %s', (title, field) => expect(fieldOf(title)).toBe(field));

  it.each([
    ['Suscribers', 'followers'],
    ['Folowers', 'followers'],
    ['Follwoers', 'followers'],
    ['Engagment Rate', 'engagementRate'],
    ['Plaform', 'platform'],
    ['Followings', 'ignored'],
    ['Hollowers', null],
  ])('misspelt: %s is %s', (title, field) => expect(fieldOf(title)).toBe(field));

  it.each([
    ['Jméno|Síť|Počet sledujících|Průměr lajků|Míra zapojení|Cena za post'],
    ['Név|Platform|Követők száma|Átlagos kedvelés|Elköteleződési arány|Ár'],
    ['Nume|Platformă|Număr urmăritori|Medie aprecieri|Rata de engagement|Preț'],
    ['Ime|Društvena mreža|Broj pratitelja|Prosječno lajkova|Stopa angažmana|Cijena'],
    ['Όνομα|Πλατφόρμα|Αριθμός ακολούθων|Μέσος όρος μου αρέσει|Ποσοστό αλληλεπίδρασης|Τιμή'],
    ['Nimi|Alusta|Seuraajamäärä|Tykkäyksiä keskimäärin|Sitoutumisaste|Hinta'],
  ])('%s', (titles) => {
    expect(titles.split('|').map(fieldOf)).toEqual([
      'creator',
      'platform',
      'followers',
      'likes',
      'engagementRate',
      'quote',
    ]);
  });
});

describe('percent signs as written elsewhere', () => {
  it.each([
    ['%2,8', 0.028],
    ['% 12', 0.12],
    ['٢٫٩٪', 0.029],
    ['2.9﹪', 0.029],
  ])('%s', (text, rate) => expect(readRate(text)).toBe(rate));

  it.each(['%', '%abc', 'a%5'])('%s is no rate', (text) => expect(readRate(text)).toHaveProperty('missing'));
  it('a percentage is no count', () => expect(readNumber('%2,8', ',')).toHaveProperty('missing'));
});

describe('columns told by their cells', () => {
  it.each([
    ['a channel that is a platform', ['Naam|Kanaal|Volgers', 'Sanne|Instagram|900', 'Daan|Podcast|800'], 'B Kanaal'],
    ['one row', ['Namn|Kanal|Följare', 'Elsa|Instagram|900'], 'B Kanal'],
    ['an unknown title', ['Name|Wo|Follower', 'Uli|IG|900', 'Ida|TikTok / YT|800'], 'B Wo'],
    ['socials', ['Handle|Socials|Followers', '@a|IG + TT|900', '@b|Instagram|800'], 'B Socials'],
  ])('%s', (_, lines, platform) => expect(columnsOf(readLines(lines))).toMatchObject({ platform }));

  it('names with a platform in them stay names', () => {
    const lines = ['Creator|Followers|Found on', 'TikTok Tina|900|Instagram', 'Insta Ian|800|TikTok'];
    expect(columnsOf(readLines(lines))).toMatchObject({ creator: 'A Creator', platform: 'C Found on' });
  });

  it('addresses name the creators when nothing else does', () => {
    const lines = ['Profile link|Followers', 'https://instagram.com/ada|900', 'https://tiktok.com/@bo|800'];
    expect(columnsOf(readLines(lines))).toMatchObject({ creator: 'A Profile link' });
    expect(columnsOf(readLines(['Name|Link|Followers', 'Ada|https://instagram.com/ada|900']))).toMatchObject({
      creator: 'A Name',
    });
  });

  it('counts under Audience are followers, texts are not', () => {
    expect(columnsOf(readLines(['Creator|Audience', 'Ada|12.4K', 'Bo|900']))).toHaveProperty('followers');
    expect(columnsOf(readLines(['Creator|Audience', 'Ada|Women', 'Bo|Gamers']))).not.toHaveProperty('followers');
  });

  it('the later of two years is read, a title without a year before both', () => {
    expect(columnsOf(readLines(['Name|Followers 2024|Followers 2025', 'Ada|900|1000']))).toMatchObject({
      followers: 'C Followers 2025',
    });
    expect(columnsOf(readLines(['Name|Followers 2024|Followers', 'Ada|900|1000']))).toMatchObject({
      followers: 'C Followers',
    });
  });

  it('views on one platform are not read beside followers on another', () => {
    const lines = ['|Instagram|TikTok|', 'Name|Followers|Avg views|TikTok fee', 'Ada|900|5000|€90', 'Bo|800|4000|€80'];
    const table = readLines(lines);
    expect(columnsOf(table)).toEqual({ creator: 'A Name', followers: 'B Followers' });
    expect(table.ignored.map(({ reason }) => reason)).toEqual([
      'for another platform; “Followers” (B) is read',
      'for another platform; “Followers” (B) is read',
    ]);
  });

  it('a title merged over both header rows is kept', () => {
    const lines = ['Talent|Instagram||', '|Followers|ER|', 'Ada|900|3%|', 'Bo|800|4%|'];
    expect(columnsOf(readLines(lines))).toMatchObject({ creator: 'A Talent', followers: 'B Followers' });
  });

  it('titles one column to the left of their data are refused as a whole', () => {
    const table = readLines(['Rank|Name|Followers|ER|Country', '1||Ada|900|3%', '2||Bo|800|2%']);
    expect(columnsOf(table)).toEqual({});
    expect(codesOf(table)).toContain('undecided-column');
  });
});

describe('values that cannot be', () => {
  it('more followers than people are a problem with its cell', () => {
    const table = readLines(['Name|Follower', 'Ada|45,3 Mrd', 'Bo|1,3 Mio']);
    expect(valuesOf(table, 'followers')).toEqual(['unreadable', 1_300_000]);
    expect(table.problems.slice(0, 1).map(sayProblem).join()).toBe(
      'B2 holds “45,3 Mrd”, more followers than there are people; write the number in full.',
    );
  });

  it('a sign of several currencies is not dollars, and a title settles it', () => {
    expect(quotesOf(readLines(['Name|Price', 'Ada|12 000 kr', 'Bo|¥500', 'Cy|900']))).toEqual([
      '12000 kr',
      '500 ¥',
      '900',
    ]);
    expect(quotesOf(readLines(['Name|Price (SEK)', 'Ada|12 000 kr']))).toEqual(['12000 SEK']);
    expect(quotesOf(readLines(['Name|Pris (kr)', 'Ada|12 000']))).toEqual(['12000 kr']);
  });
});
