import { describe, expect, it } from 'vitest';
import type { Creator } from '../../../../src/core/creator.ts';
import { ABSENT } from '../../../../src/core/missing.ts';
import { markRepeats } from '../../../../src/core/reading/rows/same-person.ts';
import { sightings } from '../../../../src/core/reading/rows/sightings.ts';
import { creatorWith } from '../../../helpers/creator.ts';

type Row = Partial<Creator> & { readonly handle?: string };

/** First rows of account and person, rows of the account, accounts of the person; one line for each row. */
function marks(...rows: readonly Row[]): (string | null)[] {
  const creators = rows.map(({ handle: _, ...row }, at) =>
    creatorWith({ creator: '', row: at + 2, followers: 900, ...row }),
  );
  const seen = sightings(rows.length, (row) => rows[row]?.handle ?? '');
  creators.forEach(seen.see);
  return markRepeats(creators, seen).map(({ repeats }) =>
    repeats === null
      ? null
      : `account ${repeats.accountRow} x${repeats.rows}, person ${repeats.personRow} x${repeats.accounts}`,
  );
}

const TWICE = 'account 2 x2, person 2 x1';
const TWO = [null, null];
const BOTH = ['account 2 x1, person 2 x2', 'account 3 x1, person 2 x2'];

describe('one account', () => {
  it.each<[string, Row, Row, (string | null)[]]>([
    ['the same handle', { creator: '@ada' }, { creator: 'ADA ' }, [TWICE, TWICE]],
    ['the same handle, other followers', { creator: 'ada' }, { creator: 'ada', followers: 5 }, [TWICE, TWICE]],
    ['a handle that another name stands over', { creator: 'Ada N', handle: 'ada' }, { creator: 'ada' }, [TWICE, TWICE]],
    ['a handle in an address', { creator: 'https://instagram.com/ada/?hl=en' }, { creator: 'ada' }, [TWICE, TWICE]],
    [
      'a handle behind an @ in an address',
      { creator: 'https://tiktok.com/@ada//' },
      { creator: 'ada' },
      [TWICE, TWICE],
    ],
    ['an address with an anchor', { creator: 'https://instagram.com/ada#x' }, { creator: 'ada' }, [TWICE, TWICE]],
    ['the same name and followers', { creator: 'Ada Noor' }, { creator: 'ada noor' }, [TWICE, TWICE]],
    ['the same name, other followers', { creator: 'Ada Noor' }, { creator: 'Ada Noor', followers: 5 }, TWO],
    [
      'the same name, followers unknown',
      { creator: 'Ada Noor', followers: ABSENT },
      { creator: 'Ada Noor', followers: ABSENT },
      TWO,
    ],
    ['no names', { creator: '' }, { creator: ' ' }, TWO],
    ['other handles', { creator: 'ada' }, { creator: 'bo' }, TWO],
    ['an @ inside', { creator: 'a@da' }, { creator: 'ada' }, TWO],
    ['unknown platforms', { creator: 'ada', platform: ABSENT }, { creator: 'ada', platform: ABSENT }, [TWICE, TWICE]],
  ])('%s', (_, one, other, said) => {
    expect(marks(one, other)).toEqual(said);
  });

  it('is told by the first of its rows', () => {
    expect(marks({ creator: 'bo' }, { creator: 'ada' }, { creator: 'ada' }, { creator: 'ada' })).toEqual([
      null,
      'account 3 x3, person 3 x1',
      'account 3 x3, person 3 x1',
      'account 3 x3, person 3 x1',
    ]);
  });
});

describe('one person', () => {
  it.each<[string, Row, Row, (string | null)[]]>([
    ['the same handle elsewhere', { creator: 'ada' }, { creator: 'ada', platform: 'tiktok' }, BOTH],
    ['the same name elsewhere', { creator: 'Ada Noor' }, { creator: 'Ada Noor', platform: 'tiktok' }, TWO],
    ['the same person column', { creator: 'ada', person: ' Ada N ' }, { creator: 'bo', person: 'ada n' }, BOTH],
    ['the same person without names', { person: 'Ada' }, { person: 'Ada' }, BOTH],
    [
      'other persons of one handle',
      { creator: 'ada', person: 'A' },
      { creator: 'ada', platform: 'tiktok', person: 'B' },
      TWO,
    ],
    ['a person called as a handle', { creator: 'x', person: 'ada' }, { creator: 'ada', platform: 'tiktok' }, TWO],
  ])('%s', (_, one, other, said) => {
    expect(marks(one, other)).toEqual(said);
  });

  it('has each account once', () => {
    expect(
      marks(
        { creator: 'ada' },
        { creator: 'ada' },
        { creator: 'ada', platform: 'tiktok' },
        { creator: 'ada', platform: 'tiktok' },
        { creator: 'ada', platform: 'youtube' },
      ),
    ).toEqual([
      'account 2 x2, person 2 x3',
      'account 2 x2, person 2 x3',
      'account 4 x2, person 2 x3',
      'account 4 x2, person 2 x3',
      'account 6 x1, person 2 x3',
    ]);
  });
});
