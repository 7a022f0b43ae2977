import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import { evaluate } from '../../../../src/core/evaluation/evaluate.ts';
import { ABSENT } from '../../../../src/core/missing.ts';
import { rollUp } from '../../../../src/core/output/roll-up.ts';
import { recogniseHeader } from '../../../../src/core/reading/titles/header.ts';
import { compileRules } from '../../../../src/core/rules/compile-rules.ts';
import { daysBetween, readDay } from '../../../../src/core/text/read-day.ts';
import { ask, smallRules } from '../../../helpers/creator.ts';
import { readCells } from '../read-fixture.ts';

const read = (...cells: Cell[][]) => readCells(cells, { platform: 'instagram' });

describe('titles', () => {
  test.each([
    ['Following', 'following'],
    ['#Followees', 'following'],
    ['Seguidos', 'following'],
    ['Abonnements', 'following'],
    ['关注数', 'following'],
    ['Fake followers %', 'fakeFollowerShare'],
    ['Suspicious followers', 'fakeFollowerShare'],
    ['fake_follower_share', 'fakeFollowerShare'],
    ['% seguidores falsos', 'fakeFollowerShare'],
    ['Faux abonnés (%)', 'fakeFollowerShare'],
    ['假粉率', 'fakeFollowerShare'],
    ['Last updated', 'dataDate'],
    ['Data as of', 'dataDate'],
    ['scraped_at', 'dataDate'],
    ['Stand', 'dataDate'],
    ['Última actualización', 'dataDate'],
    ['更新时间', 'dataDate'],
    ['Person', 'person'],
    ['person_id', 'person'],
    ['Persona', 'person'],
    ['Personen-ID', 'person'],
    ['ID de la personne', 'person'],
    ['ID da pessoa', 'person'],
    ['ID persona', 'person'],
    ['Persoon', 'person'],
    ['ID osoby', 'person'],
    ['ID человека', 'person'],
    ['人物ID', 'person'],
    ['Username', 'handle'],
  ])('%s is read for flags as %s, and never as followers', (title, side) => {
    const known = recogniseHeader(title);
    expect(known).toMatchObject({ side });
    expect(known).not.toMatchObject({ field: 'followers' });
  });

  test.each(['Audience credibility', 'Fake follower score', 'Date joined', 'Created at', 'Contact person'])(
    '%s is not',
    (title) => {
      expect(recogniseHeader(title)).not.toHaveProperty('side');
    },
  );
});

test('the columns stand among those left out, with what they are read for', () => {
  const { creators, columns, ignored } = read(
    ['Username', 'Followers', 'Following', 'Fake followers', 'Last updated'],
    ['ana_x', 12000, '1.2K', '22 %', '2026-05-01'],
    ['ben_y', 8000, '-', 7, new Date(2026, 3, 30)],
    ['cy_z', 9000, 'many', 'n/a', 'soon'],
  );
  expect(creators.map((one) => [one.followers, one.following, one.fakeFollowerShare, one.dataDate])).toEqual([
    [12000, 1200, 0.22, '2026-05-01'],
    [8000, ABSENT, 0.07, '2026-04-30'],
    [9000, { missing: 'unreadable', found: 'many' }, ABSENT, ''],
  ]);
  expect(Object.keys(columns).sort()).toEqual(['creator', 'followers']);
  expect(ignored.map(({ reason }) => reason.includes('read for flags only'))).toEqual([true, true, true]);
});

test.each([
  [
    [0.22, 0.07],
    [0.22, 0.07],
  ],
  [
    [22, 0.5],
    [0.22, 0.005],
  ],
  [
    ['22%', '7 %'],
    [0.22, 0.07],
  ],
  [
    [22, 1200],
    [0.22, ABSENT],
  ],
] as const)('shares %j', (cells, shares) => {
  const { creators } = read(
    ['Creator', 'Followers', 'Fake followers'],
    ...cells.map((cell, at) => [`c${at}`, 9000, cell]),
  );
  expect(creators.map(({ fakeFollowerShare }) => fakeFollowerShare)).toEqual(shares);
});

