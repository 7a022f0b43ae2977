/** A server call that writes while nobody else does, or says that somebody does. */

import type { Answer } from '../../contract/server-calls.ts';
import { say } from '../../core/text/marked.ts';
import { withDocumentLock } from '../sheets/document-lock.ts';
import { refuse } from './refusals.ts';

export const BUSY = say`Another run is writing to this spreadsheet. Wait until it has finished, then try again.`;

export function locked<T>(work: () => Answer<T>): Answer<T> {
  return withDocumentLock(work) ?? refuse(BUSY);
}
