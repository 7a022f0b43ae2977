/** The one column that serves each field, and why the others do not. Never reads their values into creators. */
import type { Cell } from '../../cell.ts';
import { FIELDS, type Field, type Platform } from '../../creator.ts';
import type { Sentence } from '../../problem.ts';
import { findCandidates } from './candidates.ts';
import { choosePrice, pricesInOrder } from './choose-price.ts';
import { type Candidate, type ColumnChoice, type ColumnNote, noteAt, plainField } from './column-plan.ts';
import { CLOSE } from './evidence.ts';
import { newness } from './newness.ts';
import { takeSeries } from './numbered-columns.ts';
import { repeatsNames, whyNot } from './passed-over.ts';
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
  for (const field of ['followers', ...FIELDS.filter((name) => name !== 'followers')] as const) {
    const all = candidates.get(field) ?? [];
    const list = isTold ? all : ofPlatform(field, all, choice);
    const correction = context.chosen[field];
    if (correction === null) {
      for (const { note } of list) choice.ignored.set(note.index, 'your-choice');
      continue;
    }
    if (correction !== undefined) {
      if (field !== 'authority') for (const { note } of list) choice.ignored.set(note.index, 'your-other-choice');
      else choice.authority.push(...list);
      continue;
    }
    const platform = mainPlatform(choice, context);
    if (field === 'authority') choice.authority.push(...withoutNames(list, rows, choice));
    else if (field === 'quote')
      choosePrice(
        list,
        context,
        platform ?? choice.chosen.get('creator')?.as.platform ?? likelyPlatform(choice),
        choice,
      );
    else chooseBest(field, list, platform, rows, choice);
    keepOthers(field, all, context, choice);
    if (field === 'followers' && !isTold) askWhichPlatform(choice);
  }
  // Favourites: where nothing else holds the likes they are the likes, and no saves as well.
  if (choice.chosen.get('saves')?.note === choice.chosen.get('likes')?.note) choice.chosen.delete('saves');
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
    const platform: Platform | null = as.platform;
    if (platform === null || platform === main.as.platform || others.has(platform)) continue;
    const own: readonly Candidate[] = list.filter((candidate) => candidate.as.platform === platform);
    const [best]: readonly Candidate[] =
      field === 'quote' ? pricesOf(platform, own, list, context) : byWorth(field, own, platform);
    if (best !== undefined && best.note !== main.note) others.set(platform, best);
  }
  if (others.size > 0) choice.others.set(field, others);
}

/** A story or a short of the platform's own is a lesser piece than a post or video that names no platform. */
function pricesOf(
  platform: Platform,
  own: readonly Candidate[],
  list: readonly Candidate[],
  context: TableContext,
): readonly Candidate[] {
  const prices = pricesInOrder(own, context, platform);
  const isLesser = prices.every(
    ({ as }) => as.format === 'story' || as.format === 'story_set' || as.format === 'short',
  );
  if (!isLesser || context.format !== null) return prices;
  const open = list.filter(({ as }) => as.platform === null && as.format !== null);
  return pricesInOrder([...own, ...open], context, platform);
}

/** Followers on two platforms and nothing that tells which one a row is about. */
function askWhichPlatform({ chosen, others, questions }: ColumnChoice): void {
  const main = chosen.get('followers');
  if (main === undefined || main.as.platform === null) return;
  for (const { note } of others.get('followers')?.values() ?? []) {
    const sentence = { says: 'two-platforms', parts: [note.label, main.note.label] } as const;
    questions.push({ about: 'platform', column: note.index, sentence });
  }
}

/** Without the columns of a platform that no followers are read of: views on TikTok say nothing about followers on Instagram. */
function ofPlatform(field: Field, list: readonly Candidate[], choice: ColumnChoice): readonly Candidate[] {
  const followers = choice.chosen.get('followers');
  if (followers === undefined || followers.as.platform === null || !OF_ACCOUNT.includes(field)) return list;
  return list.filter(({ note, as }) => {
    if (as.platform === null || as.platform === followers.as.platform) return true;
    if (choice.others.get('followers')?.has(as.platform)) return true;
    choice.ignored.set(note.index, { code: 'other-platform-read', used: followers.note.label });
    return false;
  });
}

