import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { edited, messages, name, printed, spot } from './rules-table.ts';

type Line = Cell | readonly Cell[];
const table = printed();
const AUDIENCE = 'kol-by-audience';
const IG_150K: Line = ['instagram', 150000];
const IG_SPREAD: Line = ['instagram', 'medium', 0.14];
const ONE_OF_PLATFORMS =
  'one of instagram, tiktok, youtube, x, facebook, linkedin, twitch, pinterest, threads, snapchat, telegram, xiaohongshu, weibo, douyin, bilibili, kuaishou, podcast, newsletter, blog, press, offline';

/**
 * Block, line, column, what is put there, and the only message: `@` stands for the edited cell, `&` for the cell of
 * the line and column that follow.
 */
type Case = readonly [
  block: string,
  line: Line,
  title: string,
  value: Cell,
  message: string,
  otherLine?: Line,
  otherTitle?: string,
];
const CASES: readonly Case[] = [
  ['Tiers', 'kol-by-authority', 'Followers to', 'soon', "@: 'Followers to' is text “soon”, a number is needed."],
  ['Tiers', AUDIENCE, 'Followers from', 'soon', "@: 'Followers from' is text “soon”, a number is needed."],
  ['Tiers', AUDIENCE, 'Followers from', '1.5.2', "@: 'Followers from' is text “1.5.2”, a number is needed."],
  ['Tiers', AUDIENCE, 'Followers from', '#REF!', "@: 'Followers from' is the formula error #REF!, a number is needed."],
  [
    'Tiers',
    AUDIENCE,
    'Followers from',
    '#¡VALOR!',
    "@: 'Followers from' is the formula error #¡VALOR!, a number is needed.",
  ],
  ['Tiers', AUDIENCE, 'Followers from', 'tbd', "@: 'Followers from' is text “tbd”, a number is needed."],
  ['Tiers', AUDIENCE, 'Followers from', -5, "@: 'Followers from' is -5, a number from 0 is needed."],
  ['Tiers', AUDIENCE, 'Followers from', true, "@: 'Followers from' is TRUE, a number is needed."],
  [
    'Tiers',
    AUDIENCE,
    'Followers from',
    new Date(2025, 2, 1),
    "@: 'Followers from' is the date 2025-03-01, a number is needed.",
  ],
  [
    'Tiers',
    AUDIENCE,
    'Followers to',
    50000,
    "@: 'Followers to' is 50000, a number above 'Followers from' (100000) is needed.",
  ],
  ['Tiers', AUDIENCE, 'Class', 'mikro', "@: 'Class' is “mikro”, one of micro, kol, below, unknown is needed."],
  ['Tiers', AUDIENCE, 'Class', '', "@: 'Class' is empty, one of micro, kol, below, unknown is needed."],
  ['Tiers', AUDIENCE, 'Tier', '', "@: 'Tier' is empty, a text is needed."],
  ['Tiers', AUDIENCE, 'Platform', 'myspace', `@: 'Platform' is “myspace”, ${ONE_OF_PLATFORMS}, any is needed.`],
  ['Tiers', AUDIENCE, 'Authority', 'great', "@: 'Authority' is “great”, one of none, some, strong, any is needed."],
  [
    'Expected engagement',
    IG_150K,
    'Followers',
    15000,
    "@: 'Followers' is 15000, a number above the 75000 in & is needed.",
    ['instagram', 75000],
    'Followers',
  ],
  ['Expected engagement', IG_150K, 'Followers', '', "@: 'Followers' is empty, a number is needed."],
  [
    'Expected engagement',
    IG_150K,
    'Typical rate',
    2.1,
    "@: 'Typical rate' is 2.1, a rate such as 3.4% or 0.034 is needed.",
  ],
  [
    'Expected engagement',
    IG_150K,
    'Typical rate',
    '2.1',
    "@: 'Typical rate' is text “2.1”, a rate such as 3.4% or 0.034 is needed.",
  ],
  ['Expected engagement', IG_150K, 'Typical rate', 0, "@: 'Typical rate' is 0, a rate above 0 up to 1 is needed."],
  ['Expected engagement', IG_150K, 'Platform', 'orkut', `@: 'Platform' is “orkut”, ${ONE_OF_PLATFORMS} is needed.`],
  [
    'Expected engagement',
    IG_SPREAD,
    'p50',
    1.2,
    "@: 'p50' is 1.2, 1 is needed, as the spread is measured from the typical value.",
  ],
  [
    'Expected engagement',
    IG_SPREAD,
    'p25',
    0.1,
    "@: 'p25' is 0.1, at least 0.14 as in 'p10' (&) is needed.",
    IG_SPREAD,
    'p10',
  ],
  ['Expected engagement', IG_SPREAD, 'p90', '', "@: 'p90' is empty, a number is needed."],
  [
    'Expected engagement',
    IG_SPREAD,
    'Confidence',
    'sure',
    "@: 'Confidence' is “sure”, one of high, medium, low is needed.",
  ],

  [
    'Own posts',
    ['tiktok', 3],
    'Weight of the own rate',
    85,
    "@: 'Weight of the own rate' is 85, a number from 0 up to 1 is needed.",
  ],
  [
    'Own posts',
    ['tiktok', 3],
    'Posts measured from',
    1,
    "@: 'Posts measured from' is 1, a number above the 1 in & is needed.",
    ['tiktok', 0.7],
    'Posts measured from',
  ],
  ['Cost', ['fee', 30000], 'Typical fee', 'call me', "@: 'Typical fee' is text “call me”, a number is needed."],
  ['Cost', ['fee', 30000], 'Typical fee', 0, "@: 'Typical fee' is 0, a number above 0 is needed."],
  [
    'Cost',
    ['fee', 30000],
    'Followers',
    5000,
    "@: 'Followers' is 5000, a number above the 10000 in & is needed.",
    ['fee', 10000],
    'Followers',
  ],
  ['Cost', ['platform', 'youtube'], 'Factor', -1.8, "@: 'Factor' is -1.8, a number above 0 is needed."],
  ['Cost', ['platform', 'youtube'], 'Factor', '', "@: 'Factor' is empty, a number is needed."],
  ['Cost', ['platform', 'youtube'], 'Name', 'vine', `@: 'Name' is “vine”, ${ONE_OF_PLATFORMS} is needed.`],
  [
    'Cost',
    ['format', 'reel'],
    'Name',
    'flyer',
    "@: 'Name' is “flyer”, one of post, carousel, story, story_set, reel, short, video, integration, stream, pin, newsletter, other is needed.",
  ],
  [
    'Cost',
    ['default format', 'tiktok'],
    'Format',
    '',
    "@: 'Format' is empty, one of post, carousel, story, story_set, reel, short, video, integration, stream, pin, newsletter, other is needed.",
  ],
  [
    'Goals',
    'trust',
    'Weight of authority',
    0.35,
    'Creator rules &: the weights of “trust” add up to 0.9, 1 is needed.',
    'trust',
    'Weight of class',
  ],
  ['Goals', 'trust', 'Weight of authority', '', "@: 'Weight of authority' is empty, a number is needed."],
  ['Goals', 'trust', 'Class', 'all', "@: 'Class' is “all”, one of micro, kol, mix is needed."],
  [
    'Goals',
    'reach',
    'Goal',
    'Awareness',
    '@: “Awareness” already names the goal in &, one goal for a word is needed.',
    'awareness',
    'Goal',
  ],
  ['Goals', 'trust', 'Needs authority', 'maybe', "@: 'Needs authority' is “maybe”, one of yes, no is needed."],
  ['Authority evidence', 'platform verified badge', 'Points', 'one', "@: 'Points' is text “one”, a number is needed."],
  [
    'Authority evidence',
    'platform verified badge',
    'Words or columns',
    '',
    "@: 'Words or columns' is empty, a word or several, separated by commas, is needed.",
  ],
  [
    'Flags',
    'one-post',
    'Flag',
    'two-posts',
    "@: 'Flag' is “two-posts”, one of engagement-far-above, engagement-far-below, views-far-below, one-post, few-comments, many-comments, likes-without-views, fake-followers, fake-followers-high, follows-many, person-or-brand, stale-data, duplicate-account, same-person is needed.",
  ],
  ['Flags', 'one-post', 'Limit', '#DIV/0!', "@: 'Limit' is the formula error #DIV/0!, a number is needed."],
  ['Settings', 'Currency', 'Value', '', "@: 'Currency' is empty, a currency code such as USD is needed."],
  ['Settings', 'Currency', 'Value', 'dollars', "@: 'Currency' is “dollars”, a currency code such as USD is needed."],
  ['Settings', 'Date', 'Value', 'last week', "@: 'Date' is “last week”, a day such as 2025-03-25 is needed."],
  ['Settings', 'Boundary margin', 'Value', 5, "@: 'Boundary margin' is 5, a rate such as 3.4% or 0.034 is needed."],
  ['Settings', 'Cost band factor', 'Value', 1, "@: 'Cost band factor' is 1, a number above 1 is needed."],
  [
    'Settings',
    'Strong authority from',
    'Value',
    1,
    "@: 'Strong authority from' is 1, at least 2 as in 'Some authority from' (&) is needed.",
    'Some authority from',
    'Value',
  ],
  ['Exchange rates', 'NZD', 'Units', '1.670', "@: 'Units' is text “1.670”, 1670 or 1.67 as a number is needed."],
  ['Exchange rates', 'NZD', 'Units', 0, "@: 'Units' is 0, a number above 0 is needed."],
  [
    'Exchange rates',
    'NZD',
    'Currency',
    'AMD',
    "@: 'Currency' is there twice for “AMD”, first in &; one line is needed.",
    'AMD',
    'Currency',
  ],
];

describe('one broken cell gives one message', () => {
  test.each(CASES.map((one) => [one.slice(0, 4).join(', '), one] as const))('%s', (_, one) => {
    const [block, line, title, value, message, otherLine, otherTitle] = one;
    const place = spot(table, block, line, title);
    const other = otherLine === undefined ? '' : name(spot(table, block, otherLine, otherTitle ?? title));
    const expected = message.replace('@', `Creator rules ${name(place)}`).replace('&', other);
    expect(messages(edited(table, place, value))).toEqual([expected]);
    const [problem] = parseRules(edited(table, place, value)).problems;
    expect(problem).toMatchObject({ sheet: 'Creator rules', row: place.row + 1 });
  });
});
