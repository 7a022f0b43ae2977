/** The platform of each row and where it was learnt. Never falls back on a guess. */
import type { Cell } from '../../cell.ts';
import type { Platform } from '../../creator.ts';
import { ABSENT, isMissing } from '../../missing.ts';
import { platformOfStamp } from '../../own/stamp.ts';
import { remembered } from '../../text/remembered.ts';
import { platformFromName, platformFromUrl, readPlatform } from '../cells/platform.ts';
import type { Candidate, ColumnChoice, ColumnNote } from '../columns/column-plan.ts';
import { isAddress } from '../columns/column-profile.ts';
import { filledPlatform, largestPlatform, type RowPlatform } from '../columns/row-columns.ts';
import type { TableContext } from '../columns/table-reading.ts';
import type { DataRow } from './data-rows.ts';

export type PlatformReader = (row: DataRow) => RowPlatform;

/** What is told of every row, with one object for all rows of which the same is told. */
export function platformsOf(rows: readonly DataRow[], platformOf: PlatformReader): readonly RowPlatform[] {
  const known: RowPlatform[] = [];
  return rows.map((row) => {
    const told = platformOf(row);
    if (isMissing(told.platform)) return told;
    for (const same of known) if (same.platform === told.platform && same.source === told.source) return same;
    known.push(told);
    return told;
  });
}

/** A column of platforms repeats a few. */
const MOST_TEXTS = 1000;

/**
 * Order: the row's cell, a title (`TikTok Followers`; of several the one with most followers in the row), a profile
 * address in the row, a heading between the rows, the user's choice, the file's name, the tab's name, a heading over the titles,
 * the stamp of an earlier run (`checked` is its 0-based column, -1 for none), for a list whose file or tab was renamed.
 * A cell that names something unknown stays unreadable: nothing else speaks for it. One that names several leaves it to title and address.
 */
export function platformReader(
  notes: readonly ColumnNote[],
  choice: Pick<ColumnChoice, 'chosen' | 'others'>,
  context: TableContext,
  heading: Platform | null,
  checked: number,
): PlatformReader {
  const { chosen } = choice;
  const column = chosen.get('platform')?.note.index ?? -1;
  const title = titlePlatform(notes, chosen);
  const links = notes.filter(holdsProfiles).map((note) => note.index);
  const rest = fromNames(context, heading);
  const readText = remembered(MOST_TEXTS, readPlatform);
  return ({ cells: row, section }) => {
    if (column >= 0) {
      const cell = row[column];
      const platform = typeof cell === 'string' ? readText(cell) : readPlatform(cell);
      if (!isMissing(platform)) return { platform, source: isAddress(String(cell)) ? 'url' : 'column' };
      const isSeveral = platform.missing === 'undecided';
      if (platform.missing === 'unreadable' || (isSeveral && title === null && platformOfLinks(row, links) === null))
        return { platform, source: null };
    }
    if (title !== null) {
      const only = context.platform === null ? (filledPlatform(row, choice) ?? largestPlatform(row, choice)) : null;
      return { platform: only ?? title, source: 'column' };
    }
    const linked = platformOfLinks(row, links);
    if (linked !== null) return { platform: linked, source: 'url' };
    if (section !== null) return { platform: section, source: 'sheet' };
    const stamped = rest.source === null && checked >= 0 ? platformOfStamp(String(row[checked] ?? '')) : null;
    return stamped === null ? rest : { platform: stamped, source: 'column' };
  };
}

/** The platform that titles name: that of the followers first, else the one all other titles agree on. */
function titlePlatform(notes: readonly ColumnNote[], chosen: ReadonlyMap<string, Candidate>): Platform | null {
  const followers = chosen.get('followers')?.as.platform;
  if (followers) return followers;
  const named = new Set(
    notes.flatMap(({ known, title }) => {
      if (known === null || 'ignore' in known)
        return title.format === null && title.platform !== null && !title.more ? [title.platform] : [];
      return known.platform === null || known.field === 'quote' ? [] : [known.platform];
    }),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** Columns of the account's own address; a link in a bio, in notes or to a website may lead anywhere. */
export function holdsProfiles({ known, profile, title }: ColumnNote): boolean {
  if (profile.addresses === 0 || ELSEWHERE.test(title.text)) return false;
  if (known === null) return title.platform !== null || (title.text === '' && profile.addresses * 2 >= profile.seen);
  if ('ignore' in known) return known.ignore === 'link';
  return known.field === 'creator' || known.field === 'platform';
}

const ELSEWHERE =
  /bio|web|site|sitio|sito|extern|linktr|home ?page|shop|store|kit|portfolio|avatar|image|pic|photo|mail|note|other|second|сайт|网站|網站|サイト|홈페이지/i;

function platformOfLinks(row: readonly Cell[], links: readonly number[]): Platform | null {
  let found: Platform | null = null;
  for (const index of links) {
    const cell = row[index];
    const platform = typeof cell === 'string' ? platformFromUrl(cell) : null;
    if (platform === null) continue;
    if (found !== null && found !== platform) return null;
    found = platform;
  }
  return found;
}

function fromNames(context: TableContext, heading: Platform | null): RowPlatform {
  if (context.platform !== null) return { platform: context.platform, source: 'option' };
  const file = platformFromName(context.fileName);
  if (file !== null) return { platform: file, source: 'file' };
  const sheet = platformFromName(context.sheetName) ?? heading;
  return sheet === null ? { platform: ABSENT, source: null } : { platform: sheet, source: 'sheet' };
}
