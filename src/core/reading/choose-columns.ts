/** Answers for the one column that serves each field, and for why the others do not; never reads their values into creators. */
import type { Cell } from '../cell.ts';
import { FIELDS, type Field, type Format, type Platform } from '../creator.ts';
import { sayDeliverables } from '../output/labels.ts';
import { findCandidates } from './candidates.ts';
import { type Candidate, type ColumnChoice, type ColumnNote, noteAt, plainField } from './column-plan.ts';
import { fieldName } from './field-words.ts';
import { foldText } from './fold-text.ts';
import { readNumber } from './number.ts';
import { OF_ACCOUNT } from './row-columns.ts';
import type { TableContext } from './table-reading.ts';

/** Gives each field a column: the user's correction first, then the best title whose cells fit, exact numbers before rounded ones. */
export function chooseColumns(
  notes: readonly ColumnNote[],
  rows: readonly (readonly Cell[])[],
  context: TableContext,
  choice: ColumnChoice,
): void {
  const corrected = applyCorrections(notes, context, choice);
  const candidates = findCandidates(
    notes.filter((note) => !corrected.has(note.index)),
    choice,
  );
  const isTold = candidates.has('platform');
  let platform = context.platform;
  for (const field of ['followers', ...FIELDS.filter((name) => name !== 'followers')] as const) {
    const all = candidates.get(field) ?? [];
    const list = isTold ? all : ofPlatform(field, all, choice);
    const correction = context.chosen[field];
    if (correction === null) {
      for (const { note } of list) choice.ignored.set(note.index, 'left out by your choice');
      continue;
    }
    if (correction !== undefined) {
      if (field !== 'authority')
        for (const { note } of list) choice.ignored.set(note.index, 'you chose another column');
      else choice.authority.push(...list);
      continue;
    }
    if (list.length === 0) continue;
    if (field === 'authority') choice.authority.push(...list);
    else if (field === 'quote') chooseQuote(list, context, platform ?? mainPlatform(choice, context), choice);
    else chooseBest(field, list, platform, rows, choice);
    keepOthers(field, all, context, choice);
    if (field !== 'followers') continue;
    platform ??= choice.chosen.get('followers')?.as.platform ?? null;
    if (!isTold) askWhichPlatform(choice);
  }
}

/** Columns the user pointed out; their titles are not asked. */
function applyCorrections(
  notes: readonly ColumnNote[],
  context: TableContext,
  choice: ColumnChoice,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const field of FIELDS) {
    const index = context.chosen[field];
    const note = typeof index === 'number' ? noteAt(notes, index) : undefined;
    if (note === undefined) continue;
    const told =
      note.known !== null && 'field' in note.known && note.known.field === field
        ? note.known
        : plainField(field, note.title);
    choice.chosen.set(field, { note, as: told });
    if (field === 'authority') choice.authority.push({ note, as: told });
    taken.add(note.index);
  }
  return taken;
}

/** The best column of each further platform, for rows that are on it. */
function keepOthers(field: Field, list: readonly Candidate[], context: TableContext, choice: ColumnChoice): void {
  const main = choice.chosen.get(field);
  if (main === undefined || !OF_ACCOUNT.includes(field)) return;
  const others = new Map<Platform, Candidate>();
  for (const { as } of list) {
    const { platform } = as;
    if (platform === null || platform === main.as.platform || others.has(platform)) continue;
    const own = list.filter((candidate) => candidate.as.platform === platform);
    const [best] = field === 'quote' ? byPlace(own, context, platform) : byWorth(field, own, platform);
    if (best !== undefined) others.set(platform, best);
  }
  if (others.size > 0) choice.others.set(field, others);
}

/** Followers on two platforms and nothing that tells which one a row is about. */
function askWhichPlatform({ chosen, others, questions }: ColumnChoice): void {
  const main = chosen.get('followers');
  if (main === undefined || main.as.platform === null) return;
  for (const { note } of others.get('followers')?.values() ?? []) {
    const message = `${note.label} and ${main.note.label} are for two platforms; ${main.note.label} is read. Choose the platform to read the other.`;
    questions.push({ about: 'platform', column: note.index, message });
  }
}

/** Without the columns that another platform's name stands over: views on TikTok say nothing about followers on Instagram. */
function ofPlatform(field: Field, list: readonly Candidate[], choice: ColumnChoice): readonly Candidate[] {
  const followers = choice.chosen.get('followers');
  const platform = followers?.as.platform ?? null;
  if (platform === null || followers === undefined || field === 'followers' || !OF_ACCOUNT.includes(field)) return list;
  return list.filter(({ note, as }) => {
    if (as.platform === null || as.platform === platform) return true;
    choice.ignored.set(note.index, `for another platform; ${followers.note.label} is read`);
    return false;
  });
}

function chooseBest(
  field: Field,
  list: readonly Candidate[],
  platform: Platform | null,
  rows: readonly (readonly Cell[])[],
  choice: ColumnChoice,
): void {
  const [best, ...others] = byWorth(field, list, platform);
  if (best === undefined) return;
  choice.chosen.set(field, best);
  if (field === 'creator') choice.names.push(...others);
  for (const other of others) choice.ignored.set(other.note.index, whyNot(field, other, best, rows, choice));
}

