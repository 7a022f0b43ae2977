/** The menu items "Undo last run" and "Freeze to values": asks first, then says what was done. */
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
  const { label, sheet } = state.value.undo;
  if (!confirm(TITLE, `${label} on the tab “${sheet}”? Cells edited since stay as they are.`)) return;
  const done = undoRun({});
  if (done.ok && done.value.unmatched.length === 0) showToast(done.value.message);
  else tell(TITLE, done.ok ? done.value.message : done.problem);
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
