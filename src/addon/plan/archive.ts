/** Puts the results of a campaign into the archive, and sums the campaigns that are in it. */
import type { Answer, ArchiveAnswer } from '../../contract/server-calls.ts';
import { type ArchivedLine, sumCampaigns } from '../../core/campaign/archive.ts';
import { readResults } from '../../core/campaign/results.ts';
import { platformLabel } from '../../core/text/names.ts';
import { asPlainText } from '../../core/text/plain-text.ts';
import { BUSY } from '../bulk/run-chunks.ts';
import { fieldsOf, refuse, textIn } from '../ground/refusals.ts';
import { type Archive, addToArchive, readArchive } from '../sheets/archive-tab.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { today } from '../sheets/today.ts';
import { listOf } from '../table/list-of.ts';
import { prepareRun } from '../table/prepare.ts';
import { readRequest } from '../table/request.ts';

const LONGEST_NAME = 100;
const NOTHING = 'Nothing is archived yet: name a campaign whose results are in the list, and archive it.';

/** What is in the archive; nothing is written. */
export function campaignArchive(): Answer<ArchiveAnswer> {
  const archive = readArchive();
  return archive === null ? refuse(NOTHING) : { ok: true, value: answerOf(archive) };
}

/** Adds a line for each row with results, in the currency of the archive. A name that is in it already is refused. */
export function archiveCampaign(given: unknown): Answer<ArchiveAnswer> {
  const fields = fieldsOf(given);
  const name = textIn(fields, 'name');
  if (name === '' || name.length > LONGEST_NAME) {
    return refuse(`The name of the campaign is “${name}”: expected a text of at most ${LONGEST_NAME} characters.`);
  }
  const request = readRequest(fields['request']);
  if (!request.ok) return request;
  const done = withDocumentLock<Answer<ArchiveAnswer>>(() => {
    const present = readArchive();
    const own = present === null ? undefined : linesOf(present).find(({ campaign }) => isSame(campaign, name));
    if (present !== null && own !== undefined) {
      return refuse(
        `“${own.campaign}” is on the tab “${present.tab}” already, archived on ${own.day}: name it otherwise.`,
      );
    }
    const currency = present?.currency ?? '';
    const prepared = prepareRun({ ...request.value, ...(currency === '' ? {} : { currency }) });
    if (!prepared.ok) return prepared;
    const { rules, ask, table } = prepared.value;
    const results = readResults(listOf(prepared.value), rules, ask);
    if (results.rows.length === 0) return refuse(`“${table.name}” has no results to archive.`);
    addToArchive(
      results.currency,
      results.rows.map(({ row, creator, platform, paid, views, engagements, clicks, revenue }) => [
        asPlainText(name),
        asPlainText(creator === '' ? `Row ${row}` : creator),
        `'${today()}`,
        platform === null ? '' : platformLabel(platform),
        ...[paid, views, engagements, clicks, revenue].map((amount) => amount ?? ''),
      ]),
    );
    const archive = readArchive();
    return archive === null ? refuse(NOTHING) : { ok: true, value: answerOf(archive) };
  });
  return done ?? refuse(BUSY);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function answerOf(archive: Archive): ArchiveAnswer {
  const { campaigns, total } = sumCampaigns(linesOf(archive));
  return { tab: archive.tab, currency: archive.currency, campaigns, total };
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
