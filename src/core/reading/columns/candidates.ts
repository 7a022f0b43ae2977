/** Which columns may serve which field once titles are held against cells. Never picks among them. */
import type { Field } from '../../creator.ts';
import type { Held, Sentence } from '../../problem.ts';
import { readBundle } from '../cells/deliverables.ts';
import type { Ignored } from '../titles/ignored.ts';
import type { RecognisedField } from '../titles/title-rule.ts';
import { currencyOfTitle } from '../words/currency.ts';
import { misfitOf } from './column-fit.ts';
import { type Candidate, type ColumnChoice, type ColumnNote, noteAt, plainField } from './column-plan.ts';
import { readPlainTitle } from './plain-title.ts';

type Misfit = { readonly note: ColumnNote; readonly as: RecognisedField; readonly held: Held };

/** Candidates by field; columns that serve none go to `choice.ignored` with the reason. */
export function findCandidates(notes: readonly ColumnNote[], choice: ColumnChoice): Map<Field, Candidate[]> {
  const candidates = new Map<Field, Candidate[]>();
  const misfits: Misfit[] = [];
  const add = (note: ColumnNote, as: RecognisedField): void => {
    candidates.set(as.field, [...(candidates.get(as.field) ?? []), { note, as }]);
  };
  const ofPosts = notes.some(({ known }) => known !== null && 'ignore' in known && OF_POSTS.includes(known.ignore));
  for (const note of notes) {
    if (choice.ignored.has(note.index)) continue;
    const known = readPlainTitle(note, notes);
    if (known === null || ('ignore' in known && note.title.format !== null)) {
      const bare = bareField(note, notes);
      if (bare === null) choice.ignored.set(note.index, known === null ? unknownReason(note) : known.ignore);
      else add(note, bare);
    } else if ('ignore' in known) {
      choice.ignored.set(note.index, known.ignore);
    } else if (ofPosts && known.field === 'authority' && /descri|caption|beschreib|text/i.test(note.title.text)) {
      choice.ignored.set(note.index, 'post-text');
    } else {
      if (namesPlatforms(known.field, note, known.otherwise)) {
        add(note, { ...known, field: 'platform', rank: 4, demand: '' });
        continue;
      }
      const held = misfitOf(known.field, note.profile, known.demand);
      const other = known.otherwise;
      if (held === null) {
        add(note, known);
        for (const more of known.also ?? [])
          if (misfitOf(more.field, note.profile, '') === null) add(note, { ...known, ...more });
      }
      // Remarks are called comments, too.
      else if (known.field === 'comments' && (held.kind === 'text' || held.kind === 'yes-no'))
        choice.ignored.set(note.index, 'notes');
      else if (other !== null && misfitOf(other, note.profile, '') === null)
        add(note, { ...known, field: other, rank: 4, demand: '' });
      else misfits.push({ note, as: known, held });
    }
  }
  if (!candidates.has('creator')) linkAsCreator(notes, choice, add);
  if (ofPosts && !candidates.has('creator')) refuseGains(candidates, choice);
  const shift = shiftOf(notes, misfits);
  for (const misfit of misfits) choice.ignored.set(misfit.note.index, misfitReason(misfit));
  if (shift !== 0) refuseShifted(candidates, choice, shift);
  else for (const misfit of misfits) pointToNeighbour(misfit, notes, candidates, choice);
  return candidates;
}

/** What columns are that only a list of single posts has. */
export const OF_POSTS: readonly Ignored[] = ['post-id', 'post-text'];

/** Subscribers in a list of videos are those that each one gained. */
function refuseGains(candidates: Map<Field, Candidate[]>, choice: ColumnChoice): void {
  for (const { note } of candidates.get('followers') ?? []) choice.ignored.set(note.index, 'post-gains');
  candidates.delete('followers');
}

/** A title of names over cells that are platforms and nothing else; `otherwise` is the platform for titles like `Channel`. */
function namesPlatforms(field: Field | null, { profile }: ColumnNote, otherwise: Field | null = null): boolean {
  if (field !== null && field !== 'creator' && field !== 'niche') return false;
  const names = profile.platformNames;
  if (otherwise === 'platform') return names * 2 >= profile.seen && names > 0;
  // `X` in every second row is a tick.
  return names >= 2 && names > profile.ticks && names * 4 >= profile.seen * 3;
}

/** Where nothing else names the creators, their profile addresses do. */
function linkAsCreator(
  notes: readonly ColumnNote[],
  choice: ColumnChoice,
  add: (note: ColumnNote, as: RecognisedField) => void,
): void {
  const link = notes.find(
    ({ index, profile }) =>
      choice.ignored.get(index) === 'link' && profile.platforms > 0 && profile.addresses * 2 >= profile.seen,
  );
  if (link === undefined) return;
  choice.ignored.delete(link.index);
  add(link, plainField('creator', link.title));
}

