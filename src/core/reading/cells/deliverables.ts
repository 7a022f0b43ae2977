/** What a text asks for piece by piece (`1 reel + 3 stories`). */
import type { Deliverable, Format } from '../../creator.ts';
import { foldText } from '../../text/fold-text.ts';
import { readFormat } from '../words/format.ts';

/** Frames of a usual set of stories: so many single ones are priced as a set. */
const SET = 3;
const MOST = 99;
const BETWEEN = /\s*[+&,;、＋]\s*|\s+(?:and|with|plus|y|e|und|et|con|mit|avec|com|và)\s+/i;
/** Words of rights; which right it is, the rules say. */
const RIGHTS =
  /whitelist|allowlist|boost|usage|rights|exclusiv|spark|\bads?\b|^\W*\d+ (?:days|months)\b|白名单|授权|投流|独家/i;
const COUNT_WORDS = 'one two three four five six';

/** Each format with its count, three stories as a set of stories; null when a part names no format. */
export function readDeliverables(text: string): readonly Deliverable[] | null {
  const counts = new Map<Format, number>();
  const add = (format: Format, count: number): void => {
    if (count > 0) counts.set(format, (counts.get(format) ?? 0) + count);
  };
  for (const part of text.slice(0, 120).split(BETWEEN)) {
    if (counts.size > 0 && isOfRights(part)) continue;
    const read = readPart(part);
    if (read === null) return null;
    const isSets = read.format === 'story' && read.count >= SET;
    if (isSets) add('story_set', Math.floor(read.count / SET));
    add(read.format, isSets ? read.count % SET : read.count);
  }
  return [...counts].map(([format, count]) => ({ format, count }));
}

/** The parts behind a piece that are rights of use: `whitelisting, 30 days` of `1 reel + whitelisting, 30 days`. */
export function rightsInDeliverables(text: string): string {
  return text.slice(0, 120).split(BETWEEN).slice(1).filter(isOfRights).join(' + ');
}

/** The same with more than one piece in it; null for a lone format and for anything else. */
export function readBundle(text: string): readonly Deliverable[] | null {
  const read = readDeliverables(text);
  return read !== null && (read.length > 1 || (read[0]?.count ?? 1) > 1) ? read : null;
}

/** `3 stories`, `3x stories`, `stories x3`, `two reels`, `a reel`; a price or `30s` beside the word is no count. */
function readPart(part: string): Deliverable | null {
  const before =
    /(?:^|[^\d.,])(\d{1,2})(?!\s*(?:s|secs?|seconds?|mins?|minutes?|秒|分)(?![a-z]))\s*(?:[x×*]\s*)?(?=\p{L})(.+)$/iu.exec(
      part,
    );
  if (before !== null) {
    const format = readPiece(before[2] ?? '');
    const count = Number(before[1]);
    if (format !== null && count >= 1 && count <= MOST) return { format, count };
  }
  const format = readPiece(part);
  if (format === null) return null;
  const behind = /[x×*]\s*(\d{1,2})(?!\d)/i.exec(part);
  const word = /^\W*([a-z]+)\s/i.exec(part)?.[1]?.toLowerCase() ?? '';
  const named = COUNT_WORDS.split(' ').indexOf(word) + 1;
  return { format, count: behind === null ? Math.max(1, named) : Math.max(1, Number(behind[1])) };
}

function isOfRights(part: string): boolean {
  return RIGHTS.test(part) && readFormat(part) === null;
}

/** A lone `newsletter` is a placement in one; among titles it names the platform. */
function readPiece(text: string): Format | null {
  return readFormat(text) ?? (/^newsletters?$/.test(foldText(text).trim()) ? 'newsletter' : null);
}

/** What a run is asked the cost of: nothing, one format, or several pieces. Null when the text names no format. */
export function readAsked(text: string): { format: Format | null; deliverables?: readonly Deliverable[] } | null {
  if (text.trim() === '') return { format: null };
  const deliverables = readBundle(text);
  if (deliverables !== null) return { format: null, deliverables };
  const format = readPiece(text);
  if (format === 'other') return { format: null, deliverables: [{ format, count: 1, said: text.trim() }] };
  return format === null ? null : { format };
}
