/** The marks in a stamp: two and two further characters for each answer a run wrote, by which an answer edited since shows. */
import { hashNumber, shortHash } from '../text/short-hash.ts';
import { type AnswerColumn, type ColumnId, type ColumnKind, GOAL_COLUMNS, OUTPUT_COLUMNS } from './columns.ts';
import { decimalsShown } from './number-format.ts';

/** What an output cell holds: '' when the answer is unknown. */
export type OutputValue = string | number;

/** The mark of a whole answer, or of a number as the sheet shows it, where that is another number. */
type AnswerName = ColumnId | `${ColumnId} as shown`;
/** Two more characters of a mark, which stamps of earlier versions do not have. */
type MarkName = AnswerName | `${AnswerName}, further`;

const further = <Name extends AnswerName>(name: Name): `${Name}, further` => `${name}, further`;

/** All marks of the versions that had no further ones: nothing is ever added. */
const FIRST: readonly AnswerName[] = [
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

/**
 * The order of the marks. Sheets hold stamps of every earlier version: a new column goes to the end, its further mark behind
 * it, and nothing is ever moved or taken out.
 */
export const MARKED: readonly MarkName[] = [...FIRST, ...FIRST.map(further)];

/** The same for the marks of one goal. */
const GOAL_MARKED: readonly MarkName[] = ['fit', 'fitScore', 'fit, further', 'fitScore, further'];

/** As many marks had the first version: no stamp has fewer. */
const FEWEST_MARKS = 20;
const NOT_WRITTEN = '--';
/** Begins the marks of one goal: four characters for the goal, then its marks. */
const GOAL = '+';
const TAG_LENGTH = 4;
const MARK_LENGTH = 2;
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const KINDS = new Map<ColumnId, ColumnKind>(OUTPUT_COLUMNS.map(({ id, kind }) => [id, kind]));

/** True for marks that this version, an earlier or a later one can have written. */
export function areMarks(text: string): boolean {
  const end = endOfPlain(text);
  return end >= FEWEST_MARKS * 2 && /^(?:--|[0-9a-z]{2})+(?:\+[0-9a-z]{4}(?:--|[0-9a-z]{2})+)*$/.test(text);
}

/** Of which answer a mark is, by its number among the columns, -1 for none; a kind where it is of the number as shown. */
type Place = { readonly at: number; readonly shownAs: ColumnKind | null; readonly isFurther: boolean };

/** Where the answers of marks are among the columns of a run; the rows of a run have the same. */
type Places = {
  readonly typical: number;
  /** In the order of `MARKED`. */
  readonly plain: readonly Place[];
  /** In the order of `GOAL_MARKED`. */
  readonly goals: ReadonlyMap<string, readonly Place[]>;
};

const placesOf = new WeakMap<readonly AnswerColumn[], Places>();

function placesIn(columns: readonly AnswerColumn[]): Places {
  const placesFor = (names: readonly MarkName[], wanted: string): Place[] => {
    const places = new Map<MarkName, Place>();
    columns.forEach(({ id, goal }, at) => {
      if (goal !== wanted) return;
      for (const isFurther of [false, true]) {
        const shown: AnswerName = `${id} as shown`;
        places.set(isFurther ? further(id) : id, { at, shownAs: null, isFurther });
        places.set(isFurther ? further(shown) : shown, { at, shownAs: KINDS.get(id) ?? null, isFurther });
      }
    });
    return names.map((name) => places.get(name) ?? { at: -1, shownAs: null, isFurther: false });
  };
  const goals = new Map<string, readonly Place[]>();
  for (const { goal } of columns) if (goal !== '' && !goals.has(goal)) goals.set(goal, placesFor(GOAL_MARKED, goal));
  const typical = columns.findIndex(({ id }) => id === 'erTypical');
  const found: Places = { typical, plain: placesFor(MARKED, ''), goals };
  placesOf.set(columns, found);
  return found;
}

/** Marks of a row's answers, `values` in the order of `columns`; columns that are not among them count as not written. */
export function marksOf(columns: readonly AnswerColumn[], values: readonly OutputValue[]): string {
  const { typical: typicalAt, plain, goals } = placesOf.get(columns) ?? placesIn(columns);
  const typical = numberOrNull(values[typicalAt]);
  const whole: string[] = [];
  const markAt = ({ at, shownAs, isFurther }: Place): string => {
    const value = values[at];
    if (value === undefined) return NOT_WRITTEN;
    const shown = shownAs === null ? value : asShown(shownAs, value, typical);
    if (shownAs !== null && shown === value) return NOT_WRITTEN;
    const mark = (shownAs === null ? whole[at] : undefined) ?? fullMark(shown);
    if (shownAs === null) whole[at] = mark;
    return isFurther ? mark.slice(MARK_LENGTH) : mark.slice(0, MARK_LENGTH);
  };
  const marks = plain.map(markAt);
  // As a version wrote it that did not know the marks behind the last one written.
  while (marks.length > FEWEST_MARKS && marks[marks.length - 1] === NOT_WRITTEN) marks.pop();
  let ofGoals = '';
  for (const [goal, places] of goals) {
    if (places.some(({ at }) => values[at] !== undefined)) ofGoals += GOAL + tagOf(goal) + places.map(markAt).join('');
  }
  return marks.join('') + ofGoals;
}

/**
 * True when the marks say that this column was written and `value` means what was written: a number also as the sheet
 * shows it, and also as text. Of a column with an unknown goal ('') the marks of every goal count.
 */
export function isAsMarked(marks: string, column: AnswerColumn, value: unknown): boolean {
  const known = marksFor(marks, column);
  return meaningsOf(KINDS.get(column.id), value).some((meaning) => {
    const mark = fullMark(meaning);
    return known.some((of) => of === mark.slice(0, of.length));
  });
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

/**
 * Four characters that change when the value does (1 in 1,679,616 changes goes unseen; of the first two alone, which is all
 * that earlier versions wrote, 1 in 1,296). A number and its text have the same mark.
 */
function fullMark(value: unknown): string {
  const hash = hashNumber(String(value));
  const digit = (by: number): string => DIGITS.charAt(Math.floor(hash / by) % 36);
  return digit(36) + digit(1) + digit(36 ** 3) + digit(36 ** 2);
}

function tagOf(goal: string): string {
  return shortHash(goal).slice(-TAG_LENGTH);
}

function endOfPlain(marks: string): number {
  const end = marks.indexOf(GOAL);
  return end < 0 ? marks.length : end;
}

/** The marks that vouch for a column, as long as its version wrote them; one that did not know the column wrote none. */
function marksFor(marks: string, { id, goal }: AnswerColumn): string[] {
  const end = endOfPlain(marks);
  const plain = marks.slice(0, end);
  const shown: AnswerName = `${id} as shown`;
  const known = [markIn(plain, MARKED, id)];
  if (GOAL_COLUMNS.indexOf(id) < 0) {
    const ofShown = markIn(plain, MARKED, shown);
    return ofShown === NOT_WRITTEN ? known : [...known, ofShown];
  }
  const groups = marks.slice(end + 1).split(GOAL);
  const ofGoal = groups.filter((group) => group !== '' && (goal === '' || group.slice(0, TAG_LENGTH) === tagOf(goal)));
  const found = ofGoal.map((group) => markIn(group.slice(TAG_LENGTH), GOAL_MARKED, id));
  return found.length > 0 ? found : known;
}

/** The mark of an answer, with its further one where it is written. */
function markIn(marks: string, order: readonly MarkName[], name: AnswerName): string {
  const partOf = (part: MarkName): string => {
    const at = order.indexOf(part) * MARK_LENGTH;
    return (at < 0 ? '' : marks.slice(at, at + MARK_LENGTH)) || NOT_WRITTEN;
  };
  const more = partOf(further(name));
  return more === NOT_WRITTEN ? partOf(name) : partOf(name) + more;
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
