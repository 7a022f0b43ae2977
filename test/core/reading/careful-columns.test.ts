import { describe, expect, it } from 'vitest';
import { platformFromName } from '../../../src/core/reading/cells/platform.ts';
import { sayProblem } from '../../../src/core/text/say-problem.ts';
import { codesOf, columnsOf, readLines, valuesOf } from './read-fixture.ts';

const reasonOf = (table: ReturnType<typeof readLines>, header: string): string =>
  table.ignored.find((column) => column.header === header)?.reason ?? 'used';

describe('columns a careful person would not take', () => {
  it('a title that repeats the names is no evidence of expertise', () => {
    const lines = [
      'Account|Title|Followers',
      'cristiano|Cristiano Ronaldo|900',
      'leomessi|Leo Messi|800',
      'kyliejenner|Kylie|700',
    ];
    const table = readLines(lines);
    expect(columnsOf(table)).not.toHaveProperty('authority');
    expect(reasonOf(table, 'Title')).toBe('another name of the creator; “Account” (A) is used');
    const experts = readLines(['Name|Title|Followers', 'Ada Noor|Professor|900', 'Bo Kim|Dr. Bo, dermatologist|800']);
    expect(columnsOf(experts)).toMatchObject({ authority: 'B Title' });
  });

  it('a country column without countries gives way to one with them', () => {
    const lines = ['Name|Country|Audience Country|Followers', 'Ada|All|India|900', 'Bo|All|Spain|800'];
    expect(columnsOf(readLines(lines))).toMatchObject({ country: 'C Audience Country' });
  });

  it('the text of posts is no evidence', () => {
    const lines = ['Post ID|Account username|Description|Likes', '1|ada|Doctor who?|90', '2|ada|My PhD cake|80'];
    expect(reasonOf(readLines(lines), 'Description')).toBe('the text of a post');
  });

  it('views of stories are no views of posts', () => {
    const lines = ['Name|Views / story|Views / reel|Followers', 'Ada|900|5000|9000', 'Bo|800|4000|8000'];
    expect(columnsOf(readLines(lines))).toMatchObject({ views: 'C Views / reel' });
    expect(reasonOf(readLines(lines), 'Views / story')).toBe('views of stories, not of posts');
  });

  it('a misplaced title is no problem where another column serves its field', () => {
    const lines = ['user_id|username|Followers', '17841400001|ada|900', '17841400007|bo|800', '17841400009|cy|700'];
    expect(codesOf(readLines(lines))).toEqual(['missing-platform']);
  });

  it('row numbers are called so', () => {
    const lines = ['#|Name|Followers', '1|Ada|900', '2|Bo|800', '3|Cy|700'];
    expect(reasonOf(readLines(lines), '#')).toBe('a rank or row number');
  });
});

describe('remarks and short names', () => {
  it('comments that are texts are notes', () => {
    const table = readLines(['Name|Platform|Followers|Comments', 'Ada|IG|900|nice, call her', 'Bo|IG|800|']);
    expect(reasonOf(table, 'Comments')).toBe('notes');
    expect(table.problems).toEqual([]);
  });

  it('Snap in a title is Snapchat', () => {
    const lines = ['Name|Snap avg views|IG followers|Price Snap Story (SAR)', 'Ada|900|9000|500', 'Bo|800|8000|400'];
    expect(columnsOf(readLines(lines))).toEqual({ creator: 'A Name', followers: 'C IG followers' });
  });

  it('a host is a creator', () => {
    expect(columnsOf(readLines(['Show|Host|Followers', 'Deep Talk|Ada|900']))).toMatchObject({ creator: 'B Host' });
  });
});

describe('the basis of a rate', () => {
  const basisOf = (...rows: string[]) =>
    readLines(['Name|Followers|Avg views|Engagement rate', ...rows]).creators[0]?.engagementRate;
  it('is views where by followers most viewers would engage', () => {
    expect(basisOf('Ada|250000|40000|14%', 'Bo|90000|20000|9%', 'Cy|600000|50000|21%')).toMatchObject({
      basis: 'views',
    });
    expect(basisOf('Ada|250000|40000|2%', 'Bo|90000|20000|3%', 'Cy|600000|50000|1%')).toMatchObject({
      basis: 'unknown',
    });
    expect(basisOf('Ada|250000|40000|14%', 'Bo|90000|20000|9%')).toMatchObject({ basis: 'unknown' });
  });
  it('is left open where the rate is views by followers', () =>
    expect(basisOf('Ada|250000|5000|2%', 'Bo|90000|900|1%', 'Cy|600000|3000|0.5%')).toMatchObject({
      basis: 'unknown',
    }));
  it('is told by any column of likes that agrees with it', () => {
    const lines = ['Name|Followers|Avg likes|New post avg likes|60 day eng rate'];
    for (const size of [1, 2, 3, 4]) lines.push(`n${size}|${size * 100_000}|${size * 1800}|${size * 1300}|1.35%`);
    const table = readLines(lines, { platform: 'instagram' });
    expect(columnsOf(table)).toMatchObject({ likes: 'C Avg likes' });
    expect(table.creators[0]?.engagementRate).toEqual({ value: 0.0135, basis: 'followers', likesOnly: false });
  });
});

describe('rows that are no creators', () => {
  const lines = ['Name|Platform|Followers|ER', 'Ada|IG|900|3%', 'Bo|IG|800|4%'];
  it.each(['* quotes without VAT', 'Source: HypeAuditor, May 2025', '※ 税抜', 'Note: rates from April'])(
    '%s',
    (note) => {
      const table = readLines([...lines, '|||', `${note}|||`]);
      expect(table.creators).toHaveLength(2);
      expect(table.problems.slice(0, 1).map(sayProblem).join()).toBe(
        'The row of A5 holds a note, no creator; it is left out.',
      );
    },
  );
  it('a name alone is a creator', () => {
    expect(valuesOf(readLines([...lines, 'Cy|||']), 'followers')).toEqual([900, 800, 'absent']);
    expect(readLines([...lines, '*star*|IG|700|1%']).creators).toHaveLength(3);
  });
});

describe('platforms in names of files and tabs', () => {
  it.each([
    ['Top 50 X influencers', 'x'],
    ['X creators 2025', 'x'],
    ['100 X accounts', 'x'],
    ['YouTubers 2024', 'youtube'],
    ['Li creators', null],
    ['Brand X creators', null],
    ['Project X', null],
    ['x-mas creators', null],
  ])('%s: %s', (name, platform) => expect(platformFromName(name)).toBe(platform));
});
