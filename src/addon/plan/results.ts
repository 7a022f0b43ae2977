/** What a campaign brought: costs, return, forecast against got, and rules proposed from it. */

import type { Answer, ResultsAnswer } from '../../contract/server-calls.ts';
import { isNoFit, proposeCost, proposeEngagement } from '../../core/calibration/propose-curve.ts';
import { asCalibrated, readResults } from '../../core/campaign/results.ts';
import { cellName } from '../../core/cell.ts';
import { say } from '../../core/text/marked.ts';
import { platformLabel } from '../../core/text/names.ts';
import { refuse } from '../ground/refusals.ts';
import { sayProposal, sourceOf } from '../rules-tab/say-calibration.ts';
import { today } from '../sheets/today.ts';
import { listOf } from '../table/list-of.ts';
import { readTab } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';
import { sayUnread } from './say-unread.ts';

const NONE = say`No results were found: title columns Paid, Views got, Engagements got, Link clicks or Revenue, and fill in what you know.`;

/** So many cells are named where nothing can be shown. */
const SAID_AT_ONCE = 3;

/** Results of the rows that have any, and the curves that they would make where there are enough of them. */
export function campaignResults(given: unknown): Answer<ResultsAnswer> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  if (!tab.ok) return tab;
  const { reading, rules, question, table } = tab.value;
  const results = readResults(listOf(tab.value), rules, question);
  const unread = results.unread.map((one) => sayUnread(cellName(one.row, one.index + 1), one));
  if (results.rows.length === 0) return refuse([...unread.slice(0, SAID_AT_ONCE), NONE].join(' '));
  const creators = asCalibrated(reading.creators, results, rules, question);
  const platforms = [...new Set(results.rows.flatMap(({ platform }) => platform ?? []))];
  const found = platforms.flatMap((platform) =>
    (['engagement', 'cost'] as const).map((what) => {
      const propose = what === 'cost' ? proposeCost : proposeEngagement;
      return { platform, what, proposal: propose({ ...reading, creators }, rules, platform, question) };
    }),
  );
  const proposed = found.map(({ platform, what, proposal }) => {
    const label = `${platformLabel(platform)}, ${what === 'cost' ? 'fees' : 'engagement'}`;
    if (isNoFit(proposal)) {
      return `${label}: ${proposal.found} results; ${proposal.needed} are needed for a proposal.`;
    }
    const source = sourceOf(proposal.creators, 'results', today());
    const asked = { what, platform, from: 'results' as const };
    return `${label}: ${sayProposal(asked, proposal, rules.rules.currency, source).join(' ')}`;
  });
  const curves = found.flatMap(({ platform, what, proposal }) =>
    isNoFit(proposal) ? [] : [{ platform, what, platformLabel: platformLabel(platform) }],
  );
  const { compared, inside } = results;
  const bands =
    compared === 0
      ? 'No result could be held against a forecast.'
      : `${inside} of ${compared} results lie inside the band that holds 8 of 10.`;
  const beat = results.rows.filter((row) =>
    [row.viewsAgainst, row.engagementsAgainst].some((one) => one?.verdict === 'above'),
  );
  const beaten =
    beat.length === 0
      ? []
      : [`Above their band: ${beat.map(({ creator, row }) => creator || `row ${row}`).join(', ')}.`];
  return { ok: true, value: { sheet: table.name, ...results, said: [bands, ...beaten], unread, proposed, curves } };
}
