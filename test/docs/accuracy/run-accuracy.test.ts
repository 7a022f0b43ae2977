import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Findings } from '../../../scripts/accuracy/findings.ts';
import { runAccuracy } from '../../../scripts/accuracy/run-accuracy.ts';

const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const FIXTURES = 'test/fixtures/accuracy';

function file(name: string, ...lines: readonly string[]): string {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
}
const run = (...words: readonly string[]) => runAccuracy(words, '.');
const findingsOf = (...words: readonly string[]): Findings => {
  const { exitCode, stdout, stderr } = run(...words, '--json');
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Findings;
};

describe('what cannot be done is one line and exit code 2', () => {
  const people = file('people.csv', 'Creator,City', 'Ana,Lima', 'Bo,Oslo');
  const bare = file('bare.csv', 'Creator,Platform,Followers', 'Ana,Instagram,5000', 'Bo,Instagram,7000');
  const broken = file('rules.csv', 'Creator rules', 'Tiers', 'nothing,here');
  test.each([
    [[], /Name a file/],
    [['nowhere.csv'], /nowhere\.csv does not exist/],
    [[people], /no table with a followers column/],
    [[bare], /nothing can be measured \(2 rows: no rate/],
    [[`${FIXTURES}/creators.csv`, '--frobnicate'], /no option --frobnicate/],
    [[`${FIXTURES}/creators.csv`, '--rules'], /--rules needs a value/],
    [[`${FIXTURES}/creators.csv`, '--rules', 'nowhere.csv'], /nowhere\.csv does not exist/],
    [[`${FIXTURES}/creators.csv`, '--rules', bare], /holds no rule table/],
    [[`${FIXTURES}/creators.csv`, '--rules', broken], /rules\.csv: /],
    [[`${FIXTURES}/creators.csv`, '--platform', 'orkut'], /no platform “orkut”/],
    [[`${FIXTURES}/creators.csv`, '--currency', 'dram'], /--currency needs a code/],
    [[`${FIXTURES}/creators.csv`, '--rates', 'decimal'], /--rates needs percent or fraction/],
    [[`${FIXTURES}/creators.csv`, '--fewest', '3'], /--fewest needs a whole number/],
    [[`${FIXTURES}/creators.csv`, '--fewest=9', '--fewest=9'], /--fewest is given twice/],
  ])('%j', (words, message) => {
    const { exitCode, stdout, stderr } = run(...words);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('help is no failure', () => {
    expect(run('--help')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run('--help').stdout).toContain('npm run accuracy');
  });
});

describe('a list of creators', () => {
  test('is counted by source, platform, basis and tier', () => {
    const { groups, quotes, leftOut } = findingsOf(`${FIXTURES}/creators.csv`);
    expect(groups.map(({ source, platform, basis, all }) => [source, platform, basis, all.error.creators])).toEqual([
      ['autumn list', 'instagram', 'followers', 35],
      ['spring list', 'instagram', 'followers', 35],
    ]);
    for (const { all, tiers } of groups) {
      expect(tiers.map(({ part }) => part)).toEqual(['KOL', 'Micro influencer']);
      expect(tiers.reduce((sum, { error }) => sum + error.creators, 0)).toBe(all.error.creators);
    }
    expect(quotes.map(({ platform, format, error }) => [platform, format, error.creators])).toEqual([
      ['instagram', 'reel', 12],
      ['instagram', 'reel', 12],
    ]);
    expect(leftOut).toEqual([]);
  });

  test('is held against the published tables of its platform and basis only', () => {
    const [group] = findingsOf(`${FIXTURES}/creators.csv`).groups;
    const names = group?.published.map(({ name }) => name) ?? [];
    expect(names).toContain('Untapper');
    expect(names).not.toContain('PlayerSells (CC BY 4.0), middle half');
    for (const { band, error } of group?.published ?? []) {
      if (band !== '') expect(error.inBand).toBe(error.inMiddle);
    }
  });

  test('is fitted only when it has enough creators, and judged on halves', () => {
    const file = `${FIXTURES}/creators.csv`;
    expect(findingsOf(file).groups[0]?.fitted).toMatchObject({ creators: 35, heldOut: null });
    expect(findingsOf(file, '--fewest', '40').groups[0]?.fitted).toEqual({ found: 35, needed: 40 });
    expect(findingsOf(file, '--fewest', '10').groups[0]?.fitted).toMatchObject({ heldOut: { creators: 35 } });
  });

  test('gives the same answer whatever the order of its rows', () => {
    const [head = '', ...rows] = readFileSync(`${FIXTURES}/creators.csv`, 'utf8').trimEnd().split('\n');
    const turned = findingsOf(file('turned.csv', head, ...rows.reverse()), '--fewest', '10').groups;
    const straight = findingsOf(`${FIXTURES}/creators.csv`, '--fewest', '10').groups;
    const bySource = (groups: Findings['groups']) => [...groups].sort((a, b) => (a.source < b.source ? -1 : 1));
    expect(bySource(turned)).toEqual(bySource(straight));
  });
});

describe('rates that can be percent or fraction', () => {
  const open = file(
    'open.csv',
    'platform,followers,er',
    'instagram,20000,0.028',
    'instagram,20000,0.028',
    'instagram,20000,2.8',
  );

  test('are left out with the option that settles them', () => {
    const { exitCode, stderr } = run(open);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('say which with --rates');
  });

  test.each([
    ['fraction', 2 / 3],
    ['percent', 1 / 3],
  ])('as %s', (scale, inBand) => {
    const [group] = findingsOf(open, '--rates', scale).groups;
    expect(group?.all.error).toMatchObject({ creators: 3, inBand });
  });
});

describe('research files', () => {
  const lines = ['platform,source,followers,n_posts,er_median,er_by_views'];
  const rates = file(
    'rates.csv',
    ...lines,
    'tiktok,a,150000,25,0.021,0.115',
    'tiktok,a,150000,25,2.1,',
    'instagram,b,20000,9,0.028,',
    'instagram,b,20000,9,,',
  );

  test('rates are fractions by definition, also above 1, by followers and by views', () => {
    const { groups } = findingsOf(rates);
    const found = groups.map(({ platform, basis, all }) => [platform, basis, all.error.creators, all.error.inBand]);
    expect(found).toContainEqual(['tiktok', 'followers', 2, 0.5]);
    expect(found).toContainEqual(['tiktok', 'views', 1, 1]);
    expect(found).toContainEqual(['instagram', 'followers', 1, 1]);
    expect(found).toHaveLength(3);
  });

  test('past posts: the newest five are foretold from those before, never from themselves', () => {
    const same = '0.02 0.02 0.02 0.02 0.02';
    const { histories } = findingsOf(
      file(
        'past.csv',
        'platform,followers,rates',
        `instagram,150000,${same} 0.0002 0.02 0.02 0.02 0.02`,
        `instagram,150000,${same}`,
      ),
    );
    const missAt = (posts: number) => histories.find((one) => one.posts === posts)?.error.meanAbsLn ?? 0;
    expect(histories.map(({ posts }) => posts)).toEqual([0, 1, 2, 3, 5]);
    expect(histories.every(({ error }) => error.creators === 1)).toBe(true);
    expect(missAt(1)).toBeGreaterThan(3);
    expect(missAt(3)).toBeLessThan(0.1);
  });

  test('own posts narrow the band', () => {
    const { histories } = findingsOf(`${FIXTURES}/past-posts.csv`);
    for (const platform of ['instagram', 'tiktok']) {
      const widths = histories.filter((one) => one.platform === platform).map(({ width }) => width);
      expect(widths).toHaveLength(6);
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
      expect(widths[0]).toBeGreaterThan(2 * (widths[3] ?? 0));
    }
  });
});

describe('price lists', () => {
  const prices = file(
    'prices.csv',
    'name,social net,subs,price_stories,price_reels,price_photo_post,youtube_integration',
    'Ana,instagram,"100,000","156,000","585,000","390,000","780,000"',
    'Bo,instagram,"100,000",-,"58,500","390,000",-',
  );

  test('every price column is read once under its format, in the currency named', () => {
    const { quotes } = findingsOf(prices, '--currency', 'AMD');
    const found = quotes.map(({ platform, format, error }) => [platform, format, error.creators, error.inBand]);
    expect(found).toContainEqual(['instagram', 'post', 2, 1]);
    expect(found).toContainEqual(['instagram', 'reel', 2, 0.5]);
    expect(found).toContainEqual(['instagram', 'story', 1, 1]);
    expect(found.filter(([platform, format]) => platform === 'instagram' && format === 'integration')).toEqual([]);
  });

  test('without a currency the one of the rules is assumed and said; without a rate nothing is compared', () => {
    expect(findingsOf(prices).notes.join(' ')).toContain('Quotes without a currency are taken as USD');
    const { exitCode, stderr } = run(prices, '--currency', 'XYZ');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('a quote in XYZ, for which the rules have no exchange rate');
  });
});

describe('the report', () => {
  const { stdout } = run(`${FIXTURES}/creators.csv`, `${FIXTURES}/past-posts.csv`);

  test('has a table per question, sample sizes and how creators were chosen', () => {
    for (const title of ['EXPECTED ENGAGEMENT', 'AGAINST PUBLISHED TABLES', 'FORECAST', 'COST BAND']) {
      expect(stdout).toContain(title);
    }
    expect(stdout).toMatch(/autumn list, Instagram by followers +all +35 /);
    expect(stdout).toMatch(/past-posts, Instagram +none \(benchmark\) +12\* /);
    expect(stdout).toContain('spring list: how its creators were chosen is not known here');
    expect(stdout).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test('states what is in-sample for data the figures were settled on', () => {
    const known = file('known.csv', 'platform,source,followers,er_median', 'instagram,kim2019,20000,0.028');
    expect(run(known).stdout).toMatch(/kim2019: Instagram influencers of 2019.*In-sample: /);
  });

  test('columns stand under their titles', () => {
    const lines = stdout.split('\n');
    const ruled = lines.flatMap((line, at) => (/^-+( {2}-+)+$/.test(line) ? [at] : []));
    expect(ruled).toHaveLength(4);
    for (const at of ruled) expect(lines[at - 1]?.length).toBeLessThanOrEqual(lines[at]?.length ?? 0);
  });
});

test('the page and its pictures are written where asked, and nowhere without', () => {
  const before = readdirSync(folder);
  run(`${FIXTURES}/creators.csv`);
  expect(readdirSync(folder)).toEqual(before);
  expect(run(`${FIXTURES}/creators.csv`, '--page', join(folder, 'page')).exitCode).toBe(0);
  expect(readdirSync(join(folder, 'page')).sort()).toEqual(['accuracy.md', 'images']);
  expect(readdirSync(join(folder, 'page', 'images')).sort()).toEqual(['accuracy-coverage.svg', 'accuracy-sizes.svg']);
  expect(readFileSync(join(folder, 'page', 'accuracy.md'), 'utf8')).toContain(
    'Too few creators for a claim: autumn list (Instagram by followers, 35)',
  );
});
