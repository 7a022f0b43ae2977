/** What speaks for the column of a field, and how sure that makes. */
import type { Field } from '../../creator.ts';
import type { Candidate, ColumnChoice } from './column-plan.ts';
import type { ColumnEvidence, TableContext } from './table-reading.ts';

/** From this rank on a title names its field and nothing else. */
const EXACT = 9;
/** A lead over the next column below this is a close call. */
export const CLOSE = 0.5;

/** What spoke for a chosen column; `lead` is by how much it beat the next one, null when there was none. */
export function evidenceFor(
  field: Field,
  { note, as }: Candidate,
  { leads, series }: Pick<ColumnChoice, 'leads' | 'series'>,
  { chosen }: Pick<TableContext, 'chosen'>,
): ColumnEvidence {
  if (chosen[field] !== undefined) return { confidence: 'high', evidence: ['chosen-by-you'] };
  const lead = leads.get(field) ?? null;
  const isTitled = note.known !== null && 'field' in note.known && note.known.field === as.field;
  const isExact = isTitled && as.rank >= EXACT && as.unsure === 0;
  const title = as.unsure > 0 ? 'unknown-words' : isExact ? 'exact-title' : isTitled ? 'wider-title' : 'neighbours';
  const cells = note.profile.seen > 0 ? 'cells-fit' : 'no-cells';
  const others = series.has(field)
    ? 'numbered'
    : lead === null
      ? 'only-one'
      : lead < CLOSE
        ? 'close-call'
        : 'best-of-several';
  const isWeak = title === 'unknown-words' || others === 'close-call' || cells === 'no-cells';
  return { confidence: isWeak ? 'low' : isExact ? 'high' : 'medium', evidence: [title, cells, others] };
}
