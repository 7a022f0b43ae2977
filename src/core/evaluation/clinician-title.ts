/** Titles of clinicians in evidence: whose they are, and of today. */
import type { Creator } from '../creator.ts';
import { foldClauses } from '../text/fold-words.ts';
import { personKey } from '../text/person-word.ts';
import { withoutAddresses } from './authority-doubts.ts';
import { isNegated } from './negation.ts';

/** Words that make somebody else the clinician, or not yet one. */
const OTHERS =
  ' my mom mum mother dad father wife husband son daughter sister brother girlfriend boyfriend mi mein meine mon ma by of for to with ';
const NOT_YET =
  ' student students candidate resident aspiring future former retired wannabe fake fan patient patients assistant office shop ';

/** True where evidence names the creator by one of the titles, cut into folded words by the first. */
export function hasTitle(
  creator: Pick<Creator, 'authority'>,
  titles: ReadonlyMap<string, readonly (readonly string[])[]>,
): boolean {
  if (titles.size === 0) return false;
  return creator.authority.entries.some(({ text }) => {
    const clauses = foldClauses(withoutAddresses(text));
    return clauses.some((words) =>
      words.some((word, start) =>
        [word, personKey(word)].some((key) =>
          titles.get(key)?.some((title) => standsAt(title, words, start) && isOwn(title, words, start)),
        ),
      ),
    );
  });
}

function standsAt(title: readonly string[], words: readonly string[], start: number): boolean {
  return title.every((token, at) => {
    const word = words[start + at] ?? '';
    return word === token || personKey(word) === token;
  });
}

/** True where the title is the creator's own, of today and no place. */
function isOwn(title: readonly string[], words: readonly string[], start: number): boolean {
  const end = start + title.length;
  if (isNegated(words, start, end)) return false;
  const isAmong = (list: string, word: string | undefined): boolean =>
    word !== undefined && list.indexOf(` ${word} `) >= 0;
  for (let at = Math.max(0, start - 3); at < start; at += 1) {
    if (isAmong(OTHERS, words[at]) || isAmong(NOT_YET, words[at])) return false;
  }
  for (let at = end; at < end + 2; at += 1) if (isAmong(NOT_YET, words[at])) return false;
  return true;
}
