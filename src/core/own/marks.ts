/** The marks in a stamp: two characters for each answer a run wrote, by which an answer edited since shows. */
import { hashNumber, shortHash } from '../text/short-hash.ts';
import { type AnswerColumn, type ColumnId, type ColumnKind, GOAL_COLUMNS, OUTPUT_COLUMNS } from './columns.ts';
import { decimalsShown } from './number-format.ts';

/** What an output cell holds: '' when the answer is unknown. */
export type OutputValue = string | number;

/** The mark of a whole answer, or of a number as the sheet shows it, where that is another number. */
type MarkName = ColumnId | `${ColumnId} as shown`;

/**
 * The order of the marks. Sheets hold stamps of every earlier version: a new column goes to the end, and nothing is ever
 * moved or taken out.
 */
export const MARKED: readonly MarkName[] = [
  'tier',
  'kolBy',
  'fit',
  'fitScore',
  'why',
  'erLow',
  'erTypical',
  'erHigh',
  'erBasis',
  'erVsSize',
  'costLow',
  'costTypical',
  'costHigh',
  'costFor',
  'quoteCheck',
  'counterOffer',
  'contentInfluence',
  'brandFit',
  'flags',
  'confidence',
  'erLow as shown',
  'erTypical as shown',
  'erHigh as shown',
  'costLow as shown',
  'costTypical as shown',
  'costHigh as shown',
  'counterOffer as shown',
  'views',
];

/** As many marks had the first version: no stamp has fewer. */
const FEWEST_MARKS = 20;
const NOT_WRITTEN = '--';
/** Begins the marks of one goal: four characters for the goal, two for each of its columns. */
const GOAL = '+';
const TAG_LENGTH = 4;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const KINDS = new Map<ColumnId, ColumnKind>(OUTPUT_COLUMNS.map(({ id, kind }) => [id, kind]));

/** True for marks that this version, an earlier or a later one can have written. */
export function areMarks(text: string): boolean {
  const end = endOfPlain(text);
  return end >= FEWEST_MARKS * 2 && /^(?:--|[0-9a-z]{2})+(?:\+[0-9a-z]{4}(?:--|[0-9a-z]{2})+)*$/.test(text);
}

/** Where the answers of marks are among the columns of a run, -1 for nowhere; the rows of a run have the same. */
type Places = {
  readonly typical: number;
  /** In the order of `MARKED`; a kind where the mark is of the number as shown. */
  readonly plain: readonly { readonly at: number; readonly shownAs: ColumnKind | null }[];
  /** In the order of `GOAL_COLUMNS`. */
  readonly goals: ReadonlyMap<string, readonly number[]>;
};

const placesOf = new WeakMap<readonly AnswerColumn[], Places>();

function placesIn(columns: readonly AnswerColumn[]): Places {
  const plain = new Map<MarkName, number>();
  const goals = new Map<string, number[]>();
  columns.forEach(({ id, goal }, at) => {
    if (goal === '') {
      plain.set(id, at);
      plain.set(`${id} as shown`, at);
      return;
    }
    const places = goals.get(goal) ?? GOAL_COLUMNS.map(() => -1);
    places[GOAL_COLUMNS.indexOf(id)] = at;
    goals.set(goal, places);
  });
  const found: Places = {
    typical: columns.findIndex(({ id }) => id === 'erTypical'),
    plain: MARKED.map((name) => {
      const at = plain.get(name) ?? -1;
      const { id } = columns[at] ?? { id: name };
      return { at, shownAs: id === name ? null : (KINDS.get(id as ColumnId) ?? null) };
    }),
    goals,
  };
  placesOf.set(columns, found);
  return found;
}

/** Marks of a row's answers, `values` in the order of `columns`; columns that are not among them count as not written. */
export function marksOf(columns: readonly AnswerColumn[], values: readonly OutputValue[]): string {
  const { typical: typicalAt, plain, goals } = placesOf.get(columns) ?? placesIn(columns);
  const typical = numberOrNull(values[typicalAt]);
  const markAt = (at: number): string => {
    const value = values[at];
    return value === undefined ? NOT_WRITTEN : markOf(value);
  };
  const marks = plain.map(({ at, shownAs }) => {
    const value = values[at];
    if (value === undefined || shownAs === null) return markAt(at);
    const shown = asShown(shownAs, value, typical);
    return shown === value ? NOT_WRITTEN : markOf(shown);
  });
  // As a version wrote it that did not know the marks behind the last one written.
  while (marks.length > FEWEST_MARKS && marks[marks.length - 1] === NOT_WRITTEN) marks.pop();
  let ofGoals = '';
  for (const [goal, places] of goals) {
    if (places.some((at) => values[at] !== undefined)) ofGoals += GOAL + tagOf(goal) + places.map(markAt).join('');
  }
  return marks.join('') + ofGoals;
}

