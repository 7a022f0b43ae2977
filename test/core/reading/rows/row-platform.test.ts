import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Platform } from '../../../../src/core/creator.ts';
import type { ColumnNote } from '../../../../src/core/reading/columns/column-plan.ts';
import { filledPlatform } from '../../../../src/core/reading/columns/row-columns.ts';
import type { TableContext } from '../../../../src/core/reading/columns/table-reading.ts';
import { holdsProfiles, platformReader } from '../../../../src/core/reading/rows/row-platform.ts';
import { candidate, column, openChoice, titled } from '../made-columns.ts';
import { PLAIN } from '../read-fixture.ts';

type More = {
  readonly notes?: readonly ColumnNote[];
  readonly context?: Partial<TableContext>;
  readonly heading?: Platform;
  readonly section?: Platform;
  readonly checked?: number;
  readonly choice?: ReturnType<typeof openChoice>;
};

/** The platform of a row and where it was learnt; a platform column stands first when `more.notes` has one. */
function read(cells: readonly Cell[], more: More = {}): string {
  const choice = more.choice ?? openChoice();
  const notes = more.notes ?? [];
  const told = notes.find(({ known }) => known !== null && 'field' in known && known.field === 'platform');
  if (told !== undefined) choice.chosen.set('platform', candidate(told, { field: 'platform' }));
  const context = { ...PLAIN, ...more.context };
  const reader = platformReader(notes, choice, context, more.heading ?? null, more.checked ?? -1);
  const row = { cells, section: more.section ?? null, gridRow: 2 } as never;
  const { platform, source } = reader(row);
  const again = reader(row);
  expect(again).toEqual({ platform, source });
  return `${typeof platform === 'string' ? platform : platform.missing} by ${source}`;
}

const PLATFORM = titled(0, 'platform', { platforms: 10 });
const LINK = column(1, 'Profile', { addresses: 5 });
const LINK_2 = column(2, 'Channel', { addresses: 5 });
const TIKTOK_VIEWS = titled(3, 'views', { numbers: 10 }, { platform: 'tiktok' });
const AT_INSTAGRAM = 'https://instagram.com/ada';
const AT_YOUTUBE = 'https://youtube.com/@ada';

describe('the platform of a row', () => {
  test.each<[string, readonly Cell[], More, string]>([
    ['the cell', ['IG'], { notes: [PLATFORM] }, 'instagram by column'],
    ['an address in the cell', [AT_INSTAGRAM], { notes: [PLATFORM] }, 'instagram by url'],
    ['a cell of something unknown', ['Orkut', AT_YOUTUBE], { notes: [PLATFORM, LINK] }, 'unreadable by null'],
    ['a number in the cell', [5, AT_YOUTUBE], { notes: [PLATFORM, LINK] }, 'unreadable by null'],
    ['a cell of several', ['IG, TT'], { notes: [PLATFORM] }, 'undecided by null'],
    ['a cell of several, and a title', ['IG, TT'], { notes: [PLATFORM, TIKTOK_VIEWS] }, 'tiktok by column'],
    ['a cell of several, and an address', ['IG, TT', AT_YOUTUBE], { notes: [PLATFORM, LINK] }, 'youtube by url'],
    ['an empty cell, and an address', ['', AT_YOUTUBE], { notes: [PLATFORM, LINK] }, 'youtube by url'],
    [
      'an empty cell, and the tab',
      ['', ''],
      { notes: [PLATFORM], context: { sheetName: 'TikTok list' } },
      'tiktok by sheet',
    ],
    ['a title before an address', ['', AT_YOUTUBE], { notes: [LINK, TIKTOK_VIEWS] }, 'tiktok by column'],
    ['an address before a heading', ['', AT_YOUTUBE], { notes: [LINK], section: 'x' }, 'youtube by url'],
    ['two addresses of one platform', ['', AT_YOUTUBE, AT_YOUTUBE], { notes: [LINK, LINK_2] }, 'youtube by url'],
    ['two addresses that differ', ['', AT_YOUTUBE, AT_INSTAGRAM], { notes: [LINK, LINK_2] }, 'absent by null'],
    ['an address and none', ['', 5, AT_INSTAGRAM], { notes: [LINK, LINK_2] }, 'instagram by url'],
    ['a heading before the choice', [], { section: 'x', context: { platform: 'tiktok' } }, 'x by sheet'],
    ['the choice before the file', [], { context: { platform: 'tiktok', fileName: 'IG list' } }, 'tiktok by option'],
    ['the file before the tab', [], { context: { fileName: 'IG list', sheetName: 'TikTok' } }, 'instagram by file'],
    ['the tab before the heading above', [], { context: { sheetName: 'TikTok' }, heading: 'x' }, 'tiktok by sheet'],
    ['the heading above', [], { heading: 'x' }, 'x by sheet'],
    ['nothing', [], {}, 'absent by null'],
    ['an address that is none', ['', 'soon'], { notes: [LINK] }, 'absent by null'],
  ])('%s', (_, cells, more, said) => {
    expect(read(cells, more)).toBe(said);
  });
});

