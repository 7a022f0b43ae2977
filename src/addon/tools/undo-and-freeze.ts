/** The menu items "Undo last run" and "Freeze to values": asks first, then says what was done. */
import type { UndoDone } from '../../contract/run-calls.ts';
import { runState } from '../bulk/run-calls.ts';
import { confirm, showToast, tell } from '../sheets/ui.ts';
import { freezeToValues } from './freeze.ts';
import { undoRun } from './undo.ts';

const TITLE = 'Creator Tiers';

/** Cells edited since the run stay as they are. */
export function undoLastRun(): void {
  const state = runState();
  if (!state.ok || state.value.undo === null) {
    tell(TITLE, state.ok ? 'There is no run to undo.' : state.problem);
    return;
  }
  const { since, rows, sheet } = state.value.undo;
  const run = `Undo run of ${since} (${rows} ${rows === 1 ? 'row' : 'rows'})`;
  if (!confirm(TITLE, `${run} on the tab “${sheet}”? Cells edited since stay as they are.`)) return;
  const done = undoRun({});
  if (done.ok && done.value.unmatched.length === 0) showToast(sayUndone(done.value));
  else tell(TITLE, done.ok ? sayUndone(done.value) : done.problem);
}

function sayUndone({ since, restoredCells, keptCells, unmatched }: UndoDone): string {
  const kept = keptCells === 0 ? '' : ` ${keptCells} cells edited since were kept.`;
  const rowsOf = (why: string) => unmatched.flatMap((row) => (row.why === why ? row.row : []));
  const [gone, copies] = [rowsOf('gone'), rowsOf('copy')];
  const missing = gone.length === 0 ? '' : ` Not found any more: rows ${list(gone)} of then.`;
  const more = copies.length === 0 ? '' : ` Left alone, as they look like copies: rows ${list(copies)}.`;
  return `The run of ${since} was undone: ${restoredCells} cells.${kept}${missing}${more}`;
}

function list(rows: readonly number[]): string {
  const shown = rows.slice(0, 10).join(', ');
  return rows.length > 10 ? `${shown} and ${rows.length - 10} more` : shown;
}

/** Always in a copy: the tab keeps its formulas. */
export function freezeFormulas(): void {
  const question = 'A copy of this tab is made in which the formulas of Creator Tiers are plain values. Make it?';
  if (!confirm(TITLE, question)) return;
  const done = freezeToValues({ where: 'copy' });
  if (done.ok && done.value.left.length === 0) showToast(done.value.message);
  else if (!done.ok) tell(TITLE, done.problem);
  else tell(TITLE, [done.value.message, ...done.value.left.map(({ message }) => message)].join('\n'));
}
