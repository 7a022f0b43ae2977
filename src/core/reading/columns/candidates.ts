/** Which columns may serve which field once titles are held against cells. Never picks among them. */
import type { Field } from '../../creator.ts';
import { readBundle } from '../cells/deliverables.ts';
import { OTHER_RATE } from '../titles/number-titles.ts';
import type { RecognisedField } from '../titles/title-rule.ts';
import { currencyOfTitle } from '../words/currency.ts';
import { fieldName } from '../words/field-words.ts';
import { misfitOf } from './column-fit.ts';
import { type Candidate, type ColumnChoice, type ColumnNote, noteAt, plainField } from './column-plan.ts';
import { readPlainTitle } from './plain-title.ts';

type Misfit = { readonly note: ColumnNote; readonly as: RecognisedField; readonly holds: string };

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
      choice.ignored.set(note.index, 'the text of a post');
    } else {
      if (namesPlatforms(known.field, note, known.otherwise)) {
        add(note, { ...known, field: 'platform', rank: 4, demand: '' });
        continue;
      }
      const holds = misfitOf(known.field, note.profile, known.demand);
      const other = known.otherwise;
      if (holds === '') {
        add(note, known);
        for (const more of known.also ?? [])
          if (misfitOf(more.field, note.profile, '') === '') add(note, { ...known, ...more });
      }
      // Remarks are called comments, too.
      else if (known.field === 'comments' && /^(?:text|yes and no)/.test(holds))
        choice.ignored.set(note.index, 'notes');
      else if (other !== null && misfitOf(other, note.profile, '') === '')
        add(note, { ...known, field: other, rank: 4, demand: '' });
      else misfits.push({ note, as: known, holds });
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
export const OF_POSTS: readonly string[] = ['identifies a post', 'the text of a post'];

/** Subscribers in a list of videos are those that each one gained. */
function refuseGains(candidates: Map<Field, Candidate[]>, choice: ColumnChoice): void {
  for (const { note } of candidates.get('followers') ?? [])
    choice.ignored.set(note.index, 'gained by single posts, not the followers of an account');
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
      choice.ignored.get(index) === 'a link' && profile.platforms > 0 && profile.addresses * 2 >= profile.seen,
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

function unknownReason(note: ColumnNote): string {
  if (note.profile.counting) return 'a rank or row number';
  if (note.title.text === '') return 'has no title';
  return note.profile.filled === 0 ? 'is empty, and its title is not known' : 'its title names no field';
}

function misfitReason(misfit: Misfit): string {
  const { as, holds } = misfit;
  if (as.demand === 'percent-text' || (as.demand === 'rate-like' && holds.startsWith('numbers')))
    return 'a number of engagements, not a rate';
  if (as.demand === 'amounts') return OTHER_RATE;
  if (as.demand === 'country-names') {
    return holds.startsWith('percentages')
      ? 'a share of the audience by place'
      : `a place; it holds ${holds}, not countries`;
  }
  if (as.field === 'creator' && (as.rank <= 3 || /^(?:row )?numbers/.test(holds)))
    return 'a number that identifies, not a name';
  return `titled like ${fieldName(as.field)}, but holds ${holds}`;
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
      return target !== undefined && target.profile.seen > 0 && misfitOf(as.field, target.profile, as.demand) === '';
    });
    return moved.filter((fits) => !fits).length <= Math.floor(fields.length / 6);
  };
  if (fitsMoved(1)) return 1;
  return fitsMoved(-1) ? -1 : 0;
}

function refuseShifted(candidates: Map<Field, Candidate[]>, choice: ColumnChoice, shift: number): void {
  const side = shift > 0 ? 'left' : 'right';
  for (const list of candidates.values()) {
    for (const { note } of list)
      choice.ignored.set(note.index, `the titles are one column to the ${side} of their data`);
  }
  candidates.clear();
  const message = `The titles are one column to the ${side} of their data: move them over, or choose the columns.`;
  choice.problems.push({ code: 'undecided-column', row: 0, column: 0, message });
  choice.questions.push({ about: 'column', column: -1, message });
}

/** Says where the data of a misplaced title may stand, and what the misplaced column may be. */
function pointToNeighbour(
  misfit: Misfit,
  notes: readonly ColumnNote[],
  candidates: ReadonlyMap<Field, readonly Candidate[]>,
  choice: ColumnChoice,
): void {
  const { note, as, holds } = misfit;
  if (as.demand !== '' || as.rank <= 3 || candidates.has(as.field)) return;
  let message = `${note.label} is titled like ${fieldName(as.field)} but holds ${holds}; it is left out.`;
  const neighbour = [noteAt(notes, note.index - 1), noteAt(notes, note.index + 1)].find(
    (beside) =>
      beside !== undefined &&
      beside.known === null &&
      beside.profile.seen > 0 &&
      misfitOf(as.field, beside.profile, '') === '',
  );
  if (neighbour !== undefined) message += ` Choose ${neighbour.label} if that is the ${fieldName(as.field)}.`;
  if (holds.startsWith('country') && !candidates.has('country')) message += ' Choose it as the country if it is one.';
  choice.questions.push({ about: 'column', column: note.index, message });
  choice.problems.push({ code: 'undecided-column', row: 0, column: 0, message });
}
