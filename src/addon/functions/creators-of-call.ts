/** The creators that the columns of a call make, and the first argument of a row that cannot be read. */

import { type ExactKind, isExact } from '../../contract/functions/parameters.ts';
import type { Creator } from '../../core/creator.ts';
import { isMissing, type Maybe, unreadable } from '../../core/missing.ts';
import { readNumber } from '../../core/reading/cells/number.ts';
import { readPlatform } from '../../core/reading/cells/platform.ts';
import { isOrganisationRow } from '../../core/reading/rows/account-kind.ts';
import { isErrorText } from '../../core/reading/words/absent.ts';
import { yenOrYuan } from '../../core/reading/words/yen-or-yuan.ts';
import { unknownCreator } from '../../core/unknown-creator.ts';
import { cellIn, cellOf } from './answer.ts';
import type { Argument, Call, RowOfCall } from './call-shape.ts';
import { unreadableFault } from './faults.ts';
import { evidenceOf, numbersOf, platformsOf, quotesOf, type Reader, ratesOf, shownOf, textOf } from './read-columns.ts';

/** Reads each column once; the rows are then looked up. */
export function creatorsOfCall(call: Call): (row: number) => RowOfCall {
  const followers = numbersOf(call, 'followers');
  const views = numbersOf(call, 'views');
  const posts = numbersOf(call, 'posts_measured');
  const rates = ratesOf(call, 'engagement_rate');
  const platforms = platformsOf(call);
  const quotes = quotesOf(call);
  const checked = checkedOf(call);
  // A title row is not recognised as one when its titles are swapped.
  for (const row of [0, call.headerRow + 1, call.headerRow + 2]) refuseSwap(call, row, followers, platforms);
  const nobody = unknownCreator(0, '');
  const isNicheAsked = call.args.has('niche');
  const isAuthorityAsked = call.args.has('authority');
  return (row) => {
    const platform = platforms(row);
    const quote = quotes(row);
    const niche = isNicheAsked ? textOf(call, 'niche', row) : '';
    const entries = isAuthorityAsked ? evidenceOf(call, row) : [];
    const person: Creator = {
      ...nobody,
      platform,
      platformSource: isMissing(platform) ? null : 'column',
      followers: followers(row),
      views: views(row),
      engagementRate: rates(row),
      postsMeasured: posts(row),
      niche,
      authority: isAuthorityAsked ? { asked: true, entries } : nobody.authority,
      quote: isMissing(quote) ? quote : { ...quote, currency: yenOrYuan(quote.currency, platform, '') },
    };
    const isOrganisation = (niche !== '' || entries.length > 0) && isOrganisationRow([], [], niche, entries);
    const creator: Creator = isOrganisation ? { ...person, organisation: true } : person;
    return {
      creator,
      fault: errorFault(checked, row) ?? faultOf(checked, creator),
      shown: (argument) => shownOf(call, argument, row),
    };
  };
}

type Checked = { readonly argument: Argument; readonly kind: ExactKind; readonly field: keyof Creator };

/** Arguments that a cell of theirs either holds or does not, in the order of the call. */
function checkedOf({ args }: Call): Checked[] {
  return [...args.values()].flatMap((argument) => {
    const { kind, fields } = argument.parameter;
    return isExact(kind) && fields[0] !== undefined ? [{ argument, kind, field: fields[0] as keyof Creator }] : [];
  });
}

/** The first argument whose cell shows an error of the spreadsheet: nothing is answered from the rest. */
function errorFault(checked: readonly Checked[], row: number): string | null {
  for (const { argument, kind } of checked) {
    const cell = cellIn(argument, row);
    if (typeof cell !== 'string' || !isErrorText(cell)) continue;
    return unreadableFault(argument.parameter.name, unreadable(cell.trim()), kind);
  }
  return null;
}

/** The first argument that is there and cannot be read. */
function faultOf(checked: readonly Checked[], creator: Creator): string | null {
  for (const { argument, kind, field } of checked) {
    const value = creator[field] as Maybe<unknown>;
    // A range may tell the tier; what asks for one number asks again.
    if (!isMissing(value) || value.between !== undefined) continue;
    const fault = unreadableFault(argument.parameter.name, value, kind);
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
