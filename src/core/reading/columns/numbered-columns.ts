/** Columns that count one thing post by post from 1 on (`view1` to `view5`, `Post 1 likes`): which belong together, and their middle. */
import type { Field } from '../../creator.ts';
import { isMissing, type Maybe } from '../../missing.ts';
import { foldText } from '../../text/fold-text.ts';
import type { Candidate, ColumnChoice } from './column-plan.ts';

/** What one post counts. */
const PER_POST: readonly Field[] = ['likes', 'comments', 'shares', 'views', 'saves', 'reach', 'impressions'];

/** Takes the columns that differ from the chosen one only by a number along, and says so; an average of its own stays alone. */
export function takeSeries(field: Field, best: Candidate, others: readonly Candidate[], choice: ColumnChoice): void {
  const own = patternOf(best);
  if (own === null || best.as.average || !PER_POST.includes(field)) return;
  const series = [best, ...others.filter((other) => patternOf(other) === own && other.as.rank === best.as.rank)].sort(
    (a, b) => numberOf(a) - numberOf(b),
  );
  const [first, last] = [series[0], series[series.length - 1]];
  if (series.length < 2 || first === undefined || last === undefined || numberOf(first) !== 1) return;
  choice.chosen.set(field, { note: first.note, as: { ...first.as, average: true } });
  choice.series.set(field, series);
  choice.ignored.delete(first.note.index);
  // Posts of their own are no rivals.
  choice.leads.delete(field);
  const span = { code: 'series', first: first.note.label, last: last.note.label } as const;
  for (const { note } of series.slice(1)) choice.ignored.set(note.index, span);
}

/** The title without its number; null for a title without one, with several, or with a year or a span of days. */
function patternOf({ note }: Candidate): string | null {
  const title = foldText(note.title.text);
  const numbers = title.match(/\d+/g) ?? [];
  if (numbers.length !== 1 || (numbers[0] ?? '').length > 2) return null;
  return /\d\s*(?:d|days?|h|s|sec|w|weeks?|months?|k|x)\b/.test(title) ? null : title.replace(/\d+/, '#');
}

function numberOf({ note }: Candidate): number {
  return Number(/\d+/.exec(note.title.text)?.[0] ?? 0);
}

/** The middle of each row's numbers, of two in the middle their mean; what the first column says where none can be read. */
export function middleOfSeries(columns: readonly (readonly Maybe<number>[])[]): Maybe<number>[] {
  return (columns[0] ?? []).map((first, row) => {
    const known = columns
      .flatMap((column) => {
        const value = column[row];
        return value === undefined || isMissing(value) ? [] : [value];
      })
      .sort((a, b) => a - b);
    if (known.length === 0) return first;
    const half = known.length >> 1;
    const upper = known[half] ?? 0;
    return known.length % 2 === 1 ? upper : ((known[half - 1] ?? 0) + upper) / 2;
  });
}
