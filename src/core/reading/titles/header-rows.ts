/** Where a table's titles are and what each column is called. */
import { type Cell, isBlank } from '../../cell.ts';
import type { Format, Platform } from '../../creator.ts';
import { oneLine } from '../../text/fold-text.ts';
import { parseNumberText } from '../cells/number-text.ts';
import { isPlatformName, platformFromName } from '../cells/platform.ts';
import { currencyOfTitle } from '../words/currency.ts';
import { readFormat } from '../words/format.ts';
import { recogniseHeader } from './header.ts';
import type { RecognisedHeader } from './title-rule.ts';

/** One column's title: `text` as it is, `known` what it promises; a bare platform or format waits for its cells. */
export type Title = {
  readonly text: string;
  readonly known: RecognisedHeader | null;
  readonly platform: Platform | null;
  readonly format: Format | null;
  /** Beside the platform are words that nobody knows: the cells may hold anything (`TikTok goal`). */
  readonly more?: true;
};
/** `row` is -1 when no row of titles was found; then `titles` are blank. */
export type HeaderRows = { readonly row: number; readonly firstDataRow: number; readonly titles: readonly Title[] };

type Rows = readonly (readonly Cell[])[];

/** Titles are looked for in so many rows from the top. */
const DEPTH = 30;

/** Finds the row that names most fields, with group headings above it or a second row of titles below it. */
export function findHeaderRows(rows: Rows): HeaderRows {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let best = -1;
  let bestScore = 0;
  for (let row = 0; row < Math.min(rows.length, DEPTH); row++) {
    const score = isRowOfData(rows, row) ? 0 : scoreOf(rows[row] ?? []);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
  }
  if (best < 0) {
    const titles = Array.from({ length: width }, () => titleOf('', ''));
    return { row: -1, firstDataRow: firstDataFrom(rows, 0), titles };
  }
  const below = isSecondHeader(rows[best + 1] ?? [], rows[best] ?? []);
  const row = below ? best + 1 : best;
  const upper = below ? best : groupRowAbove(rows, best);
  let group = '';
  const titles = Array.from({ length: width }, (_, column) => {
    const above = upper < 0 ? '' : textOf(rows[upper]?.[column]);
    if (above !== '') group = above;
    const own = textOf(rows[row]?.[column]);
    if (own === '' && (below || recogniseHeader(above) !== null)) return titleOf(above, '');
    return titleOf(own, own === '' ? '' : group);
  });
  return { row, firstDataRow: firstDataFrom(rows, row + 1), titles };
}

/** True for a row whose only content is lines of `=`, `-` or the like. */
export function isRuler(row: readonly Cell[]): boolean {
  let lines = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || !/^\s*([=\-_*~─━—+|#.])\1{2,}\s*$/.test(cell)) return false;
    lines++;
  }
  return lines > 0;
}

function firstDataFrom(rows: Rows, from: number): number {
  let row = from;
  while (row < rows.length && ((rows[row] ?? []).every(isBlank) || isRuler(rows[row] ?? []))) row++;
  return row;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? oneLine(cell) : '';
}

function titleOf(text: string, group: string): Title {
  const own = recogniseHeader(text);
  const bare = (own === null && text.split(' ').length <= 3) || /^\d{1,2}\s*[x×]?\s+\p{L}/u.test(text);
  const isPiece = bare || isSingularPost(own, text);
  const platform = isPiece ? platformFromName(text) : null;
  const format = isPiece ? readFormat(text) : null;
  const more = platform !== null && format === null && !isBarePlatform(text) ? { more: true as const } : {};
  if (group === '') return { text, known: own, platform, format, ...more };
  if (own === null) {
    const both = recogniseHeader(`${group} ${text}`);
    const above = platform === null ? platformFromName(group) : null;
    const rest = above !== null && text !== '' && format === null ? { more: true as const } : more;
    return { text, known: both, platform: platform ?? above, format, ...rest };
  }
  if ('ignore' in own) return { text, known: own, platform, format };
  const known = {
    ...own,
    platform: own.platform ?? platformFromName(group),
    currency: own.currency === '' && own.field === 'quote' ? currencyOfTitle(group) : own.currency,
  };
  return { text, known, platform, format };
}

/** `Instagram`, `IG (K)`, `TikTok USD`; not `Instagram mentions`: what the rest means is not known. */
function isBarePlatform(text: string): boolean {
  const words = text.replace(/\([^)]*\)|[^\p{L}\p{M} ]+/gu, ' ').trim();
  return words === '' || isPlatformName(words) || currencyOfTitle(text) !== '';
}

