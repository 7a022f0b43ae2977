/** Whether a workbook holds work that was not saved. */
import { CommandType, ICommandService } from '@univerjs/core';
import type { Session } from './session.ts';

export type Unsaved = {
  /** True after any change of cells, rows, columns or tabs since the last `saved`. */
  readonly isThere: () => boolean;
  readonly saved: () => void;
};

/** Changes of how a tab looks on the screen. */
const NO_WORK = /row-(height|auto-height|is-auto-height)|active|scroll|zoom/;

export function watchUnsaved({ univer }: Pick<Session, 'univer'>): Unsaved {
  let isThere = false;
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type }, options) => {
      // Results of formulas come of themselves.
      if (type !== CommandType.MUTATION || options?.['fromFormula'] === true) return;
      if (id.indexOf('sheet.mutation.') === 0 && !NO_WORK.test(id)) isThere = true;
    });
  return {
    isThere: () => isThere,
    saved: () => {
      isThere = false;
    },
  };
}