/** Titles that are only a platform (`Instagram`) or a format (`Reel`): their cells tell whether they are names, counts or prices. */
function bareField(note: ColumnNote, notes: readonly ColumnNote[]): RecognisedField | null {
  const { profile, title } = note;
  if (profile.seen === 0) return null;
  if (note.known === null && title.platform === null && namesPlatforms(null, note))
    return { ...plainField('platform', title), rank: 4 };
  const bundle = readBundle(title.text);
  if (bundle !== null) {
    return profile.money * 2 >= profile.seen ? { ...plainField('quote', title), rank: 8, deliverables: bundle } : null;
  }
  if (title.format !== null) {
    const priced = notes.some(
      (other) => other.known !== null && 'field' in other.known && other.known.field === 'quote',
    );
    const money =
      profile.money * 2 >= profile.seen || priced || notes.filter((other) => other.title.format !== null).length > 1;
    return money && profile.numbers * 2 >= profile.seen ? { ...plainField('quote', title), rank: 8 } : null;
  }
  if (title.platform === null || title.more) return null;
  const currency = currencyOfTitle(title.text);
  if (currency !== '' && profile.numbers * 2 >= profile.seen)
    return { ...plainField('quote', title), rank: 8, currency };
  if (profile.numbers * 2 >= profile.seen && profile.money === 0) return { ...plainField('followers', title), rank: 6 };
  return profile.numbers + profile.percents + profile.yesNo === 0 ? { ...plainField('creator', title), rank: 6 } : null;
}

function unknownReason(note: ColumnNote): Ignored {
  if (note.profile.counting) return 'rank';
  if (note.title.text === '') return 'untitled';
  return note.profile.filled === 0 ? 'empty-unknown' : 'unknown';
}

function misfitReason({ as, held }: Misfit): Ignored {
  const isNumbers = held.kind === 'numbers' || held.kind === 'row-numbers';
  if (as.demand === 'percent-text' || (as.demand === 'rate-like' && held.kind === 'numbers')) return 'engagement-count';
  if (as.demand === 'amounts') return 'other-rate';
  if (as.demand === 'country-names') {
    return held.kind === 'percents' ? 'audience-place' : { code: 'place', held };
  }
  if (as.field === 'creator' && (as.rank <= 3 || isNumbers)) return 'id';
  return { code: 'misfit', field: as.field, held };
}

/** One column left (-1) or right (+1), when that explains every title that does not fit, at least two of them; else 0. */
function shiftOf(notes: readonly ColumnNote[], misfits: readonly Misfit[]): number {
  const strict = misfits.filter((misfit) => misfit.as.demand === '' && misfit.as.rank > 3);
  if (strict.length < 2) return 0;
  const fitsMoved = (shift: number): boolean => {
    const fields = notes.flatMap((note) =>
      note.known !== null && 'field' in note.known ? [{ note, as: note.known }] : [],
    );
    const moved = fields.map(({ note, as }) => {
      const target = noteAt(notes, note.index + shift);
      // The last title may have lost its data over the edge.
      if (target === undefined && fields.length > 2) return true;
      return target !== undefined && target.profile.seen > 0 && misfitOf(as.field, target.profile, as.demand) === null;
    });
    return moved.filter((fits) => !fits).length <= Math.floor(fields.length / 6);
  };
  if (fitsMoved(1)) return 1;
  return fitsMoved(-1) ? -1 : 0;
}

function refuseShifted(candidates: Map<Field, Candidate[]>, choice: ColumnChoice, shift: number): void {
  const side = shift > 0 ? 'left' : 'right';
  for (const list of candidates.values()) {
    for (const { note } of list) choice.ignored.set(note.index, { code: 'shifted', side });
  }
  candidates.clear();
  const sentence = { says: `titles-${side}` } as const;
  choice.problems.push({ code: 'undecided-column', row: 0, column: 0, sentence });
  choice.questions.push({ about: 'column', column: -1, sentence });
}

/** Says where the data of a misplaced title may be, and what the misplaced column may be. */
function pointToNeighbour(
  misfit: Misfit,
  notes: readonly ColumnNote[],
  candidates: ReadonlyMap<Field, readonly Candidate[]>,
  choice: ColumnChoice,
): void {
  const { note, as, held } = misfit;
  if (as.demand !== '' || as.rank <= 3 || candidates.has(as.field)) return;
  const field = { field: as.field };
  let sentence: Sentence = { says: 'misfit', parts: [note.label, field, held] };
  const neighbour = [noteAt(notes, note.index - 1), noteAt(notes, note.index + 1)].find(
    (beside) =>
      beside !== undefined &&
      beside.known === null &&
      beside.profile.seen > 0 &&
      misfitOf(as.field, beside.profile, '') === null,
  );
  if (neighbour !== undefined) sentence = { says: 'choose-beside', parts: [sentence, neighbour.label, field] };
  if (held.kind === 'countries' && !candidates.has('country')) sentence = { says: 'choose-country', parts: [sentence] };
  choice.questions.push({ about: 'column', column: note.index, sentence });
  choice.problems.push({ code: 'undecided-column', row: 0, column: 0, sentence });
}
