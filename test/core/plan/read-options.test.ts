import { describe, expect, it } from 'vitest';
import { readWishes } from '../../../src/core/plan/read-options.ts';
import { readRange, readShare } from '../../../src/core/plan/read-range.ts';

describe('ranges', () => {
  it.each([
    ['3-10', 3, 10, 'creators'],
    ['from 3 to 10', 3, 10, 'creators'],
    ['from 3', 3, null, 'creators'],
    ['at least 3', 3, null, 'creators'],
    ['3-', 3, null, 'creators'],
    ['3+', 3, null, 'creators'],
    ['to 10', null, 10, 'creators'],
    ['at most 10', null, 10, 'creators'],
    ['-10', null, 10, 'creators'],
    ['4', 4, 4, 'creators'],
    ['0', 0, 0, 'creators'],
    ['20%-60%', 0.2, 0.6, 'share'],
    ['20-60%', 0.2, 0.6, 'share'],
    ['to 12,5 %', null, 0.125, 'share'],
  ])('%s', (text, from, to, unit) => {
    expect(readRange(text)).toEqual({ from, to, unit });
  });

  it.each(['', 'many', '10-3', '2.5', '20%-60', '120%', '-', '1-2-3', 'from'])('“%s” is none', (text) => {
    expect(readRange(text)).toBeNull();
  });

  it('shares', () => {
    expect(['25%', '0.25', '100 %', '1'].map(readShare)).toEqual([0.25, 0.25, 1, 1]);
    expect(['', '0', '0%', '25', '101%', 'x'].map(readShare)).toEqual([null, null, null, null, null, null]);
  });
});

describe('wishes', () => {
  it('are read whole', () => {
    expect(
      readWishes(
        'creators 5-20; micro from 3; KOL 20%-60%; TikTok to 40%; niche vegan food 2-; country Germany to 3; largest share 30%; least fit 45; must 4, 9; without 7; price high; counts views; mix any; deliver 1 reel or 3 stories + 1 post',
      ),
    ).toEqual({
      limits: [
        { about: 'creators', name: '', from: 5, to: 20, unit: 'creators' },
        { about: 'class', name: 'micro', from: 3, to: null, unit: 'creators' },
        { about: 'class', name: 'kol', from: 0.2, to: 0.6, unit: 'share' },
        { about: 'platform', name: 'tiktok', from: null, to: 0.4, unit: 'share' },
        { about: 'niche', name: 'vegan food', from: 2, to: null, unit: 'creators' },
        { about: 'country', name: 'Germany', from: null, to: 3, unit: 'creators' },
      ],
      largestShare: 0.3,
      leastFit: 45,
      must: [4, 9],
      without: [7],
      priceView: 'high',
      counted: 'views',
      mix: 'any',
      alternatives: [
        [{ format: 'reel', count: 1 }],
        [
          { format: 'story_set', count: 1 },
          { format: 'post', count: 1 },
        ],
      ],
    });
  });

  it('nothing is no wish', () => {
    expect(readWishes(' ; ')).toEqual({ limits: [] });
  });

  it.each([
    [
      'creators many',
      '“creators many”: expected a range such as “3-10”, “from 3”, “to 10” or “20%-60%” of the budget after “creators”.',
    ],
    ['creators 20%', '“creators 20%”: expected a number of creators, not a share.'],
    ['largest share 25', '“largest share 25”: expected a share of the budget above 0%, such as “largest share 25%”.'],
    ['least fit 101', '“least fit 101”: expected a score from 0 to 100, such as “least fit 45”.'],
    ['must Ana', '“must Ana”: expected rows of the list, such as “must 4, 9”.'],
    ['price cheap', '“price cheap”: expected low, typical or high.'],
    ['counts likes', '“counts likes”: expected engagements, views or value (engagements weighted by fit).'],
    ['deliver love', '“deliver love”: expected formats, such as “deliver 1 reel or 3 stories”.'],
    ['mix half', '“mix half”: expected advised or any.'],
  ])('%s', (text, problem) => {
    expect(readWishes(text)).toEqual({ problem });
  });

  it('a word that is no subject is named with what could stand there', () => {
    const read = readWishes('MySpaceTube 3-4');
    expect('problem' in read && read.problem).toMatch(/^“MySpaceTube 3-4”: expected creators, micro, KOL, a platform,/);
  });
});
