/** What a row says about expertise. Never judges it. */
import type { Cell } from '../../cell.ts';
import type { AuthorityEvidence } from '../../creator.ts';
import { remembered } from '../../text/remembered.ts';
import { evidenceText } from '../cells/evidence-text.ts';
import type { Candidate } from '../columns/column-plan.ts';

type Entries = AuthorityEvidence['entries'];

/** Job titles and bios of long lists repeat. */
const MOST_TEXTS = 1000;

/** Reads each evidence cell that says something, also that there is no evidence. Rows with the same text share what is read. */
export function evidenceReader(columns: readonly Candidate[]): (cells: readonly Cell[]) => AuthorityEvidence {
  const [first, ...more] = columns.map(({ note }) => note);
  if (first === undefined) {
    const none: AuthorityEvidence = { asked: false, entries: [] };
    return () => none;
  }
  const entriesIn = (cell: Cell, { title }: typeof first): Entries => {
    const text = evidenceText(cell);
    return text === '' ? [] : [{ header: title.text, text }];
  };
  if (more.length > 0) {
    const all = [first, ...more];
    return (cells) => ({ asked: true, entries: all.flatMap((note) => entriesIn(cells[note.index], note)) });
  }
  const read = (cell: Cell): AuthorityEvidence => ({ asked: true, entries: entriesIn(cell, first) });
  const ofText = remembered(MOST_TEXTS, read);
  return (cells) => {
    const cell = cells[first.index];
    return typeof cell === 'string' ? ofText(cell) : read(cell);
  };
}
