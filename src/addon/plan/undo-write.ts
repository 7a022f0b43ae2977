/** Takes back the last plan that was written on a tab: our cells only, edits stay. */

import type { Answer, WriteUndone } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { locked } from '../ground/locked.ts';
import { refuse } from '../ground/refusals.ts';
import { forgetWrite, lastWrite, takeBack } from '../sheets/written-tab.ts';

/** Asked twice, or after it was cut off, it does the rest and nothing more. */
export function undoWrite(): Answer<WriteUndone> {
  return locked<WriteUndone>(() => {
    const write = lastWrite();
    if (write === null) return refuse(say`There is nothing written on a tab of its own to undo.`);
    const back = takeBack(write);
    if (back === null) {
      forgetWrite();
      return refuse(say`The tab “${write.tab}” was deleted, so there is nothing to undo.`);
    }
    forgetWrite();
    const { isGone, kept } = back;
    const stays = kept === 0 ? '' : ` ${kept} ${kept === 1 ? 'cell or line' : 'cells or lines'} edited since stay.`;
    const message = isGone ? `The tab “${write.tab}” is gone again.` : `The tab “${write.tab}” is as it was.${stays}`;
    return { ok: true, value: { message } };
  });
}