describe('titles that name platforms', () => {
  const named = (...notes: ColumnNote[]): string => read([], { notes });
  const tiktok = column(4, 'TikTok', {}, { platform: 'tiktok', known: null });

  it('tell it where they agree', () => {
    expect(named(TIKTOK_VIEWS, tiktok)).toBe('tiktok by column');
    expect(named(tiktok)).toBe('tiktok by column');
    expect(named(titled(4, 'views', {}, { platform: 'x' }), tiktok)).toBe('absent by null');
    expect(named(titled(4, 'views', {}))).toBe('absent by null');
  });

  it('of prices and formats tell nothing', () => {
    expect(named(titled(4, 'quote', {}, { platform: 'x' }))).toBe('absent by null');
    expect(named(column(4, 'TikTok video', {}, { platform: 'tiktok', format: 'video', known: null }))).toBe(
      'absent by null',
    );
    expect(named(titled(5, 'quote', {}, { platform: 'x' }), tiktok)).toBe('tiktok by column');
  });

  it('of followers tell it before others, by the first column that is filled', () => {
    const choice = openChoice();
    choice.chosen.set('followers', candidate(column(0, 'IG'), { field: 'followers', platform: 'instagram' }));
    const onTikTok = candidate(column(1, 'TT'), { field: 'followers', platform: 'tiktok' });
    const onYouTube = candidate(column(2, 'YT'), { field: 'followers', platform: 'youtube' });
    choice.others.set(
      'followers',
      new Map([
        ['tiktok', onTikTok],
        ['youtube', onYouTube],
      ]),
    );
    expect(read([900, 800], { choice, notes: [tiktok] })).toBe('instagram by column');
    expect(read(['', 800, 700], { choice })).toBe('tiktok by column');
    expect(read(['n/a', '-', 700], { choice })).toBe('youtube by column');
    expect(read(['', '', ''], { choice })).toBe('instagram by column');
    expect(read(['', 800], { choice, context: { platform: 'instagram' } })).toBe('instagram by column');
    expect(filledPlatform([], openChoice())).toBeNull();
  });
});

test('the stamp of an earlier run speaks last', () => {
  const stamp = (cells: Cell[], more: More = {}): string => read(cells, { checked: 0, ...more });
  expect(stamp([''])).toBe('absent by null');
  expect(stamp([undefined])).toBe('absent by null');
  expect(stamp(['checked'], { heading: 'x' })).toBe('x by sheet');
});

test.each([
  ['Profile', 1, true],
  ['Profile', 0, false],
  ['Bio link', 1, false],
  ['Website', 1, false],
  ['linktree', 1, false],
  ['Avatar URL', 1, false],
  ['Profile image', 1, false],
  ['pic', 1, false],
  ['Photo', 1, false],
  ['Email', 1, false],
])('a column %s with %d addresses holds profiles: %s', (title, addresses, holds) => {
  expect(holdsProfiles(column(0, title, { addresses }))).toBe(holds);
});
