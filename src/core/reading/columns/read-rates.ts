/** The engagement rates of a table: scale from all that the table tells, basis from title or figures. Never computes a rate itself. */
import type { Cell } from '../../cell.ts';
import type { RateBasis } from '../../creator.ts';
import { ABSENT, isMissing, type Maybe } from '../../missing.ts';
import type { Sentence } from '../../problem.ts';
import { readNumberColumn } from '../cells/number-column.ts';
import { median, type RateColumn, readRateColumn } from '../cells/rate-column.ts';
import { UNTITLED, type WordFactors } from '../cells/word-factors.ts';
import type { Candidate, ColumnChoice } from './column-plan.ts';
import { columnCells, type Numbers } from './read-values.ts';
import type { ColumnOfRow } from './row-columns.ts';
import type { ColumnQuestion } from './table-reading.ts';

/** A rate in the sheet and one from the row's own counts agree on the basis within this factor. */
const SAME = 1.15;

export type Rates = RateColumn & { readonly basis: RateBasis };

/**
 * Reads the column of rates. `lifetime` is likes ever received per post ever published, a check of the scale where there are no averages.
 */
export function readRates(
  rows: readonly (readonly Cell[])[],
  formats: readonly (readonly string[] | undefined)[] | null,
  candidate: Candidate,
  columnOf: ColumnOfRow,
  numbers: Numbers,
  lifetime: readonly (number | null)[] | null,
  choice: ColumnChoice,
  words: WordFactors = UNTITLED,
): Rates {
  const indexOf = (row: number): number => columnOf('engagementRate', row)?.note.index ?? -1;
  const byFollowers = ratesBy(numbers, 'followers') ?? lifetime;
  const byViews = ratesBy(numbers, 'views');
  const computed = candidate.as.basis === 'views' ? (byViews ?? byFollowers) : (byFollowers ?? byViews);
  const cells = rows.map((row, at) => row[indexOf(at)]);
  const column = readRateColumn(cells, {
    formats: formats === null ? null : formats.map((row, at) => row?.[indexOf(at)] ?? ''),
    header: candidate.as.percent ? `${candidate.note.title.text} %` : candidate.note.title.text,
    computed,
  });
  const basis =
    candidate.as.basis === 'unknown'
      ? agreedBasis(
          column.values,
          [ratesBy(numbers, 'followers'), ...otherRates(rows, numbers, 'followers', choice, words)],
          [byViews, ...otherRates(rows, numbers, 'views', choice, words)],
          numbers,
        )
      : candidate.as.basis;
  ask(column, basis, candidate, choice);
  return { ...column, basis };
}

function ask(column: RateColumn, basis: RateBasis, candidate: Candidate, choice: ColumnChoice): void {
  const { label, index } = candidate.note;
  const put = (about: ColumnQuestion['about'], says: Sentence['says']): void => {
    choice.questions.push({ about, column: index, sentence: { says, parts: [label] } });
  };
  if (column.values.some((value) => isMissing(value) && value.missing === 'undecided')) {
    put('rate-scale', column.scale === 'undecided' ? 'which-scale' : 'two-scales');
  } else if (column.mixed) {
    put('rate-scale', column.scale === 'percent' ? 'bare-as-percent' : 'bare-as-fractions');
  }
  if (basis === 'unknown') put('rate-basis', 'which-basis');
}

/** The same from columns of average likes that were passed over for another. */
function otherRates(
  rows: readonly (readonly Cell[])[],
  numbers: Numbers,
  base: 'followers' | 'views',
  choice: ColumnChoice,
  words: WordFactors,
): readonly ((number | null)[] | null)[] {
  const others = choice.chosen.has('likes') ? (choice.passed.get('likes') ?? []) : [];
  return others
    .filter(({ as }) => as.average)
    .map((other) => ratesBy(numbers, base, readNumberColumn(columnCells(rows, other), null, false, words).values));
}

/** Rates from each row's own counts, null for the table when there are no likes or no base. */
function ratesBy(
  numbers: Numbers,
  base: 'followers' | 'views',
  likes: readonly Maybe<number>[] | undefined = numbers.get('likes'),
): (number | null)[] | null {
  const bases = numbers.get(base);
  if (likes === undefined || bases === undefined) return null;
  const more = [numbers.get('comments'), base === 'views' ? numbers.get('shares') : undefined];
  return likes.map((like, row) => {
    const by = bases[row];
    if (isMissing(like) || by === undefined || isMissing(by) || by <= 0) return null;
    return more.reduce((sum, column) => sum + numberOr0(column?.[row]), like) / by;
  });
}

/** Comments and shares are a few per cent of likes: a missing one does not change the scale. */
function numberOr0(value: Maybe<number> | undefined): number {
  return value === undefined || isMissing(value) ? 0 : value;
}

function agreedBasis(
  values: readonly Maybe<number>[],
  byFollowers: readonly ((number | null)[] | null)[],
  byViews: readonly ((number | null)[] | null)[],
  numbers: Numbers,
): RateBasis {
  const followers = byFollowers.some((computed) => agrees(values, computed));
  const views = byViews.some((computed) => agrees(values, computed));
  if (followers === views) return tooHighByFollowers(values, numbers) ? 'views' : 'unknown';
  return followers ? 'followers' : 'views';
}

/** Where rates by followers would mean that most viewers engage, the rates are by views. */
function tooHighByFollowers(values: readonly Maybe<number>[], numbers: Numbers): boolean {
  const [followers, views] = [numbers.get('followers'), numbers.get('views')];
  if (followers === undefined || views === undefined) return false;
  const perView = values.flatMap((value, row) => {
    const [by, seen] = [followers[row] ?? ABSENT, views[row] ?? ABSENT];
    return isMissing(value) || isMissing(by) || isMissing(seen) || !(seen > 0) ? [] : [(value * by) / seen];
  });
  // Views by followers, as on Twitch, come out at 1 in every row.
  const isViews = median(perView.map((share) => Math.abs(share - 1))) <= 0.05;
  return perView.length >= 3 && median(perView) > 0.5 && !isViews;
}

function agrees(values: readonly Maybe<number>[], computed: readonly (number | null)[] | null): boolean {
  if (computed === null) return false;
  const distances = values.flatMap((value, row) => {
    const other = computed[row] ?? null;
    return isMissing(value) || other === null || value <= 0 || other <= 0 ? [] : [Math.abs(Math.log(value / other))];
  });
  return distances.length >= 3 && median(distances) <= Math.log(SAME);
}