/** The candidates, best first. */
function byWorth(field: Field, list: readonly Candidate[], platform: Platform | null): readonly Candidate[] {
  const fullest = Math.max(...list.map(({ note }) => note.profile.seen));
  const worth = ({ note, as }: Candidate): number =>
    as.rank +
    newness(note.title.text) -
    (platform !== null && as.platform !== null && as.platform !== platform ? 8 : 0) -
    (field === 'creator'
      ? 30 * (1 - note.profile.seen / Math.max(fullest, 1))
      : note.profile.seen * 2 < fullest
        ? 6
        : 0) +
    (note.profile.seen > 0 ? note.profile.exact / note.profile.seen / 2 : 0);
  return [...list].sort((a, b) => worth(b) - worth(a) || a.note.index - b.note.index);
}

/** Of `Followers 2024` and `Followers 2025` the later, and a title without a year before both. */
function newness(title: string): number {
  const year = /(?<!\d)20(\d\d)(?!\d)/.exec(title)?.[1];
  return year === undefined ? 0.9 : Number(year) / 120;
}

function whyNot(
  field: Field,
  other: Candidate,
  best: Candidate,
  rows: readonly (readonly Cell[])[],
  choice: ColumnChoice,
): string {
  const used = `${best.note.label} is used`;
  if (field === 'creator') return `another name of the creator; ${used}`;
  if (field === 'niche') return `a further category; ${used}`;
  if (other.as.platform !== null && best.as.platform !== null && other.as.platform !== best.as.platform) {
    return `for another platform; ${used}`;
  }
  if (other.note.profile.seen === 0) return `empty; ${used}`;
  if (other.as.likesOnly && !best.as.likesOnly) return `counts likes alone; ${used}`;
  const same = agreement(other, best, rows);
  if (same === 'same') return `the same numbers as ${best.note.label}`;
  if (same === 'rounded') return `the numbers of ${best.note.label}, rounded; the exact ones are used`;
  if (foldText(other.note.title.text) === foldText(best.note.title.text)) {
    const message = `${best.note.label} and ${other.note.label} have one title but hold different values; ${used}.`;
    choice.problems.push({ code: 'undecided-column', row: 0, column: 0, message });
    choice.questions.push({ about: 'column', column: other.note.index, message });
    return `has the title of ${best.note.label} but other values; ${used}`;
  }
  return `also reads as ${fieldName(field)}; ${used}`;
}

const AGREEMENT_ROWS = 300;

/** How two columns of numbers compare, row by row. */
function agreement(a: Candidate, b: Candidate, rows: readonly (readonly Cell[])[]): 'same' | 'rounded' | 'other' {
  let both = 0;
  let equal = 0;
  let near = 0;
  for (const row of rows.slice(0, AGREEMENT_ROWS)) {
    const left = readNumber(row[a.note.index], '.');
    const right = readNumber(row[b.note.index], '.');
    if (typeof left !== 'number' || typeof right !== 'number') continue;
    both++;
    if (left === right) equal++;
    if (Math.abs(left - right) <= Math.max(Math.abs(left), Math.abs(right)) * 0.06) near++;
  }
  if (both === 0 || near < both * 0.8) return 'other';
  return equal === both && a.note.profile.exact >= b.note.profile.exact ? 'same' : 'rounded';
}

/** The platform the titles or names speak of, to know which format is usual there. */
function mainPlatform(choice: ColumnChoice, context: TableContext): Platform | null {
  return choice.chosen.get('followers')?.as.platform ?? choice.chosen.get('creator')?.as.platform ?? context.platform;
}

/** One price column: the format asked for, else the usual one of the platform; the others are said. */
function chooseQuote(
  list: readonly Candidate[],
  context: TableContext,
  platform: Platform | null,
  choice: ColumnChoice,
): void {
  const [best, ...others] = byPlace(list, context, platform);
  if (best === undefined) return;
  const asked = context.format;
  if (asked !== null && best.as.format !== null && best.as.format !== asked) {
    const message = `No price column is for the format asked for; ${best.note.label} is not compared with it.`;
    choice.questions.push({ about: 'column', column: best.note.index, message });
  }
  choice.chosen.set('quote', best);
  for (const other of others)
    choice.ignored.set(other.note.index, `a price for something else; ${best.note.label} is used`);
}

/** Price columns, the format asked for first, then the usual ones of the platform. */
function byPlace(
  list: readonly Candidate[],
  { format: asked, deliverables }: TableContext,
  platform: Platform | null,
): readonly Candidate[] {
  const bundle = sayDeliverables(deliverables ?? []);
  const order: readonly (Format | null)[] = [asked, ...usualFormats(platform)].filter((format) => format !== null);
  const place = ({ as }: Candidate): number => {
    if (as.deliverables !== undefined) return sayDeliverables(as.deliverables) === bundle ? -1 : order.length + 2;
    const at = order.indexOf(as.format);
    if (at >= 0) return at;
    return as.format === null ? order.length : order.length + 1;
  };
  return [...list].sort(
    (a, b) =>
      place(a) - place(b) ||
      b.as.rank - a.as.rank ||
      b.note.profile.seen - a.note.profile.seen ||
      a.note.index - b.note.index,
  );
}

function usualFormats(platform: Platform | null): readonly Format[] {
  if (platform === null || platform === 'instagram')
    return ['reel', 'post', 'video', 'integration', 'short', 'carousel', 'story_set', 'story', 'stream'];
  if (platform === 'youtube') return ['video', 'integration', 'short', 'stream', 'post', 'reel'];
  if (platform === 'tiktok' || platform === 'douyin' || platform === 'bilibili' || platform === 'kuaishou')
    return ['video', 'short', 'reel', 'post', 'integration', 'stream', 'story'];
  return ['post', 'video', 'reel', 'carousel', 'integration', 'short', 'stream', 'story_set', 'story'];
}