/**
 * True when the marks say that this column was written and `value` means what was written: a number also as the sheet
 * shows it, and also as text. Of a column with an unknown goal ('') the marks of every goal count.
 */
export function isAsMarked(marks: string, column: AnswerColumn, value: unknown): boolean {
  const known = marksFor(marks, column);
  return meaningsOf(KINDS.get(column.id), value).some((meaning) => known.indexOf(markOf(meaning)) >= 0);
}

/** True when the marks say that a run wrote this column at all. */
export function isMarked(marks: string, column: AnswerColumn): boolean {
  return marksFor(marks, column).some((mark) => mark !== NOT_WRITTEN);
}

/** True when a cell's content means this answer, whether whole, as the sheet shows it beside its typical rate, or as text. */
export function meansAnswer(
  id: ColumnId,
  content: unknown,
  answer: OutputValue,
  typical: OutputValue | undefined,
): boolean {
  const kind = KINDS.get(id);
  const shown = asShown(kind, answer, numberOrNull(typical));
  return meaningsOf(kind, content).some((meaning) => meaning === answer || meaning === shown);
}

/** Two characters that change when the value does (1 in 1,296 changes goes unseen). A number and its text have the same mark. */
function markOf(value: unknown): string {
  const hash = hashNumber(String(value));
  return DIGITS.charAt(Math.floor(hash / 36) % 36) + DIGITS.charAt(hash % 36);
}

function tagOf(goal: string): string {
  return shortHash(goal).slice(-TAG_LENGTH);
}

function endOfPlain(marks: string): number {
  const end = marks.indexOf(GOAL);
  return end < 0 ? marks.length : end;
}

/** The marks that vouch for a column; a version that did not know the column wrote none. */
function marksFor(marks: string, { id, goal }: AnswerColumn): string[] {
  const end = endOfPlain(marks);
  const place = GOAL_COLUMNS.indexOf(id);
  const names: readonly MarkName[] = place < 0 ? [id, `${id} as shown`] : [id];
  const plain = names.flatMap((name) => {
    const at = MARKED.indexOf(name) * 2;
    const mark = at < 0 || at >= end ? NOT_WRITTEN : marks.slice(at, at + 2);
    return name === id || mark !== NOT_WRITTEN ? [mark] : [];
  });
  if (place < 0) return plain;
  const groups = marks.slice(end + 1).split(GOAL);
  const ofGoal = groups.filter((group) => group !== '' && (goal === '' || group.slice(0, TAG_LENGTH) === tagOf(goal)));
  const found = ofGoal.map((group) => group.slice(TAG_LENGTH + place * 2, TAG_LENGTH + place * 2 + 2) || NOT_WRITTEN);
  return found.length > 0 ? found : plain;
}

/** A number as its format shows it; any other answer as it is. */
function asShown(kind: ColumnKind | undefined, value: OutputValue, typical: number | null): OutputValue {
  const decimals = kind === undefined ? null : decimalsShown(kind, typical);
  if (decimals === null || typeof value !== 'number') return value;
  const scale = 10 ** decimals;
  return exact(Math.round(exact(value * scale)) / scale);
}

/** What a cell may mean: a text in a column of numbers is read as the sheet shows numbers, in any locale. */
function meaningsOf(kind: ColumnKind | undefined, content: unknown): unknown[] {
  if (typeof content !== 'string' || kind === undefined || decimalsShown(kind, null) === null) return [content];
  const text = content.replace(/[\s\u00a0\u202f'’]/g, '');
  const bare = text.replace('%', '');
  if (bare === '') return [content];
  // A run writes numbers alone here: whatever its mark, another text is a person's.
  if (!/^\d[\d.,]*$/.test(bare)) return Number.isNaN(Number(bare)) ? [] : [content];
  const value = Number(bare.replace(',', '.'));
  const whole = Number(bare.replace(/[.,]/g, ''));
  if (kind === 'rate') return [text === bare ? value : exact(value / 100)];
  return [value, whole];
}

function numberOrNull(value: OutputValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Without the last digits, which arithmetic leaves. */
function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
