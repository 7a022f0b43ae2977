/** A server call that answers whatever people do to the sheet meanwhile: rows, columns and tabs deleted under it are a sentence, no error. */
import type { Answer } from '../contract/server-calls.ts';
import { refuse } from './ground/refusals.ts';
import { hasShrunk } from './sheets/seen-ranges.ts';
import { JUST_CHANGED } from './table/sheet-unchanged.ts';

/** The same call; any other failure is the platform's, and the sidebar says it. */
export function answering<T>(work: (given: unknown) => Answer<T>): (given: unknown) => Answer<T> {
  return (given) => {
    try {
      return work(given);
    } catch (error) {
      if (hasShrunk()) return refuse(JUST_CHANGED);
      throw error;
    }
  };
}
