/** Two lists held against each other: who is new, gone, changed, and who would be written to twice. */
import { describe, expect, it } from 'vitest';
import { compareLists, type ListsCompared } from '../../../src/core/campaign/compare-lists.ts';
import type { Cell } from '../../../src/core/cell.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import { defaultRules } from '../../../src/core/rules/shipped/default-rules.ts';
import { ask } from '../../helpers/creator.ts';
import { readCells } from '../reading/read-fixture.ts';

type Rows = readonly (readonly Cell[])[];
const rules = compileRules(defaultRules());

function sideOf(cells: Rows): Parameters<typeof compareLists>[0] {
  const reading = readCells(cells);
  const { creators, handleColumn } = reading;
  return { creators, handleColumn, titles: cells[0] ?? [], cellsOf: (row: number) => cells[row - 1] ?? [] };
}
const compared = (now: Rows, then: Rows): ListsCompared => compareLists(sideOf(now), sideOf(then), rules, ask());
const TITLES = ['Handle', 'Platform', 'Followers', 'Fee (USD)', 'Person', 'E-mail'];
const names = (list: readonly { readonly creator: string }[]): string[] => list.map(({ creator }) => creator);

describe('accounts of two lists', () => {
  it('are new, gone, changed or the same', () => {
    const found = compared(
      [
        TITLES,
        ['@ana', 'Instagram', 24_000, 300, '', ''],
        ['@bo', 'Instagram', 120_000, 900, '', ''],
        ['@cy', 'TikTok', 28_000, '', '', ''],
      ],
      [
        TITLES,
        ['bo', 'Instagram', 80_000, 700, '', ''],
        ['ana', 'Instagram', 24_000, 300, '', ''],
        ['@di', 'YouTube', 9000, '', '', ''],
      ],
    );
    expect(names(found.fresh)).toEqual(['@cy']);
    expect(found.gone).toEqual([{ row: 4, creator: '@di', platform: 'youtube', followers: 9000 }]);
    expect(found.same).toBe(1);
    expect(found.changed).toEqual([
      {
        ...{ row: 3, otherRow: 2, creator: '@bo', platform: 'instagram' },
        changes: [
          { field: 'tier', from: 'Micro influencer', to: 'KOL' },
          { field: 'followers', from: 80_000, to: 120_000 },
          { field: 'fee', from: 700, to: 900 },
        ],
      },
    ]);
    expect(found.doubles).toEqual([]);
  });

  it('are known by the handle in an address, an @ or a column of handles, whatever the name beside it', () => {
    const found = compared(
      [
        ['Name', 'Profile', 'Followers'],
        ['Ana Ober', 'https://www.instagram.com/Ana.O/?hl=en', 24_000],
        ['Bo', 'https://www.tiktok.com/@bo_t', 20_000],
      ],
      [
        ['Full name', 'Username', 'Platform', 'Followers'],
        ['A. Ober', 'ana.o', 'Instagram', 24_000],
        ['', '@bo_t', 'TikTok', 20_000],
      ],
    );
    expect([found.fresh, found.gone, found.same]).toEqual([[], [], 2]);
  });

  it('are known by name where one list has no handles, but never one of several of a name', () => {
    const now = [
      ['Name', 'Platform', 'Followers'],
      ['Ana Ober', 'Instagram', 25_000],
      ['Cy Two', 'Instagram', 10_000],
    ];
    const then = [
      ['Name', 'Link', 'Followers'],
      ['Ana Ober', 'https://instagram.com/ana.o', 24_000],
      ['Cy Two', 'https://instagram.com/cy.2', 10_000],
      ['Cy Two', 'https://instagram.com/cy.two', 90_000],
    ];
    const found = compared(now, then);
    expect(found.changed.map(({ creator, otherRow }) => [creator, otherRow])).toEqual([['Ana Ober', 2]]);
    expect(found.unclear).toEqual([{ creator: 'Cy Two', rows: [3], otherRows: [3, 4] }]);
    expect([found.fresh, found.gone]).toEqual([[], []]);
  });

  it('of other platforms or other handles are others, equal names or not', () => {
    const now = [
      ['Name', 'Handle', 'Platform', 'Followers'],
      ['Ana', '@ana', 'Instagram', 25_000],
    ];
    const then = [
      ['Name', 'Handle', 'Platform', 'Followers'],
      ['Ana', '@ana_b', 'Instagram', 25_000],
    ];
    const found = compared(now, then);
    expect([names(found.fresh), names(found.gone), found.doubles]).toEqual([['Ana'], ['Ana'], []]);
  });

  it('of nobody that is named are counted, neither new nor gone', () => {
    const found = compared([TITLES, ['', 'Instagram', 9000, '', '', '']], [TITLES, ['@a', 'Instagram', 9000]]);
    expect(found.unclear).toEqual([{ creator: '', rows: [2], otherRows: [] }]);
    expect([found.fresh, names(found.gone)]).toEqual([[], ['@a']]);
  });
});

