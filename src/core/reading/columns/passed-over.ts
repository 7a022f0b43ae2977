/** Why a column was passed over for a better one of its field. Never chooses. */
import type { Cell } from '../../cell.ts';
import type { Field } from '../../creator.ts';
import { foldText } from '../../text/fold-text.ts';
import { readNumber } from '../cells/number.ts';
import type { Ignored } from '../titles/ignored.ts';
import type { Candidate, ColumnChoice } from './column-plan.ts';

/** The reason that `other` is not used; different values under one title are a question too. */
export function whyNot(
  field: Field,
  other: Candidate,
  best: Candidate,
  rows: readonly (readonly Cell[])[],
  choice: ColumnChoice,
): Ignored {
  const used = best.note.label;
  if (field === 'creator') return { code: 'other-name', used };
  if (field === 'niche') return { code: 'other-category', used };
  if (other.as.platform !== null && best.as.platform !== null && other.as.platform !== best.as.platform) {
    return { code: 'other-platform', used };
  }
  if (other.note.profile.seen === 0) return { code: 'empty', used };
  if (other.as.likesOnly && !best.as.likesOnly) return { code: 'likes-alone', used };
  const same = agreement(other, best, rows);
  if (same === 'same') return { code: 'same-numbers', used };
  if (same === 'rounded') return { code: 'rounded', used };
  if (foldText(other.note.title.text) === foldText(best.note.title.text)) {
    const sentence = { says: 'one-title', parts: [used, other.note.label] } as const;
    choice.problems.push({ code: 'undecided-column', row: 0, column: 0, sentence });
    choice.questions.push({ about: 'column', column: other.note.index, sentence });
    return { code: 'other-values', used };
  }
  return { code: 'also-field', field, used };
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

/** Letters by which a longer form of a name may differ (`cristiano`, `Cristiano Ronaldo`); fewer may be `MD` or `PhD`. */
const LONGER_NAME = { least: 5, most: 10 };

/** True for a column called `Title` and no more that mostly repeats the names, so that it is no job title. */
export function repeatsNames(column: Candidate, names: Candidate, rows: readonly (readonly Cell[])[]): boolean {
  if (!/^(?:title|titel|titre|titulo|titolo)$/.test(foldText(column.note.title.text))) return false;
  let both = 0;
  let alike = 0;
  for (const row of rows.slice(0, AGREEMENT_ROWS)) {
    const title = lettersOf(row[column.note.index]);
    const name = lettersOf(row[names.note.index]);
    if (title.length < 3 || name.length < 3) continue;
    both++;
    const longer = title.length - name.length;
    const isLonger = longer >= LONGER_NAME.least && longer <= LONGER_NAME.most;
    if (title === name || name.includes(title) || (isLonger && title.includes(name))) alike++;
  }
  return alike * 2 > both;
}

function lettersOf(cell: Cell): string {
  return typeof cell === 'string' ? foldText(cell).replace(/[^\p{L}\p{N}]/gu, '') : '';
}
