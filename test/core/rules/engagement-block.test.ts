/** Cases: what lines of Expected engagement and Own posts need, what is said of them together, and what they make. */
import { expect, test } from 'vitest';
import { engagementBlock, ownPostsBlock } from '../../../src/core/rules/table/blocks/engagement.ts';
import type { Block } from '../../../src/core/rules/table/column.ts';
import { type MadeValues, madeLines, saidOf } from './made-lines.ts';

const curves = engagementBlock() as unknown as Block;
const posts = ownPostsBlock() as unknown as Block;
const NO_SPREAD = { p10: null, p25: null, p50: null, p75: null, p90: null };
const SPREAD = { p10: 0.25, p25: 0.5, p50: 1, p75: 2, p90: 4 };
const BLANK: MadeValues = {
  platform: 'instagram',
  basis: 'followers',
  followers: null,
  rate: null,
  ...NO_SPREAD,
  confidence: '',
  lowConfidenceBelow: null,
};
const ANCHOR = { followers: 10_000, rate: 0.04 };
const WHOLE = { ...SPREAD, confidence: 'high' };
const made = (...lines: MadeValues[]) => madeLines(curves, BLANK, lines);

const OF_SPREAD = ['p10', 'p25', 'p50', 'p75', 'p90', 'confidence'];
test.each<[string, MadeValues, string[]]>([
  ['nothing', {}, ['rate']],
  ['followers alone', { followers: 10_000 }, ['rate', 'followers']],
  ['a rate alone', { rate: 0.04 }, ['rate', 'followers']],
  ['a rate by views', { rate: 0.04, basis: 'views' }, ['rate']],
  ['one quantile', { p90: 4 }, OF_SPREAD],
  ['a confidence', { confidence: 'low' }, OF_SPREAD],
  ['a limit of confidence', { lowConfidenceBelow: 5000 }, ['rate', ...OF_SPREAD]],
  ['a rate and a confidence', { rate: 0.04, confidence: 'low' }, ['rate', 'followers', ...OF_SPREAD]],
])('a line with %s needs its other cells', (_, values, needed) => {
  expect(curves.needs?.({ ...BLANK, ...values } as never)).toEqual(needed);
});

test.each<[string, MadeValues[], string[]]>([
  ['a whole curve', [ANCHOR, WHOLE], []],
  ['a curve whose spread stands first', [WHOLE, ANCHOR], []],
  [
    'an anchor without a spread',
    [ANCHOR],
    ['platform 2: instagram by followers has no line with p10 to p90 and a confidence; one is needed.'],
  ],
  [
    'a spread without an anchor',
    [WHOLE],
    ['platform 2: instagram by followers has a spread but no line with a typical rate; one is needed.'],
  ],
  [
    'two spreads',
    [ANCHOR, WHOLE, WHOLE],
    ['p10 4: instagram by followers has its spread in E3 already; one line is needed.'],
  ],
  [
    'a confidence that stands beside a spread of its own line',
    [ANCHOR, WHOLE, { confidence: 'low' }],
    ['p10 4: instagram by followers has its spread in E3 already; one line is needed.'],
  ],
  [
    'anchors that do not rise',
    [ANCHOR, ANCHOR, WHOLE],
    ["followers 3: 'Followers' is 10000, a number above the 10000 in C2 is needed."],
  ],
  [
    'two rates by views for any size',
    [
      { basis: 'views', rate: 0.1 },
      { basis: 'views', rate: 0.2 },
      { basis: 'views', ...WHOLE },
    ],
    ["followers 3: 'Followers' is 1, a number above the 1 in C2 is needed."],
  ],
  [
    'a spread by views, which has no size',
    [
      { basis: 'views', ...WHOLE },
      { basis: 'views', rate: 0.2 },
    ],
    [],
  ],
  [
    'lines of a platform or basis that cannot be read',
    [
      { ...ANCHOR, platform: '?' },
      { ...ANCHOR, basis: '?' },
    ],
    [],
  ],
  [
    'a spread that falls, also where the platform cannot be read',
    [{ ...SPREAD, platform: '?', p75: 0.5 }],
    ["p75 2: 'p75' is 0.5, at least 1 as in 'p50' (G2) is needed."],
  ],
])('%s', (_, lines, messages) => {
  expect(saidOf(curves, made(...lines))).toEqual(messages);
});

test('sound lines make one curve for each platform and basis', () => {
  const cell = (name: string) => ({ source: 'Book', date: '2026', cell: name });
  const built = curves.build(
    made(
      ANCHOR,
      { ...ANCHOR, platform: 'tiktok', basis: 'views', followers: null, rate: 0.1 },
      { ...WHOLE, lowConfidenceBelow: 5000 },
      { ...WHOLE, platform: 'tiktok', basis: 'views', confidence: '' },
      { ...ANCHOR, platform: 'x' },
    ),
    {} as never,
  );
  expect(built).toEqual({
    engagement: [
      {
        ...cell('E4'),
        platform: 'instagram',
        basis: 'followers',
        anchors: [{ ...cell('D2'), followers: 10_000, value: 0.04 }],
        spread: [0.25, 0.5, 1, 2, 4],
        confidence: 'high',
        lowConfidenceBelow: 5000,
      },
      {
        ...cell('E5'),
        platform: 'tiktok',
        basis: 'views',
        anchors: [{ ...cell('D3'), followers: 1, value: 0.1 }],
        spread: [0.25, 0.5, 1, 2, 4],
        confidence: 'low',
        lowConfidenceBelow: null,
      },
    ],
  });
});

const OWN: MadeValues = { platform: '', posts: 1, weight: 0.5, ...SPREAD };
test('own posts need the whole spread, rise by platform and hold for any where none is named', () => {
  expect(posts.needs?.({} as never)).toEqual(['p10', 'p25', 'p50', 'p75', 'p90']);
  const sound = madeLines(posts, OWN, [{}, { posts: 3 }, { platform: 'tiktok' }]);
  expect(saidOf(posts, sound)).toEqual([]);
  expect(saidOf(posts, madeLines(posts, OWN, [{}, { platform: 'tiktok' }, { p50: 2 }]))).toEqual([
    "p50 4: 'p50' is 2, 1 is needed, as the spread is measured from the typical value.",
    "posts 4: 'Posts measured from' is 1, a number above the 1 in B2 is needed.",
  ]);
  const spread = [0.25, 0.5, 1, 2, 4];
  expect(posts.build(sound, {} as never)).toEqual({
    ownPosts: [
      { source: 'Book', date: '2026', cell: 'C2', platform: 'any', posts: 1, weight: 0.5, spread },
      { source: 'Book', date: '2026', cell: 'C3', platform: 'any', posts: 3, weight: 0.5, spread },
      { source: 'Book', date: '2026', cell: 'C4', platform: 'tiktok', posts: 1, weight: 0.5, spread },
    ],
  });
});
