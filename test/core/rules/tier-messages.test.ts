import { expect, test } from 'vitest';
import { checkTiers } from '../../../src/core/rules/table/check-tiers.ts';
import { UNREAD } from '../../../src/core/rules/table/checks.ts';
import { saidRule } from './said-rule.ts';

type TierLine = Parameters<typeof checkTiers>[0][number];
type Tier = Partial<Record<keyof TierLine['values'], string | number | null>>;

/** What is said of lines that stand in rows 2, 3, ... with Followers from in D and Followers to in E. */
function said(...tiers: readonly Tier[]): string[] {
  const lines = tiers.map((tier, at) => ({
    row: at + 2,
    columns: { tier: 1, platform: 2, authority: 3, followersFrom: 4, followersTo: 5 },
    sheetName: '',
    values: {
      tier: `T${at + 2}`,
      platform: '',
      authority: '',
      niche: '',
      followersFrom: null,
      followersTo: null,
      ...tier,
    },
  })) as unknown as TierLine[];
  const messages: string[] = [];
  checkTiers(lines, (line, column, says, ...parts) => {
    messages.push(`${column} ${line.row}: ${saidRule({ says, parts })}`);
  });
  return messages;
}

const never = (row: number, ...by: string[]): string =>
  `followersFrom ${row}: “T${row}” can never win, the line of ${by.join(' and ')} takes all its creators.`;
const REST = { followersFrom: 0 };

test.each<[string, Tier[], string[]]>([
  ['one line for all', [{}], []],
  ['lines that follow each other', [{ followersFrom: 100 }, { followersFrom: 0, followersTo: 100 }], []],
  [
    'an end without a beginning',
    [{ followersTo: 100 }, REST],
    ["followersFrom 2: 'Followers from' is empty while 'Followers to' is 100, a number is needed."],
  ],
  [
    'an end at the beginning',
    [{ followersFrom: 100, followersTo: 100 }, REST],
    ["followersTo 2: 'Followers to' is 100, a number above 'Followers from' (100) is needed."],
  ],
  [
    'an end below the beginning',
    [{ followersFrom: 100, followersTo: 99 }, REST],
    ["followersTo 2: 'Followers to' is 99, a number above 'Followers from' (100) is needed."],
  ],
  [
    'an end at zero',
    [REST, { followersTo: 0 }],
    ["followersFrom 3: 'Followers from' is empty while 'Followers to' is 0, a number is needed."],
  ],
  ['a line below a wider one', [REST, { followersFrom: 100 }], [never(3, 'D2')]],
  [
    'a line below two that share it',
    [{ followersFrom: 50 }, { followersFrom: 0, followersTo: 50 }, { followersFrom: 10 }],
    [never(4, 'D2', 'D3')],
  ],
  [
    'a line below two that each hold it',
    [{ ...REST, platform: 'x' }, REST, { followersFrom: 10, platform: 'x' }],
    [never(4, 'D2', 'D3')],
  ],
  [
    'a line below one that holds it and one that holds a part',
    [{ followersFrom: 50 }, REST, { followersFrom: 10 }],
    [never(4, 'D3')],
  ],
  ['a line below one of another platform', [{ ...REST, platform: 'x' }, REST], []],
  ['a line of one level below one of all', [REST, { ...REST, authority: 'strong' }], [never(3, 'D2')]],
  [
    'a line of all below one of each level',
    [{ ...REST, authority: 'strong' }, { ...REST, authority: 'some' }, { ...REST, authority: 'none' }, REST],
    [never(5, 'D2', 'D3', 'D4')],
  ],
  [
    'a line of all below one of two levels',
    [{ ...REST, authority: 'strong' }, { ...REST, authority: 'some' }, REST],
    [],
  ],
  ['a niche below the same niche', [{ ...REST, niche: 'cats' }, { ...REST, niche: 'cats' }, REST], [never(3, 'D2')]],
  [
    'a niche below a part of its word',
    [{ ...REST, niche: 'cats' }, { ...REST, niche: 'big cats' }, REST],
    [never(3, 'D2')],
  ],
  ['two niches below one of them', [{ ...REST, niche: 'cats' }, { ...REST, niche: 'cats, dogs' }, REST], []],
  [
    'two niches below both',
    [{ ...REST, niche: 'cats, dogs' }, { ...REST, niche: 'dogs; cats' }, REST],
    [never(3, 'D2')],
  ],
  ['all niches below one', [{ ...REST, niche: 'cats' }, REST], []],
  ['a line that could not be read', [{ ...REST, platform: UNREAD as never }, { followersFrom: 100 }], []],
])('%s', (_, tiers, messages) => {
  expect(said(...tiers)).toEqual(messages);
});

const gap = (row: number, span: string, whom: string, see = ''): string =>
  `followersFrom ${row}: followers ${span} get no tier on ${whom}, a line that takes them is needed${see}.`;

test.each<[string, Tier[], string[]]>([
  ['below the lowest line', [{ followersFrom: 100 }], [gap(2, 'from 0 to below 100', 'any platform')]],
  ['above the highest line', [{ followersFrom: 0, followersTo: 100 }], [gap(2, 'from 100', 'any platform')]],
  [
    'between two lines',
    [{ followersFrom: 200 }, { followersFrom: 0, followersTo: 100 }],
    [gap(2, 'from 100 to below 200', 'any platform', ' (see also D3)')],
  ],
  [
    'between three lines',
    [
      { followersFrom: 200 },
      { followersFrom: 300, platform: 'x' },
      { followersFrom: 0, followersTo: 100 },
      { followersFrom: 50, followersTo: 100, platform: 'x' },
    ],
    [never(3, 'D2'), never(5, 'D4'), gap(2, 'from 100 to below 200', 'any platform', ' (see also D4, D5)')],
  ],
  [
    'on one platform only, where a line for it alone ends',
    [
      { followersFrom: 0, platform: 'x', authority: 'none' },
      { followersFrom: 100 },
      { followersFrom: 0, followersTo: 100, platform: 'tiktok' },
    ],
    [gap(2, 'from 0 to below 100', 'x', ' (see also D4, D3)')],
  ],
  [
    'at one level of authority only',
    [
      { followersFrom: 0, authority: 'none' },
      { followersFrom: 0, authority: 'strong' },
    ],
    [gap(2, 'from 0', 'any platform', ' (see also D3)')],
  ],
  ['in a niche only', [{ followersFrom: 0, niche: 'cats' }], [gap(2, 'from 0', 'any platform')]],
  [
    'nowhere, in two steps',
    [{ followersFrom: 50, followersTo: 200 }, { followersFrom: 100 }, { followersFrom: 0, followersTo: 60 }],
    [],
  ],
])('followers without a tier %s', (_, tiers, messages) => {
  expect(said(...tiers)).toEqual(messages);
});
