/** A reason from a sentence with its marks: English where it is asked for, and the sentence as it came. */
import { inEnglish, isForCellOnly } from '../text/marked.ts';
import type { Reason } from './evaluation.ts';

export function reasonOf(about: Reason['about'], marked: string): Reason {
  if (isForCellOnly()) return { about, text: marked, marked };
  return {
    about,
    get text() {
      return inEnglish(marked);
    },
    marked,
  };
}
