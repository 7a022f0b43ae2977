/** The titles, order and number format of the columns a bulk run writes. Values come from output/cells.ts. */

export type ColumnId =
  | 'tier'
  | 'kolBy'
  | 'fit'
  | 'fitScore'
  | 'why'
  | 'erLow'
  | 'erTypical'
  | 'erHigh'
  | 'erBasis'
  | 'erVsSize'
  | 'views'
  | 'costLow'
  | 'costTypical'
  | 'costHigh'
  | 'costFor'
  | 'quoteCheck'
  | 'counterOffer'
  | 'contentInfluence'
  | 'brandFit'
  | 'flags'
  | 'confidence'
  | 'tierOverride'
  | 'overrideReason'
  | 'decision'
  | 'decidedBy'
  | 'decisionReason'
  | 'checked';

/** `text` cells pass the formula-injection guard; `rate` is a fraction; `count` is a number of two digits that matter; `money` is in the shown currency; `user` cells belong to the user. */
export type ColumnKind = 'text' | 'rate' | 'count' | 'money' | 'score' | 'user' | 'stamp';

export type OutputColumn = {
  readonly id: ColumnId;
  /** `<goal>` and `<currency>` are filled in by `columnTitle`. */
  readonly title: string;
  readonly kind: ColumnKind;
  readonly essential: boolean;
  /** Written only when the table has a quote column. */
  readonly needsQuote: boolean;
  /** Added only when it is asked for: not everybody decides in the list. */
  readonly onRequest: boolean;
};

const column = (
  id: ColumnId,
  title: string,
  kind: ColumnKind,
  more: 'essential' | 'quote' | 'on request' | '' = '',
): OutputColumn => ({
  id,
  title,
  kind,
  essential: more === 'essential',
  needsQuote: more === 'quote',
  onRequest: more === 'on request',
});

export const OUTPUT_COLUMNS: readonly OutputColumn[] = [
  column('tier', 'Tier', 'text', 'essential'),
  column('kolBy', 'KOL by', 'text'),
  column('fit', 'Fit: <goal>', 'text', 'essential'),
  column('fitScore', 'Fit score', 'score'),
  column('why', 'Why', 'text', 'essential'),
  column('erLow', 'Expected ER low', 'rate'),
  column('erTypical', 'Expected ER typical', 'rate', 'essential'),
  column('erHigh', 'Expected ER high', 'rate'),
  column('erBasis', 'ER basis', 'text'),
  column('erVsSize', 'ER vs size', 'text'),
  column('views', 'Expected views', 'count'),
  column('costLow', 'Cost low (<currency>)', 'money', 'essential'),
  column('costTypical', 'Cost typical (<currency>)', 'money', 'essential'),
  column('costHigh', 'Cost high (<currency>)', 'money', 'essential'),
  column('costFor', 'Cost for', 'text'),
  column('quoteCheck', 'Quote check', 'text', 'quote'),
  column('counterOffer', 'Counter-offer (<currency>)', 'money', 'quote'),
  column('contentInfluence', 'Content influence', 'text'),
  column('brandFit', 'Brand fit', 'text'),
  column('flags', 'Flags', 'text', 'essential'),
  column('confidence', 'Confidence', 'text'),
  column('tierOverride', 'Tier override', 'user'),
  column('overrideReason', 'Override reason', 'user'),
  column('decision', 'Decision', 'user', 'on request'),
  column('decidedBy', 'Decided by', 'user', 'on request'),
  column('decisionReason', 'Decision reason', 'user', 'on request'),
  column('checked', 'Checked', 'stamp', 'essential'),
];

/** The columns that answer one goal: a sheet may hold them for several. */
export const GOAL_COLUMNS: readonly ColumnId[] = ['fit', 'fitScore'];

/** A column of answers; `goal` is '' for one that answers no goal, or a goal that nothing tells. */
export type AnswerColumn = { readonly id: ColumnId; readonly goal: string };

/** True for a column that people fill in: it is read, and no run writes below its title. */
export function isForUser(id: ColumnId): boolean {
  return OUTPUT_COLUMNS.some((column) => column.id === id && column.kind === 'user');
}

/** Added to a title when the user already has a column of that name. */
export const OWN_SUFFIX = ' (Creator Tiers)';

/** The header as written: goal and currency filled in. */
export function columnTitle(column: OutputColumn, goal: string, currency: string): string {
  return column.title.replace('<goal>', () => goal).replace('<currency>', () => currency);
}

/** The title without goal and currency. */
export function shortTitle(title: string): string {
  return title.replace(/[:(].*$/, '').trim();
}

/** Which of our columns a header is, whatever goal, currency or suffix it carries; null for any other title. */
export function ownColumnOf(header: string): OutputColumn | null {
  const bare = header.endsWith(OWN_SUFFIX) ? header.slice(0, -OWN_SUFFIX.length) : header;
  return OUTPUT_COLUMNS.find((column) => isTitleOf(column, bare)) ?? null;
}

/** The goal that a title of ours names, '' for none. */
export function goalInTitle(header: string): string {
  const bare = header.endsWith(OWN_SUFFIX) ? header.slice(0, -OWN_SUFFIX.length) : header;
  const found = OUTPUT_COLUMNS.find((column) => isTitleOf(column, bare));
  if (found === undefined || GOAL_COLUMNS.indexOf(found.id) < 0) return '';
  const from = found.title.indexOf('<');
  return bare.slice(from < 0 ? found.title.length + 2 : from);
}

/** Without patterns built on the way: this is asked for every cell of the first rows. */
function isTitleOf({ id, title }: OutputColumn, bare: string): boolean {
  const from = title.indexOf('<');
  // Fits for several goals are side by side: each further score names its goal.
  if (from < 0)
    return bare === title || (id === 'fitScore' && bare.length > title.length + 2 && bare.startsWith(`${title}: `));
  const [before, after] = [title.slice(0, from), title.slice(title.indexOf('>') + 1)];
  const filling = bare.slice(before.length, bare.length - after.length);
  if (!bare.startsWith(before) || !bare.endsWith(after) || filling === '') return false;
  return title.indexOf('<goal>') >= 0 || /^[A-Z]{3}$/.test(filling);
}
