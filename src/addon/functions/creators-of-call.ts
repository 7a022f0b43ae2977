/** Answers for the creators that the columns of a call make, and the first argument of a row that cannot be read. */

import { type Creator, isMissing, type Maybe, readNumber, readPlatform, unknownCreator } from '../../core/index.ts';
import { cellOf } from './answer.ts';
import type { Call, RowOfCall } from './call-shape.ts';
import { type Expected, unreadableFault } from './faults.ts';
import { evidenceOf, numbersOf, platformsOf, quotesOf, type Reader, ratesOf, shownOf, textOf } from './read-columns.ts';

/** Reads each column once; the rows are then looked up. */
export function creatorsOfCall(call: Call): (row: number) => RowOfCall {
  const followers = numbersOf(call, 'followers');
  const views = numbersOf(call, 'views');
  const posts = numbersOf(call, 'posts_measured');
  const rates = ratesOf(call, 'engagement_rate');
  const platforms = platformsOf(call);
  const quotes = quotesOf(call);
  // A title row is not recognised as one when its titles are swapped.
  for (const row of [0, call.headerRow + 1, call.headerRow + 2]) refuseSwap(call, row, followers, platforms);
  return (row) => {
    const platform = platforms(row);
    const creator: Creator = {
      ...unknownCreator(0, ''),
      platform,
      platformSource: isMissing(platform) ? null : 'column',
      followers: followers(row),
      views: views(row),
      engagementRate: rates(row),
      postsMeasured: posts(row),
      niche: textOf(call, 'niche', row),
      authority: { asked: call.args.has('authority'), entries: evidenceOf(call, row) },
      quote: quotes(row),
    };
    return { creator, fault: faultOf(creator), shown: (argument) => shownOf(call, argument, row) };
  };
}

const CHECKED: readonly (readonly [keyof Creator, string, Expected])[] = [
  ['followers', 'followers', 'followers'],
  ['platform', 'platform', 'platform'],
  ['views', 'views', 'number'],
  ['engagementRate', 'engagement_rate', 'rate'],
  ['postsMeasured', 'posts_measured', 'number'],
  ['quote', 'quote', 'fee'],
];

function faultOf(creator: Creator): string | null {
  for (const [field, argument, expected] of CHECKED) {
    const fault = unreadableFault(argument, creator[field] as Maybe<unknown>, expected);
    if (fault !== null) return fault;
  }
  return null;
}

function refuseSwap(call: Call, row: number, followers: Reader<number>, platforms: Reader<unknown>): void {
  const [first, second] = [cellOf(call, 'followers', row), cellOf(call, 'platform', row)];
  if (!isMissing(followers(row)) || !isMissing(platforms(row)) || first === undefined || second === undefined) return;
  if (isMissing(readPlatform(first)) || isMissing(readNumber(second, null))) return;
  throw new Error(
    `${call.entry.name} takes followers before platform: platform “${first}” and followers “${second}” are swapped.`,
  );
}