/** Evidence of expertise without a `Title` that only repeats the name: exports call a channel's name so. */
function withoutNames(
  list: readonly Candidate[],
  rows: readonly (readonly Cell[])[],
  choice: ColumnChoice,
): readonly Candidate[] {
  const creator = choice.chosen.get('creator');
  return list.filter((candidate) => {
    if (creator === undefined || !repeatsNames(candidate, creator, rows)) return true;
    choice.ignored.set(candidate.note.index, { code: 'other-name', used: creator.note.label });
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
  const [next] = others;
  if (next !== undefined) {
    const worth = worthAmong(field, list, platform);
    choice.leads.set(field, worth(best) - worth(next));
    if (field === 'followers' && isOpen(best, next, worth(best) - worth(next))) {
      askWhichFollowers([best, ...others], choice);
      return;
    }
  }
  choice.chosen.set(field, best);
  choice.passed.set(field, others);
  for (const other of others) choice.ignored.set(other.note.index, whyNot(field, other, best, rows, choice));
  takeSeries(field, best, others, choice);
}

/** What each word of a title costs that nobody knows. */
const UNSURE = 3;

/** The candidates, best first. */
function byWorth(field: Field, list: readonly Candidate[], platform: Platform | null): readonly Candidate[] {
  const worth = worthAmong(field, list, platform);
  return [...list].sort((a, b) => worth(b) - worth(a) || a.note.index - b.note.index);
}

/** What a candidate is worth among those of its field: title, unknown words, platform, filled cells, exact numbers. */
function worthAmong(
  field: Field,
  list: readonly Candidate[],
  platform: Platform | null,
): (candidate: Candidate) => number {
  const fullest = Math.max(...list.map(({ note }) => note.profile.seen));
  // Exact numbers win over rounded ones of the same account, not over those of another platform.
  const hasPeer = (own: Platform | null): boolean => list.filter((other) => other.as.platform === own).length > 1;
  return ({ note, as }) =>
    as.rank -
    UNSURE * Math.min(as.unsure, 2) +
    newness(note.title.text) -
    (platform !== null && as.platform !== null && as.platform !== platform ? 8 : 0) -
    (field === 'creator'
      ? 30 * (1 - note.profile.seen / Math.max(fullest, 1))
      : note.profile.seen * 2 < fullest
        ? 6
        : 2 * (1 - note.profile.seen / Math.max(fullest, 1))) +
    (field === 'country' && note.profile.countries === 0 ? -6 : 0) +
    (note.profile.seen > 0 && hasPeer(as.platform) ? (note.profile.exact / note.profile.seen - 1) / 2 : 0);
}

/** Two titles of followers with words nobody knows: which one is the audience, only the user can tell. */
function isOpen(best: Candidate, next: Candidate, lead: number): boolean {
  return best.as.unsure > 0 && next.as.unsure > 0 && best.as.platform === next.as.platform && lead < CLOSE;
}

function askWhichFollowers(candidates: readonly Candidate[], choice: ColumnChoice): void {
  const labels = candidates.map(({ note }) => note.label);
  const all = labels.reduce<string | Sentence>(
    (said, label) => (said === '' ? label : { says: 'and', parts: [said, label] }),
    '',
  );
  const sentence = { says: 'which-followers', parts: [all] } as const;
  for (const { note } of candidates) choice.ignored.set(note.index, 'undecided-followers');
  choice.questions.push({ about: 'column', column: candidates[0]?.note.index ?? -1, sentence });
  choice.problems.push({ code: 'undecided-column', row: 0, column: 0, sentence });
}

/** People subscribe on YouTube; enough to tell which piece is the usual one. */
function likelyPlatform({ chosen }: ColumnChoice): Platform | null {
  const title = chosen.get('followers')?.note.title.text ?? '';
  return /subscri|suscri|assinant|inscrit|iscritt|登録者|구독/i.test(title) ? 'youtube' : null;
}

/** The platform told, else the one that the title of the followers names. */
function mainPlatform(choice: ColumnChoice, context: TableContext): Platform | null {
  return context.platform ?? choice.chosen.get('followers')?.as.platform ?? null;
}