describe('days', () => {
  test.each([
    ['2025-03-25', '2025-03-25'],
    ['2025-03-25T10:00:00Z', '2025-03-25'],
    ['20250325', '2025-03-25'],
    ['2025/3/5', '2025-03-05'],
    ['25.03.2025', '2025-03-25'],
    ['3.4.2025', '2025-04-03'],
    ['25/03/2025', '2025-03-25'],
    ['3/25/2025', '2025-03-25'],
    ['3/4/2025', ''],
    ['3/3/2025', '2025-03-03'],
    ['25 March 2025', '2025-03-25'],
    ['Mar 25, 2025', '2025-03-25'],
    ['March 2025', '2025-03-01'],
    ['2025-13-01', ''],
    ['yesterday', ''],
    ['', ''],
    [45741, ''],
    [true, ''],
  ] as const)('%s is %s', (cell, day) => expect(readDay(cell)).toBe(day));

  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2023-12-31', '2024-01-01', 1],
    ['2000-01-01', '2026-11-23', 9823],
    ['2026-01-02', '2026-01-01', -1],
    ['', '2026-01-01', null],
  ] as const)('from %s to %s are %j', (from, to, days) => expect(daysBetween(from, to)).toBe(days));
});

describe('one account, one person', () => {
  const repeats = (...rows: Cell[][]) =>
    read(['Username', 'Platform', 'Followers', 'Person'], ...rows).creators.map((one) => one.repeats);

  test('the same handle twice on a platform, once on another', () => {
    const found = repeats(
      ['@Ana_X', 'Instagram', 12000, ''],
      ['ana_x', 'Instagram', 12400, ''],
      ['ana_x', 'TikTok', 9000, ''],
      ['ben_y', 'TikTok', 9000, ''],
    );
    expect(found).toEqual([
      { accountRow: 2, rows: 2, personRow: 2, accounts: 2 },
      { accountRow: 2, rows: 2, personRow: 2, accounts: 2 },
      { accountRow: 4, rows: 1, personRow: 2, accounts: 2 },
      null,
    ]);
  });

  test('a person column joins different handles and parts equal ones', () => {
    const found = repeats(
      ['ana_x', 'Instagram', 12000, 'Ana Invented'],
      ['ana.tok', 'TikTok', 9000, 'ana invented'],
      ['ana_x', 'YouTube', 500, 'Ana Other'],
    );
    expect(found.map((one) => [one?.personRow, one?.accounts])).toEqual([
      [2, 2],
      [2, 2],
      [undefined, undefined],
    ]);
  });

  test('equal names are no proof, equal names with equal followers are', () => {
    const named = (...rows: Cell[][]) =>
      read(['Name', 'Platform', 'Followers'], ...rows).creators.map((one) => one.repeats);
    expect(
      named(['Ana Silva', 'Instagram', 12000], ['Ana Silva', 'Instagram', 800], ['Ana Silva', 'TikTok', 12000]),
    ).toEqual([null, null, null]);
    expect(named(['Ana Silva', 'Instagram', 12000], ['Ana Silva', 'Instagram', 12000])[1]).toMatchObject({ rows: 2 });
  });

  test('links name the account', () => {
    const links = (...rows: Cell[][]) =>
      read(['Profile', 'Followers'], ...rows).creators.map((one) => one.repeats?.accounts);
    expect(links(['https://www.instagram.com/ana_x/?hl=en', 12000], ['https://www.tiktok.com/@ana_x', 9000])).toEqual([
      2, 2,
    ]);
  });

  test('the roll-up counts people, and pays each once', () => {
    const rules = compileRules(smallRules());
    const { creators } = read(
      ['Username', 'Platform', 'Followers'],
      ['ana_x', 'Instagram', 100000],
      ['ana_x', 'Instagram', 100000],
      ['ana_x', 'TikTok', 10000],
      ['ben_y', 'Instagram', 10000],
      ['cy_z', 'Pinterest', 10000],
    );
    const evaluations = creators.map((one) => evaluate(one, rules, ask()));
    expect(rollUp(creators, evaluations)).toEqual({
      people: 3,
      cost: { low: 480, typical: 1200, high: 3000, currency: 'USD', priced: 2 },
    });
    expect(rollUp([], [])).toEqual({ people: 0, cost: null });
  });
});
