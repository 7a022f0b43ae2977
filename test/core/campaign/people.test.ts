/** The people behind a list: accounts together, an upper bound of their audience, duplicates and shared contacts. */
import { describe, expect, it } from 'vitest';
import { type People, peopleOf, personBehind } from '../../../src/core/campaign/people.ts';
import type { Cell } from '../../../src/core/cell.ts';
import { readCells } from '../reading/read-fixture.ts';

const TITLES = ['Handle', 'Platform', 'Followers', 'Person', 'E-mail'];

function read(...rows: Cell[][]) {
  return readTitled(TITLES, rows);
}

function readTitled(titles: readonly string[], rows: readonly Cell[][]) {
  const cells = [[...titles], ...rows];
  const { creators, handleColumn } = readCells(cells);
  return { creators, handleColumn, titles, cellsOf: (row: number) => cells[row - 1] ?? [] };
}
const people = (...rows: Cell[][]): People => peopleOf(read(...rows));

describe('peopleOf', () => {
  it('adds up the accounts of a person, each once, as the most there can be', () => {
    const { several, twice } = people(
      ['@ana', 'Instagram', 20_000, '', ''],
      ['@ana', 'TikTok', 50_000, '', ''],
      ['@ana', 'Instagram', 21_000, '', ''],
      ['@ana', 'YouTube', 'soon', '', ''],
      ['@bo', 'Instagram', 9000, '', ''],
    );
    expect(several).toEqual([
      {
        ...{ name: '@ana', upTo: 70_000, known: 2 },
        accounts: [
          { rows: [2, 4], creator: '@ana', platform: 'Instagram', followers: 20_000 },
          { rows: [3], creator: '@ana', platform: 'TikTok', followers: 50_000 },
          { rows: [5], creator: '@ana', platform: 'YouTube', followers: null },
        ],
      },
    ]);
    expect(twice).toEqual([several[0]?.accounts[0]]);
  });

  it('joins and parts as the column of persons says', () => {
    const { several } = people(
      ['@ana', 'Instagram', 20_000, 'Ana Ober', ''],
      ['@o.b.e.r', 'TikTok', 50_000, 'ana ober', ''],
      ['@ana', 'YouTube', 3000, 'another Ana', ''],
    );
    expect(several.map(({ name, accounts }) => [name, accounts.flatMap(({ rows }) => rows)])).toEqual([
      ['Ana Ober', [2, 3]],
    ]);
  });

  it('says nothing where no account has a size, never 0', () => {
    const { several } = people(['@ana', 'Instagram', '', '', ''], ['@ana', 'TikTok', 'n/a', '', '']);
    expect(several[0]).toMatchObject({ upTo: null, known: 0 });
  });

  it('names an e-mail that stands beside several people, not one beside accounts of one', () => {
    const { contacts } = people(
      ['@ana', 'Instagram', 20_000, '', 'hello@agency.example'],
      ['@ana', 'TikTok', 20_000, '', 'hello@agency.example'],
      ['@bo', 'Instagram', 9000, '', 'Hello@agency.example'],
      ['@cy', 'Instagram', 9000, '', 'cy@example.org'],
      ['@cy', 'TikTok', 9000, '', 'cy@example.org'],
    );
    expect(contacts).toEqual([{ contact: 'hello@agency.example', rows: [2, 4] }]);
  });
});

describe('in a list that says what a fee is for', () => {
  const peopleFor = (...rows: Cell[][]): People =>
    peopleOf(readTitled(['Handle', 'Platform', 'Followers', 'Fee', 'Deliverables'], rows));

  it('finds duplicates and accounts of a person as in every list', () => {
    const { several, twice } = peopleFor(
      ['@ana', 'Instagram', 20_000, '$400', '1 reel'],
      ['@ana', 'Instagram', 20_000, '$400', '1 reel'],
      ['@bo', 'Instagram', 9000, '$90', '1 story'],
      ['@bo', 'TikTok', 30_000, '$300', '1 video'],
    );
    expect(twice.map(({ rows }) => rows)).toEqual([[2, 3]]);
    expect(several.map(({ name, upTo }) => [name, upTo])).toEqual([['@bo', 39_000]]);
  });

  it('takes rows for different pieces of one account as offers, not as duplicates', () => {
    const { several, twice } = peopleFor(
      ['@ana', 'Instagram', 20_000, '$400', '1 reel'],
      ['@ana', 'Instagram', 20_000, '$90', '1 story'],
      ['@bo', 'Instagram', 9000, '$90', '1 story'],
    );
    expect([several, twice]).toEqual([[], []]);
  });

  it('finds duplicates of other accounts beside them', () => {
    const { several, twice } = peopleFor(
      ['@ana', 'Instagram', 20_000, '$400', '1 reel'],
      ['@ana', 'Instagram', 20_000, '$90', '1 story'],
      ['@bo', 'Instagram', 9000, '$90', '1 story'],
      ['@bo', 'Instagram', 9000, '$90', '1 story'],
      ['@cy', 'Instagram', 7000, '$70', '1 story'],
      ['@cy', 'TikTok', 8000, '$80', '1 video'],
    );
    expect(twice.map(({ rows }) => rows)).toEqual([[4, 5]]);
    expect(several.map(({ name }) => name)).toEqual(['@cy']);
  });
});

describe('personBehind', () => {
  const { creators } = read(
    ['@ana', 'Instagram', 20_000, '', ''],
    ['@bo', 'Instagram', 9000, '', ''],
    ['@ana', 'TikTok', 50_000, '', ''],
  );
  const of = (at: number) => personBehind(creators[at] as (typeof creators)[number], creators);

  it('is the same from each of the accounts, and null for one account in one row', () => {
    expect(of(0)).toEqual(of(2));
    expect(of(0)).toMatchObject({ name: '@ana', upTo: 70_000 });
    expect(of(1)).toBeNull();
  });
});
