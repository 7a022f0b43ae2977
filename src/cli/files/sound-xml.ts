/** Whether the elements of a part open and close as they should and lie no deeper than allowed. One walk, no tree. */

/** What no element is: comments, declarations, texts as they are. */
const ASIDE: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];
/** Longer ones are no part of any workbook, and searches would go astray in them. */
const MOST_ASIDE = 100_000;

/** Searches in a sound part take time in line with its length. */
export function isSoundXml(xml: string, depth: number): boolean {
  const open: string[] = [];
  let at = xml.indexOf('<');
  while (at !== -1) {
    const mark = xml[at + 1];
    const aside = mark === '!' || mark === '?' ? ASIDE.find(([start]) => xml.startsWith(start, at)) : undefined;
    const end = aside === undefined ? endOfTag(xml, at) : xml.indexOf(aside[1], at + aside[0].length);
    if (end === -1 || (aside !== undefined && end - at > MOST_ASIDE)) return false;
    if (aside === undefined && xml[end - 1] !== '/') {
      if (xml[at + 1] !== '/') {
        open.push(nameAt(xml, at + 1, end));
        if (open.length > depth) return false;
      } else if (open.pop() !== nameAt(xml, at + 2, end)) return false;
    }
    at = xml.indexOf('<', end);
  }
  return open.length === 0;
}

/** Where a tag ends, -1 where another begins first; values of attributes may hold a `>`. */
function endOfTag(xml: string, from: number): number {
  for (let at = from + 1; at < xml.length; at += 1) {
    const here = xml.charCodeAt(at);
    if (here === CLOSE) return at;
    if (here === OPEN) return -1;
    if (here !== QUOTE && here !== APOSTROPHE) continue;
    at = xml.indexOf(here === QUOTE ? '"' : "'", at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function nameAt(xml: string, from: number, end: number): string {
  let to = from;
  while (to < end && xml.charCodeAt(to) > SPACE) to += 1;
  return xml.slice(from, to);
}

const [SPACE, QUOTE, APOSTROPHE, OPEN, CLOSE] = [32, 34, 39, 60, 62] as const;