describe('doubles', () => {
  const then: Rows = [
    TITLES,
    ['@dee', 'Instagram', 30_000, '', '', ''],
    ['@fayx', 'Instagram', 40_000, '', 'Fay Real', ''],
    ['@gil_old', 'Instagram', 10_000, '', '', 'Gil@example.org'],
  ];

  it('names people who are in the other list by another account: by handle, person or e-mail', () => {
    const now: Rows = [
      TITLES,
      ['@dee', 'TikTok', 30_000, '', '', ''],
      ['fay.tv', 'YouTube', 40_000, '', 'fay real', ''],
      ['@gil', 'Instagram', 10_000, '', '', 'gil@example.org'],
    ];
    const { doubles, fresh } = compared(now, then);
    expect(doubles).toEqual([
      { creator: '@dee', rows: [2], otherRows: [2], by: 'handle' },
      { creator: 'fay.tv', rows: [3], otherRows: [3], by: 'person' },
      { creator: '@gil', rows: [4], otherRows: [4], by: 'e-mail' },
    ]);
    expect(names(fresh)).toEqual(['@dee', 'fay.tv', '@gil']);
  });

  it('obeys a person key that parts equal handles', () => {
    const now: Rows = [TITLES, ['@dee', 'TikTok', 30_000, '', 'another Dee', '']];
    expect(compared(now, then).doubles).toEqual([]);
  });

  it('names accounts that stand twice in one list', () => {
    const twice: Rows = [TITLES, ['@ed', 'Instagram', 9000], ['@ed', 'Instagram', 9100]];
    expect(compared(twice, then).doubles).toEqual([{ creator: '@ed', rows: [2, 3], otherRows: [], by: 'account' }]);
    expect(compared(then, twice).doubles).toEqual([{ creator: '@ed', rows: [], otherRows: [2, 3], by: 'account' }]);
  });
});

describe('what changed', () => {
  const one = (followers: Cell, fee: Cell, title = 'Fee'): Rows => [
    ['Handle', 'Platform', 'Followers', title],
    ['@ana', 'Instagram', followers, fee],
  ];
  it('takes a cell that is empty or unreadable for unknown, never for 0', () => {
    expect(compared(one('soon', 300), one(24_000, '')).changed[0]?.changes).toEqual([
      { field: 'tier', from: 'Micro influencer', to: "Can't tell" },
      { field: 'followers', from: 24_000, to: null },
      { field: 'fee', from: null, to: 300 },
    ]);
  });

  it('holds fees against each other in one currency; one without a rate as it is typed', () => {
    const [change] = compared(one(24_000, '€300'), one(24_000, '$300')).changed[0]?.changes ?? [];
    expect(change).toMatchObject({ field: 'fee', from: 300 });
    expect(Number(change?.to)).toBeGreaterThan(303);
    expect(compared(one(24_000, '300 QAR'), one(24_000, '300 QAR')).same).toBe(1);
    expect(compared(one(24_000, '310 QAR'), one(24_000, '$300')).changed[0]?.changes).toEqual([
      { field: 'fee', from: 300, to: 'QAR 310' },
    ]);
  });
});