/** `Video`, `Post`, `dedicated_video`: a format with its price, where a plural counts posts. */
function isSingularPost(known: RecognisedHeader | null, text: string): boolean {
  return (
    known !== null &&
    'ignore' in known &&
    known.ignore === 'all-posts' &&
    /(?:post|video|photo|foto|beitrag|vidéo|vídeo)$/i.test(text)
  );
}

function isBare(cell: string): boolean {
  const { platform, format } = titleOf(oneLine(cell), '');
  return platform !== null || format !== null;
}

/** Titles count for a row, numbers against it; one word alone over a wide table is a heading, unless nothing better comes. */
function scoreOf(row: readonly Cell[]): number {
  let score = 0;
  let fields = 0;
  let recognised = 0;
  let filled = 0;
  let numbers = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    filled++;
    if (typeof cell !== 'string') {
      score -= 2;
      numbers++;
      continue;
    }
    const known = recogniseHeader(cell);
    if (known !== null) {
      recognised++;
      const plain = 'field' in known && known.rank >= 5;
      if ('field' in known) fields++;
      score += plain ? 3 : 1;
    } else if (['value', 'either'].includes(parseNumberText(cell).state)) {
      score -= 2;
      numbers++;
    } else if (isBare(cell)) recognised++;
  }
  if (numbers > 0 && fields < 2 && filled > 2) return 0;
  return fields === 0 || (recognised < 2 && filled > 2) ? 0 : score;
}

/** `Creator three, Instagram, 8900, Books`: a number is where the rows beside it have one, and few cells are titles and no more. */
function isRowOfData(rows: Rows, row: number): boolean {
  const cells = rows[row] ?? [];
  const beside = [rows[row - 1], rows[row + 1]].filter((line) => line !== undefined);
  const hasNumbers = cells.some(
    (cell, column) => isCount(cell) && beside.length > 0 && beside.every((line) => isCount(line?.[column])),
  );
  if (!hasNumbers) return false;
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  const plain = cells.filter((cell) => {
    const known = typeof cell === 'string' ? recogniseHeader(cell) : null;
    return known !== null && 'field' in known && known.rank >= 5 && known.unsure === 0;
  }).length;
  return plain * 2 <= filled;
}

/** A number that is no year. */
function isCount(cell: Cell): boolean {
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? countIn(cell) : null;
  return value !== null && !(Number.isInteger(value) && value >= 1990 && value < 2100);
}

function countIn(cell: string): number | null {
  if (!/^\s*[$€£¥₹]?\d/.test(cell)) return null;
  const { state, value } = parseNumberText(cell);
  return state === 'value' || state === 'open' ? value : null;
}

/** The row of group headings right above, -1 when there is none: a lone text in the first column is a heading of the sheet. */
function groupRowAbove(rows: Rows, header: number): number {
  const row = rows[header - 1];
  if (row === undefined || isRuler(row)) return -1;
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0 || (filled.length === 1 && filled[0] === 0)) return -1;
  return row.some((cell) => typeof cell === 'number') ? -1 : header - 1;
}

/** True when the row under the titles holds titles again: formats, platforms or fields in at least two columns, nothing else. */
function isSecondHeader(row: readonly Cell[], header: readonly Cell[]): boolean {
  let titles = 0;
  let repeated = 0;
  for (const [column, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const title = typeof cell === 'string' ? titleOf(oneLine(cell), '') : null;
    if (title === null || (title.known === null && title.platform === null && title.format === null)) return false;
    titles++;
    if (title.text === textOf(header[column])) repeated++;
  }
  const open = row.some((cell, column) => !isBlank(cell) && isBlank(header[column]));
  return titles >= 2 && repeated < titles && open;
}
