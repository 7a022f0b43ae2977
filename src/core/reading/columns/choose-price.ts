/** The one price column of a table among several. Never reads a price. */
import type { Format, Platform } from '../../creator.ts';
import { sayDeliverables } from '../../text/names.ts';
import type { Candidate, ColumnChoice } from './column-plan.ts';
import type { TableContext } from './table-reading.ts';

/** One price column: the format asked for, else the usual one of the platform; the others are said. */
export function choosePrice(
  list: readonly Candidate[],
  context: TableContext,
  platform: Platform | null,
  choice: ColumnChoice,
): void {
  const [best, ...others] = pricesInOrder(list, context, platform);
  if (best === undefined) return;
  const asked = context.format;
  if (asked !== null && best.as.format !== null && best.as.format !== asked) {
    const sentence = { says: 'no-price-of-format', parts: [best.note.label] } as const;
    choice.questions.push({ about: 'column', column: best.note.index, sentence });
  }
  choice.chosen.set('quote', best);
  choice.passed.set('quote', others);
  for (const other of others) choice.ignored.set(other.note.index, { code: 'other-price', used: best.note.label });
}

/** Price columns, the format asked for first, then the usual ones of the platform. */
export function pricesInOrder(
  list: readonly Candidate[],
  { format: asked, deliverables }: TableContext,
  platform: Platform | null,
): readonly Candidate[] {
  const bundle = sayDeliverables(deliverables ?? []);
  const order: readonly (Format | null)[] = [asked, ...(USUAL_ON[platform ?? 'instagram'] ?? USUAL_ELSEWHERE)].filter(
    (format) => format !== null,
  );
  const place = ({ as }: Candidate): number => {
    if (as.deliverables !== undefined) return sayDeliverables(as.deliverables) === bundle ? -1 : order.length + 2;
    const at = order.indexOf(as.format);
    if (at >= 0) return at;
    return as.format === null ? order.length : order.length + 1;
  };
  // A title that names another platform is for the rows on that one.
  const isElsewhere = ({ as }: Candidate): number =>
    platform !== null && as.platform !== null && as.platform !== platform ? 1 : 0;
  const isOfOne = ({ as }: Candidate): number => (platform === null && as.platform !== null ? 1 : 0);
  return [...list].sort(
    (a, b) =>
      isElsewhere(a) - isElsewhere(b) ||
      place(a) - place(b) ||
      isOfOne(a) - isOfOne(b) ||
      b.as.rank - a.as.rank ||
      b.note.profile.seen - a.note.profile.seen ||
      a.note.index - b.note.index,
  );
}

const SHORT_VIDEO: readonly Format[] = ['video', 'short', 'reel', 'post', 'integration', 'stream', 'story'];

/** Where a platform has formats of its own, the usual ones first. */
const USUAL_ON: Partial<Record<Platform, readonly Format[]>> = {
  instagram: ['reel', 'post', 'video', 'integration', 'short', 'carousel', 'story_set', 'story', 'stream'],
  youtube: ['video', 'integration', 'short', 'stream', 'post', 'reel'],
  tiktok: SHORT_VIDEO,
  douyin: SHORT_VIDEO,
  bilibili: SHORT_VIDEO,
  kuaishou: SHORT_VIDEO,
};

const USUAL_ELSEWHERE: readonly Format[] = [
  'post',
  'video',
  'reel',
  'carousel',
  'integration',
  'short',
  'stream',
  'story_set',
  'story',
];
