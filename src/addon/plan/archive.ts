/** Puts the results of a campaign into the archive, and sums the campaigns that are in it. */

import type { Answer, ArchiveAnswer } from '../../contract/server-calls.ts';
import { type ArchivedLine, sumCampaigns } from '../../core/campaign/archive.ts';
import { readResults } from '../../core/campaign/results.ts';
import { cellName } from '../../core/cell.ts';
import { say } from '../../core/text/marked.ts';
import { platformLabel } from '../../core/text/names.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, type Refusal, refuse, textIn } from '../ground/refusals.ts';
import { type Archive, addToArchive, readArchive } from '../sheets/archive-tab.ts';
import { today } from '../sheets/today.ts';
import { listOf } from '../table/list-of.ts';
import { readTab } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';
import { sayUnread } from './say-unread.ts';

const LONGEST_NAME = 100;
/** Column of the archive, from 1. */
const FIRST_AMOUNT = 5;
/** So many cells are named where nothing can be archived. */
const SAID_AT_ONCE = 3;
const NOTHING = say`Nothing is archived yet: name a campaign whose results are in the list, and archive it.`;

/** What is in the archive; nothing is written. */
export function campaignArchive(): Answer<ArchiveAnswer> {
  const archive = readArchive();
  if (archive === null) return refuse(NOTHING);
  return faultOf(archive) ?? { ok: true, value: answerOf(archive, unreadOf(archive)) };
}

/**
 * Adds a line for each row with results, in the currency of the archive. A name that is in it already is refused, and so are
 * results that all are.
 */
export function archiveCampaign(given: unknown): Answer<ArchiveAnswer> {
  const fields = fieldsOf(given);
  const name = textIn(fields, 'name');
  if (name === '' || name.length > LONGEST_NAME) {
    return refuse(say`The name of the campaign is “${name}”: expected a text of at most ${LONGEST_NAME} characters.`);
  }
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  return locked<ArchiveAnswer>(() => {
    const present = readArchive();
    const fault = present === null ? null : faultOf(present);
    if (fault !== null) return fault;
    const own = present === null ? undefined : linesOf(present).find(({ campaign }) => isSame(campaign, name));
    if (present !== null && own !== undefined) {
      return refuse(
        say`“${own.campaign}” is on the tab “${present.tab}” already, archived on ${own.day}: name it otherwise.`,
      );
    }
    const currency = present?.currency ?? '';
    const tab = readTab({ ...request.value, ...(currency === '' ? {} : { currency }) });
    if (!tab.ok) return tab;
    const { rules, question, table } = tab.value;
    const results = readResults(listOf(tab.value), rules, question);
    const unread = results.unread.map((one) =>
      sayUnread(`${cellName(one.row, one.index + 1)} of “${table.name}”`, one),
    );
    const count = results.rows.length;
    if (count === 0) {
      return refuse([say`“${table.name}” has no results to archive.`, ...unread.slice(0, SAID_AT_ONCE)].join(' '));
    }
    const lines = results.rows.map(({ row, creator, platform, paid, views, engagements, clicks, revenue }) => [
      asPlainText(name),
      asPlainText(creator === '' ? `Row ${row}` : creator),
      `'${today()}`,
      platform === null ? '' : platformLabel(platform),
      ...[paid, views, engagements, clicks, revenue].map((amount) => amount ?? ''),
    ]);
    const known = new Map((present?.lines ?? []).map((line) => [resultOf(line), String(line[0])]));
    const again = lines.flatMap((line) => known.get(resultOf(line)) ?? []);
    if (again.length === count) {
      return refuse(
        say`All ${count} results of “${table.name}” are in the archive already, as “${again[0] ?? ''}”: fill in those of the new campaign first.`,
      );
    }
    addToArchive(results.currency, lines);
    const archive = readArchive();
    if (archive === null) return refuse(NOTHING);
    return { ok: true, value: answerOf(archive, [...unread, ...sayAgain(again.length, count)]) };
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Creator, platform and amounts of a line. */
function resultOf([, creator, , ...rest]: readonly unknown[]): string {
  return JSON.stringify([String(creator).replace(/^'/, ''), ...rest]);
}

function sayAgain(again: number, count: number): string[] {
  const [is, counts] = again === 1 ? ['is', 'it counts'] : ['are', 'they count'];
  return again === 0
    ? []
    : [`${again} of ${count} results ${is} in the archive already, with the same figures: ${counts} twice.`];
}

function faultOf({ tab, fault }: Archive): Refusal | null {
  if (fault === null) return null;
  const { cell, found, expected } = fault;
  return refuse(say`${cell} of “${tab}” holds “${found}”: expected “${expected}”. Write it there, then ask again.`);
}

function answerOf(archive: Archive, said: readonly string[]): ArchiveAnswer {
  const { campaigns, total } = sumCampaigns(linesOf(archive));
  return { tab: archive.tab, currency: archive.currency, campaigns, total, said };
}

/** Amounts that somebody wrote over by what is none. */
function unreadOf({ tab, first, lines }: Archive): string[] {
  return lines.flatMap(([campaign, , , , ...amounts], at) =>
    String(campaign ?? '').trim() === ''
      ? []
      : amounts.flatMap((cell, column) =>
          typeof cell === 'number' || cell === ''
            ? []
            : sayUnread(`${cellName(first + at, FIRST_AMOUNT + column)} of “${tab}”`, {
                found: String(cell),
                needed: 'number',
              }),
        ),
  );
}

/** Lines with a campaign; a cell that holds no number is unknown. */
function linesOf({ lines }: Archive): readonly ArchivedLine[] {
  const amount = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);
  return lines.flatMap(([campaign, , day, , ...amounts]) => {
    const name = String(campaign ?? '').trim();
    if (name === '') return [];
    const [paid, views, engagements, clicks, revenue] = amounts;
    const counts = { views: amount(views), engagements: amount(engagements), clicks: amount(clicks) };
    return [{ campaign: name, day: String(day), paid: amount(paid), ...counts, revenue: amount(revenue) }];
  });
}
