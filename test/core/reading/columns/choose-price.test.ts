import { describe, expect, it, test } from 'vitest';
import type { Deliverable, Format, Platform } from '../../../../src/core/creator.ts';
import { choosePrice, pricesInOrder } from '../../../../src/core/reading/columns/choose-price.ts';
import type { Candidate } from '../../../../src/core/reading/columns/column-plan.ts';
import { candidate, column, openChoice, saidOf } from '../made-columns.ts';
import { PLAIN, spokenQuestions } from '../read-fixture.ts';

const FORMATS: readonly Format[] = [
  'story',
  'stream',
  'carousel',
  'short',
  'story_set',
  'integration',
  'post',
  'video',
  'reel',
];

/** A price column; the title tells nothing that the order asks for. */
function price(index: number, format: Format | null, more: { rank?: number; seen?: number } = {}): Candidate {
  const { rank = 5, seen = 10 } = more;
  return candidate(column(index, `Price ${index}`, { seen }), { field: 'quote', format, rank });
}

function bundle(index: number, deliverables: readonly Deliverable[]): Candidate {
  return candidate(column(index, `Price ${index}`), { field: 'quote', deliverables });
}

const REEL_AND_STORY: readonly Deliverable[] = [
  { format: 'reel', count: 1 },
  { format: 'story', count: 1 },
];
const all = FORMATS.map((format, index) => price(index, format));
const formatsOf = (list: readonly Candidate[]): unknown[] => list.map(({ as }) => as.format);
const placesOf = (list: readonly Candidate[]): unknown[] => list.map(({ note }) => note.index);

describe('which of several price columns comes first', () => {
  test.each<[Platform | null, string]>([
    ['instagram', 'reel post video integration short carousel story_set story stream'],
    [null, 'reel post video integration short carousel story_set story stream'],
    ['youtube', 'video integration short stream post reel story carousel story_set'],
    ['tiktok', 'video short reel post integration stream story carousel story_set'],
    ['douyin', 'video short reel post integration stream story carousel story_set'],
    ['bilibili', 'video short reel post integration stream story carousel story_set'],
    ['kuaishou', 'video short reel post integration stream story carousel story_set'],
    ['linkedin', 'post video reel carousel integration short stream story_set story'],
  ])('the usual formats of %s, then the others as they stand', (platform, order) => {
    expect(formatsOf(pricesInOrder(all, PLAIN, platform)).join(' ')).toBe(order);
  });

  it('the format asked for stands before the usual ones', () => {
    expect(formatsOf(pricesInOrder(all, { ...PLAIN, format: 'stream' }, 'tiktok')).slice(0, 3)).toEqual([
      'stream',
      'video',
      'short',
    ]);
  });

  it('a price for no format stands behind the usual formats and before the unusual', () => {
    const list = [price(0, 'carousel'), price(1, null), price(2, 'story'), price(3, 'video')];
    expect(placesOf(pricesInOrder(list, PLAIN, 'tiktok'))).toEqual([3, 2, 1, 0]);
  });

  it('a price for several pieces stands first where just they are asked for, else last', () => {
    const list = [price(0, 'carousel'), price(1, null), bundle(2, REEL_AND_STORY), price(3, 'video')];
    expect(placesOf(pricesInOrder(list, PLAIN, 'tiktok'))).toEqual([3, 1, 0, 2]);
    expect(placesOf(pricesInOrder(list, { ...PLAIN, deliverables: REEL_AND_STORY }, 'tiktok'))).toEqual([2, 3, 1, 0]);
    const stories: Deliverable[] = [{ format: 'story', count: 3 }];
    expect(placesOf(pricesInOrder(list, { ...PLAIN, deliverables: stories }, 'tiktok'))).toEqual([3, 1, 0, 2]);
  });

  it('of one format the plainer title, then the fuller column, then the one on the left', () => {
    const list = [
      price(0, 'reel', { seen: 5 }),
      price(1, 'reel', { seen: 9 }),
      price(2, 'reel', { seen: 9 }),
      price(3, 'reel', { rank: 8, seen: 1 }),
    ];
    expect(placesOf(pricesInOrder([...list].reverse(), PLAIN, null))).toEqual([3, 1, 2, 0]);
  });
});

describe('the price column of a table', () => {
  it('is the first, the others are said', () => {
    const choice = openChoice();
    choosePrice([price(2, 'story'), price(3, 'reel'), price(4, null)], PLAIN, 'instagram', choice);
    expect(choice.chosen.get('quote')?.note.index).toBe(3);
    expect(saidOf(choice)).toEqual({
      2: 'a price for something else; “Price 3” (D) is used',
      4: 'a price for something else; “Price 3” (D) is used',
    });
    expect(choice.questions).toEqual([]);
  });

  it('is none where there is none', () => {
    const choice = openChoice();
    choosePrice([], PLAIN, null, choice);
    expect(choice.chosen.size).toBe(0);
  });

  it.each<[string, Format | null, number]>([
    ['another format than asked for is asked about', 'reel', 1],
    ['the format asked for is not', 'story', 0],
    ['a column for no format is not', null, 0],
  ])('%s', (_, format, questions) => {
    const choice = openChoice();
    choosePrice([price(2, format)], { ...PLAIN, format: 'story' }, null, choice);
    expect(choice.chosen.get('quote')?.note.index).toBe(2);
    const message = 'No price column is for the format asked for; “Price 2” (C) is not compared with it.';
    expect(spokenQuestions(choice.questions)).toEqual(questions === 0 ? [] : [{ about: 'column', column: 2, message }]);
  });
});
